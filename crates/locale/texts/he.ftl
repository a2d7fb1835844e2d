### The words of Dateline in Hebrew.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = דילוג לתוכן הראשי
sections = מדורים
main-navigation = ראשי
editions = מהדורות
newsletters = ניוזלטרים
search = חיפוש
latest = מה חדש
most-recent = האחרונים
most-discussed = המדוברים ביותר
more-stories = כתבות נוספות
continue-reading = להמשך קריאה
front-page = עמוד הבית
live = עכשיו
pages = עמודים
breadcrumb = המיקום באתר
date-and-time = { $date }, { $time }
today = היום
error-prefix = שגיאה:

## Footer

footer-about = אודות
footer-how-we-report = איך אנחנו מדווחים
footer-corrections = תיקונים
footer-who-works-here = המערכת
footer-contact = יצירת קשר
footer-follow = מעקב
footer-feeds = ערוצי RSS
footer-tip = שליחת מידע למערכת
footer-small-print = תנאים
footer-accessibility = נגישות
footer-privacy = פרטיות
footer-comment-rules = כללי התגובות
footer-reuse = שימוש חוזר בתכנים
appearance = תצוגה
appearance-device = כמו במכשיר
appearance-light = בהיר
appearance-dark = כהה
appearance-save = החלה

## Names of feeds

feed-site = { $site }: הכתבות האחרונות
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: כתבות מאת { $name }
feed-search = { $site }: חיפוש ”{ $query }”
feed-comments = { $site }: תגובות
feed-story-comments = תגובות לכתבה ”{ $title }”
feed-link = ערוץ RSS

## Relative times

relative-now = ממש עכשיו
relative-minutes-ago = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
}
relative-hours-ago = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}
relative-yesterday = אתמול
relative-days-ago = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
}
relative-in-minutes = { $count ->
    [one] בעוד דקה
    [two] בעוד שתי דקות
   *[other] בעוד { $count } דקות
}
relative-in-hours = { $count ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $count } שעות
}
relative-tomorrow = מחר
relative-in-days = { $count ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $count } ימים
}

## Story

filed-under = במדור
byline = מאת { $names }
byline-photographs = צילום: { $names }
byline-translation = תרגום: { $names }
byline-editing = עריכה: { $names }
byline-illustration = איורים: { $names }
role-words = כתיבה
role-photographs = צילום
role-translation = תרגום
role-editing = עריכה
role-illustration = איור
published = פורסם
updated = עודכן
published-at = פורסם: { $date }
updated-at = עודכן: { $date }
also-in = בשפות נוספות
reading-time = { $count ->
    [one] דקת קריאה
    [two] שתי דקות קריאה
   *[other] { $count } דקות קריאה
}
credit-photograph = צילום: { $credit }
correction = תיקון
clarification = הבהרה
update-note = עדכון
retraction = הכתבה הוסרה
correction-dated = תיקון, { $date }.
clarification-dated = הבהרה, { $date }.
update-note-dated = עדכון, { $date }.
retraction-dated = הכתבה הוסרה, { $date }.
retraction-more = מה קרה ומה שינינו
how-we-correct = איך אנחנו מתקנים
more-about = עוד בנושא
in-this-story = בכתבה זו
related-stories = כתבות קשורות
share = שיתוף
share-copy = העתקת קישור
share-copied = הקישור הועתק
share-email = דוא״ל
share-print = הדפסה
back-to-top = חזרה למעלה
story-pages = עמודי הכתבה
story-page-of = עמוד { $page } מתוך { $total }
story-previous-page = לעמוד הקודם
story-next-page = לעמוד הבא
series-part-of = מתוך הסדרה
series-part = חלק { $part } מתוך { $total }
series-previous = לחלק הקודם
series-next = לחלק הבא
footnotes = הערות
footnote-link = הערה { $number }
footnote-back = חזרה לטקסט, הערה { $number }
table-region = טבלה
code-region = קוד
gallery = תמונות
embed-open = לפתיחה באתר { $provider }
embed-load = הצגת תוכן מאתר { $provider }
embed-note = שום דבר לא נטען מאתר { $provider } לפני שביקשת.
media-video = וידאו
media-audio = שמע
media-file = קובץ
media-download = הורדת { $name }
media-transcript = תמליל
translation-original = נאמר ב{ $language }: הצגת המקור

