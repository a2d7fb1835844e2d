## Desk: moderation

desk-moderation-title = تبصرے
desk-queues = قطاریں
desk-queue-waiting = منتظر
desk-queue-reported = شکایت شدہ
desk-queue-unreviewed = ابھی نہیں دیکھے گئے
desk-queue-looks-on = ان تبصروں میں کچھ نہیں ملا۔ مزید تبصرے ابھی باقی ہیں۔
desk-queue-narrow = محدود کریں
desk-queue-published = شائع شدہ
desk-queue-rejected = مسترد
desk-queue-spam = اسپیم
desk-queue-empty-title = تمام تبصرے پڑھ لیے گئے
desk-queue-empty = نئے تبصرے یہاں خود آ جاتے ہیں۔
desk-queue-list-empty = یہاں کوئی تبصرہ نہیں۔
desk-queue-position = { $place } از { $total }
desk-queue-oldest-first = پرانے پہلے
desk-queue-newest-first = نئے پہلے
desk-comment-to-decide = فیصلہ طلب تبصرہ
desk-comment-on = ”{ $title }“ پر
desk-comment-context = اس سے پہلے کی گفتگو
desk-comment-select = { $name } کا تبصرہ چنیں
desk-comments-select-all = سب چنیں
desk-comments-selected = { $count } منتخب
desk-alike = { $count ->
    [one] اور اس جیسا { $count } تبصرہ
   *[other] اور اس جیسے { $count } تبصرے
}
desk-alike-too = { $count ->
    [one] اس جیسا { $count } اور تبصرہ بھی
   *[other] اس جیسے { $count } اور تبصرے بھی
}
desk-decide = فیصلہ
desk-approve = منظور
desk-reject = مسترد
desk-spam = اسپیم
desk-comments-approve = { $count ->
    [one] { $count } تبصرہ منظور کریں
   *[other] { $count } تبصرے منظور کریں
}
desk-comments-reject = { $count ->
    [one] { $count } تبصرہ مسترد کریں
   *[other] { $count } تبصرے مسترد کریں
}
desk-comments-spam = { $count ->
    [one] { $count } تبصرے کو اسپیم قرار دیں
   *[other] { $count } تبصروں کو اسپیم قرار دیں
}
desk-approved = منظور: ”{ $excerpt }“
desk-rejected = مسترد: ”{ $excerpt }“
desk-marked-spam = اسپیم قرار دیا: ”{ $excerpt }“
desk-decided-many = { $count ->
    [one] { $count } تبصرے کا فیصلہ ہو گیا۔
   *[other] { $count } تبصروں کا فیصلہ ہو گیا۔
}
desk-undone = فیصلہ واپس ہو گیا۔
desk-decided-by-other = { $name } نے ابھی اس کا فیصلہ کیا۔ ہم اگلے تبصرے پر آ گئے۔
desk-why-here = یہ یہاں کیوں ہے؟
desk-no-warnings = کوئی تنبیہ نہیں
desk-held-thread-open = جب یہ آیا تو گفتگو بند تھی۔
desk-held-length = اس کی لمبائی غیر معمولی ہے۔
desk-held-duplicate = یہی متن پہلے بھی بھیجا گیا تھا۔
desk-held-flood = اس شخص نے تھوڑے وقت میں بہت سے تبصرے بھیجے۔
desk-held-barred = نام، ای میل یا پتا ممنوعہ فہرست میں ہے۔
desk-held-word-list = اس میں آپ کی فہرست کا ایک لفظ ہے: { $word }
desk-held-links = اس میں { $count } لنک ہیں۔
desk-held-first-comment = اس ای میل پتے سے یہ پہلا تبصرہ ہے۔
desk-held-honeypot = ایسا خانہ بھرا گیا جو لوگوں کو نظر نہیں آتا۔
desk-held-time = اتنی جلدی بھیجا گیا کہ کوئی انسان لکھ نہیں سکتا۔
desk-held-staff-name = اس پر ادارے کے کسی رکن کا نام ہے۔
desk-held-imported = پرانی سائٹ پر منتظر تھا۔
desk-commenter-about = تبصرہ نگار کے بارے میں
desk-commenter-since = اس سائٹ پر { $date } سے
desk-commenter-published = شائع شدہ
desk-commenter-rejected = مسترد
desk-commenter-email-note = یہ صرف نگرانوں کو نظر آتا ہے۔
desk-keys = کلیدیں
desk-keys-single = اکیلے حروف کام کریں
desk-keys-moderation = J اور K اگلا اور پچھلا؛ A منظور؛ R مسترد؛ S اسپیم؛ X چنیں؛ G اس جیسے بھی؛ Z واپس پھیریں
desk-moderation-lost = جواب نہیں آیا۔ تبصرہ یہیں ہے: دوبارہ فیصلہ کریں۔
desk-decided-meanwhile = اس دوران ایک ساتھی نے اس تبصرے کا فیصلہ کر دیا۔
desk-commenter-past = دیگر تبصرے
desk-keys-reasons = 1 سے 9 وجہ چنیں؛ 0 بلا وجہ
desk-answered = جواب دیا گیا: ”{ $excerpt }“
desk-answer-explains = قارئین اسے فوراً آپ کے نام اور اس نشان کے ساتھ دیکھتے ہیں:
desk-answer-approves = اس کے ساتھ تبصرہ بھی منظور ہو جاتا ہے۔
desk-answer-send = جواب شائع کریں
desk-answer-refused = مسترد تبصرے کا جواب نہیں دیا جاتا۔ پہلے اسے منظور کریں؛ آپ کی تحریر نیچے محفوظ ہے۔
desk-keys-answer = E جواب؛ Ctrl اور Enter بھیجیں؛ Esc بند کریں
desk-comment-pinned = اوپر رکھیں
desk-comment-unpinned = اوپر سے ہٹائیں
desk-comment-featured = نمایاں کریں
desk-comment-unfeatured = نمایاں نہ رکھیں
desk-comment-locked = جوابات بند کریں
desk-comment-unlocked = جوابات کھولیں
desk-comment-thread = پوری گفتگو بند کریں
desk-comment-unthread = گفتگو کھولیں
desk-comment-pinned-done = اب یہ گفتگو میں سب سے اوپر ہے۔
desk-comment-unpinned-done = یہ اپنی معمول کی جگہ پر واپس آ گیا۔
desk-comment-featured-done = اس پر ادارے کے انتخاب کا نشان لگ گیا۔
desk-comment-unfeatured-done = نشان ہٹا دیا گیا۔
desk-comment-locked-done = نہ اس پر اور نہ اس کے نیچے جواب لیے جاتے ہیں۔
desk-comment-unlocked-done = اس پر پھر جواب لیے جاتے ہیں۔
desk-comment-thread-done = گفتگو میں نیا کچھ نہیں لیا جاتا؛ جو ہے وہ رہے گا۔
desk-comment-unthread-done = گفتگو دوبارہ کھل گئی۔
desk-comment-not-public = قارئین یہ تبصرہ نہیں دیکھتے، اس لیے کچھ نہیں کیا گیا۔
desk-comment-answers = صرف وہ تبصرہ اوپر آ سکتا ہے جو گفتگو شروع کرے۔
desk-keys-marks = P اوپر رکھیں؛ F نمایاں کریں؛ L جوابات بند؛ T گفتگو بند
desk-held-standing = یہ لکھنے والا جو بھی بھیجے وہ منتظم کا منتظر رہتا ہے۔
desk-reports = قارئین کی شکایات
desk-report-spam = اشتہار ہے
desk-report-abuse = توہین یا دھمکی ہے
desk-report-off-topic = موضوع سے ہٹ کر ہے
desk-report-false = درست نہیں
desk-report-illegal = قانون کے خلاف ہے
desk-report-other = کچھ اور
desk-decisions = فیصلے
desk-decision-reason = وجہ
desk-decision-no-reason = کوئی وجہ نہیں
desk-writer-data = ان کا ڈیٹا
desk-writer-export = جو کچھ انہوں نے لکھا، ایک فائل میں (JSON)
desk-writer-erase-explains = اس پتے کے ہر تبصرے کو نام اور پتے سمیت مٹا دیتا ہے، اور پتے کے بارے میں جو محفوظ ہے اسے بھی۔ جواب اپنی جگہ رہتے ہیں۔ یہ واپس نہیں ہو سکتا۔
desk-writer-erase-sure = میں نے یقین کر لیا ہے کہ درخواست انہی کی ہے
desk-writer-erase = سب کچھ مٹائیں
desk-writer-erased = اس لکھنے والے کا سب کچھ مٹا دیا گیا۔
desk-writer-erase-unsure = کچھ نہیں مٹایا گیا: نشان لگائیں کہ آپ نے یقین کر لیا ہے کہ کون کہہ رہا ہے۔
desk-standing = اس لکھنے والے سے برتاؤ
desk-standing-usual = سب کی طرح
desk-standing-trusted = قابلِ اعتماد: انتظار نہیں
desk-standing-held = سب کچھ منتظر رہے
desk-standing-banned = ممنوع: کچھ قبول نہیں
desk-standing-how-long = کتنی مدت کے لیے
desk-standing-no-end = جب تک بدلا نہ جائے
desk-standing-until = { $date } تک
desk-standing-set = مقرر کریں
desk-standing-done = اب سے: { $standing }۔
desk-stat-title = تبصرے اعداد میں
desk-stat-length = کتنی مدت میں
desk-stat-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
desk-stat-days-long = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
desk-stat-hours = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
}
desk-stat-minutes = { $count ->
    [one] { $count } منٹ
   *[other] { $count } منٹ
}
desk-stat-decisions = فیصلے
desk-stat-explains = انتظار تبصرہ لکھنے سے اس پر پہلے فیصلے تک کا وقت ہے۔ آدھے درمیانی سے اور دس میں سے نو لمبے سے زیادہ نہ تھے۔ پلٹا گیا وہ ہے جس پر بعد میں کسی نے کچھ اور فیصلہ کیا۔
desk-stat-cut = صرف تازہ ترین { $count } فیصلے گنے گئے ہیں۔
desk-stat-who = شخص
desk-stat-total = کل
desk-stat-all = سب
desk-stat-other = واپس یا حذف
desk-stat-overturned = پلٹے گئے
desk-stat-median = درمیانی انتظار
desk-stat-p90 = لمبا انتظار
desk-stat-written = دن کے حساب سے لکھے گئے
desk-stat-written-explains = تبصرے لکھے جانے کے دن کے حساب سے، اور اب کہاں ہیں۔
desk-stat-day = دن
desk-stat-deleted = حذف شدہ
desk-stat-file = CSV ڈاؤن لوڈ کریں
desk-held-network = ایسے نیٹ ورک سے ہے جس کے تبصرے رکتے ہیں: { $network }
desk-held-newcomer = یہ ای میل پتہ یہاں بہت نیا ہے۔
desk-rule-title = تبصروں کے قاعدے
desk-rule-of = تبصروں کے قاعدے: { $name }
desk-rule-explains = تبدیلی فوراً نافذ ہوتی ہے۔ خبر کی بات اپنے بڑے شعبے پر، شعبہ اپنے سے اوپر والے پر، اور وہ سائٹ کی ترتیبات پر مقدم ہے۔
desk-rule-mode = کون تبصرہ کر سکتا ہے
desk-rule-mode-open = تبصرے فوراً نظر آتے ہیں
desk-rule-mode-first-held = پہلے تبصرے نگران کا انتظار کرتے ہیں
desk-rule-mode-held = ہر تبصرہ نگران کا انتظار کرتا ہے
desk-rule-mode-closed = نئے تبصرے نہیں
desk-rule-days = کتنے دن بعد بند
desk-rule-days-hint = 0: کبھی نہیں۔ خالی: جیسا اوپر والا کہے۔
desk-rule-never = تبصرے کھلے رہتے ہیں
desk-rule-after-days = { $count ->
    [one] تبصرے اشاعت کے { $count } دن بعد بند ہوتے ہیں
   *[other] تبصرے اشاعت کے { $count } دنوں بعد بند ہوتے ہیں
}
desk-rule-from-site = { $what }، سائٹ کی ترتیبات کے مطابق۔
desk-rule-from-section = { $what }، شعبے ”{ $name }“ کے قاعدے کے مطابق۔
desk-rule-from-story = { $what }، اس خبر کے قاعدے کے مطابق۔
desk-rule-inherit = اوپر کی طرح: { $what }
desk-rule-reason = کیوں، ساتھیوں کے لیے
desk-rule-set-by = { $name } نے مقرر کیا
desk-rule-kept = تبصروں کے قاعدے بدل دیے گئے۔
desk-rule-off = ترتیبات کہتی ہیں کہ سائٹ کوئی تبصرہ نہیں لیتی۔ جب تک وہ نہ بدلیں یہاں کی کوئی بات تبصرے نہیں کھولتی۔
desk-rule-change = تبصروں کے قاعدے بدلیں
desk-rule-sections = اپنے قاعدوں والے شعبے
desk-standing-nobody = یہ تبصرہ اب کسی لکھنے والے تک نہیں لے جاتا۔
desk-standing-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
desk-comment-looking = { $name } اسے دیکھ رہے ہیں

