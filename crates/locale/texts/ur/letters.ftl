## Letters

mail-greeting = السلام علیکم { $name }،
mail-greeting-nobody = السلام علیکم،
mail-foot = بھیجنے والا: { $paper }، { $site }
mail-unsubscribe = ایسے خط اب نہ بھیجیں
mail-invitation-subject = آپ کو { $paper } کی ڈیسک پر مدعو کیا گیا ہے
mail-invitation-text = { $by } نے آپ کو { $paper } کی ڈیسک پر کام کرنے کی دعوت دی ہے۔ شروع کرنے کے لیے پاس ورڈ چنیں۔
mail-invitation-action = پاس ورڈ چنیں
mail-invitation-note = لنک ایک بار، سات دن تک کام کرتا ہے۔ اگر آپ کو اس خط کی توقع نہ تھی تو کچھ نہ کریں۔
mail-reset-subject = { $paper } کے لیے دوسرا پاس ورڈ
mail-reset-text = کسی نے { $paper } میں آپ کے کھاتے کے لیے دوسرا پاس ورڈ مانگا ہے۔ اگر وہ آپ تھے تو یہاں چنیں۔
mail-reset-action = دوسرا پاس ورڈ چنیں
mail-reset-note = لنک ایک بار، 30 منٹ تک کام کرتا ہے۔ اگر وہ آپ نہیں تھے تو کچھ نہ کریں: آپ کا پاس ورڈ وہی رہے گا۔
mail-new-device-subject = { $paper } میں نیا داخلہ
mail-new-device-text = { $date } کو کوئی آپ کے کھاتے میں ایسے آلے سے داخل ہوا جو پہلے اس کے لیے استعمال نہیں ہوا: { $client }، { $address } سے۔
mail-account-action = دیکھیں آپ کہاں کہاں داخل ہیں
mail-account-note = اگر وہ آپ نہیں تھے تو وہ داخلہ ختم کریں، دوسرا پاس ورڈ چنیں اور کسی منتظم کو بتائیں۔
mail-password-changed-subject = { $paper } میں آپ کا پاس ورڈ بدل گیا
mail-password-changed-text = { $date } کو آپ کے کھاتے کا پاس ورڈ بدلا گیا اور اس سے پہلے کے سب داخلے ختم ہو گئے۔
mail-email-changed-subject = { $paper } میں آپ کا ای میل پتہ
mail-email-changed-text = { $date } کو آپ کے کھاتے کا ای میل پتہ بدل دیا گیا۔ نئے پتے سے داخل ہوں؛ اس پتے پر اب کوئی خط نہیں آئے گا۔
mail-codes-changed-subject = { $paper } میں داخلے کے کوڈ
mail-codes-changed-on = { $date } سے آپ کا کھاتا داخلے پر ایپ کا کوڈ مانگتا ہے۔
mail-codes-changed-off = { $date } سے آپ کا کھاتا داخلے پر اب کوئی کوڈ نہیں مانگتا۔
mail-passkey-changed-subject = { $paper } میں آپ کی پاس کیز
mail-passkey-changed-on = { $date } کو پاس کی ”{ $name }“ آپ کے کھاتے میں شامل ہوئی۔ یہ پاس ورڈ کے بغیر آپ کا کھاتا کھولتی ہے۔
mail-passkey-changed-off = { $date } کو پاس کی ”{ $name }“ آپ کے کھاتے سے ہٹائی گئی۔
mail-mention-subject = { $by } نے ایک نوٹ میں آپ سے پوچھا ہے
mail-mention-text = { $by } نے خبر ”{ $headline }“ کے ایک نوٹ میں آپ سے پوچھا ہے۔
mail-mention-text-hidden = { $by } نے ایک خبر کے نوٹ میں آپ سے پوچھا ہے۔
mail-mention-action = نوٹ پڑھیں
mail-assignment-subject = آپ کے لیے ایک خبر
mail-assignment-text = { $by } نے خبر ”{ $headline }“ آپ کے سپرد کی۔
mail-assignment-text-hidden = { $by } نے ایک خبر آپ کے سپرد کی۔
mail-assignment-action = خبر کھولیں
mail-story-note = ان میں سے کون سے خط آپ کو ملیں، یہ ڈیسک پر آپ کے اپنے صفحے میں طے ہوتا ہے۔
mail-test-subject = { $paper } کا آزمائشی خط
mail-test-text = یہ خط پہنچ گیا، یعنی { $paper } کے خط بھیجے جا سکتے ہیں۔

## Desk: letters

desk-set-letters = خطوط
desk-set-letters-explains = جو کچھ ڈیسک ای میل سے بھیجتی ہے: دعوتیں، بھولے ہوئے پاس ورڈ، اور جو لوگوں سے پوچھا جائے۔
desk-letters-off = کوئی خط نہیں بھیجا جاتا: سرور پر DATELINE_SMTP مقرر نہیں۔ تب تک لنک خود پہنچائیں۔
desk-letters-where = خط { $place } کو جاتے ہیں، { $address } کی طرف سے۔
desk-letters-waiting = ابھی انتظار میں: { $number }
desk-letters-test = مجھے آزمائشی خط بھیجیں
desk-letters-test-sent = آزمائشی خط { $email } کو چلا گیا۔
desk-letters-test-failed = آزمائشی خط نہیں گیا: { $why }
desk-letters-given-up = پچھلے تیس دنوں میں جو خط نہیں گئے

## Desk: a forgotten password

desk-forgot-link = میں اپنا پاس ورڈ بھول گیا ہوں
desk-forgot-title = بھولا ہوا پاس ورڈ
desk-forgot-explains = اپنا ای میل پتہ لکھیں۔ اگر اس کا کوئی کھاتا ہے تو ہم وہاں ایک لنک بھیجیں گے جس سے آپ دوسرا پاس ورڈ چنیں گے۔
desk-forgot-submit = مجھے لنک بھیجیں
desk-forgot-sent = اگر اس پتے کا کوئی کھاتا ہے تو لنک راستے میں ہے۔ یہ ایک بار، 30 منٹ تک کام کرتا ہے۔
desk-forgot-off = یہاں سے خط نہیں بھیجے جاتے۔ کسی منتظم سے دوسرا پاس ورڈ چننے کا لنک مانگیں۔

## Desk: letters to people

desk-people-link-sent = اس لنک والا خط { $email } کی طرف روانہ ہے۔
desk-wanted-title = آپ کے نام خط
desk-wanted-explains = جو آپ کے کھاتے سے متعلق ہو وہ بہرحال بھیجا جاتا ہے۔
desk-wanted-mention = جب کسی نوٹ میں مجھ سے پوچھا جائے
desk-wanted-assignment = جب کوئی خبر میرے سپرد ہو
desk-wanted-kept = آپ کو وہی خط ملیں گے جو آپ نے چنے۔

## Desk: proving who one is

desk-proof-title = کیا یہ آپ ہیں؟
desk-proof-explains = آگے کا قدم آپ کا کھاتا دوسروں پر کھول سکتا ہے۔ ایک بار پھر ثابت کریں کہ یہ آپ ہیں؛ یہ دس منٹ تک معتبر رہتا ہے۔
desk-proof-submit = آگے بڑھیں
desk-proof-wrong = یہ آپ کا پاس ورڈ نہیں۔ پھر کوشش کریں۔
desk-proof-neither = یہاں آپ کا نہ پاس ورڈ ہے نہ پاس کی۔ باہر جا کر پھر داخل ہوں؛ تب یہ صفحہ دس منٹ کھلا رہے گا۔
