## Desk: the record of acts

desk-audit-title = السجل
desk-audit-none = لم يُعثر على شيء هنا.
desk-audit-when = متى
desk-audit-who = مَن
desk-audit-what = ماذا
desk-audit-on = على ماذا
desk-audit-everyone = الجميع
desk-audit-everything = كل شيء
desk-audit-from = من يوم
desk-audit-to = إلى يوم
desk-audit-program = البرنامج
desk-audit-further = ابحث أبعد في الماضي
desk-audit-of-story = ما جرى لهذا المقال
act-story = المقالات
act-note = الملاحظات
act-comment = التعليقات
act-preview = روابط المعاينة
act-section = الأقسام
act-tag = الوسوم
act-redirect = التحويلات
act-series = السلاسل
act-contributor = أسماء الكتّاب
act-media = الصور والملفات
act-statement = التصريحات
act-speaker = المتحدثون
act-objection = الاعتراضات
act-site = الإعدادات
act-account = الحسابات
act-session = جلسات الدخول
act-link = روابط تُستخدم مرة
act-token = مفاتيح البرامج
act-story-begun = بدء مقال
act-story-revised = تعديل المقال
act-story-identified = تغيير الترجمات أو الهوية
act-story-moved = تغيير المرحلة
act-story-scheduled = جدولة النشر
act-story-published = نُشر
act-story-expired = غاب في موعده
act-story-expiry-set = تغيير موعد الغياب
act-story-embargo-lengthened = مُدِّد الحظر
act-story-withdrawn = سُحب
act-story-killed = أُلغي نهائيًا
act-story-corrected = إضافة تنويه للقراء
act-story-comments-imported = استيراد تعليقات
act-story-comments-set = تغيّرت قواعد التعليقات
act-story-assigned = إسناد إلى شخص
act-story-due = صدر في موعده
act-story-planned = تحديد المواعيد
act-story-readdressed = تبع العنوان قسمه
act-story-reshelved = انتقل مع قائمته إلى أخرى
act-story-caught-up = أُخذت تغييرات الأصل
act-story-stayed = بقي العنوان كما هو
act-story-fronted = نُقل إلى الصفحة الأولى للغته
act-comment-published = نشر تعليق
act-comment-held = حجز تعليق
act-comment-rejected = رفض تعليق
act-comment-spam = تعليق عُدّ مزعجًا
act-comment-deleted = حذف تعليق نهائيًا
act-comment-reported = الإبلاغ عن تعليق
act-comment-kept = إبقاء تعليق بعد بلاغ
act-comment-edited = عدّل الكاتب تعليقه
act-comment-withdrawn = سحب الكاتب تعليقه
act-comment-liked = إعجاب بتعليق
act-comment-unliked = سحب إعجاب بتعليق
act-comment-reviewed = اطُّلع على تعليق وأُبقي
act-comment-answered = ردّ هيئة التحرير على تعليق
act-comment-pinned = تثبيت تعليق
act-comment-unpinned = إلغاء تثبيت تعليق
act-comment-featured = إبراز تعليق
act-comment-unfeatured = إلغاء إبراز تعليق
act-comment-locked = إغلاق الردود على تعليق
act-comment-unlocked = فتح الردود على تعليق
act-story-comments-locked = إغلاق نقاش خبر
act-story-comments-unlocked = فتح نقاش خبر
act-comment-writer-erased = مُحي كل ما كتبه كاتب تعليقات
act-comment-writer-exported = أُخرج لكاتب تعليقات كل ما كتبه
act-comment-writer-set = تغيير معاملة كاتب تعليق
act-note-added = إضافة ملاحظة
act-note-answered = الرد على ملاحظة
act-note-reopened = إعادة فتح ملاحظة
act-note-settled = تسوية ملاحظة
act-section-changed = تغيير قسم
act-section-comments-set = تغيّرت قواعد التعليقات في قسم
act-section-merged = ضُمّ إلى قسم آخر
act-tag-changed = تغيير وسم
act-tag-merged = ضُمّ إلى وسم آخر
act-redirect-changed = تغيير تحويل
act-redirect-imported = إدخال تحويلات
act-series-changed = تغيير سلسلة
act-contributor-changed = تغيير اسم كاتب
act-site-changed = تغيير الإعدادات
act-reading-ranked = الأكثر قراءة بترتيب آخر
act-media-added = إضافة صورة أو ملف
act-media-changed = تغيير صورة أو ملف
act-media-expired = انتهى حق العرض
act-statement-confirmed = أُكِّد التصريح
act-statement-rejected = رُفض التصريح
act-statement-reopened = أُعيد فتح التصريح
act-statement-changed = صُحِّح التصريح
act-statement-added = أُضيف تصريح
act-statement-broken = لم تعد كلمات التصريح في القصة
act-speaker-made = أُضيف متحدث
act-speaker-changed = تغيّر المتحدث
act-speaker-merged = ضُمّ إلى متحدث آخر
act-speaker-split = فُصل عن متحدث آخر
act-objection-filed = اعتراض على قول
act-objection-answered = رُدّ على الاعتراض
act-objection-closed = أُغلق الاعتراض بلا رد
act-account-added = إضافة شخص
act-account-password-set = تعيين كلمة المرور
act-account-totp-set = تشغيل الرموز أو إيقافها
act-account-recovery-set = إنشاء رموز الاسترداد
act-account-recovered = استخدام رمز استرداد
act-account-email-set = تغيّر عنوان البريد
act-account-role-set = تغيير الدور
act-account-ended = إنهاء الوصول
act-account-back = إعادة الوصول
act-session-opened = تسجيل دخول
act-session-ended = إنهاء جلسة الدخول
act-link-made = إنشاء رابط لمرة واحدة
act-link-used = استخدام رابط لمرة واحدة
act-token-made = إنشاء مفتاح لبرنامج
act-token-ended = إنهاء مفتاح برنامج
act-preview-made = إنشاء رابط معاينة
act-preview-ended = إنهاء رابط معاينة

