## What stands first on a page

# Above a front that only the desk sees.
front-proof = תצוגה מקדימה: הדף כפי שיהיה { $time }
front-proof-more = רק המערכת רואה זאת. קישורים לכתבות שטרם פורסמו אינם מובילים לשום מקום.
desk-front-title = עמודי השער
desk-front-place = איזה דף
desk-front-open = פתיחה
desk-front-automatic = עד כה הדף מתמלא מעצמו. למטה נמצא במה אפשר להתחיל; הקוראים לא רואים דבר עד שתפרסמו.
desk-front-standing-since = על הדף עכשיו: גרסה { $number }, מאז { $time }.
desk-front-keys = גררו, או בחרו משבצת והקישו Alt עם מקש חץ. על כתבה זמינה, 1 עד 9 שמים אותה במשבצת הזאת. מסגרת כתומה: השתנה ולא פורסם.
desk-front-changes = { $count ->
    [one] שינוי אחד שלא פורסם
    [two] שני שינויים שלא פורסמו
   *[other] { $count } שינויים שלא פורסמו
}
desk-front-publish = פרסום
desk-front-publish-changes = { $count ->
    [one] פרסום שינוי אחד
    [two] פרסום שני שינויים
   *[other] פרסום { $count } שינויים
}
desk-front-drop = ויתור על השינויים
desk-front-no-changes = דבר לא פורסם: דבר לא השתנה.
desk-front-conflict = בינתיים פורסמה גרסה { $number } בידי { $name }. שום דבר משלכם לא אבד: הוא למטה.
desk-front-anyway = לפרסם את שלי בכל זאת
desk-front-moved-on = מישהו פרסם גרסה בינתיים. דבר לא השתנה; הביטו בה קודם.
desk-front-kept-below = דבר לא פורסם; מה שעשיתם נשמר למטה.
desk-front-changed = השתנה
desk-front-was = הייתה משבצת { $number }
desk-front-lead = כתבה ראשית
desk-front-rail = טור האחרונות
desk-front-band = שורה
desk-front-list = רשימה
desk-front-shape = צורה
desk-front-rule = מתמלאת מתוך
desk-front-newest = החדשות בדף
desk-front-read-day = הנקראות ביותר, 24 השעות האחרונות
desk-front-read-week = הנקראות ביותר, שבעת הימים האחרונים
desk-front-of-section = החדשות במדור { $section }
desk-front-of-tag = החדשות עם תגית
desk-front-of-series = החדשות בסדרה
desk-front-by-hand = ביד בלבד
desk-front-filled = { $shape }: { $rule }, { $count }
desk-front-which = תגית או סדרה
desk-front-which-hint = השם, אם המשבצת מתמלאת מהן.
desk-front-which-flaw = אין מדור, תגית או סדרה בשם הזה.
desk-front-stories = כתבות
desk-front-stories-flaw = כתבו מספר מ־1 עד { $most }.
desk-front-held-flaw = מוחזקות כאן יותר כתבות משיש במשבצת מקום.
desk-front-heading = כותרת
desk-front-heading-hint = ריק: השם של מה שממלא אותה.
desk-front-heading-flaw = בכותרת 100 אותיות לכל היותר.
desk-front-story-flaw = משהו שנמצא כאן כבר אינו קיים.
desk-front-too-much = בדף { $slots } משבצות לכל היותר, ובהן { $stories } כתבות, מהן { $held } מוחזקות ביד.
desk-front-edit = עריכה
desk-front-refresh = הצגה
desk-front-up = למעלה
desk-front-down = למטה
desk-front-remove = הוצאה
desk-front-add = הוספת משבצת:
desk-front-editions = אחריהן החדשות של המהדורות האחרות
desk-front-empty = { $number } ריק
desk-front-by-itself = התמלא מעצמו
desk-front-held = נשארת
desk-front-held-until = נשארת עד { $time }
desk-front-waits = מחכה עד { $time }
desk-front-unseen = הקוראים לא יכולים לראות אותה
desk-front-over = הזמן שלה כאן עבר
desk-front-until = נשארת עד
desk-front-pin = להחזיק כאן
desk-front-unpin = לשחרר
desk-front-earlier = קדימה
desk-front-later = אחורה
desk-front-line = מוחזקת ב־{ $number }: { $headline }.
desk-front-publishing = הוצאה לאור
desk-front-name = שם הגרסה
desk-front-name-hint = לעמיתים; יכול להישאר ריק.
desk-front-from = החל מ
desk-front-from-hint = ריק: מיד. לפי השעון של { $zone }.
desk-front-from-flaw = הזמן הזה עבר.
desk-front-at = להביט בדף בזמן
desk-front-at-hint = כל דקה עתידית, עם מה שכבר יצא עד אז. ריק: עכשיו.
desk-front-proof-copy = תצוגה מקדימה
desk-front-proof = כפי שפורסם
desk-front-published = גרסה { $number } על הדף.
desk-front-scheduled = גרסה { $number } תבוא במקומה { $time }.
desk-front-itself = מתמלא מעצמו
desk-front-itself-done = הדף שוב מתמלא מעצמו.
desk-front-to-itself = שהדף יתמלא מעצמו
desk-front-pool = כתבות לשימוש
desk-front-find = מציאת כתבה
desk-front-found-none = לא נמצאה כתבה.
desk-front-put = לשים ב…
desk-front-compare = השוואה
desk-front-versions = גרסאות
desk-front-no-versions = עוד לא פורסמה גרסה.
desk-front-version = גרסה { $number }
desk-front-standing = על הדף עכשיו
desk-front-from-time = החל מ־{ $time }
desk-front-copy-of = מחזירה את גרסה { $number }
desk-front-restore = להחזיר
desk-front-restored = גרסה { $number } חזרה לדף, בתור גרסה { $copy }.
desk-front-recall = ביטול
desk-front-recalled = בוטלה
desk-front-recall-done = גרסה { $number } בוטלה.
desk-front-recall-late = לא היה אפשר לבטל את גרסה { $number }: היא על הדף, או הייתה.
act-front = עמודי השער
act-front-published = עמוד שער פורסם
act-front-scheduled = עמוד שער תוזמן
act-front-recalled = עמוד שער בוטל
desk-front-ahead-bound = רק מי שעובדים בכל האתר יכולים להסתכל קדימה: ייתכן שיש שם כתבות תחת אמברגו של מדורים אחרים. השאירו את השעה ריקה.
