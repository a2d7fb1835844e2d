### The words of Dateline in Persian.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = رفتن به متن اصلی
sections = بخش‌ها
main-navigation = اصلی
editions = زبان‌ها
newsletters = خبرنامه‌ها
search = جست‌وجو
latest = تازه‌ترین‌ها
most-recent = آخرین خبرها
most-discussed = پربحث‌ترین‌ها
more-stories = خبرهای دیگر
continue-reading = ادامهٔ مطلب
front-page = صفحهٔ نخست
live = زنده
pages = صفحه‌ها
breadcrumb = جای شما در سایت
date-and-time = { $date }، { $time }
today = امروز
error-prefix = خطا:

## Footer

footer-about = دربارهٔ ما
footer-how-we-report = شیوهٔ کار ما
footer-corrections = تصحیح‌ها
footer-who-works-here = همکاران
footer-contact = تماس
footer-follow = دنبال کنید
footer-feeds = خوراک RSS
footer-tip = ارسال سرنخ
footer-small-print = مقررات
footer-accessibility = دسترس‌پذیری
footer-privacy = حریم خصوصی
footer-comment-rules = آیین دیدگاه‌ها
footer-reuse = بازنشر
appearance = ظاهر
appearance-device = مانند دستگاه
appearance-light = روشن
appearance-dark = تیره
appearance-save = اعمال

## Names of feeds

feed-site = { $site }: تازه‌ترین خبرها
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: نوشته‌های { $name }
feed-search = { $site }: جست‌وجوی «{ $query }»
feed-comments = { $site }: دیدگاه‌ها
feed-story-comments = دیدگاه‌ها دربارهٔ «{ $title }»
feed-link = خوراک RSS

## Relative times

relative-now = همین حالا
relative-minutes-ago = { $count } دقیقه پیش
relative-hours-ago = { $count } ساعت پیش
relative-yesterday = دیروز
relative-days-ago = { $count } روز پیش
relative-in-minutes = { $count } دقیقهٔ دیگر
relative-in-hours = { $count } ساعت دیگر
relative-tomorrow = فردا
relative-in-days = { $count } روز دیگر

## Story

filed-under = در بخش
byline = گزارش: { $names }
byline-photographs = عکس: { $names }
byline-translation = ترجمه: { $names }
byline-editing = ویرایش: { $names }
byline-illustration = تصویرسازی: { $names }
role-words = متن
role-photographs = عکس
role-translation = ترجمه
role-editing = ویرایش
role-illustration = تصویرسازی
published = انتشار:
updated = به‌روزرسانی:
published-at = انتشار: { $date }
updated-at = به‌روزرسانی: { $date }
also-in = به زبان‌های دیگر:
reading-time = { $count } دقیقه برای خواندن
credit-photograph = عکس: { $credit }
correction = تصحیح
clarification = توضیح
update-note = تکمیل خبر
retraction = پس‌گرفته شد
correction-dated = تصحیح، { $date }.
clarification-dated = توضیح، { $date }.
update-note-dated = تکمیل خبر، { $date }.
retraction-dated = این مطلب در { $date } پس گرفته شد.
retraction-more = چه پیش آمد و چه چیز را تغییر دادیم
how-we-correct = شیوهٔ تصحیح ما
more-about = بیشتر دربارهٔ
in-this-story = در این خبر
related-stories = خبرهای مرتبط
share = هم‌رسانی
share-copy = رونوشت پیوند
share-copied = پیوند رونوشت شد
share-email = رایانامه
share-print = چاپ
back-to-top = بازگشت به بالا
story-pages = صفحه‌های این مطلب
story-page-of = صفحهٔ { $page } از { $total }
story-previous-page = صفحهٔ پیشین
story-next-page = صفحهٔ بعد
series-part-of = از مجموعهٔ
series-part = بخش { $part } از { $total }
series-previous = بخش پیشین
series-next = بخش بعد
footnotes = یادداشت‌ها
footnote-link = یادداشت { $number }
footnote-back = بازگشت به متن، یادداشت { $number }
table-region = جدول
code-region = کد
gallery = عکس‌ها
embed-open = باز کردن در { $provider }
embed-load = نمایش محتوای { $provider }
embed-note = تا شما نخواهید چیزی از { $provider } بارگیری نمی‌شود.
media-video = ویدیو
media-audio = صدا
media-file = پرونده
media-download = بارگیری { $name }
media-transcript = متن پیاده‌شده
translation-original = به { $language } گفته شد: متن اصلی

