## Desk: the library of pictures and files

desk-media-title = Medya
desk-media-add = Görsel ekle
desk-media-find = Altyazı, yer, fotoğrafçıya göre ara
desk-media-kind = Tür
desk-media-any-kind = Bütün türler
desk-media-pictures = Görseller
desk-media-films = Filmler
desk-media-sounds = Kayıtlar
desk-media-files = Dosyalar
desk-media-state = Durum
desk-media-any-state = Her durum
desk-media-no-alt = Alternatif metni yok
desk-media-no-credit = Kaynağı yok
desk-media-ending = Hakkı bitecekler
desk-media-unused = Kullanılmıyor
desk-media-used = { $count ->
    [one] { $count } kez kullanıldı
   *[other] { $count } kez kullanıldı
}
desk-media-bare = { $count ->
    [one] Alternatif metni olmayan { $count } görsel
   *[other] Alternatif metni olmayan { $count } görsel
}
desk-media-none = Burada bir şey bulunamadı.
desk-media-number = Görsel { $number }
desk-media-choose = Cihazınızdaki dosyalar
desk-media-takes = JPEG, PNG, WebP, GIF, film, ses ve PDF. Bu sayfanın herhangi bir yerine bırakın, isterseniz bir kerede çok sayıda.
desk-media-send = Gönder
desk-media-added = { $count ->
    [one] Dosya burada.
   *[other] { $count } dosya burada.
}
desk-media-none-chosen = Önce bir dosya seçin.
desk-media-refused = Hepsi alınmadı.
desk-media-empty = { $name } alınmadı: boş.
desk-media-large = { $name } alınmadı: { $most } MB’tan büyük.
desk-media-pixels = { $name } alınmadı: { $most } milyondan çok pikseli var. Küçültüp yeniden gönderin.
desk-media-svg = { $name } alınmadı: SVG betik içerebilir. PNG olarak gönderin.
desk-media-html = { $name } alınmadı: bu bir web sayfası.
desk-media-avif = { $name } alınmadı: AVIF çekildiği yeri saklar. JPEG, PNG veya WebP olarak gönderin.
desk-media-moves = { $name } alınmadı: hareketli görseller GIF ya da film olarak gelir.
desk-media-unknown = { $name } alınmadı: türü burada bilinmiyor.
desk-media-broken = { $name } alınmadı: bozuk. Yeniden kaydedip gönderin.
desk-media-too-many = { $name } alınmadı: bir kerede çok şey gönderiliyor. Ötekiler gelince gönderin.
desk-media-sent = { $name }, yüzde { $part } gönderildi
desk-media-arrived = { $name } geldi.
desk-media-broke = { $name } tam gelmedi. Bağlantı koptu; gelen kısım saklandı.
desk-media-open = Aç
desk-media-words = Hakkında söylenenler
desk-media-view = Görünüm
desk-media-alt-hint = Telefonda ne derdiniz? Görüleni ve haber için önemli olanı söyleyin, görsel olduğunu değil.
desk-media-caption = Altyazı
desk-media-copyright = Telif hakkı
desk-media-source = Nereden
desk-media-name-hint = Yalnız masa için.
desk-media-rights = Şu zamana kadar gösterilebilir
desk-media-rights-hint = Boş: her zaman. O saniyeden sonra her sayfadan, listeden ve akıştan kalkar. Saatler şuna göre:
desk-media-fallback = O zaman yerine geçen
desk-media-fallback-hint = Okurların o andan sonra gördüğü başka bir resim. Hiçbiri: yer boş kalır.
desk-media-too-long = Bu çok uzun. Kısaltın.
desk-media-no-time = Bir gün ve saat yazın.
desk-media-no-point = 0 ile 100 arasında sayılar yazın.
desk-media-no-fallback = Bu resim onun yerine geçemez: artık yok ya da bu resmin kendisi.
desk-media-nothing = Hiçbiri
desk-media-overtaken = Henüz bir şey kaydedilmedi: bu arada bir başkası değiştirdi. Onun kaydettiği, farklı olan her alanın altında duruyor. Sizinkini tutmak için yeniden kaydedin.
desk-media-theirs = Bu arada kaydedilen
desk-media-point = Odak noktası
desk-media-point-x = Soldan yüzde
desk-media-point-y = Üstten yüzde
desk-media-point-at = Soldan yüzde { $x }, üstten yüzde { $y }
desk-media-point-hint = Görsele basın, noktada ok tuşlarını kullanın ya da sayı yazın. Her kırpma onu görünür tutar. Görseller hiç aynalanmaz, sağdan sola baskılarda da.
desk-media-crop-wide = Geniş
desk-media-crop-card = Kart
desk-media-crop-square = Kare
desk-media-take = Dosyayı al
desk-media-number-label = Numara
desk-media-added-at = Eklendi
desk-media-where = Kullanıldığı yerler
desk-media-nowhere = Hiçbir haberde.
desk-media-public = Okurlar bunu görüyor.
desk-media-hidden = Okurlar bunu görmüyor.
desk-media-ended = Gösterme hakkı bitti: okurlar onu hiçbir yerde görmüyor.
desk-media-may-tell = Bu dosya nerede yapıldığını ele verebilir. Okurlar onu olduğu gibi alır: yayımlanmadan önce bakın.
desk-media-kept = Bilinenler kaydedildi.
desk-media-not-yours = Bunu yalnız editörler değiştirebilir. Siz görebilirsiniz.

## Desk: pictures in the editor

desk-media-upload = Bu cihazdan
desk-media-by-address = Adresiyle
desk-media-choose-one = Bir görsel seç
desk-media-sending = { $name } gönderiliyor
desk-media-ask-alt = Alternatif metin ekle
desk-media-lead = Ana görsel
desk-media-lead-hint = Metnin üstünde ve kartta.
desk-media-lead-number = Medyadaki numarası
desk-media-no-lead = Medyada { $value } numaralı görsel yok.
