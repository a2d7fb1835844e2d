## What is kept of readers: the text of the privacy page, made from the settings

privacy-intro = Burada okurken ve yorum yaparken { $paper } sizinle ilgili neleri saklar.
privacy-reading = Okumak için hesap gerekmez. Sayfalar başka şirketlerden hiçbir şey yüklemez: reklam yok, ölçüm yok. Başka sitelerin filmleri ve gönderileri yalnız siz isteyince yüklenir; o site o zaman ağ adresinizi öğrenir.
privacy-counted = Bir haberin kaç kez okunduğu, kimin okuduğuna dair hiçbir şey olmadan saat saat sayılır. Saklama süresi: { $time }.
privacy-uncounted = Ne okunduğunu kimse saymaz.
privacy-comments-title = Yorumlar
privacy-comments = Yorumla birlikte adınızı, e-posta adresinizi, metni ve zamanı saklarız. Ad ve metin herkese açıktır. Adres değildir: şifreli saklanır, hiçbir okura gösterilmez, kimseye verilmez.
privacy-website = Verdiğiniz site adresi adınızla birlikte herkese açıktır.
privacy-network = Kötüye kullanıma karşı yorumun geldiği ağ adresini saklarız. Silinme süresi: { $time }.
privacy-filter = Kendi sunucumuzdaki bir süzgeç yorumun istenmeyen olup olmadığını kestirir. Dışarıdan kimseye sormaz; emin olmadığını bir insan okur.
privacy-letters = Mektuplar yalnız adresinizi doğrulamak için, bir de isterseniz yanıtlar için gelir. Her birinde onları bitiren bir bağlantı vardır.
privacy-objections = Bir söze itiraz eden ad, e-posta adresi ve metin bırakır. Bunları yalnızca haber merkezi görür; şifreli saklanan adres karar verilince silinir.
privacy-cookies-title = Çerezler
privacy-cookie-details = Formdaki adınız ve e-posta adresiniz, yalnız kutuyu işaretlerseniz.
privacy-cookie-own = Hangi yorumun sizin olduğu; beklerken görebilesiniz ve kısa süre değiştirebilesiniz diye.
privacy-cookie-like = Bir yorumu beğendiğiniz, ilk beğeniyle konur. Kimseyi adlandırmaz.
privacy-cookie-theme = Açık ya da koyu, seçtiyseniz.
privacy-rights-title = Neler isteyebilirsiniz
privacy-rights = Yazdıklarınızı görebilir, alabilir, silebilir ve mektupları bitirebilirsiniz.
privacy-rights-link = Yalnız e-posta adresiniz yeter: { $address }
privacy-backups = Silinen, sayfalardan, aramadan, akışlardan ve dışa aktarımlardan hemen çıkar. Birinin yanıtladığı yerde bir yorumun kaldırıldığı görülür. Yedeklerde, onlar yenilenene dek kalır.
privacy-contact = Bununla ilgili sorular: { $email }
desk-policy-draft = Ayarlardan yaz
desk-policy-draft-hint = Metin, bu sitenin şimdiki ayarlarıyla neleri sakladığını söyler. Okuyun, başka sakladıklarınızı ekleyin ve yayımlayın.