## Comments

comments = دیدگاه‌ها
comments-count = { $count } دیدگاه
comments-none = هنوز دیدگاهی نیست. اگر آنجا بودید یا بیشتر می‌دانید، شما آغاز کنید.
comments-sort = ترتیب
comments-oldest = قدیمی‌تر
comments-newest = تازه‌تر
comments-more = نمایش { $count } دیدگاه دیگر
comment-reply = پاسخ
comment-reply-to = پاسخ به { $name }
comment-report = گزارش
comment-answers = در پاسخ به { $name }
comment-permalink = پیوند دیدگاهِ { $date }
comment-staff = تحریریه
comment-editors-pick = برگزیدهٔ تحریریه
comment-anonymous = بی‌نام
comment-removed = این دیدگاه را بازبین برداشت، چون با آیین دیدگاه‌ها نمی‌خواند.
comment-held = در انتظار خوانده‌شدن
comment-held-note = یکی از همکاران { $paper } آن را پیش از نمایش می‌خواند؛ معمولاً در کمتر از یک ساعت. اینجا تنها شما آن را می‌بینید.
comment-posted = دیدگاه شما منتشر شد.
comment-go-to = رفتن به دیدگاه شما
comment-edit = ویرایش
comment-withdraw = پس گرفتن
comments-closed = دیدگاه‌های این خبر بسته است.
comments-closed-on = دیدگاه‌های این خبر در { $date } بسته شد.
comments-open-days = دیدگاه‌ها { $count } روز باز است. نام‌ها را همان‌گونه که می‌نویسید منتشر می‌کنیم.
comments-read-first = هر دیدگاه پیش از نمایش خوانده می‌شود.
comments-about = دربارهٔ دیدگاه‌ها
comment-rules = آیین دیدگاه‌ها
comments-how-we-moderate = شیوهٔ بازبینی ما

## Comment form

comment-form-title = دیدگاه خود را بنویسید
comment-form-replying-to = پاسخ به { $name }
comment-form-cancel-reply = انصراف از پاسخ
comment-form-email-note = نشانی رایانامهٔ شما منتشر نمی‌شود.
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
report-send = فرستادن گزارش
report-cancel = انصراف
report-sent = سپاس؛ گزارش شما به دست بازبینان رسید. آن‌ها نخست گزارش‌ها را می‌بینند. پاسخی برای شما فرستاده نمی‌شود.

## Lists of stories

pagination-newer = خبرهای تازه‌تر
pagination-older = خبرهای قدیمی‌تر
pagination-page = صفحهٔ { $page }
pagination-page-of = صفحهٔ { $page } از { $total }
pagination-next = بعد
pagination-previous = پیشین
stories-count = { $count } خبر
archive-of = خبرهای { $month }
archive-of-year = خبرهای سال { $year }
archive-of-day = خبرهای { $date }
archives = بایگانی
author-title = نوشته‌های { $name }
author-about = دربارهٔ { $name }
tag-title = خبرهای مربوط به { $tag }
section-empty = هنوز خبری در بخش { $section } نیست. نخستین خبر همین‌جا می‌آید.
section-top = مهم‌ترین‌های { $section }
section-all = همهٔ خبرهای { $section }
section-everything = همه
edition-from = از نسخهٔ فارسی
edition-all = همهٔ خبرها
series = مجموعه
recent = تازه‌ها

## Search

