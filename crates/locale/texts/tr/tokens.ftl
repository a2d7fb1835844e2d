## Desk: keys for programs

desk-tokens-title = Programlar için anahtarlar
desk-tokens-explains = Anahtarı olan bir program sizin yapabildiklerinizi yapar, burada seçtiklerinizden fazlasını yapmaz. Rolünüz değişirse anahtarlarınızın açtığı da değişir.
desk-tokens-name = Ne için
desk-tokens-name-missing = Anahtarın ne için olduğunu en çok 200 karakterle yazın.
desk-tokens-too-many = { $count } anahtarınız var. Artık gerekmeyen birini sonlandırın.
desk-tokens-scopes = Neler yapabilir
desk-tokens-scopes-missing = Yapabileceği en az bir şey seçin.
desk-tokens-read = Haberleri ve onlara ne olduğunu okumak
desk-tokens-write = Haber yazmak ve değiştirmek
desk-tokens-publish = Haberleri yayımlamak, düzeltmek ve geri çekmek
desk-tokens-comments = Yorumları okumak ve haklarında karar vermek
desk-tokens-media = Görsel ve dosya eklemek, onları tanımlamak
desk-tokens-all = Sizin yapabildiğiniz her şey
desk-tokens-end = Sona erer
desk-tokens-days = { $count } gün sonra
desk-tokens-never = siz sonlandırınca
desk-tokens-make = Anahtar oluştur
desk-tokens-made = “{ $name }” anahtarı
desk-tokens-once = Şimdi kopyalayın ve güvenli bir yerde saklayın. Yalnızca bu kez gösterilir.
desk-tokens-used = Son kullanım { $date }
desk-tokens-unused = Hiç kullanılmadı
desk-tokens-until = bitiş { $date }
desk-tokens-ended = “{ $name }” anahtarı artık hiçbir şeyi açmıyor.
