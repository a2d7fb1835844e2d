## Comments

comments = تبصرے
comments-count = { $count ->
    [one] { $count } تبصرہ
   *[other] { $count } تبصرے
}
comments-none = ابھی کوئی تبصرہ نہیں۔ اگر آپ وہاں تھے یا زیادہ جانتے ہیں تو یہاں سے آغاز کریں۔
comments-sort = ترتیب
comments-oldest = پرانے پہلے
comments-newest = نئے پہلے
comments-most-liked = زیادہ پسندیدہ پہلے
comments-more = { $count ->
    [one] مزید { $count } تبصرہ دکھائیں
   *[other] مزید { $count } تبصرے دکھائیں
}
comment-replies = { $count ->
    [one] { $count } جواب
   *[other] { $count } جواب
}
comment-reply = جواب
comment-reply-to = { $name } کو جواب دیں
comment-report = شکایت
comment-like = پسند
comment-unlike = پسند واپس لیں
comment-likes = { $count ->
    [one] { $count } پسند
   *[other] { $count } پسند
}
comment-answers = { $name } کے جواب میں
comment-permalink = { $date } کے تبصرے کا لنک
comment-staff = ادارہ
comment-new = نیا
comments-arrived = { $count ->
    [one] { $count } نیا تبصرہ
   *[other] { $count } نئے تبصرے
}
comment-editors-pick = مدیروں کا انتخاب
comment-pinned = اوپر رکھا گیا
comment-locked = یہاں مزید جوابات نہیں لیے جاتے
comment-error-locked = اس تبصرے پر مزید جوابات نہیں لیے جاتے۔ آپ اسے نئے تبصرے کے طور پر لکھ سکتے ہیں۔
comment-anonymous = بے نام
comment-removed = یہ تبصرہ اصولوں کے خلاف ہونے کی وجہ سے ہٹا دیا گیا۔
comment-gone = یہ تبصرہ ہٹا دیا گیا ہے۔
comment-withdrawn = یہ تبصرہ لکھنے والے نے ہٹا دیا۔
comment-withdrawn-own = آپ کا تبصرہ ہٹا دیا گیا۔
comment-held = پڑھے جانے کا منتظر
comment-held-note = شائع ہونے سے پہلے { $paper } کا کوئی رکن اسے پڑھتا ہے، عموماً ایک گھنٹے کے اندر۔ یہاں یہ صرف آپ کو نظر آ رہا ہے۔
comment-posted = آپ کا تبصرہ شائع ہو گیا۔
comment-go-to = اپنے تبصرے پر جائیں
comment-edit = ترمیم
comment-withdraw = واپس لیں
comment-own-until = آپ اسے { $time } تک بدل یا واپس لے سکتے ہیں۔
comment-edit-title = اپنا تبصرہ بدلیں
comment-edit-save = محفوظ کریں
comment-edited = ترمیم شدہ
comments-closed = اس خبر پر تبصرے بند ہیں۔
comments-closed-on = اس خبر پر تبصرے { $date } کو بند ہو گئے۔
comments-open-days = تبصرے { $count } دن کھلے رہتے ہیں۔ ہم نام ویسے ہی شائع کرتے ہیں جیسے آپ لکھتے ہیں۔
comments-read-first = ہر تبصرہ شائع ہونے سے پہلے پڑھا جاتا ہے۔
comments-read-newcomers = ہر شخص کا پہلا تبصرہ شائع ہونے سے پہلے پڑھا جاتا ہے۔
comments-about = تبصروں کے بارے میں
comment-rules = تبصروں کے اصول
comments-how-we-moderate = ہم نگرانی کیسے کرتے ہیں

## Comment form

