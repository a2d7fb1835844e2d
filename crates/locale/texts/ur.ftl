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

## Comments

comments = تبصرے
comments-count = { $count ->
    [one] { $count } تبصرہ
   *[other] { $count } تبصرے
}
comments-none = ابھی کوئی تبصرہ نہیں۔ اگر آپ وہاں تھے یا زیادہ جانتے ہیں تو یہاں سے آغاز کریں۔
comments-sort = ترتیب
comments-oldest = پرانے پہلے
comments-newest = نئے پہلے
comments-more = { $count ->
    [one] مزید { $count } تبصرہ دکھائیں
   *[other] مزید { $count } تبصرے دکھائیں
}
comment-reply = جواب
comment-reply-to = { $name } کو جواب دیں
comment-report = شکایت
comment-answers = { $name } کے جواب میں
comment-permalink = { $date } کے تبصرے کا لنک
comment-staff = ادارہ
comment-editors-pick = مدیروں کا انتخاب
comment-anonymous = بے نام
comment-removed = یہ تبصرہ اصولوں کے خلاف ہونے کی وجہ سے ہٹا دیا گیا۔
comment-held = پڑھے جانے کا منتظر
comment-held-note = شائع ہونے سے پہلے { $paper } کا کوئی رکن اسے پڑھتا ہے، عموماً ایک گھنٹے کے اندر۔ یہاں یہ صرف آپ کو نظر آ رہا ہے۔
comment-posted = آپ کا تبصرہ شائع ہو گیا۔
comment-go-to = اپنے تبصرے پر جائیں
comment-edit = ترمیم
comment-withdraw = واپس لیں
comments-closed = اس خبر پر تبصرے بند ہیں۔
comments-closed-on = اس خبر پر تبصرے { $date } کو بند ہو گئے۔
comments-open-days = تبصرے { $count } دن کھلے رہتے ہیں۔ ہم نام ویسے ہی شائع کرتے ہیں جیسے آپ لکھتے ہیں۔
comments-read-first = ہر تبصرہ شائع ہونے سے پہلے پڑھا جاتا ہے۔
comments-about = تبصروں کے بارے میں
comment-rules = تبصروں کے اصول
comments-how-we-moderate = ہم نگرانی کیسے کرتے ہیں

## Comment form

comment-form-title = اپنا تبصرہ لکھیں
comment-form-replying-to = { $name } کو جواب
comment-form-cancel-reply = جواب منسوخ کریں
comment-form-email-note = آپ کا ای میل پتا شائع نہیں کیا جائے گا۔
comment-form-required-note = لازمی خانوں پر { $mark } کا نشان ہے
comment-form-asterisk = ستارے
comment-form-comment = تبصرہ
comment-form-name = نام
comment-form-email = ای میل
comment-form-website = ویب سائٹ
comment-form-keep = اگلی بار کے لیے میرا نام اور ای میل اس آلے پر محفوظ رکھیں
comment-form-post = تبصرہ بھیجیں
comment-form-honeypot = یہ خانہ خالی چھوڑ دیں

## Comment form, when something is wrong

