## Desk: keys for programs

desk-tokens-title = کلیدهای برنامه‌ها
desk-tokens-explains = برنامه‌ای که کلید دارد همان کاری را می‌کند که شما می‌توانید، و نه بیش از آنچه اینجا برمی‌گزینید. اگر نقش شما عوض شود، آنچه کلیدهایتان باز می‌کنند هم عوض می‌شود.
desk-tokens-name = برای چه کاری است
desk-tokens-name-missing = بنویسید کلید برای چه کاری است، حداکثر در ۲۰۰ نویسه.
desk-tokens-too-many = شما { $count } کلید دارید. یکی را که دیگر لازم ندارید پایان دهید.
desk-tokens-scopes = چه کاری می‌تواند بکند
desk-tokens-scopes-missing = دست‌کم یک کار را برگزینید.
desk-tokens-read = خواندن خبرها و آنچه بر آن‌ها می‌گذرد
desk-tokens-write = نوشتن خبر و تغییر آن
desk-tokens-publish = انتشار، تصحیح و پس‌گرفتن خبرها
desk-tokens-comments = خواندن دیدگاه‌ها و تصمیم دربارهٔ آن‌ها
desk-tokens-media = افزودن عکس و پرونده و شرح آن‌ها
desk-tokens-all = هر کاری که شما می‌توانید
desk-tokens-end = پایان آن
desk-tokens-days = پس از { $count } روز
desk-tokens-never = وقتی خودتان پایانش دهید
desk-tokens-make = ساختن کلید
desk-tokens-made = کلید «{ $name }»
desk-tokens-once = همین حالا رونوشت بگیرید و جای امنی نگه دارید. تنها همین یک بار نشان داده می‌شود.
desk-tokens-used = آخرین کاربرد { $date }
desk-tokens-unused = هرگز به کار نرفته
desk-tokens-until = پایان { $date }
desk-tokens-ended = کلید «{ $name }» دیگر چیزی را باز نمی‌کند.