## Comments

comments = תגובות
comments-count = { $count ->
    [one] תגובה אחת
    [two] { $count } תגובות
   *[other] { $count } תגובות
}
comments-none = אין עדיין תגובות. היית שם, או שידוע לך יותר? אפשר להתחיל כאן.
comments-sort = סדר
comments-oldest = מהישנות
comments-newest = מהחדשות
comments-more = { $count ->
    [one] הצגת תגובה נוספת
    [two] הצגת { $count } תגובות נוספות
   *[other] הצגת { $count } תגובות נוספות
}
comment-reply = תגובה
comment-reply-to = תגובה אל { $name }
comment-report = דיווח
comment-answers = בתגובה אל { $name }
comment-permalink = קישור לתגובה מ־{ $date }
comment-staff = המערכת
comment-editors-pick = בחירת העורכים
comment-anonymous = אנונימי
comment-removed = התגובה הוסרה בידי מנחה הדיון כי הפרה את כללי התגובות.
comment-held = ממתינה לקריאה
comment-held-note = אחד מאנשי { $paper } קורא אותה לפני הפרסום, בדרך כלל בתוך שעה. כרגע רק לך היא מוצגת.
comment-posted = התגובה פורסמה.
comment-go-to = מעבר לתגובה שלך
comment-edit = עריכה
comment-withdraw = משיכה
comments-closed = התגובות לכתבה זו סגורות.
comments-closed-on = התגובות לכתבה זו נסגרו בתאריך { $date }.
comments-open-days = { $count ->
    [one] התגובות פתוחות יום אחד. השמות מתפרסמים כפי שנכתבו.
    [two] התגובות פתוחות יומיים. השמות מתפרסמים כפי שנכתבו.
   *[other] התגובות פתוחות { $count } ימים. השמות מתפרסמים כפי שנכתבו.
}
comments-read-first = כל תגובה נקראת בידי אדם לפני פרסומה.
comments-about = על התגובות
comment-rules = כללי התגובות
comments-how-we-moderate = איך אנחנו מנחים את הדיון

## Comment form

comment-form-title = כתיבת תגובה
comment-form-replying-to = בתגובה אל { $name }
comment-form-cancel-reply = ביטול התגובה
comment-form-email-note = כתובת הדוא״ל לא תפורסם.
comment-form-required-note = שדות החובה מסומנים ב־{ $mark }
comment-form-asterisk = כוכבית
comment-form-comment = תגובה
comment-form-name = שם
comment-form-email = דוא״ל
comment-form-website = אתר
comment-form-keep = לשמור במכשיר הזה את שמי ואת כתובתי לפעם הבאה
comment-form-post = פרסום התגובה
comment-form-honeypot = יש להשאיר שדה זה ריק

## Comment form, when something is wrong

comment-error-summary = יש בעיה. דבר עוד לא פורסם, ומה שכתבת נשמר למטה.
comment-error-empty = יש לכתוב תגובה לפני הפרסום.
comment-error-too-long = { $count ->
    [one] התגובה ארוכה מדי: מותר תו אחד לכל היותר.
    [two] התגובה ארוכה מדי: מותרים { $count } תווים לכל היותר.
   *[other] התגובה ארוכה מדי: מותרים { $count } תווים לכל היותר.
}
comment-error-name-missing = יש לכתוב שם.
comment-error-name-too-long = יש לכתוב שם קצר יותר.
comment-error-email-missing = יש לכתוב כתובת דוא״ל.
comment-error-email-form = יש לכתוב כתובת דוא״ל בצורה name@example.org.
comment-error-website-form = יש לכתוב כתובת אתר שמתחילה ב־https://‎ או להשאיר את השדה ריק.
comment-error-duplicate = התגובה הזאת כבר נשלחה.
comment-error-too-fast = { $count ->
    [one] שלחת תגובה לפני רגע. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
    [two] שלחת { $count } תגובות בזמן קצר. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
   *[other] שלחת { $count } תגובות בזמן קצר. התגובה הזאת נשמרה ואפשר לשלוח אותה בשעה { $time }.
}
comment-error-links = { $count ->
    [0] יש להסיר את הקישורים מהתגובה.
    [one] מותר קישור אחד בתגובה.
    [two] מותרים { $count } קישורים בתגובה.
   *[other] מותרים { $count } קישורים בתגובה.
}
comment-error-form-expired = הטופס היה פתוח זמן רב. כדאי לבדוק את התגובה ולשלוח אותה שוב.
comment-error-closed = התגובות לכתבה זו נסגרו. התגובה שלך לא פורסמה; אפשר להעתיק אותה מכאן.
comment-error-parent-gone = התגובה שעליה הגבת כבר אינה כאן. אפשר לפרסם את שלך כתגובה חדשה.
comment-error-refused = אי אפשר לפרסם את התגובה הזאת.
comment-error-not-sent = התגובה לא נשלחה: החיבור נותק. היא נשמרה במכשיר הזה.
comment-error-try-again = ניסיון נוסף

