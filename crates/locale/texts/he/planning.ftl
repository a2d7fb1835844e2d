## Desk: planning and the board

desk-plan-title = תכנון
desk-plan-new = תכנון כתבה
desk-plan-idea = על מה הכתבה, ככותרת
desk-plan-idea-missing = כתבו במילים ספורות על מה הכתבה.
desk-plan-slot = מתוכננת ל
desk-plan-slot-hint = משאלה בלבד: דבר אינו מתפרסם מכך.
desk-plan-due = מועד הגשה
desk-plan-done = הכתבה מתוכננת.
desk-plan-times-done = המועדים נשמרו.
desk-board = לוח
desk-board-list = רשימה
desk-board-view = תצוגה
desk-board-all = של כולם
desk-board-mine = רק שלי
desk-board-scrolls = לוח, נגלל לצדדים
desk-board-today = פורסמו היום
desk-board-more = הצגת הכול
desk-board-due = נדרשת עד { $time }
desk-board-late = המועד היה { $time }
desk-board-embargo = אמברגו עד { $time }
desk-board-keys = J ו-K עוברים מכרטיס לכרטיס. Alt עם חץ מזיז את הכרטיס הנבחר.
desk-late = באיחור
desk-legend-planned = מתוכננת: משאלה, זזה בחופשיות
desk-legend-scheduled = מתוזמנת: מתפרסמת מעצמה
desk-calendar = לוח שנה
desk-day = יום
desk-month = חודש
desk-day-before = היום הקודם
desk-day-after = היום הבא
desk-month-before = החודש הקודם
desk-month-after = החודש הבא
desk-month-this = החודש הזה
desk-calendar-span = טווח
desk-week = שבוע
desk-week-range = { $from } עד { $to }
desk-week-day = { $weekday }, { $date }
desk-week-before = השבוע הקודם
desk-week-after = השבוע הבא
desk-week-this = השבוע הזה
desk-week-scrolls = תוכנית השבוע, נגללת לצדדים
desk-week-morning = בוקר
desk-week-midday = צהריים
desk-week-evening = ערב
desk-week-show = הצגה
desk-week-none = אין דבר ביום הזה
desk-week-more = עוד { $count }
desk-week-cut = באחד הימים יש יותר ממה שמוצג. בחרו מדור או אדם.
desk-week-pool = עדיין לא ביום מסוים
desk-week-put = שיבוץ ליום
desk-week-move = העברה
desk-week-other-day = יום אחר
desk-week-moved = הכתבה הועברה ל{ $day }.
desk-week-meanwhile = היא לא הועברה: מישהו אחר הקדים והעביר אותה ל{ $time }.
desk-week-taken-off = היא לא הועברה: מישהו אחר הסיר אותה מהיום שלה.
desk-week-over = היא לא הועברה: היא פורסמה, תתפרסם מעצמה או נגנזה.
desk-week-past = היא לא הועברה: הזמן הזה כבר עבר.
desk-week-keys = J ו-K עוברים מכתבה לכתבה. Alt עם חץ מעביר את הכתבה הנבחרת ליום הסמוך.
desk-legend-due = מועד הגשה: נדרשת עד אז
desk-list-stages = כל השלבים
desk-list-sections = כל המדורים
desk-list-people = כולם
desk-list-languages = כל השפות
desk-list-person = אדם
desk-list-from = שונו מאז
desk-list-until = שונו עד
desk-list-words = מילים שלמות מהכותרת
desk-list-readers = קריאות, 7 ימים
desk-list-clear = ניקוי הסינון
desk-list-looks-on = אין דבר בכתבות החדשות ביותר. יש ישנות יותר לחיפוש.
desk-list-further = לחפש רחוק יותר

## Desk: who has a story, and moving it on

