## Desk: passkeys

desk-passkey-hint = اپنی انگلی کے نشان، چہرے یا سکرین کے قفل سے۔ کوئی پاس ورڈ یاد رکھنے یا کھونے کو نہیں۔
desk-passkey-submit = پاس کی سے جاری رکھیں
desk-passkey-or = یا اپنے پاس ورڈ سے
desk-passkey-closed = آپ داخل نہیں ہوئے: پاس کی کی درخواست بند کر دی گئی۔
desk-passkey-closed-more = کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں یا کوئی اور طریقہ اپنائیں۔
desk-passkey-unknown = یہ پاس کی یہاں معلوم نہیں؛ شاید ہٹا دی گئی ہو۔ کوئی اور یا اپنا پاس ورڈ استعمال کریں۔
desk-passkey-failed = پاس کی قبول نہیں ہوئی۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں یا پاس ورڈ استعمال کریں۔
desk-passkeys-title = پاس کیز
desk-passkeys-explains = پاس کی سے آپ انگلی کے نشان، چہرے یا سکرین کے قفل سے داخل ہوتے ہیں، پاس ورڈ اور کوڈ کے بغیر۔
desk-passkeys-count = { $count ->
    [0] آپ کے پاس کوئی پاس کی نہیں۔
    [one] آپ کے پاس { $count } پاس کی ہے۔
   *[other] آپ کے پاس { $count } پاس کیز ہیں۔
}
desk-passkeys-manage = پاس کیز کا انتظام
desk-passkeys-add = پاس کی شامل کریں
desk-passkeys-name = آپ اسے کیا کہتے ہیں
desk-passkeys-name-hint = تاکہ آپ اسے پہچان سکیں: ”فون“، ”دفتر کا کمپیوٹر“۔
desk-passkeys-name-missing = پاس کی کا نام لکھیں، زیادہ سے زیادہ 100 حروف میں۔
desk-passkeys-added = پاس کی ”{ $name }“ شامل ہو گئی۔ اب آپ اس سے داخل ہو سکتے ہیں۔
desk-passkeys-removed = پاس کی ”{ $name }“ اب یہاں کچھ نہیں کھولتی۔ اسے اپنے آلے سے بھی ہٹا دیں۔
desk-passkeys-remove = ہٹائیں
desk-passkeys-made = شامل ہوئی: { $date }
desk-passkeys-used = آخری استعمال: { $date }
desk-passkeys-unused = ابھی استعمال نہیں ہوئی
desk-passkeys-copied = آپ کے سب آلات پر
desk-passkeys-bound = ایک آلے پر
desk-passkeys-not-added = پاس کی شامل نہیں ہوئی: درخواست بند ہوئی، بہت دیر لگی، یا اس آلے پر پہلے سے ایک ہے۔
desk-passkeys-full = آپ کے پاس پاس کیز کی پوری تعداد ہے۔ جو اب استعمال نہیں کرتے وہ ہٹا دیں۔
desk-passkeys-needs-script = یہ براؤزر پاس کی شامل نہیں کر سکتا: اس میں یہ سہولت نہیں، یا یہ یہاں سکرپٹ نہیں چلاتا۔
desk-passkeys-not-here = پاس کیز وہاں کام کرتی ہیں جہاں سائٹ کا نام ہو اور وہ https سے کھلتی ہو۔ سرور چلانے والے سے پوچھیں۔
act-passkey = پاس کیز
act-passkey-added = پاس کی شامل کی گئی
act-passkey-removed = پاس کی ہٹائی گئی
act-passkey-used = پاس کی استعمال ہوئی
act-passkey-doubted = پاس کی رد ہوئی: شاید کسی کے پاس اس کی نقل ہے

## Desk: sections of people

desk-people-sections = ان شعبوں میں کام
desk-people-sections-hint = کچھ نہ چنیں تو پوری سائٹ۔ چنے ہوئے شعبے کے نیچے کے شعبے بھی اسی میں ہیں۔
desk-people-sections-roles = تبصروں کے نگران اور منتظم ہمیشہ پوری سائٹ پر کام کرتے ہیں۔
desk-people-sections-set = { $name } کے شعبے بدل گئے۔
desk-people-works-in = شعبے: { $sections }
desk-elsewhere = دوسروں کے شعبے میں
desk-elsewhere-locked = یہ خبر آپ کے کسی شعبے میں نہیں۔ اگر آپ کو پڑھنی ہو تو کسی منتظم سے کہیں۔
desk-editor-strange-section = آپ شعبہ ”{ $value }“ میں کام نہیں کرتے۔ اپنا کوئی شعبہ چنیں۔
desk-plan-strange-section = اپنے شعبوں میں سے کوئی چنیں۔
desk-history-strange = یہ واپس نہیں لائی گئی: اس وقت خبر ایسے شعبے میں تھی جس میں آپ کام نہیں کرتے۔
act-account-sections-set = کسی کے شعبے بدلے گئے

## Desk: signing in by a provider

desk-provider-or = یا
desk-provider-submit = { $name } سے داخل ہوں
desk-provider-failed = { $name } سے داخلہ نہیں ہوا۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں یا کوئی اور طریقہ اپنائیں۔
desk-provider-unknown = { $name } جو پتا دیتا ہے وہ یہاں کسی کا نہیں۔ کسی مدیر سے دعوت مانگیں۔
desk-provider-unverified = { $name } نے تصدیق نہیں کی کہ یہ پتا آپ کا ہے، اس لیے یہاں نہیں مانا جاتا۔
desk-provider-away = { $name } تک ابھی رسائی نہیں۔ بعد میں کوشش کریں یا کوئی اور طریقہ اپنائیں۔
