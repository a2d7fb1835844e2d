## Desk: planning and the board

desk-plan-title = Planlama
desk-plan-new = Haber planla
desk-plan-idea = Haberin konusu, başlık olarak
desk-plan-idea-missing = Haberin ne olduğunu birkaç sözcükle yazın.
desk-plan-slot = Planlanan zaman
desk-plan-slot-hint = Yalnızca bir dilek: bununla hiçbir şey yayına çıkmaz.
desk-plan-due = Teslim zamanı
desk-plan-done = Haber planlandı.
desk-plan-times-done = Zamanlar kaydedildi.
desk-board = Pano
desk-board-list = Liste
desk-board-view = Görünüm
desk-board-all = Herkesinki
desk-board-mine = Yalnızca benimkiler
desk-board-scrolls = Pano, yana kayar
desk-board-today = Bugün yayımlananlar
desk-board-more = Tümünü göster
desk-board-due = En geç { $time }
desk-board-late = Süresi doldu: { $time }
desk-board-embargo = { $time } tarihine kadar ambargolu
desk-board-keys = J ve K kartlar arasında dolaşır. Alt ve bir ok tuşu seçili kartı taşır.
desk-late = Gecikti
desk-legend-planned = Planlandı: bir dilek, serbestçe taşınır
desk-legend-scheduled = Zamanlandı: kendiliğinden yayına çıkar
desk-calendar = Takvim
desk-day = Gün
desk-month = Ay
desk-day-before = Önceki gün
desk-day-after = Sonraki gün
desk-month-before = Önceki ay
desk-month-after = Sonraki ay
desk-month-this = Bu ay
desk-calendar-span = Aralık
desk-week = Hafta
desk-week-range = { $from } – { $to }
desk-week-day = { $date }, { $weekday }
desk-week-before = Önceki hafta
desk-week-after = Sonraki hafta
desk-week-this = Bu hafta
desk-week-scrolls = Hafta planı, yana kaydırılır
desk-week-morning = Sabah
desk-week-midday = Öğle
desk-week-evening = Akşam
desk-week-show = Göster
desk-week-none = Bu günde bir şey yok
desk-week-more = { $count } tane daha
desk-week-cut = Bir günde gösterilenden fazlası var. Bir bölüm ya da kişi seçin.
desk-week-pool = Henüz bir güne konmadı
desk-week-put = Bir güne koy
desk-week-move = Taşı
desk-week-other-day = Başka bir gün
desk-week-moved = Haber şu güne taşındı: { $day }.
desk-week-meanwhile = Taşınmadı: bir başkası önce davrandı, şimdi { $time }.
desk-week-taken-off = Taşınmadı: bir başkası gününden kaldırdı.
desk-week-over = Taşınmadı: yayımlandı, kendiliğinden çıkacak ya da vazgeçildi.
desk-week-past = Taşınmadı: o zaman geçti.
desk-week-keys = J ve K haberden habere gider. Alt ile ok tuşu seçili haberi yandaki güne taşır.
desk-legend-due = Son teslim: o zamana kadar isteniyor
desk-list-stages = Tüm aşamalar
desk-list-sections = Tüm bölümler
desk-list-people = Herkes
desk-list-languages = Tüm diller
desk-list-person = Kişi
desk-list-from = Şu günden beri değişen
desk-list-until = Şu güne kadar değişen
desk-list-words = Başlığın tam sözcükleri
desk-list-readers = Okur, 7 gün
desk-list-clear = Süzgeçleri temizle
desk-list-looks-on = En yeni haberler arasında yok. Bakılacak daha eskileri var.
desk-list-further = Daha geriye bak

## Desk: who has a story, and moving it on

