## Desk: everywhere

desk-title = שולחן המערכת
desk-navigation = שולחן המערכת
desk-nav-stories = כתבות
desk-nav-comments = תגובות
desk-nav-account = חשבון
desk-back-to-paper = חזרה לאתר
desk-save = שמירה
desk-saved = הכול נשמר
desk-cancel = ביטול
desk-undo = ביטול הפעולה
desk-view = הצגה
desk-try-again = ניסיון נוסף
desk-not-allowed = רק עורכים יכולים לשנות זאת. לך מותר לראות. אפשר לבקש מעורך.
desk-form-expired = העמוד היה פתוח זמן רב. דבר לא השתנה. אפשר לנסות שוב.
desk-problem = יש בעיה.
desk-waiting = { $count ->
    [one] אחת ממתינה
    [two] { $count } ממתינות
   *[other] { $count } ממתינות
}

## Desk: setting up

desk-setup-title = הקמת { $paper }
desk-setup-intro = זה החשבון הראשון כאן. נא למלא פרטים; אפשר להזמין אחרים בהמשך.
desk-setup-name = שמך
desk-setup-email = כתובת דוא״ל
desk-setup-password = סיסמה
desk-setup-password-hint = { $count ->
    [one] תו אחד לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
    [two] { $count } תווים לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
   *[other] { $count } תווים לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
}
desk-setup-password-short = { $count ->
    [one] יש לבחור סיסמה של תו אחד לפחות.
    [two] יש לבחור סיסמה של { $count } תווים לפחות.
   *[other] יש לבחור סיסמה של { $count } תווים לפחות.
}
desk-setup-password-common = יש לבחור סיסמה שקשה יותר לנחש.
desk-setup-name-missing = יש לכתוב שם.
desk-setup-email-form = יש לכתוב כתובת דוא״ל בצורה name@example.org.
desk-setup-submit = יצירת החשבון שלי
desk-setup-link-used = הקישור כבר שימש או שפג תוקפו. אפשר לבקש חדש ממי שמפעיל את השרת.
desk-setup-done = החשבון מוכן.
desk-password-title = בחירת סיסמה
desk-password-done = הסיסמה נקבעה. אפשר להיכנס איתה.
desk-link-used = הקישור כבר שימש או שפג תוקפו. אפשר לבקש קישור חדש.

## Desk: signing in

desk-signin-title = כניסה לשולחן המערכת
desk-signin-email = כתובת דוא״ל
desk-signin-password = סיסמה
desk-signin-submit = כניסה
desk-signin-wrong = הכתובת והסיסמה אינן תואמות. דבר לא אבד. אפשר לנסות שוב.
desk-signin-too-many = יותר מדי ניסיונות. אפשר לנסות שוב בשעה { $time }.
desk-signin-new-here = פעם ראשונה כאן? אפשר לבקש הזמנה מעורך.
desk-signin-ended = הכניסה שלך הסתיימה. יש להיכנס שוב כדי להמשיך.
desk-signout = יציאה
desk-signed-out = יצאת משולחן המערכת.
desk-code-title = יש להקליד את הקוד מהאפליקציה
desk-code-label = קוד בן שש ספרות
desk-code-submit = המשך
desk-code-wrong = הקוד שגוי או שפג תוקפו. יש להקליד את הקוד שמוצג עכשיו באפליקציה.
desk-code-recovery = שימוש בקוד שחזור
desk-totp-title = קודים מאפליקציה
desk-totp-on = קודים מאפליקציה פעילים.
desk-totp-off = קודים מאפליקציה כבויים.
desk-totp-set-up = הגדרת קודים מאפליקציה
desk-totp-intro = יש להוסיף את המפתח לאפליקציה שמפיקה קודים ולהקליד את הקוד שהיא מציגה.
desk-totp-key = מפתח
desk-totp-turn-on = הפעלה
desk-totp-turn-off = כיבוי
desk-totp-recovery-codes = קודי שחזור
desk-totp-recovery-note = יש לשמור אותם במקום בטוח. כל קוד עובד פעם אחת אם האפליקציה אבדה. הם לא יוצגו שוב.
desk-code-recovery-label = קוד שחזור
desk-totp-recovery-make = יצירת קודי שחזור חדשים
desk-totp-recovery-left = { $count ->
    [0] אין קודי שחזור. בלעדיהם, אובדן היישום חוסם את הכניסה.
    [one] נשאר קוד שחזור אחד.
    [two] נשארו שני קודי שחזור.
   *[other] נשארו { $count } קודי שחזור.
}

## Desk: where you are signed in

desk-sessions-title = היכן נכנסת
desk-session-this = המכשיר הזה
desk-session-since = כניסה: { $date }
desk-session-last-seen = לאחרונה כאן: { $date }
desk-session-end = סיום
desk-session-end-others = סיום כל האחרות
desk-session-ended = הכניסה הסתיימה.
desk-sessions-ended = { $count ->
    [one] כניסה אחת הסתיימה.
    [two] { $count } כניסות הסתיימו.
   *[other] { $count } כניסות הסתיימו.
}

## Desk: people

desk-people-title = אנשים
desk-people-role = תפקיד
desk-people-role-of = התפקיד של { $name }
desk-people-set-role = שינוי
desk-people-role-set = ל־{ $name } יש עכשיו תפקיד אחר.
desk-people-end = סיום הגישה
desk-people-end-explains = הגישה נסגרת מיד, בכל מקום. השם נשאר על מה שנכתב.
desk-people-ended = אין יותר כניסה ל־{ $name }.
desk-people-back = החזרת הגישה
desk-people-is-back = ל־{ $name } יש שוב כניסה.
desk-people-left = עזיבה: { $date }
desk-people-waits = עוד לא נקבעה סיסמה
desk-people-last-admin = זה המנהל האחרון. יש למנות קודם מישהו אחר.
desk-people-reset = סיסמה חדשה
desk-people-sessions = כניסות
desk-people-sessions-title = היכן { $name } בתוך המערכת
desk-people-sessions-none = כרגע בשום מקום.
desk-people-sessions-end = לסיים את כולן
desk-people-invite = הזמנת מישהו
desk-people-name = שם
desk-people-send = יצירת קישור
desk-email-title = כתובת דוא״ל
desk-email-now = הכניסה שלך היא עם
desk-email-new = כתובת דוא״ל חדשה
desk-email-explains = מעתה הכניסה תהיה איתה. מכתב לכתובת הקודמת יודיע על כך; קישורים שנשלחו אליה כבר לא יפעלו.
desk-email-submit = שינוי כתובת
desk-email-set = הכניסה של { $name } היא עכשיו עם { $email }. קישורים שנשלחו קודם כבר לא פועלים.
desk-people-email-of = כתובת דוא״ל חדשה של { $name }
desk-people-email-taken = למישהו כאן כבר יש הכתובת הזאת.
desk-people-link-title = קישור עבור { $name }
desk-people-link-invitation = יש למסור אותו רק לאדם עצמו. הוא עובד פעם אחת, במשך שבעה ימים, לקביעת סיסמה ראשונה.
desk-people-link-reset = יש למסור אותו רק לאדם עצמו. הוא עובד פעם אחת, במשך 30 דקות, לקביעת סיסמה חדשה.
desk-role-contributor = תורם
desk-role-reporter = כתב
desk-role-editor = עורך
desk-role-moderator = מנהל תגובות
desk-role-admin = מנהל
