## What stands first on a page

# Above a front that only the desk sees.
front-proof = معاينة: الصفحة كما تكون { $time }
front-proof-more = لا يرى هذا إلا غرفة التحرير. روابط المقالات غير المنشورة لا تؤدي إلى شيء بعد.
desk-front-title = الصفحات الأولى
desk-front-place = أي صفحة
desk-front-open = فتح
desk-front-automatic = تمتلئ هذه الصفحة من تلقاء نفسها حتى الآن. في الأسفل ما يمكن أن تبدأ به؛ لا يرى القراء منه شيئًا حتى تنشر.
desk-front-standing-since = على الصفحة الآن: النسخة { $number } منذ { $time }.
desk-front-keys = اسحب، أو اختر موضعًا واضغط Alt مع مفتاح سهم. على مقال متاح تضعه الأرقام من ١ إلى ٩ في ذلك الموضع. الإطار البرتقالي: تغيّر ولم يُنشر.
desk-front-changes = { $count ->
    [zero] لا تغييرات لم تُنشر
    [one] تغيير واحد لم يُنشر
    [two] تغييران لم يُنشرا
    [few] { $count } تغييرات لم تُنشر
    [many] { $count } تغييرًا لم يُنشر
   *[other] { $count } تغيير لم يُنشر
}
desk-front-publish = نشر
desk-front-publish-changes = { $count ->
    [zero] نشر دون تغييرات
    [one] نشر تغيير واحد
    [two] نشر تغييرين
    [few] نشر { $count } تغييرات
    [many] نشر { $count } تغييرًا
   *[other] نشر { $count } تغيير
}
desk-front-drop = ترك التغييرات
desk-front-no-changes = لم يُنشر شيء: لم يتغير شيء.
desk-front-conflict = نشر { $name } النسخة { $number } في هذه الأثناء. لم يضع شيء من عملك: هو في الأسفل.
desk-front-anyway = نشر نسختي رغم ذلك
desk-front-moved-on = نشر أحدهم نسخة في هذه الأثناء. لم يتغير شيء؛ انظر إليها أولًا.
desk-front-kept-below = لم يُنشر شيء؛ ما فعلته محفوظ في الأسفل.
desk-front-changed = تغيّر
desk-front-was = كان الموضع { $number }
desk-front-lead = المقال الرئيسي
desk-front-rail = عمود الأحدث
desk-front-band = صف
desk-front-list = قائمة
desk-front-shape = الشكل
desk-front-rule = يمتلئ من
desk-front-newest = الأحدث في الصفحة
desk-front-read-day = الأكثر قراءة، آخر 24 ساعة
desk-front-read-week = الأكثر قراءة، آخر سبعة أيام
desk-front-of-section = الأحدث في { $section }
desk-front-of-tag = الأحدث بوسم
desk-front-of-series = الأحدث في سلسلة
desk-front-by-hand = باليد وحدها
desk-front-filled = { $shape }: { $rule }، { $count }
desk-front-which = وسم أو سلسلة
desk-front-which-hint = اسمه، إن كان الموضع يمتلئ منه.
desk-front-which-flaw = لا يوجد قسم أو وسم أو سلسلة بهذا الاسم.
desk-front-stories = المقالات
desk-front-stories-flaw = اكتب عددًا من ١ إلى { $most }.
desk-front-held-flaw = المثبّت هنا أكثر مما يتسع له الموضع.
desk-front-heading = العنوان
desk-front-heading-hint = فارغ: اسم ما يمتلئ منه.
desk-front-heading-flaw = لا يزيد العنوان على ١٠٠ حرف.
desk-front-story-flaw = شيء مما فيه لم يعد موجودًا.
desk-front-too-much = في الصفحة { $slots } موضعًا على الأكثر، وفيها { $stories } مقالًا، منها { $held } مثبّتة باليد.
desk-front-edit = تعديل
desk-front-refresh = عرض
desk-front-up = إلى الأعلى
desk-front-down = إلى الأسفل
desk-front-remove = إخراج
desk-front-add = إضافة موضع:
desk-front-editions = يليها أحدث ما في الطبعات الأخرى
desk-front-empty = { $number } فارغ
desk-front-by-itself = ممتلئ من تلقاء نفسه
desk-front-held = يبقى
desk-front-held-until = يبقى حتى { $time }
desk-front-waits = ينتظر { $time }
desk-front-unseen = لا يستطيع القراء رؤيته
desk-front-over = انقضى وقته هنا
desk-front-until = يبقى حتى
desk-front-pin = تثبيت هنا
desk-front-unpin = إطلاق
desk-front-earlier = تقديم
desk-front-later = تأخير
desk-front-line = مثبّت في { $number }: { $headline }.
desk-front-publishing = النشر
desk-front-name = اسم هذه النسخة
desk-front-name-hint = للزملاء؛ يمكن أن يبقى فارغًا.
desk-front-from = من
desk-front-from-hint = فارغ: حالًا. بتوقيت { $zone }.
desk-front-from-flaw = مضى ذلك الوقت.
desk-front-at = النظر إليها في وقت
desk-front-at-hint = أي دقيقة قادمة، بما يكون قد نُشر حتى حينها. فارغ: الآن.
desk-front-proof-copy = معاينة
desk-front-proof = كما نُشرت
desk-front-published = النسخة { $number } على الصفحة.
desk-front-scheduled = تحل النسخة { $number } محلها { $time }.
desk-front-itself = تمتلئ من تلقاء نفسها
desk-front-itself-done = عادت الصفحة تمتلئ من تلقاء نفسها.
desk-front-to-itself = لتمتلئ الصفحة من تلقاء نفسها
desk-front-pool = مقالات للاستعمال
desk-front-find = البحث عن مقال
desk-front-found-none = لم يُعثر على مقال.
desk-front-put = وضع في…
desk-front-compare = مقارنة
desk-front-versions = النسخ
desk-front-no-versions = لم تُنشر أي نسخة بعد.
desk-front-version = النسخة { $number }
desk-front-standing = على الصفحة الآن
desk-front-from-time = من { $time }
desk-front-copy-of = تعيد النسخة { $number }
desk-front-restore = إعادة
desk-front-restored = عادت النسخة { $number } إلى الصفحة، وهي الآن النسخة { $copy }.
desk-front-recall = إلغاء
desk-front-recalled = أُلغيت
desk-front-recall-done = أُلغيت النسخة { $number }.
desk-front-recall-late = تعذر إلغاء النسخة { $number }: هي على الصفحة أو كانت عليها.
act-front = الصفحات الأولى
act-front-published = نُشرت صفحة أولى
act-front-scheduled = جُدولت صفحة أولى
act-front-recalled = أُلغيت صفحة أولى
desk-front-ahead-bound = لا ينظر إلى ما سيأتي إلا من يعمل في الموقع كله: فقد تكون هناك مواد محظورة لأقسام أخرى. اترك الوقت فارغًا.