desk-work = Kimde olduğu ve sıradaki adım
desk-wait-for = Beklenen kişi
desk-wait-nobody = Henüz kimse
desk-wait-yours = Sizde
desk-wait-take = Üstlen
desk-wait-hand = Devret
desk-wait-hand-to = Devredilecek kişi
desk-wait-ask = Ondan ne isteniyor?
desk-wait-done = Artık { $name } ilgileniyor.
desk-wait-laid-down = Artık kimseyi beklemiyor.
desk-wait-not-allowed = Başkalarının haberlerini yalnızca editörler, yalnızca burada yazanlara devreder.
desk-move-writing = Yazmaya başla
desk-move-editing = Düzenlemeye gönder
desk-move-ready = Yayına hazır
desk-move-back-planned = Plana geri al
desk-move-back-writing = Geri gönder
desk-move-back-editing = Düzenlemeye geri al
desk-move-killed = Vazgeç
desk-move-other = Diğer adımlar
desk-move-word = Birine bir notla
desk-move-by-rule = Sırası gelen
desk-move-done = Haber ilerledi: { $stage }.
desk-move-meanwhile = Bu arada biri haberi taşıdı. Şimdiki durumu: { $stage }.
desk-move-not-open = Bu haberi oraya taşıyamazsınız. Bir editöre sorun.

## Desk: what needs you

desk-needs-you = Sizi bekleyenler
desk-needs-nothing = Sizi bekleyen bir şey yok.
desk-needs-oldest = Önce en eski
desk-needs-assigned = Size verildi
desk-needs-sent = Düzenlemenizi bekliyor
desk-needs-sent-back = Size geri gönderildi
desk-needs-unheld = Herhangi bir editörü bekliyor
desk-needs-mention = { $name } bir notta size soruyor
desk-needs-by = { $name }, { $time }
desk-needs-look = Bak
desk-needs-comments = { $count ->
    [one] { $count } yorum karar bekliyor
   *[other] { $count } yorum karar bekliyor
}
desk-next-out = Sırada yayına çıkacaklar
desk-planned-today = Bugün için planlananlar

## Desk: notes to colleagues

desk-notes = Notlar
desk-notes-open = { $count ->
    [one] { $count } açık not
   *[other] { $count } açık not
}
desk-notes-none = Henüz not yok.
desk-notes-private = Notlar haber merkezinde kalır. Okurlar onları hiç görmez.
desk-note-new = Not yaz
desk-note-text = Not
desk-note-where = Hangi paragraf için
desk-note-whole = Haberin tümü
desk-note-hint = Birine sormak için @ ve adını yazın.
desk-note-add = Not ekle
desk-note-answer = Yanıtla
desk-note-settle = Bu notu kapat
desk-note-reopen = Yeniden aç
desk-note-gone = Metni artık yok
desk-note-show = Metinde göster
desk-note-settled-by = Kapatan: { $name }
desk-note-added = Not eklendi.
desk-note-answered = Yanıt eklendi.
desk-note-is-settled = Not kapatıldı.
desk-note-is-open = Not yeniden açıldı.
desk-note-empty = Eklemeden önce notu yazın.
desk-note-away = Not gönderilemedi. Burada duruyor; yeniden deneyin.
desk-note-paragraph = { $number }. paragraf

## Desk: checks before publishing

desk-checks = Yayından önce
desk-checks-tab = Denetimler
desk-checks-fix = { $count ->
    [one] Düzeltilecek { $count } şey
   *[other] Düzeltilecek { $count } şey
}
desk-checks-fine = Engel yok.
desk-checks-must = Yayından önce düzeltilmeli.
desk-checks-stopped = Haber yayımlanmadı. Aşağıdakileri düzeltin, sonra yeniden yayımlayın.
desk-checks-asks = Haber henüz yayımlanmadı. Aşağıda öneriler var; yine de sürdürebilirsiniz.
desk-checks-place = Oraya git
desk-check-headline = Başlık yok
desk-check-section = Bölüm seçilmemiş
desk-check-alt = Görselin alternatif metni yok
desk-check-embargo = Ambargosu bitmeden yayına çıkar
desk-check-credit = Görselin kaynağı yok
desk-check-link = Bir bağlantı burada hiçbir yere gitmiyor
desk-check-headline-long = Başlık telefon için uzun
desk-check-notes = Açık notlar var
desk-check-standfirst = Spot yok
desk-check-first-name = Biri adı olmadan, yalnız soyadıyla anılıyor
desk-editor-decorative = Süs: metinde olmayan bir şey söylemez
desk-look-search = Arama sonuçlarında
desk-look-social = Paylaşıldığında

## Desk: who is here

desk-here = Şu anda burada
desk-here-name = { $name }, şu anda burada
