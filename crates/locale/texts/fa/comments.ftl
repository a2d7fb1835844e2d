## Comments

comments = دیدگاه‌ها
comments-count = { $count } دیدگاه
comments-none = هنوز دیدگاهی نیست. اگر آنجا بودید یا بیشتر می‌دانید، شما آغاز کنید.
comments-sort = ترتیب
comments-oldest = قدیمی‌تر
comments-newest = تازه‌تر
comments-most-liked = پسندیده‌تر
comments-more = نمایش { $count } دیدگاه دیگر
comment-replies = { $count } پاسخ
comment-reply = پاسخ
comment-reply-to = پاسخ به { $name }
comment-report = گزارش
comment-like = پسندیدن
comment-unlike = پس گرفتن پسند
comment-likes = { $count } پسند
comment-answers = در پاسخ به { $name }
comment-permalink = پیوند دیدگاهِ { $date }
comment-staff = تحریریه
comment-new = تازه
comments-arrived = { $count } دیدگاه تازه
comment-editors-pick = برگزیدهٔ تحریریه
comment-pinned = سنجاق‌شده
comment-locked = اینجا دیگر پاسخی پذیرفته نمی‌شود
comment-error-locked = این دیدگاه دیگر پاسخ نمی‌پذیرد. می‌توانید نوشته‌تان را دیدگاهی تازه کنید.
comment-anonymous = بی‌نام
comment-removed = این دیدگاه را بازبین برداشت، چون با آیین دیدگاه‌ها نمی‌خواند.
comment-gone = این دیدگاه برداشته شده است.
comment-withdrawn = این دیدگاه را نویسنده‌اش برداشته است.
comment-withdrawn-own = دیدگاه شما برداشته شد.
comment-held = در انتظار خوانده‌شدن
comment-held-note = یکی از همکاران { $paper } آن را پیش از نمایش می‌خواند؛ معمولاً در کمتر از یک ساعت. اینجا تنها شما آن را می‌بینید.
comment-posted = دیدگاه شما منتشر شد.
comment-go-to = رفتن به دیدگاه شما
comment-edit = ویرایش
comment-withdraw = پس گرفتن
comment-own-until = تا { $time } می‌توانید آن را ویرایش کنید یا پس بگیرید.
comment-edit-title = دیدگاهتان را ویرایش کنید
comment-edit-save = ذخیره
comment-edited = ویرایش‌شده
comments-closed = دیدگاه‌های این خبر بسته است.
comments-closed-on = دیدگاه‌های این خبر در { $date } بسته شد.
comments-open-days = دیدگاه‌ها { $count } روز باز است. نام‌ها را همان‌گونه که می‌نویسید منتشر می‌کنیم.
comments-read-first = هر دیدگاه پیش از نمایش خوانده می‌شود.
comments-read-newcomers = نخستین دیدگاه هر کس پیش از نمایش خوانده می‌شود.
comments-about = دربارهٔ دیدگاه‌ها
comment-rules = آیین دیدگاه‌ها
comments-how-we-moderate = شیوهٔ بازبینی ما

## Comment form

comment-form-title = دیدگاه خود را بنویسید
comment-form-replying-to = پاسخ به { $name }
comment-form-cancel-reply = انصراف از پاسخ
comment-form-email-note = نشانی رایانامهٔ شما منتشر نمی‌شود.
comment-form-as-staff = به میز تحریریه وارد شده‌اید. به نام { $name } می‌نویسید، با این نشان:
comment-form-required-note = بخش‌های ضروری با { $mark } مشخص شده‌اند.
comment-form-asterisk = ستاره
comment-form-comment = دیدگاه
comment-form-name = نام
comment-form-email = رایانامه
comment-form-website = وب‌سایت
comment-form-keep = نام و رایانامه‌ام را روی این دستگاه نگه دار
comment-form-post = فرستادن دیدگاه
comment-form-honeypot = این خانه را خالی بگذارید

## Comment form, when something is wrong

comment-error-summary = مشکلی هست. هنوز چیزی فرستاده نشده و نوشتهٔ شما در زیر مانده است.
comment-error-empty = پیش از فرستادن، دیدگاه خود را بنویسید.
comment-error-too-long = دیدگاه را کوتاه‌تر کنید: بیشترین اندازه { $count } نویسه است.
comment-error-name-missing = نام خود را بنویسید.
comment-error-name-too-long = نام کوتاه‌تری بنویسید.
comment-error-email-missing = نشانی رایانامهٔ خود را بنویسید.
comment-error-email-form = نشانی رایانامه را به شکل name@example.org بنویسید.
comment-error-website-form = نشانی وب را با https://‎ آغاز کنید یا این خانه را خالی بگذارید.
comment-error-duplicate = این دیدگاه را پیش‌تر فرستاده‌اید.
comment-error-too-fast = در زمانی کوتاه { $count } دیدگاه فرستاده‌اید. این یکی نگه داشته شد؛ می‌توانید ساعت { $time } بفرستیدش.
comment-error-links = { $count ->
    [0] پیوندها را از دیدگاه بردارید.
   *[other] در دیدگاه بیش از { $count } پیوند نگذارید.
}
comment-error-form-expired = این برگه مدتی دراز باز بوده است. دیدگاه را دوباره ببینید و بفرستید.
comment-error-closed = دیدگاه‌های این خبر بسته شده است. دیدگاه شما منتشر نشد؛ می‌توانید از همین‌جا رونوشتش را بردارید.
comment-error-parent-gone = دیدگاهی که به آن پاسخ می‌دادید دیگر نیست. می‌توانید دیدگاه خود را جداگانه بفرستید.
comment-error-refused = این دیدگاه را نمی‌توان منتشر کرد.
comment-error-not-sent = دیدگاه شما فرستاده نشد: ارتباط قطع شد. نوشته روی همین دستگاه مانده است.
comment-error-try-again = دوباره

## Reporting a comment

report-question = این دیدگاه چه ایرادی دارد؟
report-abuse = توهین یا آزار
report-spam = هرزنامه یا تبلیغ
report-private = فاش‌کردن اطلاعات خصوصی
report-off-topic = بی‌ربط به موضوع
report-false = نادرست است
report-illegal = خلاف قانون است
report-other = چیز دیگر
report-words = بازبین چه چیزی باید بداند؟ (اختیاری)
report-send = فرستادن گزارش
report-cancel = انصراف
report-sent = سپاس؛ گزارش شما به دست بازبینان رسید. آن‌ها نخست گزارش‌ها را می‌بینند. پاسخی برای شما فرستاده نمی‌شود.
