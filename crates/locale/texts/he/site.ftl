## Desk: settings

desk-settings = הגדרות
desk-set-kept = ההגדרות נשמרו.
desk-set-overtaken = מישהו שינה זאת בינתיים. מה שכתבת עדיין כאן; יש לשמור שוב אם זה צריך לחול.
desk-set-default = בדרך כלל: { $word }
desk-set-on = כן
desk-set-off = לא
desk-set-empty = ריק
desk-set-usual = כרגיל: { $word }
desk-set-looks = נראה כך
desk-set-log = שינויים בהגדרות
desk-set-names = שמות
desk-set-names-explains = שם העיתון. שמותיו בשפות אחרות נמצאים תחת שפות.
desk-set-title = שם
desk-set-title-hint = עומד בראש כל עמוד, בהזנות ובקישורים משותפים.
desk-set-tagline = השורה שמתחת לשם
desk-set-tagline-hint = עומדת בתחתית העמודים ואומרת למנועי חיפוש מה יש כאן.
desk-set-mark = סמל
desk-set-mark-hint = תמונה ליד השם, בלשוניות ובקישורים משותפים בלי תמונה. הכתובת שלה כאן, שמתחילה ב-/wp-content/uploads/.
desk-set-brand = צבע
desk-set-brand-hint = קישורים, תוויות וכפתורים על רקע בהיר, בכתיב כמו ‎#0b4d63. הוא צריך להיקרא כטקסט על לבן.
desk-set-brand-dark = צבע על רקע כהה
desk-set-brand-dark-hint = אותו דבר כשהאתר מוצג כהה. אם נשאר ריק, זה הצבע הקרוב ביותר לאחר שנקרא שם.
desk-set-languages = שפות
desk-set-languages-explains = השפה הראשית ומהדורות נוספות עם עמוד ראשי משלהן. כתבות הולכות אחרי שפתן; עמוד ראשי שעבר מקום משאיר הפניה.
desk-set-language = השפה הראשית
desk-set-language-hint = בה הכתבות והעמודים שאינם אומרים אחרת, וגם המערכת. קוד כמו en, fa או pt-BR.
desk-set-edition-new = מהדורה נוספת
desk-set-edition-language = שפה
desk-set-edition-language-hint = קוד כמו fa או de. כדי לסיים את המהדורה יש לרוקן את כל השדות.
desk-set-edition-prefix = החלק הראשון של כתובתה
desk-set-edition-prefix-hint = ‏fa שם את העמוד הראשי ב-/fa/.
desk-set-dates = תאריכים
desk-set-dates-explains = מתי מתחילים ימים ואיך כל שפה כותבת אותם. לכתובות ולמכונות יש תמיד תאריכים לועזיים.
desk-set-zone = אזור זמן
desk-set-zone-hint = לפיו מתחילים ימים, מוצגות שעות ונכנסים תאריכים לכתובות. שם כמו Europe/Paris, או +03:30.
desk-set-calendar = לוח שנה
desk-set-digits = ספרות
desk-set-addresses = כתובות
desk-set-addresses-explains = איך בנויות כתובות. אם משנים זאת, כתבות עוברות ברקע וכל כתובת ישנה מובילה לחדשה.
desk-set-permalink = כתובות של כתבות
desk-set-permalink-hint = תבנית של %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% ו-%author%.
desk-set-section-base = לפני מדורים
desk-set-section-base-hint = ‏news שם את מדור הספורט ב-/news/sport/. ריק: /sport/.
desk-set-tag-base = לפני תגיות
desk-set-tag-base-hint = ‏tag שם את התגית סירות ב-/tag/boats/.
desk-set-author-base = לפני אנשים
desk-set-author-base-hint = ‏author שם את הכתבות של מישהו ב-/author/name/.
desk-set-guesses = ניחוש כתובות שגויות
desk-set-guesses-hint = כתובת לא מוכרת מובילה לכתבה שכתובתה מתחילה כך.
desk-set-pages = רשימות והזנות
desk-set-pages-explains = כמה עומד בעמוד.
desk-set-per-page = כתבות בעמוד
desk-set-per-page-hint = של עמוד ראשי, מדור וכל רשימה אחרת.
desk-set-per-feed = כתבות בהזנה
desk-set-per-feed-hint = החדשות ביותר, ב-RSS, Atom ו-JSON.
desk-set-reading-days = ימים שבהם נשמר מספר הקריאות
desk-set-reading-days-hint = הכתבות נספרות לפי שעות, בלי עוגיות, כתובות או כל דבר אחר על הקוראים. 0: לא נספר דבר.
desk-set-raw-html = הצגת קטעי HTML
desk-set-raw-html-hint = מציג קטעי HTML מכתבות מיובאות, נקיים מכל מה שיכול לרוץ.
desk-set-comments = תגובות
desk-set-comments-explains = מה קוראים יכולים לכתוב ומה ממתין למנהל. למדור או לכתבה בודדת יכולים להיות כללים משלהם.
desk-set-record = מי אמר מה
desk-set-record-explains = מה מותר לקוראים לעשות במה שנרשם.
desk-set-record-files = קוראים רשאים לקחת אותו כקובץ
desk-set-record-files-hint = קובצי CSV ו-JSON Lines בכתובת ‎/statements/‎, של מה שאושר ושל מי שיש להם עמוד. המערכת יכולה לקחת קבצים תמיד.
desk-set-record-licence = רישיון הקבצים האלה
desk-set-record-licence-hint = מה מותר לאחרים לעשות בהם, במילים או ככתובת כגון https://creativecommons.org/licenses/by/4.0/. הוא מופיע בכל שורה.
desk-set-record-objections = קוראים רשאים להשיג
desk-set-record-objections-hint = ליד כל אמירה קישור לטופס; מה שמגיע ממתין במערכת, ומענה יכול לעמוד ליד האמירה.
desk-set-record-proposals = קוראים רואים מה שמכונה מציעה
desk-set-record-proposals-hint = כל אחת אומרת שעורך לא בדק אותה, מה קרא אותה ובאיזו ודאות. הן אינן בהזנות, בקבצים ובנתונים המובנים.
desk-set-open = קבלת תגובות
desk-set-open-hint = בלי זה אף כתבה אינה מקבלת תגובות חדשות; הקיימות נשארות.
desk-set-comment-mode = מי יכול להגיב
desk-set-comment-mode-hint = כל עוד מדור או כתבה אינם קובעים אחרת.
desk-set-close-after = סגירה אחרי ימים
desk-set-close-after-hint = ימים שאחריהם כתבה אינה מקבלת עוד תגובות. 0: לעולם לא.
desk-set-links-max = קישורים בלי עיכוב
desk-set-links-max-hint = תגובה עם יותר קישורים ממתינה למנחה.
desk-set-spam-hold = לעכב החל מציון הספאם הזה
desk-set-spam-hold-hint = מ־1 עד 100, כאשר 100 הוא ספאם בוודאות; 0 אינו מעכב דבר בגלל ציונו. המסנן לומד מכל החלטה על תגובה.
desk-set-spam-mark = להעביר לספאם החל מהציון הזה
desk-set-spam-mark-hint = מ־1 עד 100; תגובות כאלה אינן ממתינות באף תור. 0 משאיר כל החלטה למנחה.
desk-set-held-words = מילים שמעכבות
desk-set-held-words-hint = אחת בשורה: casino בכל מקום, "free money" כמילים שלמות, ~lend בכל צורותיה, /ca.h/ כתבנית. תגובה שיש בה אחת מהן ממתינה למנהל.
desk-set-barred-words = מילים שדוחות
desk-set-barred-words-hint = מילים, כתובות דוא״ל או רשת, אחת בשורה, כתובות כמו למעלה. תגובה שיש בה אחת מהן נדחית.
desk-set-held-networks = רשתות שתגובותיהן מוחזקות
desk-set-held-networks-hint = אחת בשורה, כגון 203.0.113.0/24 או 2001:db8::/32; אחרי רווח אפשר לכתוב למה. תגובות משם ממתינות למנהל.
desk-set-barred-networks = רשתות שתגובותיהן נדחות
desk-set-barred-networks-hint = נכתבות באותו אופן. תגובות משם נדחות.
desk-set-newcomer-minutes = החזקת חדשים לדקות
desk-set-newcomer-minutes-hint = כל מה שנשלח מכתובת דוא״ל ממתין עד שתגובתה הראשונה בת גיל זה. 0: לעולם לא.
desk-set-reasons = סיבות להחלטה
desk-set-reasons-hint = אחת בשורה. המנחים בוחרים אחת מהן כשהם מחליטים, והיא נשמרת עם ההחלטה.
desk-set-length-max = התגובה הארוכה ביותר
desk-set-length-max-hint = בתווים.
desk-set-flood-max = תגובות בעשר דקות
desk-set-flood-max-hint = כמה שקורא אחד רשאי לפרסם.
desk-set-edit-minutes = דקות לעריכת תגובה
desk-set-edit-minutes-hint = שבהן אפשר לערוך תגובה או למשוך אותה. 0 פירושו אף פעם.
desk-set-asks-website = בקשת אתר
desk-set-asks-website-hint = בטופס יש שדה לכתובת האתר של הקורא.
desk-set-client-days = שכחת כתובות רשת אחרי
desk-set-client-days-hint = בימים. אז נמחקת הכתובת שממנה באה תגובה.
desk-set-threads = שרשורים בעמוד
desk-set-threads-hint = תגובות עם כל תשובותיהן, לפני שמתחיל העמוד הבא.
desk-set-depth = תשובות מוזחות
desk-set-depth-hint = כמה מדרגות מוזחות תשובות לפני שהן ממשיכות זו מתחת לזו.
desk-set-trust = הארגון
desk-set-trust-explains = מי העיתון בעיני אחרים. זה עומד ב-trust.txt, ב-security.txt ובנתונים שמנועי חיפוש קוראים.
desk-set-contact = קשר
desk-set-contact-hint = דוא״ל או כתובת מלאה שבהם קוראים משיגים אתכם; גלוי לכול. ריק: עמוד יצירת הקשר.
desk-set-security = קשר לענייני אבטחה
desk-set-security-hint = היכן לדווח על פרצה: דוא״ל, כתובת מלאה או tel:+…; גלוי ב-security.txt. ריק: הקשר שלמעלה.
desk-set-same-as = במקומות אחרים
desk-set-same-as-hint = העמודים שלכם במקומות אחרים, כתובת מלאה בשורה.
desk-set-belongs-to = חבר ב
desk-set-belongs-to-hint = איגודים שאתם שייכים אליהם, כתובת מלאה בשורה.
desk-set-controlled-by = בשליטת
desk-set-controlled-by-hint = הכתובת המלאה של מי ששולט בעיתון.
desk-set-controls = שולט ב
desk-set-controls-hint = פרסומים אחרים שבשליטתכם, כתובת מלאה בשורה.
desk-set-policies = אמון ועקרונות
desk-set-policies-explains = כתבו כל אחד פעם אחת: הוא נעשה עמוד, ומנועי חיפוש ו-trust.txt יודעים היכן הוא. שינויים מאוחרים נעשים בעורך, עם ההיסטוריה שלהם.
desk-set-crawlers = סורקים
desk-set-crawlers-explains = מה מבקשים ממכונות שקוראות את כל האתר. הישרות מצייתות; את האחרות אין כאן דרך לכפות.
desk-set-hides = הסתרה ממנועי חיפוש
desk-set-hides-hint = מבקש ממנועי חיפוש לא להציג אף עמוד. לאתר שעדיין לא נפתח.
desk-set-no-training = הרחקת אימון בינה מלאכותית
desk-set-no-training-hint = מבקש ממי שאוספים טקסטים לאימון מודלי שפה להישאר בחוץ, ב-robots.txt וב-trust.txt. תוצאות החיפוש נשארות כפי שהן.
desk-set-no-answers = הרחקת תשובות בינה מלאכותית
desk-set-no-answers-hint = מבקש מעוזרים ומחיפוש חכם לא להביא עמוד לצורך תשובה. מי ששואל שם לא יובל לכאן.
desk-set-flaw-missing = יש למלא את זה.
desk-set-flaw-long = יש לכתוב לכל היותר { $most } אותיות.
desk-set-flaw-lines = יש לכתוב לכל היותר { $most } שורות.
desk-set-flaw-number = יש לכתוב מספר שלם מ-{ $least } עד { $most }.
desk-set-flaw-network = שורה { $line } אינה מתחילה ברשת: { $word }
desk-set-flaw-entry-empty = שורה { $line }: לא נשאר מה לחפש.
desk-set-flaw-pattern-all = שורה { $line }: התבנית מתאימה לכול.
desk-set-flaw-pattern = בשורה { $line } תבנית שאי אפשר לקרוא: { $word }
desk-set-flaw-patterns = משורה { $line } יש יותר מ־{ $most } תבניות.
desk-set-flaw-patterns-large = עם שורה { $line } חיפוש התבניות אורך זמן רב מדי: קצרו או פשטו אותן.
desk-trial = ניסיון רשימות המילים
desk-trial-do = לנסות קודם את הרשימות
desk-trial-not-kept = עדיין לא נשמר דבר.
desk-trial-cut = לא היה זמן ליותר.
desk-trial-tried = { $count ->
    [one] נוסה על התגובה החדשה ביותר.
    [two] נוסה על שתי התגובות החדשות ביותר.
   *[other] נוסה על { $count } התגובות החדשות ביותר.
}
desk-trial-barred = { $count ->
    [one] { $count } הייתה נדחית
    [two] { $count } היו נדחות
   *[other] { $count } היו נדחות
}
desk-trial-held = { $count ->
    [one] { $count } הייתה ממתינה למנהל
    [two] { $count } היו ממתינות למנהל
   *[other] { $count } היו ממתינות למנהל
}
desk-trial-approved = { $count ->
    [one] { $count } מהן אושרו על ידי מנהל.
    [two] { $count } מהן אושרו על ידי מנהל.
   *[other] { $count } מהן אושרו על ידי מנהל.
}
desk-trial-refused = { $count ->
    [one] { $count } מהן נדחו או סומנו כספאם על ידי מנהל.
    [two] { $count } מהן נדחו או סומנו כספאם על ידי מנהל.
   *[other] { $count } מהן נדחו או סומנו כספאם על ידי מנהל.
}
desk-trial-unseen = { $count ->
    [one] { $count } מהן פומביות ואיש לא החליט עליהן.
    [two] { $count } מהן פומביות ואיש לא החליט עליהן.
   *[other] { $count } מהן פומביות ואיש לא החליט עליהן.
}
desk-set-flaw-zone = יש לכתוב אזור זמן כמו Europe/Paris, או +03:30.
desk-set-flaw-language = יש לכתוב קוד שפה כמו en, fa או pt-BR.
desk-set-flaw-permalink-tag = ‏„{ $word }” אינו מוכר כאן.
desk-set-flaw-permalink-same = בתבנית צריך להיות %postname% או %post_id%, אחרת לשתי כתבות תהיה כתובת אחת.
desk-set-flaw-permalink-form = יש להתחיל בלוכסן, באותיות קטנות, ולא בחלק שהתוכנה עצמה משתמשת בו.
desk-set-flaw-base = יש לכתוב חלק אחד של כתובת: אותיות קטנות, ספרות ומקפים, ולא שנה.
desk-set-flaw-taken = משהו אחר עומד ב-{ $word }.
desk-set-flaw-twice = כבר יש מהדורה בשפה הזאת.
desk-set-flaw-address = ‏„{ $word }” אינה כתובת מלאה. היא מתחילה ב-https://.
desk-set-flaw-contact = אין דרך להשיג את „{ $word }”. יש לכתוב דוא״ל או כתובת שמתחילה ב-https://.
desk-set-flaw-mark = לא עומדת שם תמונה שלנו שגודלה ידוע.
desk-set-flaw-colour = יש לכתוב צבע כ-# ושש ספרות, כמו ‎#0b4d63.
desk-set-flaw-contrast = הצבע הזה חיוור מכדי להיקרא על לבן. הקרוב ביותר שנקרא הוא { $word }.
desk-set-flaw-contrast-dark = הצבע הזה כהה מכדי להיקרא על רקע כהה. הקרוב ביותר שנקרא הוא { $word }.
desk-mark-title = תמונה כסמל
desk-mark-hint = עומדת ליד השם, כסמל בלשוניות ובטלפונים ובקישורים משותפים בלי תמונה. PNG, JPEG או WebP, לפחות 48 פיקסלים לכל צד; ריבוע נראה הכי טוב.
desk-mark-alt = הסמל כפי שהוא עכשיו
desk-mark-keep = להשתמש בתמונה הזאת
desk-mark-remove = לוותר על סמל
desk-mark-kept = הסמל נשמר.
desk-mark-removed = אין עוד סמל.
desk-mark-missing = יש לבחור תמונה תחילה.
desk-mark-shape = סמל הוא לפחות 48 פיקסלים בגובה וברוחב, ואורכו לכל היותר פי שמונה מגובהו.
desk-mark-no-picture = סמל הוא תמונה: PNG, JPEG או WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = בעלות ומימון
desk-policy-ownership-hint = של מי העיתון, מי משלם עליו ומה הם רשאים להחליט.
desk-policy-ethics = קוד אתי
desk-policy-ethics-hint = מה מותר ומה אסור לאנשיכם.
desk-policy-principles = עקרונות המערכת
desk-policy-principles-hint = לפי מה אתם בוחרים ומדווחים.
desk-policy-corrections = מדיניות תיקונים
desk-policy-corrections-hint = איך אתם מתקנים ואיך לדווח לכם על טעות. תיקונים מקשרים אליה.
desk-policy-verification = איך אנחנו בודקים עובדות
desk-policy-verification-hint = איך אתם בודקים את מה שאומרים לכם.
desk-policy-masthead = מי עובד כאן
desk-policy-masthead-hint = אנשיכם ומה הם עושים.
desk-policy-contact = יצירת קשר
desk-policy-contact-hint = איך קוראים ומקורות משיגים אתכם.
desk-policy-privacy = פרטיות
desk-policy-privacy-hint = מה אתם יודעים על קוראים ומה נעשה בזה.
desk-policy-terms = תנאי שימוש
desk-policy-terms-hint = באילו תנאים אפשר לקרוא את האתר ולהשתמש בו.
desk-policy-kept = { $name }: נשמר.
desk-policy-none = עוד אין עמוד כזה.
desk-policy-found = מוכר לפי כתובתו
desk-policy-edit = עריכה
desk-policy-forget = לא לנקוב בו עוד
desk-policy-add = לכתוב או לבחור
desk-policy-title = כותרת
desk-policy-text = טקסט
desk-policy-text-hint = טקסט פשוט או Markdown. גלוי לכול מיד.
desk-policy-publish = פרסום העמוד
desk-policy-choose = או עמוד שכבר יש
desk-policy-name-it = לנקוב בעמוד הזה
desk-policy-page-gone = יש לבחור עמוד שקוראים יכולים לראות.
desk-policy-text-long = הטקסט ארוך מדי.
desk-policy-not-published = העמוד לא פורסם: { $word }

## Desk: menus

desk-set-menus = תפריטים
desk-set-menus-explains = לאן מובילים ראש העמודים ותחתיתם. פריט הולך אחרי יעדו כשזה עובר מקום, ואינו מוצג כל עוד היעד אינו גלוי.
desk-menu-head = ראש
desk-menu-head-hint = בלי פריטים: המדורים.
desk-menu-foot = תחתית
desk-menu-foot-hint = בלי פריטים: כל העמודים, החדשים תחילה.
desk-menu-kept = התפריט נשמר.
desk-menu-nothing-there = שום דבר לא עומד שם. יש לכתוב כתובת שלנו כמו /sport/, או כתובת מלאה עם https://.
desk-menu-new = פריט חדש
desk-menu-name = שם
desk-menu-below = מתחת לקודם
desk-menu-up = למעלה
desk-menu-down = למטה