## What a check found, by its code (comment::reason)

desk-held-all = یہاں ہر تبصرہ ناظم کا انتظار کرتا ہے۔
desk-held-checker-down = آپ کے اپنے جانچنے والے نے جواب نہیں دیا۔
desk-held-spam = یہ اسپام لگتا ہے ({ 100 } میں سے { $percent }): { $signs }۔
desk-held-spam-plain = یہ اسپام لگتا ہے ({ 100 } میں سے { $percent })۔
desk-sign-repeated = یہی متن دوسری خبروں کے نیچے
desk-sign-known-spammer = اس ای میل پتے سے پہلے آیا اسپام
desk-sign-word = لفظ ”{ $word }“
desk-sign-host = { $host } کا لنک
desk-sign-one-link = ایک لنک
desk-sign-links = { $count ->
    [one] { $count } لنک
   *[other] { $count } لنک
}
desk-sign-link-alone = لنک سے کچھ ہی زیادہ
desk-sign-bare-link = حروف میں یا فاصلے سے لکھا پتہ
desk-sign-shortener = ایسا لنک جو اپنی منزل چھپاتا ہے
desk-sign-messenger = نجی گفتگو کا لنک
desk-sign-phone = فون نمبر
desk-sign-email = ای میل پتہ
desk-sign-mention = @ والا نام
desk-sign-money = رقم
desk-sign-capitals = زیادہ تر بڑے حروف
desk-sign-drawl = کھینچے ہوئے حروف
desk-sign-sign-run = لگاتار علامتیں
desk-sign-emoji = ایک ایموجی
desk-sign-emojis = کئی ایموجی
desk-sign-mixed-scripts = دو حروف تہجی کے ملے جلے الفاظ
desk-sign-invisible = نظر نہ آنے والے حروف
desk-sign-fancy = آرائشی حروف
desk-sign-length = اس کی لمبائی
desk-sign-question = ایک سوال
desk-sign-plus = تنہا جمع کا نشان
desk-sign-pitch = بہت کچھ جس کی اشتہار بات کرتے ہیں
