## Desk: redirects

desk-redirects-title = تغییرمسیرها
desk-redirects-explains = نشانی‌های ما وقتی دیگر چیزی در آن‌ها نیست به کجا می‌برند. خواننده با یک گام می‌رسد، هر چند بار هم که جابه‌جا شده باشد. با برداشتن تغییرمسیر، نشانی ناشناخته می‌شود (404).
desk-redirects-from = نشانی قدیمی
desk-redirects-to = می‌برد به
desk-redirects-to-hint = یکی از نشانی‌های ما مانند ‎/about/‎ یا یک نشانی کامل. اگر آنچه آنجا بود برای همیشه رفته است، خالی بگذارید (410).
desk-redirects-gone = برای همیشه رفته (410)
desk-redirects-add = افزودن تغییرمسیر
desk-redirects-change = ویرایش تغییرمسیر
desk-redirects-change-one = ویرایش
desk-redirects-keep = ذخیره
desk-redirects-leave = همین‌طور بماند
desk-redirects-remove = برداشتن
desk-redirects-search = جست‌وجو در نشانی‌ها
desk-redirects-find = جست‌وجو
desk-redirects-none = هیچ تغییرمسیری این واژه‌ها را ندارد.
desk-redirects-total = { $count ->
    [one] { $count } تغییرمسیر
   *[other] { $count } تغییرمسیر
}
desk-redirects-next = بیشتر
desk-redirects-kept = «{ $address }» اکنون به مقصد می‌برد.
desk-redirects-removed = «{ $address }» دیگر به جایی نمی‌برد.
desk-redirects-no-address = نشانی قدیمی با خط مورب آغاز می‌شود، از آن ماست و علامت پرسش ندارد. صفحهٔ نخست و میز تحریریه را نمی‌توان به جای دیگر برد.
desk-redirects-no-target = نشانی‌ای بنویسید که با خط مورب آغاز شود، یا یک نشانی کامل با https://.
desk-redirects-too-long = یک نشانی حداکثر ۲۰۴۸ نویسه دارد.
desk-redirects-loop = این به همان جای آغاز برمی‌گرداند.
desk-redirects-stands = در این نشانی صفحه‌ای هست. نخست آن را جابه‌جا کنید یا پس بگیرید.
desk-redirects-columns = دو ستون با ویرگول یا تب میانشان نیست.
desk-redirects-too-many = بیش از ۱۰۰٬۰۰۰ سطر را یک‌باره نمی‌پذیریم. باقی را دوباره بفرستید.
desk-redirects-many = بسیاری با هم
desk-redirects-lines = هر سطر یک تغییرمسیر
desk-redirects-lines-hint = نشانی قدیمی، ویرگول یا تب، و مقصد: ‎/old/,/new/‎. اگر پس از آن چیزی نیاید یا 410 بیاید، برای همیشه رفته است. حداکثر ۱۰۰٬۰۰۰ سطر.
desk-redirects-file = یا پرونده‌ای از چنین سطرهایی
desk-redirects-take = پذیرفتن این سطرها
desk-redirects-taken = { $count ->
    [one] { $count } تغییرمسیر ذخیره شد.
   *[other] { $count } تغییرمسیر ذخیره شد.
}
desk-redirects-flaws = این سطرها نه. در پایین هستند تا درستشان کنید:
desk-redirects-line = سطر { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] و { $count } سطر دیگر.
   *[other] و { $count } سطر دیگر.
}
desk-redirects-by-desk = از تحریریه
desk-redirects-by-move = از یک جابه‌جایی
desk-redirects-by-import = از یک درون‌ریزی
