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

## Comments

comments = التعليقات
comments-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
comments-none = لا تعليقات بعد. إن كنت هناك أو تعرف أكثر، فابدأ من هنا.
comments-sort = الترتيب
comments-oldest = الأقدم
comments-newest = الأحدث
comments-more = { $count ->
    [zero] لا تعليقات أخرى
    [one] اعرض تعليقًا آخر
    [two] اعرض تعليقين آخرين
    [few] اعرض { $count } تعليقات أخرى
    [many] اعرض { $count } تعليقًا آخر
   *[other] اعرض { $count } تعليق آخر
}
comment-reply = رد
comment-reply-to = الرد على { $name }
comment-report = إبلاغ
comment-answers = ردًا على { $name }
comment-permalink = رابط التعليق المنشور في { $date }
comment-staff = هيئة التحرير
comment-editors-pick = اختيار المحررين
comment-anonymous = مجهول
comment-removed = أزال أحد المشرفين هذا التعليق لأنه خالف قواعد التعليق.
comment-held = بانتظار القراءة
comment-held-note = يقرؤه أحد العاملين في { $paper } قبل ظهوره، خلال ساعة عادةً. لا يراه هنا غيرك.
comment-posted = نُشر تعليقك.
comment-go-to = انتقل إلى تعليقك
comment-edit = تعديل
comment-withdraw = سحب
comments-closed = التعليق على هذا الخبر مغلق.
comments-closed-on = أُغلق التعليق على هذا الخبر في { $date }.
comments-open-days = { $count ->
    [zero] التعليق مفتوح اليوم فقط. ننشر الأسماء كما تكتبونها.
    [one] يبقى التعليق مفتوحًا يومًا واحدًا. ننشر الأسماء كما تكتبونها.
    [two] يبقى التعليق مفتوحًا يومين. ننشر الأسماء كما تكتبونها.
    [few] يبقى التعليق مفتوحًا { $count } أيام. ننشر الأسماء كما تكتبونها.
    [many] يبقى التعليق مفتوحًا { $count } يومًا. ننشر الأسماء كما تكتبونها.
   *[other] يبقى التعليق مفتوحًا { $count } يوم. ننشر الأسماء كما تكتبونها.
}
comments-read-first = يُقرأ كل تعليق قبل ظهوره.
comments-about = عن التعليقات
comment-rules = قواعد التعليق
comments-how-we-moderate = كيف نشرف على التعليقات

## Comment form

comment-form-title = اترك تعليقًا
comment-form-replying-to = الرد على { $name }
comment-form-cancel-reply = إلغاء الرد
comment-form-email-note = لن يُنشر عنوان بريدك الإلكتروني.
comment-form-required-note = الحقول الإلزامية مشار إليها بـ { $mark }
comment-form-asterisk = نجمة
comment-form-comment = التعليق
comment-form-name = الاسم
comment-form-email = البريد الإلكتروني
comment-form-website = الموقع الإلكتروني
comment-form-keep = احفظ اسمي وبريدي على هذا الجهاز للمرة القادمة
comment-form-post = أرسل التعليق
comment-form-honeypot = اترك هذا الحقل فارغًا

## Comment form, when something is wrong

