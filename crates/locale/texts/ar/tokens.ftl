## Desk: keys for programs

desk-tokens-title = مفاتيح للبرامج
desk-tokens-explains = البرنامج الذي يحمل مفتاحًا يفعل ما يحق لك، ولا يزيد على ما تختاره هنا. وإذا تغيّر دورك تغيّر ما تفتحه مفاتيحك.
desk-tokens-name = الغرض منه
desk-tokens-name-missing = اكتب الغرض من المفتاح في 200 حرف على الأكثر.
desk-tokens-too-many = { $count ->
    [zero] ليست لديك مفاتيح.
    [one] لديك مفتاح واحد. أنهِ ما لم تعد تحتاج إليه.
    [two] لديك مفتاحان. أنهِ ما لم تعد تحتاج إليه.
    [few] لديك { $count } مفاتيح. أنهِ ما لم تعد تحتاج إليه.
    [many] لديك { $count } مفتاحًا. أنهِ ما لم تعد تحتاج إليه.
   *[other] لديك { $count } مفتاح. أنهِ ما لم تعد تحتاج إليه.
}
desk-tokens-scopes = ما يُسمح له به
desk-tokens-scopes-missing = اختر أمرًا واحدًا على الأقل يُسمح له به.
desk-tokens-read = قراءة المواد وما يجري عليها
desk-tokens-write = كتابة المواد وتغييرها
desk-tokens-publish = نشر المواد وتصحيحها وسحبها
desk-tokens-comments = قراءة التعليقات والبت فيها
desk-tokens-media = إضافة الصور والملفات ووصفها
desk-tokens-all = كل ما يحق لك
desk-tokens-end = ينتهي
desk-tokens-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
desk-tokens-never = عندما تنهيه
desk-tokens-make = إنشاء مفتاح
desk-tokens-made = المفتاح «{ $name }»
desk-tokens-once = انسخه الآن واحفظه في مكان آمن، فلن يظهر مرة أخرى.
desk-tokens-used = آخر استعمال { $date }
desk-tokens-unused = لم يُستعمل قط
desk-tokens-until = ينتهي { $date }
desk-tokens-ended = لم يعد المفتاح «{ $name }» يفتح شيئًا.
