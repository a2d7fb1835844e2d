## Desk: the record of acts

desk-audit-title = יומן פעולות
desk-audit-none = לא נמצא כאן דבר.
desk-audit-when = מתי
desk-audit-who = מי
desk-audit-what = מה
desk-audit-on = על מה
desk-audit-everyone = כולם
desk-audit-everything = הכול
desk-audit-from = מיום
desk-audit-to = עד יום
desk-audit-program = התוכנה
desk-audit-further = חיפוש רחוק יותר בעבר
desk-audit-of-story = מה נעשה בכתבה הזאת
act-story = כתבות
act-note = הערות
act-comment = תגובות
act-preview = קישורי תצוגה מקדימה
act-section = מדורים
act-tag = תגיות
act-redirect = הפניות
act-series = סדרות
act-contributor = כותבים
act-media = תמונות וקבצים
act-site = הגדרות
act-account = חשבונות
act-session = כניסות
act-link = קישורים חד־פעמיים
act-token = מפתחות לתוכנות
act-story-begun = כתבה נפתחה
act-story-revised = הכתבה נערכה
act-story-identified = תרגומים או זהות שונו
act-story-moved = השלב שונה
act-story-scheduled = תוזמנה
act-story-published = פורסמה
act-story-expired = ירדה במועדה
act-story-expiry-set = מועד הירידה שונה
act-story-embargo-lengthened = האמברגו הוארך
act-story-withdrawn = הוסרה
act-story-killed = נגנזה
act-story-corrected = נוספה הערה לקוראים
act-story-comments-imported = תגובות יובאו
act-story-assigned = נמסרה לאדם
act-story-due = יצאה במועדה
act-story-planned = המועדים נקבעו
act-story-readdressed = הכתובת עברה עם המדור
act-story-reshelved = עבר עם רשימתו לרשימה אחרת
act-story-caught-up = שינויי המקור נקלטו
act-story-stayed = הכתובת נשארה
act-story-fronted = הועבר לעמוד הראשי של שפתו
act-comment-published = תגובה פורסמה
act-comment-held = תגובה ממתינה
act-comment-rejected = תגובה נדחתה
act-comment-spam = תגובה סומנה כזבל
act-comment-deleted = תגובה נמחקה לצמיתות
act-comment-reported = דווח על תגובה
act-comment-kept = תגובה נשארה לאחר דיווח
act-comment-edited = תגובה נערכה בידי כותבה
act-comment-withdrawn = תגובה נמשכה בידי כותבה
act-comment-liked = תגובה סומנה באהבתי
act-comment-unliked = סימון אהבתי של תגובה בוטל
act-comment-reviewed = תגובה נבדקה ונשארה
act-comment-answered = תשובת המערכת לתגובה
act-comment-writer-erased = כל מה שכתב כותב תגובות נמחק
act-comment-writer-set = היחס לכותב תגובה שונה
act-note-added = נוספה הערה
act-note-answered = ניתנה תשובה להערה
act-note-reopened = הערה נפתחה מחדש
act-note-settled = הערה נסגרה
act-section-changed = מדור שונה
act-section-merged = אוחד עם מדור אחר
act-tag-changed = תגית שונתה
act-tag-merged = אוחדה עם תגית אחרת
act-redirect-changed = הפניה שונתה
act-redirect-imported = הפניות נקלטו
act-series-changed = סדרה שונתה
act-contributor-changed = פרטי כותב שונו
act-site-changed = הגדרות שונו
act-reading-ranked = הכתבות הנקראות ביותר בסדר אחר
act-media-added = נוספה תמונה או קובץ
act-media-changed = תמונה או קובץ שונו
act-media-expired = הזכות להציג הסתיימה
act-account-added = אדם נוסף
act-account-password-set = סיסמה נקבעה
act-account-totp-set = קודים הופעלו או כובו
act-account-recovery-set = קודי שחזור נוצרו
act-account-recovered = נעשה שימוש בקוד שחזור
act-account-email-set = כתובת הדוא״ל שונתה
act-account-role-set = תפקיד שונה
act-account-ended = הגישה הופסקה
act-account-back = הגישה הוחזרה
act-session-opened = נכנס
act-session-ended = כניסה הסתיימה
act-link-made = קישור חד־פעמי נוצר
act-link-used = נעשה שימוש בקישור חד־פעמי
act-token-made = מפתח לתוכנה נוצר
act-token-ended = מפתח לתוכנה הופסק
act-preview-made = קישור תצוגה מקדימה נוצר
act-preview-ended = קישור תצוגה מקדימה בוטל

## Readers: the list of corrections

ledger-explains = כל התיקונים, ההבהרות, העדכונים והחזרות מדברים, החדש תחילה. דבר אינו נמחק מהרשימה הזאת.
ledger-none = עדיין לא תוקן דבר.
ledger-changed = מה שינינו
ledger-hidden = הכתבה אינה מפורסמת עוד.

## Desk: taking back for good, and its receipt