## Reporting a comment

report-question = מה לא בסדר בתגובה הזאת?
report-abuse = פגיעה או הטרדה
report-spam = ספאם או פרסומת
report-private = חשיפת מידע פרטי
report-off-topic = לא לעניין
report-send = שליחת דיווח
report-cancel = ביטול
report-sent = תודה, הדיווח הגיע אל מנחי הדיון. בדיווחים הם מטפלים תחילה. לא תישלח תשובה.

## Lists of stories

pagination-newer = כתבות חדשות יותר
pagination-older = כתבות ישנות יותר
pagination-page = עמוד { $page }
pagination-page-of = עמוד { $page } מתוך { $total }
pagination-next = הבא
pagination-previous = הקודם
stories-count = { $count ->
    [one] כתבה אחת
    [two] { $count } כתבות
   *[other] { $count } כתבות
}
archive-of = כתבות מחודש { $month }
archive-of-year = כתבות משנת { $year }
archive-of-day = כתבות מ־{ $date }
archives = ארכיון
author-title = כתבות מאת { $name }
author-about = על { $name }
tag-title = כתבות בנושא { $tag }
section-empty = עדיין אין כתבות במדור { $section }. הראשונה תופיע כאן.
section-top = בראש { $section }
section-all = כל הידיעות במדור { $section }
section-everything = הכול
edition-from = מהמהדורה העברית
edition-all = כל הידיעות
series = סדרה
recent = לאחרונה

## Search

search-title = חיפוש באתר { $site }
search-label = מה לחפש?
search-submit = חיפוש
search-results = { $count ->
    [one] תוצאה אחת עבור ”{ $query }”
    [two] { $count } תוצאות עבור ”{ $query }”
   *[other] { $count } תוצאות עבור ”{ $query }”
}
search-nothing = לא נמצא דבר עבור ”{ $query }”.
search-nothing-filtered = לא נמצא דבר עבור ”{ $query }” תחת { $filters }.
search-did-you-mean = האם הכוונה: { $suggestion }?
search-everything = חיפוש בכל המדורים והתאריכים
search-narrow = צמצום התוצאות
search-section = מדור
search-any-section = כל המדורים
search-author = כתב
search-date = תאריך
search-any-date = בכל זמן
search-from = מתאריך
search-to = עד תאריך
search-date-hint = לדוגמה { $example }
search-date-error = יש לכתוב תאריך כמו { $example }.
search-sort = סדר
search-by-relevance = המתאימות ביותר
search-by-newest = החדשות ביותר
search-apply = החלה
search-filters = מסננים פעילים
search-remove-filter = הסרת { $filter }
search-clear = ניקוי הכול
search-error = החיפוש אינו משיב. המילים והמסננים נשמרו. אפשר לנסות שוב בעוד דקה.

## Pages that are not there

not-found-title = אין עמוד בכתובת הזאת
not-found-text = ייתכן שיש טעות בכתובת או שהעמוד עבר. דבר לא אבד.
not-found-filled = המילים נלקחו מהכתובת.
not-found-suggestions = אולי חיפשת
not-found-front = לעמוד הבית
not-found-report = דיווח על קישור שבור
gone-title = העמוד הוסר
gone-text = היה עמוד בכתובת הזאת. הוא אינו מפורסם עוד ולא יחזור לכאן.
broken-title = לא הצלחנו להכין את העמוד כעת
broken-text = התקלה אצלנו והיא נרשמה. אפשר לנסות שוב בעוד דקה.
broken-reference = מספר הפניה { $reference }
bad-request-title = לא הצלחנו לקרוא את הבקשה
bad-request-text = משהו בכתובת או בטופס לא היה ברור לנו. כדאי לחזור, לבדוק ולנסות שוב.
forbidden-title = העמוד הזה אינו פתוח לך
forbidden-text = הוא פתוח רק לחלק מהאנשים. אם היה צריך להיפתח לך, כדאי לפנות למי ששלח אותך לכאן.
too-many-title = יותר מדי ניסיונות
too-many-text = כדאי להמתין מעט ולנסות שוב. אפשר להמשיך בשעה { $time }.
error-number = שגיאה { $status }

