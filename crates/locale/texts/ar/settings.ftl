## Desk: redirects

desk-redirects-title = التحويلات
desk-redirects-explains = إلى أين يقود عنوان من عناويننا حين لا يبقى فيه شيء. يصل القارئ بخطوة واحدة مهما تكرر النقل. وإذا أزيل التحويل صار العنوان مجهولًا (404).
desk-redirects-from = العنوان القديم
desk-redirects-to = يقود إلى
desk-redirects-to-hint = عنوان من عناويننا مثل ‎/about/‎ أو عنوان كامل. اتركه فارغًا إن زال ما كان فيه نهائيًا (410).
desk-redirects-gone = زال نهائيًا (410)
desk-redirects-add = إضافة تحويل
desk-redirects-change = تغيير تحويل
desk-redirects-change-one = تغيير
desk-redirects-keep = حفظ
desk-redirects-leave = إبقاؤه كما هو
desk-redirects-remove = إزالة
desk-redirects-search = البحث في العناوين
desk-redirects-find = بحث
desk-redirects-none = لا تحويل فيه هذه الكلمات.
desk-redirects-total = { $count ->
    [zero] لا تحويلات
    [one] تحويل واحد
    [two] تحويلان
    [few] { $count } تحويلات
    [many] { $count } تحويلًا
   *[other] { $count } تحويل
}
desk-redirects-next = المزيد
desk-redirects-kept = صار «{ $address }» يقود إلى وجهته.
desk-redirects-removed = لم يعد «{ $address }» يقود إلى أي مكان.
desk-redirects-no-address = يبدأ العنوان القديم بشرطة مائلة، وهو من عناويننا ولا علامة استفهام فيه. ولا يمكن تحويل الصفحة الأولى ولا مكتب التحرير.
desk-redirects-no-target = اكتب عنوانًا يبدأ بشرطة مائلة، أو عنوانًا كاملًا يبدأ بـ https://.
desk-redirects-too-long = لا يزيد العنوان على 2048 حرفًا.
desk-redirects-loop = هذا يعيد إلى حيث بدأ.
desk-redirects-stands = في هذا العنوان صفحة. انقلها أو اسحبها أولًا.
desk-redirects-columns = لا يوجد عمودان تفصل بينهما فاصلة أو علامة جدولة.
desk-redirects-too-many = لا نأخذ أكثر من 100000 سطر دفعة واحدة. أرسل الباقي بعدها.
desk-redirects-many = عدة تحويلات معًا
desk-redirects-lines = تحويل في كل سطر
desk-redirects-lines-hint = العنوان القديم ثم فاصلة أو علامة جدولة ثم الوجهة: ‎/old/,/new/‎. وإن لم يتبعه شيء أو تبعه 410 فقد زال نهائيًا. 100000 سطر على الأكثر.
desk-redirects-file = أو ملف فيه مثل هذه الأسطر
desk-redirects-take = أخذ هذه الأسطر
desk-redirects-taken = { $count ->
    [zero] لم يُحفظ أي تحويل.
    [one] حُفظ تحويل واحد.
    [two] حُفظ تحويلان.
    [few] حُفظت { $count } تحويلات.
    [many] حُفظ { $count } تحويلًا.
   *[other] حُفظ { $count } تحويل.
}
desk-redirects-flaws = لم تُحفظ هذه الأسطر، وهي في الأسفل لتصحيحها:
desk-redirects-line = السطر { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [zero] ولا سطر آخر.
    [one] وسطر آخر.
    [two] وسطران آخران.
    [few] و{ $count } أسطر أخرى.
    [many] و{ $count } سطرًا آخر.
   *[other] و{ $count } سطر آخر.
}
desk-redirects-by-desk = من مكتب التحرير
desk-redirects-by-move = بعد نقل
desk-redirects-by-import = من استيراد
