## A flood of comments, and the proof of work by which readers pass it

proof-title = רגע אחד
proof-explains = ברגעים אלה מגיעות תגובות רבות מאוד, רובן ממכונות. הדפדפן שלך פותר משימה קטנה שמראה שהתגובה שלך אינה אחת מהן. הוא אינו שואל איש בחוץ, והתגובה נשלחת מיד כשהמשימה נפתרת.
proof-working = הדפדפן שלך עובד על כך. זה נמשך כמה שניות.
proof-found = זהו. התגובה שלך נשלחת.
proof-failed = לא ניתן היה לפתור את המשימה כאן. אפשר לשלוח את התגובה בלעדיה: אדם יקרא אותה תחילה.
proof-without = שליחה בלי המשימה
proof-without-hint = התגובה תמתין אז עד שאדם יקרא אותה. עדיין לא נשלח דבר.
desk-attack = תחת מתקפה מאז { $time }: התגובות מגיעות כמבול. הקוראים אינם מתבקשים להוכיח עבודה; אפשר לשנות זאת בהגדרות.
desk-attack-proved = תחת מתקפה מאז { $time }; הדפדפנים של הקוראים מוכיחים עבודה. מה שמגיע בלי הוכחה ממתין כאן.
desk-held-proof-of-work = הגיעה בלי הוכחת עבודה.
desk-set-asks-proof = לבקש מהדפדפנים של הקוראים הוכחת עבודה
desk-set-asks-proof-hint = הדפדפן פותר משימה קטנה לפני שתגובה מתקבלת: שניות לאדם, יותר מדי למבול. מי שאין לו סקריפט לעולם אינו נדחה; תגובתו ממתינה.
desk-proof-never = אף פעם
desk-proof-under-attack = כל עוד תגובות מגיעות כמבול
desk-proof-always = עם כל תגובה

## A spam service outside

desk-set-service = שירות נגד ספאם
desk-set-service-explains = שירות חיצוני ששופט אם תגובה היא ספאם: Akismet, או שירות באותו פרוטוקול. כשהוא כבוי שום דבר אינו יוצא מהאתר הזה; המסנן שלנו שופט בכל מקרה.
desk-set-service-on = לשאול אותו על כל תגובה
desk-set-service-on-hint = הוא מקבל את הטקסט, השם, האתר, כתובת הרשת והדפדפן של הכותב. ציינו זאת בטקסט הפרטיות: הטיוטה שלו מציינת.
desk-set-service-host = כתובתו
desk-set-service-host-hint = של Akismet, או של שירות שלכם באותו פרוטוקול.
desk-set-service-key = מפתח
desk-set-service-key-hint = כפי שהשירות נתן לכם. הוא נבדק בשמירה ואינו מוצג עוד לעולם; השאירו ריק כדי לשמור את הקיים.
desk-set-service-key-kept = שמור מפתח.
desk-set-service-timeout = כמה ממתינים לתשובתו
desk-set-service-timeout-hint = באלפיות השנייה; הקורא ממתין אותו זמן.
desk-set-service-marks = להעביר לספאם את מה שהוא קורא לו כך
desk-set-service-marks-hint = אחרת זה ממתין למנהל. מה שהוא בטוח בו עובר לספאם בכל מקרה; דבר אינו נדחה.
desk-set-service-holds = בלי תשובה התגובה ממתינה
desk-set-service-holds-hint = אחרת הכללים האחרים מחליטים לבדם.
desk-set-service-email = לשלוח אליו את כתובת הדוא״ל של הכותב
desk-set-service-email-hint = איתה הוא שופט טוב יותר; בלי זה לעולם לא ייוודע לו.
desk-set-flaw-service-key = השירות אינו מכיר את המפתח הזה.
desk-set-flaw-service-away = לא ניתן היה לשאול את השירות: { $word }
desk-held-service = השירות נגד ספאם רואה בה ספאם.
desk-held-service-sure = השירות נגד ספאם בטוח שזו ספאם.
desk-held-service-down = השירות נגד ספאם לא ענה.
privacy-service = לפני הפרסום אנו שואלים את { $host }, שירות לזיהוי ספאם. נשלחים אליו התגובה שלך עם שמך, האתר שלך, כתובת הרשת שלך, שם הדפדפן והשעה, ובהמשך, אם נחליט אחרת, החלטתנו.
privacy-service-email = לפני הפרסום אנו שואלים את { $host }, שירות לזיהוי ספאם. נשלחים אליו התגובה שלך עם שמך, כתובת הדוא״ל שלך, האתר שלך, כתובת הרשת שלך, שם הדפדפן והשעה, ובהמשך, אם נחליט אחרת, החלטתנו.