## Desk: everywhere

desk-title = שולחן המערכת
desk-navigation = שולחן המערכת
desk-nav-stories = כתבות
desk-nav-comments = תגובות
desk-nav-account = חשבון
desk-back-to-paper = חזרה לאתר
desk-save = שמירה
desk-saved = הכול נשמר
desk-cancel = ביטול
desk-undo = ביטול הפעולה
desk-view = הצגה
desk-try-again = ניסיון נוסף
desk-not-allowed = רק עורכים יכולים לשנות זאת. לך מותר לראות. אפשר לבקש מעורך.
desk-form-expired = העמוד היה פתוח זמן רב. דבר לא השתנה. אפשר לנסות שוב.
desk-problem = יש בעיה.
desk-waiting = { $count ->
    [one] אחת ממתינה
    [two] { $count } ממתינות
   *[other] { $count } ממתינות
}

## Desk: setting up

desk-setup-title = הקמת { $paper }
desk-setup-intro = זה החשבון הראשון כאן. נא למלא פרטים; אפשר להזמין אחרים בהמשך.
desk-setup-name = שמך
desk-setup-email = כתובת דוא״ל
desk-setup-password = סיסמה
desk-setup-password-hint = { $count ->
    [one] תו אחד לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
    [two] { $count } תווים לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
   *[other] { $count } תווים לפחות. כמה מילים ברצף קל לזכור וקשה לנחש.
}
desk-setup-password-short = { $count ->
    [one] יש לבחור סיסמה של תו אחד לפחות.
    [two] יש לבחור סיסמה של { $count } תווים לפחות.
   *[other] יש לבחור סיסמה של { $count } תווים לפחות.
}
desk-setup-password-common = יש לבחור סיסמה שקשה יותר לנחש.
desk-setup-name-missing = יש לכתוב שם.
desk-setup-email-form = יש לכתוב כתובת דוא״ל בצורה name@example.org.
desk-setup-submit = יצירת החשבון שלי
desk-setup-link-used = הקישור כבר שימש או שפג תוקפו. אפשר לבקש חדש ממי שמפעיל את השרת.
desk-setup-done = החשבון מוכן.
desk-password-title = בחירת סיסמה
desk-password-done = הסיסמה נקבעה. אפשר להיכנס איתה.
desk-link-used = הקישור כבר שימש או שפג תוקפו. אפשר לבקש קישור חדש.

## Desk: signing in

desk-signin-title = כניסה לשולחן המערכת
desk-signin-email = כתובת דוא״ל
desk-signin-password = סיסמה
desk-signin-submit = כניסה
desk-signin-wrong = הכתובת והסיסמה אינן תואמות. דבר לא אבד. אפשר לנסות שוב.
desk-signin-too-many = יותר מדי ניסיונות. אפשר לנסות שוב בשעה { $time }.
desk-signin-new-here = פעם ראשונה כאן? אפשר לבקש הזמנה מעורך.
desk-signin-ended = הכניסה שלך הסתיימה. יש להיכנס שוב כדי להמשיך.
desk-signout = יציאה
desk-signed-out = יצאת משולחן המערכת.
desk-code-title = יש להקליד את הקוד מהאפליקציה
desk-code-label = קוד בן שש ספרות
desk-code-submit = המשך
desk-code-wrong = הקוד שגוי או שפג תוקפו. יש להקליד את הקוד שמוצג עכשיו באפליקציה.
desk-code-recovery = שימוש בקוד שחזור
desk-totp-title = קודים מאפליקציה
desk-totp-on = קודים מאפליקציה פעילים.
desk-totp-off = קודים מאפליקציה כבויים.
desk-totp-set-up = הגדרת קודים מאפליקציה
desk-totp-intro = יש להוסיף את המפתח לאפליקציה שמפיקה קודים ולהקליד את הקוד שהיא מציגה.
desk-totp-key = מפתח
desk-totp-turn-on = הפעלה
desk-totp-turn-off = כיבוי
desk-totp-recovery-codes = קודי שחזור
desk-totp-recovery-note = יש לשמור אותם במקום בטוח. כל קוד עובד פעם אחת אם האפליקציה אבדה. הם לא יוצגו שוב.
desk-code-recovery-label = קוד שחזור
desk-totp-recovery-make = יצירת קודי שחזור חדשים
desk-totp-recovery-left = { $count ->
    [0] אין קודי שחזור. בלעדיהם, אובדן היישום חוסם את הכניסה.
    [one] נשאר קוד שחזור אחד.
    [two] נשארו שני קודי שחזור.
   *[other] נשארו { $count } קודי שחזור.
}