search-title = جست‌وجو در { $site }
search-label = دنبال چه می‌گردید؟
search-submit = جست‌وجو
search-results = { $count } نتیجه برای «{ $query }»
search-nothing = برای «{ $query }» چیزی پیدا نشد.
search-nothing-filtered = برای «{ $query }» در { $filters } چیزی پیدا نشد.
search-did-you-mean = منظورتان { $suggestion } بود؟
search-everything = جست‌وجو در همهٔ بخش‌ها و تاریخ‌ها
search-narrow = محدودکردن نتیجه‌ها
search-section = بخش
search-any-section = همهٔ بخش‌ها
search-author = نویسنده
search-date = تاریخ
search-any-date = هر زمان
search-from = از
search-to = تا
search-date-hint = برای نمونه { $example }
search-date-error = تاریخ را به این شکل بنویسید: { $example }
search-sort = ترتیب
search-by-relevance = نزدیک‌ترین
search-by-newest = تازه‌ترین
search-apply = اعمال
search-filters = محدودیت‌های فعال
search-remove-filter = برداشتن { $filter }
search-clear = پاک‌کردن همه
search-error = جست‌وجو پاسخ نمی‌دهد. واژه‌ها و محدودیت‌های شما مانده است. یک دقیقهٔ دیگر دوباره امتحان کنید.

## Pages that are not there

not-found-title = در این نشانی صفحه‌ای نیست
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه جابه‌جا شده باشد. چیزی از دست نرفته است.
not-found-filled = واژه‌ها را از نشانی برداشتیم.
not-found-suggestions = شاید این‌ها را می‌خواستید
not-found-front = رفتن به صفحهٔ نخست
not-found-report = خبردادن از پیوند خراب
gone-title = این صفحه برداشته شده است
gone-text = در این نشانی صفحه‌ای بود. دیگر منتشر نمی‌شود و به اینجا برنمی‌گردد.
broken-title = این صفحه اکنون آماده نشد
broken-text = ایراد از ماست و ثبت شده است. یک دقیقهٔ دیگر دوباره امتحان کنید.
broken-reference = شمارهٔ پیگیری { $reference }
bad-request-title = درخواست را نتوانستیم بخوانیم
bad-request-text = چیزی در نشانی یا برگه برای ما روشن نبود. برگردید، نگاهی بیندازید و دوباره امتحان کنید.
forbidden-title = این صفحه را نمی‌توانید ببینید
forbidden-text = این صفحه تنها برای برخی باز است. اگر باید ببینیدش، از کسی که شما را به اینجا فرستاد بپرسید.
too-many-title = تلاش‌های پیاپی
too-many-text = کمی صبر کنید و دوباره امتحان کنید. از ساعت { $time } می‌توانید ادامه دهید.
error-number = خطای { $status }

## Desk: everywhere

desk-title = میز تحریریه
desk-navigation = میز تحریریه
desk-nav-stories = خبرها
desk-nav-comments = دیدگاه‌ها
desk-nav-account = حساب
desk-back-to-paper = بازگشت به سایت
desk-save = ذخیره
desk-saved = همه چیز ذخیره شده است
desk-cancel = انصراف
desk-undo = برگرداندن
desk-view = دیدن
desk-try-again = دوباره
desk-not-allowed = تنها سردبیران می‌توانند این را تغییر دهند. شما می‌توانید ببینیدش. از سردبیر بخواهید.
desk-form-expired = این صفحه مدتی دراز باز بوده است. چیزی تغییر نکرد. دوباره امتحان کنید.
desk-problem = مشکلی هست.
desk-waiting = { $count } در انتظار

## Desk: setting up

