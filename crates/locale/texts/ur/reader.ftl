### The words of Dateline in Urdu.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = اصل متن پر جائیں
sections = شعبے
main-navigation = مرکزی فہرست
editions = زبانیں
newsletters = خبرنامے
search = تلاش
latest = تازہ ترین
most-recent = سب سے نئی
most-discussed = سب سے زیادہ زیرِ بحث
more-stories = مزید خبریں
most-read = سب سے زیادہ پڑھی گئیں
continue-reading = مزید پڑھیں
front-page = صفحۂ اول
live = براہِ راست
pages = صفحات
breadcrumb = آپ یہاں ہیں
date-and-time = { $date }، { $time }
today = آج
error-prefix = خامی:

## Footer

footer-about = ہمارے بارے میں
footer-how-we-report = ہم خبر کیسے دیتے ہیں
footer-corrections = تصحیحات
footer-who-works-here = ہماری ٹیم
footer-contact = رابطہ
footer-follow = ہمیں فالو کریں
footer-feeds = آر ایس ایس فیڈ
footer-tip = ہمیں اطلاع دیں
footer-small-print = ضوابط
footer-accessibility = رسائی
footer-privacy = رازداری
footer-comment-rules = تبصروں کے اصول
footer-reuse = ہماری تحریریں دوبارہ شائع کرنا
appearance = ظاہری شکل
appearance-device = آلے کے مطابق
appearance-light = روشن
appearance-dark = تاریک
appearance-save = لاگو کریں

## Names of feeds

feed-site = { $site }: تازہ ترین خبریں
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: { $name } کی تحریریں
feed-search = { $site }: ”{ $query }“ کی تلاش
feed-comments = { $site }: تبصرے
feed-story-comments = ”{ $title }“ پر تبصرے
feed-link = آر ایس ایس فیڈ

## Relative times

relative-now = ابھی ابھی
relative-minutes-ago = { $count } منٹ پہلے
relative-hours-ago = { $count ->
    [one] { $count } گھنٹہ پہلے
   *[other] { $count } گھنٹے پہلے
}
relative-yesterday = گزشتہ روز
relative-days-ago = { $count } دن پہلے
relative-in-minutes = { $count } منٹ میں
relative-in-hours = { $count ->
    [one] { $count } گھنٹے میں
   *[other] { $count } گھنٹوں میں
}
relative-tomorrow = آئندہ روز
relative-in-days = { $count ->
    [one] { $count } دن میں
   *[other] { $count } دنوں میں
}

## Story

filed-under = شعبہ
byline = تحریر: { $names }
byline-photographs = تصاویر: { $names }
byline-translation = ترجمہ: { $names }
byline-editing = ادارت: { $names }
byline-illustration = خاکے: { $names }
role-words = تحریر
role-photographs = تصاویر
role-translation = ترجمہ
role-editing = ادارت
role-illustration = خاکے
published = اشاعت:
updated = تجدید:
published-at = اشاعت: { $date }
updated-at = تجدید: { $date }
also-in = دیگر زبانوں میں
reading-time = { $count } منٹ کا مطالعہ
credit-photograph = تصویر: { $credit }
correction = تصحیح
clarification = وضاحت
update-note = اضافہ
retraction = تحریر واپس لے لی گئی
correction-dated = تصحیح، { $date }۔
clarification-dated = وضاحت، { $date }۔
update-note-dated = اضافہ، { $date }۔
retraction-dated = تحریر واپس لے لی گئی، { $date }۔
retraction-more = کیا ہوا اور ہم نے کیا بدلا
how-we-correct = ہم تصحیح کیسے کرتے ہیں
more-about = مزید جانیے
in-this-story = اس خبر میں
related-stories = متعلقہ خبریں
share = شیئر کریں
share-copy = لنک نقل کریں
share-copied = لنک نقل ہو گیا
share-email = ای میل
share-print = پرنٹ
back-to-top = اوپر واپس جائیں
story-pages = اس تحریر کے صفحات
story-page-of = صفحہ { $page } از { $total }
story-previous-page = پچھلا صفحہ
story-next-page = اگلا صفحہ
series-part-of = سلسلہ
series-part = حصہ { $part } از { $total }
series-previous = پچھلا حصہ
series-next = اگلا حصہ
footnotes = حواشی
footnote-link = حاشیہ { $number }
footnote-back = متن پر واپس، حاشیہ { $number }
table-region = جدول
code-region = کوڈ
gallery = تصویریں
embed-open = { $provider } پر کھولیں
embed-load = { $provider } کا مواد دکھائیں
embed-note = آپ کے کہنے سے پہلے { $provider } سے کچھ نہیں لایا جاتا۔
media-video = ویڈیو
media-audio = آواز
media-file = فائل
media-download = { $name } ڈاؤن لوڈ کریں
media-transcript = تحریری متن
translation-original = { $language } میں کہا گیا: اصل دیکھیں

