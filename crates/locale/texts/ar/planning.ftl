## Desk: planning and the board

desk-plan-title = التخطيط
desk-plan-new = تخطيط مادة
desk-plan-idea = موضوع المادة في صورة عنوان
desk-plan-idea-missing = قل في كلمات قليلة ما موضوع المادة.
desk-plan-slot = مخطط لها في
desk-plan-slot-hint = رغبة فقط: لا يُنشر شيء بهذا وحده.
desk-plan-due = موعد التسليم
desk-plan-done = المادة في الخطة.
desk-plan-times-done = حُفظت المواعيد.
desk-board = اللوحة
desk-board-list = القائمة
desk-board-view = العرض
desk-board-all = مواد الجميع
desk-board-mine = موادي فقط
desk-board-scrolls = اللوحة، تُمرَّر جانبيًا
desk-board-today = نُشر اليوم
desk-board-more = عرض الكل
desk-board-due = مطلوبة قبل { $time }
desk-board-late = كان موعدها { $time }
desk-board-embargo = محظورة حتى { $time }
desk-board-keys = ينتقل J وK من بطاقة إلى أخرى. ينقل Alt مع سهم البطاقة المختارة.
desk-late = متأخرة
desk-legend-planned = مخطط: رغبة تُنقل بحرية
desk-legend-scheduled = مجدول: يُنشر من تلقاء نفسه
desk-calendar = التقويم
desk-day = اليوم الواحد
desk-month = الشهر
desk-day-before = اليوم السابق
desk-day-after = اليوم التالي
desk-month-before = الشهر السابق
desk-month-after = الشهر التالي
desk-month-this = هذا الشهر
desk-calendar-span = المدة
desk-week = الأسبوع
desk-week-range = من { $from } إلى { $to }
desk-week-day = { $weekday }، { $date }
desk-week-before = الأسبوع السابق
desk-week-after = الأسبوع التالي
desk-week-this = هذا الأسبوع
desk-week-scrolls = خطة الأسبوع، تُمرَّر جانبيًا
desk-week-morning = الصباح
desk-week-midday = الظهر
desk-week-evening = المساء
desk-week-show = عرض
desk-week-none = لا شيء في هذا اليوم
desk-week-more = { $count } أخرى
desk-week-cut = في أحد الأيام أكثر مما يظهر. اختر قسمًا أو شخصًا.
desk-week-pool = ليست في يوم بعد
desk-week-put = ضعها في يوم
desk-week-move = نقل
desk-week-other-day = يوم آخر
desk-week-moved = نُقلت المادة إلى { $day }.
desk-week-meanwhile = لم تُنقل: سبقك غيرك ونقلها إلى { $time }.
desk-week-taken-off = لم تُنقل: أزالها غيرك من يومها.
desk-week-over = لم تُنقل: فقد نُشرت أو ستُنشر من تلقاء نفسها أو تُخُلّي عنها.
desk-week-past = لم تُنقل: مضى ذلك الوقت.
desk-week-keys = ينتقل J وK من مادة إلى أخرى. ينقل Alt مع سهم المادة المختارة إلى اليوم المجاور.
desk-legend-due = موعد التسليم: مطلوبة قبله
desk-list-stages = كل المراحل
desk-list-sections = كل الأقسام
desk-list-people = الجميع
desk-list-languages = كل اللغات
desk-list-person = الشخص
desk-list-from = تغيّرت منذ
desk-list-until = تغيّرت حتى
desk-list-words = كلمات كاملة من العنوان
desk-list-readers = القراءات، 7 أيام
desk-list-clear = إزالة المرشحات
desk-list-looks-on = لا شيء بين أحدث المواد. بقيت مواد أقدم للبحث فيها.
desk-list-further = ابحث أبعد

## Desk: who has a story, and moving it on

desk-work = عند من المادة وما التالي
desk-wait-for = تنتظر
desk-wait-nobody = لا أحد بعد
desk-wait-yours = عندك
desk-wait-take = خذها
desk-wait-hand = تسليم
desk-wait-hand-to = تسليم إلى
desk-wait-ask = ما المطلوب منه؟
desk-wait-done = المادة الآن عند { $name }.
desk-wait-laid-down = لم تعد المادة تنتظر أحدًا.
desk-wait-not-allowed = المحررون وحدهم يسلّمون مواد غيرهم، ولمن يكتب هنا فقط.
desk-move-writing = ابدأ الكتابة
desk-move-editing = أرسلها إلى التحرير
desk-move-ready = جاهزة للنشر
desk-move-back-planned = أعدها إلى الخطة
desk-move-back-writing = أعدها إلى كاتبها
desk-move-back-editing = أعدها إلى التحرير
desk-move-killed = تخلَّ عنها
desk-move-other = خطوات أخرى
desk-move-word = مع كلمة لأحدهم
desk-move-by-rule = من حان دوره
desk-move-done = تقدمت المادة: { $stage }.
desk-move-meanwhile = نقل أحدهم المادة في هذه الأثناء. حالتها الآن: { $stage }.
desk-move-not-open = لا يمكنك نقل هذه المادة إلى هناك. اسأل محررًا.

