## Desk: sections, tags, series and people in bylines

desk-terms-title = מדורים ותגיות
desk-terms-sections = מדורים
desk-terms-tags = תגיות
desk-terms-series = סדרות
desk-terms-bylines = שמות כותבים
desk-terms-explains-sections = היכן הכתבות מתפרסמות, כעץ. כשמדור עובר או כתובתו משתנה, הישנה מובילה אליו, וכך גם כתובות הכתבות שלו.
desk-terms-explains-tags = על מה הכתבות. כשכתובת של תגית משתנה, הישנה מובילה אליה.
desk-terms-explains-series = כתבות שמסופרות לפי הסדר. כשכתובת של סדרה משתנה, הישנה מובילה אליה.
desk-terms-explains-bylines = האנשים ששמם מעל הכתבות, בין שהם נכנסים לכאן ובין שלא. כשכתובת הדף שלהם משתנה, הישנה מובילה אליו.
desk-terms-new-sections = מדור חדש
desk-terms-new-tags = תגית חדשה
desk-terms-new-series = סדרה חדשה
desk-terms-new-bylines = אדם חדש
desk-terms-change-sections = שינוי מדור
desk-terms-change-tags = שינוי תגית
desk-terms-change-series = שינוי סדרה
desk-terms-change-bylines = שינוי אדם
desk-terms-search = חיפוש לפי שם
desk-terms-none = אין כאן דבר עם המילים האלה.
desk-terms-empty = אין עדיין.
desk-terms-many = { $number } כתבות או יותר
desk-terms-stories = { $count ->
    [one] כתבה אחת
    [two] שתי כתבות
   *[other] { $count } כתבות
}
desk-terms-name = שם
desk-terms-name-flaw = כתבו שם של 300 תווים לכל היותר.
desk-terms-slug = החלק האחרון של הכתובת
desk-terms-slug-hint = אותיות קטנות, ספרות ומקפים בכל כתב. מה שתכתבו יובא לצורה הזאת.
desk-terms-slug-flaw = בחלק האחרון של הכתובת צריכה להיות אות או ספרה.
desk-terms-taken = דבר אחר כבר נמצא בכתובת הזאת.
desk-terms-description = במה מדובר
desk-terms-description-flaw = זה ארוך מ־5,000 תווים.
desk-terms-bio = במי מדובר
desk-terms-bio-flaw = זה ארוך מ־5,000 תווים.
desk-terms-website = אתר משלו
desk-terms-website-flaw = כתבו כתובת שלמה שמתחילה ב־https://.
desk-terms-parent = נמצא מתחת ל
desk-terms-parent-none = כלום: הוא בראש
desk-terms-parent-hint = כל מה שמתחתיו עובר איתו.
desk-terms-parent-flaw = הוא לא יכול להיות שם.
desk-terms-position = מקומו בין שכניו
desk-terms-position-hint = מספר קטן יותר קודם; שווים מסודרים לפי כתובת.
desk-terms-position-flaw = כתבו מספר שלם מ־0 עד 9999.
desk-terms-language = שפה
desk-terms-language-site = שפת האתר
desk-terms-language-flaw = בחרו אחת מהרשימה.
desk-terms-kept = "{ $name }" נשמר.
desk-terms-merge = איחוד עם אחר
desk-terms-merge-explains = זה ייעלם: הכתבות והכתובת עוברות לאחר. תראו מה זה אומר לפני שייעשה דבר.
desk-terms-merge-into = הופך לחלק מ
desk-terms-merge-look = לראות מה זה אומר
desk-terms-merge-lost = בחרו אחר שקיים.
desk-terms-merge-below = מתחתיו מדורים אחרים. העבירו אותם תחילה.
desk-terms-merge-ask = לאחד את "{ $name }" עם "{ $other }"?
desk-terms-merge-moves = הכתבות שלו, גם טיוטות, יהיו תחת "{ $other }": { $stories }.
desk-terms-merge-leads = { $old } מוביל אל { $new }.
desk-terms-merge-addresses = כתובות הכתבות משתנות; הישנות מובילות אליהן.
desk-terms-merge-forever = אי אפשר לבטל זאת.
desk-terms-merge-do = לאחד עם "{ $other }": { $stories }
desk-terms-merged = "{ $name }" הוא עכשיו חלק מ"{ $other }". הכתבות עוברות אחריו.
