## Comments

comments = תגובות
comments-count = { $count ->
    [one] תגובה אחת
    [two] { $count } תגובות
   *[other] { $count } תגובות
}
comments-none = אין עדיין תגובות. היית שם, או שידוע לך יותר? אפשר להתחיל כאן.
comments-sort = סדר
comments-oldest = מהישנות
comments-newest = מהחדשות
comments-most-liked = מהאהובות
comments-more = { $count ->
    [one] הצגת תגובה נוספת
    [two] הצגת { $count } תגובות נוספות
   *[other] הצגת { $count } תגובות נוספות
}
comment-replies = { $count ->
    [one] תגובה אחת
    [two] { $count } תגובות
   *[other] { $count } תגובות
}
comment-reply = תגובה
comment-reply-to = תגובה אל { $name }
comment-report = דיווח
comment-like = אהבתי
comment-unlike = ביטול הסימון
comment-likes = { $count ->
    [one] סימון אהבתי אחד
    [two] { $count } סימוני אהבתי
   *[other] { $count } סימוני אהבתי
}
comment-answers = בתגובה אל { $name }
comment-permalink = קישור לתגובה מ־{ $date }
comment-staff = המערכת
comment-new = חדש
comments-arrived = { $count ->
    [one] תגובה חדשה
    [two] { $count } תגובות חדשות
   *[other] { $count } תגובות חדשות
}
comment-editors-pick = בחירת העורכים
comment-pinned = נעוצה
comment-locked = כאן לא מתקבלות עוד תשובות
comment-error-locked = אי אפשר עוד להשיב לתגובה הזאת. אפשר לפרסם את שלך כתגובה חדשה.
comment-anonymous = אנונימי
comment-removed = התגובה הוסרה בידי מנחה הדיון כי הפרה את כללי התגובות.
comment-gone = התגובה הוסרה.
comment-withdrawn = התגובה הוסרה בידי מי שכתב אותה.
comment-withdrawn-own = התגובה שלכם הוסרה.
comment-held = ממתינה לקריאה
comment-held-note = אחד מאנשי { $paper } קורא אותה לפני הפרסום, בדרך כלל בתוך שעה. כרגע רק לך היא מוצגת.
comment-posted = התגובה פורסמה.
comment-go-to = מעבר לתגובה שלך
comment-edit = עריכה
comment-withdraw = משיכה
comment-own-until = אפשר לערוך או למשוך אותה עד { $time }.
comment-edit-title = עריכת התגובה שלכם
comment-edit-save = שמירה
comment-edited = נערכה
comments-closed = התגובות לכתבה זו סגורות.
comments-closed-on = התגובות לכתבה זו נסגרו בתאריך { $date }.
comments-open-days = { $count ->
    [one] התגובות פתוחות יום אחד. השמות מתפרסמים כפי שנכתבו.
    [two] התגובות פתוחות יומיים. השמות מתפרסמים כפי שנכתבו.
   *[other] התגובות פתוחות { $count } ימים. השמות מתפרסמים כפי שנכתבו.
}
comments-read-first = כל תגובה נקראת בידי אדם לפני פרסומה.
comments-read-newcomers = התגובה הראשונה של כל אדם נקראת לפני פרסומה.
comments-about = על התגובות
comment-rules = כללי התגובות
comments-how-we-moderate = איך אנחנו מנחים את הדיון

## Comment form

comment-form-title = כתיבת תגובה
comment-form-replying-to = בתגובה אל { $name }
comment-form-cancel-reply = ביטול התגובה
comment-form-email-note = כתובת הדוא״ל לא תפורסם.
comment-form-as-staff = נכנסתם למערכת. אתם כותבים בשם { $name }, עם הסימון הזה:
comment-form-required-note = שדות החובה מסומנים ב־{ $mark }
comment-form-asterisk = כוכבית
comment-form-comment = תגובה
comment-form-name = שם
comment-form-email = דוא״ל
comment-form-website = אתר
comment-form-keep = לשמור במכשיר הזה את שמי ואת כתובתי לפעם הבאה
comment-form-post = פרסום התגובה
comment-form-honeypot = יש להשאיר שדה זה ריק

## Comment form, when something is wrong

comment-error-summary = יש בעיה. דבר עוד לא פורסם, ומה שכתבת נשמר למטה.
comment-error-empty = יש לכתוב תגובה לפני הפרסום.
comment-error-too-long = { $count ->
    [one] התגובה ארוכה מדי: מותר תו אחד לכל היותר.
    [two] התגובה ארוכה מדי: מותרים { $count } תווים לכל היותר.
   *[other] התגובה ארוכה מדי: מותרים { $count } תווים לכל היותר.
}
comment-error-name-missing = יש לכתוב שם.
comment-error-name-too-long = יש לכתוב שם קצר יותר.
comment-error-email-missing = יש לכתוב כתובת דוא״ל.
comment-error-email-form = יש לכתוב כתובת דוא״ל בצורה name@example.org.
comment-error-website-form = יש לכתוב כתובת אתר שמתחילה ב־https://‎ או להשאיר את השדה ריק.
comment-error-duplicate = התגובה הזאת כבר נשלחה.
comment-error-too-fast = { $count ->
    [one] שלחת תגובה לפני רגע. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
    [two] שלחת { $count } תגובות בזמן קצר. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
   *[other] שלחת { $count } תגובות בזמן קצר. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
}
comment-error-links = { $count ->
    [0] יש להסיר את הקישורים מהתגובה.
    [one] מותר קישור אחד בתגובה.
    [two] מותרים { $count } קישורים בתגובה.
   *[other] מותרים { $count } קישורים בתגובה.
}
comment-error-form-expired = הטופס היה פתוח זמן רב. כדאי לבדוק את התגובה ולשלוח אותה שוב.
comment-error-closed = התגובות לכתבה זו נסגרו. התגובה שלך לא פורסמה; אפשר להעתיק אותה מכאן.
comment-error-parent-gone = התגובה שעליה הגבת כבר אינה כאן. אפשר לפרסם את שלך כתגובה חדשה.
comment-error-refused = אי אפשר לפרסם את התגובה הזאת.
comment-error-not-sent = התגובה לא נשלחה: החיבור נותק. היא נשמרה במכשיר הזה.
comment-error-try-again = ניסיון נוסף

## Reporting a comment

report-question = מה לא בסדר בתגובה הזאת?
report-abuse = פגיעה או הטרדה
report-spam = ספאם או פרסומת
report-private = חשיפת מידע פרטי
report-off-topic = לא לעניין
report-false = לא נכון
report-illegal = מנוגד לחוק
report-other = משהו אחר
report-words = מה כדאי שמנחי הדיון ידעו? (לא חובה)
report-send = שליחת דיווח
report-cancel = ביטול
report-sent = תודה, הדיווח הגיע אל מנחי הדיון. בדיווחים הם מטפלים תחילה. לא תישלח תשובה.
