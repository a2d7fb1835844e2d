## Desk: settings

desk-settings = ترتیبات
desk-set-kept = ترتیبات محفوظ ہو گئیں۔
desk-set-overtaken = اس دوران کسی نے اسے بدل دیا۔ آپ کا لکھا ہوا یہیں ہے؛ اگر لاگو ہونا چاہیے تو دوبارہ محفوظ کریں۔
desk-set-default = عام طور پر: { $word }
desk-set-on = ہاں
desk-set-off = نہیں
desk-set-empty = خالی
desk-set-usual = معمول کے مطابق: { $word }
desk-set-looks = ایسا دکھتا ہے
desk-set-log = ترتیبات میں تبدیلیاں
desk-set-names = نام
desk-set-names-explains = اخبار کا نام۔ دوسری زبانوں میں اس کے نام «زبانیں» کے نیچے ہیں۔
desk-set-title = اخبار کا نام
desk-set-title-hint = ہر صفحے کے اوپر، فیڈز میں اور بانٹے گئے روابط میں آتا ہے۔
desk-set-tagline = نام کے نیچے کی سطر
desk-set-tagline-hint = صفحوں کے نیچے آتی ہے اور سرچ انجنوں کو بتاتی ہے کہ یہ کیا ہے۔
desk-set-mark = نشان
desk-set-mark-hint = نام کے ساتھ، ٹیبز میں اور بے تصویر روابط میں ایک تصویر۔ یہاں اس کا پتہ، جو /wp-content/uploads/ سے شروع ہوتا ہے۔
desk-set-brand = رنگ
desk-set-brand-hint = ہلکی زمین پر روابط، لیبل اور بٹن؛ ‎#0b4d63 کی طرح لکھا جاتا ہے۔ اسے سفید پر متن کی طرح پڑھا جا سکنا چاہیے۔
desk-set-brand-dark = گہری زمین پر رنگ
desk-set-brand-dark-hint = وہی، جب سائٹ گہری دکھائی جائے۔ خالی چھوڑا جائے تو دوسرے سے قریب ترین رنگ جو وہاں پڑھا جا سکے۔
desk-set-languages = زبانیں
desk-set-languages-explains = مرکزی زبان اور اپنے صفحۂ اول والے دوسرے ایڈیشن۔ خبریں اپنی زبان کے ساتھ چلتی ہیں؛ جو صفحۂ اول منتقل ہو وہ ری ڈائریکٹ چھوڑتا ہے۔
desk-set-language = مرکزی زبان
desk-set-language-hint = خبریں اور صفحے اسی میں ہیں جب تک کچھ اور نہ کہیں، اور ڈیسک بھی۔ en، fa یا pt-BR جیسا کوڈ۔
desk-set-edition-new = ایک اور ایڈیشن
desk-set-edition-language = زبان
desk-set-edition-language-hint = fa یا de جیسا کوڈ۔ ایڈیشن ختم کرنے کے لیے سب خانے خالی کریں۔
desk-set-edition-prefix = اس کے پتے کا پہلا حصہ
desk-set-edition-prefix-hint = ‏fa اس کا صفحۂ اول /fa/ پر رکھتا ہے۔
desk-set-dates = تاریخیں
desk-set-dates-explains = دن کب شروع ہوتے ہیں اور ہر زبان انہیں کیسے لکھتی ہے۔ پتوں اور مشینوں میں ہمیشہ عیسوی تاریخیں ہوتی ہیں۔
desk-set-zone = ٹائم زون
desk-set-zone-hint = اسی سے دن شروع ہوتے ہیں، وقت دکھائے جاتے ہیں اور تاریخیں پتوں میں آتی ہیں۔ Europe/Paris جیسا نام یا +03:30۔
desk-set-calendar = تقویم
desk-set-digits = ہندسے
desk-set-addresses = پتے
desk-set-addresses-explains = پتے کیسے بنتے ہیں۔ اسے بدلیں تو خبریں پس منظر میں منتقل ہوتی ہیں اور ہر پرانا پتہ نئے تک لے جاتا ہے۔
desk-set-permalink = خبروں کے پتے
desk-set-permalink-hint = ان کا نمونہ: %year%، %monthnum%، %day%، %hour%، %minute%، %second%، %post_id%، %postname%، %category% اور %author%۔
desk-set-section-base = شعبوں سے پہلے
desk-set-section-base-hint = ‏news کھیل کا شعبہ /news/sport/ پر رکھتا ہے۔ خالی: /sport/۔
desk-set-tag-base = ٹیگز سے پہلے
desk-set-tag-base-hint = ‏tag کشتیوں کا ٹیگ /tag/boats/ پر رکھتا ہے۔
desk-set-author-base = افراد سے پہلے
desk-set-author-base-hint = ‏author کسی کی خبریں /author/name/ پر رکھتا ہے۔
desk-set-guesses = غلط لکھے پتوں کا اندازہ
desk-set-guesses-hint = نامعلوم پتہ اس خبر تک لے جاتا ہے جس کا پتہ ایسے شروع ہو۔
desk-set-pages = فہرستیں اور فیڈز
desk-set-pages-explains = ایک صفحے پر کتنا آتا ہے۔
desk-set-per-page = ایک صفحے پر خبریں
desk-set-per-page-hint = صفحۂ اول، شعبے اور ہر دوسری فہرست کی۔
desk-set-per-feed = فیڈ میں خبریں
desk-set-per-feed-hint = تازہ ترین، RSS، Atom اور JSON میں۔
desk-set-reading-days = پڑھنے والوں کی گنتی رکھنے کے دن
desk-set-reading-days-hint = خبریں گھنٹوں کے حساب سے گنی جاتی ہیں، کوکی، پتے یا پڑھنے والے کی کسی اور بات کے بغیر۔ 0: کچھ نہیں گنا جاتا۔
desk-set-raw-html = HTML بلاک دکھائیں
desk-set-raw-html-hint = درآمد شدہ خبروں کے HTML بلاک دکھاتا ہے، ہر چلنے والی چیز سے صاف کر کے۔
desk-set-comments = تبصرے
desk-set-comments-explains = قارئین کیا لکھ سکتے ہیں اور کیا نگران کا انتظار کرتا ہے۔ کسی شعبے یا ایک خبر کے اپنے قاعدے ہو سکتے ہیں۔
desk-set-record = کس نے کیا کہا
desk-set-record-explains = قارئین محفوظ شدہ بیانات کے ساتھ کیا کر سکتے ہیں۔
desk-set-record-files = قارئین اسے بطور فائل لے سکتے ہیں
desk-set-record-files-hint = ‎/statements/‎ پر CSV اور JSON Lines فائلیں، صرف تصدیق شدہ بیانات اور ان لوگوں کی جن کا صفحہ ہے۔ نیوز روم ہمیشہ فائل لے سکتا ہے۔
desk-set-record-licence = ان فائلوں کا لائسنس
desk-set-record-licence-hint = دوسرے ان کے ساتھ کیا کر سکتے ہیں، الفاظ میں یا پتے کی صورت میں جیسے https://creativecommons.org/licenses/by/4.0/۔ یہ ہر سطر میں آتا ہے۔
desk-set-record-objections = قارئین اعتراض کر سکتے ہیں
desk-set-record-objections-hint = ہر بیان کے ساتھ فارم کا رابطہ ہے؛ جو آئے وہ ڈیسک پر رہتا ہے اور جواب بیان کے ساتھ آ سکتا ہے۔
desk-set-record-proposals = قارئین مشین کی تجاویز دیکھتے ہیں
desk-set-record-proposals-hint = ہر ایک بتاتی ہے کہ مدیر نے نہیں جانچا، کس نے پڑھا اور کتنا یقین تھا۔ فیڈز، فائلوں اور ساختہ ڈیٹا میں یہ نہیں۔
desk-set-open = تبصرے لیں
desk-set-open-hint = اس کے بغیر کوئی خبر نئے تبصرے نہیں لیتی؛ موجود رہتے ہیں۔
desk-set-comment-mode = کون تبصرہ کر سکتا ہے
desk-set-comment-mode-hint = جہاں نہ شعبہ اور نہ خبر کچھ اور کہے۔
desk-set-close-after = اتنے دن بعد بند
desk-set-close-after-hint = دن جن کے بعد خبر مزید تبصرے نہیں لیتی۔ 0: کبھی نہیں۔
desk-set-links-max = روکے بغیر روابط
desk-set-links-max-hint = اس سے زیادہ روابط والا تبصرہ نگران کا انتظار کرتا ہے۔
desk-set-spam-hold = اس اسپیم اسکور سے روکنا
desk-set-spam-hold-hint = 1 سے 100 تک، جہاں 100 یقینی اسپیم ہے؛ 0 اسکور کی وجہ سے کچھ نہیں روکتا۔ فلٹر تبصرے کے ہر فیصلے سے سیکھتا ہے۔
desk-set-spam-mark = اس اسکور سے اسپیم میں ڈالنا
desk-set-spam-mark-hint = 1 سے 100 تک؛ ایسے تبصرے کسی قطار میں انتظار نہیں کرتے۔ 0 ہر فیصلہ ناظم پر چھوڑتا ہے۔
desk-set-held-words = روکنے والے الفاظ
desk-set-held-words-hint = ہر سطر میں ایک: casino کہیں بھی، "free money" پورے الفاظ، ~lend ہر شکل میں، /ca.h/ نمونہ۔ جس تبصرے میں کوئی ایک ہو وہ نگران کا انتظار کرتا ہے۔
desk-set-barred-words = رد کرنے والے الفاظ
desk-set-barred-words-hint = الفاظ، ای میل یا نیٹ ورک پتے، ہر سطر میں ایک، اوپر کی طرح لکھے ہوئے۔ جس تبصرے میں کوئی ایک ہو وہ نہیں لیا جاتا۔
desk-set-held-networks = نیٹ ورک جن کے تبصرے روکے جائیں
desk-set-held-networks-hint = ہر سطر میں ایک، جیسے 203.0.113.0/24 یا 2001:db8::/32؛ وقفے کے بعد وجہ لکھی جا سکتی ہے۔ وہاں کے تبصرے نگران کا انتظار کرتے ہیں۔
desk-set-barred-networks = نیٹ ورک جن کے تبصرے نہ لیے جائیں
desk-set-barred-networks-hint = اسی طرح لکھے ہوئے۔ وہاں کے تبصرے نہیں لیے جاتے۔
desk-set-newcomer-minutes = نئے لکھنے والوں کو کتنے منٹ روکیں
desk-set-newcomer-minutes-hint = ایک ای میل پتے کے سب تبصرے رکتے ہیں جب تک اس کا پہلا تبصرہ اتنا پرانا نہ ہو۔ 0: کبھی نہیں۔
desk-set-reasons = فیصلے کی وجوہ
desk-set-reasons-hint = ہر سطر میں ایک۔ منتظم فیصلہ کرتے وقت ان میں سے ایک چنتے ہیں؛ وہ فیصلے کے ساتھ محفوظ رہتی ہے۔
desk-set-length-max = سب سے لمبا تبصرہ
desk-set-length-max-hint = حروف میں۔
desk-set-flood-max = دس منٹ میں تبصرے
desk-set-flood-max-hint = جتنے ایک قاری بھیج سکتا ہے۔
desk-set-edit-minutes = تبصرہ بدلنے کے منٹ
desk-set-edit-minutes-hint = جن میں لکھنے والا تبصرہ بدل یا واپس لے سکتا ہے۔ 0 کا مطلب کبھی نہیں۔
desk-set-asks-website = ویب سائٹ پوچھیں
desk-set-asks-website-hint = فارم میں قاری کی ویب سائٹ کے پتے کا خانہ ہوتا ہے۔
desk-set-client-days = نیٹ ورک پتے بھولنے کی مدت
desk-set-client-days-hint = دنوں میں۔ پھر وہ پتہ مٹا دیا جاتا ہے جس سے تبصرہ آیا۔
desk-set-threads = ایک صفحے پر گفتگوئیں
desk-set-threads-hint = اپنے سب جوابوں کے ساتھ تبصرے، اگلا صفحہ شروع ہونے سے پہلے۔
desk-set-depth = اندر ہٹے جواب
desk-set-depth-hint = جواب کتنے درجے اندر ہٹتے ہیں، پھر ایک دوسرے کے نیچے چلتے ہیں۔
desk-set-trust = ادارہ
desk-set-trust-explains = دوسروں کے لیے اخبار کون ہے۔ یہ trust.txt، security.txt اور سرچ انجنوں کے ڈیٹا میں آتا ہے۔
desk-set-contact = رابطہ
desk-set-contact-hint = ای میل یا پورا پتہ جس پر قارئین آپ تک پہنچیں؛ سب کے لیے۔ خالی: رابطے کا صفحہ۔
desk-set-security = سلامتی کے لیے رابطہ
desk-set-security-hint = نقص کہاں بتائیں: ای میل، پورا پتہ یا tel:+…؛ security.txt میں سب کے لیے۔ خالی: اوپر کا رابطہ۔
desk-set-same-as = دوسری جگہ
desk-set-same-as-hint = دوسری جگہوں پر آپ کے اپنے صفحے، ہر سطر میں ایک پورا پتہ۔
desk-set-belongs-to = رکن ہے
desk-set-belongs-to-hint = انجمنیں جن کے آپ رکن ہیں، ہر سطر میں ایک پورا پتہ۔
desk-set-controlled-by = کس کے اختیار میں
desk-set-controlled-by-hint = اس کا پورا پتہ جس کے اختیار میں اخبار ہے۔
desk-set-controls = اختیار رکھتا ہے
desk-set-controls-hint = دوسری اشاعتیں جو آپ کے اختیار میں ہیں، ہر سطر میں ایک پورا پتہ۔
desk-set-policies = اعتماد اور اصول
desk-set-policies-explains = ہر ایک کو ایک بار لکھیں: وہ اپنا صفحہ بنتا ہے، اور سرچ انجن اور trust.txt جان لیتے ہیں کہ کہاں ہے۔ بعد کی تبدیلیاں ایڈیٹر میں، اپنی تاریخ کے ساتھ ہوتی ہیں۔
desk-set-crawlers = کرالر
desk-set-crawlers-explains = پوری سائٹ پڑھنے والی مشینوں سے کیا کہا جاتا ہے۔ دیانت دار مانتی ہیں؛ باقیوں کو یہاں سے مجبور نہیں کیا جا سکتا۔
desk-set-hides = سرچ انجنوں سے چھپائیں
desk-set-hides-hint = سرچ انجنوں سے کہتا ہے کہ کوئی صفحہ نہ دکھائیں۔ ایسی سائٹ کے لیے جو ابھی کھلی نہیں۔
desk-set-no-training = اے آئی کی تربیت دور رکھیں
desk-set-no-training-hint = زبان کے ماڈل سکھانے کو متن جمع کرنے والوں سے دور رہنے کو کہتا ہے، robots.txt اور trust.txt میں۔ تلاش کے نتائج ویسے ہی رہتے ہیں۔
desk-set-no-answers = اے آئی کے جواب دور رکھیں
desk-set-no-answers-hint = معاونوں اور اے آئی تلاش سے کہتا ہے کہ جواب کے لیے کوئی صفحہ نہ لیں۔ وہاں پوچھنے والے یہاں نہیں لائے جائیں گے۔
desk-set-flaw-missing = اسے بھریں۔
desk-set-flaw-long = زیادہ سے زیادہ { $most } حروف لکھیں۔
desk-set-flaw-lines = زیادہ سے زیادہ { $most } سطریں لکھیں۔
desk-set-flaw-number = { $least } سے { $most } تک پورا عدد لکھیں۔
desk-set-flaw-network = سطر { $line } کسی نیٹ ورک سے شروع نہیں ہوتی: { $word }
desk-set-flaw-entry-empty = سطر { $line }: ڈھونڈنے کو کچھ نہیں بچتا۔
desk-set-flaw-pattern-all = سطر { $line }: یہ نمونہ ہر چیز سے ملتا ہے۔
desk-set-flaw-pattern = سطر { $line } میں ایسا نمونہ ہے جو پڑھا نہیں جا سکتا: { $word }
desk-set-flaw-patterns = سطر { $line } سے { $most } سے زیادہ نمونے ہیں۔
desk-set-flaw-patterns-large = سطر { $line } کے ساتھ نمونے ڈھونڈنے میں بہت وقت لگتا ہے: انہیں چھوٹا یا سادہ کریں۔
desk-trial = الفاظ کی فہرستوں کی آزمائش
desk-trial-do = پہلے فہرستیں آزمائیں
desk-trial-not-kept = ابھی کچھ محفوظ نہیں ہوا۔
desk-trial-cut = اس سے زیادہ کے لیے وقت نہ تھا۔
desk-trial-tried = { $count ->
    [one] تازہ ترین { $count } تبصرے پر آزمایا گیا۔
   *[other] تازہ ترین { $count } تبصروں پر آزمایا گیا۔
}
desk-trial-barred = { $count ->
    [one] { $count } نہ لیا جاتا
   *[other] { $count } نہ لیے جاتے
}
desk-trial-held = { $count ->
    [one] { $count } نگران کا انتظار کرتا
   *[other] { $count } نگران کا انتظار کرتے
}
desk-trial-approved = { $count ->
    [one] ان میں سے { $count } کو نگران نے منظور کیا تھا۔
   *[other] ان میں سے { $count } کو نگران نے منظور کیا تھا۔
}
desk-trial-refused = { $count ->
    [one] ان میں سے { $count } کو نگران نے رد کیا یا فضول قرار دیا تھا۔
   *[other] ان میں سے { $count } کو نگران نے رد کیا یا فضول قرار دیا تھا۔
}
desk-trial-unseen = { $count ->
    [one] ان میں سے { $count } شائع ہیں اور ان پر کسی نے فیصلہ نہیں کیا۔
   *[other] ان میں سے { $count } شائع ہیں اور ان پر کسی نے فیصلہ نہیں کیا۔
}
desk-set-flaw-zone = Europe/Paris جیسا ٹائم زون یا +03:30 لکھیں۔
desk-set-flaw-language = en، fa یا pt-BR جیسا زبان کا کوڈ لکھیں۔
desk-set-flaw-permalink-tag = «{ $word }» یہاں معلوم نہیں۔
desk-set-flaw-permalink-same = نمونے میں %postname% یا %post_id% چاہیے، ورنہ دو خبروں کا ایک پتہ ہو گا۔
desk-set-flaw-permalink-form = سلیش اور چھوٹے حروف سے شروع کریں، اور اس حصے سے نہیں جو پروگرام خود استعمال کرتا ہے۔
desk-set-flaw-base = پتے کا ایک حصہ لکھیں: چھوٹے حروف، ہندسے اور ہائفن، سال نہیں۔
desk-set-flaw-taken = { $word } پر کچھ اور ہے۔
desk-set-flaw-twice = اس زبان میں ایڈیشن پہلے سے ہے۔
desk-set-flaw-address = «{ $word }» پورا پتہ نہیں۔ وہ https:// سے شروع ہوتا ہے۔
desk-set-flaw-contact = «{ $word }» تک پہنچا نہیں جا سکتا۔ ای میل یا https:// سے شروع ہونے والا پتہ لکھیں۔
desk-set-flaw-mark = وہاں ہماری کوئی تصویر نہیں جس کا سائز معلوم ہو۔
desk-set-flaw-colour = رنگ کو # اور چھ ہندسوں سے لکھیں، جیسے ‎#0b4d63۔
desk-set-flaw-contrast = یہ رنگ سفید پر پڑھنے کے لیے بہت پھیکا ہے۔ قریب ترین پڑھا جانے والا رنگ { $word } ہے۔
desk-set-flaw-contrast-dark = یہ رنگ گہری زمین پر پڑھنے کے لیے بہت گہرا ہے۔ قریب ترین پڑھا جانے والا رنگ { $word } ہے۔
desk-mark-title = نشان کے طور پر تصویر
desk-mark-hint = نام کے ساتھ، ٹیبز اور فون پر آئیکن کے طور پر اور بے تصویر روابط میں آتی ہے۔ PNG، JPEG یا WebP، ہر طرف کم از کم 48 پکسل؛ مربع بہترین دکھتا ہے۔
desk-mark-alt = موجودہ نشان
desk-mark-keep = یہ تصویر استعمال کریں
desk-mark-remove = نشان کے بغیر رہیں
desk-mark-kept = نشان محفوظ ہو گیا۔
desk-mark-removed = اب کوئی نشان نہیں۔
desk-mark-missing = پہلے تصویر چنیں۔
desk-mark-shape = نشان کم از کم 48 پکسل اونچا اور چوڑا ہوتا ہے، اور لمبائی اونچائی سے زیادہ سے زیادہ آٹھ گنا۔
desk-mark-no-picture = نشان ایک تصویر ہے: PNG، JPEG یا WebP۔

