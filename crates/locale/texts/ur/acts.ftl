## Desk: the record of acts

desk-audit-title = ریکارڈ
desk-audit-none = یہاں کچھ نہیں ملا۔
desk-audit-when = کب
desk-audit-who = کس نے
desk-audit-what = کیا
desk-audit-on = کس پر
desk-audit-everyone = سب لوگ
desk-audit-everything = سب کچھ
desk-audit-from = اس دن سے
desk-audit-to = اس دن تک
desk-audit-program = پروگرام
desk-audit-further = اور پیچھے دیکھیں
desk-audit-of-story = اس خبر کے ساتھ کیا کیا گیا
act-story = خبریں
act-note = نوٹ
act-comment = تبصرے
act-preview = پیش نظارہ کے لنک
act-section = شعبے
act-tag = ٹیگ
act-redirect = پتوں کی منتقلی
act-series = سلسلے
act-contributor = مصنفین
act-media = تصویریں اور فائلیں
act-site = ترتیبات
act-account = کھاتے
act-session = سائن اِن
act-link = ایک بار کے لنک
act-token = پروگراموں کی کلیدیں
act-story-begun = خبر شروع کی گئی
act-story-revised = خبر میں ترمیم
act-story-identified = ترجمے یا شناخت بدلی گئی
act-story-moved = مرحلہ بدلا گیا
act-story-scheduled = وقت مقرر کیا گیا
act-story-published = شائع ہوئی
act-story-expired = اپنے وقت پر ہٹ گئی
act-story-expiry-set = ختم ہونے کا وقت بدلا گیا
act-story-embargo-lengthened = پابندی بڑھائی گئی
act-story-withdrawn = واپس لی گئی
act-story-killed = ختم کی گئی
act-story-corrected = قارئین کے لیے نوٹ شامل
act-story-comments-imported = تبصرے درآمد ہوئے
act-story-assigned = کسی کے سپرد کی گئی
act-story-due = اپنے وقت پر شائع ہوئی
act-story-planned = اوقات طے کیے گئے
act-story-readdressed = پتہ حصے کے ساتھ بدلا
act-story-reshelved = اپنی فہرست کے ساتھ دوسری میں گئی
act-story-caught-up = اصل کی تبدیلیاں لے لی گئیں
act-story-stayed = پتہ وہیں رہا
act-story-fronted = اپنی زبان کے صفحۂ اول پر لے جایا گیا
act-comment-published = تبصرہ شائع ہوا
act-comment-held = تبصرہ روکا گیا
act-comment-rejected = تبصرہ رد ہوا
act-comment-spam = تبصرہ سپیم قرار دیا گیا
act-comment-deleted = تبصرہ ہمیشہ کے لیے حذف
act-note-added = نوٹ لکھا گیا
act-note-answered = نوٹ کا جواب دیا گیا
act-note-reopened = نوٹ دوبارہ کھولا گیا
act-note-settled = نوٹ نمٹا دیا گیا
act-section-changed = شعبہ بدلا گیا
act-section-merged = دوسرے شعبے میں ضم ہوا
act-tag-changed = ٹیگ بدلا گیا
act-tag-merged = دوسرے ٹیگ میں ضم ہوا
act-redirect-changed = پتے کی منتقلی بدلی گئی
act-redirect-imported = پتوں کی منتقلیاں شامل ہوئیں
act-series-changed = سلسلہ بدلا گیا
act-contributor-changed = مصنف کا نام بدلا گیا
act-site-changed = ترتیبات بدلی گئیں
act-reading-ranked = سب سے زیادہ پڑھی گئی خبریں نئی ترتیب میں
act-media-added = تصویر یا فائل شامل
act-media-changed = تصویر یا فائل بدلی گئی
act-media-expired = دکھانے کا حق ختم ہوا
act-account-added = فرد شامل کیا گیا
act-account-password-set = پاس ورڈ مقرر ہوا
act-account-totp-set = کوڈ چالو یا بند کیے گئے
act-account-recovery-set = بحالی کے کوڈ بنائے گئے
act-account-recovered = بحالی کا کوڈ استعمال ہوا
act-account-role-set = کردار بدلا گیا
act-account-ended = رسائی ختم کی گئی
act-account-back = رسائی بحال کی گئی
act-session-opened = سائن اِن ہوا
act-session-ended = سائن اِن ختم ہوا
act-link-made = ایک بار کا لنک بنایا گیا
act-link-used = ایک بار کا لنک استعمال ہوا
act-token-made = پروگرام کی کلید بنائی گئی
act-token-ended = پروگرام کی کلید ختم کی گئی
act-preview-made = پیش نظارہ کا لنک بنایا گیا
act-preview-ended = پیش نظارہ کا لنک ختم کیا گیا

## Readers: the list of corrections

ledger-explains = ہر تصحیح، وضاحت، تازہ اطلاع اور واپسی، نئی سے پرانی۔ اس فہرست سے کبھی کچھ نہیں ہٹایا جاتا۔
ledger-none = ابھی تک کوئی تصحیح نہیں ہوئی۔
ledger-changed = ہم نے کیا بدلا
ledger-hidden = یہ خبر اب شائع نہیں ہے۔

## Desk: taking back for good, and its receipt

