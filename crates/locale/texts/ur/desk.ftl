## Desk: everywhere

desk-title = ادارتی میز
desk-navigation = ادارتی میز
desk-nav-stories = خبریں
desk-nav-comments = تبصرے
desk-nav-account = اکاؤنٹ
desk-back-to-paper = اخبار پر واپس
desk-save = محفوظ کریں
desk-saved = سب کچھ محفوظ ہے
desk-cancel = منسوخ
desk-undo = واپس پھیریں
desk-view = دیکھیں
desk-try-again = دوبارہ کوشش کریں
desk-not-allowed = اسے صرف مدیر بدل سکتے ہیں۔ آپ دیکھ سکتے ہیں۔ کسی مدیر سے کہیں۔
desk-form-expired = یہ صفحہ دیر تک کھلا رہا۔ کچھ نہیں بدلا۔ دوبارہ کوشش کریں۔
desk-problem = ایک مسئلہ ہے۔
desk-waiting = { $count } منتظر

## Desk: setting up

desk-setup-title = { $paper } کی تنصیب
desk-setup-intro = آپ یہاں پہلے فرد ہیں۔ بتائیں آپ کون ہیں؛ دوسروں کو بعد میں بلا سکتے ہیں۔
desk-setup-name = آپ کا نام
desk-setup-email = ای میل پتا
desk-setup-password = پاس ورڈ
desk-setup-password-hint = { $count ->
    [one] کم از کم { $count } حرف۔ لگاتار کئی الفاظ یاد رکھنا آسان اور بوجھنا مشکل ہوتا ہے۔
   *[other] کم از کم { $count } حروف۔ لگاتار کئی الفاظ یاد رکھنا آسان اور بوجھنا مشکل ہوتا ہے۔
}
desk-setup-password-short = { $count ->
    [one] کم از کم { $count } حرف کا پاس ورڈ چنیں۔
   *[other] کم از کم { $count } حروف کا پاس ورڈ چنیں۔
}
desk-setup-password-common = ایسا پاس ورڈ چنیں جسے بوجھنا زیادہ مشکل ہو۔
desk-setup-name-missing = اپنا نام لکھیں۔
desk-setup-email-form = ای میل پتا name@example.org کی شکل میں لکھیں۔
desk-setup-submit = میرا اکاؤنٹ بنائیں
desk-setup-link-used = تنصیب کا یہ لنک استعمال ہو چکا ہے یا اس کی مدت گزر چکی ہے۔ سرور چلانے والے سے نیا لنک مانگیں۔
desk-setup-done = آپ کا اکاؤنٹ تیار ہے۔
desk-password-title = پاس ورڈ چنیں
desk-password-done = آپ کا پاس ورڈ محفوظ ہو گیا۔ اسی سے داخل ہوں۔
desk-link-used = یہ لنک استعمال ہو چکا ہے یا اس کی مدت گزر چکی ہے۔ نیا لنک مانگیں۔

## Desk: signing in

desk-signin-title = ادارتی میز میں داخلہ
desk-signin-email = ای میل پتا
desk-signin-password = پاس ورڈ
desk-signin-submit = داخل ہوں
desk-signin-wrong = ای میل پتا اور پاس ورڈ آپس میں نہیں ملتے۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں۔
desk-signin-too-many = بہت زیادہ کوششیں۔ آپ { $time } پر دوبارہ کوشش کر سکتے ہیں۔
desk-signin-new-here = یہاں نئے ہیں؟ کسی مدیر سے دعوت مانگیں۔
desk-signin-ended = آپ کا داخلہ ختم ہو گیا۔ جاری رکھنے کے لیے دوبارہ داخل ہوں۔
desk-signout = باہر آئیں
desk-signed-out = آپ باہر آ گئے ہیں۔
desk-code-title = اپنی ایپ کا کوڈ لکھیں
desk-code-label = چھ ہندسوں کا کوڈ
desk-code-submit = جاری رکھیں
desk-code-wrong = کوڈ درست نہیں یا اس کی مدت گزر چکی ہے۔ وہ کوڈ لکھیں جو ایپ اس وقت دکھا رہی ہے۔
desk-code-recovery = بحالی کا کوڈ استعمال کریں
desk-totp-title = ایپ کے کوڈ
desk-totp-on = ایپ کے کوڈ چالو ہیں۔
desk-totp-off = ایپ کے کوڈ بند ہیں۔
desk-totp-set-up = ایپ کے کوڈ چالو کرنے کی تیاری
desk-totp-intro = یہ کلید کوڈ بنانے والی ایپ میں ڈالیں، پھر جو کوڈ وہ دکھائے یہاں لکھیں۔
desk-totp-key = کلید
desk-totp-turn-on = چالو کریں
desk-totp-turn-off = بند کریں
desk-totp-recovery-codes = بحالی کے کوڈ
desk-totp-recovery-note = انھیں محفوظ جگہ رکھیں۔ ایپ کھو جائے تو ہر کوڈ ایک بار کام آتا ہے۔ یہ دوبارہ نہیں دکھائے جائیں گے۔
desk-code-recovery-label = بحالی کوڈ
desk-totp-recovery-make = نئے بحالی کوڈ بنائیں
desk-totp-recovery-left = { $count ->
    [0] آپ کے پاس کوئی بحالی کوڈ نہیں۔ ان کے بغیر ایپ کھونے سے آپ باہر رہ جائیں گے۔
    [one] آپ کا { $count } بحالی کوڈ باقی ہے۔
   *[other] آپ کے { $count } بحالی کوڈ باقی ہیں۔
}

