## A flood of comments, and the proof of work by which readers pass it

proof-title = لحظة واحدة
proof-explains = تصل الآن تعليقات كثيرة جدًا، معظمها من آلات. يحل متصفحك مهمة صغيرة تُظهر أن تعليقك ليس منها. وهو لا يسأل أحدًا في الخارج، ويُرسل تعليقك فور انتهائها.
proof-working = متصفحك يعمل عليها. يستغرق ذلك بضع ثوانٍ.
proof-found = انتهت. يُرسل تعليقك الآن.
proof-failed = تعذّر حل المهمة هنا. أرسل التعليق بدونها: سيقرؤه إنسان أولًا.
proof-without = إرسال بدونها
proof-without-hint = ينتظر التعليق عندئذ حتى يقرأه إنسان. لم يُرسل شيء بعد.
desk-attack = الموقع تحت الهجوم منذ { $time }: تصل التعليقات سيلًا. لا يُطلب من القراء إثبات عمل؛ ويمكن تغيير ذلك في الإعدادات.
desk-attack-proved = الموقع تحت الهجوم منذ { $time }؛ متصفحات القراء تقدّم إثبات عمل. وما يصل بلا إثبات ينتظر هنا.
desk-held-proof-of-work = وصل بلا إثبات عمل.
desk-set-asks-proof = طلب إثبات عمل من متصفحات القراء
desk-set-asks-proof-hint = يحل المتصفح مهمة صغيرة قبل قبول التعليق: ثوانٍ للإنسان، وأكثر مما يحتمله السيل. ومن لا تعمل عنده البرامج النصية لا يُرفض أبدًا؛ بل ينتظر تعليقه.
desk-proof-never = أبدًا
desk-proof-under-attack = ما دامت التعليقات تصل سيلًا
desk-proof-always = مع كل تعليق

## A spam service outside

desk-set-service = خدمة مكافحة الإزعاج
desk-set-service-explains = خدمة خارجية تحكم إن كان التعليق مزعجًا: Akismet أو خدمة بالبروتوكول نفسه. وهي مطفأة لا يخرج من هذا الموقع شيء؛ ومرشّحنا يحكم في كل حال.
desk-set-service-on = سؤالها عن كل تعليق
desk-set-service-on-hint = تتلقى نص الكاتب واسمه وموقعه وعنوان شبكته واسم متصفحه. اذكروا ذلك في نص الخصوصية: مسودته تذكره.
desk-set-service-host = عنوانها
desk-set-service-host-hint = عنوان Akismet أو خدمة لكم بالبروتوكول نفسه.
desk-set-service-key = المفتاح
desk-set-service-key-hint = كما أعطتكم إياه الخدمة. يُتحقق منه عند الحفظ ولا يُعرض بعد ذلك أبدًا؛ اتركوا الحقل فارغًا لإبقاء الموجود.
desk-set-service-key-kept = هناك مفتاح محفوظ.
desk-set-service-timeout = كم يُنتظر جوابها
desk-set-service-timeout-hint = بأجزاء الألف من الثانية؛ وينتظر القارئ المدة نفسها.
desk-set-service-marks = وضع ما تسميه مزعجًا مع المزعج
desk-set-service-marks-hint = وإلا انتظر مشرفًا. وما تتيقن منه يوضع مع المزعج في كل حال؛ ولا يُرفض شيء.
desk-set-service-holds = بلا جواب ينتظر التعليق
desk-set-service-holds-hint = وإلا قررت القواعد الأخرى وحدها.
desk-set-service-email = إرسال بريد الكاتب إليها
desk-set-service-email-hint = تحكم به حكمًا أفضل؛ وبدون ذلك لا تعرفه أبدًا.
desk-set-flaw-service-key = الخدمة لا تعرف هذا المفتاح.
desk-set-flaw-service-away = تعذّر سؤال الخدمة: { $word }
desk-held-service = خدمة مكافحة الإزعاج تعدّه مزعجًا.
desk-held-service-sure = خدمة مكافحة الإزعاج متيقنة من أنه مزعج.
desk-held-service-down = خدمة مكافحة الإزعاج لم تجب.
privacy-service = قبل النشر نسأل { $host }، وهي خدمة لتمييز المزعج. يُرسل إليها تعليقك مع اسمك وموقعك وعنوان شبكتك واسم متصفحك والوقت، ثم قرارنا إن قررنا غير ما قالت.
privacy-service-email = قبل النشر نسأل { $host }، وهي خدمة لتمييز المزعج. يُرسل إليها تعليقك مع اسمك وبريدك الإلكتروني وموقعك وعنوان شبكتك واسم متصفحك والوقت، ثم قرارنا إن قررنا غير ما قالت.
