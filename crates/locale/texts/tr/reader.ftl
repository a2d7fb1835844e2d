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
most-read = En çok okunanlar
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
search-building = Eski haberler aramaya hâlâ ekleniyor. Aradığınız yoksa birkaç dakika sonra yeniden bakın.
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