desk-setup-title = راه‌اندازی { $paper }
desk-setup-intro = شما نخستین نفر اینجا هستید. بگویید کیستید؛ دیگران را بعد دعوت کنید.
desk-setup-name = نام شما
desk-setup-email = نشانی رایانامه
desk-setup-password = گذرواژه
desk-setup-password-hint = دست‌کم { $count } نویسه. چند واژهٔ پشت‌سرهم را آسان به یاد می‌سپارید و سخت حدس می‌زنند.
desk-setup-password-short = گذرواژه‌ای با دست‌کم { $count } نویسه برگزینید.
desk-setup-password-common = گذرواژه‌ای برگزینید که حدس‌زدنش دشوارتر باشد.
desk-setup-name-missing = نام خود را بنویسید.
desk-setup-email-form = نشانی رایانامه را به شکل name@example.org بنویسید.
desk-setup-submit = ساختن حساب من
desk-setup-link-used = این پیوند راه‌اندازی به کار رفته یا مهلتش گذشته است. از گردانندهٔ سرور پیوندی تازه بخواهید.
desk-setup-done = حساب شما آماده است.
desk-password-title = گذرواژه‌ای برگزینید
desk-password-done = گذرواژهٔ شما ثبت شد. با آن وارد شوید.
desk-link-used = این پیوند به کار رفته یا مهلتش گذشته است. پیوندی تازه بخواهید.

## Desk: signing in

desk-signin-title = ورود به میز تحریریه
desk-signin-email = نشانی رایانامه
desk-signin-password = گذرواژه
desk-signin-submit = ورود
desk-signin-wrong = رایانامه و گذرواژه با هم نمی‌خوانند. چیزی از دست نرفته است. دوباره امتحان کنید.
desk-signin-too-many = تلاش‌های پیاپی. ساعت { $time } دوباره امتحان کنید.
desk-signin-new-here = تازه‌واردید؟ از سردبیر بخواهید دعوتتان کند.
desk-signin-ended = ورود شما پایان یافت. برای ادامه دوباره وارد شوید.
desk-signout = خروج
desk-signed-out = از میز تحریریه خارج شدید.
desk-code-title = کدی را که برنامه نشان می‌دهد بنویسید
desk-code-label = کد شش‌رقمی
desk-code-submit = ادامه
desk-code-wrong = کد درست نیست یا مهلتش گذشته است. کدی را که برنامه اکنون نشان می‌دهد بنویسید.
desk-code-recovery = با کد بازیابی
desk-totp-title = کد از برنامه
desk-totp-on = ورود با کد برنامه روشن است.
desk-totp-off = ورود با کد برنامه خاموش است.
desk-totp-set-up = راه‌اندازی کد از برنامه
desk-totp-intro = این کلید را به برنامهٔ کدساز بدهید و کدی را که نشان می‌دهد بنویسید.
desk-totp-key = کلید
desk-totp-turn-on = روشن‌کردن
desk-totp-turn-off = خاموش‌کردن
desk-totp-recovery-codes = کدهای بازیابی
desk-totp-recovery-note = این‌ها را جای امنی نگه دارید. اگر برنامه از دست رفت هر کدام یک بار به کار می‌آید. دوباره نشان داده نمی‌شوند.
desk-code-recovery-label = کد بازیابی
desk-totp-recovery-make = ساختن کدهای بازیابی تازه
desk-totp-recovery-left = { $count ->
    [0] کد بازیابی ندارید. بی آن‌ها، گم کردن برنامه راه ورودتان را می‌بندد.
   *[other] { $count } کد بازیابی برایتان مانده است.
}

## Desk: where you are signed in

desk-sessions-title = کجاها وارد شده‌اید
desk-session-this = این دستگاه
desk-session-since = ورود در { $date }
desk-session-last-seen = آخرین بار { $date }
desk-session-end = پایان
desk-session-end-others = پایان همهٔ دیگرها
desk-session-ended = آن ورود پایان یافت.
desk-sessions-ended = { $count } ورود پایان یافت.

## Desk: people

