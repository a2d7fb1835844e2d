## Desk: the record of acts

desk-audit-title = Kayıt
desk-audit-none = Burada bir şey bulunamadı.
desk-audit-when = Ne zaman
desk-audit-who = Kim
desk-audit-what = Ne
desk-audit-on = Neyin üzerinde
desk-audit-everyone = Herkes
desk-audit-everything = Her şey
desk-audit-from = Şu günden
desk-audit-to = Şu güne kadar
desk-audit-program = Program
desk-audit-further = Daha geriye bak
desk-audit-of-story = Bu habere ne yapıldı
act-story = Haberler
act-note = Notlar
act-comment = Yorumlar
act-preview = Önizleme bağlantıları
act-section = Bölümler
act-tag = Etiketler
act-redirect = Yönlendirmeler
act-series = Diziler
act-contributor = Yazarlar
act-media = Görseller ve dosyalar
act-site = Ayarlar
act-account = Hesaplar
act-session = Oturumlar
act-link = Tek kullanımlık bağlantılar
act-token = Program anahtarları
act-story-begun = Haber başlatıldı
act-story-revised = Haber düzenlendi
act-story-identified = Çeviriler veya kimlik değişti
act-story-moved = Aşama değişti
act-story-scheduled = Zamanlandı
act-story-published = Yayımlandı
act-story-expired = Süresi dolunca kaldırıldı
act-story-expiry-set = Bitiş zamanı değişti
act-story-embargo-lengthened = Ambargo uzatıldı
act-story-withdrawn = Geri çekildi
act-story-killed = Tümüyle kaldırıldı
act-story-corrected = Okurlara not eklendi
act-story-comments-imported = Yorumlar aktarıldı
act-story-assigned = Birine verildi
act-story-due = Zamanında yayımlandı
act-story-planned = Zamanlar belirlendi
act-story-readdressed = Adres bölümüyle taşındı
act-story-reshelved = Listesiyle birlikte başkasına geçti
act-story-caught-up = Özgün metnin değişiklikleri alındı
act-story-stayed = Adres yerinde kaldı
act-story-fronted = Kendi dilinin ön sayfasına taşındı
act-comment-published = Yorum yayımlandı
act-comment-held = Yorum bekletildi
act-comment-rejected = Yorum reddedildi
act-comment-spam = Yorum istenmeyen sayıldı
act-comment-deleted = Yorum tümüyle silindi
act-note-added = Not eklendi
act-note-answered = Not yanıtlandı
act-note-reopened = Not yeniden açıldı
act-note-settled = Not kapatıldı
act-section-changed = Bölüm değişti
act-section-merged = Başka bir bölüme katıldı
act-tag-changed = Etiket değişti
act-tag-merged = Başka bir etikete katıldı
act-redirect-changed = Yönlendirme değişti
act-redirect-imported = Yönlendirmeler alındı
act-series-changed = Dizi değişti
act-contributor-changed = Yazar bilgisi değişti
act-site-changed = Ayarlar değişti
act-reading-ranked = En çok okunanlar başka sırada
act-media-added = Görsel veya dosya eklendi
act-media-changed = Görsel veya dosya değişti
act-media-expired = Gösterme hakkı sona erdi
act-account-added = Kişi eklendi
act-account-password-set = Parola belirlendi
act-account-totp-set = Kodlar açıldı veya kapatıldı
act-account-recovery-set = Kurtarma kodları üretildi
act-account-recovered = Kurtarma kodu kullanıldı
act-account-role-set = Rol değişti
act-account-ended = Erişim sonlandırıldı
act-account-back = Erişim geri verildi
act-session-opened = Oturum açıldı
act-session-ended = Oturum kapatıldı
act-link-made = Tek kullanımlık bağlantı üretildi
act-link-used = Tek kullanımlık bağlantı kullanıldı
act-token-made = Program anahtarı üretildi
act-token-ended = Program anahtarı sona erdirildi
act-preview-made = Önizleme bağlantısı üretildi
act-preview-ended = Önizleme bağlantısı kapatıldı

## Readers: the list of corrections

ledger-explains = Her düzeltme, açıklama, güncelleme ve geri çekme, en yenisi başta. Bu listeden hiçbir şey silinmez.
ledger-none = Henüz düzeltilen bir şey yok.
ledger-changed = Neyi değiştirdik
ledger-hidden = Haber artık yayında değil.

## Desk: taking back for good, and its receipt

