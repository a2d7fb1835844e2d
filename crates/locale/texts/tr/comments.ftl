## Comments

comments = Yorumlar
comments-count = { $count } yorum
comments-none = Henüz yorum yok. Oradaysanız ya da daha fazlasını biliyorsanız buradan başlayın.
comments-sort = Sıralama
comments-oldest = En eski
comments-newest = En yeni
comments-most-liked = En beğenilen
comments-more = { $count } yorum daha göster
comment-replies = { $count } yanıt
comment-reply = Yanıtla
comment-reply-to = Yanıtla: { $name }
comment-report = Bildir
comment-like = Beğen
comment-unlike = Beğeniyi geri al
comment-likes = { $count } beğeni
comment-answers = yanıtlanan: { $name }
comment-permalink = Yorumun bağlantısı, { $date }
comment-staff = Gazete ekibi
comment-new = Yeni
comments-arrived = { $count } yeni yorum
comment-editors-pick = Editörün seçimi
comment-pinned = Sabitlendi
comment-locked = Burada artık yanıt alınmıyor
comment-error-locked = Bu yorum artık yanıt almıyor. Yazdığınızı yeni bir yorum olarak gönderebilirsiniz.
comment-anonymous = Adsız
comment-removed = Bu yorum, yorum kurallarına uymadığı için bir moderatör tarafından kaldırıldı.
comment-gone = Bu yorum kaldırıldı.
comment-withdrawn = Bu yorum, yazarı tarafından kaldırıldı.
comment-withdrawn-own = Yorumunuz kaldırıldı.
comment-held = Okunmayı bekliyor
comment-held-note = Yayımlanmadan önce { $paper } ekibinden biri okur; genellikle bir saat içinde. Burada yalnızca siz görüyorsunuz.
comment-posted = Yorumunuz yayımlandı.
comment-go-to = Yorumunuza git
comment-edit = Düzenle
comment-withdraw = Geri çek
comment-own-until = Saat { $time } olana kadar düzenleyebilir ya da geri çekebilirsiniz.
comment-edit-title = Yorumunuzu düzenleyin
comment-edit-save = Kaydet
comment-edited = Düzenlendi
comments-closed = Bu haber yoruma kapalı.
comments-closed-on = Bu haber yoruma kapandı: { $date }.
comments-open-days = Yorumlar { $count } gün açık kalır. Adları yazdığınız gibi yayımlarız.
comments-read-first = Her yorum yayımlanmadan önce okunur.
comments-read-newcomers = Bir kişinin ilk yorumu yayımlanmadan önce okunur.
comments-about = Yorumlar hakkında
comment-rules = Yorum kuralları
comments-how-we-moderate = Yorumları nasıl değerlendiriyoruz

## Comment form

comment-form-title = Yorum yazın
comment-form-replying-to = Yanıtlanan: { $name }
comment-form-cancel-reply = Yanıttan vazgeç
comment-form-email-note = E-posta adresiniz yayımlanmayacak.
comment-form-as-staff = Yazı masasında oturumunuz açık. { $name } adıyla, bu işaretle yazıyorsunuz:
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
report-false = Doğru olmayan bir şey söylüyor
report-illegal = Yasaya aykırı
report-other = Başka bir şey
report-words = Moderatör neyi bilmeli? (isteğe bağlı)
report-send = Bildirimi gönder
report-cancel = Vazgeç
report-sent = Teşekkürler, bildiriminiz moderatörlere ulaştı. Önce bildirimlere bakarlar. Size ayrıca yanıt verilmez.