desk-people-title = افراد
desk-people-role = نقش
desk-people-role-of = نقش { $name }
desk-people-set-role = تغییر
desk-people-role-set = نقش { $name } عوض شد.
desk-people-end = پایان دسترسی
desk-people-end-explains = بی‌درنگ از همه‌جا بیرون می‌رود. نامش بر آنچه نوشته می‌ماند.
desk-people-ended = { $name } دیگر نمی‌تواند وارد شود.
desk-people-back = بازگرداندن
desk-people-is-back = { $name } دوباره می‌تواند وارد شود.
desk-people-left = رفته در { $date }
desk-people-waits = هنوز گذرواژه نگذاشته است
desk-people-last-admin = این آخرین مدیر است. نخست کس دیگری را مدیر کنید.
desk-people-reset = گذرواژهٔ تازه
desk-people-invite = دعوت از کسی
desk-people-name = نام
desk-people-send = ساختن پیوند
desk-people-email-taken = کسی در اینجا همین نشانی را دارد.
desk-people-link-title = پیوندی برای { $name }
desk-people-link-invitation = تنها به خود او بدهید. یک بار، تا هفت روز، برای گذاشتن نخستین گذرواژه کار می‌کند.
desk-people-link-reset = تنها به خود او بدهید. یک بار، تا ۳۰ دقیقه، برای گذاشتن گذرواژهٔ تازه کار می‌کند.
desk-role-contributor = همکار
desk-role-reporter = خبرنگار
desk-role-editor = دبیر
desk-role-moderator = ناظر دیدگاه‌ها
desk-role-admin = مدیر

## Desk: moderation

desk-moderation-title = دیدگاه‌ها
desk-queues = صف‌ها
desk-queue-waiting = در انتظار
desk-queue-reported = گزارش‌شده
desk-queue-published = منتشرشده
desk-queue-rejected = ردشده
desk-queue-spam = هرزنامه
desk-queue-empty-title = همهٔ دیدگاه‌ها خوانده شده است
desk-queue-empty = دیدگاه‌های تازه خودشان اینجا می‌آیند.
desk-queue-list-empty = دیدگاهی در اینجا نیست.
desk-queue-position = { $place } از { $total }
desk-queue-oldest-first = از قدیمی‌ترین
desk-queue-newest-first = از تازه‌ترین
desk-comment-to-decide = دیدگاه برای تصمیم
desk-comment-on = دربارهٔ «{ $title }»
desk-comment-context = گفت‌وگوی پیش از آن
desk-comment-select = برگزیدن دیدگاه { $name }
desk-comments-select-all = برگزیدن همه
desk-comments-selected = { $count } برگزیده
desk-decide = تصمیم
desk-approve = تأیید
desk-reject = رد
desk-spam = هرزنامه
desk-comments-approve = تأیید { $count } دیدگاه
desk-comments-reject = رد { $count } دیدگاه
desk-comments-spam = نشان‌کردن { $count } دیدگاه به‌عنوان هرزنامه
desk-approved = تأیید شد: «{ $excerpt }»
desk-rejected = رد شد: «{ $excerpt }»
desk-marked-spam = هرزنامه شد: «{ $excerpt }»
desk-decided-many = دربارهٔ { $count } دیدگاه تصمیم گرفته شد.
desk-undone = تصمیم برگردانده شد.
desk-decided-by-other = { $name } دمی پیش دربارهٔ این تصمیم گرفت. شما را به دیدگاه بعدی بردیم.
desk-why-here = چرا اینجاست؟
desk-no-warnings = بی‌هشدار
desk-held-thread-open = وقتی رسید گفت‌وگو بسته بود.
desk-held-length = درازای آن نامعمول است.
desk-held-duplicate = همین متن پیش‌تر فرستاده شده بود.
desk-held-flood = از این شخص در زمانی کوتاه دیدگاه‌های بسیار رسید.
desk-held-barred = نام، رایانامه یا نشانی در فهرست بازداشتگان است.
desk-held-word-list = واژه‌ای از فهرست شما دارد: { $word }
desk-held-links = { $count } پیوند دارد.
desk-held-first-comment = نخستین دیدگاه از این رایانامه است.
desk-held-honeypot = خانه‌ای که آدم‌ها نمی‌بینند پر شده بود.
desk-held-time = زودتر از آن رسید که کسی بتواند بنویسد.
desk-held-staff-name = نام یکی از همکاران تحریریه را دارد.
desk-held-imported = در سایت پیشین در انتظار بود.
desk-commenter-about = دربارهٔ نویسندهٔ دیدگاه
desk-commenter-since = در این سایت از { $date }
desk-commenter-published = منتشرشده
desk-commenter-rejected = ردشده
desk-commenter-email-note = تنها بازبینان این را می‌بینند.
desk-keys = کلیدها
desk-keys-single = تک‌حرف‌ها کار می‌کنند
desk-keys-moderation = J و K بعدی و پیشین؛ A تأیید؛ R رد؛ S هرزنامه؛ X برگزیدن؛ Z برگرداندن