comment-form-title = اپنا تبصرہ لکھیں
comment-form-replying-to = { $name } کو جواب
comment-form-cancel-reply = جواب منسوخ کریں
comment-form-email-note = آپ کا ای میل پتا شائع نہیں کیا جائے گا۔
comment-form-as-staff = آپ ادارتی ڈیسک میں داخل ہیں۔ آپ { $name } کے نام سے لکھ رہے ہیں، اس نشان کے ساتھ:
comment-form-required-note = لازمی خانوں پر { $mark } کا نشان ہے
comment-form-asterisk = ستارے
comment-form-comment = تبصرہ
comment-form-name = نام
comment-form-email = ای میل
comment-form-website = ویب سائٹ
comment-form-keep = اگلی بار کے لیے میرا نام اور ای میل اس آلے پر محفوظ رکھیں
comment-form-post = تبصرہ بھیجیں
comment-form-honeypot = یہ خانہ خالی چھوڑ دیں

## Comment form, when something is wrong

comment-error-summary = ایک مسئلہ ہے۔ ابھی کچھ شائع نہیں ہوا؛ آپ کی تحریر نیچے محفوظ ہے۔
comment-error-empty = بھیجنے سے پہلے اپنا تبصرہ لکھیں۔
comment-error-too-long = { $count ->
    [one] تبصرہ مختصر کریں: زیادہ سے زیادہ { $count } حرف۔
   *[other] تبصرہ مختصر کریں: زیادہ سے زیادہ { $count } حروف۔
}
comment-error-name-missing = اپنا نام لکھیں۔
comment-error-name-too-long = مختصر نام لکھیں۔
comment-error-email-missing = اپنا ای میل پتا لکھیں۔
comment-error-email-form = ای میل پتا name@example.org کی شکل میں لکھیں۔
comment-error-website-form = ایسا ویب پتا لکھیں جو https://‎ سے شروع ہو، یا خانہ خالی چھوڑ دیں۔
comment-error-duplicate = یہ تبصرہ آپ پہلے بھیج چکے ہیں۔
comment-error-too-fast = { $count ->
    [one] آپ نے تھوڑے وقت میں { $count } تبصرہ بھیجا ہے۔ یہ محفوظ ہے۔ آپ اسے { $time } پر بھیج سکتے ہیں۔
   *[other] آپ نے تھوڑے وقت میں { $count } تبصرے بھیجے ہیں۔ یہ محفوظ ہے۔ آپ اسے { $time } پر بھیج سکتے ہیں۔
}
comment-error-links = { $count ->
    [0] تبصرے سے لنک ہٹا دیں۔
   *[other] تبصرے میں { $count } سے زیادہ لنک نہ رکھیں۔
}
comment-error-form-expired = یہ فارم دیر تک کھلا رہا۔ تبصرہ دیکھ کر دوبارہ بھیجیں۔
comment-error-closed = اس خبر پر تبصرے بند ہو چکے ہیں۔ آپ کا تبصرہ شائع نہیں ہوا؛ آپ اسے یہاں سے نقل کر سکتے ہیں۔
comment-error-parent-gone = جس تبصرے کا آپ جواب دے رہے ہیں وہ اب موجود نہیں۔ آپ اپنا تبصرہ الگ سے بھیج سکتے ہیں۔
comment-error-refused = یہ تبصرہ شائع نہیں ہو سکتا۔
comment-error-not-sent = آپ کا تبصرہ نہ بھیجا جا سکا: رابطہ ٹوٹ گیا۔ یہ اس آلے پر محفوظ ہے۔
comment-error-try-again = دوبارہ کوشش کریں

## Reporting a comment

report-question = اس تبصرے میں کیا خرابی ہے؟
report-abuse = بدزبانی یا ہراسانی
report-spam = اسپیم یا اشتہار
report-private = نجی معلومات ظاہر کرتا ہے
report-off-topic = موضوع سے ہٹ کر
report-false = غلط بات کہتا ہے
report-illegal = قانون کے خلاف ہے
report-other = کچھ اور
report-words = نگران کو کیا معلوم ہونا چاہیے؟ (اختیاری)
report-send = شکایت بھیجیں
report-cancel = منسوخ
report-sent = شکریہ، آپ کی شکایت نگرانوں تک پہنچ گئی۔ وہ شکایتیں سب سے پہلے دیکھتے ہیں۔ آپ کو جواب نہیں بھیجا جائے گا۔
