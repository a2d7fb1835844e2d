## Desk: the record of acts

desk-audit-title = کارنامه
desk-audit-none = چیزی پیدا نشد.
desk-audit-when = کِی
desk-audit-who = چه کسی
desk-audit-what = چه کاری
desk-audit-on = روی چه
desk-audit-everyone = همه
desk-audit-everything = همه‌چیز
desk-audit-from = از روز
desk-audit-to = تا روز
desk-audit-program = برنامه
desk-audit-further = جست‌وجو در گذشتهٔ دورتر
desk-audit-of-story = آنچه با این مطلب شد
act-story = مطالب
act-note = یادداشت‌ها
act-comment = دیدگاه‌ها
act-preview = پیوندهای پیش‌نمایش
act-section = بخش‌ها
act-tag = برچسب‌ها
act-redirect = تغییرمسیرها
act-series = مجموعه‌ها
act-contributor = نویسندگان
act-media = تصویرها و پرونده‌ها
act-site = تنظیمات
act-account = حساب‌ها
act-session = ورودها
act-link = پیوندهای یک‌بارمصرف
act-token = کلیدهای برنامه‌ها
act-story-begun = مطلب آغاز شد
act-story-revised = مطلب ویرایش شد
act-story-identified = ترجمه‌ها یا شناسه تغییر کرد
act-story-moved = مرحله تغییر کرد
act-story-scheduled = زمان‌بندی شد
act-story-published = منتشر شد
act-story-expired = در زمان خود برداشته شد
act-story-expiry-set = زمان پایان تغییر کرد
act-story-embargo-lengthened = ممنوعیت انتشار درازتر شد
act-story-withdrawn = پس گرفته شد
act-story-killed = برای همیشه کنار گذاشته شد
act-story-corrected = یادداشتی برای خوانندگان افزوده شد
act-story-comments-imported = دیدگاه‌ها وارد شد
act-story-assigned = به کسی سپرده شد
act-story-due = در زمان خود منتشر شد
act-story-planned = زمان‌ها تعیین شد
act-story-readdressed = نشانی همراه بخش جابه‌جا شد
act-story-reshelved = همراه فهرستش به فهرستی دیگر رفت
act-story-caught-up = تغییرهای متن اصلی وارد شد
act-story-stayed = نشانی سر جای خود ماند
act-story-fronted = به صفحهٔ نخست زبان خود برده شد
act-comment-published = دیدگاه منتشر شد
act-comment-held = دیدگاه نگه داشته شد
act-comment-rejected = دیدگاه رد شد
act-comment-spam = دیدگاه هرزنامه شمرده شد
act-comment-deleted = دیدگاه برای همیشه پاک شد
act-note-added = یادداشت افزوده شد
act-note-answered = به یادداشت پاسخ داده شد
act-note-reopened = یادداشت دوباره باز شد
act-note-settled = یادداشت بسته شد
act-section-changed = بخش تغییر کرد
act-section-merged = در بخشی دیگر ادغام شد
act-tag-changed = برچسب تغییر کرد
act-tag-merged = در برچسبی دیگر ادغام شد
act-redirect-changed = تغییرمسیر عوض شد
act-redirect-imported = تغییرمسیرها وارد شدند
act-series-changed = مجموعه تغییر کرد
act-contributor-changed = نام نویسنده تغییر کرد
act-site-changed = تنظیمات تغییر کرد
act-reading-ranked = پرخواننده‌ترین‌ها با ترتیبی دیگر
act-media-added = تصویر یا پرونده افزوده شد
act-media-changed = تصویر یا پرونده تغییر کرد
act-media-expired = حق نمایش پایان یافت
act-account-added = کسی افزوده شد
act-account-password-set = گذرواژه تعیین شد
act-account-totp-set = رمزها روشن یا خاموش شد
act-account-recovery-set = رمزهای بازیابی ساخته شد
act-account-recovered = رمز بازیابی به کار رفت
act-account-role-set = نقش تغییر کرد
act-account-ended = دسترسی پایان یافت
act-account-back = دسترسی بازگردانده شد
act-session-opened = وارد شد
act-session-ended = ورود پایان یافت
act-link-made = پیوند یک‌بارمصرف ساخته شد
act-link-used = پیوند یک‌بارمصرف به کار رفت
act-token-made = کلید برنامه ساخته شد
act-token-ended = کلید برنامه پایان یافت
act-preview-made = پیوند پیش‌نمایش ساخته شد
act-preview-ended = پیوند پیش‌نمایش پایان یافت

## Readers: the list of corrections

ledger-explains = همهٔ تصحیح‌ها، توضیح‌ها، به‌روزرسانی‌ها و پس‌گرفتن‌ها، تازه‌ترین در آغاز. هیچ‌چیز هرگز از این فهرست برداشته نمی‌شود.
ledger-none = هنوز چیزی تصحیح نشده است.
ledger-changed = چه چیزی را تغییر دادیم
ledger-hidden = این مطلب دیگر منتشر نیست.

## Desk: taking back for good, and its receipt