comment-error-summary = هناك مشكلة. لم يُنشر شيء بعد، وما كتبته محفوظ أدناه.
comment-error-empty = اكتب تعليقك قبل إرساله.
comment-error-too-long = { $count ->
    [zero] اختصر تعليقك.
    [one] اختصر تعليقك: الحد الأقصى حرف واحد.
    [two] اختصر تعليقك: الحد الأقصى حرفان.
    [few] اختصر تعليقك: الحد الأقصى { $count } أحرف.
    [many] اختصر تعليقك: الحد الأقصى { $count } حرفًا.
   *[other] اختصر تعليقك: الحد الأقصى { $count } حرف.
}
comment-error-name-missing = اكتب اسمك.
comment-error-name-too-long = اكتب اسمًا أقصر.
comment-error-email-missing = اكتب عنوان بريدك الإلكتروني.
comment-error-email-form = اكتب عنوان بريد على هيئة name@example.org.
comment-error-website-form = اكتب عنوان موقع يبدأ بـ https://‎ أو اترك الحقل فارغًا.
comment-error-duplicate = سبق أن أرسلت هذا التعليق.
comment-error-too-fast = { $count ->
    [zero] هذا التعليق محفوظ. يمكنك إرساله عند { $time }.
    [one] أرسلت تعليقًا قبل قليل. هذا التعليق محفوظ، ويمكنك إرساله عند { $time }.
    [two] أرسلت تعليقين في وقت قصير. هذا التعليق محفوظ، ويمكنك إرساله عند { $time }.
    [few] أرسلت { $count } تعليقات في وقت قصير. هذا التعليق محفوظ، ويمكنك إرساله عند { $time }.
    [many] أرسلت { $count } تعليقًا في وقت قصير. هذا التعليق محفوظ، ويمكنك إرساله عند { $time }.
   *[other] أرسلت { $count } تعليق في وقت قصير. هذا التعليق محفوظ، ويمكنك إرساله عند { $time }.
}
comment-error-links = { $count ->
    [zero] احذف الروابط من تعليقك.
    [one] لا تضع في تعليقك أكثر من رابط واحد.
    [two] لا تضع في تعليقك أكثر من رابطين.
    [few] لا تضع في تعليقك أكثر من { $count } روابط.
    [many] لا تضع في تعليقك أكثر من { $count } رابطًا.
   *[other] لا تضع في تعليقك أكثر من { $count } رابط.
}
comment-error-form-expired = بقيت هذه الاستمارة مفتوحة وقتًا طويلًا. راجع تعليقك وأرسله من جديد.
comment-error-closed = أُغلق التعليق على هذا الخبر. لم يُنشر تعليقك، ويمكنك نسخه من هنا.
comment-error-parent-gone = التعليق الذي ترد عليه لم يعد موجودًا. يمكنك إرسال تعليقك مستقلًا.
comment-error-refused = لا يمكن نشر هذا التعليق.
comment-error-not-sent = تعذّر إرسال تعليقك: انقطع الاتصال. التعليق محفوظ على هذا الجهاز.
comment-error-try-again = حاول مجددًا

## Reporting a comment

report-question = ما المشكلة في هذا التعليق؟
report-abuse = إساءة أو مضايقة
report-spam = رسائل مزعجة أو إعلان
report-private = يكشف معلومات خاصة
report-off-topic = خارج الموضوع
report-send = أرسل البلاغ
report-cancel = إلغاء
report-sent = شكرًا لك، وصل بلاغك إلى المشرفين. البلاغات أول ما ينظرون فيه. لن يصلك رد منا.

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

## Desk: everywhere

desk-title = غرفة التحرير
desk-navigation = غرفة التحرير
desk-nav-stories = الأخبار
desk-nav-comments = التعليقات
desk-nav-account = الحساب
desk-back-to-paper = العودة إلى الصحيفة
desk-save = حفظ
desk-saved = كل شيء محفوظ
desk-cancel = إلغاء
desk-undo = تراجع
desk-view = عرض
desk-try-again = حاول مجددًا
desk-not-allowed = المحررون وحدهم يغيّرون هذا. يمكنك الاطلاع عليه. اطلب من أحد المحررين.
desk-form-expired = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. لم يتغير شيء. حاول مجددًا.
desk-problem = هناك مشكلة.
desk-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $count } تنتظر
    [many] { $count } تنتظر
   *[other] { $count } تنتظر
}

## Desk: setting up