desk-work = אצל מי הכתבה ומה הלאה
desk-wait-for = ממתינה ל
desk-wait-nobody = עדיין לאף אחד
desk-wait-yours = אצלך
desk-wait-take = לקחת
desk-wait-hand = למסור
desk-wait-hand-to = למסור אל
desk-wait-ask = מה מבקשים?
desk-wait-done = הכתבה עכשיו אצל { $name }.
desk-wait-laid-down = הכתבה אינה ממתינה עוד לאיש.
desk-wait-not-allowed = רק עורכים מוסרים כתבות של אחרים, ורק למי שכותבים כאן.
desk-move-writing = להתחיל לכתוב
desk-move-editing = לשלוח לעריכה
desk-move-ready = מוכנה לפרסום
desk-move-back-planned = בחזרה לתכנון
desk-move-back-writing = להחזיר לכותב
desk-move-back-editing = בחזרה לעריכה
desk-move-killed = לזנוח
desk-move-other = צעדים אחרים
desk-move-word = עם מילה למישהו
desk-move-by-rule = מי שתורו
desk-move-done = הכתבה התקדמה: { $stage }.
desk-move-meanwhile = בינתיים מישהו הזיז את הכתבה. עכשיו היא: { $stage }.
desk-move-not-open = אי אפשר להזיז לשם את הכתבה. פנו לעורך.

## Desk: what needs you

desk-needs-you = ממתין לך
desk-needs-nothing = דבר אינו ממתין לך.
desk-needs-oldest = הישן תחילה
desk-needs-assigned = נמסרה לך
desk-needs-sent = ממתינה לעריכתך
desk-needs-sent-back = הוחזרה אליך
desk-needs-unheld = ממתינה לעורך כלשהו
desk-needs-mention = שאלה אליך מאת { $name } בהערה
desk-needs-by = { $name }, { $time }
desk-needs-look = לראות
desk-needs-comments = { $count ->
    [one] תגובה { $count } ממתינה להחלטה
    [two] { $count } תגובות ממתינות להחלטה
   *[other] { $count } תגובות ממתינות להחלטה
}
desk-next-out = הבאות להתפרסם
desk-planned-today = מתוכננות להיום

## Desk: notes to colleagues

desk-notes = הערות
desk-notes-open = { $count ->
    [one] הערה פתוחה { $count }
    [two] { $count } הערות פתוחות
   *[other] { $count } הערות פתוחות
}
desk-notes-none = אין עדיין הערות.
desk-notes-private = ההערות נשארות במערכת. קוראים לעולם אינם רואים אותן.
desk-note-new = לכתוב הערה
desk-note-text = הערה
desk-note-where = על איזו פסקה
desk-note-whole = הכתבה כולה
desk-note-hint = הקלידו @ ושם כדי לשאול מישהו.
desk-note-add = להוסיף הערה
desk-note-answer = לענות
desk-note-settle = לסגור את ההערה
desk-note-reopen = לפתוח מחדש
desk-note-gone = הטקסט שלה כבר איננו
desk-note-show = להראות בטקסט
desk-note-settled-by = נסגרה בידי { $name }
desk-note-added = ההערה נוספה.
desk-note-answered = התשובה נוספה.
desk-note-is-settled = ההערה נסגרה.
desk-note-is-open = ההערה נפתחה מחדש.
desk-note-empty = כתבו את ההערה לפני שמוסיפים אותה.
desk-note-away = ההערה לא נשלחה. היא שמורה כאן; נסו שוב.
desk-note-paragraph = פסקה { $number }

## Desk: checks before publishing

desk-checks = לפני הפרסום
desk-checks-tab = בדיקות
desk-checks-fix = { $count ->
    [one] דבר { $count } לתיקון
    [two] { $count } דברים לתיקון
   *[other] { $count } דברים לתיקון
}
desk-checks-fine = אין מניעה.
desk-checks-must = יש לתקן לפני הפרסום.
desk-checks-stopped = הכתבה לא פורסמה. תקנו את מה שלמטה ופרסמו שוב.
desk-checks-asks = הכתבה טרם פורסמה. למטה יש עצות; אפשר להמשיך בכל זאת.
desk-checks-place = לעבור לשם
desk-check-headline = אין כותרת
desk-check-section = לא נבחר מדור
desk-check-alt = לתמונה אין טקסט חלופי
desk-check-embargo = תתפרסם לפני תום האמברגו
desk-check-credit = לתמונה אין קרדיט
desk-check-link = קישור שאינו מוביל כאן לשום מקום
desk-check-headline-long = הכותרת ארוכה לטלפון
desk-check-notes = יש הערות פתוחות
desk-check-standfirst = אין כותרת משנה
desk-check-first-name = מישהו נזכר בלי שם פרטי
desk-editor-decorative = קישוט: אינה אומרת דבר שאין בטקסט
desk-look-search = בתוצאות חיפוש
desk-look-social = בשיתוף

## Desk: who is here

desk-here = כאן עכשיו
desk-here-name = { $name }, כאן עכשיו
