## Desk: everywhere

desk-title = میز تحریریه
desk-navigation = میز تحریریه
desk-nav-stories = خبرها
desk-nav-comments = دیدگاه‌ها
desk-nav-account = حساب
desk-back-to-paper = بازگشت به سایت
desk-save = ذخیره
desk-saved = همه چیز ذخیره شده است
desk-cancel = انصراف
desk-undo = برگرداندن
desk-view = دیدن
desk-try-again = دوباره
desk-not-allowed = تنها سردبیران می‌توانند این را تغییر دهند. شما می‌توانید ببینیدش. از سردبیر بخواهید.
desk-form-expired = این صفحه مدتی دراز باز بوده است. چیزی تغییر نکرد. دوباره امتحان کنید.
desk-problem = مشکلی هست.
desk-waiting = { $count } در انتظار

## Desk: setting up

desk-setup-title = راه‌اندازی { $paper }
desk-setup-intro = شما نخستین نفر اینجا هستید. بگویید کیستید؛ دیگران را بعد دعوت کنید.
desk-setup-name = نام شما
desk-setup-email = نشانی رایانامه
desk-setup-password = گذرواژه
desk-setup-password-hint = دست‌کم { $count } نویسه. چند واژهٔ پشت‌سرهم را آسان به یاد می‌سپارید و سخت حدس می‌زنند.
desk-setup-password-short = گذرواژه‌ای با دست‌کم { $count } نویسه برگزینید.
desk-setup-password-common = گذرواژه‌ای برگزینید که حدس‌زدنش دشوارتر باشد.
desk-setup-name-missing = نام خود را بنویسید.
desk-setup-email-form = نشانی رایانامه را به شکل name@example.org بنویسید.
desk-setup-submit = ساختن حساب من
desk-setup-link-used = این پیوند راه‌اندازی به کار رفته یا مهلتش گذشته است. از گردانندهٔ سرور پیوندی تازه بخواهید.
desk-setup-done = حساب شما آماده است.
desk-password-title = گذرواژه‌ای برگزینید
desk-password-done = گذرواژهٔ شما ثبت شد. با آن وارد شوید.
desk-link-used = این پیوند به کار رفته یا مهلتش گذشته است. پیوندی تازه بخواهید.

## Desk: signing in

desk-signin-title = ورود به میز تحریریه
desk-signin-email = نشانی رایانامه
desk-signin-password = گذرواژه
desk-signin-submit = ورود
desk-signin-wrong = رایانامه و گذرواژه با هم نمی‌خوانند. چیزی از دست نرفته است. دوباره امتحان کنید.
desk-signin-too-many = تلاش‌های پیاپی. ساعت { $time } دوباره امتحان کنید.
desk-signin-new-here = تازه‌واردید؟ از سردبیر بخواهید دعوتتان کند.
desk-signin-ended = ورود شما پایان یافت. برای ادامه دوباره وارد شوید.
desk-signout = خروج
desk-signed-out = از میز تحریریه خارج شدید.
desk-code-title = کدی را که برنامه نشان می‌دهد بنویسید
desk-code-label = کد شش‌رقمی
desk-code-submit = ادامه
desk-code-wrong = کد درست نیست یا مهلتش گذشته است. کدی را که برنامه اکنون نشان می‌دهد بنویسید.
desk-code-recovery = با کد بازیابی
desk-totp-title = کد از برنامه
desk-totp-on = ورود با کد برنامه روشن است.
desk-totp-off = ورود با کد برنامه خاموش است.
desk-totp-set-up = راه‌اندازی کد از برنامه
desk-totp-intro = این کلید را به برنامهٔ کدساز بدهید و کدی را که نشان می‌دهد بنویسید.
desk-totp-key = کلید
desk-totp-turn-on = روشن‌کردن
desk-totp-turn-off = خاموش‌کردن
desk-totp-recovery-codes = کدهای بازیابی
desk-totp-recovery-note = این‌ها را جای امنی نگه دارید. اگر برنامه از دست رفت هر کدام یک بار به کار می‌آید. دوباره نشان داده نمی‌شوند.
desk-code-recovery-label = کد بازیابی
desk-totp-recovery-make = ساختن کدهای بازیابی تازه
desk-totp-recovery-left = { $count ->
    [0] کد بازیابی ندارید. بی آن‌ها، گم کردن برنامه راه ورودتان را می‌بندد.
   *[other] { $count } کد بازیابی برایتان مانده است.
}

## Desk: where you are signed in

desk-sessions-title = کجاها وارد شده‌اید
desk-session-this = این دستگاه
desk-session-since = ورود در { $date }
desk-session-last-seen = آخرین بار { $date }
desk-session-end = پایان
desk-session-end-others = پایان همهٔ دیگرها
desk-session-ended = آن ورود پایان یافت.
desk-sessions-ended = { $count } ورود پایان یافت.

## Desk: people

desk-people-title = افراد
desk-people-role = نقش
desk-people-role-of = نقش { $name }
desk-people-set-role = تغییر
desk-people-role-set = نقش { $name } عوض شد.
desk-people-end = پایان دسترسی
desk-people-end-explains = بی‌درنگ از همه‌جا بیرون می‌رود. نامش بر آنچه نوشته می‌ماند.
desk-people-ended = { $name } دیگر نمی‌تواند وارد شود.
desk-people-back = بازگرداندن
desk-people-is-back = { $name } دوباره می‌تواند وارد شود.
desk-people-left = رفته در { $date }
desk-people-waits = هنوز گذرواژه نگذاشته است
desk-people-last-admin = این آخرین مدیر است. نخست کس دیگری را مدیر کنید.
desk-people-reset = گذرواژهٔ تازه
desk-people-sessions = ورودها
desk-people-sessions-title = { $name } کجا وارد شده است
desk-people-sessions-none = اکنون هیچ‌جا.
desk-people-sessions-end = پایان همه
desk-people-invite = دعوت از کسی
desk-people-name = نام
desk-people-send = ساختن پیوند
desk-email-title = نشانی ایمیل
desk-email-now = ورود شما با
desk-email-new = نشانی ایمیل تازه
desk-email-explains = از این پس با آن وارد می‌شوید. نامه‌ای به نشانی پیشین این را خبر می‌دهد؛ پیوندهایی که به آنجا رفته‌اند دیگر کار نمی‌کنند.
desk-email-submit = تغییر نشانی
desk-email-set = { $name } از این پس با { $email } وارد می‌شود. پیوندهای پیشین دیگر کار نمی‌کنند.
desk-people-email-of = نشانی ایمیل تازهٔ { $name }
desk-people-email-taken = کسی در اینجا همین نشانی را دارد.
desk-people-link-title = پیوندی برای { $name }
desk-people-link-invitation = تنها به خود او بدهید. یک بار، تا هفت روز، برای گذاشتن نخستین گذرواژه کار می‌کند.
desk-people-link-reset = تنها به خود او بدهید. یک بار، تا ۳۰ دقیقه، برای گذاشتن گذرواژهٔ تازه کار می‌کند.
desk-role-contributor = همکار
desk-role-reporter = خبرنگار
desk-role-editor = دبیر
desk-role-moderator = ناظر دیدگاه‌ها
desk-role-admin = مدیر