desk-setup-title = إعداد { $paper }
desk-setup-intro = أنت أول شخص هنا. عرّف بنفسك؛ يمكنك دعوة الآخرين لاحقًا.
desk-setup-name = اسمك
desk-setup-email = البريد الإلكتروني
desk-setup-password = كلمة المرور
desk-setup-password-hint = { $count ->
    [zero] عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
    [one] حرف واحد على الأقل. عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
    [two] حرفان على الأقل. عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
    [few] { $count } أحرف على الأقل. عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
    [many] { $count } حرفًا على الأقل. عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
   *[other] { $count } حرف على الأقل. عدة كلمات متتالية يسهل تذكرها ويصعب تخمينها.
}
desk-setup-password-short = { $count ->
    [zero] اختر كلمة مرور أطول.
    [one] اختر كلمة مرور من حرف على الأقل.
    [two] اختر كلمة مرور من حرفين على الأقل.
    [few] اختر كلمة مرور من { $count } أحرف على الأقل.
    [many] اختر كلمة مرور من { $count } حرفًا على الأقل.
   *[other] اختر كلمة مرور من { $count } حرف على الأقل.
}
desk-setup-password-common = اختر كلمة مرور أصعب تخمينًا.
desk-setup-name-missing = اكتب اسمك.
desk-setup-email-form = اكتب عنوان بريد على هيئة name@example.org.
desk-setup-submit = أنشئ حسابي
desk-setup-link-used = رابط الإعداد هذا استُخدم أو انتهت مدته. اطلب رابطًا جديدًا من القائم على الخادم.
desk-setup-done = حسابك جاهز.
desk-password-title = اختر كلمة مرور
desk-password-done = حُفظت كلمة مرورك. سجّل الدخول بها.
desk-link-used = هذا الرابط استُخدم أو انتهت مدته. اطلب رابطًا جديدًا.

## Desk: signing in

desk-signin-title = الدخول إلى غرفة التحرير
desk-signin-email = البريد الإلكتروني
desk-signin-password = كلمة المرور
desk-signin-submit = دخول
desk-signin-wrong = البريد وكلمة المرور لا يتطابقان. لم يضع شيء. حاول مجددًا.
desk-signin-too-many = محاولات كثيرة. يمكنك المحاولة عند { $time }.
desk-signin-new-here = جديد هنا؟ اطلب من أحد المحررين دعوتك.
desk-signin-ended = انتهى دخولك. ادخل من جديد للمتابعة.
desk-signout = خروج
desk-signed-out = خرجت من غرفة التحرير.
desk-code-title = اكتب الرمز من تطبيقك
desk-code-label = رمز من ستة أرقام
desk-code-submit = متابعة
desk-code-wrong = الرمز غير صحيح أو انتهت مدته. اكتب الرمز الظاهر الآن في تطبيقك.
desk-code-recovery = استخدم رمز استرداد
desk-totp-title = رموز من تطبيق
desk-totp-on = رموز التطبيق مفعّلة.
desk-totp-off = رموز التطبيق غير مفعّلة.
desk-totp-set-up = فعّل رموز التطبيق
desk-totp-intro = أضف هذا المفتاح إلى تطبيق يولّد الرموز، ثم اكتب الرمز الذي يظهر.
desk-totp-key = المفتاح
desk-totp-turn-on = تفعيل
desk-totp-turn-off = إيقاف
desk-totp-recovery-codes = رموز الاسترداد
desk-totp-recovery-note = احفظها في مكان آمن. كل رمز يصلح مرة واحدة إن فقدت تطبيقك. لن تُعرض ثانية.
desk-code-recovery-label = رمز الاسترداد
desk-totp-recovery-make = إنشاء رموز استرداد جديدة
desk-totp-recovery-left = { $count ->
    [zero] ليست لديك رموز استرداد. من دونها يغلق فقدان التطبيق بابك.
    [one] بقي لديك رمز استرداد واحد.
    [two] بقي لديك رمزا استرداد.
    [few] بقي لديك { $count } رموز استرداد.
    [many] بقي لديك { $count } رمز استرداد.
   *[other] بقي لديك { $count } رمز استرداد.
}

## Desk: where you are signed in

desk-sessions-title = الأجهزة التي دخلت منها
desk-session-this = هذا الجهاز
desk-session-since = دخول في { $date }
desk-session-last-seen = آخر ظهور { $date }
desk-session-end = إنهاء
desk-session-end-others = إنهاء ما عداه
desk-session-ended = أُنهي الدخول.
desk-sessions-ended = { $count ->
    [zero] لم يُنهَ أي دخول.
    [one] أُنهي دخول واحد.
    [two] أُنهي دخولان.
    [few] أُنهيت { $count } عمليات دخول.
    [many] أُنهيت { $count } عملية دخول.
   *[other] أُنهيت { $count } عملية دخول.
}