desk-kill = ختم: یہ اپنی فائلوں سمیت ہر جگہ سے جاتی ہے اور پھر کبھی شائع نہیں ہوتی
desk-killed = خبر ختم کر دی گئی۔ یہ دوبارہ شائع نہیں ہو سکتی۔
desk-receipt = رسید
desk-receipt-again = دوبارہ دیکھیں
desk-receipt-why = کیوں
desk-receipt-now = پتہ اب یہ جواب دیتا ہے
desk-answers-story = پھر ایک خبر کے ساتھ
desk-answers-notice = کہ صفحہ ہٹا دیا گیا (410)
desk-answers-nothing = کہ وہاں کچھ نہیں (404)
desk-receipt-database = یہاں سے ہر قاری کے لیے ہٹ گئی
desk-receipt-never = یہ کہیں ایسی جگہ نہیں تھی جہاں قارئین دیکھ سکتے۔
desk-receipt-files-hidden = فائلیں جو اب کوئی نہیں کھول سکتا: { $number }
desk-receipt-copies = ان فائلوں کی نقلیں قارئین کے براؤزروں اور راستے کے ایسے ذخیروں میں جو ہمارے نہیں، ایک ماہ تک رہ سکتی ہیں۔
desk-receipt-files-shown = فائلیں جو اب بھی سب کے لیے کھلی ہیں: { $number }
desk-receipt-links = ختم کیے گئے پیش نظارہ کے لنک: { $number }
desk-receipt-waits = ابھی تصدیق نہیں ہوئی
desk-receipt-ended = عمل تصدیق کے بغیر ختم ہوا، اس کی یادداشت بھی اس کے ساتھ گئی
desk-process = سرور کا عمل { $date } سے
desk-follower-pages = یادداشت کے صفحے گرائے گئے
desk-follower-index = تلاش سے نکالی گئی
desk-follower-news = سائٹ کی پیروی کرنے والے پروگراموں کو بتایا گیا
desk-channel-page = صفحہ { $name }
desk-channel-front = صفحۂ اول
desk-channel-section = شعبہ { $name } اور اس کی فیڈ
desk-channel-tag = ٹیگ { $name } اور اس کی فیڈ
desk-channel-contributor = { $name } کی خبریں اور ان کی فیڈ
desk-channel-series = سلسلہ { $name } اور اس کی فیڈ
desk-channel-everything = تمام خبریں: محفوظات، سائٹ کی فیڈیں، خبروں کا نقشہ
desk-channel-pages = نیچے صفحوں کی فہرست
desk-channel-dated = محفوظات { $name }
desk-channel-sitemap = سائٹ کا نقشہ { $name }
desk-channel-comments = تمام تبصروں کی فیڈ
desk-channel-translations = اس کے ترجموں سے لنک
desk-channel-beside = ان خبروں کے صفحے جن کے ساتھ یہ تھی

## Preview links

preview-note = پیش نظارہ: یہ شائع نہیں ہوا۔
preview-note-more = یہ ابھی بدل سکتا ہے۔ لنک اپنے تک رکھیں۔
desk-links = پیش نظارہ کے لنک
desk-links-explain = جس کے پاس لنک ہو وہ اس کے ختم ہونے تک سائن اِن کیے بغیر تازہ ترین مسودہ دیکھتا ہے۔
desk-links-name = کس کے لیے
desk-links-lasts = ختم ہوگا
desk-links-hour = ایک گھنٹہ
desk-links-day = ایک دن
desk-links-week = ۷ دن
desk-links-month = ۳۰ دن
desk-links-quarter = ۹۰ دن
desk-links-make = لنک بنائیں
desk-links-name-missing = بتائیں لنک کس کے لیے ہے۔
desk-links-too-many = اس خبر کے کھلے لنک حد تک پہنچ گئے۔ پہلے ایک ختم کریں۔
desk-links-made = { $name } کے لیے لنک تیار ہے۔
desk-links-ended = { $name } کا لنک اب کچھ نہیں کھولتا۔
desk-links-end = ختم کریں
desk-links-until = { $date } تک
desk-links-over = ختم
desk-links-seen = آخری بار کھلا { $date }
desk-links-unseen = ابھی نہیں کھلا

## Desk: embargo and end

desk-embargo = پابندی کے تحت
desk-embargo-until = { $date } تک پابندی کے تحت
desk-embargo-locked = تب تک صرف اس کے لکھنے والے، مدیر اور منتظم اسے پڑھ سکتے ہیں۔
desk-embargo-translations = { $count ->
    [one] اس کا ترجمہ جو ابھی شائع نہیں ہوا، وہ بھی تب تک رکا رہے گا۔
   *[other] اس کے { $count } ترجمے جو ابھی شائع نہیں ہوئے، وہ بھی تب تک رکے رہیں گے۔
}
desk-embargo-translation-out = قارئین کے پاس اس کا ترجمہ پہلے سے ہے: ”{ $headline }“۔ پہلے اسے واپس لیں، یا پابندی کے بغیر شائع کریں۔
desk-publish-embargo = پابندی کب تک
desk-publish-embargo-hint = اس سے پہلے کوئی نہیں دیکھے گا، اوپر کا وقت کچھ بھی ہو۔ خالی: کوئی پابندی نہیں۔
desk-publish-until = ہٹ جائے
desk-publish-until-hint = اس کے بعد پتہ بتائے گا کہ صفحہ ہٹا دیا گیا۔ خالی: یہ رہے گی۔
desk-expiry = یہ خود بخود کب ہٹے
desk-expiry-goes = یہ خود بخود { $date } ہٹ جائے گی۔
desk-expiry-stays = یہ تب تک رہے گی جب تک کوئی واپس نہ لے۔
desk-expiry-too-early = وہ وقت گزر چکا یا خبر نظر آنے سے پہلے کا ہے۔
