## Desk: planning and the board

desk-plan-title = منصوبہ بندی
desk-plan-new = خبر کا منصوبہ بنائیں
desk-plan-idea = خبر کس بارے میں ہے، سرخی کی شکل میں
desk-plan-idea-missing = چند لفظوں میں بتائیں کہ خبر کس بارے میں ہے۔
desk-plan-slot = کب کے لیے
desk-plan-slot-hint = محض خواہش: صرف اس سے کچھ شائع نہیں ہوتا۔
desk-plan-due = آخری وقت
desk-plan-done = خبر منصوبے میں شامل ہے۔
desk-plan-times-done = اوقات درج ہو گئے۔
desk-board = بورڈ
desk-board-list = فہرست
desk-board-view = منظر
desk-board-all = سب کی
desk-board-mine = صرف میری
desk-board-scrolls = بورڈ، پہلو کی طرف سرکتا ہے
desk-board-today = آج شائع شدہ
desk-board-more = سب دکھائیں
desk-board-due = { $time } تک درکار
desk-board-late = وقت تھا { $time }
desk-board-embargo = { $time } تک پابندی
desk-board-keys = J اور K ایک کارڈ سے دوسرے پر لے جاتے ہیں۔ Alt اور تیر کی کلید منتخب کارڈ کو سرکاتی ہے۔
desk-late = تاخیر
desk-legend-planned = منصوبے میں: محض خواہش، آزادی سے سرکتی ہے
desk-legend-scheduled = وقت مقرر: خود شائع ہوتی ہے
desk-calendar = کیلنڈر
desk-day = دن
desk-month = مہینہ
desk-day-before = پچھلا دن
desk-day-after = اگلا دن
desk-month-before = پچھلا مہینہ
desk-month-after = اگلا مہینہ
desk-month-this = اس مہینے
desk-calendar-span = مدت
desk-week = ہفتہ
desk-week-range = { $from } تا { $to }
desk-week-day = { $weekday }، { $date }
desk-week-before = پچھلا ہفتہ
desk-week-after = اگلا ہفتہ
desk-week-this = اس ہفتے
desk-week-scrolls = ہفتے کا منصوبہ، پہلو کی طرف سرکتا ہے
desk-week-morning = صبح
desk-week-midday = دوپہر
desk-week-evening = شام
desk-week-show = دکھائیں
desk-week-none = اس دن کچھ نہیں
desk-week-more = مزید { $count }
desk-week-cut = کسی دن میں دکھائے گئے سے زیادہ ہے۔ کوئی حصہ یا شخص چنیں۔
desk-week-pool = ابھی کسی دن پر نہیں
desk-week-put = کسی دن پر رکھیں
desk-week-move = منتقل کریں
desk-week-other-day = کوئی اور دن
desk-week-moved = خبر { $day } پر منتقل ہو گئی۔
desk-week-meanwhile = منتقل نہیں ہوئی: کسی اور نے پہلے ہی اسے { $time } پر رکھ دیا۔
desk-week-taken-off = منتقل نہیں ہوئی: کسی اور نے اسے اس کے دن سے ہٹا دیا۔
desk-week-over = منتقل نہیں ہوئی: یہ شائع ہو چکی، خود شائع ہوگی یا چھوڑ دی گئی۔
desk-week-past = منتقل نہیں ہوئی: وہ وقت گزر چکا ہے۔
desk-week-keys = J اور K ایک خبر سے دوسری پر جاتے ہیں۔ Alt اور تیر کی کلید چنی ہوئی خبر کو ساتھ والے دن پر لے جاتی ہے۔
desk-legend-due = آخری وقت: تب تک درکار
desk-list-stages = تمام مرحلے
desk-list-sections = تمام شعبے
desk-list-people = ہر کوئی
desk-list-languages = تمام زبانیں
desk-list-person = شخص
desk-list-from = تبدیلی از
desk-list-until = تبدیلی تا
desk-list-words = سرخی کے پورے لفظ
desk-list-readers = قارئین، 7 دن
desk-list-clear = چھلنیاں ہٹائیں
desk-list-looks-on = تازہ ترین خبروں میں کچھ نہیں ملا۔ پرانی خبریں ابھی باقی ہیں۔
desk-list-further = مزید پیچھے دیکھیں

## Desk: who has a story, and moving it on

desk-work = کس کے پاس ہے اور آگے کیا ہے
desk-wait-for = کس کا انتظار
desk-wait-nobody = ابھی کوئی نہیں
desk-wait-yours = آپ کے پاس
desk-wait-take = میں لیتا ہوں
desk-wait-hand = سونپیں
desk-wait-hand-to = کسے سونپیں
desk-wait-ask = ان سے کیا چاہیے؟
desk-wait-done = اب یہ { $name } کے پاس ہے۔
desk-wait-laid-down = اب اسے کسی کا انتظار نہیں۔
desk-wait-not-allowed = دوسروں کی خبریں صرف مدیر سونپتے ہیں، اور صرف ان کو جو یہاں لکھتے ہیں۔
desk-move-writing = لکھنا شروع کریں
desk-move-editing = ادارت کو بھیجیں
desk-move-ready = اشاعت کے لیے تیار
desk-move-back-planned = منصوبے میں واپس
desk-move-back-writing = واپس بھیجیں
desk-move-back-editing = ادارت میں واپس
desk-move-killed = چھوڑ دیں
desk-move-other = دوسرے قدم
desk-move-word = کسی کے نام پیغام کے ساتھ
desk-move-by-rule = جس کی باری ہو
desk-move-done = خبر آگے بڑھی: { $stage }۔
desk-move-meanwhile = اس دوران کسی نے خبر کو سرکا دیا۔ اب: { $stage }۔
desk-move-not-open = آپ یہ خبر وہاں نہیں لے جا سکتے۔ کسی مدیر سے کہیں۔