comment-error-summary = ایک مسئلہ ہے۔ ابھی کچھ شائع نہیں ہوا؛ آپ کی تحریر نیچے محفوظ ہے۔
comment-error-empty = بھیجنے سے پہلے اپنا تبصرہ لکھیں۔
comment-error-too-long = { $count ->
    [one] تبصرہ مختصر کریں: زیادہ سے زیادہ { $count } حرف۔
   *[other] تبصرہ مختصر کریں: زیادہ سے زیادہ { $count } حروف۔
}
comment-error-name-missing = اپنا نام لکھیں۔
comment-error-name-too-long = مختصر نام لکھیں۔
comment-error-email-missing = اپنا ای میل پتا لکھیں۔
comment-error-email-form = ای میل پتا name@example.org کی شکل میں لکھیں۔
comment-error-website-form = ایسا ویب پتا لکھیں جو https://‎ سے شروع ہو، یا خانہ خالی چھوڑ دیں۔
comment-error-duplicate = یہ تبصرہ آپ پہلے بھیج چکے ہیں۔
comment-error-too-fast = { $count ->
    [one] آپ نے تھوڑے وقت میں { $count } تبصرہ بھیجا ہے۔ یہ محفوظ ہے۔ آپ اسے { $time } پر بھیج سکتے ہیں۔
   *[other] آپ نے تھوڑے وقت میں { $count } تبصرے بھیجے ہیں۔ یہ محفوظ ہے۔ آپ اسے { $time } پر بھیج سکتے ہیں۔
}
comment-error-links = { $count ->
    [0] تبصرے سے لنک ہٹا دیں۔
   *[other] تبصرے میں { $count } سے زیادہ لنک نہ رکھیں۔
}
comment-error-form-expired = یہ فارم دیر تک کھلا رہا۔ تبصرہ دیکھ کر دوبارہ بھیجیں۔
comment-error-closed = اس خبر پر تبصرے بند ہو چکے ہیں۔ آپ کا تبصرہ شائع نہیں ہوا؛ آپ اسے یہاں سے نقل کر سکتے ہیں۔
comment-error-parent-gone = جس تبصرے کا آپ جواب دے رہے ہیں وہ اب موجود نہیں۔ آپ اپنا تبصرہ الگ سے بھیج سکتے ہیں۔
comment-error-refused = یہ تبصرہ شائع نہیں ہو سکتا۔
comment-error-not-sent = آپ کا تبصرہ نہ بھیجا جا سکا: رابطہ ٹوٹ گیا۔ یہ اس آلے پر محفوظ ہے۔
comment-error-try-again = دوبارہ کوشش کریں

## Reporting a comment

report-question = اس تبصرے میں کیا خرابی ہے؟
report-abuse = بدزبانی یا ہراسانی
report-spam = اسپیم یا اشتہار
report-private = نجی معلومات ظاہر کرتا ہے
report-off-topic = موضوع سے ہٹ کر
report-send = شکایت بھیجیں
report-cancel = منسوخ
report-sent = شکریہ، آپ کی شکایت نگرانوں تک پہنچ گئی۔ وہ شکایتیں سب سے پہلے دیکھتے ہیں۔ آپ کو جواب نہیں بھیجا جائے گا۔

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

## Desk: everywhere

desk-title = ادارتی میز
desk-navigation = ادارتی میز
desk-nav-stories = خبریں
desk-nav-comments = تبصرے
desk-nav-account = اکاؤنٹ
desk-back-to-paper = اخبار پر واپس
desk-save = محفوظ کریں
desk-saved = سب کچھ محفوظ ہے
desk-cancel = منسوخ
desk-undo = واپس پھیریں
desk-view = دیکھیں
desk-try-again = دوبارہ کوشش کریں
desk-not-allowed = اسے صرف مدیر بدل سکتے ہیں۔ آپ دیکھ سکتے ہیں۔ کسی مدیر سے کہیں۔
desk-form-expired = یہ صفحہ دیر تک کھلا رہا۔ کچھ نہیں بدلا۔ دوبارہ کوشش کریں۔
desk-problem = ایک مسئلہ ہے۔
desk-waiting = { $count } منتظر

## Desk: setting up

desk-setup-title = { $paper } کی تنصیب
desk-setup-intro = آپ یہاں پہلے فرد ہیں۔ بتائیں آپ کون ہیں؛ دوسروں کو بعد میں بلا سکتے ہیں۔
desk-setup-name = آپ کا نام
desk-setup-email = ای میل پتا
desk-setup-password = پاس ورڈ
desk-setup-password-hint = { $count ->
    [one] کم از کم { $count } حرف۔ لگاتار کئی الفاظ یاد رکھنا آسان اور بوجھنا مشکل ہوتا ہے۔
   *[other] کم از کم { $count } حروف۔ لگاتار کئی الفاظ یاد رکھنا آسان اور بوجھنا مشکل ہوتا ہے۔
}
desk-setup-password-short = { $count ->
    [one] کم از کم { $count } حرف کا پاس ورڈ چنیں۔
   *[other] کم از کم { $count } حروف کا پاس ورڈ چنیں۔
}
desk-setup-password-common = ایسا پاس ورڈ چنیں جسے بوجھنا زیادہ مشکل ہو۔
desk-setup-name-missing = اپنا نام لکھیں۔
desk-setup-email-form = ای میل پتا name@example.org کی شکل میں لکھیں۔
desk-setup-submit = میرا اکاؤنٹ بنائیں
desk-setup-link-used = تنصیب کا یہ لنک استعمال ہو چکا ہے یا اس کی مدت گزر چکی ہے۔ سرور چلانے والے سے نیا لنک مانگیں۔
desk-setup-done = آپ کا اکاؤنٹ تیار ہے۔
desk-password-title = پاس ورڈ چنیں
desk-password-done = آپ کا پاس ورڈ محفوظ ہو گیا۔ اسی سے داخل ہوں۔
desk-link-used = یہ لنک استعمال ہو چکا ہے یا اس کی مدت گزر چکی ہے۔ نیا لنک مانگیں۔

