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
desk-people-sessions = جلسات الدخول
desk-people-sessions-title = أين سجّل { $name } الدخول
desk-people-sessions-none = لا جلسة مفتوحة الآن.
desk-people-sessions-end = إنهاؤها كلها
desk-people-invite = دعوة شخص
desk-people-name = الاسم
desk-people-send = إنشاء رابط
desk-email-title = البريد الإلكتروني
desk-email-now = تسجّل الدخول بـ
desk-email-new = عنوان بريد جديد
desk-email-explains = ستسجّل الدخول به من الآن. تُبلَّغ بذلك رسالة إلى العنوان السابق، ولا تعمل بعد ذلك الروابط التي أُرسلت إليه.
desk-email-submit = تغيير العنوان
desk-email-set = يسجّل { $name } الدخول الآن بـ { $email }. الروابط التي أُرسلت من قبل لم تعد تعمل.
desk-people-email-of = عنوان بريد جديد لـ { $name }
desk-people-email-taken = لشخص هنا هذا العنوان بالفعل.
desk-people-link-title = رابط لـ { $name }
desk-people-link-invitation = سلّمه إليه وحده. يعمل مرة واحدة خلال سبعة أيام لوضع أول كلمة مرور.
desk-people-link-reset = سلّمه إليه وحده. يعمل مرة واحدة خلال 30 دقيقة لوضع كلمة مرور جديدة.
desk-role-contributor = مساهم
desk-role-reporter = مراسل
desk-role-editor = محرر
desk-role-moderator = مشرف التعليقات
desk-role-admin = مدير
