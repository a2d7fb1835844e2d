## Desk: redirects

desk-redirects-title = הפניות
desk-redirects-explains = לאן מובילה כתובת שלנו כשכבר אין בה דבר. הקורא מגיע בצעד אחד, ולא משנה כמה פעמים משהו עבר. הסרת הפניה משאירה כתובת לא מוכרת (404).
desk-redirects-from = כתובת ישנה
desk-redirects-to = מובילה אל
desk-redirects-to-hint = כתובת שלנו כמו ‎/about/‎ או כתובת מלאה. השאירו ריק אם מה שהיה שם נעלם לתמיד (410).
desk-redirects-gone = נעלם לתמיד (410)
desk-redirects-add = הוספת הפניה
desk-redirects-change = שינוי הפניה
desk-redirects-change-one = שינוי
desk-redirects-keep = שמירה
desk-redirects-leave = להשאיר כמו שהיא
desk-redirects-remove = הסרה
desk-redirects-search = חיפוש בכתובות
desk-redirects-find = חיפוש
desk-redirects-none = אין הפניה עם המילים האלה.
desk-redirects-total = { $count ->
    [one] הפניה אחת
    [two] שתי הפניות
   *[other] { $count } הפניות
}
desk-redirects-next = עוד
desk-redirects-kept = "{ $address }" מובילה עכשיו הלאה.
desk-redirects-removed = "{ $address }" כבר לא מובילה לשום מקום.
desk-redirects-no-address = כתובת ישנה מתחילה בלוכסן, היא שלנו ואין בה סימן שאלה. אי אפשר להפנות את דף הבית או את שולחן המערכת.
desk-redirects-no-target = כתבו כתובת שמתחילה בלוכסן, או כתובת מלאה עם https://.
desk-redirects-too-long = בכתובת יש לכל היותר 2,048 תווים.
desk-redirects-loop = זה היה מוביל חזרה אל ההתחלה.
desk-redirects-stands = בכתובת הזאת יש דף. העבירו או הסירו אותו קודם.
desk-redirects-columns = אין שתי עמודות עם פסיק או טאב ביניהן.
desk-redirects-too-many = אין לקלוט יותר מ־100,000 שורות בבת אחת. שלחו את השאר שוב.
desk-redirects-many = הרבה בבת אחת
desk-redirects-lines = הפניה בכל שורה
desk-redirects-lines-hint = הכתובת הישנה, פסיק או טאב, והיעד: ‎/old/,/new/‎. אם אין דבר אחריה, או 410, היא נעלמה לתמיד. לכל היותר 100,000 שורות.
desk-redirects-file = או קובץ של שורות כאלה
desk-redirects-take = קליטת השורות
desk-redirects-taken = { $count ->
    [one] נשמרה הפניה אחת.
    [two] נשמרו שתי הפניות.
   *[other] נשמרו { $count } הפניות.
}
desk-redirects-flaws = השורות האלה לא נשמרו. הן מופיעות למטה לתיקון:
desk-redirects-line = שורה { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] ועוד שורה אחת.
    [two] ועוד שתי שורות.
   *[other] ועוד { $count } שורות.
}
desk-redirects-by-desk = מהמערכת
desk-redirects-by-move = בעקבות מעבר
desk-redirects-by-import = מייבוא