## Desk: signing in

desk-signin-title = ادارتی میز میں داخلہ
desk-signin-email = ای میل پتا
desk-signin-password = پاس ورڈ
desk-signin-submit = داخل ہوں
desk-signin-wrong = ای میل پتا اور پاس ورڈ آپس میں نہیں ملتے۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں۔
desk-signin-too-many = بہت زیادہ کوششیں۔ آپ { $time } پر دوبارہ کوشش کر سکتے ہیں۔
desk-signin-new-here = یہاں نئے ہیں؟ کسی مدیر سے دعوت مانگیں۔
desk-signin-ended = آپ کا داخلہ ختم ہو گیا۔ جاری رکھنے کے لیے دوبارہ داخل ہوں۔
desk-signout = باہر آئیں
desk-signed-out = آپ باہر آ گئے ہیں۔
desk-code-title = اپنی ایپ کا کوڈ لکھیں
desk-code-label = چھ ہندسوں کا کوڈ
desk-code-submit = جاری رکھیں
desk-code-wrong = کوڈ درست نہیں یا اس کی مدت گزر چکی ہے۔ وہ کوڈ لکھیں جو ایپ اس وقت دکھا رہی ہے۔
desk-code-recovery = بحالی کا کوڈ استعمال کریں
desk-totp-title = ایپ کے کوڈ
desk-totp-on = ایپ کے کوڈ چالو ہیں۔
desk-totp-off = ایپ کے کوڈ بند ہیں۔
desk-totp-set-up = ایپ کے کوڈ چالو کرنے کی تیاری
desk-totp-intro = یہ کلید کوڈ بنانے والی ایپ میں ڈالیں، پھر جو کوڈ وہ دکھائے یہاں لکھیں۔
desk-totp-key = کلید
desk-totp-turn-on = چالو کریں
desk-totp-turn-off = بند کریں
desk-totp-recovery-codes = بحالی کے کوڈ
desk-totp-recovery-note = انھیں محفوظ جگہ رکھیں۔ ایپ کھو جائے تو ہر کوڈ ایک بار کام آتا ہے۔ یہ دوبارہ نہیں دکھائے جائیں گے۔
desk-code-recovery-label = بحالی کوڈ
desk-totp-recovery-make = نئے بحالی کوڈ بنائیں
desk-totp-recovery-left = { $count ->
    [0] آپ کے پاس کوئی بحالی کوڈ نہیں۔ ان کے بغیر ایپ کھونے سے آپ باہر رہ جائیں گے۔
    [one] آپ کا { $count } بحالی کوڈ باقی ہے۔
   *[other] آپ کے { $count } بحالی کوڈ باقی ہیں۔
}

## Desk: where you are signed in

desk-sessions-title = آپ کہاں کہاں داخل ہیں
desk-session-this = یہ آلہ
desk-session-since = داخلہ: { $date }
desk-session-last-seen = آخری بار: { $date }
desk-session-end = ختم کریں
desk-session-end-others = باقی سب ختم کریں
desk-session-ended = وہ داخلہ ختم ہو گیا۔
desk-sessions-ended = { $count ->
    [one] { $count } داخلہ ختم ہوا۔
   *[other] { $count } داخلے ختم ہوئے۔
}

## Desk: people

