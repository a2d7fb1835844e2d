## Desk: passkeys

desk-passkey-hint = ببصمتك أو وجهك أو قفل شاشتك. لا كلمة مرور تُحفظ أو تضيع.
desk-passkey-submit = المتابعة بمفتاح المرور
desk-passkey-or = أو بكلمة المرور
desk-passkey-closed = لم يتم دخولك: أُغلق طلب مفتاح المرور.
desk-passkey-closed-more = لم يضع شيء. حاول مجددًا أو اختر طريقة أخرى.
desk-passkey-unknown = مفتاح المرور هذا غير معروف هنا، وربما أُزيل. استخدم غيره أو كلمة المرور.
desk-passkey-failed = لم يُقبل مفتاح المرور. لم يضع شيء. حاول مجددًا أو استخدم كلمة المرور.
desk-passkeys-title = مفاتيح المرور
desk-passkeys-explains = يتيح مفتاح المرور دخولك ببصمتك أو وجهك أو قفل شاشتك، بلا كلمة مرور ولا رمز.
desk-passkeys-count = { $count ->
    [zero] ليس لديك مفاتيح مرور.
    [one] لديك مفتاح مرور واحد.
    [two] لديك مفتاحا مرور.
    [few] لديك { $count } مفاتيح مرور.
    [many] لديك { $count } مفتاح مرور.
   *[other] لديك { $count } مفتاح مرور.
}
desk-passkeys-manage = إدارة مفاتيح المرور
desk-passkeys-add = إضافة مفتاح مرور
desk-passkeys-name = اسمه عندك
desk-passkeys-name-hint = لتعرفه من بعد: «الهاتف»، «حاسوب المكتب».
desk-passkeys-name-missing = سمِّ مفتاح المرور في 100 حرف على الأكثر.
desk-passkeys-added = أُضيف مفتاح المرور «{ $name }». يمكنك الدخول به من الآن.
desk-passkeys-removed = لم يعد مفتاح المرور «{ $name }» يفتح شيئًا هنا. أزِله من جهازك أيضًا.
desk-passkeys-remove = إزالة
desk-passkeys-made = أُضيف { $date }
desk-passkeys-used = آخر استخدام { $date }
desk-passkeys-unused = لم يُستخدم بعد
desk-passkeys-copied = على كل أجهزتك
desk-passkeys-bound = على جهاز واحد
desk-passkeys-not-added = لم يُضَف مفتاح المرور: أُغلق الطلب أو طال، أو أن في هذا الجهاز مفتاحًا بالفعل.
desk-passkeys-full = لديك أقصى عدد من مفاتيح المرور. أزِل واحدًا لم تعد تستخدمه.
desk-passkeys-needs-script = لا يستطيع هذا المتصفح إضافة مفتاح مرور: لا يدعمها، أو لا يشغّل البرامج النصية هنا.
desk-passkeys-not-here = تعمل مفاتيح المرور حين يكون للموقع اسم ويُفتح عبر https. اسأل من يدير هذا الخادم.
act-passkey = مفاتيح المرور
act-passkey-added = إضافة مفتاح مرور
act-passkey-removed = إزالة مفتاح مرور
act-passkey-used = استخدام مفتاح مرور
act-passkey-doubted = رُفض مفتاح مرور: ربما نسخه أحدهم

## Desk: sections of people

desk-people-sections = يعمل في
desk-people-sections-hint = إن لم تختر شيئًا: الموقع كله. وما تحت القسم المختار يتبعه.
desk-people-sections-roles = يعمل المشرفون والمديرون دائمًا في الموقع كله.
desk-people-sections-set = تغيّر مجال عمل { $name }.
desk-people-works-in = يعمل في { $sections }
desk-elsewhere = في قسم آخرين
desk-elsewhere-locked = هذه المادة ليست في أي من الأقسام التي تعمل فيها. إن كان عليك قراءتها فاسأل مديرًا.
desk-editor-strange-section = أنت لا تعمل في قسم «{ $value }». اختر أحد أقسامك.
desk-plan-strange-section = اختر أحد الأقسام التي تعمل فيها.
desk-history-strange = لم تُستعَد: كانت المادة حينها في قسم لا تعمل فيه.
act-account-sections-set = تغيير أقسام شخص

## Desk: signing in by a provider

desk-provider-or = أو
desk-provider-submit = الدخول عبر { $name }
desk-provider-failed = لم يتم دخولك عبر { $name }. لم يضع شيء. حاول مجددًا أو اختر طريقة أخرى.
desk-provider-unknown = لا أحد هنا لديه العنوان الذي يعطيه { $name }. اطلب من أحد المحررين دعوتك.
desk-provider-unverified = لم يتأكد { $name } من أن العنوان لك، فلا يُعتد به هنا.
desk-provider-away = لا يمكن الوصول إلى { $name } الآن. حاول لاحقًا أو اختر طريقة أخرى.