## Desk: what needs you

desk-needs-you = بانتظارك
desk-needs-nothing = لا شيء بانتظارك.
desk-needs-oldest = الأقدم أولًا
desk-needs-assigned = سُلّمت إليك
desk-needs-sent = تنتظر تحريرك
desk-needs-sent-back = أُعيدت إليك
desk-needs-unheld = تنتظر أي محرر
desk-needs-mention = يسألك { $name } في ملاحظة
desk-needs-by = { $name }، { $time }
desk-needs-look = انظر
desk-needs-comments = { $count ->
    [zero] لا تعليقات تنتظر القرار
    [one] تعليق واحد ينتظر القرار
    [two] تعليقان ينتظران القرار
    [few] { $count } تعليقات تنتظر القرار
    [many] { $count } تعليقًا ينتظر القرار
   *[other] { $count } تعليق ينتظر القرار
}
desk-next-out = التالي في النشر
desk-planned-today = مخطط لليوم

## Desk: notes to colleagues

desk-notes = ملاحظات
desk-notes-open = { $count ->
    [zero] لا ملاحظات مفتوحة
    [one] ملاحظة مفتوحة واحدة
    [two] ملاحظتان مفتوحتان
    [few] { $count } ملاحظات مفتوحة
    [many] { $count } ملاحظة مفتوحة
   *[other] { $count } ملاحظة مفتوحة
}
desk-notes-none = لا ملاحظات بعد.
desk-notes-private = تبقى الملاحظات في غرفة الأخبار. لا يراها القراء أبدًا.
desk-note-new = اكتب ملاحظة
desk-note-text = ملاحظة
desk-note-where = على أي فقرة
desk-note-whole = المادة كلها
desk-note-hint = اكتب @ واسمًا لتسأل أحدًا.
desk-note-add = أضف الملاحظة
desk-note-answer = أجب
desk-note-settle = أغلق هذه الملاحظة
desk-note-reopen = افتحها من جديد
desk-note-gone = لم يعد نصها موجودًا
desk-note-show = أظهرها في النص
desk-note-settled-by = أغلقها { $name }
desk-note-added = أُضيفت الملاحظة.
desk-note-answered = أُضيف الجواب.
desk-note-is-settled = أُغلقت الملاحظة.
desk-note-is-open = فُتحت الملاحظة من جديد.
desk-note-empty = اكتب الملاحظة قبل إضافتها.
desk-note-away = تعذر إرسال الملاحظة. هي محفوظة هنا؛ حاول مرة أخرى.
desk-note-paragraph = الفقرة { $number }

## Desk: checks before publishing

desk-checks = قبل أن تُنشر
desk-checks-tab = الفحوص
desk-checks-fix = { $count ->
    [zero] لا شيء للإصلاح
    [one] أمر واحد للإصلاح
    [two] أمران للإصلاح
    [few] { $count } أمور للإصلاح
    [many] { $count } أمرًا للإصلاح
   *[other] { $count } أمر للإصلاح
}
desk-checks-fine = لا شيء يمنع.
desk-checks-must = يجب إصلاحه قبل النشر.
desk-checks-stopped = لم تُنشر المادة. أصلح ما يلي ثم انشر مرة أخرى.
desk-checks-asks = لم تُنشر المادة بعد. فيما يلي نصائح؛ يمكنك المتابعة رغم ذلك.
desk-checks-place = اذهب إليه
desk-check-headline = لا عنوان لها
desk-check-section = لم يُختر قسم
desk-check-alt = صورة بلا نص بديل
desk-check-embargo = ستُنشر قبل انتهاء الحظر
desk-check-credit = صورة بلا مصدر
desk-check-link = رابط لا يؤدي إلى شيء هنا
desk-check-headline-long = العنوان طويل على الهاتف
desk-check-notes = ما زالت ملاحظات مفتوحة
desk-check-standfirst = لا مقدمة لها
desk-check-first-name = ذُكر شخص من دون اسمه الأول
desk-editor-decorative = للزينة: لا تقول ما ليس في النص
desk-look-search = في نتائج البحث
desk-look-social = عند المشاركة

## Desk: who is here

desk-here = هنا الآن
desk-here-name = { $name }، هنا الآن