## Readers: the list of corrections

ledger-explains = كل تصحيح وتوضيح وتحديث وتراجع، والأحدث أولًا. لا يُحذف شيء من هذه القائمة أبدًا.
ledger-none = لم يُصحَّح شيء بعد.
ledger-changed = ما غيّرناه
ledger-hidden = لم يعد المقال منشورًا.

## Desk: taking back for good, and its receipt

desk-kill = ألغِه نهائيًا: يغيب من كل مكان مع ملفاته ولا يُنشر بعدها أبدًا
desk-killed = أُلغي المقال نهائيًا. لا يمكن نشره مرة أخرى.
desk-receipt = إيصال
desk-receipt-again = انظر ثانية
desk-receipt-why = السبب
desk-receipt-now = يجيب العنوان الآن
desk-answers-story = بمقال من جديد
desk-answers-notice = بأن الصفحة أُزيلت (410)
desk-answers-nothing = بأن لا شيء هناك (404)
desk-receipt-database = غاب من هنا عن كل قارئ
desk-receipt-never = لم يكن في أي مكان يراه القراء.
desk-receipt-files-hidden = ملفات لم يعد أحد يستطيع فتحها: { $number }
desk-receipt-copies = قد تبقى نسخ من هذه الملفات في متصفحات القراء وفي مخابئ على الطريق ليست لنا مدة تصل إلى شهر.
desk-receipt-files-shown = ملفات ما زالت علنية: { $number }
desk-receipt-links = روابط معاينة أُنهيت: { $number }
desk-receipt-waits = لم يُؤكَّد بعد
desk-receipt-ended = انتهت العملية بلا تأكيد وذهبت ذاكرتها معها
desk-process = عملية الخادم منذ { $date }
desk-follower-pages = أُسقطت الصفحات من الذاكرة
desk-follower-index = أُزيل من البحث
desk-follower-news = أُبلغت البرامج التي تتابع الموقع
desk-channel-page = الصفحة { $name }
desk-channel-front = الصفحة الأولى
desk-channel-section = القسم { $name } وخلاصته
desk-channel-tag = الوسم { $name } وخلاصته
desk-channel-contributor = مقالات { $name } وخلاصتها
desk-channel-series = السلسلة { $name } وخلاصتها
desk-channel-everything = كل المقالات: الأرشيف وخلاصات الموقع وخريطة الأخبار
desk-channel-pages = قائمة الصفحات في التذييل
desk-channel-dated = أرشيف { $name }
desk-channel-sitemap = خريطة الموقع { $name }
desk-channel-comments = خلاصة كل التعليقات
desk-channel-translations = روابط من ترجماته
desk-channel-beside = صفحات المقالات التي كان بجانبها

