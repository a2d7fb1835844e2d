## Yazı işlerinin nasıl çalıştığını anlatan sayfalar için ayarlardan yazılan başlangıç metinleri

policy-corrections-intro = { $paper }, yanlışlarını öğrenir öğrenmez açıkça düzeltir. Bu sayfa nasıl olduğunu anlatır.
policy-corrections-kinds = Yayımlanmış bir haberi değiştirdiğimizde yanında ne zaman ve neden olduğunu söyleriz:
policy-corrections-correction = **Düzeltme.** Yanılmışız. Bir not neyin yanlış, neyin doğru olduğunu söyler; düzeltmeler listesi metinde neyin değiştiğini gösterir.
policy-corrections-clarification = **Açıklama.** Yazdığımız yanlış anlaşılabilirdi. Bir not ne demek istediğimizi söyler.
policy-corrections-update = **Güncelleme.** Söylenecek daha çok şey var. Haber yeni saati taşır.
policy-corrections-retraction = **Geri çekme.** Haber ayakta durmuyor. Metninin yerini nedenini söyleyen bir not alır.
policy-corrections-typo = Anlamı değiştirmeyen yazım yanlışları not düşülmeden düzeltilir.
policy-corrections-list = Bütün notlar tek bir listede, en yenisi önde durur ve hiçbiri oradan kaldırılmaz: { $address }
policy-corrections-tell = Bir yanlış mı buldunuz? Bize söyleyin: { $contact }
policy-contact-intro = { $paper } ile iletişim.
policy-contact-all = Sorular, ipuçları ve şikâyetler: { $contact }
policy-contact-security = Bu sitede bir güvenlik açığı bulduysanız: { $contact }
policy-contact-elsewhere = Başka yerlerde { $paper }:
policy-ownership-intro = { $paper } kime ait.
policy-ownership-controlled = Sahibi ya da denetleyeni: { $address }
policy-ownership-controls = Çıkardığı öbür yayınlar:
policy-ownership-member = Üyesi olduğu birlikler:
desk-policy-draft-start = Burada ayarlananlardan bir başlangıç metni. Okuyun, kendinizin yapın ve yayımlayın.