desk-people-title = لوگ
desk-people-role = کردار
desk-people-role-of = { $name } کا کردار
desk-people-set-role = بدلیں
desk-people-role-set = { $name } کا کردار بدل گیا۔
desk-people-end = رسائی ختم کریں
desk-people-end-explains = وہ فوراً ہر جگہ سے باہر ہوں گے۔ ان کی تحریروں پر ان کا نام رہے گا۔
desk-people-ended = { $name } اب داخل نہیں ہو سکتے۔
desk-people-back = واپس آنے دیں
desk-people-is-back = { $name } دوبارہ داخل ہو سکتے ہیں۔
desk-people-left = { $date } کو رخصت ہوئے
desk-people-waits = ابھی پاس ورڈ نہیں رکھا
desk-people-last-admin = یہ آخری منتظم ہیں۔ پہلے کسی اور کو منتظم بنائیں۔
desk-people-reset = نیا پاس ورڈ
desk-people-invite = کسی کو دعوت دیں
desk-people-name = نام
desk-people-send = لنک بنائیں
desk-people-email-taken = یہاں کسی کا یہی پتا پہلے سے ہے۔
desk-people-link-title = { $name } کے لیے لنک
desk-people-link-invitation = صرف انہی کو دیں۔ یہ ایک بار، سات دن تک، پہلا پاس ورڈ رکھنے کے لیے کام کرتا ہے۔
desk-people-link-reset = صرف انہی کو دیں۔ یہ ایک بار، 30 منٹ تک، نیا پاس ورڈ رکھنے کے لیے کام کرتا ہے۔
desk-role-contributor = معاون
desk-role-reporter = رپورٹر
desk-role-editor = مدیر
desk-role-moderator = تبصروں کا نگران
desk-role-admin = منتظم

## Desk: moderation

desk-moderation-title = تبصرے
desk-queues = قطاریں
desk-queue-waiting = منتظر
desk-queue-reported = شکایت شدہ
desk-queue-published = شائع شدہ
desk-queue-rejected = مسترد
desk-queue-spam = اسپیم
desk-queue-empty-title = تمام تبصرے پڑھ لیے گئے
desk-queue-empty = نئے تبصرے یہاں خود آ جاتے ہیں۔
desk-queue-list-empty = یہاں کوئی تبصرہ نہیں۔
desk-queue-position = { $place } از { $total }
desk-queue-oldest-first = پرانے پہلے
desk-queue-newest-first = نئے پہلے
desk-comment-to-decide = فیصلہ طلب تبصرہ
desk-comment-on = ”{ $title }“ پر
desk-comment-context = اس سے پہلے کی گفتگو
desk-comment-select = { $name } کا تبصرہ چنیں
desk-comments-select-all = سب چنیں
desk-comments-selected = { $count } منتخب
desk-decide = فیصلہ
desk-approve = منظور
desk-reject = مسترد
desk-spam = اسپیم
desk-comments-approve = { $count ->
    [one] { $count } تبصرہ منظور کریں
   *[other] { $count } تبصرے منظور کریں
}
desk-comments-reject = { $count ->
    [one] { $count } تبصرہ مسترد کریں
   *[other] { $count } تبصرے مسترد کریں
}
desk-comments-spam = { $count ->
    [one] { $count } تبصرے کو اسپیم قرار دیں
   *[other] { $count } تبصروں کو اسپیم قرار دیں
}
desk-approved = منظور: ”{ $excerpt }“
desk-rejected = مسترد: ”{ $excerpt }“
desk-marked-spam = اسپیم قرار دیا: ”{ $excerpt }“
desk-decided-many = { $count ->
    [one] { $count } تبصرے کا فیصلہ ہو گیا۔
   *[other] { $count } تبصروں کا فیصلہ ہو گیا۔
}
desk-undone = فیصلہ واپس ہو گیا۔
desk-decided-by-other = { $name } نے ابھی اس کا فیصلہ کیا۔ ہم اگلے تبصرے پر آ گئے۔
desk-why-here = یہ یہاں کیوں ہے؟
desk-no-warnings = کوئی تنبیہ نہیں
desk-held-thread-open = جب یہ آیا تو گفتگو بند تھی۔
desk-held-length = اس کی لمبائی غیر معمولی ہے۔
desk-held-duplicate = یہی متن پہلے بھی بھیجا گیا تھا۔
desk-held-flood = اس شخص نے تھوڑے وقت میں بہت سے تبصرے بھیجے۔
desk-held-barred = نام، ای میل یا پتا ممنوعہ فہرست میں ہے۔
desk-held-word-list = اس میں آپ کی فہرست کا ایک لفظ ہے: { $word }
desk-held-links = اس میں { $count } لنک ہیں۔
desk-held-first-comment = اس ای میل پتے سے یہ پہلا تبصرہ ہے۔
desk-held-honeypot = ایسا خانہ بھرا گیا جو لوگوں کو نظر نہیں آتا۔
desk-held-time = اتنی جلدی بھیجا گیا کہ کوئی انسان لکھ نہیں سکتا۔
desk-held-staff-name = اس پر ادارے کے کسی رکن کا نام ہے۔
desk-held-imported = پرانی سائٹ پر منتظر تھا۔
desk-commenter-about = تبصرہ نگار کے بارے میں
desk-commenter-since = اس سائٹ پر { $date } سے
desk-commenter-published = شائع شدہ
desk-commenter-rejected = مسترد
desk-commenter-email-note = یہ صرف نگرانوں کو نظر آتا ہے۔
desk-keys = کلیدیں
desk-keys-single = اکیلے حروف کام کریں
desk-keys-moderation = J اور K اگلا اور پچھلا؛ A منظور؛ R مسترد؛ S اسپیم؛ X چنیں؛ Z واپس پھیریں

