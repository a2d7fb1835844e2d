## Desk: moderation

desk-moderation-title = תגובות
desk-queues = תורים
desk-queue-waiting = ממתינות
desk-queue-reported = דווחו
desk-queue-unreviewed = טרם נבדקו
desk-queue-looks-on = אין דבר בתגובות האלה. יש עוד לחיפוש.
desk-queue-narrow = צמצום
desk-queue-published = פורסמו
desk-queue-rejected = נדחו
desk-queue-spam = ספאם
desk-queue-empty-title = כל התגובות נקראו
desk-queue-empty = תגובות חדשות מופיעות כאן מעצמן.
desk-queue-list-empty = אין כאן תגובות.
desk-queue-position = { $place } מתוך { $total }
desk-queue-oldest-first = מהישנות לחדשות
desk-queue-newest-first = מהחדשות לישנות
desk-comment-to-decide = תגובה להחלטה
desk-comment-on = על ”{ $title }”
desk-comment-context = הדיון שקדם לה
desk-comment-select = בחירת התגובה של { $name }
desk-comments-select-all = בחירת הכול
desk-comments-selected = { $count ->
    [one] אחת נבחרה
    [two] { $count } נבחרו
   *[other] { $count } נבחרו
}
desk-alike = { $count ->
    [one] ועוד תגובה אחת כמותה
    [two] ועוד שתי תגובות כמותה
   *[other] ועוד { $count } תגובות כמותה
}
desk-alike-too = { $count ->
    [one] גם התגובה הנוספת שכמותה
    [two] גם שתי התגובות הנוספות שכמותה
   *[other] גם { $count } התגובות הנוספות שכמותה
}
desk-decide = החלטה
desk-approve = אישור
desk-reject = דחייה
desk-spam = ספאם
desk-comments-approve = { $count ->
    [one] אישור תגובה אחת
    [two] אישור { $count } תגובות
   *[other] אישור { $count } תגובות
}
desk-comments-reject = { $count ->
    [one] דחיית תגובה אחת
    [two] דחיית { $count } תגובות
   *[other] דחיית { $count } תגובות
}
desk-comments-spam = { $count ->
    [one] סימון תגובה אחת כספאם
    [two] סימון { $count } תגובות כספאם
   *[other] סימון { $count } תגובות כספאם
}
desk-approved = אושרה: ”{ $excerpt }”
desk-rejected = נדחתה: ”{ $excerpt }”
desk-marked-spam = סומנה כספאם: ”{ $excerpt }”
desk-decided-many = { $count ->
    [one] הוחלט על תגובה אחת.
    [two] הוחלט על { $count } תגובות.
   *[other] הוחלט על { $count } תגובות.
}
desk-undone = ההחלטה בוטלה.
desk-decided-by-other = החלטה על התגובה התקבלה לפני רגע בידי { $name }. עברנו לתגובה הבאה.
desk-why-here = למה היא כאן?
desk-no-warnings = אין אזהרות
desk-held-thread-open = הדיון היה סגור כשהגיעה.
desk-held-length = האורך שלה חריג.
desk-held-duplicate = אותו טקסט כבר נשלח.
desk-held-flood = תגובות רבות הגיעו מאותו אדם בזמן קצר.
desk-held-barred = השם, הדוא״ל או הכתובת ברשימת החסומים.
desk-held-word-list = יש בה מילה מהרשימה שלכם: { $word }
desk-held-links = { $count ->
    [one] יש בה קישור אחד.
    [two] יש בה { $count } קישורים.
   *[other] יש בה { $count } קישורים.
}
desk-held-first-comment = זו התגובה הראשונה מהכתובת הזאת.
desk-held-honeypot = מולא שדה שאנשים אינם רואים.
desk-held-time = היא נשלחה מהר משאדם מקליד.
desk-held-staff-name = היא נושאת שם של איש מערכת.
desk-held-imported = היא המתינה באתר הקודם.
desk-commenter-about = על מי שהגיב
desk-commenter-since = באתר מאז { $date }
desk-commenter-published = פורסמו
desk-commenter-rejected = נדחו
desk-commenter-email-note = רק מנחי הדיון רואים זאת.
desk-keys = מקשים
desk-keys-single = אותיות בודדות פועלות
desk-keys-moderation = J ו־K הבאה והקודמת; A אישור; R דחייה; S ספאם; X בחירה; G גם הדומות לה; Z ביטול
desk-moderation-lost = לא התקבלה תשובה. התגובה עדיין כאן: אפשר להחליט שוב.
desk-decided-meanwhile = בינתיים התקבלה החלטה על התגובה הזאת.
desk-commenter-past = תגובות נוספות
desk-keys-reasons = 1 עד 9 בחירת סיבה; 0 בלי סיבה
desk-answered = נענה: ”{ $excerpt }“
desk-answer-explains = הקוראים רואים אותה מיד, עם שמך ועם הסימן הזה:
desk-answer-approves = התגובה מאושרת איתה.
desk-answer-send = פרסום התשובה
desk-answer-refused = אין משיבים לתגובה שנדחתה. יש לאשר אותה קודם; מה שכתבת שמור למטה.
desk-keys-answer = E תשובה; Ctrl ו־Enter שליחה; Esc סגירה
desk-comment-pinned = נעיצה
desk-comment-unpinned = ביטול הנעיצה
desk-comment-featured = הבלטה
desk-comment-unfeatured = ביטול ההבלטה
desk-comment-locked = נעילת תגובות המשך
desk-comment-unlocked = פתיחת תגובות המשך
desk-comment-thread = נעילת כל הדיון
desk-comment-unthread = פתיחת הדיון
desk-comment-pinned-done = היא מופיעה עכשיו בראש הדיון.
desk-comment-unpinned-done = היא חזרה למקומה הרגיל.
desk-comment-featured-done = היא מסומנת כבחירת המערכת.
desk-comment-unfeatured-done = הסימון הוסר.
desk-comment-locked-done = אי אפשר להשיב לה וגם לא למה שמתחתיה.
desk-comment-unlocked-done = אפשר שוב להשיב לה.
desk-comment-thread-done = הדיון לא מקבל דבר חדש; מה שיש נשאר.
desk-comment-unthread-done = הדיון פתוח שוב.
desk-comment-not-public = הקוראים אינם רואים את התגובה הזאת; לא נעשה דבר.
desk-comment-answers = רק תגובה שפותחת שרשור יכולה לעמוד בראש.
desk-keys-marks = P נעיצה; F הבלטה; L נעילת תגובות המשך; T נעילת הדיון
desk-held-standing = כל מה שהכותב הזה שולח ממתין למנחה.
desk-reports = על מה מדווחים הקוראים
desk-report-spam = פרסומת
desk-report-abuse = עלבון או איום
desk-report-off-topic = לא לעניין
desk-report-false = לא נכון
desk-report-illegal = מנוגד לחוק
desk-report-other = משהו אחר
desk-decisions = החלטות
desk-decision-reason = סיבה
desk-decision-no-reason = ללא סיבה
desk-writer-data = הנתונים שלו
desk-writer-export = כל מה שכתב, כקובץ (JSON)
desk-writer-erase-explains = מוחק כל תגובה תחת הכתובת הזאת עם השם והכתובת, ומה שנשמר על הכתובת. התשובות נשארות במקומן. אין דרך חזרה.
desk-writer-erase-sure = וידאתי שהבקשה באה ממנו
desk-writer-erase = למחוק הכול
desk-writer-erased = כל מה שהכותב הזה כתב נמחק.
desk-writer-erase-unsure = לא נמחק דבר: יש לסמן שווידאת מי מבקש.
desk-standing = היחס לכותב הזה
desk-standing-usual = כמו לכולם
desk-standing-trusted = אמין: אינו ממתין
desk-standing-held = הכול ממתין
desk-standing-banned = חסום: דבר אינו מתקבל
desk-standing-how-long = לכמה זמן
desk-standing-no-end = עד שישונה
desk-standing-until = עד { $date }
desk-standing-set = קביעה
desk-standing-done = מעתה: { $standing }.
desk-stat-title = התגובות במספרים
desk-stat-length = לאורך כמה זמן
desk-stat-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
desk-stat-days-long = { $count ->
    [one] יום
    [two] יומיים
   *[other] { $count } ימים
}
desk-stat-hours = { $count ->
    [one] שעה
    [two] שעתיים
   *[other] { $count } שעות
}
desk-stat-minutes = { $count ->
    [one] דקה
    [two] שתי דקות
   *[other] { $count } דקות
}
desk-stat-decisions = החלטות
desk-stat-explains = המתנה היא הזמן מכתיבת תגובה עד ההחלטה הראשונה עליה. מחציתן לא ארכו יותר מהאמצעית, ותשע מעשר לא יותר מהארוכה. בוטלה החלטה שמישהו החליט אחרת מאז.
desk-stat-cut = נספרו רק { $count } ההחלטות החדשות ביותר.
desk-stat-who = מי
desk-stat-total = סך הכול
desk-stat-all = הכול
desk-stat-other = הוחזרו או נמחקו
desk-stat-overturned = בוטלו
desk-stat-median = המתנה אמצעית
desk-stat-p90 = המתנה ארוכה
desk-stat-written = נכתבו לפי יום
desk-stat-written-explains = תגובות לפי יום כתיבתן והיכן הן עומדות עכשיו.
desk-stat-day = יום
desk-stat-deleted = נמחקו
desk-stat-file = הורדה כ־CSV
desk-held-network = מגיעה מרשת שתגובותיה ממתינות: { $network }
desk-held-newcomer = כתובת הדוא״ל הזאת חדשה מדי כאן.
desk-rule-title = כללי התגובות
desk-rule-of = כללי התגובות: { $name }
desk-rule-explains = שינוי תקף מיד. מה שקובעת כתבה גובר על המדור הראשי שלה, המדור על זה שמעליו, וזה על הגדרות האתר.
desk-rule-mode = מי יכול להגיב
desk-rule-mode-open = תגובות מופיעות מיד
desk-rule-mode-first-held = תגובות ראשונות ממתינות למנהל
desk-rule-mode-held = כל תגובה ממתינה למנהל
desk-rule-mode-closed = אין תגובות חדשות
desk-rule-days = סגירה אחרי ימים
desk-rule-days-hint = 0: לעולם לא. ריק: כפי שנקבע מעל.
desk-rule-never = הדיונים נשארים פתוחים
desk-rule-after-days = { $count ->
    [one] הדיונים נסגרים יום אחרי הפרסום
    [two] הדיונים נסגרים יומיים אחרי הפרסום
   *[other] הדיונים נסגרים { $count } ימים אחרי הפרסום
}
desk-rule-from-site = { $what }, לפי הגדרות האתר.
desk-rule-from-section = { $what }, לפי הכלל של המדור „{ $name }”.
desk-rule-from-story = { $what }, לפי הכלל של כתבה זו.
desk-rule-inherit = כמו מעל: { $what }
desk-rule-reason = למה, לעמיתים
desk-rule-set-by = נקבע על ידי { $name }
desk-rule-kept = כללי התגובות שונו.
desk-rule-off = לפי ההגדרות האתר אינו מקבל תגובות כלל. שום דבר שנקבע כאן לא יפתח דיון עד שישתנו.
desk-rule-change = שינוי כללי התגובות
desk-rule-sections = מדורים עם כללים משלהם
desk-standing-nobody = התגובה הזאת כבר אינה מובילה לכותב.
desk-standing-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
desk-comment-looking = { $name } בתגובה הזאת עכשיו