## Lists of stories

pagination-newer = نئی خبریں
pagination-older = پرانی خبریں
pagination-page = صفحہ { $page }
pagination-page-of = صفحہ { $page } از { $total }
pagination-next = اگلا
pagination-previous = پچھلا
stories-count = { $count ->
    [one] { $count } خبر
   *[other] { $count } خبریں
}
archive-of = { $month } کی خبریں
archive-of-year = { $year } کی خبریں
archive-of-day = { $date } کی خبریں
archives = محفوظات
author-title = { $name } کی تحریریں
author-about = { $name } کے بارے میں
tag-title = { $tag } سے متعلق خبریں
section-empty = { $section } میں ابھی کوئی خبر نہیں۔ پہلی خبر یہاں آئے گی۔
section-top = { $section } کی اہم خبریں
section-all = { $section } کی تمام خبریں
section-everything = سب
edition-from = اردو ایڈیشن سے
edition-all = تمام خبریں
series = سلسلہ
recent = حالیہ

## Search

search-title = { $site } میں تلاش
search-label = آپ کیا تلاش کر رہے ہیں؟
search-submit = تلاش کریں
search-results = { $count ->
    [one] ”{ $query }“ کے لیے { $count } نتیجہ
   *[other] ”{ $query }“ کے لیے { $count } نتائج
}
search-nothing = ”{ $query }“ کے لیے کچھ نہیں ملا۔
search-nothing-filtered = { $filters } میں ”{ $query }“ کے لیے کچھ نہیں ملا۔
search-building = پرانی خبریں ابھی تلاش میں شامل ہو رہی ہیں۔ کوئی نہ ملے تو چند منٹ بعد پھر دیکھیں۔
search-did-you-mean = کیا آپ کی مراد { $suggestion } ہے؟
search-everything = تمام شعبوں اور تاریخوں میں تلاش کریں
search-narrow = نتائج محدود کریں
search-section = شعبہ
search-any-section = تمام شعبے
search-author = مصنف
search-date = تاریخ
search-any-date = کسی بھی وقت
search-from = از
search-to = تا
search-date-hint = مثلاً { $example }
search-date-error = تاریخ اس طرح لکھیں: { $example }
search-sort = ترتیب
search-by-relevance = قریب ترین
search-by-newest = نئی پہلے
search-apply = لاگو کریں
search-filters = لاگو پابندیاں
search-remove-filter = { $filter } ہٹائیں
search-clear = سب ہٹائیں
search-error = تلاش جواب نہیں دے رہی۔ آپ کے الفاظ اور پابندیاں محفوظ ہیں۔ ایک منٹ بعد دوبارہ کوشش کریں۔

## Pages that are not there

not-found-title = اس پتے پر کوئی صفحہ نہیں
not-found-text = شاید پتا غلط لکھا گیا ہے یا صفحہ منتقل ہو گیا ہے۔ آپ کا کچھ ضائع نہیں ہوا۔
not-found-filled = الفاظ پتے سے لیے گئے ہیں۔
not-found-suggestions = شاید آپ یہ چاہتے تھے
not-found-front = صفحۂ اول پر جائیں
not-found-report = خراب لنک کی اطلاع دیں
gone-title = یہ صفحہ ہٹا دیا گیا ہے
gone-text = اس پتے پر ایک صفحہ تھا۔ اب وہ شائع نہیں ہے اور یہاں واپس نہیں آئے گا۔
broken-title = یہ صفحہ ابھی تیار نہ ہو سکا
broken-text = غلطی ہماری ہے اور درج کر لی گئی ہے۔ ایک منٹ بعد دوبارہ کوشش کریں۔
broken-reference = حوالہ نمبر { $reference }
bad-request-title = ہم درخواست نہ پڑھ سکے
bad-request-text = پتے یا فارم میں کوئی بات ہماری سمجھ میں نہیں آئی۔ واپس جا کر دیکھیں اور دوبارہ کوشش کریں۔
forbidden-title = آپ یہ صفحہ نہیں دیکھ سکتے
forbidden-text = یہ صرف کچھ لوگوں کے لیے کھلا ہے۔ اگر آپ کو دیکھنا چاہیے تو جس نے آپ کو یہاں بھیجا اس سے پوچھیں۔
too-many-title = بہت زیادہ کوششیں
too-many-text = تھوڑا انتظار کر کے دوبارہ کوشش کریں۔ آپ { $time } پر جاری رکھ سکتے ہیں۔
error-number = خامی { $status }
