## Letters

mail-greeting = שלום { $name },
mail-greeting-nobody = שלום,
mail-foot = נשלח מאת { $paper }, { $site }
mail-unsubscribe = לא לשלוח עוד מכתבים כאלה
mail-invitation-subject = הוזמנת לשולחן המערכת של { $paper }
mail-invitation-text = הזמנה מאת { $by } לעבוד בשולחן המערכת של { $paper }. כדי להתחיל, יש לבחור סיסמה.
mail-invitation-action = בחירת סיסמה
mail-invitation-note = הקישור פועל פעם אחת, במשך שבעה ימים. אם לא ציפית למכתב הזה, אין צורך לעשות דבר.
mail-reset-subject = סיסמה אחרת ל־{ $paper }
mail-reset-text = מישהו ביקש סיסמה אחרת לחשבון שלך ב־{ $paper }. אם הבקשה שלך, אפשר לבחור סיסמה כאן.
mail-reset-action = בחירת סיסמה אחרת
mail-reset-note = הקישור פועל פעם אחת, במשך 30 דקות. אם הבקשה אינה שלך, אין צורך לעשות דבר: הסיסמה נשארת כפי שהיא.
mail-new-device-subject = כניסה חדשה אל { $paper }
mail-new-device-text = ב־{ $date } נכנסו לחשבון שלך ממכשיר שלא שימש לו קודם: { $client }, מהכתובת { $address }.
mail-account-action = היכן אני מחובר
mail-account-note = אם זה לא היית אתה, יש לסיים את הכניסה ההיא, לבחור סיסמה אחרת ולהודיע למנהל.
mail-password-changed-subject = הסיסמה שלך ב־{ $paper } שונתה
mail-password-changed-text = ב־{ $date } שונתה הסיסמה של חשבונך, וכל כניסה קודמת הסתיימה.
mail-email-changed-subject = כתובת הדוא״ל שלך ב־{ $paper }
mail-email-changed-text = ב־{ $date } שונתה כתובת הדוא״ל של החשבון שלך. הכניסה היא עם הכתובת החדשה; לכתובת הזאת לא יגיעו עוד מכתבים.
mail-codes-changed-subject = קודים בכניסה אל { $paper }
mail-codes-changed-on = מאז { $date } נדרש בכניסה לחשבונך קוד מיישומון.
mail-codes-changed-off = מאז { $date } לא נדרש עוד קוד בכניסה לחשבונך.
mail-passkey-changed-subject = מפתחות הגישה שלך ב־{ $paper }
mail-passkey-changed-on = ב־{ $date } נוסף לחשבונך מפתח הגישה „{ $name }”. הוא פותח את החשבון בלי סיסמה.
mail-passkey-changed-off = ב־{ $date } הוסר מחשבונך מפתח הגישה „{ $name }”.
mail-mention-subject = שאלה אליך בהערה מאת { $by }
mail-mention-text = שאלה אליך מאת { $by } בהערה על הידיעה „{ $headline }”.
mail-mention-text-hidden = שאלה אליך מאת { $by } בהערה על ידיעה.
mail-mention-action = קריאת ההערה
mail-assignment-subject = ידיעה בשבילך
mail-assignment-text = הידיעה „{ $headline }” הועברה אליך על ידי { $by }.
mail-assignment-text-hidden = ידיעה הועברה אליך על ידי { $by }.
mail-assignment-action = פתיחת הידיעה
mail-story-note = אילו מכתבים כאלה יגיעו אליך קובעים בדף שלך בשולחן המערכת.
mail-test-subject = מכתב ניסיון מאת { $paper }
mail-test-text = המכתב הזה הגיע, כלומר אפשר לשלוח מכתבים מאת { $paper }.

## Desk: letters

desk-set-letters = מכתבים
desk-set-letters-explains = מה שהמערכת שולחת בדואר אלקטרוני: הזמנות, סיסמאות שנשכחו ומה שמבקשים מאנשים.
desk-letters-off = לא נשלחים מכתבים: DATELINE_SMTP לא הוגדר במקום שבו השרת פועל. עד אז יש למסור קישורים בעצמך.
desk-letters-where = מכתבים נשלחים דרך { $place }, מאת { $address }.
desk-letters-waiting = ממתינים כעת: { $number }
desk-letters-test = שלחו לי מכתב ניסיון
desk-letters-test-sent = מכתב הניסיון נשלח אל { $email }.
desk-letters-test-failed = מכתב הניסיון לא נשלח: { $why }
desk-letters-given-up = מכתבים שלא נשלחו בשלושים הימים האחרונים

## Desk: a forgotten password

desk-forgot-link = שכחתי את הסיסמה
desk-forgot-title = סיסמה שנשכחה
desk-forgot-explains = יש לכתוב את כתובת הדואר האלקטרוני. אם יש חשבון בכתובת הזאת, נשלח אליה קישור לבחירת סיסמה אחרת.
desk-forgot-submit = שלחו לי קישור
desk-forgot-sent = אם יש חשבון בכתובת הזאת, קישור בדרך אליה. הוא פועל פעם אחת, במשך 30 דקות.
desk-forgot-off = מכאן לא נשלחים מכתבים. אפשר לבקש ממנהל קישור לבחירת סיסמה אחרת.

## Desk: letters to people

desk-people-link-sent = מכתב עם הקישור הזה בדרך אל { $email }.
desk-wanted-title = מכתבים אליך
desk-wanted-explains = מה שנוגע לחשבונך נשלח בכל מקרה.
desk-wanted-mention = כשפונים אליי בהערה
desk-wanted-assignment = כשמעבירים אליי ידיעה
desk-wanted-kept = יגיעו אליך המכתבים שבחרת.

## Desk: proving who one is

desk-proof-title = האם זה אתה?
desk-proof-explains = הצעד הבא עלול לפתוח את חשבונך לאחרים. יש להוכיח שוב את הזהות; ההוכחה תקפה לעשר דקות.
desk-proof-submit = המשך
desk-proof-wrong = זו אינה הסיסמה שלך. אפשר לנסות שוב.
desk-proof-neither = אין לך כאן סיסמה ואין מפתח גישה. יש לצאת ולהיכנס שוב; אז הדף הזה פתוח לעשר דקות.