## Desk: people

desk-people-title = الأشخاص
desk-people-role = الدور
desk-people-role-of = دور { $name }
desk-people-set-role = تغيير
desk-people-role-set = صار لـ { $name } دور آخر.
desk-people-end = إنهاء الوصول
desk-people-end-explains = يخرج فورًا من كل مكان، ويبقى اسمه على ما كتب.
desk-people-ended = لم يعد بإمكان { $name } الدخول.
desk-people-back = السماح بالعودة
desk-people-is-back = يمكن لـ { $name } الدخول من جديد.
desk-people-left = غادر في { $date }
desk-people-waits = لم يضع كلمة مرور بعد
desk-people-last-admin = هذا آخر مدير. اجعل غيره مديرًا أولًا.
desk-people-reset = كلمة مرور جديدة
desk-people-invite = دعوة شخص
desk-people-name = الاسم
desk-people-send = إنشاء رابط
desk-people-email-taken = لشخص هنا هذا العنوان بالفعل.
desk-people-link-title = رابط لـ { $name }
desk-people-link-invitation = سلّمه إليه وحده. يعمل مرة واحدة خلال سبعة أيام لوضع أول كلمة مرور.
desk-people-link-reset = سلّمه إليه وحده. يعمل مرة واحدة خلال 30 دقيقة لوضع كلمة مرور جديدة.
desk-role-contributor = مساهم
desk-role-reporter = مراسل
desk-role-editor = محرر
desk-role-moderator = مشرف التعليقات
desk-role-admin = مدير

## Desk: moderation

desk-moderation-title = التعليقات
desk-queues = القوائم
desk-queue-waiting = بالانتظار
desk-queue-reported = مُبلَّغ عنها
desk-queue-published = منشورة
desk-queue-rejected = مرفوضة
desk-queue-spam = مزعجة
desk-queue-empty-title = قُرئت كل التعليقات
desk-queue-empty = تظهر التعليقات الجديدة هنا تلقائيًا.
desk-queue-list-empty = لا تعليقات هنا.
desk-queue-position = { $place } من { $total }
desk-queue-oldest-first = الأقدم أولًا
desk-queue-newest-first = الأحدث أولًا
desk-comment-to-decide = التعليق المطلوب البتّ فيه
desk-comment-on = على «{ $title }»
desk-comment-context = النقاش السابق له
desk-comment-select = حدّد تعليق { $name }
desk-comments-select-all = حدّد الكل
desk-comments-selected = { $count ->
    [zero] لم يُحدَّد شيء
    [one] تعليق محدَّد
    [two] تعليقان محدَّدان
    [few] { $count } تعليقات محدَّدة
    [many] { $count } تعليقًا محدَّدًا
   *[other] { $count } تعليق محدَّد
}
desk-decide = القرار
desk-approve = قبول
desk-reject = رفض
desk-spam = مزعج
desk-comments-approve = { $count ->
    [zero] قبول
    [one] اقبل تعليقًا واحدًا
    [two] اقبل تعليقين
    [few] اقبل { $count } تعليقات
    [many] اقبل { $count } تعليقًا
   *[other] اقبل { $count } تعليق
}
desk-comments-reject = { $count ->
    [zero] رفض
    [one] ارفض تعليقًا واحدًا
    [two] ارفض تعليقين
    [few] ارفض { $count } تعليقات
    [many] ارفض { $count } تعليقًا
   *[other] ارفض { $count } تعليق
}
desk-comments-spam = { $count ->
    [zero] مزعج
    [one] صنّف تعليقًا واحدًا مزعجًا
    [two] صنّف تعليقين مزعجين
    [few] صنّف { $count } تعليقات مزعجة
    [many] صنّف { $count } تعليقًا مزعجًا
   *[other] صنّف { $count } تعليق مزعجًا
}
desk-approved = قُبل: «{ $excerpt }»
desk-rejected = رُفض: «{ $excerpt }»
desk-marked-spam = صُنّف مزعجًا: «{ $excerpt }»
desk-decided-many = { $count ->
    [zero] لم يُبتّ في شيء.
    [one] بُتّ في تعليق واحد.
    [two] بُتّ في تعليقين.
    [few] بُتّ في { $count } تعليقات.
    [many] بُتّ في { $count } تعليقًا.
   *[other] بُتّ في { $count } تعليق.
}
desk-undone = أُلغي القرار.
desk-decided-by-other = بتّ { $name } في هذا قبل لحظة. نقلناك إلى التالي.
desk-why-here = لماذا هو هنا؟
desk-no-warnings = لا تنبيهات
desk-held-thread-open = كان النقاش مغلقًا حين وصل.
desk-held-length = طوله غير معتاد.
desk-held-duplicate = أُرسل النص نفسه من قبل.
desk-held-flood = وصلت من هذا الشخص تعليقات كثيرة في وقت قصير.
desk-held-barred = الاسم أو البريد أو العنوان في قائمة المحظورين.
desk-held-word-list = فيه كلمة من قائمتك: { $word }
desk-held-links = { $count ->
    [zero] لا روابط فيه.
    [one] فيه رابط واحد.
    [two] فيه رابطان.
    [few] فيه { $count } روابط.
    [many] فيه { $count } رابطًا.
   *[other] فيه { $count } رابط.
}
desk-held-first-comment = أول تعليق من هذا البريد.
desk-held-honeypot = مُلئ حقل لا يراه الناس.
desk-held-time = أُرسل أسرع مما يكتب إنسان.
desk-held-staff-name = يحمل اسم أحد العاملين في التحرير.
desk-held-imported = كان بالانتظار في الموقع القديم.
desk-commenter-about = عن صاحب التعليق
desk-commenter-since = في هذا الموقع منذ { $date }
desk-commenter-published = منشورة
desk-commenter-rejected = مرفوضة
desk-commenter-email-note = لا يرى هذا إلا المشرفون.
desk-keys = المفاتيح
desk-keys-single = الحروف المفردة تعمل
desk-keys-moderation = J وK للتالي والسابق، A قبول، R رفض، S مزعج، X تحديد، Z تراجع