## Desk: pages on how the newsroom works

desk-policy-ownership = ملکیت اور سرمایہ
desk-policy-ownership-hint = اخبار کس کا ہے، کون خرچ دیتا ہے اور وہ کیا فیصلہ کر سکتے ہیں۔
desk-policy-ethics = ضابطۂ اخلاق
desk-policy-ethics-hint = آپ کے لوگ کیا کر سکتے ہیں اور کیا نہیں۔
desk-policy-principles = ادارتی اصول
desk-policy-principles-hint = آپ کس بنیاد پر چنتے اور خبر دیتے ہیں۔
desk-policy-corrections = تصحیح کا طریقہ
desk-policy-corrections-hint = آپ کیسے تصحیح کرتے ہیں اور غلطی کیسے بتائی جائے۔ تصحیحیں اسی سے جڑتی ہیں۔
desk-policy-verification = ہم حقائق کیسے جانچتے ہیں
desk-policy-verification-hint = آپ اپنے تک آئی بات کیسے جانچتے ہیں۔
desk-policy-masthead = یہاں کون کام کرتا ہے
desk-policy-masthead-hint = آپ کے لوگ اور ان کا کام۔
desk-policy-contact = ہم سے رابطہ
desk-policy-contact-hint = قارئین اور ذرائع آپ تک کیسے پہنچیں۔
desk-policy-privacy = رازداری
desk-policy-privacy-hint = آپ قارئین کے بارے میں کیا جانتے ہیں اور اس کا کیا ہوتا ہے۔
desk-policy-terms = استعمال کی شرائط
desk-policy-terms-hint = سائٹ کن شرائط پر پڑھی اور استعمال کی جا سکتی ہے۔
desk-policy-kept = { $name }: محفوظ ہو گیا۔
desk-policy-none = ایسا صفحہ ابھی نہیں۔
desk-policy-found = اپنے پتے سے پہچانا گیا
desk-policy-edit = ترمیم
desk-policy-forget = اب نام نہ لیں
desk-policy-add = لکھیں یا چنیں
desk-policy-title = عنوان
desk-policy-text = متن
desk-policy-text-hint = سادہ متن یا Markdown۔ فوراً سب کے لیے ہوتا ہے۔
desk-policy-publish = صفحہ شائع کریں
desk-policy-choose = یا کوئی موجود صفحہ
desk-policy-name-it = اس صفحے کا نام لیں
desk-policy-page-gone = ایسا صفحہ چنیں جو قارئین دیکھ سکیں۔
desk-policy-text-long = متن بہت لمبا ہے۔
desk-policy-not-published = صفحہ شائع نہیں ہوا: { $word }

## Desk: menus

desk-set-menus = مینو
desk-set-menus-explains = صفحوں کا اوپر اور نیچے کہاں لے جاتا ہے۔ اندراج اپنی منزل کے ساتھ منتقل ہوتا ہے، اور جب تک وہ سب کے لیے نہ ہو، نہیں آتا۔
desk-menu-head = اوپر والا
desk-menu-head-hint = اندراج نہ ہوں تو: شعبے۔
desk-menu-foot = نیچے والا
desk-menu-foot-hint = اندراج نہ ہوں تو: سب صفحے، تازہ پہلے۔
desk-menu-kept = مینو محفوظ ہو گیا۔
desk-menu-nothing-there = وہاں کچھ نہیں۔ ہمارا پتہ جیسے /sport/ لکھیں، یا https:// والا پورا پتہ۔
desk-menu-new = نیا اندراج
desk-menu-name = نام
desk-menu-below = پچھلے کے نیچے
desk-menu-up = اوپر
desk-menu-down = نیچے
