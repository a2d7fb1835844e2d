## Desk: the library of pictures and files

desk-media-title = الوسائط
desk-media-add = إضافة صور
desk-media-find = ابحث بالتعليق أو المكان أو المصور
desk-media-kind = النوع
desk-media-any-kind = كل الأنواع
desk-media-pictures = صور
desk-media-films = أفلام
desk-media-sounds = تسجيلات
desk-media-files = ملفات
desk-media-state = الحالة
desk-media-any-state = أي حالة
desk-media-no-alt = بلا نص بديل
desk-media-no-credit = بلا مصدر
desk-media-ending = حقوق تنتهي
desk-media-unused = غير مستعملة
desk-media-used = { $count ->
    [zero] غير مستعملة
    [one] مستعملة مرة واحدة
    [two] مستعملة مرتين
    [few] مستعملة { $count } مرات
    [many] مستعملة { $count } مرة
   *[other] مستعملة { $count } مرة
}
desk-media-bare = { $count ->
    [zero] لا صور بلا نص بديل
    [one] صورة واحدة بلا نص بديل
    [two] صورتان بلا نص بديل
    [few] { $count } صور بلا نص بديل
    [many] { $count } صورة بلا نص بديل
   *[other] { $count } صورة بلا نص بديل
}
desk-media-none = لم يُعثر هنا على شيء.
desk-media-number = الصورة { $number }
desk-media-choose = ملفات من جهازك
desk-media-takes = ‏JPEG وPNG وWebP وGIF وأفلام وأصوات وPDF. أفلتها في أي موضع من هذه الصفحة، كثيرًا دفعة واحدة إن شئت.
desk-media-send = إرسال
desk-media-added = { $count ->
    [zero] لم يصل أي ملف.
    [one] وصل الملف.
    [two] وصل الملفان.
    [few] وصلت { $count } ملفات.
    [many] وصل { $count } ملفًا.
   *[other] وصل { $count } ملف.
}
desk-media-none-chosen = اختر ملفًا أولًا.
desk-media-refused = لم يُقبل كل شيء.
desk-media-empty = لم يُقبل { $name }: هو فارغ.
desk-media-large = لم يُقبل { $name }: يزيد على { $most } ميغابايت.
desk-media-pixels = لم يُقبل { $name }: يزيد على { $most } مليون بكسل. صغّره وأرسله مجددًا.
desk-media-svg = لم يُقبل { $name }: قد يحمل SVG برنامجًا. أرسله بصيغة PNG.
desk-media-html = لم يُقبل { $name }: هو صفحة ويب.
desk-media-avif = لم يُقبل { $name }: تحفظ صيغة AVIF مكان التقاطه. أرسله بصيغة JPEG أو PNG أو WebP.
desk-media-moves = لم يُقبل { $name }: الصور المتحركة تأتي بصيغة GIF أو فيلمًا.
desk-media-unknown = لم يُقبل { $name }: نوعه غير معروف هنا.
desk-media-broken = لم يُقبل { $name }: هو تالف. احفظه من جديد وأرسله مجددًا.
desk-media-too-many = لم يُقبل { $name }: يُرسل الكثير دفعة واحدة. أرسله حين يصل الباقي.
desk-media-sent = ‏{ $name }، أُرسل { $part } في المئة
desk-media-arrived = وصل { $name }.
desk-media-broke = لم يصل { $name } كاملًا. انقطع الاتصال؛ وما وصل محفوظ.
desk-media-open = فتح
desk-media-words = ما يقال عنها
desk-media-view = العرض
desk-media-alt-hint = ماذا كنت تقول في الهاتف؟ قل ما يُرى ويهم الخبر، لا أنها صورة.
desk-media-caption = التعليق
desk-media-copyright = حقوق النشر
desk-media-source = من أين جاءت
desk-media-name-hint = للمكتب وحده.
desk-media-rights = يجوز عرضها حتى
desk-media-rights-hint = فارغ: دائمًا. من تلك الثانية تغيب عن كل صفحة وقائمة وخلاصة. الأوقات بساعة
desk-media-fallback = ما يحل محلها حينئذ
desk-media-fallback-hint = صورة أخرى يراها القراء منذ ذلك الحين. لا شيء: يبقى المكان فارغًا.
desk-media-too-long = هذا طويل جدًا. اختصره.
desk-media-no-time = اكتب يومًا ووقتًا.
desk-media-no-point = اكتب أعدادًا من 0 إلى 100.
desk-media-no-fallback = لا يمكن لهذه الصورة أن تحل محلها: فقد زالت، أو هي نفسها.
desk-media-nothing = لا شيء
desk-media-overtaken = لم يُحفظ شيء بعد: غيّر غيرك هذا في الأثناء. ما حفظه يظهر تحت كل حقل يختلف. احفظ ثانيةً لإبقاء ما كتبته.
desk-media-theirs = حُفظ في الأثناء
desk-media-point = نقطة التركيز
desk-media-point-x = في المئة من اليسار
desk-media-point-y = في المئة من الأعلى
desk-media-point-at = ‏{ $x } في المئة من اليسار، و{ $y } في المئة من الأعلى
desk-media-point-hint = اضغط على الصورة أو استعمل مفاتيح الأسهم على النقطة أو اكتب أعدادًا. كل قصّ يبقيها ظاهرة. لا تُعكس الصور أبدًا، ولا في الطبعات من اليمين إلى اليسار.
desk-media-crop-wide = عريضة
desk-media-crop-card = بطاقة
desk-media-crop-square = مربعة
desk-media-take = أخذ الملف
desk-media-number-label = الرقم
desk-media-added-at = أُضيفت
desk-media-where = أين تُستعمل
desk-media-nowhere = ليست في أي خبر.
desk-media-public = يراها القراء.
desk-media-hidden = لا يراها القراء.
desk-media-ended = انتهى حق عرضها: لا يراها القراء في أي مكان.
desk-media-may-tell = قد يدل هذا الملف بنفسه على مكان صنعه. يأخذه القراء كما هو: انظر فيه قبل أن يخرج.
desk-media-kept = حُفظ ما يُعرف عنها.
desk-media-not-yours = المحررون وحدهم يغيّرون هذا. يمكنك أن تراه.

## Desk: pictures in the editor

desk-media-upload = من هذا الجهاز
desk-media-by-address = بعنوانها
desk-media-choose-one = اختر صورة
desk-media-sending = يُرسل { $name }
desk-media-ask-alt = إضافة نص بديل
desk-media-lead = الصورة الرئيسية
desk-media-lead-hint = فوق النص وعلى البطاقة.
desk-media-lead-number = رقمها في المكتبة
desk-media-no-lead = لا توجد في المكتبة صورة برقم { $value }.
