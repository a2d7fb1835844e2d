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
