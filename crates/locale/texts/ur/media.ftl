## Desk: the library of pictures and files

desk-media-title = میڈیا
desk-media-add = تصویریں شامل کریں
desk-media-find = عبارت، جگہ یا عکاس سے تلاش کریں
desk-media-kind = قسم
desk-media-any-kind = تمام قسمیں
desk-media-pictures = تصویریں
desk-media-films = فلمیں
desk-media-sounds = ریکارڈنگ
desk-media-files = فائلیں
desk-media-state = حالت
desk-media-any-state = کوئی بھی حالت
desk-media-no-alt = متبادل متن نہیں
desk-media-no-credit = بشکریہ نہیں
desk-media-ending = حقوق ختم ہونے والے
desk-media-unused = استعمال میں نہیں
desk-media-used = { $count ->
    [one] ایک بار استعمال
   *[other] { $count } بار استعمال
}
desk-media-bare = { $count ->
    [one] 1 تصویر بغیر متبادل متن
   *[other] { $count } تصویریں بغیر متبادل متن
}
desk-media-none = یہاں کچھ نہیں ملا۔
desk-media-number = تصویر { $number }
desk-media-choose = آپ کے آلے کی فائلیں
desk-media-takes = JPEG، PNG، WebP، GIF، فلم، آواز اور PDF۔ اس صفحے پر کہیں بھی چھوڑیں، چاہیں تو بہت سی ایک ساتھ۔
desk-media-send = بھیجیں
desk-media-added = { $count ->
    [one] فائل پہنچ گئی۔
   *[other] { $count } فائلیں پہنچ گئیں۔
}
desk-media-none-chosen = پہلے کوئی فائل چنیں۔
desk-media-refused = سب کچھ نہیں لیا گیا۔
desk-media-empty = { $name } نہیں لی گئی: خالی ہے۔
desk-media-large = { $name } نہیں لی گئی: { $most } MB سے بڑی ہے۔
desk-media-pixels = { $name } نہیں لی گئی: { $most } ملین سے زیادہ پکسل ہیں۔ چھوٹی کر کے دوبارہ بھیجیں۔
desk-media-svg = { $name } نہیں لی گئی: SVG میں پروگرام ہو سکتا ہے۔ PNG میں بھیجیں۔
desk-media-html = { $name } نہیں لی گئی: یہ ویب صفحہ ہے۔
desk-media-avif = { $name } نہیں لی گئی: AVIF کھینچنے کی جگہ محفوظ رکھتا ہے۔ JPEG، PNG یا WebP میں بھیجیں۔
desk-media-moves = { $name } نہیں لی گئی: متحرک تصویر GIF یا فلم میں آتی ہے۔
desk-media-unknown = { $name } نہیں لی گئی: اس کی قسم یہاں معلوم نہیں۔
desk-media-broken = { $name } نہیں لی گئی: خراب ہے۔ نئے سرے سے محفوظ کر کے دوبارہ بھیجیں۔
desk-media-too-many = { $name } نہیں لی گئی: ایک ساتھ بہت کچھ بھیجا جا رہا ہے۔ باقی پہنچ جائے تو بھیجیں۔
desk-media-sent = { $name }، { $part } فیصد بھیجی گئی
desk-media-arrived = { $name } پہنچ گئی۔
desk-media-broke = { $name } پوری نہیں پہنچی۔ رابطہ ٹوٹ گیا؛ جو آیا وہ محفوظ ہے۔
desk-media-open = کھولیں
desk-media-words = اس کے بارے میں
desk-media-view = منظر
desk-media-alt-hint = فون پر آپ کیا کہتے؟ وہ کہیں جو دکھائی دیتا ہے اور خبر کے لیے اہم ہے، یہ نہیں کہ تصویر ہے۔
desk-media-caption = عبارت
desk-media-copyright = حقوقِ اشاعت
desk-media-source = کہاں سے آئی
desk-media-name-hint = صرف ڈیسک کے لیے۔
desk-media-rights = کب تک دکھائی جا سکتی ہے
desk-media-rights-hint = خالی: ہمیشہ۔ اس سیکنڈ سے ہر صفحے، فہرست اور فیڈ سے ہٹ جاتی ہے۔ اوقات اس گھڑی کے مطابق:
desk-media-fallback = پھر اس کی جگہ
desk-media-fallback-hint = دوسری تصویر جو تب سے قارئین دیکھتے ہیں۔ کچھ نہیں: جگہ خالی رہتی ہے۔
desk-media-too-long = یہ بہت لمبا ہے۔ مختصر کریں۔
desk-media-no-time = دن اور وقت لکھیں۔
desk-media-no-point = 0 سے 100 تک کے عدد لکھیں۔
desk-media-no-fallback = یہ تصویر اس کی جگہ نہیں لے سکتی: یہ موجود نہیں، یا یہ خود یہی ہے۔
desk-media-nothing = کچھ نہیں
desk-media-overtaken = ابھی کچھ محفوظ نہیں ہوا: اس دوران کسی اور نے اسے بدل دیا۔ جو اس نے محفوظ کیا وہ ہر مختلف خانے کے نیچے ہے۔ اپنا رکھنے کے لیے دوبارہ محفوظ کریں۔
desk-media-theirs = اس دوران محفوظ ہوا
desk-media-point = مرکزی نقطہ
desk-media-point-x = بائیں سے فیصد
desk-media-point-y = اوپر سے فیصد
desk-media-point-at = بائیں سے { $x } فیصد، اوپر سے { $y } فیصد
desk-media-point-hint = تصویر دبائیں، نقطے پر تیر کی کلیدیں استعمال کریں یا عدد لکھیں۔ ہر تراش اسے نظر میں رکھتی ہے۔ تصویریں کبھی الٹی نہیں جاتیں، دائیں سے بائیں اشاعتوں میں بھی نہیں۔
desk-media-crop-wide = چوڑی
desk-media-crop-card = کارڈ
desk-media-crop-square = مربع
desk-media-take = فائل لیں
desk-media-number-label = نمبر
desk-media-added-at = شامل کی گئی
desk-media-where = کہاں استعمال ہے
desk-media-nowhere = کسی خبر میں نہیں۔
desk-media-public = قارئین اسے دیکھتے ہیں۔
desk-media-hidden = قارئین اسے نہیں دیکھتے۔
desk-media-ended = دکھانے کا حق ختم ہو گیا: قارئین اسے کہیں نہیں دیکھتے۔
desk-media-may-tell = یہ فائل خود بتا سکتی ہے کہ کہاں بنی۔ قارئین کو جوں کی توں ملتی ہے: باہر جانے سے پہلے دیکھ لیں۔
desk-media-kept = جو معلوم ہے محفوظ کر لیا گیا۔
desk-media-not-yours = یہ صرف مدیر بدل سکتے ہیں۔ آپ دیکھ سکتے ہیں۔

## Desk: pictures in the editor

desk-media-upload = اس آلے سے
desk-media-by-address = پتے سے
desk-media-choose-one = تصویر چنیں
desk-media-sending = { $name } بھیجی جا رہی ہے
desk-media-ask-alt = متبادل متن شامل کریں
desk-media-lead = مرکزی تصویر
desk-media-lead-hint = متن کے اوپر اور کارڈ پر۔
desk-media-lead-number = لائبریری میں اس کا نمبر
desk-media-no-lead = لائبریری میں { $value } نمبر کی کوئی تصویر نہیں۔
