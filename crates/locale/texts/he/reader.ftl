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
most-read = הנקראות ביותר
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
search-building = כתבות ישנות יותר עדיין מתווספות לחיפוש. אם חסרה כתבה, כדאי לנסות שוב בעוד כמה דקות.
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