## Desk: stories

desk-stories-title = الأخبار
desk-stories-none = لا أخبار هنا.
desk-stories-search = ابحث في الأخبار
desk-stories-filter = عرض
desk-stories-all = الكل
desk-story-headline = العنوان
desk-story-section = القسم
desk-story-stage = المرحلة
desk-story-byline = الكتّاب
desk-story-changed = آخر تغيير
desk-story-language = اللغة
desk-story-untitled = بلا عنوان
desk-stage-planned = مخطط
desk-stage-writing = قيد الكتابة
desk-stage-editing = قيد التحرير
desk-stage-ready = جاهز
desk-stage-published = منشور
desk-stage-scheduled = مجدول
desk-stage-withdrawn = مسحوب
desk-stage-archived = مؤرشف
desk-stage-killed = متروك
desk-publish = نشر
desk-publish-now = انشر الآن
desk-publish-at = انشر عند { $time }
desk-published-at = نُشر عند { $time }.
desk-publish-time = اليوم والساعة
desk-publish-later = جدولة
desk-publish-time-form = تعذرت قراءة اليوم والساعة.
desk-publish-no-headline = ليس له عنوان. ضع له عنوانًا ثم انشره من جديد.
desk-publish-killed = تُرك هذا الخبر.
desk-publish-expires = سيختفي قبل أن يراه أحد.
desk-publish-no-address = لم يُعثر على عنوان شاغر. أعط الخبر اسمًا مختصرًا آخر.
desk-publish-failed = لم يُنشر الخبر: { $cause }
desk-embargoed-until = محظور النشر حتى { $date }
desk-embargo-clash = ينتهي حظر النشر في { $date }. لا يمكن نشر الخبر قبل ذلك.
desk-scheduled-for = يُنشر تلقائيًا في { $date }
desk-withdraw = سحب الخبر
desk-withdraw-reason = لماذا؟ يرى القراء هذا في عنوان الصفحة.
desk-withdraw-reason-missing = اذكر سبب سحب الخبر.
desk-withdraw-why = لماذا؟ يُحفظ في السجل ولا يراه القراء.
desk-withdraw-leaves = ما يجده القراء في العنوان
desk-withdraw-notice = إشعار بأن الصفحة أُزيلت
desk-withdraw-nothing = لا شيء، كأنها لم تكن
desk-withdraw-not-published = الخبر غير منشور.
desk-withdrawn-whole = سُحب الخبر. عنوانه لا يؤدي إلى شيء.
desk-withdrawn = سُحب الخبر. عنوانه باقٍ.
desk-withdraw-explains = يُزال الخبر من الموقع والخلاصات والبحث. يبقى عنوانه ويذكر أن الصفحة أُزيلت.
desk-changed-meanwhile = غيّر { $name } هذا الخبر وهو مفتوح هنا. راجعه من جديد.

