## Desk: the library of pictures and files

desk-media-title = رسانه‌ها
desk-media-add = افزودن عکس
desk-media-find = جست‌وجو با شرح، جا، عکاس
desk-media-kind = گونه
desk-media-any-kind = همهٔ گونه‌ها
desk-media-pictures = عکس‌ها
desk-media-films = فیلم‌ها
desk-media-sounds = صداها
desk-media-files = پرونده‌ها
desk-media-state = وضعیت
desk-media-any-state = هر وضعیت
desk-media-no-alt = بی متن جایگزین
desk-media-no-credit = بی پدیدآور
desk-media-ending = حق رو به پایان
desk-media-unused = به‌کارنرفته
desk-media-used = { $count ->
    [one] { $count } بار به کار رفته
   *[other] { $count } بار به کار رفته
}
desk-media-bare = { $count ->
    [one] { $count } عکس بی متن جایگزین
   *[other] { $count } عکس بی متن جایگزین
}
desk-media-none = چیزی در اینجا پیدا نشد.
desk-media-number = عکس { $number }
desk-media-choose = پرونده‌های دستگاه شما
desk-media-takes = JPEG، PNG، WebP، GIF، فیلم، صدا و PDF. هر جای این صفحه رها کنید، اگر خواستید چندتا با هم.
desk-media-send = فرستادن
desk-media-added = { $count ->
    [one] پرونده رسید.
   *[other] { $count } پرونده رسید.
}
desk-media-none-chosen = نخست پرونده‌ای برگزینید.
desk-media-refused = همه پذیرفته نشد.
desk-media-empty = { $name } پذیرفته نشد: تهی است.
desk-media-large = { $name } پذیرفته نشد: بیش از { $most } مگابایت است.
desk-media-pixels = { $name } پذیرفته نشد: بیش از { $most } میلیون پیکسل دارد. کوچکش کنید و دوباره بفرستید.
desk-media-svg = { $name } پذیرفته نشد: SVG می‌تواند برنامه داشته باشد. با PNG بفرستید.
desk-media-html = { $name } پذیرفته نشد: یک صفحهٔ وب است.
desk-media-avif = { $name } پذیرفته نشد: AVIF جای عکس‌برداری را نگه می‌دارد. با JPEG، PNG یا WebP بفرستید.
desk-media-moves = { $name } پذیرفته نشد: عکس جنبان با GIF یا فیلم می‌آید.
desk-media-unknown = { $name } پذیرفته نشد: گونه‌اش اینجا شناخته نیست.
desk-media-broken = { $name } پذیرفته نشد: خراب است. از نو ذخیره کنید و دوباره بفرستید.
desk-media-too-many = { $name } پذیرفته نشد: هم‌زمان زیاد فرستاده می‌شود. وقتی بقیه رسید بفرستید.
desk-media-sent = { $name }، { $part } درصد فرستاده شد
desk-media-arrived = { $name } رسید.
desk-media-broke = { $name } کامل نرسید. پیوند گسست؛ آنچه رسیده نگه داشته شده است.
desk-media-open = باز کردن
desk-media-words = آنچه درباره‌اش گفته می‌شود
desk-media-view = نما
desk-media-alt-hint = پشت تلفن چه می‌گفتید؟ بگویید چه دیده می‌شود که برای خبر مهم است، نه اینکه عکس است.
desk-media-caption = شرح
desk-media-copyright = حق نشر
desk-media-source = از کجا آمده
desk-media-name-hint = تنها برای میز تحریریه.
desk-media-rights = نمایش مجاز است تا
desk-media-rights-hint = خالی: همیشه. از آن ثانیه از هر صفحه، فهرست و خوراک می‌رود. زمان‌ها به ساعتِ
desk-media-fallback = آنگاه به جایش می‌آید
desk-media-fallback-hint = تصویری دیگر که خوانندگان از آن پس می‌بینند. هیچ: جایش خالی می‌ماند.
desk-media-too-long = زیادی بلند است. کوتاهش کنید.
desk-media-no-time = روز و ساعتی بنویسید.
desk-media-no-point = عددهایی از ۰ تا ۱۰۰ بنویسید.
desk-media-no-fallback = این تصویر نمی‌تواند جانشین باشد: یا دیگر نیست یا خود همین است.
desk-media-nothing = هیچ
desk-media-overtaken = هنوز چیزی ثبت نشد: کسی دیگر در این میان این را تغییر داد. آنچه ثبت کرد زیر هر خانهٔ متفاوت است. برای نگه داشتن نوشتهٔ خود دوباره ذخیره کنید.
desk-media-theirs = در این میان ثبت شد
desk-media-point = نقطهٔ کانونی
desk-media-point-x = درصد از چپ
desk-media-point-y = درصد از بالا
desk-media-point-at = { $x } درصد از چپ، { $y } درصد از بالا
desk-media-point-hint = روی عکس بزنید، کلیدهای پیکان را روی نقطه به کار ببرید یا عدد بنویسید. هر برش آن را در دید نگه می‌دارد. عکس‌ها هرگز قرینه نمی‌شوند، در نسخه‌های راست‌به‌چپ هم نه.
desk-media-crop-wide = پهن
desk-media-crop-card = کارت
desk-media-crop-square = چهارگوش
desk-media-take = گرفتن پرونده
desk-media-number-label = شماره
desk-media-added-at = افزوده در
desk-media-where = کجا به کار رفته
desk-media-nowhere = در هیچ خبری.
desk-media-public = خوانندگان آن را می‌بینند.
desk-media-hidden = خوانندگان آن را نمی‌بینند.
desk-media-ended = حق نمایش آن پایان یافته است: خوانندگان هیچ جا آن را نمی‌بینند.
desk-media-may-tell = این پرونده شاید خودش بگوید کجا ساخته شده. خوانندگان همان را می‌گیرند: پیش از بیرون رفتن نگاهش کنید.
desk-media-kept = آنچه از آن می‌دانیم ذخیره شد.
desk-media-not-yours = تنها دبیران می‌توانند این را تغییر دهند. شما می‌توانید ببینید.

## Desk: pictures in the editor

desk-media-upload = از این دستگاه
desk-media-by-address = با نشانی
desk-media-choose-one = برگزیدن عکس
desk-media-sending = { $name } فرستاده می‌شود
desk-media-ask-alt = افزودن متن جایگزین
desk-media-lead = عکس اصلی
desk-media-lead-hint = بالای متن و روی کارت.
desk-media-lead-number = شماره‌اش در کتابخانه
desk-media-no-lead = عکسی با شمارهٔ { $value } در کتابخانه نیست.