desk-kill = کنارگذاشتن همیشگی: از همه‌جا با پرونده‌هایش می‌رود و دیگر هرگز منتشر نمی‌شود
desk-killed = مطلب برای همیشه کنار گذاشته شد. دیگر نمی‌توان منتشرش کرد.
desk-receipt = رسید
desk-receipt-again = دوباره نگاه کن
desk-receipt-why = چرا
desk-receipt-now = نشانی اکنون پاسخ می‌دهد
desk-answers-story = دوباره با یک مطلب
desk-answers-notice = اینکه صفحه برداشته شده است (410)
desk-answers-nothing = اینکه چیزی آنجا نیست (404)
desk-receipt-database = از اینجا برای همهٔ خوانندگان رفت
desk-receipt-never = جایی نبود که خوانندگان ببینند.
desk-receipt-files-hidden = پرونده‌هایی که دیگر کسی نمی‌تواند باز کند: { $number }
desk-receipt-copies = نسخه‌هایی از این پرونده‌ها ممکن است تا یک ماه در مرورگر خوانندگان و در حافظه‌های میانی که از ما نیست بماند.
desk-receipt-files-shown = پرونده‌هایی که هنوز در دسترس همه‌اند: { $number }
desk-receipt-links = پیوندهای پیش‌نمایش پایان‌یافته: { $number }
desk-receipt-waits = هنوز تأیید نشده
desk-receipt-ended = فرایند بی‌تأیید پایان یافت و حافظه‌اش با آن رفت
desk-process = فرایند کارساز از { $date }
desk-follower-pages = صفحه‌های حافظه کنار گذاشته شد
desk-follower-index = از جست‌وجو برداشته شد
desk-follower-news = به برنامه‌هایی که سایت را دنبال می‌کنند گفته شد
desk-channel-page = صفحهٔ { $name }
desk-channel-front = صفحهٔ نخست
desk-channel-section = بخش { $name } و خوراک آن
desk-channel-tag = برچسب { $name } و خوراک آن
desk-channel-contributor = مطالب { $name } و خوراک آن
desk-channel-series = مجموعهٔ { $name } و خوراک آن
desk-channel-everything = همهٔ مطالب: بایگانی، خوراک‌های سایت، نقشهٔ خبرها
desk-channel-pages = فهرست صفحه‌ها در پانوشت
desk-channel-dated = بایگانی { $name }
desk-channel-sitemap = نقشهٔ سایت { $name }
desk-channel-comments = خوراک همهٔ دیدگاه‌ها
desk-channel-translations = پیوندها از ترجمه‌هایش
desk-channel-beside = صفحهٔ مطالبی که کنارشان بود

## Preview links

preview-note = پیش‌نمایش: این منتشر نشده است.
preview-note-more = هنوز ممکن است تغییر کند. پیوند را نزد خود نگه دارید.
desk-links = پیوندهای پیش‌نمایش
desk-links-explain = هر که پیوند را دارد تا پایان آن، بی ورود، تازه‌ترین پیش‌نویس را می‌بیند.
desk-links-name = برای چه کسی
desk-links-lasts = پایان پس از
desk-links-hour = یک ساعت
desk-links-day = یک روز
desk-links-week = ۷ روز
desk-links-month = ۳۰ روز
desk-links-quarter = ۹۰ روز
desk-links-make = پیوند بساز
desk-links-name-missing = بگویید پیوند برای چه کسی است.
desk-links-too-many = این مطلب بیشترین پیوندهای باز را دارد. نخست یکی را پایان دهید.
desk-links-made = پیوند برای { $name } آماده است.
desk-links-ended = پیوند برای { $name } دیگر چیزی باز نمی‌کند.
desk-links-end = پایان
desk-links-until = تا { $date }
desk-links-over = پایان یافته
desk-links-seen = آخرین بازشدن { $date }
desk-links-unseen = هنوز باز نشده

## Desk: embargo and end

desk-embargo = زیر ممنوعیت انتشار
desk-embargo-until = زیر ممنوعیت انتشار تا { $date }
desk-embargo-locked = تا آن زمان تنها نویسندگان آن، ویراستاران و مدیران می‌توانند بخوانندش.
desk-embargo-translations = { $count ->
    [one] ترجمهٔ آن که هنوز منتشر نشده نیز تا آن زمان می‌ماند.
   *[other] { $count } ترجمهٔ آن که هنوز منتشر نشده‌اند نیز تا آن زمان می‌مانند.
}
desk-embargo-translation-out = خوانندگان ترجمهٔ آن را از پیش دارند: «{ $headline }». نخست آن را پس بگیرید، یا بی ممنوعیت منتشر کنید.
desk-publish-embargo = ممنوعیت انتشار تا
desk-publish-embargo-hint = پیش از آن هیچ‌کس نمی‌بیندش، زمان بالا هرچه باشد. خالی: بی ممنوعیت.
desk-publish-until = برداشته شود از
desk-publish-until-hint = از آن پس نشانی‌اش می‌گوید صفحه برداشته شده است. خالی: می‌ماند.
desk-expiry = کِی خودبه‌خود برداشته می‌شود
desk-expiry-goes = خودبه‌خود { $date } برداشته می‌شود.
desk-expiry-stays = تا کسی پسش نگیرد می‌ماند.
desk-expiry-too-early = آن زمان گذشته یا پیش از دیده‌شدن مطلب است.