## Desk: writing

desk-edit = تحرير
desk-preview = معاينة
desk-preview-note = هذه أحدث مسودة كما سيراها القراء. لا يراها إلا التحرير.
desk-story-new = خبر جديد
desk-editor-back = العودة إلى الخبر
desk-editor-format = التنسيق
desk-editor-bold = عريض
desk-editor-italic = مائل
desk-editor-link = رابط
desk-editor-strike = مشطوب
desk-editor-superscript = مرتفع
desk-editor-subscript = منخفض
desk-editor-code = نص برمجي
desk-editor-insert = إدراج
desk-editor-direction = عكس اتجاه هذه الفقرة
desk-editor-block-language = لغة هذه الفقرة
desk-editor-edit-block = تغيير هذه الفقرة
desk-editor-find = بحث
desk-editor-replace-with = استبدال بـ
desk-editor-replace = استبدال
desk-editor-replace-all = استبدال الكل
desk-editor-no-matches = لم يُعثر على شيء
desk-editor-close = إغلاق
desk-editor-written-as = مكتوب بصيغة
desk-editor-text = نص الخبر
desk-editor-at-desk = النص الموجود الآن لدى التحرير
desk-editor-settings = إعدادات الخبر
desk-editor-story = الخبر
desk-editor-public = يرى القراء النص المنشور. ما تغيّره هنا يصل إليهم عندما يُرسل من صفحة الخبر.
desk-editor-slug = الاسم القصير (عنوان الويب)
desk-editor-sections = الأقسام
desk-editor-sections-also = يظهر في هذه الأقسام أيضًا
desk-editor-commas = تُفصل الأسماء بفواصل.
desk-editor-tags = المواضيع
desk-editor-bylines = أسماء الكتّاب
desk-editor-kicker = العنوان التمهيدي
desk-editor-dateline = المكان والتاريخ
desk-editor-standfirst = المقدمة
desk-editor-words = الكلمات
desk-editor-minutes = دقائق القراءة
desk-editor-keys = Ctrl B عريض، Ctrl I مائل، Ctrl K رابط؛ Ctrl Alt 2 عنوان فرعي، Ctrl Alt Q اقتباس؛ علامة / في أول السطر تدرج فقرة؛ Ctrl F بحث؛ Ctrl S حفظ خطوة؛ Ctrl . الإعدادات؛ Ctrl Z تراجع
desk-editor-saved = حُفظ { $time }
desk-editor-saving = جارٍ الحفظ…
desk-editor-away = لم يُحفظ بعد: محفوظ على هذا الجهاز. يمكنك متابعة الكتابة.
desk-editor-ended = انتهى تسجيل دخولك. نصك محفوظ على هذا الجهاز. سجّل الدخول من جديد؛ تبقى هذه الصفحة مفتوحة.
desk-editor-clash = نسختان: اختر أدناه
desk-editor-clash-of = غيّرتما هذا الموضع معًا. النصان محفوظان. اختر أحدهما أو احتفظ بهما.
desk-editor-mine = نصك
desk-editor-keep-mine = الاحتفاظ بنصك
desk-editor-take-theirs = أخذ الآخر
desk-editor-keep-both = الاحتفاظ بالاثنين
desk-editor-removed = (محذوف)
desk-editor-brought-back = أُعيد النص الذي كان محفوظًا على هذا الجهاز.
desk-editor-no-journal = هذا المتصفح لا يحفظ شيئًا على هذا الجهاز. لا تغلق الصفحة قبل حفظ كل شيء.
desk-editor-refused = لم يُحفظ. النص محفوظ على هذا الجهاز. السبب: { $value }
desk-editor-nameless = لم يُحفظ: ليس في الاسم «{ $value }» حرف يصلح لعنوان.
desk-editor-no-section = لم يُحفظ: لم يعد القسم { $value } موجودًا.
desk-editor-too-long = لم يُحفظ: هذا طويل جدًا: «{ $value }»
desk-editor-too-many = لم يُحفظ: لا تتسع القائمة لأكثر من { $value } من الأسماء.
desk-editor-step = حُفظ يدويًا
desk-editor-someone = شخص ما
desk-editor-two-texts = غيّر شخص ما هذا الخبر في هذه الأثناء. نصك أدناه ولم يُحفظ بعد، والنص الآخر تحته. اجمع بينهما ثم احفظ.
desk-editor-address = العنوان
desk-editor-address-wrong = هذا ليس عنوانًا يصلح هنا.
desk-editor-name = الاسم
desk-editor-alt = النص البديل: ما تُظهره الصورة لمن لا يراها
desk-editor-credit = المصدر
desk-editor-program-language = لغة البرمجة
desk-editor-remove = إزالة
desk-editor-apply = تطبيق
desk-editor-add-row = إضافة صف
desk-editor-add-column = إضافة عمود
desk-editor-remove-row = إزالة الصف
desk-editor-remove-column = إزالة العمود
desk-block-paragraph = فقرة
desk-block-heading = عنوان فرعي
desk-block-subheading = عنوان فرعي صغير
desk-block-list = قائمة
desk-block-numbers = قائمة مرقمة
desk-block-quote = اقتباس
desk-block-pull-quote = اقتباس بارز
desk-block-attribution = صاحب الكلام
desk-block-picture = صورة
desk-block-embed = محتوى مضمّن
desk-block-table = جدول
desk-block-code = شيفرة
desk-block-preformatted = نص بمسافاته
desk-block-verse = شعر
desk-block-separator = فاصل
desk-block-page-break = فاصل صفحات
desk-block-more = نهاية المقتطف
desk-block-details = نص يُفتح
desk-block-footnote = حاشية
desk-history = السجل
desk-history-what = ما الذي تغيّر
desk-history-span = من { $from } إلى { $to }
desk-history-same = لم يتغيّر شيء بين هاتين النسختين.
desk-history-from = من
desk-history-to = إلى
desk-history-compare = مقارنة
desk-history-restore = استعادة هذه النسخة
desk-history-step = استُعيدت من { $date }
desk-history-moved-on = حفظ شخص ما في هذه اللحظة نفسها، فلم يُستعد شيء. انظر مرة أخرى.
desk-history-added = أُضيف
desk-history-removed = حُذف
desk-history-reset = بقيت الكلمات، وتغيّرت الروابط أو التشديد أو الإعدادات
desk-history-note = لا يُكتب هنا فوق شيء أبدًا. الاستعادة تصنع نسخة جديدة.
desk-change = تغييرات لا يراها القراء بعد
desk-change-explains = النص لدى التحرير أحدث من المنشور.
desk-change-class = ما نوع التغيير؟
desk-change-note = ملاحظة للقراء: ما الخطأ وما الصواب
desk-change-send = إيصاله إلى القراء
desk-change-done = يرى القراء النص الجديد.
desk-change-class-missing = قل ما نوع التغيير.
desk-change-note-missing = يحتاج التصحيح أو التوضيح أو السحب إلى ملاحظة للقراء.
desk-change-typo = خطأ مطبعي: لا يُذكر شيء
desk-change-update = تحديث: يأخذ الخبر وقتًا جديدًا
desk-change-correction = تصحيح: أخطأنا
desk-change-clarification = توضيح: أُسيء فهمنا
desk-change-retraction = سحب: نسحب ما قلناه
