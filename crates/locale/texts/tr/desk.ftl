## Desk: everywhere

desk-title = Yazı masası
desk-navigation = Yazı masası
desk-nav-stories = Haberler
desk-nav-comments = Yorumlar
desk-nav-account = Hesap
desk-back-to-paper = Siteye dön
desk-save = Kaydet
desk-saved = Her şey kaydedildi
desk-cancel = Vazgeç
desk-undo = Geri al
desk-view = Görüntüle
desk-try-again = Yeniden dene
desk-not-allowed = Bunu yalnızca editörler değiştirebilir. Siz görebilirsiniz. Bir editöre sorun.
desk-form-expired = Bu sayfa uzun süre açık kaldı. Hiçbir şey değişmedi. Yeniden deneyin.
desk-problem = Bir sorun var.
desk-waiting = { $count } bekliyor

## Desk: setting up

desk-setup-title = Kurulum: { $paper }
desk-setup-intro = Buradaki ilk kişisiniz. Kim olduğunuzu yazın; başkalarını sonra davet edebilirsiniz.
desk-setup-name = Adınız
desk-setup-email = E-posta adresi
desk-setup-password = Parola
desk-setup-password-hint = En az { $count } karakter. Art arda birkaç sözcüğü akılda tutmak kolay, tahmin etmek zordur.
desk-setup-password-short = En az { $count } karakterlik bir parola seçin.
desk-setup-password-common = Tahmini daha zor bir parola seçin.
desk-setup-name-missing = Adınızı yazın.
desk-setup-email-form = E-posta adresini name@example.org biçiminde yazın.
desk-setup-submit = Hesabımı oluştur
desk-setup-link-used = Bu kurulum bağlantısı kullanılmış ya da süresi dolmuş. Sunucuyu yöneten kişiden yenisini isteyin.
desk-setup-done = Hesabınız hazır.
desk-password-title = Bir parola seçin
desk-password-done = Parolanız kaydedildi. Onunla giriş yapın.
desk-link-used = Bu bağlantı kullanılmış ya da süresi dolmuş. Yenisini isteyin.

## Desk: signing in

desk-signin-title = Yazı masasına giriş
desk-signin-email = E-posta adresi
desk-signin-password = Parola
desk-signin-submit = Giriş yap
desk-signin-wrong = E-posta adresi ile parola uyuşmuyor. Hiçbir şey kaybolmadı. Yeniden deneyin.
desk-signin-too-many = Çok fazla deneme. Saat { $time } itibarıyla yeniden deneyebilirsiniz.
desk-signin-new-here = Yeni misiniz? Bir editörden davet isteyin.
desk-signin-ended = Oturumunuz sona erdi. Sürdürmek için yeniden giriş yapın.
desk-signout = Çıkış yap
desk-signed-out = Çıkış yaptınız.
desk-code-title = Uygulamanızdaki kodu yazın
desk-code-label = Altı haneli kod
desk-code-submit = Sürdür
desk-code-wrong = Kod yanlış ya da süresi dolmuş. Uygulamanızın şimdi gösterdiği kodu yazın.
desk-code-recovery = Kurtarma kodu kullan
desk-totp-title = Uygulama kodları
desk-totp-on = Uygulama kodları açık.
desk-totp-off = Uygulama kodları kapalı.
desk-totp-set-up = Uygulama kodlarını kur
desk-totp-intro = Bu anahtarı kod üreten bir uygulamaya ekleyin, sonra gösterdiği kodu yazın.
desk-totp-key = Anahtar
desk-totp-turn-on = Aç
desk-totp-turn-off = Kapat
desk-totp-recovery-codes = Kurtarma kodları
desk-totp-recovery-note = Bunları güvenli bir yerde saklayın. Uygulamanızı yitirirseniz her biri bir kez işe yarar. Yeniden gösterilmezler.
desk-code-recovery-label = Kurtarma kodu
desk-totp-recovery-make = Yeni kurtarma kodları oluştur
desk-totp-recovery-left = { $count ->
    [0] Kurtarma kodunuz yok. Onlar olmadan uygulamayı kaybetmek sizi dışarıda bırakır.
   *[other] { $count } kurtarma kodunuz kaldı.
}

## Desk: where you are signed in

desk-sessions-title = Oturumlarınız
desk-session-this = Bu cihaz
desk-session-since = Giriş: { $date }
desk-session-last-seen = Son görülme: { $date }
desk-session-end = Sonlandır
desk-session-end-others = Diğerlerinin hepsini sonlandır
desk-session-ended = Oturum sonlandırıldı.
desk-sessions-ended = { $count } oturum sonlandırıldı.

## Desk: people

desk-people-title = Kişiler
desk-people-role = Rol
desk-people-role-of = { $name } için rol
desk-people-set-role = Değiştir
desk-people-role-set = { $name } artık başka bir rolde.
desk-people-end = Erişimi bitir
desk-people-end-explains = Erişim her yerde hemen biter. Yazdıklarında adı kalır.
desk-people-ended = { $name } artık oturum açamaz.
desk-people-back = Geri al
desk-people-is-back = { $name } yeniden oturum açabilir.
desk-people-left = { $date } tarihinde ayrıldı
desk-people-waits = Henüz parola belirlemedi
desk-people-last-admin = Bu son yönetici. Önce başka birini yönetici yapın.
desk-people-reset = Yeni parola
desk-people-sessions = Oturumlar
desk-people-sessions-title = { $name } nerede oturum açmış
desk-people-sessions-none = Şu anda hiçbir yerde.
desk-people-sessions-end = Hepsini bitir
desk-people-invite = Birini davet et
desk-people-name = Ad
desk-people-send = Bağlantı oluştur
desk-email-title = E-posta adresi
desk-email-now = Giriş adresiniz
desk-email-new = Yeni e-posta adresi
desk-email-explains = Bundan böyle bununla giriş yaparsınız. Eski adrese gönderilen bir mektup bunu bildirir; oraya gönderilmiş bağlantılar artık çalışmaz.
desk-email-submit = Adresi değiştir
desk-email-set = { $name } artık { $email } ile giriş yapıyor. Önceden gönderilen bağlantılar artık çalışmıyor.
desk-people-email-of = { $name } için yeni e-posta adresi
desk-people-email-taken = Burada bu adres zaten birinin.
desk-people-link-title = { $name } için bağlantı
desk-people-link-invitation = Yalnızca ona verin. İlk parolayı belirlemek için yedi gün içinde bir kez çalışır.
desk-people-link-reset = Yalnızca ona verin. Yeni parola belirlemek için 30 dakika içinde bir kez çalışır.
desk-role-contributor = Katkıda bulunan
desk-role-reporter = Muhabir
desk-role-editor = Editör
desk-role-moderator = Moderatör
desk-role-admin = Yönetici
