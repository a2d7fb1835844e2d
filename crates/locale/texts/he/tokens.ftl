## Desk: keys for programs

desk-tokens-title = מפתחות לתוכנות
desk-tokens-explains = תוכנה שיש בידה מפתח עושה את מה שמותר לך, ולא יותר ממה שנבחר כאן. כשהתפקיד שלך משתנה, משתנה גם מה שהמפתחות פותחים.
desk-tokens-name = למה הוא משמש
desk-tokens-name-missing = יש לכתוב למה המפתח משמש, ב־200 תווים לכל היותר.
desk-tokens-too-many = { $count ->
    [one] יש לך מפתח אחד. אפשר לסיים מפתח שאין בו עוד צורך.
    [two] יש לך שני מפתחות. אפשר לסיים מפתח שאין בו עוד צורך.
   *[other] יש לך { $count } מפתחות. אפשר לסיים מפתח שאין בו עוד צורך.
}
desk-tokens-scopes = מה מותר לו
desk-tokens-scopes-missing = יש לבחור לפחות דבר אחד שמותר לו.
desk-tokens-read = לקרוא כתבות ואת מה שקורה להן
desk-tokens-write = לכתוב כתבות ולשנות אותן
desk-tokens-publish = לפרסם כתבות, לתקן אותן ולהסיר אותן
desk-tokens-comments = לקרוא תגובות ולהחליט עליהן
desk-tokens-media = להוסיף תמונות וקבצים ולתאר אותם
desk-tokens-all = כל מה שמותר לך
desk-tokens-end = הוא מסתיים
desk-tokens-days = { $count ->
    [one] אחרי יום אחד
    [two] אחרי יומיים
   *[other] אחרי { $count } ימים
}
desk-tokens-never = כשמסיימים אותו
desk-tokens-make = יצירת מפתח
desk-tokens-made = המפתח „{ $name }”
desk-tokens-once = יש להעתיק אותו עכשיו ולשמור במקום בטוח. הוא מוצג רק הפעם.
desk-tokens-used = שימוש אחרון { $date }
desk-tokens-unused = לא היה בשימוש
desk-tokens-until = מסתיים { $date }
desk-tokens-ended = המפתח „{ $name }” אינו פותח עוד דבר.
