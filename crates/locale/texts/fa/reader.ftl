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
most-read = پرخواننده‌ترین‌ها
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
search-building = خبرهای کهنه‌تر هنوز به جست‌وجو افزوده می‌شوند. اگر خبری را نیافتید، چند دقیقهٔ دیگر دوباره ببینید.
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