## Desk: where you are signed in

desk-sessions-title = آپ کہاں کہاں داخل ہیں
desk-session-this = یہ آلہ
desk-session-since = داخلہ: { $date }
desk-session-last-seen = آخری بار: { $date }
desk-session-end = ختم کریں
desk-session-end-others = باقی سب ختم کریں
desk-session-ended = وہ داخلہ ختم ہو گیا۔
desk-sessions-ended = { $count ->
    [one] { $count } داخلہ ختم ہوا۔
   *[other] { $count } داخلے ختم ہوئے۔
}

## Desk: people

desk-people-title = لوگ
desk-people-role = کردار
desk-people-role-of = { $name } کا کردار
desk-people-set-role = بدلیں
desk-people-role-set = { $name } کا کردار بدل گیا۔
desk-people-end = رسائی ختم کریں
desk-people-end-explains = وہ فوراً ہر جگہ سے باہر ہوں گے۔ ان کی تحریروں پر ان کا نام رہے گا۔
desk-people-ended = { $name } اب داخل نہیں ہو سکتے۔
desk-people-back = واپس آنے دیں
desk-people-is-back = { $name } دوبارہ داخل ہو سکتے ہیں۔
desk-people-left = { $date } کو رخصت ہوئے
desk-people-waits = ابھی پاس ورڈ نہیں رکھا
desk-people-last-admin = یہ آخری منتظم ہیں۔ پہلے کسی اور کو منتظم بنائیں۔
desk-people-reset = نیا پاس ورڈ
desk-people-sessions = لاگ ان
desk-people-sessions-title = { $name } کہاں کہاں لاگ ان ہے
desk-people-sessions-none = اس وقت کہیں نہیں۔
desk-people-sessions-end = سب ختم کریں
desk-people-invite = کسی کو دعوت دیں
desk-people-name = نام
desk-people-send = لنک بنائیں
desk-email-title = ای میل پتہ
desk-email-now = آپ کا داخلہ اس سے ہے
desk-email-new = نیا ای میل پتہ
desk-email-explains = اب سے آپ اسی سے داخل ہوں گے۔ پرانے پتے پر ایک خط یہ بتائے گا؛ وہاں بھیجے گئے لنک اب کام نہیں کریں گے۔
desk-email-submit = پتہ بدلیں
desk-email-set = { $name } اب { $email } سے داخل ہوتے ہیں۔ پہلے بھیجے گئے لنک اب کام نہیں کرتے۔
desk-people-email-of = { $name } کا نیا ای میل پتہ
desk-people-email-taken = یہاں کسی کا یہی پتا پہلے سے ہے۔
desk-people-link-title = { $name } کے لیے لنک
desk-people-link-invitation = صرف انہی کو دیں۔ یہ ایک بار، سات دن تک، پہلا پاس ورڈ رکھنے کے لیے کام کرتا ہے۔
desk-people-link-reset = صرف انہی کو دیں۔ یہ ایک بار، 30 منٹ تک، نیا پاس ورڈ رکھنے کے لیے کام کرتا ہے۔
desk-role-contributor = معاون
desk-role-reporter = رپورٹر
desk-role-editor = مدیر
desk-role-moderator = تبصروں کا نگران
desk-role-admin = منتظم
