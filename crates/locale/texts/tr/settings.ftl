## Desk: redirects

desk-redirects-title = Yönlendirmeler
desk-redirects-explains = Bir adresimizde artık bir şey yoksa nereye götürdüğü. Bir şey ne kadar çok taşınmış olursa olsun, okur tek adımda varır. Kaldırılan yönlendirmenin adresi bilinmez olur (404).
desk-redirects-from = Eski adres
desk-redirects-to = Götürdüğü yer
desk-redirects-to-hint = /about/ gibi bir adresimiz ya da tam bir adres. Oradaki şey temelli gittiyse boş bırakın (410).
desk-redirects-gone = Temelli gitti (410)
desk-redirects-add = Yönlendirme ekle
desk-redirects-change = Yönlendirmeyi değiştir
desk-redirects-change-one = Değiştir
desk-redirects-keep = Kaydet
desk-redirects-leave = Olduğu gibi bırak
desk-redirects-remove = Kaldır
desk-redirects-search = Adreslerde ara
desk-redirects-find = Ara
desk-redirects-none = Bu sözcükleri içeren yönlendirme yok.
desk-redirects-total = { $count ->
    [one] { $count } yönlendirme
   *[other] { $count } yönlendirme
}
desk-redirects-next = Devamı
desk-redirects-kept = “{ $address }” artık yönlendiriyor.
desk-redirects-removed = “{ $address }” artık hiçbir yere götürmüyor.
desk-redirects-no-address = Eski adres eğik çizgiyle başlar, bizimdir ve soru işareti içermez. Ana sayfa ve yazı işleri yönlendirilemez.
desk-redirects-no-target = Eğik çizgiyle başlayan bir adres ya da https:// ile tam bir adres yazın.
desk-redirects-too-long = Bir adres en çok 2.048 karakterdir.
desk-redirects-loop = Bu, başladığı yere geri götürürdü.
desk-redirects-stands = Bu adreste bir sayfa var. Önce onu taşıyın ya da geri çekin.
desk-redirects-columns = Arasında virgül ya da sekme bulunan iki sütun yok.
desk-redirects-too-many = Bir kerede en çok 100.000 satır alınır. Kalanını yeniden gönderin.
desk-redirects-many = Birçoğu bir arada
desk-redirects-lines = Her satıra bir yönlendirme
desk-redirects-lines-hint = Eski adres, virgül ya da sekme ve varılacak yer: /eski/,/yeni/. Ardından bir şey yoksa ya da 410 varsa adres temelli gitmiştir. En çok 100.000 satır.
desk-redirects-file = Ya da böyle satırlardan bir dosya
desk-redirects-take = Bu satırları al
desk-redirects-taken = { $count ->
    [one] { $count } yönlendirme kaydedildi.
   *[other] { $count } yönlendirme kaydedildi.
}
desk-redirects-flaws = Şu satırlar kaydedilmedi. Düzeltilmek üzere aşağıda duruyorlar:
desk-redirects-line = Satır { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] Ve { $count } satır daha.
   *[other] Ve { $count } satır daha.
}
desk-redirects-by-desk = yazı işlerinden
desk-redirects-by-move = taşınmadan
desk-redirects-by-import = içe aktarmadan