desk-kill = Tümüyle kaldır: dosyalarıyla birlikte her yerden gider ve bir daha yayımlanmaz
desk-killed = Haber tümüyle kaldırıldı. Bir daha yayımlanamaz.
desk-receipt = Makbuz
desk-receipt-again = Yeniden bak
desk-receipt-why = Neden
desk-receipt-now = Adres şimdi şunu yanıtlıyor
desk-answers-story = Yine bir haberle
desk-answers-notice = Sayfanın kaldırıldığını (410)
desk-answers-nothing = Orada bir şey olmadığını (404)
desk-receipt-database = Buradan bütün okurlar için kalktı
desk-receipt-never = Okurların görebileceği bir yerde değildi.
desk-receipt-files-hidden = Artık kimsenin açamadığı dosyalar: { $number }
desk-receipt-copies = Bu dosyaların okurların tarayıcılarındaki ve yoldaki, bizim olmayan önbelleklerdeki kopyaları bir aya kadar kalabilir.
desk-receipt-files-shown = Hâlâ herkese açık dosyalar: { $number }
desk-receipt-links = Kapatılan önizleme bağlantıları: { $number }
desk-receipt-waits = Henüz doğrulanmadı
desk-receipt-ended = Süreç doğrulamadan sona erdi; belleği de onunla gitti
desk-process = { $date } tarihinden beri çalışan sunucu süreci
desk-follower-pages = Bellekteki sayfalar atıldı
desk-follower-index = Aramadan çıkarıldı
desk-follower-news = Siteyi izleyen programlara bildirildi
desk-channel-page = { $name } sayfası
desk-channel-front = Ana sayfa
desk-channel-section = { $name } bölümü ve akışı
desk-channel-tag = { $name } etiketi ve akışı
desk-channel-contributor = { $name } imzalı haberler ve akışı
desk-channel-series = { $name } dizisi ve akışı
desk-channel-everything = Bütün haberler: arşiv, sitenin akışları, haber haritası
desk-channel-pages = Alttaki sayfa listesi
desk-channel-dated = { $name } arşivi
desk-channel-sitemap = { $name } site haritası
desk-channel-comments = Bütün yorumların akışı
desk-channel-translations = Çevirilerinden verilen bağlantılar
desk-channel-beside = Yanında durduğu haberlerin sayfaları

## Preview links

preview-note = Önizleme: bu yayımlanmadı.
preview-note-more = Hâlâ değişebilir. Bağlantıyı kimseyle paylaşmayın.
desk-links = Önizleme bağlantıları
desk-links-explain = Bağlantıya sahip olan, süresi bitene kadar en yeni taslağı oturum açmadan görür.
desk-links-name = Kimin için
desk-links-lasts = Süresi
desk-links-hour = 1 saat
desk-links-day = 1 gün
desk-links-week = 7 gün
desk-links-month = 30 gün
desk-links-quarter = 90 gün
desk-links-make = Bağlantı üret
desk-links-name-missing = Bağlantının kimin için olduğunu yazın.
desk-links-too-many = Bu haberin açık bağlantı sayısı en üst sınırda. Önce birini kapatın.
desk-links-made = { $name } için bağlantı hazır.
desk-links-ended = { $name } için verilen bağlantı artık hiçbir şey açmıyor.
desk-links-end = Kapat
desk-links-until = { $date } tarihine kadar
desk-links-over = Kapandı
desk-links-seen = Son açılış: { $date }
desk-links-unseen = Henüz açılmadı

## Desk: embargo and end

desk-embargo = Ambargolu
desk-embargo-until = { $date } tarihine kadar ambargolu
desk-embargo-locked = O zamana kadar yalnız yazarları, editörler ve yöneticiler okuyabilir.
desk-embargo-translations = { $count ->
    [one] Henüz çıkmamış çevirisi de o zamana kadar bekler.
   *[other] Henüz çıkmamış { $count } çevirisi de o zamana kadar bekler.
}
desk-embargo-translation-out = Okurlar çevirisini zaten okuyor: “{ $headline }”. Önce onu geri çekin ya da ambargosuz yayımlayın.
desk-publish-embargo = Ambargo bitişi
desk-publish-embargo-hint = Yukarıdaki saat ne olursa olsun kimse önce göremez. Boş: ambargo yok.
desk-publish-until = Kaldırılacağı zaman
desk-publish-until-hint = O andan sonra adresi sayfanın kaldırıldığını söyler. Boş: kalır.
desk-expiry = Kendiliğinden ne zaman kalkacağı
desk-expiry-goes = { $date } tarihinde kendiliğinden kalkar.
desk-expiry-stays = Biri geri çekene kadar kalır.
desk-expiry-too-early = Bu zaman geçti ya da haber görünmeden önceye denk geliyor.
