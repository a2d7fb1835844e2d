## Desk: moderation

desk-moderation-title = التعليقات
desk-queues = القوائم
desk-queue-waiting = بالانتظار
desk-queue-reported = مُبلَّغ عنها
desk-queue-unreviewed = لم يُطَّلع عليها بعد
desk-queue-looks-on = لا شيء بين هذه التعليقات. بقيت تعليقات أخرى للبحث فيها.
desk-queue-narrow = تضييق
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
desk-alike = { $count ->
    [zero] ولا مثيل له
    [one] ومعه تعليق مثله
    [two] ومعه تعليقان مثله
    [few] ومعه { $count } تعليقات مثله
    [many] ومعه { $count } تعليقًا مثله
   *[other] ومعه { $count } تعليق مثله
}
desk-alike-too = { $count ->
    [zero] لا مثيل له
    [one] والتعليق الآخر الذي مثله
    [two] والتعليقان الآخران اللذان مثله
    [few] والتعليقات الـ{ $count } الأخرى التي مثله
    [many] والتعليقات الـ{ $count } الأخرى التي مثله
   *[other] والتعليقات الـ{ $count } الأخرى التي مثله
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
desk-keys-moderation = J وK للتالي والسابق، A قبول، R رفض، S مزعج، X تحديد، G ما يشبهه، Z تراجع
desk-moderation-lost = لم يصل جواب. التعليق ما زال هنا: اتخذ القرار مرة أخرى.
desk-decided-meanwhile = في هذه الأثناء بتّ زميل في هذا التعليق.
desk-commenter-past = تعليقاته الأخرى
desk-keys-reasons = من 1 إلى 9 لاختيار السبب، و0 بلا سبب
desk-answered = أُجيب: «{ $excerpt }»
desk-answer-explains = يراه القراء فورًا، باسمك وبهذه العلامة:
desk-answer-approves = ويُقبل التعليق معه.
desk-answer-send = نشر الرد
desk-answer-refused = لا يُردّ على تعليق مرفوض. اقبله أولًا؛ ما كتبته محفوظ أدناه.
desk-keys-answer = E للرد؛ Ctrl وEnter للإرسال، Esc للإغلاق
desk-comment-pinned = تثبيت
desk-comment-unpinned = إلغاء التثبيت
desk-comment-featured = إبراز
desk-comment-unfeatured = إلغاء الإبراز
desk-comment-locked = إغلاق الردود
desk-comment-unlocked = فتح الردود
desk-comment-thread = إغلاق النقاش كله
desk-comment-unthread = فتح النقاش
desk-comment-pinned-done = أصبح أول النقاش.
desk-comment-unpinned-done = عاد إلى مكانه المعتاد.
desk-comment-featured-done = وُسم بأنه من اختيار التحرير.
desk-comment-unfeatured-done = أُزيلت العلامة.
desk-comment-locked-done = لا يقبل هو ولا ما تحته ردودًا.
desk-comment-unlocked-done = عاد يقبل الردود.
desk-comment-thread-done = لا يقبل النقاش جديدًا، وما فيه باقٍ.
desk-comment-unthread-done = فُتح النقاش من جديد.
desk-comment-not-public = لا يرى القراء هذا التعليق، فلم يُفعل شيء.
desk-comment-answers = لا يتصدر إلا تعليق يبدأ نقاشًا.
desk-keys-marks = P تثبيت، F إبراز، L إغلاق الردود، T إغلاق النقاش
desk-held-standing = كل ما يرسله هذا الكاتب ينتظر مشرفًا.
desk-reports = ما يبلّغ عنه القراء
desk-report-spam = إعلان
desk-report-abuse = إهانة أو تهديد
desk-report-off-topic = خارج الموضوع
desk-report-false = يقول ما ليس صحيحًا
desk-report-illegal = يخالف القانون
desk-report-other = شيء آخر
desk-decisions = القرارات
desk-decision-reason = السبب
desk-decision-no-reason = بلا سبب
desk-writer-data = بياناته
desk-writer-export = كل ما كتبه، في ملف (JSON)
desk-writer-erase-explains = يمحو كل تعليق تحت هذا العنوان مع الاسم والعنوان، وما يُحفظ عن العنوان. تبقى الردود في مكانها. لا رجعة في ذلك.
desk-writer-erase-sure = تأكدت من أنه هو من يطلب
desk-writer-erase = محو كل شيء
desk-writer-erased = مُحي كل ما كتبه صاحب هذا التعليق.
desk-writer-erase-unsure = لم يُمحَ شيء: ضع علامة على أنك تأكدت ممن يطلب.
desk-standing = كيف يُعامَل هذا الكاتب
desk-standing-usual = كالجميع
desk-standing-trusted = موثوق: لا ينتظر
desk-standing-held = كل شيء ينتظر
desk-standing-banned = محظور: لا يُقبل منه شيء
desk-standing-how-long = لأي مدة
desk-standing-no-end = حتى يُغيَّر
desk-standing-until = حتى { $date }
desk-standing-set = تعيين
desk-standing-done = من الآن: { $standing }.
desk-stat-title = التعليقات بالأرقام
desk-stat-length = المدة
desk-stat-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-stat-days-long = { $count ->
    [zero] أقل من يوم
    [one] يوم
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-stat-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
desk-stat-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
desk-stat-decisions = القرارات
desk-stat-explains = الانتظار هو الوقت من كتابة التعليق إلى أول قرار فيه. لم يطل نصفها عن الأوسط، ولا تسعة من عشرة عن الطويل. والمنقوض ما قُرر غيره بعده.
desk-stat-cut = لا تُحسب إلا أحدث { $count } قرار.
desk-stat-who = الشخص
desk-stat-total = المجموع
desk-stat-all = الكل
desk-stat-other = أُعيد أو حُذف
desk-stat-overturned = منقوض
desk-stat-median = الانتظار الأوسط
desk-stat-p90 = الانتظار الطويل
desk-stat-written = المكتوب بحسب اليوم
desk-stat-written-explains = التعليقات بحسب يوم كتابتها وحالها الآن.
desk-stat-day = اليوم
desk-stat-deleted = محذوف
desk-stat-file = تنزيل CSV
desk-held-network = يأتي من شبكة تنتظر تعليقاتها: { $network }
desk-held-newcomer = عنوان البريد هذا جديد هنا.
desk-rule-title = قواعد التعليقات
desk-rule-of = قواعد التعليقات: { $name }
desk-rule-explains = يسري التغيير فورًا. ما تقوله المادة يتقدم على قسمها الرئيسي، والقسم على ما فوقه، وذلك على إعدادات الموقع.
desk-rule-mode = من يمكنه التعليق
desk-rule-mode-open = تظهر التعليقات فورًا
desk-rule-mode-first-held = ينتظر أول تعليق لكل شخص مشرفًا
desk-rule-mode-held = ينتظر كل تعليق مشرفًا
desk-rule-mode-closed = لا تعليقات جديدة
desk-rule-days = الإغلاق بعد أيام
desk-rule-days-hint = 0: أبدًا. فارغ: كما يقول ما فوقه.
desk-rule-never = تبقى التعليقات مفتوحة
desk-rule-after-days = { $count ->
    [zero] تُغلق التعليقات عند النشر
    [one] تُغلق التعليقات بعد يوم من النشر
    [two] تُغلق التعليقات بعد يومين من النشر
    [few] تُغلق التعليقات بعد { $count } أيام من النشر
    [many] تُغلق التعليقات بعد { $count } يومًا من النشر
   *[other] تُغلق التعليقات بعد { $count } يوم من النشر
}
desk-rule-from-site = { $what }، حسب إعدادات الموقع.
desk-rule-from-section = { $what }، حسب قاعدة القسم «{ $name }».
desk-rule-from-story = { $what }، حسب قاعدة هذه المادة.
desk-rule-inherit = كما فوقه: { $what }
desk-rule-reason = السبب، للزملاء
desk-rule-set-by = وضعها { $name }
desk-rule-kept = غُيّرت قواعد التعليقات.
desk-rule-off = تقول الإعدادات إن الموقع لا يقبل تعليقات. لا يفتح شيء هنا التعليقات حتى تقول غير ذلك.
desk-rule-change = تغيير قواعد التعليقات
desk-rule-sections = أقسام لها قواعدها
desk-standing-nobody = لم يعد هذا التعليق يقود إلى كاتب.
desk-standing-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-comment-looking = { $name } يطّلع عليه الآن

## What a check found, by its code (comment::reason)

desk-held-all = كل تعليق هنا ينتظر المشرف.
desk-held-checker-down = لم يجب مدققكم الخاص.
desk-held-spam = يبدو مزعجًا ({ $percent } من { 100 }): { $signs }.
desk-held-spam-plain = يبدو مزعجًا ({ $percent } من { 100 }).
desk-sign-repeated = النص نفسه تحت مواد أخرى
desk-sign-known-spammer = رسائل مزعجة سابقة من هذا البريد
desk-sign-word = كلمة «{ $word }»
desk-sign-host = رابط إلى { $host }
desk-sign-one-link = رابط واحد
desk-sign-links = { $count ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
desk-sign-link-alone = لا شيء يُذكر غير رابط
desk-sign-bare-link = عنوان مكتوب بالحروف أو متباعد الحروف
desk-sign-shortener = رابط يخفي وجهته
desk-sign-messenger = رابط إلى محادثة خاصة
desk-sign-phone = رقم هاتف
desk-sign-email = عنوان بريد إلكتروني
desk-sign-mention = اسم مسبوق بعلامة @
desk-sign-money = مبلغ من المال
desk-sign-capitals = أحرف كبيرة في معظمه
desk-sign-drawl = حروف ممطوطة
desk-sign-sign-run = علامات متتالية
desk-sign-emoji = رمز تعبيري
desk-sign-emojis = رموز تعبيرية عدة
desk-sign-mixed-scripts = كلمات تخلط أبجديتين
desk-sign-invisible = محارف لا تُرى
desk-sign-fancy = حروف زخرفية
desk-sign-length = طوله
desk-sign-question = سؤال
desk-sign-plus = علامة زائد وحدها
desk-sign-pitch = كثير مما تتحدث عنه الإعلانات
