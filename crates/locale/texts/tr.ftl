### The words of Dateline in Turkish.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Ana içeriğe geç
sections = Bölümler
main-navigation = Ana menü
editions = Diller
newsletters = Bültenler
search = Ara
latest = Son haberler
most-recent = En yeniler
most-discussed = En çok konuşulanlar
more-stories = Diğer haberler
continue-reading = Okumaya devam et
front-page = Ana sayfa
live = Canlı
pages = Sayfalar
breadcrumb = Bulunduğunuz yer
date-and-time = { $date }, { $time }
today = Bugün
error-prefix = Hata:

## Footer

footer-about = Hakkımızda
footer-how-we-report = Nasıl habercilik yapıyoruz
footer-corrections = Düzeltmeler
footer-who-works-here = Ekibimiz
footer-contact = İletişim
footer-follow = Takip edin
footer-feeds = RSS akışları
footer-tip = Bize bilgi gönderin
footer-small-print = Koşullar
footer-accessibility = Erişilebilirlik
footer-privacy = Gizlilik
footer-comment-rules = Yorum kuralları
footer-reuse = İçeriklerimizi kullanma
appearance = Görünüm
appearance-device = Cihazdaki gibi
appearance-light = Açık
appearance-dark = Koyu
appearance-save = Uygula

## Names of feeds

feed-site = { $site }: son haberler
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: { $name } imzalı yazılar
feed-search = { $site }: “{ $query }” araması
feed-comments = { $site }: yorumlar
feed-story-comments = “{ $title }” için yorumlar
feed-link = RSS akışı

## Relative times

relative-now = şimdi
relative-minutes-ago = { $count } dakika önce
relative-hours-ago = { $count } saat önce
relative-yesterday = dün
relative-days-ago = { $count } gün önce
relative-in-minutes = { $count } dakika sonra
relative-in-hours = { $count } saat sonra
relative-tomorrow = yarın
relative-in-days = { $count } gün sonra

## Story

filed-under = Bölüm
byline = Yazan: { $names }
byline-photographs = Fotoğraflar: { $names }
byline-translation = Çeviren: { $names }
byline-editing = Editör: { $names }
byline-illustration = Çizimler: { $names }
role-words = Metin
role-photographs = Fotoğraf
role-translation = Çeviri
role-editing = Editörlük
role-illustration = Çizim
published = Yayımlanma
updated = Güncelleme
published-at = Yayımlanma: { $date }
updated-at = Güncelleme: { $date }
also-in = Diğer diller
reading-time = { $count } dakikalık okuma
credit-photograph = Fotoğraf: { $credit }
correction = Düzeltme
clarification = Açıklama
update-note = Güncelleme notu
retraction = Geri çekildi
correction-dated = Düzeltme, { $date }.
clarification-dated = Açıklama, { $date }.
update-note-dated = Güncelleme, { $date }.
retraction-dated = Geri çekildi, { $date }.
retraction-more = Ne oldu, neyi değiştirdik
how-we-correct = Nasıl düzeltiyoruz
more-about = Konular
in-this-story = Bu haberde
related-stories = İlgili haberler
share = Paylaş
share-copy = Bağlantıyı kopyala
share-copied = Bağlantı kopyalandı
share-email = E-posta
share-print = Yazdır
back-to-top = Başa dön
story-pages = Bu yazının sayfaları
story-page-of = Sayfa { $page } / { $total }
story-previous-page = Önceki sayfa
story-next-page = Sonraki sayfa
series-part-of = Dizi
series-part = Bölüm { $part } / { $total }
series-previous = Önceki bölüm
series-next = Sonraki bölüm
footnotes = Notlar
footnote-link = Not { $number }
footnote-back = Metne dön, not { $number }
table-region = Tablo
code-region = Kod
gallery = Fotoğraflar
embed-open = { $provider } üzerinde aç
embed-load = { $provider } içeriğini göster
embed-note = Siz istemeden { $provider } üzerinden hiçbir şey yüklenmez.
media-video = Görüntü
media-audio = Ses
media-file = Dosya
media-download = İndir: { $name }
media-transcript = Yazılı dökümü
translation-original = Özgün dil { $language }: aslını göster

## Comments