## Desk: stories

desk-stories-title = خبریں
desk-stories-none = یہاں کوئی خبر نہیں۔
desk-stories-search = خبروں میں تلاش
desk-stories-filter = دکھائیں
desk-stories-all = تمام
desk-story-headline = سرخی
desk-story-section = شعبہ
desk-story-stage = مرحلہ
desk-story-byline = مصنفین
desk-story-changed = تبدیلی
desk-story-language = زبان
desk-story-untitled = بلا سرخی
desk-stage-planned = منصوبے میں
desk-stage-writing = زیرِ تحریر
desk-stage-editing = زیرِ ادارت
desk-stage-ready = تیار
desk-stage-published = شائع شدہ
desk-stage-scheduled = وقت مقرر
desk-stage-withdrawn = واپس لی گئی
desk-stage-archived = محفوظات میں
desk-stage-killed = چھوڑ دی گئی
desk-publish = شائع کریں
desk-publish-now = ابھی شائع کریں
desk-publish-at = { $time } پر شائع کریں
desk-published-at = { $time } پر شائع ہوئی۔
desk-publish-time = دن اور وقت
desk-publish-later = وقت مقرر کریں
desk-publish-time-form = دن اور وقت پڑھا نہیں جا سکا۔
desk-publish-no-headline = اس کی سرخی نہیں ہے۔ سرخی دیں، پھر دوبارہ شائع کریں۔
desk-publish-killed = اسے چھوڑ دیا گیا تھا۔
desk-publish-expires = یہ دکھائی دینے سے پہلے ہی ختم ہو جاتی۔
desk-publish-no-address = کوئی خالی پتا نہیں ملا۔ خبر کو کوئی اور مختصر نام دیں۔
desk-publish-failed = خبر شائع نہیں ہوئی: { $cause }
desk-embargoed-until = { $date } تک اشاعت ممنوع
desk-embargo-clash = ممانعت { $date } کو ختم ہوتی ہے۔ خبر اس سے پہلے شائع نہیں ہو سکتی۔
desk-scheduled-for = { $date } کو خود شائع ہو جائے گی
desk-withdraw = واپس لیں
desk-withdraw-reason = کیوں؟ قارئین اسے اسی پتے پر دیکھیں گے۔
desk-withdraw-reason-missing = بتائیں خبر کیوں واپس لی جا رہی ہے۔
desk-withdraw-why = کیوں؟ یہ ریکارڈ میں رہتا ہے؛ قارئین اسے نہیں دیکھتے۔
desk-withdraw-leaves = قارئین اس پتے پر کیا پائیں گے
desk-withdraw-notice = یہ اطلاع کہ صفحہ ہٹا دیا گیا ہے
desk-withdraw-nothing = کچھ نہیں، گویا کبھی تھا ہی نہیں
desk-withdraw-not-published = خبر شائع نہیں ہے۔
desk-withdrawn-whole = خبر واپس لے لی گئی۔ اس کا پتا کہیں نہیں لے جاتا۔
desk-withdrawn = خبر واپس لے لی گئی۔ اس کا پتا برقرار ہے۔
desk-withdraw-explains = خبر سائٹ، فیڈ اور تلاش سے نکل جائے گی۔ پتا برقرار رہے گا اور بتائے گا کہ صفحہ ہٹا دیا گیا ہے۔
desk-changed-meanwhile = { $name } نے یہ خبر اس وقت بدلی جب یہ یہاں کھلی تھی۔ دوبارہ دیکھ لیں۔

