## ادارے کے کام کے صفحوں کے لیے ابتدائی متن، ترتیبات سے لکھے ہوئے

policy-corrections-intro = { $paper } اپنی غلطی کا علم ہوتے ہی اسے کھلے عام درست کرتا ہے۔ یہ صفحہ بتاتا ہے کیسے۔
policy-corrections-kinds = شائع شدہ خبر میں تبدیلی کریں تو اس کے ساتھ بتاتے ہیں کہ کب اور کیوں:
policy-corrections-correction = **تصحیح۔** ہم غلط تھے۔ ایک نوٹ بتاتا ہے کہ کیا غلط تھا اور درست کیا ہے، اور تصحیحات کی فہرست دکھاتی ہے کہ متن میں کیا بدلا۔
policy-corrections-clarification = **وضاحت۔** ہماری بات کو غلط سمجھا جا سکتا تھا۔ ایک نوٹ بتاتا ہے کہ ہماری مراد کیا ہے۔
policy-corrections-update = **تازہ کاری۔** کہنے کو اور بھی ہے۔ خبر پر نیا وقت ہوتا ہے۔
policy-corrections-retraction = **دستبرداری۔** خبر درست ثابت نہیں ہوئی۔ متن کی جگہ ایک نوٹ آتا ہے جو وجہ بتاتا ہے۔
policy-corrections-typo = املا کی وہ غلطیاں جن سے معنی نہیں بدلتے بغیر نوٹ کے درست کی جاتی ہیں۔
policy-corrections-list = تمام نوٹ ایک فہرست میں ہیں، تازہ ترین پہلے، اور کوئی نوٹ اس سے کبھی ہٹایا نہیں جاتا: { $address }
policy-corrections-tell = کوئی غلطی ملی ہے؟ ہمیں بتائیں: { $contact }
policy-contact-intro = { $paper } سے رابطہ کیسے کریں۔
policy-contact-all = سوال، اطلاعات اور شکایات: { $contact }
policy-contact-security = اگر آپ کو اس سائٹ کی حفاظت میں کوئی خامی ملی ہے: { $contact }
policy-contact-elsewhere = { $paper } دوسری جگہوں پر:
policy-ownership-intro = { $paper } کس کی ملکیت ہے۔
policy-ownership-controlled = مالک یا نگران: { $address }
policy-ownership-controls = دوسری اشاعتیں جو یہ نکالتا ہے:
policy-ownership-member = انجمنیں جن کا یہ رکن ہے:
desk-policy-draft-start = یہاں کی ترتیبات سے ایک ابتدائی متن۔ اسے پڑھیں، اپنا بنائیں اور شائع کریں۔
