## Desk: passkeys

desk-passkey-hint = עם טביעת האצבע, הפנים או נעילת המסך. אין סיסמה לזכור או לאבד.
desk-passkey-submit = המשך עם מפתח גישה
desk-passkey-or = או עם הסיסמה
desk-passkey-closed = לא נכנסת: הבקשה למפתח הגישה נסגרה.
desk-passkey-closed-more = דבר לא אבד. אפשר לנסות שוב או לבחור דרך אחרת.
desk-passkey-unknown = מפתח הגישה הזה אינו מוכר כאן; ייתכן שהוסר. אפשר להשתמש באחר או בסיסמה.
desk-passkey-failed = מפתח הגישה לא התקבל. דבר לא אבד. אפשר לנסות שוב או להשתמש בסיסמה.
desk-passkeys-title = מפתחות גישה
desk-passkeys-explains = מפתח גישה מכניס אותך עם טביעת האצבע, הפנים או נעילת המסך, בלי סיסמה ובלי קוד.
desk-passkeys-count = { $count ->
    [0] אין לך מפתחות גישה.
    [one] יש לך מפתח גישה אחד.
    [two] יש לך שני מפתחות גישה.
   *[other] יש לך { $count } מפתחות גישה.
}
desk-passkeys-manage = ניהול מפתחות הגישה
desk-passkeys-add = הוספת מפתח גישה
desk-passkeys-name = איך לקרוא לו
desk-passkeys-name-hint = כדי לזהות אותו אחר כך: „טלפון”, „מחשב במשרד”.
desk-passkeys-name-missing = יש לתת למפתח הגישה שם, ב־100 תווים לכל היותר.
desk-passkeys-added = מפתח הגישה „{ $name }” נוסף. מעכשיו אפשר להיכנס איתו.
desk-passkeys-removed = מפתח הגישה „{ $name }” אינו פותח כאן עוד דבר. כדאי להסיר אותו גם מהמכשיר.
desk-passkeys-remove = הסרה
desk-passkeys-made = נוסף: { $date }
desk-passkeys-used = שימוש אחרון: { $date }
desk-passkeys-unused = עוד לא היה בשימוש
desk-passkeys-copied = בכל המכשירים שלך
desk-passkeys-bound = במכשיר אחד
desk-passkeys-not-added = מפתח הגישה לא נוסף: הבקשה נסגרה, ארכה מדי, או שבמכשיר הזה כבר יש אחד.
desk-passkeys-full = יש לך המספר המרבי של מפתחות גישה. יש להסיר אחד שאינו בשימוש.
desk-passkeys-needs-script = הדפדפן הזה אינו יכול להוסיף מפתח גישה: אין לו כאלה, או שאינו מריץ כאן סקריפטים.
desk-passkeys-not-here = מפתחות גישה עובדים כשלאתר יש שם והוא נפתח ב־https. אפשר לפנות למי שמפעיל את השרת.
act-passkey = מפתחות גישה
act-passkey-added = מפתח גישה נוסף
act-passkey-removed = מפתח גישה הוסר
act-passkey-used = מפתח גישה היה בשימוש
act-passkey-doubted = מפתח גישה נדחה: אולי למישהו יש עותק שלו

## Desk: sections of people

desk-people-sections = עובד במדורים
desk-people-sections-hint = אם לא נבחר דבר: כל האתר. מה שמתחת למדור שנבחר שייך לו.
desk-people-sections-roles = מנהלי תגובות ומנהלים עובדים תמיד בכל האתר.
desk-people-sections-set = תחום העבודה של { $name } השתנה.
desk-people-works-in = עובד במדורים: { $sections }
desk-elsewhere = במדור של אחרים
desk-elsewhere-locked = הכתבה אינה באף אחד מהמדורים שלך. אם עליך לקרוא אותה, אפשר לפנות למנהל.
desk-editor-strange-section = אינך עובד במדור „{ $value }”. יש לבחור אחד משלך.
desk-plan-strange-section = יש לבחור אחד מהמדורים שלך.
desk-history-strange = הגרסה לא הוחזרה: הכתבה עמדה אז במדור שאינו שלך.
act-account-sections-set = המדורים של אדם שונו

## Desk: signing in by a provider

desk-provider-or = או
desk-provider-submit = כניסה דרך { $name }
desk-provider-failed = הכניסה דרך { $name } לא הצליחה. דבר לא אבד. אפשר לנסות שוב או לבחור דרך אחרת.
desk-provider-unknown = לאיש כאן אין הכתובת ש־{ $name } מוסר. אפשר לבקש הזמנה מעורך.
desk-provider-unverified = { $name } לא וידא שהכתובת שלך, ולכן היא אינה נחשבת כאן.
desk-provider-away = אין כרגע גישה אל { $name }. אפשר לנסות מאוחר יותר או לבחור דרך אחרת.
