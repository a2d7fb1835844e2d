## Desk: passkeys

desk-passkey-hint = Parmak iziniz, yüzünüz veya ekran kilidinizle. Hatırlanacak ya da yitirilecek bir parola yok.
desk-passkey-submit = Geçiş anahtarıyla sürdür
desk-passkey-or = ya da parolanızla
desk-passkey-closed = Oturum açılmadı: geçiş anahtarı isteği kapatıldı.
desk-passkey-closed-more = Hiçbir şey kaybolmadı. Yeniden deneyin ya da başka bir yol seçin.
desk-passkey-unknown = Bu geçiş anahtarı burada tanınmıyor; kaldırılmış olabilir. Başka birini ya da parolanızı kullanın.
desk-passkey-failed = Geçiş anahtarı kabul edilmedi. Hiçbir şey kaybolmadı. Yeniden deneyin ya da parolanızı kullanın.
desk-passkeys-title = Geçiş anahtarları
desk-passkeys-explains = Geçiş anahtarıyla parmak iziniz, yüzünüz veya ekran kilidinizle, parola ve kod olmadan giriş yaparsınız.
desk-passkeys-count = { $count ->
    [0] Geçiş anahtarınız yok.
   *[other] { $count } geçiş anahtarınız var.
}
desk-passkeys-manage = Geçiş anahtarlarını yönet
desk-passkeys-add = Geçiş anahtarı ekle
desk-passkeys-name = Ona verdiğiniz ad
desk-passkeys-name-hint = Sonra tanımak için: “Telefon”, “Ofisteki bilgisayar”.
desk-passkeys-name-missing = Geçiş anahtarına en çok 100 karakterlik bir ad verin.
desk-passkeys-added = “{ $name }” geçiş anahtarı eklendi. Artık onunla giriş yapabilirsiniz.
desk-passkeys-removed = “{ $name }” geçiş anahtarı artık burada hiçbir şeyi açmıyor. Cihazınızdan da kaldırın.
desk-passkeys-remove = Kaldır
desk-passkeys-made = Eklendi: { $date }
desk-passkeys-used = Son kullanım: { $date }
desk-passkeys-unused = Henüz kullanılmadı
desk-passkeys-copied = Tüm cihazlarınızda
desk-passkeys-bound = Tek bir cihazda
desk-passkeys-not-added = Geçiş anahtarı eklenmedi: istek kapatıldı, çok uzun sürdü ya da bu cihazda zaten bir tane var.
desk-passkeys-full = Bir kişinin sahip olabileceği kadar geçiş anahtarınız var. Artık kullanmadığınız birini kaldırın.
desk-passkeys-needs-script = Bu tarayıcı geçiş anahtarı ekleyemiyor: desteklemiyor ya da burada betik çalıştırmıyor.
desk-passkeys-not-here = Geçiş anahtarları, sitenin bir adı olduğunda ve https ile açıldığında çalışır. Bu sunucuyu işletene sorun.
act-passkey = Geçiş anahtarları
act-passkey-added = Geçiş anahtarı eklendi
act-passkey-removed = Geçiş anahtarı kaldırıldı
act-passkey-used = Geçiş anahtarı kullanıldı
act-passkey-doubted = Geçiş anahtarı reddedildi: belki birinde kopyası var

## Desk: sections of people

desk-people-sections = Çalıştığı bölümler
desk-people-sections-hint = Hiçbiri seçilmezse: tüm site. Seçilen bölümün altındakiler de ona dahildir.
desk-people-sections-roles = Moderatörler ve yöneticiler her zaman tüm sitede çalışır.
desk-people-sections-set = { $name } için bölümler değişti.
desk-people-works-in = Bölümler: { $sections }
desk-elsewhere = Başkalarının bölümünde
desk-elsewhere-locked = Bu haber çalıştığınız bölümlerin hiçbirinde değil. Okumanız gerekiyorsa bir yöneticiye sorun.
desk-editor-strange-section = “{ $value }” bölümünde çalışmıyorsunuz. Kendi bölümlerinizden birini seçin.
desk-plan-strange-section = Çalıştığınız bölümlerden birini seçin.
desk-history-strange = Geri getirilmedi: haber o sırada çalışmadığınız bir bölümdeydi.
act-account-sections-set = Bir kişinin bölümleri değişti

## Desk: signing in by a provider

desk-provider-or = ya da
desk-provider-submit = { $name } ile giriş yap
desk-provider-failed = { $name } ile giriş yapılamadı. Hiçbir şey kaybolmadı. Yeniden deneyin ya da başka bir yol seçin.
desk-provider-unknown = { $name } tarafından verilen adres burada kimsenin değil. Bir editörden davet isteyin.
desk-provider-unverified = { $name } adresin size ait olduğunu doğrulamadı, bu yüzden burada geçerli değil.
desk-provider-away = { $name } şu anda erişilemiyor. Daha sonra deneyin ya da başka bir yol seçin.
