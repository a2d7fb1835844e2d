## نصوص للبدء بصفحات عن عمل التحرير، مكتوبة من الإعدادات

policy-corrections-intro = تصحّح { $paper } أخطاءها علنًا فور علمها بها. تقول هذه الصفحة كيف.
policy-corrections-kinds = إلى جانب الخبر المنشور الذي نغيّره نقول متى ولماذا:
policy-corrections-correction = **تصحيح.** أخطأنا. تقول ملاحظة ما الخطأ وما الصواب، وتبيّن قائمة التصويبات ما تغيّر في النص.
policy-corrections-clarification = **توضيح.** كان يمكن أن يُساء فهم ما كتبناه. تقول ملاحظة ما نعنيه.
policy-corrections-update = **تحديث.** هناك ما يُضاف. يحمل الخبر الوقت الجديد.
policy-corrections-retraction = **سحب.** لم يثبت الخبر. تحلّ محلّ نصه ملاحظة تقول لماذا.
policy-corrections-typo = تُصوَّب الأخطاء الإملائية التي لا تغيّر المعنى من دون ملاحظة.
policy-corrections-list = كل الملاحظات في قائمة واحدة، الأحدث أولًا، ولا تُزال منها أي ملاحظة أبدًا: { $address }
policy-corrections-tell = هل وجدت خطأ؟ أخبرنا: { $contact }
policy-contact-intro = كيف تصل إلى { $paper }.
policy-contact-all = للأسئلة والمعلومات والشكاوى: { $contact }
policy-contact-security = إذا وجدت ثغرة أمنية في هذا الموقع: { $contact }
policy-contact-elsewhere = { $paper } في أماكن أخرى:
policy-ownership-intro = لمن تعود { $paper }.
policy-ownership-controlled = من يملكها أو يتحكم فيها: { $address }
policy-ownership-controls = مطبوعات أخرى تصدرها:
policy-ownership-member = الجمعيات التي تنتمي إليها:
desk-policy-draft-start = نص للبداية مما هو مضبوط هنا. اقرأه، واجعله نصّك، وانشره.
