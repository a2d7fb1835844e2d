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
comments-most-liked = الأكثر إعجابًا
comments-more = { $count ->
    [zero] لا تعليقات أخرى
    [one] اعرض تعليقًا آخر
    [two] اعرض تعليقين آخرين
    [few] اعرض { $count } تعليقات أخرى
    [many] اعرض { $count } تعليقًا آخر
   *[other] اعرض { $count } تعليق آخر
}
comment-replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًا
   *[other] { $count } رد
}
comment-reply = رد
comment-reply-to = الرد على { $name }
comment-report = إبلاغ
comment-like = إعجاب
comment-unlike = سحب الإعجاب
comment-likes = { $count ->
    [zero] لا إعجاب
    [one] إعجاب واحد
    [two] إعجابان
    [few] { $count } إعجابات
    [many] { $count } إعجابًا
   *[other] { $count } إعجاب
}
comment-answers = ردًا على { $name }
comment-permalink = رابط التعليق المنشور في { $date }
comment-staff = هيئة التحرير
comment-new = جديد
comments-arrived = { $count ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد
    [two] تعليقان جديدان
    [few] { $count } تعليقات جديدة
    [many] { $count } تعليقًا جديدًا
   *[other] { $count } تعليق جديد
}
comment-editors-pick = اختيار المحررين
comment-pinned = مثبّت
comment-locked = لا تُقبل ردود أخرى هنا
comment-error-locked = لم يعد هذا التعليق يقبل ردودًا. يمكنك نشر ردك تعليقًا جديدًا.
comment-anonymous = مجهول
comment-removed = أزال أحد المشرفين هذا التعليق لأنه خالف قواعد التعليق.
comment-gone = أُزيل هذا التعليق.
comment-withdrawn = أزال كاتب التعليق تعليقه.
comment-withdrawn-own = أُزيل تعليقك.
comment-held = بانتظار القراءة
comment-held-note = يقرؤه أحد العاملين في { $paper } قبل ظهوره، خلال ساعة عادةً. لا يراه هنا غيرك.
comment-posted = نُشر تعليقك.
comment-go-to = انتقل إلى تعليقك
comment-edit = تعديل
comment-withdraw = سحب
comment-own-until = يمكنك تعديله أو سحبه حتى { $time }.
comment-edit-title = عدّل تعليقك
comment-edit-save = احفظ
comment-edited = عُدّل
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
comments-read-newcomers = يُقرأ أول تعليق لكل شخص قبل ظهوره.
comments-about = عن التعليقات
comment-rules = قواعد التعليق
comments-how-we-moderate = كيف نشرف على التعليقات

## Comment form

comment-form-title = اترك تعليقًا
comment-form-replying-to = الرد على { $name }
comment-form-cancel-reply = إلغاء الرد
comment-form-email-note = لن يُنشر عنوان بريدك الإلكتروني.
comment-form-as-staff = أنت مسجّل الدخول إلى غرفة التحرير. تكتب باسم { $name } مع هذه العلامة:
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
report-false = يقول ما ليس صحيحًا
report-illegal = يخالف القانون
report-other = شيء آخر
report-words = ما الذي ينبغي أن يعرفه المشرف؟ (اختياري)
report-send = أرسل البلاغ
report-cancel = إلغاء
report-sent = شكرًا لك، وصل بلاغك إلى المشرفين. البلاغات أول ما ينظرون فيه. لن يصلك رد منا.
