## Desk: settings

desk-settings = الإعدادات
desk-set-kept = حُفظت الإعدادات.
desk-set-overtaken = غيّر أحدهم هذا في أثناء ذلك. ما كتبته ما زال هنا؛ احفظ مرة أخرى إن أردت أن يسري.
desk-set-default = المعتاد: { $word }
desk-set-on = نعم
desk-set-off = لا
desk-set-empty = لا شيء
desk-set-usual = كالمعتاد: { $word }
desk-set-looks = يبدو هكذا
desk-set-log = تغييرات الإعدادات
desk-set-names = الأسماء
desk-set-names-explains = اسم الصحيفة. أسماؤها في اللغات الأخرى تحت «اللغات».
desk-set-title = الاسم
desk-set-title-hint = يقف أعلى كل صفحة وفي الخلاصات وفي الروابط المشاركة.
desk-set-tagline = السطر تحت الاسم
desk-set-tagline-hint = يقف أسفل الصفحات ويخبر محركات البحث ما هذا الموقع.
desk-set-mark = الشعار
desk-set-mark-hint = صورة بجانب الاسم وفي الألسنة وفي الروابط المشاركة بلا صورة. عنوانها هنا، ويبدأ بـ /wp-content/uploads/.
desk-set-brand = اللون
desk-set-brand-hint = الروابط والتسميات والأزرار على خلفية فاتحة، ويُكتب مثل #0b4d63. يجب أن يُقرأ نصًّا على الأبيض.
desk-set-brand-dark = اللون على خلفية داكنة
desk-set-brand-dark-hint = الأمر نفسه حين يُعرض الموقع داكنًا. إن تُرك فارغًا فهو أقرب لون إلى الآخر يُقرأ هناك.
desk-set-languages = اللغات
desk-set-languages-explains = اللغة الرئيسية وطبعات أخرى لكل منها صفحة أولى. القصص تتبع لغتها؛ والصفحة الأولى التي تنتقل تترك تحويلًا.
desk-set-language = اللغة الرئيسية
desk-set-language-hint = بها القصص والصفحات ما لم تقل غير ذلك، وكذلك غرفة التحرير. رمز مثل en أو fa أو pt-BR.
desk-set-edition-new = طبعة أخرى
desk-set-edition-language = اللغة
desk-set-edition-language-hint = رمز مثل fa أو de. أفرغ كل الحقول لإنهاء الطبعة.
desk-set-edition-prefix = الجزء الأول من عنوانها
desk-set-edition-prefix-hint = ‏fa يضع صفحتها الأولى في /fa/.
desk-set-dates = التواريخ
desk-set-dates-explains = متى تبدأ الأيام وكيف تكتبها كل لغة. للعناوين والآلات دائمًا تواريخ ميلادية.
desk-set-zone = المنطقة الزمنية
desk-set-zone-hint = بها تبدأ الأيام وتظهر الأوقات وتدخل التواريخ في العناوين. اسم مثل Europe/Paris أو +03:30.
desk-set-calendar = التقويم
desk-set-digits = الأرقام
desk-set-addresses = العناوين
desk-set-addresses-explains = كيف تُصاغ العناوين. إن غيّرت هذا انتقلت القصص في الخلفية، وقاد كل عنوان قديم إلى الجديد.
desk-set-permalink = عناوين القصص
desk-set-permalink-hint = نمط من %year% و%monthnum% و%day% و%hour% و%minute% و%second% و%post_id% و%postname% و%category% و%author%.
desk-set-section-base = قبل الأقسام
desk-set-section-base-hint = ‏news يضع قسم الرياضة في /news/sport/. فارغ: /sport/.
desk-set-tag-base = قبل الوسوم
desk-set-tag-base-hint = ‏tag يضع وسم القوارب في /tag/boats/.
desk-set-author-base = قبل الأشخاص
desk-set-author-base-hint = ‏author يضع قصص شخص في /author/name/.
desk-set-guesses = تخمين العناوين الخاطئة
desk-set-guesses-hint = العنوان المجهول يقود إلى القصة التي يبدأ عنوانها هكذا.
desk-set-pages = القوائم والخلاصات
desk-set-pages-explains = كم يقف في الصفحة.
desk-set-per-page = القصص في الصفحة
desk-set-per-page-hint = في الصفحة الأولى والقسم وكل قائمة أخرى.
desk-set-per-feed = القصص في الخلاصة
desk-set-per-feed-hint = الأحدث، بصيغ RSS وAtom وJSON.
desk-set-reading-days = أيام حفظ أعداد القراءات
desk-set-reading-days-hint = تُعدّ القراءات بالساعة، بلا ملفات ارتباط ولا عناوين ولا أي شيء آخر عن القارئ. 0: لا يُعدّ شيء.
desk-set-raw-html = إظهار كتل HTML
desk-set-raw-html-hint = يُظهر كتل HTML من القصص المستوردة منقّاة من كل ما قد يعمل.
desk-set-comments = التعليقات
desk-set-comments-explains = ما يمكن للقراء كتابته وما ينتظر مشرفًا. ويمكن أن تكون لقسم أو لمادة واحدة قواعدها.
desk-set-record = من قال ماذا
desk-set-record-explains = ما يجوز للقراء فعله بما هو مسجَّل.
desk-set-record-files = يجوز للقراء تنزيله كملف
desk-set-record-files-hint = ملفات CSV وJSON Lines في ‎/statements/‎ لما تم تأكيده ولمن لهم صفحة. غرفة الأخبار تستطيع ذلك دائمًا.
desk-set-record-licence = رخصة هذه الملفات
desk-set-record-licence-hint = ما يجوز للآخرين فعله بها، بالكلمات أو كعنوان مثل https://creativecommons.org/licenses/by/4.0/. يرد في كل صف.
desk-set-record-objections = يجوز للقراء الاعتراض
desk-set-record-objections-hint = بجانب كل قول رابط إلى استمارة؛ ما يصل ينتظر في غرفة التحرير، ويمكن أن يقف الرد بجانب القول.
desk-set-record-proposals = يرى القراء ما تقترحه آلة
desk-set-record-proposals-hint = يقول كل منها إن محررًا لم يراجعه وما الذي قرأه ومدى ثقته. لا شيء منها في الموجزات والملفات والبيانات المهيكلة.
desk-set-open = قبول التعليقات
desk-set-open-hint = بدونه لا تقبل أي قصة تعليقات جديدة؛ وتبقى الموجودة.
desk-set-comment-mode = من يمكنه التعليق
desk-set-comment-mode-hint = حيث لا يقول قسم ولا مادة غير ذلك.
desk-set-close-after = الإغلاق بعد أيام
desk-set-close-after-hint = أيام لا تقبل القصة بعدها تعليقات. ٠: أبدًا.
desk-set-links-max = روابط بلا حجز
desk-set-links-max-hint = التعليق ذو الروابط الأكثر ينتظر المشرف.
desk-set-spam-hold = الحجز ابتداءً من درجة الإزعاج هذه
desk-set-spam-hold-hint = من 1 إلى 100، و100 تعني إزعاجًا مؤكدًا؛ و0 لا يحجز شيئًا بسبب درجته. يتعلم المرشح من كل قرار بشأن تعليق.
desk-set-spam-mark = الوضع مع المزعج ابتداءً من هذه الدرجة
desk-set-spam-mark-hint = من 1 إلى 100؛ لا تنتظر هذه التعليقات في أي قائمة. 0 يترك كل قرار للمشرف.
desk-set-held-words = كلمات تحجز
desk-set-held-words-hint = واحدة في كل سطر: casino في أي موضع، "free money" كلمات كاملة، ~lend بكل صيغها، /ca.h/ نمطًا. كل تعليق فيه إحداها ينتظر مشرفًا.
desk-set-barred-words = كلمات ترفض
desk-set-barred-words-hint = كلمات أو عناوين بريد أو شبكة، واحد في كل سطر، تُكتب كما أعلاه. كل تعليق فيه أحدها يُرفض.
desk-set-held-networks = شبكات تُحجز تعليقاتها
desk-set-held-networks-hint = واحدة في كل سطر، مثل 203.0.113.0/24 أو 2001:db8::/32، ويمكن ذكر السبب بعد مسافة. تعليقاتها تنتظر مشرفًا.
desk-set-barred-networks = شبكات تُرفض تعليقاتها
desk-set-barred-networks-hint = تُكتب كذلك. تعليقاتها تُرفض.
desk-set-newcomer-minutes = حجز القادمين الجدد لدقائق
desk-set-newcomer-minutes-hint = ينتظر كل ما يرسله عنوان بريد حتى يبلغ أول تعليق له هذا العمر. 0: أبدًا.
desk-set-reasons = أسباب القرارات
desk-set-reasons-hint = واحد في السطر. يختار المشرفون واحدًا منها عند القرار، ويُحفظ معه.
desk-set-length-max = أطول تعليق
desk-set-length-max-hint = بالأحرف.
desk-set-flood-max = التعليقات في عشر دقائق
desk-set-flood-max-hint = ما يجوز لقارئ واحد نشره.
desk-set-edit-minutes = دقائق تعديل التعليق
desk-set-edit-minutes-hint = ما يتاح فيه للكاتب أن يعدّل تعليقه أو يسحبه. 0 تعني أبدًا.
desk-set-asks-website = السؤال عن موقع
desk-set-asks-website-hint = في الاستمارة حقل لعنوان موقع القارئ.
desk-set-client-days = نسيان عناوين الشبكة بعد
desk-set-client-days-hint = بالأيام. عندئذ يُحذف العنوان الذي جاء منه التعليق.
desk-set-threads = النقاشات في الصفحة
desk-set-threads-hint = تعليقات بكل ردودها قبل أن تبدأ الصفحة التالية.
desk-set-depth = الردود المزاحة
desk-set-depth-hint = كم درجة تُزاح الردود قبل أن تتوالى تحت بعضها.
desk-set-trust = المؤسسة
desk-set-trust-explains = من هي الصحيفة عند غيرها. يقف هذا في trust.txt وsecurity.txt وفي البيانات التي تقرؤها محركات البحث.
desk-set-contact = الاتصال
desk-set-contact-hint = بريد أو عنوان كامل يصل به القراء إليكم؛ علني. فارغ: صفحة الاتصال.
desk-set-security = الاتصال للأمان
desk-set-security-hint = أين يُبلَّغ عن ثغرة: بريد أو عنوان كامل أو tel:+…؛ علني في security.txt. فارغ: الاتصال أعلاه.
desk-set-same-as = في أماكن أخرى
desk-set-same-as-hint = صفحاتكم في أماكن أخرى، عنوان كامل في السطر.
desk-set-belongs-to = عضو في
desk-set-belongs-to-hint = جمعيات تنتمون إليها، عنوان كامل في السطر.
desk-set-controlled-by = يتحكم بها
desk-set-controlled-by-hint = العنوان الكامل لمن يتحكم بالصحيفة.
desk-set-controls = تتحكم في
desk-set-controls-hint = منشورات أخرى تتحكمون بها، عنوان كامل في السطر.
desk-set-policies = الثقة والسياسات
desk-set-policies-explains = اكتب كلًا منها مرة: تصبح صفحة، وتعرف محركات البحث وtrust.txt أين هي. التغييرات اللاحقة في المحرر مع تاريخها.
desk-set-crawlers = الزواحف
desk-set-crawlers-explains = ما يُطلب من الآلات التي تقرأ الموقع كله. الأمينة تطيع؛ ولا شيء هنا يجبر غيرها.
desk-set-hides = الإخفاء عن محركات البحث
desk-set-hides-hint = يطلب من محركات البحث ألا تدرج أي صفحة. لموقع لم يُفتح بعد.
desk-set-no-training = إبعاد تدريب الذكاء الاصطناعي
desk-set-no-training-hint = يطلب ممن يجمعون النصوص لتدريب نماذج اللغة أن يبتعدوا، في robots.txt وtrust.txt. تبقى نتائج البحث كما هي.
desk-set-no-answers = إبعاد إجابات الذكاء الاصطناعي
desk-set-no-answers-hint = يطلب من المساعدين وبحث الذكاء الاصطناعي ألا يجلبوا صفحة لإجابة. من يسأل هناك لن يُقاد إلى هنا.
desk-set-flaw-missing = املأ هذا.
desk-set-flaw-long = اكتب { $most } حرفًا على الأكثر.
desk-set-flaw-lines = اكتب { $most } سطرًا على الأكثر.
desk-set-flaw-number = اكتب عددًا صحيحًا من { $least } إلى { $most }.
desk-set-flaw-network = لا يبدأ السطر { $line } بشبكة: { $word }
desk-set-flaw-entry-empty = السطر { $line }: لم يبقَ ما يُبحث عنه.
desk-set-flaw-pattern-all = السطر { $line }: هذا النمط يطابق كل شيء.
desk-set-flaw-pattern = في السطر { $line } نمط لا يمكن قراءته: { $word }
desk-set-flaw-patterns = ابتداءً من السطر { $line } تزيد الأنماط على { $most }.
desk-set-flaw-patterns-large = مع السطر { $line } يستغرق البحث عن الأنماط وقتًا أطول من اللازم: اجعلها أقصر أو أبسط.
desk-trial = تجربة قوائم الكلمات
desk-trial-do = جرّب قوائم الكلمات أولًا
desk-trial-not-kept = لم يُحفظ شيء بعد.
desk-trial-cut = لم يتسع الوقت للمزيد.
desk-trial-tried = { $count ->
    [zero] لم تكن هناك تعليقات للتجربة.
    [one] جُرّبت على أحدث تعليق.
    [two] جُرّبت على أحدث تعليقين.
    [few] جُرّبت على أحدث { $count } تعليقات.
    [many] جُرّبت على أحدث { $count } تعليقًا.
   *[other] جُرّبت على أحدث { $count } تعليق.
}
desk-trial-barred = { $count ->
    [zero] لم يكن ليُرفض شيء
    [one] كان سيُرفض { $count }
    [two] كان سيُرفض { $count }
    [few] كان سيُرفض { $count }
    [many] كان سيُرفض { $count }
   *[other] كان سيُرفض { $count }
}
desk-trial-held = { $count ->
    [zero] لم يكن لينتظر شيء
    [one] كان سينتظر مشرفًا { $count }
    [two] كان سينتظر مشرفًا { $count }
    [few] كان سينتظر مشرفًا { $count }
    [many] كان سينتظر مشرفًا { $count }
   *[other] كان سينتظر مشرفًا { $count }
}
desk-trial-approved = { $count ->
    [zero] منها { $count } وافق عليه مشرف.
    [one] منها { $count } وافق عليه مشرف.
    [two] منها { $count } وافق عليه مشرف.
    [few] منها { $count } وافق عليه مشرف.
    [many] منها { $count } وافق عليه مشرف.
   *[other] منها { $count } وافق عليه مشرف.
}
desk-trial-refused = { $count ->
    [zero] منها { $count } رفضه مشرف أو عدّه مزعجًا.
    [one] منها { $count } رفضه مشرف أو عدّه مزعجًا.
    [two] منها { $count } رفضه مشرف أو عدّه مزعجًا.
    [few] منها { $count } رفضه مشرف أو عدّه مزعجًا.
    [many] منها { $count } رفضه مشرف أو عدّه مزعجًا.
   *[other] منها { $count } رفضه مشرف أو عدّه مزعجًا.
}
desk-trial-unseen = { $count ->
    [zero] منها { $count } منشور ولم يقرر فيه أحد.
    [one] منها { $count } منشور ولم يقرر فيه أحد.
    [two] منها { $count } منشور ولم يقرر فيه أحد.
    [few] منها { $count } منشور ولم يقرر فيه أحد.
    [many] منها { $count } منشور ولم يقرر فيه أحد.
   *[other] منها { $count } منشور ولم يقرر فيه أحد.
}
desk-set-flaw-zone = اكتب منطقة زمنية مثل Europe/Paris أو +03:30.
desk-set-flaw-language = اكتب رمز لغة مثل en أو fa أو pt-BR.
desk-set-flaw-permalink-tag = «{ $word }» غير معروف هنا.
desk-set-flaw-permalink-same = يحتاج النمط إلى %postname% أو %post_id%، وإلا تقاسمت قصتان عنوانًا.
desk-set-flaw-permalink-form = ابدأ بشرطة مائلة وبأحرف صغيرة، لا بجزء يستعمله البرنامج نفسه.
desk-set-flaw-base = اكتب جزءًا واحدًا من عنوان: أحرف صغيرة وأرقام وشرطات، لا سنة.
desk-set-flaw-taken = يقف شيء آخر في { $word }.
desk-set-flaw-twice = هناك طبعة بهذه اللغة.
desk-set-flaw-address = «{ $word }» ليس عنوانًا كاملًا. يبدأ بـ https://.
desk-set-flaw-contact = لا يمكن الوصول إلى «{ $word }». اكتب بريدًا أو عنوانًا يبدأ بـ https://.
desk-set-flaw-mark = لا تقف هناك صورة لنا معروفة الحجم.
desk-set-flaw-colour = اكتب لونًا بعلامة # وستة أرقام، مثل #0b4d63.
desk-set-flaw-contrast = هذا اللون أفتح من أن يُقرأ على الأبيض. أقرب لون يُقرأ هو { $word }.
desk-set-flaw-contrast-dark = هذا اللون أغمق من أن يُقرأ على خلفية داكنة. أقرب لون يُقرأ هو { $word }.
desk-mark-title = صورة شعارًا
desk-mark-hint = تقف بجانب الاسم، وأيقونة في الألسنة وعلى الهواتف، وفي الروابط المشاركة بلا صورة. PNG أو JPEG أو WebP، ثمانية وأربعون بكسلًا على الأقل في كل اتجاه؛ والمربع أفضل.
desk-mark-alt = الشعار كما هو الآن
desk-mark-keep = استخدم هذه الصورة
desk-mark-remove = الاستغناء عن الشعار
desk-mark-kept = حُفظ الشعار.
desk-mark-removed = لم يعد هناك شعار.
desk-mark-missing = اختر صورة أولًا.
desk-mark-shape = ارتفاع الشعار وعرضه 48 بكسلًا على الأقل، وطوله ثمانية أمثال ارتفاعه على الأكثر.
desk-mark-no-picture = الشعار صورة: PNG أو JPEG أو WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = الملكية والتمويل
desk-policy-ownership-hint = من يملك الصحيفة ومن يدفع لها وما الذي يقررونه.
desk-policy-ethics = ميثاق الأخلاق
desk-policy-ethics-hint = ما يجوز لعامليكم وما لا يجوز.
desk-policy-principles = مبادئ التحرير
desk-policy-principles-hint = على أي أساس تختارون وتنقلون.
desk-policy-corrections = سياسة التصويب
desk-policy-corrections-hint = كيف تصوّبون وكيف يُبلَّغ عن خطأ. إليها تحيل التصويبات.
desk-policy-verification = كيف نتحقق من الوقائع
desk-policy-verification-hint = كيف تتحققون مما يقال لكم.
desk-policy-masthead = من يعمل هنا
desk-policy-masthead-hint = عاملوكم وما يفعلون.
desk-policy-contact = اتصل بنا
desk-policy-contact-hint = كيف يصل إليكم القراء والمصادر.
desk-policy-privacy = الخصوصية
desk-policy-privacy-hint = ما تعرفونه عن القراء وما مآله.
desk-policy-terms = شروط الاستخدام
desk-policy-terms-hint = بأي شروط يُقرأ الموقع ويُستخدم.
desk-policy-kept = { $name }: حُفظ.
desk-policy-none = لا توجد صفحة كهذه بعد.
desk-policy-found = عُرفت بعنوانها
desk-policy-edit = تحرير
desk-policy-forget = لا تُذكر بعد
desk-policy-add = كتابة أو اختيار
desk-policy-title = العنوان
desk-policy-text = النص
desk-policy-text-hint = نص بسيط أو Markdown. يصبح علنيًا فورًا.
desk-policy-publish = نشر الصفحة
desk-policy-choose = أو صفحة موجودة
desk-policy-name-it = ذكر هذه الصفحة
desk-policy-page-gone = اختر صفحة يراها القراء.
desk-policy-text-long = النص أطول مما ينبغي.
desk-policy-not-published = لم تُنشر الصفحة: { $word }

## Desk: menus

desk-set-menus = القوائم الرئيسية
desk-set-menus-explains = إلى أين يقود رأس الصفحات وأسفلها. البند يتبع وجهته إذا انتقلت، ويغيب ما دامت غير علنية.
desk-menu-head = الرأس
desk-menu-head-hint = بلا بنود: الأقسام.
desk-menu-foot = الأسفل
desk-menu-foot-hint = بلا بنود: كل الصفحات، الأحدث أولًا.
desk-menu-kept = حُفظت القائمة.
desk-menu-nothing-there = لا شيء هناك. اكتب عنوانًا لنا مثل /sport/ أو عنوانًا كاملًا بـ https://.
desk-menu-new = بند جديد
desk-menu-name = الاسم
desk-menu-below = تحت السابق
desk-menu-up = أعلى
desk-menu-down = أدنى
