## טקסטים להתחלה לדפים על עבודת המערכת, כתובים לפי ההגדרות

policy-corrections-intro = { $paper } מתקן טעויות בגלוי, מיד כשהן נודעות. הדף הזה אומר כיצד.
policy-corrections-kinds = ליד כתבה שפורסמה ושונתה אנו אומרים מתי ומדוע:
policy-corrections-correction = **תיקון.** טעינו. הערה אומרת מה היה שגוי ומה נכון, ורשימת התיקונים מראה מה השתנה בטקסט.
policy-corrections-clarification = **הבהרה.** מה שכתבנו היה יכול להיות מובן שלא כראוי. הערה אומרת למה הכוונה.
policy-corrections-update = **עדכון.** יש עוד מה לומר. הכתבה נושאת את השעה החדשה.
policy-corrections-retraction = **חזרה מדברים.** הכתבה אינה עומדת. במקום הטקסט שלה באה הערה שאומרת מדוע.
policy-corrections-typo = שגיאות כתיב שאינן משנות משמעות מתוקנות בלי הערה.
policy-corrections-list = כל ההערות עומדות ברשימה אחת, החדשות תחילה, ואף אחת אינה מוסרת ממנה לעולם: { $address }
policy-corrections-tell = מצאת טעות? נשמח לדעת: { $contact }
policy-contact-intro = איך להגיע אל { $paper }.
policy-contact-all = שאלות, מידע ותלונות: { $contact }
policy-contact-security = אם מצאת פרצת אבטחה באתר הזה: { $contact }
policy-contact-elsewhere = { $paper } במקומות אחרים:
policy-ownership-intro = למי שייך { $paper }.
policy-ownership-controlled = הבעלים או השולט: { $address }
policy-ownership-controls = פרסומים נוספים שלו:
policy-ownership-member = איגודים שהוא חבר בהם:
desk-policy-draft-start = טקסט להתחלה, לפי מה שמוגדר כאן. יש לקרוא אותו, להתאים אותו אליכם ולפרסם.
