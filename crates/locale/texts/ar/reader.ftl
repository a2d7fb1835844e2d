### The words of Dateline in Arabic.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = تخطَّ إلى المحتوى
sections = الأقسام
main-navigation = القائمة الرئيسية
editions = اللغات
newsletters = النشرات البريدية
search = بحث
latest = آخر الأخبار
most-recent = الأحدث
most-discussed = الأكثر نقاشًا
more-stories = أخبار أخرى
most-read = الأكثر قراءة
continue-reading = تابع القراءة
front-page = الصفحة الأولى
live = مباشر
pages = الصفحات
breadcrumb = موقعك في الصحيفة
date-and-time = { $date }، { $time }
today = اليوم
error-prefix = خطأ:

## Footer

footer-about = من نحن
footer-how-we-report = كيف نعمل
footer-corrections = التصويبات
footer-who-works-here = فريق العمل
footer-contact = اتصل بنا
footer-follow = تابعنا
footer-feeds = خلاصات RSS
footer-tip = أرسل إلينا معلومة
footer-small-print = أحكام الموقع
footer-accessibility = إمكانية الوصول
footer-privacy = الخصوصية
footer-comment-rules = قواعد التعليق
footer-reuse = إعادة النشر
appearance = المظهر
appearance-device = كإعداد الجهاز
appearance-light = فاتح
appearance-dark = داكن
appearance-save = تطبيق

## Names of feeds

feed-site = { $site }: آخر الأخبار
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: مقالات { $name }
feed-search = { $site }: نتائج البحث عن «{ $query }»
feed-comments = { $site }: التعليقات
feed-story-comments = التعليقات على «{ $title }»
feed-link = خلاصة RSS

## Relative times

