## Letters

mail-greeting = سلام { $name }،
mail-greeting-nobody = سلام،
mail-foot = فرستنده: { $paper }، { $site }
mail-unsubscribe = دیگر چنین نامه‌ای نفرستید
mail-invitation-subject = به تحریریهٔ { $paper } دعوت شده‌اید
mail-invitation-text = { $by } شما را به همکاری در تحریریهٔ { $paper } دعوت کرده است. برای شروع گذرواژه‌ای انتخاب کنید.
mail-invitation-action = انتخاب گذرواژه
mail-invitation-note = پیوند یک بار و تا هفت روز کار می‌کند. اگر منتظر این نامه نبودید، کاری نکنید.
mail-reset-subject = گذرواژهٔ دیگر برای { $paper }
mail-reset-text = کسی برای حساب شما در { $paper } گذرواژهٔ دیگری خواسته است. اگر شما بوده‌اید، آن را اینجا انتخاب کنید.
mail-reset-action = انتخاب گذرواژهٔ دیگر
mail-reset-note = پیوند یک بار و تا ۳۰ دقیقه کار می‌کند. اگر شما نبوده‌اید، کاری نکنید: گذرواژهٔ شما همان می‌ماند.
mail-new-device-subject = ورود تازه به { $paper }
mail-new-device-text = در { $date } کسی با دستگاهی که پیش‌تر برای حساب شما به کار نرفته بود وارد شد: { $client }، از { $address }.
mail-account-action = دیدن جاهایی که وارد شده‌اید
mail-account-note = اگر شما نبوده‌اید، آن ورود را پایان دهید، گذرواژهٔ دیگری برگزینید و به مدیری خبر دهید.
mail-password-changed-subject = گذرواژهٔ شما در { $paper } عوض شد
mail-password-changed-text = در { $date } گذرواژهٔ حساب شما عوض شد و همهٔ ورودهای پیش از آن پایان یافت.
mail-email-changed-subject = نشانی ایمیل شما در { $paper }
mail-email-changed-text = در { $date } نشانی ایمیل حساب شما تغییر کرد. با نشانی تازه وارد شوید؛ به این نشانی دیگر نامه‌ای نمی‌رسد.
mail-codes-changed-subject = کدهای ورود به { $paper }
mail-codes-changed-on = از { $date } حساب شما هنگام ورود کدی از یک برنامه می‌خواهد.
mail-codes-changed-off = از { $date } حساب شما هنگام ورود دیگر کدی نمی‌خواهد.
mail-passkey-changed-subject = کلیدهای ورود شما در { $paper }
mail-passkey-changed-on = در { $date } کلید ورود «{ $name }» به حساب شما افزوده شد. این کلید حساب شما را بدون گذرواژه باز می‌کند.
mail-passkey-changed-off = در { $date } کلید ورود «{ $name }» از حساب شما برداشته شد.
mail-mention-subject = { $by } در یادداشتی از شما پرسیده است
mail-mention-text = { $by } در یادداشتی بر خبر «{ $headline }» از شما پرسیده است.
mail-mention-text-hidden = { $by } در یادداشتی بر خبری از شما پرسیده است.
mail-mention-action = خواندن یادداشت
mail-assignment-subject = خبری برای شما
mail-assignment-text = { $by } خبر «{ $headline }» را به شما سپرد.
mail-assignment-text-hidden = { $by } خبری را به شما سپرد.
mail-assignment-action = باز کردن خبر
mail-story-note = این‌که کدام نامه‌ها به شما برسد را در صفحهٔ خودتان در تحریریه تنظیم کنید.
mail-test-subject = نامهٔ آزمایشی از { $paper }
mail-test-text = این نامه رسیده است؛ پس نامه‌های { $paper } فرستاده می‌شوند.

## Desk: letters

desk-set-letters = نامه‌ها
desk-set-letters-explains = آنچه تحریریه با رایانامه می‌فرستد: دعوت‌ها، گذرواژه‌های فراموش‌شده و آنچه از افراد خواسته می‌شود.
desk-letters-off = نامه‌ای فرستاده نمی‌شود: DATELINE_SMTP در جایی که کارساز اجرا می‌شود تنظیم نشده است. تا آن زمان پیوندها را خودتان برسانید.
desk-letters-where = نامه‌ها به { $place } می‌روند، از { $address }.
desk-letters-waiting = اکنون در انتظار: { $number }
desk-letters-test = برای من نامه‌ای آزمایشی بفرست
desk-letters-test-sent = نامهٔ آزمایشی به { $email } رفت.
desk-letters-test-failed = نامهٔ آزمایشی نرفت: { $why }
desk-letters-given-up = نامه‌هایی که در سی روز گذشته نرفتند

## Desk: a forgotten password

desk-forgot-link = گذرواژه‌ام را فراموش کرده‌ام
desk-forgot-title = گذرواژهٔ فراموش‌شده
desk-forgot-explains = نشانی رایانامهٔ خود را بنویسید. اگر حسابی با آن باشد، پیوندی به آن می‌فرستیم تا گذرواژهٔ دیگری انتخاب کنید.
desk-forgot-submit = برایم پیوندی بفرست
desk-forgot-sent = اگر حسابی با این نشانی باشد، پیوندی در راه آن است. یک بار و تا ۳۰ دقیقه کار می‌کند.
desk-forgot-off = از اینجا نامه‌ای فرستاده نمی‌شود. از مدیری بخواهید پیوندی برای انتخاب گذرواژهٔ دیگر به شما بدهد.

## Desk: letters to people

desk-people-link-sent = نامه‌ای با این پیوند در راه { $email } است.
desk-wanted-title = نامه‌هایی به شما
desk-wanted-explains = آنچه به حساب شما مربوط است در هر حال فرستاده می‌شود.
desk-wanted-mention = وقتی در یادداشتی از من پرسیده شود
desk-wanted-assignment = وقتی خبری به من سپرده شود
desk-wanted-kept = نامه‌هایی که برگزیده‌اید به شما می‌رسد.

## Desk: proving who one is

desk-proof-title = آیا خودتان هستید؟
desk-proof-explains = آنچه در پی می‌آید می‌تواند حساب شما را بر دیگران بگشاید. یک بار دیگر نشان دهید که خودتان هستید؛ ده دقیقه اعتبار دارد.
desk-proof-submit = ادامه
desk-proof-wrong = این گذرواژهٔ شما نیست. دوباره بکوشید.
desk-proof-neither = اینجا نه گذرواژه دارید و نه کلید ورود. خارج شوید و دوباره وارد شوید؛ آنگاه این صفحه ده دقیقه باز است.