## Desk: stories

desk-stories-title = خبرها
desk-stories-none = خبری در اینجا نیست.
desk-stories-search = جست‌وجوی خبرها
desk-stories-filter = نمایش
desk-stories-all = همه
desk-story-headline = تیتر
desk-story-section = بخش
desk-story-stage = مرحله
desk-story-byline = نویسندگان
desk-story-changed = تغییر
desk-story-language = زبان
desk-story-untitled = بی‌تیتر
desk-stage-planned = در برنامه
desk-stage-writing = در نگارش
desk-stage-editing = در ویرایش
desk-stage-ready = آماده
desk-stage-published = منتشرشده
desk-stage-scheduled = زمان‌بندی‌شده
desk-stage-withdrawn = پس‌گرفته
desk-stage-archived = بایگانی‌شده
desk-stage-killed = کنار گذاشته
desk-publish = انتشار
desk-publish-now = انتشار همین حالا
desk-publish-at = انتشار در ساعت { $time }
desk-published-at = در ساعت { $time } منتشر شد.
desk-publish-time = روز و ساعت
desk-publish-later = زمان‌بندی
desk-publish-time-form = روز و ساعت خوانده نشد.
desk-publish-no-headline = تیتر ندارد. تیتری بگذارید و دوباره منتشر کنید.
desk-publish-killed = کنار گذاشته شده است.
desk-publish-expires = پیش از آنکه دیده شود از میان می‌رفت.
desk-publish-no-address = نشانی آزادی پیدا نشد. نامک دیگری به خبر بدهید.
desk-publish-failed = خبر منتشر نشد: { $cause }
desk-embargoed-until = ممنوع از انتشار تا { $date }
desk-embargo-clash = ممنوعیت انتشار تا { $date } است. خبر پیش از آن بیرون نمی‌رود.
desk-scheduled-for = خودش در { $date } منتشر می‌شود
desk-withdraw = پس گرفتن
desk-withdraw-reason = چرا؟ خوانندگان این را در همان نشانی می‌بینند.
desk-withdraw-reason-missing = بگویید چرا خبر پس گرفته می‌شود.
desk-withdraw-why = چرا؟ در سابقه می‌ماند؛ خوانندگان نمی‌بینند.
desk-withdraw-leaves = خوانندگان در این نشانی چه می‌یابند
desk-withdraw-notice = یادداشتی که صفحه برداشته شده است
desk-withdraw-nothing = هیچ، گویی هرگز نبوده است
desk-withdraw-not-published = خبر منتشر نشده است.
desk-withdrawn-whole = خبر پس گرفته شد. نشانی آن به جایی نمی‌رسد.
desk-withdrawn = خبر پس گرفته شد. نشانی آن می‌ماند.
desk-withdraw-explains = خبر از سایت، خوراک‌ها و جست‌وجو بیرون می‌رود. نشانی می‌ماند و می‌گوید که صفحه برداشته شده است.
desk-changed-meanwhile = { $name } این خبر را هنگامی که اینجا باز بود تغییر داد. دوباره ببینیدش.

## Desk: writing