comments = Yorumlar
comments-count = { $count } yorum
comments-none = Henüz yorum yok. Oradaysanız ya da daha fazlasını biliyorsanız buradan başlayın.
comments-sort = Sıralama
comments-oldest = En eski
comments-newest = En yeni
comments-more = { $count } yorum daha göster
comment-reply = Yanıtla
comment-reply-to = Yanıtla: { $name }
comment-report = Bildir
comment-answers = yanıtlanan: { $name }
comment-permalink = Yorumun bağlantısı, { $date }
comment-staff = Gazete ekibi
comment-editors-pick = Editörün seçimi
comment-anonymous = Adsız
comment-removed = Bu yorum, yorum kurallarına uymadığı için bir moderatör tarafından kaldırıldı.
comment-held = Okunmayı bekliyor
comment-held-note = Yayımlanmadan önce { $paper } ekibinden biri okur; genellikle bir saat içinde. Burada yalnızca siz görüyorsunuz.
comment-posted = Yorumunuz yayımlandı.
comment-go-to = Yorumunuza git
comment-edit = Düzenle
comment-withdraw = Geri çek
comments-closed = Bu haber yoruma kapalı.
comments-closed-on = Bu haber yoruma kapandı: { $date }.
comments-open-days = Yorumlar { $count } gün açık kalır. Adları yazdığınız gibi yayımlarız.
comments-read-first = Her yorum yayımlanmadan önce okunur.
comments-about = Yorumlar hakkında
comment-rules = Yorum kuralları
comments-how-we-moderate = Yorumları nasıl değerlendiriyoruz

## Comment form

comment-form-title = Yorum yazın
comment-form-replying-to = Yanıtlanan: { $name }
comment-form-cancel-reply = Yanıttan vazgeç
comment-form-email-note = E-posta adresiniz yayımlanmayacak.
comment-form-required-note = Zorunlu alanlar { $mark } ile işaretlidir
comment-form-asterisk = yıldız
comment-form-comment = Yorum
comment-form-name = Ad
comment-form-email = E-posta
comment-form-website = Web sitesi
comment-form-keep = Adımı ve e-postamı bir dahaki sefere bu cihazda tut
comment-form-post = Yorumu gönder
comment-form-honeypot = Bu alanı boş bırakın

## Comment form, when something is wrong

comment-error-summary = Bir sorun var. Henüz hiçbir şey yayımlanmadı; yazdıklarınız aşağıda duruyor.
comment-error-empty = Göndermeden önce yorumunuzu yazın.
comment-error-too-long = Yorumunuzu kısaltın: en çok { $count } karakter olabilir.
comment-error-name-missing = Adınızı yazın.
comment-error-name-too-long = Daha kısa bir ad yazın.
comment-error-email-missing = E-posta adresinizi yazın.
comment-error-email-form = E-posta adresini name@example.org biçiminde yazın.
comment-error-website-form = https:// ile başlayan bir web adresi yazın ya da alanı boş bırakın.
comment-error-duplicate = Bu yorumu zaten gönderdiniz.
comment-error-too-fast = Kısa sürede { $count } yorum gönderdiniz. Bu yorum saklandı; saat { $time } itibarıyla gönderebilirsiniz.
comment-error-links = { $count ->
    [0] Yorumunuzdaki bağlantıları çıkarın.
   *[other] Yorumunuzda en çok { $count } bağlantı olabilir.
}
comment-error-form-expired = Bu form uzun süre açık kaldı. Yorumunuzu gözden geçirip yeniden gönderin.
comment-error-closed = Bu haber yoruma kapandı. Yorumunuz yayımlanmadı; buradan kopyalayabilirsiniz.
comment-error-parent-gone = Yanıtladığınız yorum artık yok. Kendi yorumunuzu ayrıca gönderebilirsiniz.
comment-error-refused = Bu yorum yayımlanamaz.
comment-error-not-sent = Yorumunuz gönderilemedi: bağlantı koptu. Yorum bu cihazda duruyor.
comment-error-try-again = Yeniden dene

## Reporting a comment

report-question = Bu yorumda ne yanlış?
report-abuse = Hakaret ya da taciz
report-spam = İstenmeyen ileti ya da reklam
report-private = Özel bilgi açığa çıkarıyor
report-off-topic = Konu dışı
report-send = Bildirimi gönder
report-cancel = Vazgeç
report-sent = Teşekkürler, bildiriminiz moderatörlere ulaştı. Önce bildirimlere bakarlar. Size ayrıca yanıt verilmez.