## Desk: where you are signed in

desk-sessions-title = היכן נכנסת
desk-session-this = המכשיר הזה
desk-session-since = כניסה: { $date }
desk-session-last-seen = לאחרונה כאן: { $date }
desk-session-end = סיום
desk-session-end-others = סיום כל האחרות
desk-session-ended = הכניסה הסתיימה.
desk-sessions-ended = { $count ->
    [one] כניסה אחת הסתיימה.
    [two] { $count } כניסות הסתיימו.
   *[other] { $count } כניסות הסתיימו.
}

## Desk: people

desk-people-title = אנשים
desk-people-role = תפקיד
desk-people-role-of = התפקיד של { $name }
desk-people-set-role = שינוי
desk-people-role-set = ל־{ $name } יש עכשיו תפקיד אחר.
desk-people-end = סיום הגישה
desk-people-end-explains = הגישה נסגרת מיד, בכל מקום. השם נשאר על מה שנכתב.
desk-people-ended = אין יותר כניסה ל־{ $name }.
desk-people-back = החזרת הגישה
desk-people-is-back = ל־{ $name } יש שוב כניסה.
desk-people-left = עזיבה: { $date }
desk-people-waits = עוד לא נקבעה סיסמה
desk-people-last-admin = זה המנהל האחרון. יש למנות קודם מישהו אחר.
desk-people-reset = סיסמה חדשה
desk-people-invite = הזמנת מישהו
desk-people-name = שם
desk-people-send = יצירת קישור
desk-people-email-taken = למישהו כאן כבר יש הכתובת הזאת.
desk-people-link-title = קישור עבור { $name }
desk-people-link-invitation = יש למסור אותו רק לאדם עצמו. הוא עובד פעם אחת, במשך שבעה ימים, לקביעת סיסמה ראשונה.
desk-people-link-reset = יש למסור אותו רק לאדם עצמו. הוא עובד פעם אחת, במשך 30 דקות, לקביעת סיסמה חדשה.
desk-role-contributor = תורם
desk-role-reporter = כתב
desk-role-editor = עורך
desk-role-moderator = מנהל תגובות
desk-role-admin = מנהל

## Desk: moderation

