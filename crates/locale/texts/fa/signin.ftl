## Desk: passkeys

desk-passkey-hint = با اثر انگشت، چهره یا قفل صفحه. گذرواژه‌ای نیست که به یاد بسپارید یا گم کنید.
desk-passkey-submit = ادامه با کلید ورود
desk-passkey-or = یا با گذرواژه
desk-passkey-closed = وارد نشدید: درخواست کلید ورود بسته شد.
desk-passkey-closed-more = چیزی از دست نرفته است. دوباره امتحان کنید یا راه دیگری را برگزینید.
desk-passkey-unknown = این کلید ورود اینجا شناخته نیست؛ شاید برداشته شده باشد. کلید دیگر یا گذرواژه را به کار ببرید.
desk-passkey-failed = کلید ورود پذیرفته نشد. چیزی از دست نرفته است. دوباره امتحان کنید یا گذرواژه را به کار ببرید.
desk-passkeys-title = کلیدهای ورود
desk-passkeys-explains = با کلید ورود، با اثر انگشت، چهره یا قفل صفحه وارد می‌شوید، بی گذرواژه و بی کد.
desk-passkeys-count = { $count ->
    [0] کلید ورودی ندارید.
   *[other] { $count } کلید ورود دارید.
}
desk-passkeys-manage = مدیریت کلیدهای ورود
desk-passkeys-add = افزودن کلید ورود
desk-passkeys-name = نامی که بر آن می‌گذارید
desk-passkeys-name-hint = تا بازش بشناسید: «گوشی»، «رایانهٔ دفتر».
desk-passkeys-name-missing = نامی برای کلید ورود بنویسید، حداکثر در ۱۰۰ نویسه.
desk-passkeys-added = کلید ورود «{ $name }» افزوده شد. از این پس می‌توانید با آن وارد شوید.
desk-passkeys-removed = کلید ورود «{ $name }» دیگر اینجا چیزی را باز نمی‌کند. آن را از دستگاهتان هم بردارید.
desk-passkeys-remove = برداشتن
desk-passkeys-made = افزوده در { $date }
desk-passkeys-used = آخرین کاربرد { $date }
desk-passkeys-unused = هنوز به کار نرفته
desk-passkeys-copied = روی همهٔ دستگاه‌هایتان
desk-passkeys-bound = روی یک دستگاه
desk-passkeys-not-added = کلید ورود افزوده نشد: درخواست بسته شد، زیاد طول کشید، یا این دستگاه از پیش کلیدی دارد.
desk-passkeys-full = به بیشترین شمار کلید ورود رسیده‌اید. یکی را که دیگر به کار نمی‌برید بردارید.
desk-passkeys-needs-script = این مرورگر نمی‌تواند کلید ورود بیفزاید: یا آن را ندارد، یا اینجا اسکریپت اجرا نمی‌کند.
desk-passkeys-not-here = کلید ورود جایی کار می‌کند که سایت نامی داشته باشد و با https باز شود. از گردانندهٔ این کارساز بپرسید.
act-passkey = کلیدهای ورود
act-passkey-added = کلید ورود افزوده شد
act-passkey-removed = کلید ورود برداشته شد
act-passkey-used = کلید ورود به کار رفت
act-passkey-doubted = کلید ورود رد شد: شاید کسی رونوشتی از آن دارد

## Desk: sections of people

desk-people-sections = کار در
desk-people-sections-hint = اگر چیزی برنگزینید: همهٔ سایت. آنچه زیر بخش برگزیده است از آن است.
desk-people-sections-roles = ناظران دیدگاه‌ها و مدیران همیشه در همهٔ سایت کار می‌کنند.
desk-people-sections-set = حوزهٔ کار { $name } تغییر کرد.
desk-people-works-in = کار در { $sections }
desk-elsewhere = در بخش دیگران
desk-elsewhere-locked = این مطلب در هیچ‌یک از بخش‌های کار شما نیست. اگر باید آن را بخوانید، از مدیر بخواهید.
desk-editor-strange-section = شما در بخش «{ $value }» کار نمی‌کنید. یکی از بخش‌های خود را برگزینید.
desk-plan-strange-section = یکی از بخش‌هایی را برگزینید که در آن کار می‌کنید.
desk-history-strange = بازگردانده نشد: مطلب آن زمان در بخشی بود که شما در آن کار نمی‌کنید.
act-account-sections-set = بخش‌های کسی تغییر کرد

## Desk: signing in by a provider

desk-provider-or = یا
desk-provider-submit = ورود با { $name }
desk-provider-failed = ورود با { $name } انجام نشد. چیزی از دست نرفته است. دوباره امتحان کنید یا راه دیگری را برگزینید.
desk-provider-unknown = کسی در اینجا نشانی‌ای را که { $name } می‌دهد ندارد. از سردبیر بخواهید دعوتتان کند.
desk-provider-unverified = { $name } مطمئن نشده است که نشانی از آن شماست؛ پس اینجا به شمار نمی‌آید.
desk-provider-away = { $name } اکنون در دسترس نیست. بعداً امتحان کنید یا راه دیگری را برگزینید.