## What a check found, by its code (comment::reason)

desk-held-all = כאן כל תגובה ממתינה למנחה.
desk-held-checker-down = הבודק שלכם לא השיב.
desk-held-spam = היא נראית כמו ספאם ({ $percent } מתוך { 100 }): { $signs }.
desk-held-spam-plain = היא נראית כמו ספאם ({ $percent } מתוך { 100 }).
desk-sign-repeated = אותו טקסט מתחת לכתבות אחרות
desk-sign-known-spammer = ספאם קודם מכתובת הדוא״ל הזאת
desk-sign-word = המילה ”{ $word }“
desk-sign-host = קישור אל { $host }
desk-sign-one-link = קישור אחד
desk-sign-links = { $count ->
    [one] קישור { $count }
    [two] שני קישורים
   *[other] { $count } קישורים
}
desk-sign-link-alone = מעט יותר מקישור
desk-sign-bare-link = כתובת שנכתבה במילים או ברווחים
desk-sign-shortener = קישור שמסתיר לאן הוא מוביל
desk-sign-messenger = קישור לצ׳אט פרטי
desk-sign-phone = מספר טלפון
desk-sign-email = כתובת דוא״ל
desk-sign-mention = שם עם @
desk-sign-money = סכום כסף
desk-sign-capitals = בעיקר אותיות גדולות
desk-sign-drawl = אותיות מתוחות
desk-sign-sign-run = סימנים ברצף
desk-sign-emoji = אמוג׳י אחד
desk-sign-emojis = כמה אמוג׳ים
desk-sign-mixed-scripts = מילים המעורבות משני אלפביתים
desk-sign-invisible = תווים שאינם נראים
desk-sign-fancy = אותיות קישוטיות
desk-sign-length = אורכה
desk-sign-question = שאלה
desk-sign-plus = סימן פלוס בודד
desk-sign-pitch = הרבה ממה שפרסומות מדברות עליו