desk-moderation-title = תגובות
desk-queues = תורים
desk-queue-waiting = ממתינות
desk-queue-reported = דווחו
desk-queue-published = פורסמו
desk-queue-rejected = נדחו
desk-queue-spam = ספאם
desk-queue-empty-title = כל התגובות נקראו
desk-queue-empty = תגובות חדשות מופיעות כאן מעצמן.
desk-queue-list-empty = אין כאן תגובות.
desk-queue-position = { $place } מתוך { $total }
desk-queue-oldest-first = מהישנות לחדשות
desk-queue-newest-first = מהחדשות לישנות
desk-comment-to-decide = תגובה להחלטה
desk-comment-on = על ”{ $title }”
desk-comment-context = הדיון שקדם לה
desk-comment-select = בחירת התגובה של { $name }
desk-comments-select-all = בחירת הכול
desk-comments-selected = { $count ->
    [one] אחת נבחרה
    [two] { $count } נבחרו
   *[other] { $count } נבחרו
}
desk-decide = החלטה
desk-approve = אישור
desk-reject = דחייה
desk-spam = ספאם
desk-comments-approve = { $count ->
    [one] אישור תגובה אחת
    [two] אישור { $count } תגובות
   *[other] אישור { $count } תגובות
}
desk-comments-reject = { $count ->
    [one] דחיית תגובה אחת
    [two] דחיית { $count } תגובות
   *[other] דחיית { $count } תגובות
}
desk-comments-spam = { $count ->
    [one] סימון תגובה אחת כספאם
    [two] סימון { $count } תגובות כספאם
   *[other] סימון { $count } תגובות כספאם
}
desk-approved = אושרה: ”{ $excerpt }”
desk-rejected = נדחתה: ”{ $excerpt }”
desk-marked-spam = סומנה כספאם: ”{ $excerpt }”
desk-decided-many = { $count ->
    [one] הוחלט על תגובה אחת.
    [two] הוחלט על { $count } תגובות.
   *[other] הוחלט על { $count } תגובות.
}
desk-undone = ההחלטה בוטלה.
desk-decided-by-other = החלטה על התגובה התקבלה לפני רגע בידי { $name }. עברנו לתגובה הבאה.
desk-why-here = למה היא כאן?
desk-no-warnings = אין אזהרות
desk-held-thread-open = הדיון היה סגור כשהגיעה.
desk-held-length = האורך שלה חריג.
desk-held-duplicate = אותו טקסט כבר נשלח.
desk-held-flood = תגובות רבות הגיעו מאותו אדם בזמן קצר.
desk-held-barred = השם, הדוא״ל או הכתובת ברשימת החסומים.
desk-held-word-list = יש בה מילה מהרשימה שלכם: { $word }
desk-held-links = { $count ->
    [one] יש בה קישור אחד.
    [two] יש בה { $count } קישורים.
   *[other] יש בה { $count } קישורים.
}
desk-held-first-comment = זו התגובה הראשונה מהכתובת הזאת.
desk-held-honeypot = מולא שדה שאנשים אינם רואים.
desk-held-time = היא נשלחה מהר משאדם מקליד.
desk-held-staff-name = היא נושאת שם של איש מערכת.
desk-held-imported = היא המתינה באתר הקודם.
desk-commenter-about = על מי שהגיב
desk-commenter-since = באתר מאז { $date }
desk-commenter-published = פורסמו
desk-commenter-rejected = נדחו
desk-commenter-email-note = רק מנחי הדיון רואים זאת.
desk-keys = מקשים
desk-keys-single = אותיות בודדות פועלות
desk-keys-moderation = J ו־K הבאה והקודמת; A אישור; R דחייה; S ספאם; X בחירה; Z ביטול

## Desk: stories

desk-stories-title = כתבות
desk-stories-none = אין כאן כתבות.
desk-stories-search = חיפוש כתבות
desk-stories-filter = הצגה
desk-stories-all = הכול
desk-story-headline = כותרת
desk-story-section = מדור
desk-story-stage = שלב
desk-story-byline = כתבים
desk-story-changed = שונתה
desk-story-language = שפה
desk-story-untitled = ללא כותרת
desk-stage-planned = מתוכננת
desk-stage-writing = בכתיבה
desk-stage-editing = בעריכה
desk-stage-ready = מוכנה
desk-stage-published = פורסמה
desk-stage-scheduled = מתוזמנת
desk-stage-withdrawn = הוסרה
desk-stage-archived = בארכיון
desk-stage-killed = נזנחה
desk-publish = פרסום
desk-publish-now = פרסום עכשיו
desk-publish-at = פרסום בשעה { $time }
desk-published-at = פורסמה בשעה { $time }.
desk-publish-time = יום ושעה
desk-publish-later = תזמון
desk-publish-time-form = לא ניתן לקרוא את היום והשעה.
desk-publish-no-headline = אין לה כותרת. יש לתת לה כותרת ולפרסם שוב.
desk-publish-killed = היא נזנחה.
desk-publish-expires = היא תיעלם לפני שמישהו יראה אותה.
desk-publish-no-address = לא נמצאה כתובת פנויה. יש לתת לכתבה שם קצר אחר.
desk-publish-failed = הכתבה לא פורסמה: { $cause }
desk-embargoed-until = אמברגו עד { $date }
desk-embargo-clash = האמברגו מסתיים בתאריך { $date }. הכתבה לא תצא לפני כן.
desk-scheduled-for = תצא מעצמה בתאריך { $date }
desk-withdraw = הסרת הכתבה
desk-withdraw-reason = מדוע? הקוראים רואים זאת בכתובת הכתבה.
desk-withdraw-reason-missing = יש לכתוב מדוע הכתבה מוסרת.
desk-withdraw-why = מדוע? זה נשמר ברישום; הקוראים לא רואים זאת.
desk-withdraw-leaves = מה הקוראים מוצאים בכתובת
desk-withdraw-notice = הודעה שהעמוד הוסר
desk-withdraw-nothing = דבר, כאילו לא היה מעולם
desk-withdraw-not-published = הכתבה אינה מפורסמת.
desk-withdrawn-whole = הכתבה הוסרה. הכתובת אינה מובילה לשום מקום.
desk-withdrawn = הכתבה הוסרה. הכתובת נשארת.
desk-withdraw-explains = הכתבה יורדת מהאתר, מהערוצים ומהחיפוש. הכתובת נשמרת ומודיעה שהעמוד הוסר.
desk-changed-meanwhile = הכתבה שונתה בידי { $name } בזמן שהייתה פתוחה כאן. כדאי להסתכל בה שוב.

