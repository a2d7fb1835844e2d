## Desk: planning and the board

desk-plan-title = برنامه‌ریزی
desk-plan-new = برنامه‌ریزی مطلب
desk-plan-idea = موضوع مطلب، به شکل تیتر
desk-plan-idea-missing = در چند کلمه بگویید مطلب دربارهٔ چیست.
desk-plan-slot = برنامه برای
desk-plan-slot-hint = تنها یک خواست است: چیزی با این منتشر نمی‌شود.
desk-plan-due = مهلت
desk-plan-done = مطلب در برنامه است.
desk-plan-times-done = زمان‌ها ثبت شد.
desk-board = تابلو
desk-board-list = فهرست
desk-board-view = نما
desk-board-all = همه
desk-board-mine = فقط کارهای من
desk-board-scrolls = تابلو، از پهلو جابه‌جا می‌شود
desk-board-today = امروز منتشر شده
desk-board-more = نمایش همه
desk-board-due = تا { $time }
desk-board-late = مهلتش { $time } بود
desk-board-embargo = ممنوع تا { $time }
desk-board-keys = کلیدهای J و K از کارتی به کارت دیگر می‌روند. Alt و یک کلید جهت، کارت در دست را جابه‌جا می‌کند.
desk-late = دیر شده
desk-legend-planned = در برنامه: یک خواست، آزادانه جابه‌جا می‌شود
desk-legend-scheduled = زمان‌بندی‌شده: خودش منتشر می‌شود
desk-calendar = تقویم
desk-day = روز
desk-month = ماه
desk-day-before = روز پیش
desk-day-after = روز بعد
desk-month-before = ماه پیش
desk-month-after = ماه بعد
desk-month-this = این ماه
desk-calendar-span = بازه
desk-week = هفته
desk-week-range = { $from } تا { $to }
desk-week-day = { $weekday } { $date }
desk-week-before = هفتهٔ پیش
desk-week-after = هفتهٔ بعد
desk-week-this = این هفته
desk-week-scrolls = برنامهٔ هفته، از پهلو می‌لغزد
desk-week-morning = صبح
desk-week-midday = نیمروز
desk-week-evening = شب
desk-week-show = نشان بده
desk-week-none = در این روز چیزی نیست
desk-week-more = { $count } تای دیگر
desk-week-cut = یکی از روزها بیش از این دارد. بخشی یا کسی را برگزینید.
desk-week-pool = هنوز در روزی نیست
desk-week-put = گذاشتن در روزی
desk-week-move = جابه‌جایی
desk-week-other-day = روزی دیگر
desk-week-moved = مطلب به { $day } رفت.
desk-week-meanwhile = جابه‌جا نشد: کسی دیگر زودتر آن را به { $time } برد.
desk-week-taken-off = جابه‌جا نشد: کسی دیگر آن را از روزش برداشت.
desk-week-over = جابه‌جا نشد: منتشر شده، خودش منتشر می‌شود یا کنار گذاشته شده است.
desk-week-past = جابه‌جا نشد: آن زمان گذشته است.
desk-week-keys = کلیدهای J و K از مطلبی به مطلب دیگر می‌روند. Alt و یک کلید جهت، مطلب در دست را به روز کناری می‌برد.
desk-legend-due = مهلت: تا آن زمان لازم است
desk-list-stages = همهٔ مرحله‌ها
desk-list-sections = همهٔ بخش‌ها
desk-list-people = همه‌کس
desk-list-languages = همهٔ زبان‌ها
desk-list-person = شخص
desk-list-from = تغییر از
desk-list-until = تغییر تا
desk-list-words = کلمه‌های کامل تیتر
desk-list-readers = خوانندگان، ۷ روز
desk-list-clear = پاک کردن صافی‌ها
desk-list-looks-on = در تازه‌ترین مطلب‌ها چیزی نبود. مطلب‌های قدیمی‌تر هم هست.
desk-list-further = جست‌وجو در گذشته‌تر

## Desk: who has a story, and moving it on