desk-kill = גניזה: היא יורדת מכל מקום, עם הקבצים שלה, ולא תפורסם עוד לעולם
desk-killed = הכתבה נגנזה. אי אפשר לפרסם אותה שוב.
desk-receipt = אישור
desk-receipt-again = לבדוק שוב
desk-receipt-why = למה
desk-receipt-now = הכתובת עונה עכשיו
desk-answers-story = שוב בכתבה
desk-answers-notice = שהדף הוסר (410)
desk-answers-nothing = שאין שם דבר (404)
desk-receipt-database = ירדה מכאן לכל הקוראים
desk-receipt-never = היא לא הופיעה בשום מקום שקוראים רואים.
desk-receipt-files-hidden = קבצים שאיש אינו יכול לפתוח עוד: { $number }
desk-receipt-copies = עותקים של הקבצים האלה בדפדפני הקוראים ובמטמונים בדרך שאינם שלנו עלולים להישאר עד חודש.
desk-receipt-files-shown = קבצים שעדיין גלויים לכול: { $number }
desk-receipt-links = קישורי תצוגה מקדימה שבוטלו: { $number }
desk-receipt-waits = עדיין לא אושר
desk-receipt-ended = התהליך הסתיים בלי לאשר, והזיכרון שלו נעלם איתו
desk-process = תהליך שרת מאז { $date }
desk-follower-pages = דפים בזיכרון נמחקו
desk-follower-index = הוצאה מהחיפוש
desk-follower-news = תוכנות שעוקבות אחרי האתר עודכנו
desk-channel-page = הדף { $name }
desk-channel-front = דף הבית
desk-channel-section = המדור { $name } וההזנה שלו
desk-channel-tag = התגית { $name } וההזנה שלה
desk-channel-contributor = הכתבות של { $name } וההזנה שלהן
desk-channel-series = הסדרה { $name } וההזנה שלה
desk-channel-everything = כל הכתבות: ארכיון, הזנות האתר, מפת החדשות
desk-channel-pages = רשימת הדפים בתחתית
desk-channel-dated = ארכיון { $name }
desk-channel-sitemap = מפת האתר { $name }
desk-channel-comments = הזנת כל התגובות
desk-channel-translations = קישורים מהתרגומים שלה
desk-channel-beside = דפי כתבות שלידן הופיעה

## Preview links

preview-note = תצוגה מקדימה: זה לא פורסם.
preview-note-more = זה עוד עשוי להשתנות. שמרו את הקישור לעצמכם.
desk-links = קישורי תצוגה מקדימה
desk-links-explain = מי שבידו הקישור רואה את הטיוטה החדשה ביותר בלי להיכנס, עד שהוא מסתיים.
desk-links-name = בשביל מי
desk-links-lasts = מסתיים אחרי
desk-links-hour = שעה אחת
desk-links-day = יום אחד
desk-links-week = 7 ימים
desk-links-month = 30 יום
desk-links-quarter = 90 יום
desk-links-make = ליצור קישור
desk-links-name-missing = כתבו בשביל מי הקישור.
desk-links-too-many = לכתבה הזאת כבר יש מספר הקישורים הפתוחים המרבי. בטלו אחד קודם.
desk-links-made = הקישור בשביל { $name } מוכן.
desk-links-ended = הקישור בשביל { $name } אינו פותח עוד דבר.
desk-links-end = לבטל
desk-links-until = עד { $date }
desk-links-over = הסתיים
desk-links-seen = נפתח לאחרונה { $date }
desk-links-unseen = עדיין לא נפתח

## Desk: embargo and end

desk-embargo = תחת אמברגו
desk-embargo-until = תחת אמברגו עד { $date }
desk-embargo-locked = עד אז רק הכותבים שלה, העורכים והמנהלים יכולים לקרוא אותה.
desk-embargo-translations = { $count ->
    [one] התרגום שלה שטרם פורסם ממתין אף הוא עד אז.
    [two] שני התרגומים שלה שטרם פורסמו ממתינים אף הם עד אז.
   *[other] { $count } התרגומים שלה שטרם פורסמו ממתינים אף הם עד אז.
}
desk-embargo-translation-out = התרגום שלה כבר בידי הקוראים: „{ $headline }”. הסירו אותו קודם, או פרסמו בלי אמברגו.
desk-publish-embargo = אמברגו עד
desk-publish-embargo-hint = איש לא יראה אותה לפני כן, ולא משנה מה השעה למעלה. ריק: בלי אמברגו.
desk-publish-until = יורדת ב־
desk-publish-until-hint = מאותו רגע הכתובת אומרת שהדף הוסר. ריק: היא נשארת.
desk-expiry = מתי היא יורדת מעצמה
desk-expiry-goes = היא תרד מעצמה { $date }.
desk-expiry-stays = היא תישאר עד שמישהו יסיר אותה.
desk-expiry-too-early = הזמן הזה עבר, או שהוא לפני שהכתבה נראית.