## Desk: writing

desk-edit = עריכה
desk-preview = תצוגה מקדימה
desk-preview-note = זו הטיוטה החדשה ביותר, כפי שהקוראים יראו אותה. רק המערכת יכולה לראות אותה.
desk-story-new = כתבה חדשה
desk-editor-back = חזרה לכתבה
desk-editor-format = עיצוב
desk-editor-bold = מודגש
desk-editor-italic = נטוי
desk-editor-link = קישור
desk-editor-strike = קו חוצה
desk-editor-superscript = כתב עילי
desk-editor-subscript = כתב תחתי
desk-editor-code = טקסט תוכנה
desk-editor-insert = הוספה
desk-editor-direction = היפוך הכיוון של קטע זה
desk-editor-block-language = השפה של קטע זה
desk-editor-edit-block = שינוי קטע זה
desk-editor-find = חיפוש
desk-editor-replace-with = החלפה ב
desk-editor-replace = החלפה
desk-editor-replace-all = החלפת הכול
desk-editor-no-matches = לא נמצא דבר
desk-editor-close = סגירה
desk-editor-written-as = כתוב כ
desk-editor-text = טקסט הכתבה
desk-editor-at-desk = הטקסט שנמצא כעת במערכת
desk-editor-settings = הגדרות הכתבה
desk-editor-story = כתבה
desk-editor-public = הקוראים רואים את הטקסט שפורסם. מה שמשתנה כאן יגיע אליהם כשיישלח מדף הכתבה.
desk-editor-slug = שם קצר (כתובת ברשת)
desk-editor-sections = מדורים
desk-editor-sections-also = מופיעה גם במדורים אלה
desk-editor-commas = שמות אחדים מופרדים בפסיקים.
desk-editor-tags = נושאים
desk-editor-bylines = שמות הכותבים
desk-editor-kicker = כותרת גג
desk-editor-dateline = מקום ותאריך
desk-editor-standfirst = כותרת משנה
desk-editor-words = מילים
desk-editor-minutes = דקות קריאה
desk-editor-keys = Ctrl B מודגש, Ctrl I נטוי, Ctrl K קישור; Ctrl Alt 2 כותרת ביניים, Ctrl Alt Q ציטוט; / בתחילת שורה מוסיף קטע; Ctrl F חיפוש; Ctrl S שמירת שלב; Ctrl . הגדרות; Ctrl Z ביטול
desk-editor-saved = נשמר { $time }
desk-editor-saving = נשמר כעת…
desk-editor-away = עדיין לא נשמר: מוחזק במכשיר זה. אפשר להמשיך לכתוב.
desk-editor-ended = הכניסה שלך הסתיימה. הטקסט שלך מוחזק במכשיר זה. יש להיכנס שוב; דף זה נשאר פתוח.
desk-editor-clash = שתי גרסאות: הבחירה למטה
desk-editor-clash-of = שניכם שיניתם את המקום הזה. שני הטקסטים שמורים. אפשר לבחור באחד או להשאיר את שניהם.
desk-editor-mine = שלך
desk-editor-keep-mine = להשאיר את שלך
desk-editor-take-theirs = לקחת את האחר
desk-editor-keep-both = להשאיר את שניהם
desk-editor-removed = (הוסר)
desk-editor-brought-back = טקסט שהוחזק במכשיר זה הוחזר.
desk-editor-no-journal = הדפדפן הזה אינו מחזיק דבר במכשיר. אין לסגור את הדף לפני שהכול נשמר.
desk-editor-refused = לא נשמר. הטקסט מוחזק במכשיר זה. הסיבה: { $value }
desk-editor-nameless = לא נשמר: בשם ”{ $value }“ אין אות שיכולה לעמוד בכתובת.
desk-editor-no-section = לא נשמר: המדור { $value } כבר אינו קיים.
desk-editor-too-long = לא נשמר: זה ארוך מדי: ”{ $value }“
desk-editor-too-many = לא נשמר: ברשימה אחת יכולים להיות לכל היותר { $value } שמות.
desk-editor-step = נשמר ביד
desk-editor-someone = מישהו
desk-editor-two-texts = מישהו שינה את הכתבה בינתיים. הטקסט שלך למטה ועדיין לא נשמר; האחר מתחתיו. יש לאחד אותם ואז לשמור.
desk-editor-address = כתובת
desk-editor-address-wrong = זו אינה כתובת שיכולה לעמוד כאן.
desk-editor-name = שם
desk-editor-alt = טקסט חלופי: מה רואים בתמונה, למי שאינו רואה אותה
desk-editor-credit = קרדיט
desk-editor-program-language = שפת תכנות
desk-editor-remove = הסרה
desk-editor-apply = החלה
desk-editor-add-row = הוספת שורה
desk-editor-add-column = הוספת עמודה
desk-editor-remove-row = הסרת השורה
desk-editor-remove-column = הסרת העמודה
desk-block-paragraph = פסקה
desk-block-heading = כותרת ביניים
desk-block-subheading = כותרת ביניים קטנה
desk-block-list = רשימה
desk-block-numbers = רשימה ממוספרת
desk-block-quote = ציטוט
desk-block-pull-quote = ציטוט בולט
desk-block-attribution = של מי המילים
desk-block-picture = תמונה
desk-block-embed = הטמעה
desk-block-table = טבלה
desk-block-code = קוד
desk-block-preformatted = טקסט עם רווחיו
desk-block-verse = שיר
desk-block-separator = קו מפריד
desk-block-page-break = מעבר דף
desk-block-more = סוף התקציר
desk-block-details = טקסט נפתח
desk-block-footnote = הערת שוליים
desk-history = היסטוריה
desk-history-what = מה השתנה
desk-history-span = מ־{ $from } עד { $to }
desk-history-same = דבר לא השתנה בין השתיים.
desk-history-from = מ
desk-history-to = עד
desk-history-compare = השוואה
desk-history-restore = החזרת גרסה זו
desk-history-step = הוחזר מ־{ $date }
desk-history-moved-on = מישהו שמר ממש ברגע זה, ולכן דבר לא הוחזר. כדאי להביט שוב.
desk-history-added = נוסף
desk-history-removed = הוסר
desk-history-reset = המילים נשארו; קישורים, הדגשות או הגדרות השתנו
desk-history-note = כאן דבר אינו נדרס לעולם. החזרה יוצרת גרסה חדשה.
desk-change = שינויים שהקוראים עדיין אינם רואים
desk-change-explains = הטקסט במערכת חדש מזה שפורסם.
desk-change-class = מה השינוי?
desk-change-note = הערה לקוראים: מה היה שגוי ומה נכון
desk-change-send = להביא אל הקוראים
desk-change-done = הקוראים רואים את הטקסט החדש.
desk-change-class-missing = יש לומר מה השינוי.
desk-change-note-missing = תיקון, הבהרה או חזרה מדברים דורשים הערה לקוראים.
desk-change-typo = טעות הקלדה: לא נאמר דבר
desk-change-update = עדכון: הכתבה מקבלת שעה חדשה
desk-change-correction = תיקון: טעינו
desk-change-clarification = הבהרה: לא הובנו כראוי
desk-change-retraction = חזרה מדברים: אנו חוזרים בנו
