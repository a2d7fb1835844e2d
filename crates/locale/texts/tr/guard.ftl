## A flood of comments, and the proof of work by which readers pass it

proof-title = Bir dakika
proof-explains = Şu anda pek çok yorum geliyor; çoğunu makineler gönderiyor. Tarayıcınız, sizinkinin onlardan olmadığını gösteren küçük bir işi çözüyor. Dışarıdan kimseye sormaz; iş biter bitmez yorumunuz gönderilir.
proof-working = Tarayıcınız üzerinde çalışıyor. Birkaç saniye sürer.
proof-found = Bitti. Yorumunuz gönderiliyor.
proof-failed = İş burada çözülemedi. Yorumu onsuz gönderin: önce bir insan okur.
proof-without = Onsuz gönder
proof-without-hint = O zaman yorum, bir insan okuyana kadar bekler. Henüz hiçbir şey gönderilmedi.
desk-attack = { $time } tarihinden beri saldırı altında: yorumlar sel gibi geliyor. Okurlardan iş kanıtı istenmiyor; bu ayarlardan değiştirilebilir.
desk-attack-proved = { $time } tarihinden beri saldırı altında; okurların tarayıcıları iş kanıtı veriyor. Kanıtsız gelenler burada bekler.
desk-held-proof-of-work = İş kanıtı olmadan geldi.
desk-set-asks-proof = Okurların tarayıcılarından iş kanıtı iste
desk-set-asks-proof-hint = Tarayıcı, yorum alınmadan önce küçük bir işi çözer: insan için saniyeler, sel için fazla. Betiği olmayan hiçbir zaman geri çevrilmez; yorumu bekler.
desk-proof-never = Hiçbir zaman
desk-proof-under-attack = Yorumlar sel gibi gelirken
desk-proof-always = Her yorumda

## A spam service outside

desk-set-service = İstenmeyen yorum hizmeti
desk-set-service-explains = Bir yorumun istenmeyen olup olmadığını değerlendiren dış bir hizmet: Akismet ya da aynı protokolü kullanan bir başkası. Kapalıyken bu siteden hiçbir şey çıkmaz; kendi süzgecimiz her durumda değerlendirir.
desk-set-service-on = Her yorum için ona sor
desk-set-service-on-hint = Yazanın metnini, adını, web sitesini, ağ adresini ve tarayıcısını alır. Gizlilik metninizde bunu söyleyin: taslağı söylüyor.
desk-set-service-host = Adresi
desk-set-service-host-hint = Akismet’in ya da aynı protokolü kullanan kendi hizmetinizin adresi.
desk-set-service-key = Anahtar
desk-set-service-key-hint = Hizmetin size verdiği gibi. Kaydederken denetlenir ve bir daha gösterilmez; var olanı korumak için boş bırakın.
desk-set-service-key-kept = Bir anahtar saklanıyor.
desk-set-service-timeout = Yanıtı ne kadar beklenir
desk-set-service-timeout-hint = Saniyenin binde biri olarak; okur da o kadar bekler.
desk-set-service-marks = İstenmeyen dediğini istenmeyenlere koy
desk-set-service-marks-hint = Yoksa bir moderatörü bekler. Emin olduğu her durumda istenmeyenlere konur; hiçbir şey reddedilmez.
desk-set-service-holds = Yanıt gelmezse yorum bekler
desk-set-service-holds-hint = Yoksa yalnız öteki kurallar karar verir.
desk-set-service-email = Yazarın e-posta adresini ona gönder
desk-set-service-email-hint = Onunla daha iyi değerlendirir; bu olmadan adresi hiç öğrenmez.
desk-set-flaw-service-key = Hizmet bu anahtarı tanımıyor.
desk-set-flaw-service-away = Hizmete sorulamadı: { $word }
desk-held-service = İstenmeyen yorum hizmeti bunu istenmeyen sayıyor.
desk-held-service-sure = İstenmeyen yorum hizmeti bunun istenmeyen olduğundan emin.
desk-held-service-down = İstenmeyen yorum hizmeti yanıt vermedi.
privacy-service = Yayımlamadan önce, istenmeyenleri tanıyan bir hizmet olan { $host } adresine sorarız. Yorumunuzu adınız, web siteniz, ağ adresiniz, tarayıcınızın adı ve saatle birlikte alır; sonradan başka türlü karar verirsek kararımızı da alır.
privacy-service-email = Yayımlamadan önce, istenmeyenleri tanıyan bir hizmet olan { $host } adresine sorarız. Yorumunuzu adınız, e-posta adresiniz, web siteniz, ağ adresiniz, tarayıcınızın adı ve saatle birlikte alır; sonradan başka türlü karar verirsek kararımızı da alır.