desk-edit = ویرایش
desk-preview = پیش‌نمایش
desk-preview-note = این تازه‌ترین پیش‌نویس است، همان‌گونه که خوانندگان می‌بینند. تنها تحریریه آن را می‌بیند.
desk-story-new = خبر تازه
desk-editor-back = بازگشت به خبر
desk-editor-format = قالب‌بندی
desk-editor-bold = پررنگ
desk-editor-italic = کج
desk-editor-link = پیوند
desk-editor-strike = خط‌خورده
desk-editor-superscript = بالانویس
desk-editor-subscript = پایین‌نویس
desk-editor-code = متن برنامه
desk-editor-insert = افزودن
desk-editor-direction = برگرداندن جهت این بند
desk-editor-block-language = زبان این بند
desk-editor-edit-block = تغییر این بند
desk-editor-find = یافتن
desk-editor-replace-with = جایگزین با
desk-editor-replace = جایگزین کن
desk-editor-replace-all = همه را جایگزین کن
desk-editor-no-matches = چیزی پیدا نشد
desk-editor-close = بستن
desk-editor-written-as = نوشته‌شده به شکل
desk-editor-text = متن خبر
desk-editor-at-desk = متنی که اکنون در تحریریه است
desk-editor-settings = تنظیم‌های خبر
desk-editor-story = خبر
desk-editor-public = خوانندگان متن منتشرشده را می‌بینند. آنچه اینجا تغییر می‌دهید وقتی به آنان می‌رسد که از صفحهٔ خبر فرستاده شود.
desk-editor-slug = نام کوتاه (نشانی وب)
desk-editor-sections = بخش‌ها
desk-editor-sections-also = در این بخش‌ها هم می‌آید
desk-editor-commas = نام‌ها را با ویرگول جدا کنید.
desk-editor-tags = موضوع‌ها
desk-editor-bylines = نام نویسندگان
desk-editor-kicker = روتیتر
desk-editor-dateline = مکان و تاریخ
desk-editor-standfirst = لید
desk-editor-words = واژه‌ها
desk-editor-minutes = زمان خواندن (دقیقه)
desk-editor-keys = Ctrl B پررنگ، Ctrl I کج، Ctrl K پیوند؛ Ctrl Alt 2 میان‌تیتر، Ctrl Alt Q نقل‌قول؛ / در آغاز سطر بند تازه می‌افزاید؛ Ctrl F یافتن؛ Ctrl S نگه‌داشتن گام؛ Ctrl . تنظیم‌ها؛ Ctrl Z واگرد
desk-editor-saved = ذخیره شد { $time }
desk-editor-saving = در حال ذخیره…
desk-editor-away = هنوز ذخیره نشده: روی این دستگاه نگه داشته شده است. می‌توانید به نوشتن ادامه دهید.
desk-editor-ended = ورود شما پایان یافت. متن شما روی این دستگاه نگه داشته شده است. دوباره وارد شوید؛ این صفحه باز می‌ماند.
desk-editor-clash = دو نسخه: پایین برگزینید
desk-editor-clash-of = هر دو شما این را تغییر داده‌اید. هر دو متن نگه داشته شده است. یکی را برگزینید یا هر دو را نگه دارید.
desk-editor-mine = متن شما
desk-editor-keep-mine = متن خودم بماند
desk-editor-take-theirs = متن دیگر را بگیر
desk-editor-keep-both = هر دو بماند
desk-editor-removed = (برداشته‌شده)
desk-editor-brought-back = متنی که روی این دستگاه نگه داشته شده بود بازگردانده شد.
desk-editor-no-journal = این مرورگر چیزی روی این دستگاه نگه نمی‌دارد. پیش از ذخیره‌شدن همه‌چیز این صفحه را نبندید.
desk-editor-refused = ذخیره نشد. متن روی این دستگاه نگه داشته شده است. علت: { $value }
desk-editor-nameless = ذخیره نشد: نام «{ $value }» حرفی ندارد که در نشانی بیاید.
desk-editor-no-section = ذخیره نشد: بخش { $value } دیگر نیست.
desk-editor-too-long = ذخیره نشد: این بسیار بلند است: «{ $value }»
desk-editor-too-many = ذخیره نشد: در یک فهرست بیش از { $value } نام جا نمی‌گیرد.
desk-editor-step = با دست نگه داشته شد
desk-editor-someone = کسی
desk-editor-two-texts = در این میان کسی این خبر را تغییر داد. متن شما پایین است و هنوز ذخیره نشده؛ متن دیگر زیر آن است. آن دو را یکی کنید و سپس ذخیره کنید.
desk-editor-address = نشانی
desk-editor-address-wrong = این نشانی نمی‌تواند اینجا بیاید.
desk-editor-name = نام
desk-editor-alt = متن جایگزین: آنچه عکس نشان می‌دهد، برای کسی که آن را نمی‌بیند
desk-editor-credit = پدیدآور
desk-editor-program-language = زبان برنامه‌نویسی
desk-editor-remove = برداشتن
desk-editor-apply = به‌کار بستن
desk-editor-add-row = افزودن سطر
desk-editor-add-column = افزودن ستون
desk-editor-remove-row = برداشتن سطر
desk-editor-remove-column = برداشتن ستون
desk-block-paragraph = بند
desk-block-heading = میان‌تیتر
desk-block-subheading = میان‌تیتر کوچک
desk-block-list = فهرست
desk-block-numbers = فهرست شماره‌دار
desk-block-quote = نقل‌قول
desk-block-pull-quote = نقل‌قول برجسته
desk-block-attribution = گویندهٔ سخن
desk-block-picture = عکس
desk-block-embed = جاسازی
desk-block-table = جدول
desk-block-code = کد
desk-block-preformatted = متن با فاصله‌هایش
desk-block-verse = شعر
desk-block-separator = جداکننده
desk-block-page-break = شکست صفحه
desk-block-more = پایان چکیده
desk-block-details = متن بازشونده
desk-block-footnote = پانویس
desk-history = پیشینه
desk-history-what = چه تغییر کرد
desk-history-span = از { $from } تا { $to }
desk-history-same = میان این دو چیزی تغییر نکرده است.
desk-history-from = از
desk-history-to = تا
desk-history-compare = مقایسه
desk-history-restore = بازگرداندن این نسخه
desk-history-step = بازگردانده از { $date }
desk-history-moved-on = کسی درست همین لحظه ذخیره کرد، پس چیزی بازگردانده نشد. دوباره نگاه کنید.
desk-history-added = افزوده شد
desk-history-removed = برداشته شد
desk-history-reset = واژه‌ها ماند؛ پیوندها، تأکید یا تنظیم‌ها تغییر کرد
desk-history-note = اینجا هرگز چیزی رونویسی نمی‌شود. بازگرداندن نسخه‌ای تازه می‌سازد.
desk-change = تغییرهایی که خوانندگان هنوز نمی‌بینند
desk-change-explains = متن تحریریه از متن منتشرشده تازه‌تر است.
desk-change-class = این تغییر چیست؟
desk-change-note = یادداشت برای خوانندگان: چه نادرست بود و درست آن چیست
desk-change-send = به خوانندگان برسان
desk-change-done = خوانندگان متن تازه را می‌بینند.
desk-change-class-missing = بگویید این تغییر چیست.
desk-change-note-missing = تصحیح، توضیح یا پس‌گرفتن یادداشتی برای خوانندگان می‌خواهد.
desk-change-typo = غلط تایپی: چیزی گفته نمی‌شود
desk-change-update = به‌روزرسانی: خبر زمان تازه می‌گیرد
desk-change-correction = تصحیح: اشتباه کرده بودیم
desk-change-clarification = توضیح: بد فهمیده شدیم
desk-change-retraction = پس‌گرفتن: سخن خود را پس می‌گیریم
