## Letters

mail-greeting = مرحبًا { $name }،
mail-greeting-nobody = مرحبًا،
mail-foot = أرسلتها { $paper }، { $site }
mail-unsubscribe = لا مزيد من هذه الرسائل
mail-invitation-subject = أنت مدعوّ إلى غرفة تحرير { $paper }
mail-invitation-text = يدعوك { $by } إلى العمل في غرفة تحرير { $paper }. اختر كلمة مرور لتبدأ.
mail-invitation-action = اختيار كلمة مرور
mail-invitation-note = يعمل الرابط مرة واحدة خلال سبعة أيام. إن لم تكن تنتظر هذه الرسالة فلا تفعل شيئًا.
mail-reset-subject = كلمة مرور أخرى لـ{ $paper }
mail-reset-text = طلب أحدهم كلمة مرور أخرى لحسابك في { $paper }. إن كنت أنت فاخترها هنا.
mail-reset-action = اختيار كلمة مرور أخرى
mail-reset-note = يعمل الرابط مرة واحدة خلال 30 دقيقة. إن لم تكن أنت فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
mail-new-device-subject = دخول جديد إلى { $paper }
mail-new-device-text = في { $date } دخل أحدهم إلى حسابك من جهاز لم يُستعمل له من قبل: { $client }، من { $address }.
mail-account-action = عرض أماكن دخولك
mail-account-note = إن لم تكن أنت فأنهِ ذلك الدخول واختر كلمة مرور أخرى وأخبر مديرًا.
mail-password-changed-subject = تغيّرت كلمة مرورك في { $paper }
mail-password-changed-text = في { $date } تغيّرت كلمة مرور حسابك وانتهى كل دخول سبقها.
mail-email-changed-subject = عنوان بريدك لدى { $paper }
mail-email-changed-text = في { $date } تغيّر عنوان البريد لحسابك. سجّل الدخول بالعنوان الجديد؛ لن تصل رسائل أخرى إلى هذا العنوان.
mail-codes-changed-subject = رموز الدخول إلى { $paper }
mail-codes-changed-on = منذ { $date } يطلب حسابك عند الدخول رمزًا من تطبيق.
mail-codes-changed-off = منذ { $date } لم يعد حسابك يطلب رمزًا عند الدخول.
mail-passkey-changed-subject = مفاتيح مرورك في { $paper }
mail-passkey-changed-on = في { $date } أضيف مفتاح المرور «{ $name }» إلى حسابك. وهو يفتح حسابك بلا كلمة مرور.
mail-passkey-changed-off = في { $date } أزيل مفتاح المرور «{ $name }» من حسابك.
mail-mention-subject = يسألك { $by } في ملاحظة
mail-mention-text = يسألك { $by } في ملاحظة على خبر «{ $headline }».
mail-mention-text-hidden = يسألك { $by } في ملاحظة على خبر.
mail-mention-action = قراءة الملاحظة
mail-assignment-subject = خبر لك
mail-assignment-text = أسند إليك { $by } خبر «{ $headline }».
mail-assignment-text-hidden = أسند إليك { $by } خبرًا.
mail-assignment-action = فتح الخبر
mail-story-note = ما يصلك من هذه الرسائل تحدده في صفحتك بغرفة التحرير.
mail-test-subject = رسالة تجريبية من { $paper }
mail-test-text = وصلت هذه الرسالة، فرسائل { $paper } تُرسل.

## Desk: letters

desk-set-letters = الرسائل
desk-set-letters-explains = ما ترسله غرفة التحرير بالبريد الإلكتروني: الدعوات وكلمات المرور المنسية وما يُطلب من الناس.
desk-letters-off = لا تُرسل رسائل: لم يُضبط DATELINE_SMTP حيث يعمل الخادم. حتى ذلك الحين سلّم الروابط بنفسك.
desk-letters-where = تذهب الرسائل إلى { $place }، من { $address }.
desk-letters-waiting = في الانتظار الآن: { $number }
desk-letters-test = أرسل إليّ رسالة تجريبية
desk-letters-test-sent = ذهبت الرسالة التجريبية إلى { $email }.
desk-letters-test-failed = لم تذهب الرسالة التجريبية: { $why }
desk-letters-given-up = رسائل لم تذهب في آخر ثلاثين يومًا

## Desk: a forgotten password

desk-forgot-link = نسيت كلمة المرور
desk-forgot-title = كلمة مرور منسية
desk-forgot-explains = اكتب عنوان بريدك. إن كان له حساب أرسلنا إليه رابطًا تختار به كلمة مرور أخرى.
desk-forgot-submit = أرسل إليّ رابطًا
desk-forgot-sent = إن كان لهذا العنوان حساب فالرابط في طريقه إليه. يعمل مرة واحدة خلال 30 دقيقة.
desk-forgot-off = لا تُرسل رسائل من هنا. اطلب من مدير رابطًا تختار به كلمة مرور أخرى.

## Desk: letters to people

desk-people-link-sent = رسالة بهذا الرابط في طريقها إلى { $email }.
desk-wanted-title = رسائل إليك
desk-wanted-explains = ما يخص حسابك يُرسل في كل حال.
desk-wanted-mention = حين أُسأل في ملاحظة
desk-wanted-assignment = حين يُسند إليّ خبر
desk-wanted-kept = تصلك الرسائل التي اخترتها.

## Desk: proving who one is

desk-proof-title = هل هذا أنت؟
desk-proof-explains = ما يلي قد يفتح حسابك لغيرك. أثبت مرة أخرى من أنت؛ ويسري ذلك عشر دقائق.
desk-proof-submit = متابعة
desk-proof-wrong = هذه ليست كلمة مرورك. حاول مرة أخرى.
desk-proof-neither = ليست لك هنا كلمة مرور ولا مفتاح مرور. اخرج ثم ادخل من جديد، فتبقى هذه الصفحة مفتوحة عشر دقائق.