## Preview links

preview-note = معاينة: هذا غير منشور.
preview-note-more = قد يتغير بعد. احتفظ بالرابط لنفسك.
desk-links = روابط المعاينة
desk-links-explain = من لديه الرابط يرى أحدث مسودة دون تسجيل دخول حتى ينتهي.
desk-links-name = لمن
desk-links-lasts = ينتهي بعد
desk-links-hour = ساعة واحدة
desk-links-day = يوم واحد
desk-links-week = ٧ أيام
desk-links-month = ٣٠ يومًا
desk-links-quarter = ٩٠ يومًا
desk-links-make = أنشئ رابطًا
desk-links-name-missing = اذكر لمن الرابط.
desk-links-too-many = لهذا المقال أقصى عدد من الروابط المفتوحة. أنهِ واحدًا أولًا.
desk-links-made = الرابط المخصص لـ { $name } جاهز.
desk-links-ended = لم يعد الرابط المخصص لـ { $name } يفتح شيئًا.
desk-links-end = أنهِ
desk-links-until = حتى { $date }
desk-links-over = انتهى
desk-links-seen = فُتح آخر مرة { $date }
desk-links-unseen = لم يُفتح بعد

## Desk: embargo and end

desk-embargo = تحت الحظر
desk-embargo-until = تحت الحظر حتى { $date }
desk-embargo-locked = حتى ذلك الحين لا يقرؤه إلا كتّابه والمحررون والمديرون.
desk-embargo-translations = { $count ->
    [zero] لا ترجمة تنتظر.
    [one] ترجمتها التي لم تُنشر بعد تنتظر حتى ذلك الحين أيضًا.
    [two] ترجمتاها اللتان لم تُنشرا بعد تنتظران حتى ذلك الحين أيضًا.
    [few] ترجماتها الـ{ $count } التي لم تُنشر بعد تنتظر حتى ذلك الحين أيضًا.
    [many] ترجماتها الـ{ $count } التي لم تُنشر بعد تنتظر حتى ذلك الحين أيضًا.
   *[other] ترجماتها الـ{ $count } التي لم تُنشر بعد تنتظر حتى ذلك الحين أيضًا.
}
desk-embargo-translation-out = لدى القراء ترجمتها بالفعل: «{ $headline }». اسحبها أولًا، أو انشر بلا حظر.
desk-publish-embargo = حظر حتى
desk-publish-embargo-hint = لا يراه أحد قبله أيًا كان الوقت أدناه. فارغ: لا حظر.
desk-publish-until = يغيب من
desk-publish-until-hint = من ذلك الحين يقول عنوانه إن الصفحة أُزيلت. فارغ: يبقى.
desk-expiry = متى يغيب من تلقاء نفسه
desk-expiry-goes = يغيب من تلقاء نفسه { $date }.
desk-expiry-stays = يبقى إلى أن يسحبه أحد.
desk-expiry-too-early = مضى هذا الوقت أو يقع قبل ظهور المقال.