## Lists of stories

pagination-newer = Daha yeni haberler
pagination-older = Daha eski haberler
pagination-page = Sayfa { $page }
pagination-page-of = Sayfa { $page } / { $total }
pagination-next = Sonraki
pagination-previous = Önceki
stories-count = { $count } haber
archive-of = { $month } haberleri
archive-of-year = { $year } haberleri
archive-of-day = { $date } haberleri
archives = Arşiv
author-title = { $name } imzalı yazılar
author-about = { $name } hakkında
tag-title = Konu: { $tag }
section-empty = { $section } bölümünde henüz haber yok. İlki burada görünecek.
section-top = { $section } bölümünde öne çıkanlar
section-all = { $section } bölümünün tümü
section-everything = Tümü
edition-from = Türkçe baskıdan
edition-all = Tüm haberler
series = Dizi
recent = Yakın zamanda

## Search

search-title = { $site } içinde ara
search-label = Ne arıyorsunuz?
search-submit = Ara
search-results = “{ $query }” için { $count } sonuç
search-nothing = “{ $query }” için sonuç bulunamadı.
search-nothing-filtered = “{ $query }” için sonuç bulunamadı: { $filters }.
search-did-you-mean = Bunu mu demek istediniz: { $suggestion }?
search-everything = Tüm bölümlerde ve tarihlerde ara
search-narrow = Sonuçları daralt
search-section = Bölüm
search-any-section = Tüm bölümler
search-author = Yazar
search-date = Tarih
search-any-date = Tüm zamanlar
search-from = Başlangıç
search-to = Bitiş
search-date-hint = Örneğin { $example }
search-date-error = Tarihi şöyle yazın: { $example }.
search-sort = Sıralama
search-by-relevance = En uygun
search-by-newest = En yeni
search-apply = Uygula
search-filters = Kullanılan filtreler
search-remove-filter = Kaldır: { $filter }
search-clear = Tümünü temizle
search-error = Arama yanıt vermiyor. Sözcükleriniz ve filtreleriniz duruyor. Bir dakika sonra yeniden deneyin.

## Pages that are not there

not-found-title = Bu adreste sayfa yok
not-found-text = Adres yanlış yazılmış ya da sayfa taşınmış olabilir. Hiçbir şey kaybolmadı.
not-found-filled = Sözcükleri adresten aldık.
not-found-suggestions = Belki bunları arıyordunuz
not-found-front = Ana sayfaya git
not-found-report = Bozuk bağlantıyı bildirin
gone-title = Bu sayfa kaldırıldı
gone-text = Bu adreste bir sayfa vardı. Artık yayında değil ve buraya dönmeyecek.
broken-title = Bu sayfa şu anda hazırlanamadı
broken-text = Hata bizde ve kaydedildi. Bir dakika sonra yeniden deneyin.
broken-reference = Başvuru no: { $reference }
bad-request-title = Bu isteği okuyamadık
bad-request-text = Adreste ya da formda anlayamadığımız bir şey var. Geri dönün, bakın ve yeniden deneyin.
forbidden-title = Bu sayfayı göremezsiniz
forbidden-text = Yalnızca bazı kişilere açık. Görmeniz gerekiyorsa sizi buraya yönlendirene sorun.
too-many-title = Çok fazla deneme
too-many-text = Biraz bekleyip yeniden deneyin. Saat { $time } itibarıyla sürdürebilirsiniz.
error-number = Hata { $status }

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
desk-people-invite = Birini davet et
desk-people-name = Ad
desk-people-send = Bağlantı oluştur
desk-people-email-taken = Burada bu adres zaten birinin.
desk-people-link-title = { $name } için bağlantı
desk-people-link-invitation = Yalnızca ona verin. İlk parolayı belirlemek için yedi gün içinde bir kez çalışır.
desk-people-link-reset = Yalnızca ona verin. Yeni parola belirlemek için 30 dakika içinde bir kez çalışır.
desk-role-contributor = Katkıda bulunan
desk-role-reporter = Muhabir
desk-role-editor = Editör
desk-role-moderator = Moderatör
desk-role-admin = Yönetici

## Desk: moderation

