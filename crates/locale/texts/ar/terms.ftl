## Desk: sections, tags, series and people in bylines

desk-terms-title = الأقسام والوسوم
desk-terms-sections = الأقسام
desk-terms-tags = الوسوم
desk-terms-series = السلاسل
desk-terms-bylines = أسماء الكتّاب
desk-terms-explains-sections = أين تُنشر المواد، على شكل شجرة. إذا انتقل قسم أو تغيّر عنوانه قاد القديم إلى الجديد، وكذلك عناوين مواده.
desk-terms-explains-tags = ما تدور حوله المواد. إذا تغيّر عنوان وسم قاد القديم إلى الجديد.
desk-terms-explains-series = مواد تُروى بالترتيب. إذا تغيّر عنوان سلسلة قاد القديم إلى الجديد.
desk-terms-explains-bylines = من تُذكر أسماؤهم فوق المواد، سواء دخلوا إلى هنا أم لا. إذا تغيّر عنوان صفحة أحدهم قاد القديم إلى الجديد.
desk-terms-new-sections = قسم جديد
desk-terms-new-tags = وسم جديد
desk-terms-new-series = سلسلة جديدة
desk-terms-new-bylines = شخص جديد
desk-terms-change-sections = تغيير قسم
desk-terms-change-tags = تغيير وسم
desk-terms-change-series = تغيير سلسلة
desk-terms-change-bylines = تغيير شخص
desk-terms-search = البحث بالاسم
desk-terms-none = لا شيء هنا فيه هذه الكلمات.
desk-terms-empty = لا شيء بعد.
desk-terms-many = { $number } مادة أو أكثر
desk-terms-stories = { $count ->
    [zero] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
desk-terms-name = الاسم
desk-terms-name-flaw = اكتب اسمًا لا يزيد على 300 حرف.
desk-terms-slug = الجزء الأخير من عنوانه
desk-terms-slug-hint = حروف صغيرة وأرقام وواصلات من أي كتابة. وما تكتبه يُحوَّل إلى هذه الصورة.
desk-terms-slug-flaw = يجب أن يكون في الجزء الأخير حرف أو رقم.
desk-terms-taken = في هذا العنوان شيء آخر.
desk-terms-description = ما موضوعه
desk-terms-description-flaw = هذا أطول من 5000 حرف.
desk-terms-bio = من هو
desk-terms-bio-flaw = هذا أطول من 5000 حرف.
desk-terms-website = موقعه الخاص
desk-terms-website-flaw = اكتب عنوانًا كاملًا يبدأ بـ https://.
desk-terms-parent = يقع تحت
desk-terms-parent-none = لا شيء: في الأعلى
desk-terms-parent-hint = كل ما تحته ينتقل معه.
desk-terms-parent-flaw = لا يمكن أن يقع هناك.
desk-terms-position = موضعه بين جيرانه
desk-terms-position-hint = الرقم الأصغر يتقدّم؛ والمتساوية بترتيب عناوينها.
desk-terms-position-flaw = اكتب عددًا صحيحًا من 0 إلى 9999.
desk-terms-language = اللغة
desk-terms-language-site = لغة الموقع
desk-terms-language-flaw = اختر واحدة من القائمة.
desk-terms-kept = حُفظ «{ $name }».
desk-terms-merge = الضم إلى آخر
desk-terms-merge-explains = يزول هذا، وتنتقل مواده وعنوانه إلى الآخر. سترى ما يعنيه ذلك قبل أن يحدث شيء.
desk-terms-merge-into = يصير جزءًا من
desk-terms-merge-look = اعرض ما يعنيه ذلك
desk-terms-merge-lost = اختر آخر موجودًا.
desk-terms-merge-below = تحته أقسام أخرى. انقلها أولًا.
desk-terms-merge-ask = ضم «{ $name }» إلى «{ $other }»؟
desk-terms-merge-moves = تقع مواده، والمسودات أيضًا، تحت «{ $other }» من الآن: { $stories }.
desk-terms-merge-leads = { $old } يقود إلى { $new }.
desk-terms-merge-addresses = تتغيّر عناوين مواده، والقديمة تقود إليها.
desk-terms-merge-forever = لا رجعة في هذا.
desk-terms-merge-do = الضم إلى «{ $other }»: { $stories }
desk-terms-merged = صار «{ $name }» جزءًا من «{ $other }»، ومواده تلحق به.