relative-now = الآن
relative-minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
relative-hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
relative-yesterday = أمس
relative-days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
relative-in-minutes = { $count ->
    [zero] الآن
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
relative-in-hours = { $count ->
    [zero] بعد أقل من ساعة
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
relative-tomorrow = غدًا
relative-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}

## Story

filed-under = القسم
byline = بقلم: { $names }
byline-photographs = تصوير: { $names }
byline-translation = ترجمة: { $names }
byline-editing = تحرير: { $names }
byline-illustration = رسوم: { $names }
role-words = نص
role-photographs = تصوير
role-translation = ترجمة
role-editing = تحرير
role-illustration = رسوم
published = نُشر
updated = حُدِّث
published-at = نُشر في { $date }
updated-at = حُدِّث في { $date }
also-in = بلغات أخرى
reading-time = { $count ->
    [zero] قراءة أقل من دقيقة
    [one] قراءة دقيقة
    [two] قراءة دقيقتين
    [few] قراءة { $count } دقائق
    [many] قراءة { $count } دقيقة
   *[other] قراءة { $count } دقيقة
}
credit-photograph = الصورة: { $credit }
correction = تصويب
clarification = توضيح
update-note = تحديث
retraction = سُحب المقال
correction-dated = تصويب، { $date }.
clarification-dated = توضيح، { $date }.
update-note-dated = تحديث، { $date }.
retraction-dated = سُحب المقال، { $date }.
retraction-more = ما الذي حدث، وما الذي غيّرناه
how-we-correct = كيف نصوّب أخطاءنا
more-about = المزيد عن
in-this-story = في هذا الخبر
related-stories = أخبار ذات صلة
share = مشاركة
share-copy = نسخ الرابط
share-copied = نُسخ الرابط
share-email = البريد الإلكتروني
share-print = طباعة
back-to-top = العودة إلى الأعلى
story-pages = صفحات هذا المقال
story-page-of = صفحة { $page } من { $total }
story-previous-page = الصفحة السابقة
story-next-page = الصفحة التالية
series-part-of = من سلسلة
series-part = الجزء { $part } من { $total }
series-previous = الجزء السابق
series-next = الجزء التالي
footnotes = الحواشي
footnote-link = الحاشية { $number }
footnote-back = العودة إلى النص، الحاشية { $number }
table-region = جدول
code-region = شيفرة
gallery = صور
embed-open = افتح في { $provider }
embed-load = اعرض المحتوى من { $provider }
embed-note = لا يُحمَّل شيء من { $provider } قبل أن تطلبه.
media-video = فيديو
media-audio = صوت
media-file = ملف
media-download = تنزيل { $name }
media-transcript = النص المفرّغ
translation-original = قيل بلغة أخرى ({ $language }): اعرض الأصل

## Lists of stories

pagination-newer = أخبار أحدث
pagination-older = أخبار أقدم
pagination-page = صفحة { $page }
pagination-page-of = صفحة { $page } من { $total }
pagination-next = التالي
pagination-previous = السابق
stories-count = { $count ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
}
archive-of = أخبار { $month }
archive-of-year = أخبار عام { $year }
archive-of-day = أخبار { $date }
archives = الأرشيف
author-title = مقالات { $name }
author-about = عن { $name }
tag-title = أخبار عن { $tag }
section-empty = لا أخبار في قسم { $section } بعد. سيظهر أولها هنا.
section-top = أبرز ما في { $section }
section-all = كل ما في قسم { $section }
section-everything = الكل
edition-from = من النسخة العربية
edition-all = كل الأخبار
series = السلسلة
recent = الأحدث

## Search

search-title = البحث في { $site }
search-label = عمّ تبحث؟
search-submit = ابحث
search-results = { $count ->
    [zero] لا نتائج عن «{ $query }»
    [one] نتيجة واحدة عن «{ $query }»
    [two] نتيجتان عن «{ $query }»
    [few] { $count } نتائج عن «{ $query }»
    [many] { $count } نتيجة عن «{ $query }»
   *[other] { $count } نتيجة عن «{ $query }»
}
search-nothing = لا نتائج عن «{ $query }».
search-nothing-filtered = لا نتائج عن «{ $query }» في { $filters }.
search-building = ما زالت الأخبار الأقدم تُضاف إلى البحث. إن لم تجد خبرًا فعُد بعد دقائق.
search-did-you-mean = هل تقصد { $suggestion }؟
search-everything = ابحث في كل الأقسام والتواريخ
search-narrow = تضييق النتائج
search-section = القسم
search-any-section = كل الأقسام
search-author = الكاتب
search-date = التاريخ
search-any-date = أي وقت
search-from = من
search-to = إلى
search-date-hint = مثلًا { $example }
search-date-error = اكتب تاريخًا على هيئة { $example }.
search-sort = الترتيب
search-by-relevance = الأقرب إلى البحث
search-by-newest = الأحدث
search-apply = تطبيق
search-filters = المرشحات المستخدمة
search-remove-filter = أزل { $filter }
search-clear = مسح الكل
search-error = البحث لا يستجيب. كلماتك ومرشحاتك محفوظة. حاول بعد دقيقة.

## Pages that are not there

not-found-title = لا صفحة في هذا العنوان
not-found-text = قد يكون في العنوان خطأ، أو انتقلت الصفحة. لم يضع شيء مما فعلته.
not-found-filled = أخذنا الكلمات من العنوان.
not-found-suggestions = لعلك تريد
not-found-front = إلى الصفحة الأولى
not-found-report = أبلغنا عن رابط معطل
gone-title = أُزيلت هذه الصفحة
gone-text = كانت في هذا العنوان صفحة. لم تعد منشورة ولن تعود هنا.
broken-title = تعذّر إعداد هذه الصفحة الآن
broken-text = الخطأ منا وقد سُجّل. حاول بعد دقيقة.
broken-reference = الرقم المرجعي { $reference }
bad-request-title = لم نتمكن من قراءة الطلب
bad-request-text = شيء في العنوان أو الاستمارة لم نفهمه. ارجع وتحقق وحاول مجددًا.
forbidden-title = لا يمكنك رؤية هذه الصفحة
forbidden-text = هي متاحة لبعض الأشخاص فقط. إن كان ينبغي أن تراها فاسأل من أرسلك إلى هنا.
too-many-title = محاولات كثيرة
too-many-text = انتظر قليلًا ثم حاول. يمكنك المتابعة عند { $time }.
error-number = خطأ { $status }