desk-moderation-title = Yorumlar
desk-queues = Kuyruklar
desk-queue-waiting = Bekleyen
desk-queue-reported = Bildirilen
desk-queue-published = Yayımlanan
desk-queue-rejected = Reddedilen
desk-queue-spam = İstenmeyen
desk-queue-empty-title = Bütün yorumlar okundu
desk-queue-empty = Yenileri burada kendiliğinden görünür.
desk-queue-list-empty = Burada yorum yok.
desk-queue-position = { $place } / { $total }
desk-queue-oldest-first = Önce en eski
desk-queue-newest-first = Önce en yeni
desk-comment-to-decide = Karar bekleyen yorum
desk-comment-on = “{ $title }” üzerine
desk-comment-context = Önceki yorumlar
desk-comment-select = Yorumu seç: { $name }
desk-comments-select-all = Hepsini seç
desk-comments-selected = { $count } seçili
desk-decide = Karar
desk-approve = Onayla
desk-reject = Reddet
desk-spam = İstenmeyen
desk-comments-approve = { $count } yorumu onayla
desk-comments-reject = { $count } yorumu reddet
desk-comments-spam = { $count } yorumu istenmeyen say
desk-approved = Onaylandı: “{ $excerpt }”
desk-rejected = Reddedildi: “{ $excerpt }”
desk-marked-spam = İstenmeyen sayıldı: “{ $excerpt }”
desk-decided-many = { $count } yorum için karar verildi.
desk-undone = Karar geri alındı.
desk-decided-by-other = { $name } az önce bu yorum için karar verdi. Sizi sonrakine geçirdik.
desk-why-here = Neden burada?
desk-no-warnings = Uyarı yok
desk-held-thread-open = Geldiğinde konu kapalıydı.
desk-held-length = Uzunluğu olağan dışı.
desk-held-duplicate = Aynı metin daha önce gönderilmişti.
desk-held-flood = Bu kişiden kısa sürede çok yorum geldi.
desk-held-barred = Ad, e-posta ya da adres engellenenler listesinde.
desk-held-word-list = Listenizden bir sözcük içeriyor: { $word }
desk-held-links = { $count } bağlantı içeriyor.
desk-held-first-comment = Bu e-posta adresinden gelen ilk yorum.
desk-held-honeypot = İnsanların görmediği bir alan doldurulmuş.
desk-held-time = Bir insanın yazabileceğinden daha çabuk gönderilmiş.
desk-held-staff-name = Yazı masasından birinin adını taşıyor.
desk-held-imported = Eski sitede bekliyordu.
desk-commenter-about = Yorumu yazan hakkında
desk-commenter-since = Bu sitede: { $date }
desk-commenter-published = Yayımlanan
desk-commenter-rejected = Reddedilen
desk-commenter-email-note = Bunu yalnızca moderatörler görür.
desk-keys = Tuşlar
desk-keys-single = Tek harfler çalışsın
desk-keys-moderation = J, K sonraki, önceki; A onayla; R reddet; S istenmeyen; X seç; Z geri al

## Desk: stories

desk-stories-title = Haberler
desk-stories-none = Burada haber yok.
desk-stories-search = Haberlerde ara
desk-stories-filter = Göster
desk-stories-all = Tümü
desk-story-headline = Başlık
desk-story-section = Bölüm
desk-story-stage = Aşama
desk-story-byline = İmza
desk-story-changed = Değişiklik
desk-story-language = Dil
desk-story-untitled = Başlıksız
desk-stage-planned = Planlandı
desk-stage-writing = Yazılıyor
desk-stage-editing = Düzenleniyor
desk-stage-ready = Hazır
desk-stage-published = Yayında
desk-stage-scheduled = Zamanlandı
desk-stage-withdrawn = Geri çekildi
desk-stage-archived = Arşivde
desk-stage-killed = Vazgeçildi
desk-publish = Yayımla
desk-publish-now = Şimdi yayımla
desk-publish-at = Saat { $time } için yayımla
desk-published-at = Yayımlandı: { $time }.
desk-publish-time = Gün ve saat
desk-publish-later = Zamanla
desk-publish-time-form = Gün ve saat okunamadı.
desk-publish-no-headline = Başlığı yok. Bir başlık verin, sonra yeniden yayımlayın.
desk-publish-killed = Bu haberden vazgeçildi.
desk-publish-expires = Kimse görmeden kaybolurdu.
desk-publish-no-address = Boş bir adres bulunamadı. Habere başka bir kısa ad verin.
desk-publish-failed = Haber yayımlanmadı: { $cause }
desk-embargoed-until = Ambargo: { $date }
desk-embargo-clash = Ambargo bitişi: { $date }. Haber daha önce yayımlanamaz.
desk-scheduled-for = Kendiliğinden yayımlanacak: { $date }
desk-withdraw = Geri çek
desk-withdraw-reason = Neden? Okurlar bunu haberin adresinde görür.
desk-withdraw-reason-missing = Haberin neden geri çekildiğini yazın.
desk-withdraw-why = Neden? Kayıtta kalır; okurlar görmez.
desk-withdraw-leaves = Okurların adreste bulacağı
desk-withdraw-notice = Sayfanın kaldırıldığını söyleyen bir not
desk-withdraw-nothing = Hiçbir şey, hiç olmamış gibi
desk-withdraw-not-published = Haber yayında değil.
desk-withdrawn-whole = Haber geri çekildi. Adresi hiçbir yere gitmiyor.
desk-withdrawn = Haber geri çekildi. Adresi duruyor.
desk-withdraw-explains = Haber siteden, akışlardan ve aramadan çıkar. Adresi korunur ve sayfanın kaldırıldığını söyler.
desk-changed-meanwhile = { $name }, haber burada açıkken onu değiştirdi. Yeniden bakın.

