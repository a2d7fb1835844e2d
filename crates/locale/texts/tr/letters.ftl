## Letters

mail-greeting = Merhaba { $name },
mail-greeting-nobody = Merhaba,
mail-foot = Gönderen: { $paper }, { $site }
mail-unsubscribe = Artık böyle mektup gönderme
mail-invitation-subject = { $paper } yazı işlerine davetlisiniz
mail-invitation-text = { $by } sizi { $paper } yazı işlerinde çalışmaya davet ediyor. Başlamak için bir parola seçin.
mail-invitation-action = Parola seç
mail-invitation-note = Bağlantı yedi gün boyunca bir kez çalışır. Bu mektubu beklemiyorduysanız hiçbir şey yapmayın.
mail-reset-subject = { $paper } için başka bir parola
mail-reset-text = Biri { $paper } hesabınız için başka bir parola istedi. Siz istediyseniz buradan seçin.
mail-reset-action = Başka bir parola seç
mail-reset-note = Bağlantı 30 dakika boyunca bir kez çalışır. Siz istemediyseniz hiçbir şey yapmayın: parolanız olduğu gibi kalır.
mail-new-device-subject = { $paper } hesabınıza yeni giriş
mail-new-device-text = { $date } tarihinde biri hesabınıza daha önce kullanılmamış bir aygıttan girdi: { $client }, { $address } adresinden.
mail-account-action = Nerelerde oturum açtığınızı görün
mail-account-note = Siz değildiyseniz o oturumu kapatın, başka bir parola seçin ve bir yöneticiye haber verin.
mail-password-changed-subject = { $paper } parolanız değişti
mail-password-changed-text = { $date } tarihinde hesabınızın parolası değişti ve önceki tüm oturumlar kapandı.
mail-email-changed-subject = { $paper } e-posta adresiniz
mail-email-changed-text = { $date } tarihinde hesabınızın e-posta adresi değiştirildi. Yeni adresle giriş yapın; bu adrese artık mektup gelmez.
mail-codes-changed-subject = { $paper } girişinde kodlar
mail-codes-changed-on = { $date } tarihinden beri hesabınız girişte bir uygulamadan kod istiyor.
mail-codes-changed-off = { $date } tarihinden beri hesabınız girişte artık kod istemiyor.
mail-passkey-changed-subject = { $paper } geçiş anahtarlarınız
mail-passkey-changed-on = { $date } tarihinde “{ $name }” geçiş anahtarı hesabınıza eklendi. Hesabınızı parolasız açar.
mail-passkey-changed-off = { $date } tarihinde “{ $name }” geçiş anahtarı hesabınızdan kaldırıldı.
mail-mention-subject = { $by } bir notta size soruyor
mail-mention-text = { $by }, “{ $headline }” haberindeki bir notta size soruyor.
mail-mention-text-hidden = { $by } bir haberdeki notta size soruyor.
mail-mention-action = Notu oku
mail-assignment-subject = Sizin için bir haber
mail-assignment-text = { $by } size “{ $headline }” haberini verdi.
mail-assignment-text-hidden = { $by } size bir haber verdi.
mail-assignment-action = Haberi aç
mail-story-note = Bu mektuplardan hangilerini alacağınız yazı işlerindeki kendi sayfanızda ayarlanır.
mail-test-subject = { $paper } deneme mektubu
mail-test-text = Bu mektup ulaştı; demek ki { $paper } mektup gönderebiliyor.

## Desk: letters

desk-set-letters = Mektuplar
desk-set-letters-explains = Yazı işlerinin e-postayla gönderdikleri: davetler, unutulan parolalar ve kişilerden istenenler.
desk-letters-off = Mektup gönderilmiyor: sunucuda DATELINE_SMTP ayarlı değil. O zamana kadar bağlantıları kendiniz iletin.
desk-letters-where = Mektuplar { $place } üzerinden, { $address } adresinden gider.
desk-letters-waiting = Şu anda bekleyen: { $number }
desk-letters-test = Bana deneme mektubu gönder
desk-letters-test-sent = Deneme mektubu { $email } adresine gitti.
desk-letters-test-failed = Deneme mektubu gitmedi: { $why }
desk-letters-given-up = Son otuz günde gitmeyen mektuplar

## Desk: a forgotten password

desk-forgot-link = Parolamı unuttum
desk-forgot-title = Unutulan parola
desk-forgot-explains = E-posta adresinizi yazın. Bu adresle bir hesap varsa oraya başka bir parola seçeceğiniz bir bağlantı göndeririz.
desk-forgot-submit = Bana bağlantı gönder
desk-forgot-sent = Bu adresle bir hesap varsa bağlantı yolda. 30 dakika boyunca bir kez çalışır.
desk-forgot-off = Buradan mektup gönderilmiyor. Bir yöneticiden başka bir parola seçeceğiniz bağlantıyı isteyin.

## Desk: letters to people

desk-people-link-sent = Bu bağlantıyı içeren mektup { $email } adresine yolda.
desk-wanted-title = Size gelen mektuplar
desk-wanted-explains = Hesabınızla ilgili olanlar her durumda gönderilir.
desk-wanted-mention = Bir notta bana sorulduğunda
desk-wanted-assignment = Bana bir haber verildiğinde
desk-wanted-kept = Seçtiğiniz mektupları alacaksınız.

## Desk: proving who one is

desk-proof-title = Siz misiniz?
desk-proof-explains = Bundan sonrası hesabınızı başkalarına açabilir. Siz olduğunuzu bir kez daha kanıtlayın; on dakika geçerlidir.
desk-proof-submit = Devam et
desk-proof-wrong = Bu sizin parolanız değil. Yeniden deneyin.
desk-proof-neither = Burada ne parolanız ne de geçiş anahtarınız var. Çıkıp yeniden girin; sonra bu sayfa on dakika açıktır.