desk-work = دست کیست و گام بعدی چیست
desk-wait-for = در انتظار
desk-wait-nobody = هنوز هیچ‌کس
desk-wait-yours = با شماست
desk-wait-take = برمی‌دارم
desk-wait-hand = سپردن
desk-wait-hand-to = سپردن به
desk-wait-ask = از او چه می‌خواهید؟
desk-wait-done = اکنون با { $name } است.
desk-wait-laid-down = دیگر در انتظار کسی نیست.
desk-wait-not-allowed = تنها دبیران مطلب دیگران را می‌سپارند، و تنها به کسانی که اینجا می‌نویسند.
desk-move-writing = آغاز نگارش
desk-move-editing = فرستادن به ویرایش
desk-move-ready = آمادهٔ انتشار
desk-move-back-planned = بازگشت به برنامه
desk-move-back-writing = پس فرستادن
desk-move-back-editing = بازگشت به ویرایش
desk-move-killed = کنار گذاشتن
desk-move-other = گام‌های دیگر
desk-move-word = با پیامی برای کسی
desk-move-by-rule = هر که نوبت اوست
desk-move-done = مطلب پیش رفت: { $stage }.
desk-move-meanwhile = در این میان کسی مطلب را جابه‌جا کرد. اکنون: { $stage }.
desk-move-not-open = این مطلب را نمی‌توانید به آنجا ببرید. از یک دبیر بخواهید.

## Desk: what needs you

desk-needs-you = منتظر شما
desk-needs-nothing = چیزی منتظر شما نیست.
desk-needs-oldest = قدیمی‌ترین نخست
desk-needs-assigned = به شما سپرده شد
desk-needs-sent = منتظر ویرایش شما
desk-needs-sent-back = به شما پس فرستاده شد
desk-needs-unheld = منتظر یکی از دبیران
desk-needs-mention = { $name } در یادداشتی از شما می‌پرسد
desk-needs-by = { $name }، { $time }
desk-needs-look = ببینید
desk-needs-comments = { $count ->
    [one] { $count } دیدگاه منتظر تصمیم است
   *[other] { $count } دیدگاه منتظر تصمیم است
}
desk-next-out = انتشار بعدی
desk-planned-today = برنامهٔ امروز

## Desk: notes to colleagues

desk-notes = یادداشت‌ها
desk-notes-open = { $count ->
    [one] { $count } یادداشت باز
   *[other] { $count } یادداشت باز
}
desk-notes-none = هنوز یادداشتی نیست.
desk-notes-private = یادداشت‌ها در تحریریه می‌مانند. خوانندگان هرگز آن‌ها را نمی‌بینند.
desk-note-new = نوشتن یادداشت
desk-note-text = یادداشت
desk-note-where = دربارهٔ کدام بند
desk-note-whole = همهٔ مطلب
desk-note-hint = برای پرسیدن از کسی @ و نام او را بنویسید.
desk-note-add = افزودن یادداشت
desk-note-answer = پاسخ
desk-note-settle = بستن این یادداشت
desk-note-reopen = باز کردن دوباره
desk-note-gone = متن آن دیگر نیست
desk-note-show = نمایش در متن
desk-note-settled-by = بسته شده به دست { $name }
desk-note-added = یادداشت افزوده شد.
desk-note-answered = پاسخ افزوده شد.
desk-note-is-settled = یادداشت بسته شد.
desk-note-is-open = یادداشت دوباره باز شد.
desk-note-empty = پیش از افزودن، یادداشت را بنویسید.
desk-note-away = یادداشت فرستاده نشد. همین‌جا نگه داشته شد؛ دوباره بکوشید.
desk-note-paragraph = بند { $number }

## Desk: checks before publishing

desk-checks = پیش از انتشار
desk-checks-tab = بررسی‌ها
desk-checks-fix = { $count ->
    [one] { $count } مورد برای درست کردن
   *[other] { $count } مورد برای درست کردن
}
desk-checks-fine = مانعی نیست.
desk-checks-must = باید پیش از انتشار درست شود.
desk-checks-stopped = مطلب منتشر نشد. آنچه را در زیر آمده درست کنید و دوباره منتشر کنید.
desk-checks-asks = مطلب هنوز منتشر نشده است. در زیر پیشنهادهایی هست؛ با این حال می‌توانید پیش بروید.
desk-checks-place = رفتن به آنجا
desk-check-headline = تیتر ندارد
desk-check-section = بخشی انتخاب نشده
desk-check-alt = عکس متن جایگزین ندارد
desk-check-embargo = پیش از پایان ممنوعیت منتشر می‌شود
desk-check-credit = عکس پدیدآور ندارد
desk-check-link = پیوندی اینجا به جایی نمی‌رسد
desk-check-headline-long = تیتر برای تلفن بلند است
desk-check-notes = هنوز یادداشت باز هست
desk-check-standfirst = لید ندارد
desk-check-first-name = از کسی بدون نام کوچک یاد شده است
desk-editor-decorative = تزئینی: چیزی بیش از متن نمی‌گوید
desk-look-search = در نتیجه‌های جست‌وجو
desk-look-social = هنگام هم‌رسانی

## Desk: who is here

desk-here = اکنون اینجا
desk-here-name = { $name }، اکنون اینجا
