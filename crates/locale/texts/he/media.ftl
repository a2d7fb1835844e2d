## Desk: the library of pictures and files

desk-media-title = מדיה
desk-media-add = הוספת תמונות
desk-media-find = חיפוש לפי כיתוב, מקום, צלם
desk-media-kind = סוג
desk-media-any-kind = כל הסוגים
desk-media-pictures = תמונות
desk-media-films = סרטים
desk-media-sounds = הקלטות
desk-media-files = קבצים
desk-media-state = מצב
desk-media-any-state = כל מצב
desk-media-no-alt = ללא טקסט חלופי
desk-media-no-credit = ללא קרדיט
desk-media-ending = זכויות שמסתיימות
desk-media-unused = לא בשימוש
desk-media-used = { $count ->
    [one] בשימוש פעם אחת
    [two] בשימוש פעמיים
   *[other] בשימוש { $count } פעמים
}
desk-media-bare = { $count ->
    [one] תמונה אחת ללא טקסט חלופי
    [two] שתי תמונות ללא טקסט חלופי
   *[other] { $count } תמונות ללא טקסט חלופי
}
desk-media-none = לא נמצא כאן דבר.
desk-media-number = תמונה { $number }
desk-media-choose = קבצים מהמכשיר שלך
desk-media-takes = ‏JPEG,‏ PNG,‏ WebP,‏ GIF, סרט, קול ו‑PDF. אפשר לשחרר אותם בכל מקום בעמוד, רבים בבת אחת.
desk-media-send = שליחה
desk-media-added = { $count ->
    [one] הקובץ כאן.
    [two] שני הקבצים כאן.
   *[other] { $count } קבצים כאן.
}
desk-media-none-chosen = יש לבחור קובץ קודם.
desk-media-refused = לא הכול התקבל.
desk-media-empty = ‏{ $name } לא התקבל: הוא ריק.
desk-media-large = ‏{ $name } לא התקבל: הוא גדול מ‑{ $most } מ״ב.
desk-media-pixels = ‏{ $name } לא התקבל: יש בו יותר מ‑{ $most } מיליון פיקסלים. יש להקטין ולשלוח שוב.
desk-media-svg = ‏{ $name } לא התקבל: SVG יכול להכיל תוכנית. יש לשלוח כ‑PNG.
desk-media-html = ‏{ $name } לא התקבל: זה דף אינטרנט.
desk-media-avif = ‏{ $name } לא התקבל: AVIF שומר את מקום הצילום. יש לשלוח כ‑JPEG,‏ PNG או WebP.
desk-media-moves = ‏{ $name } לא התקבל: תמונות נעות באות כ‑GIF או כסרט.
desk-media-unknown = ‏{ $name } לא התקבל: הסוג אינו מוכר כאן.
desk-media-broken = ‏{ $name } לא התקבל: הוא פגום. יש לשמור מחדש ולשלוח שוב.
desk-media-too-many = ‏{ $name } לא התקבל: נשלח יותר מדי בבת אחת. יש לשלוח כשהשאר יגיעו.
desk-media-sent = ‏{ $name }, נשלחו { $part } אחוזים
desk-media-arrived = ‏{ $name } כאן.
desk-media-broke = ‏{ $name } לא הגיע שלם. החיבור נותק; מה שהגיע נשמר.
desk-media-open = פתיחה
desk-media-words = מה נאמר עליה
desk-media-view = תצוגה
desk-media-alt-hint = מה היית אומר בטלפון? מה רואים ומה חשוב לכתבה, לא שזו תמונה.
desk-media-caption = כיתוב
desk-media-copyright = זכויות יוצרים
desk-media-source = מאין
desk-media-name-hint = לדסק בלבד.
desk-media-rights = מותר להציג עד
desk-media-rights-hint = ריק: תמיד. מאותה שנייה היא נעלמת מכל עמוד, רשימה והזנה. השעות לפי השעון של
desk-media-fallback = מה יבוא במקומה אז
desk-media-fallback-hint = תמונה אחרת שהקוראים יראו מאז. כלום: המקום נשאר ריק.
desk-media-too-long = זה ארוך מדי. יש לקצר.
desk-media-no-time = יש לכתוב יום ושעה.
desk-media-no-point = יש לכתוב מספרים מ‑0 עד 100.
desk-media-no-fallback = התמונה הזאת אינה יכולה לבוא במקומה: היא איננה, או שזו היא עצמה.
desk-media-nothing = כלום
desk-media-overtaken = עדיין לא נשמר דבר: מישהו אחר שינה זאת בינתיים. מה שנשמר מופיע מתחת לכל שדה שונה. שמרו שוב כדי להשאיר את שלכם.
desk-media-theirs = נשמר בינתיים
desk-media-point = נקודת מוקד
desk-media-point-x = אחוזים משמאל
desk-media-point-y = אחוזים מלמעלה
desk-media-point-at = ‏{ $x } אחוזים משמאל, { $y } אחוזים מלמעלה
desk-media-point-hint = אפשר ללחוץ על התמונה, להזיז את הנקודה במקשי החצים או לכתוב מספרים. כל חיתוך שומר אותה בתמונה. תמונות לעולם אינן מתהפכות, גם לא במהדורות מימין לשמאל.
desk-media-crop-wide = רחבה
desk-media-crop-card = כרטיס
desk-media-crop-square = ריבוע
desk-media-take = לקיחת הקובץ
desk-media-number-label = מספר
desk-media-added-at = נוספה
desk-media-where = היכן היא בשימוש
desk-media-nowhere = באף כתבה.
desk-media-public = הקוראים רואים אותה.
desk-media-hidden = הקוראים אינם רואים אותה.
desk-media-ended = הזכות להציג אותה הסתיימה: הקוראים אינם רואים אותה בשום מקום.
desk-media-may-tell = הקובץ הזה עלול לגלות היכן נוצר. הקוראים מקבלים אותו כמות שהוא: יש לבדוק אותו לפני שיוצא.
desk-media-kept = מה שידוע עליה נשמר.
desk-media-not-yours = רק עורכים יכולים לשנות זאת. אפשר לראות.

## Desk: pictures in the editor

desk-media-upload = מהמכשיר הזה
desk-media-by-address = לפי כתובתה
desk-media-choose-one = בחירת תמונה
desk-media-sending = ‏{ $name } נשלח
desk-media-ask-alt = הוספת טקסט חלופי
desk-media-lead = תמונה ראשית
desk-media-lead-hint = מעל הטקסט ועל הכרטיס.
desk-media-lead-number = מספרה בספרייה
desk-media-no-lead = אין בספרייה תמונה במספר { $value }.
