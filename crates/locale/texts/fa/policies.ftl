## متن‌های آغازین برای صفحه‌هایی دربارهٔ کار تحریریه، نوشته از روی تنظیمات

policy-corrections-intro = { $paper } خطاهای خود را همین که آگاه شود آشکارا تصحیح می‌کند. این صفحه می‌گوید چگونه.
policy-corrections-kinds = کنار خبر منتشرشده‌ای که تغییرش می‌دهیم می‌گوییم کی و چرا:
policy-corrections-correction = **تصحیح.** اشتباه کرده بودیم. یادداشتی می‌گوید چه نادرست بود و درست آن چیست، و فهرست تصحیح‌ها نشان می‌دهد در متن چه تغییر کرد.
policy-corrections-clarification = **توضیح.** آنچه نوشته بودیم می‌توانست بد فهمیده شود. یادداشتی می‌گوید منظور ما چیست.
policy-corrections-update = **به‌روزرسانی.** حرف بیشتری برای گفتن هست. خبر زمان تازه را نشان می‌دهد.
policy-corrections-retraction = **پس‌گرفتن.** خبر درست درنیامد. به جای متن آن یادداشتی می‌آید که می‌گوید چرا.
policy-corrections-typo = غلط‌های املایی که معنا را تغییر نمی‌دهند بی یادداشت درست می‌شوند.
policy-corrections-list = همهٔ یادداشت‌ها در یک فهرست‌اند، تازه‌ترین در آغاز، و هیچ‌کدام هرگز از آن برداشته نمی‌شود: { $address }
policy-corrections-tell = خطایی یافته‌اید؟ به ما بگویید: { $contact }
policy-contact-intro = راه‌های ارتباط با { $paper }.
policy-contact-all = پرسش، خبر و شکایت: { $contact }
policy-contact-security = اگر رخنه‌ای امنیتی در این سایت یافته‌اید: { $contact }
policy-contact-elsewhere = { $paper } در جاهای دیگر:
policy-ownership-intro = { $paper } از آنِ کیست.
policy-ownership-controlled = مالک یا گرداننده: { $address }
policy-ownership-controls = نشریه‌های دیگری که منتشر می‌کند:
policy-ownership-member = انجمن‌هایی که عضو آن‌هاست:
desk-policy-draft-start = متنی برای آغاز، از آنچه اینجا تنظیم شده است. بخوانید، از آنِ خود کنید و منتشر کنید.