## Desk: what needs you

desk-needs-you = آپ کا انتظار
desk-needs-nothing = کچھ بھی آپ کا منتظر نہیں۔
desk-needs-oldest = پرانا پہلے
desk-needs-assigned = آپ کو سونپی گئی
desk-needs-sent = آپ کی ادارت کی منتظر
desk-needs-sent-back = آپ کو واپس بھیجی گئی
desk-needs-unheld = کسی بھی مدیر کی منتظر
desk-needs-mention = { $name } ایک نوٹ میں آپ سے پوچھتے ہیں
desk-needs-by = { $name }، { $time }
desk-needs-look = دیکھیں
desk-needs-comments = { $count ->
    [one] { $count } تبصرہ فیصلے کا منتظر ہے
   *[other] { $count } تبصرے فیصلے کے منتظر ہیں
}
desk-next-out = اگلی اشاعت
desk-planned-today = آج کا منصوبہ

## Desk: notes to colleagues

desk-notes = نوٹ
desk-notes-open = { $count ->
    [one] { $count } کھلا نوٹ
   *[other] { $count } کھلے نوٹ
}
desk-notes-none = ابھی کوئی نوٹ نہیں۔
desk-notes-private = نوٹ ادارتی عملے تک رہتے ہیں۔ قارئین انہیں کبھی نہیں دیکھتے۔
desk-note-new = نوٹ لکھیں
desk-note-text = نوٹ کا متن
desk-note-where = کس پیراگراف پر
desk-note-whole = پوری خبر
desk-note-hint = کسی سے پوچھنے کے لیے @ اور نام لکھیں۔
desk-note-add = نوٹ شامل کریں
desk-note-answer = جواب دیں
desk-note-settle = یہ نوٹ بند کریں
desk-note-reopen = دوبارہ کھولیں
desk-note-gone = اس کا متن اب نہیں رہا
desk-note-show = متن میں دکھائیں
desk-note-settled-by = { $name } نے بند کیا
desk-note-added = نوٹ شامل ہو گیا۔
desk-note-answered = جواب شامل ہو گیا۔
desk-note-is-settled = نوٹ بند ہو گیا۔
desk-note-is-open = نوٹ دوبارہ کھل گیا۔
desk-note-empty = شامل کرنے سے پہلے نوٹ لکھیں۔
desk-note-away = نوٹ بھیجا نہ جا سکا۔ یہیں محفوظ ہے؛ دوبارہ کوشش کریں۔
desk-note-paragraph = پیراگراف { $number }

## Desk: checks before publishing

desk-checks = اشاعت سے پہلے
desk-checks-tab = جانچ
desk-checks-fix = { $count ->
    [one] { $count } بات درست کریں
   *[other] { $count } باتیں درست کریں
}
desk-checks-fine = کوئی رکاوٹ نہیں۔
desk-checks-must = اشاعت سے پہلے درست کرنا ضروری ہے۔
desk-checks-stopped = خبر شائع نہیں ہوئی۔ نیچے کی باتیں درست کریں، پھر دوبارہ شائع کریں۔
desk-checks-asks = خبر ابھی شائع نہیں ہوئی۔ نیچے مشورے ہیں؛ پھر بھی آپ آگے بڑھ سکتے ہیں۔
desk-checks-place = وہاں جائیں
desk-check-headline = سرخی نہیں ہے
desk-check-section = کوئی شعبہ منتخب نہیں
desk-check-alt = تصویر کا متبادل متن نہیں ہے
desk-check-embargo = پابندی ختم ہونے سے پہلے شائع ہو جائے گی
desk-check-credit = تصویر پر بشکریہ درج نہیں
desk-check-link = ایک ربط یہاں کہیں نہیں لے جاتا
desk-check-headline-long = سرخی فون کے لیے لمبی ہے
desk-check-notes = نوٹ ابھی کھلے ہیں
desk-check-standfirst = ابتدائیہ نہیں ہے
desk-check-first-name = کسی کا ذکر پہلے نام کے بغیر ہے
desk-editor-decorative = آرائشی: متن سے بڑھ کر کچھ نہیں کہتی
desk-look-search = تلاش کے نتائج میں
desk-look-social = شیئر ہونے پر

## Desk: who is here

desk-here = ابھی یہاں
desk-here-name = { $name }، ابھی یہاں