## Desk: writing

desk-edit = Düzenle
desk-preview = Önizleme
desk-preview-note = Bu, okurların göreceği hâliyle en yeni taslaktır. Yalnızca yazı işleri görebilir.
desk-story-new = Yeni haber
desk-editor-back = Habere dön
desk-editor-format = Biçim
desk-editor-bold = Kalın
desk-editor-italic = İtalik
desk-editor-link = Bağlantı
desk-editor-strike = Üstü çizili
desk-editor-superscript = Üst simge
desk-editor-subscript = Alt simge
desk-editor-code = Program metni
desk-editor-insert = Ekle
desk-editor-direction = Bu bloğun yönünü çevir
desk-editor-block-language = Bu bloğun dili
desk-editor-edit-block = Bu bloğu değiştir
desk-editor-find = Bul
desk-editor-replace-with = Yerine yaz
desk-editor-replace = Değiştir
desk-editor-replace-all = Tümünü değiştir
desk-editor-no-matches = Hiçbir şey bulunamadı
desk-editor-close = Kapat
desk-editor-written-as = Yazım biçimi
desk-editor-text = Haber metni
desk-editor-at-desk = Şu anda yazı işlerinde duran metin
desk-editor-settings = Haber ayarları
desk-editor-story = Haber
desk-editor-public = Okurlar yayımlanmış metni görür. Burada değiştirdikleriniz, haberin sayfasından gönderildiğinde onlara ulaşır.
desk-editor-slug = Kısa ad (web adresi)
desk-editor-sections = Bölümler
desk-editor-sections-also = Şu bölümlerde de yer alır
desk-editor-commas = Birden çok ad virgülle ayrılır.
desk-editor-tags = Konular
desk-editor-bylines = İmzalar
desk-editor-kicker = Üst başlık
desk-editor-dateline = Yer ve tarih
desk-editor-standfirst = Spot
desk-editor-words = Sözcük
desk-editor-minutes = Okuma süresi, dakika
desk-editor-keys = Ctrl B kalın, Ctrl I italik, Ctrl K bağlantı; Ctrl Alt 2 ara başlık, Ctrl Alt Q alıntı; satır başında / blok ekler; Ctrl F bul; Ctrl S adımı sakla; Ctrl . ayarlar; Ctrl Z geri al
desk-editor-saved = Kaydedildi { $time }
desk-editor-saving = Kaydediliyor…
desk-editor-away = Henüz kaydedilmedi: bu aygıtta saklanıyor. Yazmayı sürdürebilirsiniz.
desk-editor-ended = Oturumunuz sona erdi. Metniniz bu aygıtta saklanıyor. Yeniden giriş yapın; bu sayfa açık kalır.
desk-editor-clash = İki sürüm var: aşağıda seçin
desk-editor-clash-of = Burayı ikiniz de değiştirdiniz. İki metin de saklandı. Birini seçin ya da ikisini de tutun.
desk-editor-mine = Sizinki
desk-editor-keep-mine = Sizinkini tut
desk-editor-take-theirs = Ötekini al
desk-editor-keep-both = İkisini de tut
desk-editor-removed = (silindi)
desk-editor-brought-back = Bu aygıtta saklanan metin geri getirildi.
desk-editor-no-journal = Bu tarayıcı bu aygıtta hiçbir şey saklamıyor. Her şey kaydedilmeden bu sayfayı kapatmayın.
desk-editor-refused = Kaydedilmedi. Metin bu aygıtta saklanıyor. Neden: { $value }
desk-editor-nameless = Kaydedilmedi: “{ $value }” adında adreste durabilecek hiçbir harf yok.
desk-editor-no-section = Kaydedilmedi: { $value } bölümü artık yok.
desk-editor-too-long = Kaydedilmedi: bu çok uzun: “{ $value }”
desk-editor-too-many = Kaydedilmedi: bir listede en çok { $value } ad bulunabilir.
desk-editor-step = Elle saklandı
desk-editor-someone = Biri
desk-editor-two-texts = Bu arada biri bu haberi değiştirdi. Sizin metniniz aşağıda ve henüz kaydedilmedi; öteki onun altında. İkisini birleştirip kaydedin.
desk-editor-address = Adres
desk-editor-address-wrong = Bu, burada durabilecek bir adres değil.
desk-editor-name = Ad
desk-editor-alt = Alternatif metin: göremeyenler için görselin ne gösterdiği
desk-editor-credit = Kaynak
desk-editor-program-language = Programlama dili
desk-editor-remove = Kaldır
desk-editor-apply = Uygula
desk-editor-add-row = Satır ekle
desk-editor-add-column = Sütun ekle
desk-editor-remove-row = Satırı kaldır
desk-editor-remove-column = Sütunu kaldır
desk-block-paragraph = Paragraf
desk-block-heading = Ara başlık
desk-block-subheading = Küçük ara başlık
desk-block-list = Liste
desk-block-numbers = Numaralı liste
desk-block-quote = Alıntı
desk-block-pull-quote = Öne çıkan alıntı
desk-block-attribution = Kimin sözü
desk-block-picture = Görsel
desk-block-embed = Gömülü içerik
desk-block-table = Tablo
desk-block-code = Kod
desk-block-preformatted = Boşluklarıyla metin
desk-block-verse = Dize
desk-block-separator = Ayraç
desk-block-page-break = Sayfa sonu
desk-block-more = Tanıtımın sonu
desk-block-details = Açılan metin
desk-block-footnote = Dipnot
desk-history = Geçmiş
desk-history-what = Ne değişti
desk-history-span = { $from } ile { $to } arası
desk-history-same = Bu ikisi arasında hiçbir şey değişmedi.
desk-history-from = Başlangıç
desk-history-to = Bitiş
desk-history-compare = Karşılaştır
desk-history-restore = Bu sürümü geri getir
desk-history-step = Geri getirildi: { $date }
desk-history-moved-on = Tam bu anda biri kaydetti, bu yüzden hiçbir şey geri getirilmedi. Yeniden bakın.
desk-history-added = Eklendi
desk-history-removed = Kaldırıldı
desk-history-reset = Sözcükler aynı; bağlantılar, vurgu ya da ayarlar değişti
desk-history-note = Burada hiçbir şeyin üzerine yazılmaz. Geri getirmek yeni bir sürüm oluşturur.
desk-change = Okurların henüz görmediği değişiklikler
desk-change-explains = Yazı işlerindeki metin yayımlanandan daha yeni.
desk-change-class = Değişiklik nedir?
desk-change-note = Okurlara not: neyin yanlış, neyin doğru olduğu
desk-change-send = Okurlara ulaştır
desk-change-done = Okurlar yeni metni görüyor.
desk-change-class-missing = Değişikliğin ne olduğunu söyleyin.
desk-change-note-missing = Düzeltme, açıklama ya da geri çekme için okurlara bir not gerekir.
desk-change-typo = Yazım hatası: hiçbir şey söylenmez
desk-change-update = Güncelleme: haber yeni bir saat alır
desk-change-correction = Düzeltme: yanılmışız
desk-change-clarification = Açıklama: yanlış anlaşıldık
desk-change-retraction = Geri çekme: sözümüzü geri alıyoruz