## Desk: writing

desk-edit = ترمیم
desk-preview = پیش نظارہ
desk-preview-note = یہ تازہ ترین مسودہ ہے، جیسا قارئین اسے دیکھیں گے۔ اسے صرف ادارتی عملہ دیکھ سکتا ہے۔
desk-story-new = نئی خبر
desk-editor-back = خبر پر واپس
desk-editor-format = وضع قطع
desk-editor-bold = جلی
desk-editor-italic = ترچھا
desk-editor-link = ربط
desk-editor-strike = کٹا ہوا
desk-editor-superscript = بالائی
desk-editor-subscript = زیریں
desk-editor-code = پروگرام کا متن
desk-editor-insert = شامل کریں
desk-editor-direction = اس حصے کی سمت بدلیں
desk-editor-block-language = اس حصے کی زبان
desk-editor-edit-block = اس حصے کو بدلیں
desk-editor-find = تلاش
desk-editor-replace-with = اس سے بدلیں
desk-editor-replace = بدلیں
desk-editor-replace-all = سب بدلیں
desk-editor-no-matches = کچھ نہیں ملا
desk-editor-close = بند کریں
desk-editor-written-as = لکھنے کی شکل
desk-editor-text = خبر کا متن
desk-editor-at-desk = وہ متن جو اس وقت ادارے میں ہے
desk-editor-settings = خبر کی ترتیبات
desk-editor-story = خبر
desk-editor-public = قارئین شائع شدہ متن دیکھتے ہیں۔ یہاں کی تبدیلی ان تک تب پہنچتی ہے جب اسے خبر کے صفحے سے بھیجا جائے۔
desk-editor-slug = مختصر نام (ویب پتا)
desk-editor-sections = شعبے
desk-editor-sections-also = ان شعبوں میں بھی آتی ہے
desk-editor-commas = کئی نام کوما سے الگ کیے جاتے ہیں۔
desk-editor-tags = موضوعات
desk-editor-bylines = لکھنے والوں کے نام
desk-editor-kicker = بالائی سرخی
desk-editor-dateline = مقام اور تاریخ
desk-editor-standfirst = ابتدائیہ
desk-editor-words = الفاظ
desk-editor-minutes = پڑھنے کے منٹ
desk-editor-keys = Ctrl B جلی، Ctrl I ترچھا، Ctrl K ربط؛ Ctrl Alt 2 ذیلی سرخی، Ctrl Alt Q اقتباس؛ سطر کے شروع میں / نیا حصہ شامل کرتا ہے؛ Ctrl F تلاش؛ Ctrl S مرحلہ محفوظ؛ Ctrl . ترتیبات؛ Ctrl Z واپس
desk-editor-saved = محفوظ ہوا { $time }
desk-editor-saving = محفوظ ہو رہا ہے…
desk-editor-away = ابھی محفوظ نہیں ہوا: اس آلے پر رکھا گیا ہے۔ آپ لکھتے رہ سکتے ہیں۔
desk-editor-ended = آپ کا داخلہ ختم ہو گیا۔ آپ کا متن اس آلے پر محفوظ ہے۔ دوبارہ داخل ہوں؛ یہ صفحہ کھلا رہے گا۔
desk-editor-clash = دو نسخے: نیچے چنیں
desk-editor-clash-of = آپ دونوں نے اسے بدلا ہے۔ دونوں متن رکھے گئے ہیں۔ ایک چنیں یا دونوں رکھیں۔
desk-editor-mine = آپ کا
desk-editor-keep-mine = اپنا رکھیں
desk-editor-take-theirs = دوسرا لیں
desk-editor-keep-both = دونوں رکھیں
desk-editor-removed = (ہٹایا گیا)
desk-editor-brought-back = اس آلے پر رکھا گیا متن واپس لایا گیا۔
desk-editor-no-journal = یہ براؤزر اس آلے پر کچھ نہیں رکھتا۔ سب کچھ محفوظ ہونے سے پہلے یہ صفحہ بند نہ کریں۔
desk-editor-refused = محفوظ نہیں ہوا۔ متن اس آلے پر رکھا ہے۔ وجہ: { $value }
desk-editor-nameless = محفوظ نہیں ہوا: نام ”{ $value }“ میں کوئی ایسا حرف نہیں جو پتے میں آ سکے۔
desk-editor-no-section = محفوظ نہیں ہوا: شعبہ { $value } اب موجود نہیں۔
desk-editor-too-long = محفوظ نہیں ہوا: یہ بہت لمبا ہے: ”{ $value }“
desk-editor-too-many = محفوظ نہیں ہوا: ایک فہرست میں زیادہ سے زیادہ { $value } نام آ سکتے ہیں۔
desk-editor-step = ہاتھ سے محفوظ کیا گیا
desk-editor-someone = کوئی
desk-editor-two-texts = اس دوران کسی نے یہ خبر بدل دی۔ آپ کا متن نیچے ہے اور ابھی محفوظ نہیں؛ دوسرا اس کے نیچے ہے۔ دونوں کو یکجا کر کے محفوظ کریں۔
desk-editor-address = پتا
desk-editor-address-wrong = یہ ایسا پتا نہیں جو یہاں آ سکے۔
desk-editor-name = نام
desk-editor-alt = متبادل متن: تصویر میں کیا ہے، ان کے لیے جو اسے نہیں دیکھ سکتے
desk-editor-credit = بشکریہ
desk-editor-program-language = پروگرامنگ زبان
desk-editor-remove = ہٹائیں
desk-editor-apply = لاگو کریں
desk-editor-add-row = قطار شامل کریں
desk-editor-add-column = کالم شامل کریں
desk-editor-remove-row = قطار ہٹائیں
desk-editor-remove-column = کالم ہٹائیں
desk-block-paragraph = پیراگراف
desk-block-heading = ذیلی سرخی
desk-block-subheading = چھوٹی ذیلی سرخی
desk-block-list = فہرست
desk-block-numbers = نمبر وار فہرست
desk-block-quote = اقتباس
desk-block-pull-quote = نمایاں اقتباس
desk-block-attribution = کس کے الفاظ
desk-block-picture = تصویر
desk-block-embed = بیرونی مواد
desk-block-table = جدول
desk-block-code = کوڈ
desk-block-preformatted = خالی جگہوں سمیت متن
desk-block-verse = اشعار
desk-block-separator = تقسیم کی لکیر
desk-block-page-break = صفحے کا وقفہ
desk-block-more = تعارف کا اختتام
desk-block-details = کھلنے والا متن
desk-block-footnote = حاشیہ
desk-history = تاریخچہ
desk-history-what = کیا بدلا
desk-history-span = { $from } سے { $to } تک
desk-history-same = ان دونوں کے درمیان کچھ نہیں بدلا۔
desk-history-from = سے
desk-history-to = تک
desk-history-compare = موازنہ کریں
desk-history-restore = یہ نسخہ واپس لائیں
desk-history-step = { $date } سے واپس لایا گیا
desk-history-moved-on = عین اسی لمحے کسی نے محفوظ کیا، اس لیے کچھ واپس نہیں لایا گیا۔ دوبارہ دیکھیں۔
desk-history-added = شامل ہوا
desk-history-removed = ہٹایا گیا
desk-history-reset = الفاظ وہی رہے؛ ربط، زور یا ترتیبات بدلیں
desk-history-note = یہاں کبھی کچھ مٹا کر نہیں لکھا جاتا۔ واپس لانے سے نیا نسخہ بنتا ہے۔
desk-change = وہ تبدیلیاں جو قارئین ابھی نہیں دیکھتے
desk-change-explains = ادارے کا متن شائع شدہ متن سے نیا ہے۔
desk-change-class = تبدیلی کیا ہے؟
desk-change-note = قارئین کے لیے نوٹ: کیا غلط تھا اور درست کیا ہے
desk-change-send = قارئین تک پہنچائیں
desk-change-done = قارئین نیا متن دیکھتے ہیں۔
desk-change-class-missing = بتائیں کہ تبدیلی کیا ہے۔
desk-change-note-missing = تصحیح، وضاحت یا دستبرداری کے لیے قارئین کے نام نوٹ درکار ہے۔
desk-change-typo = ٹائپ کی غلطی: کچھ نہیں بتایا جاتا
desk-change-update = تازہ کاری: خبر کو نیا وقت ملتا ہے
desk-change-correction = تصحیح: ہم غلط تھے
desk-change-clarification = وضاحت: ہمیں غلط سمجھا گیا
desk-change-retraction = دستبرداری: ہم اپنی بات واپس لیتے ہیں
