### The words of Dateline in German.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Zum Hauptinhalt springen
sections = Ressorts
main-navigation = Hauptmenü
editions = Ausgaben
newsletters = Newsletter
search = Suche
latest = Aktuell
most-recent = Neueste
most-discussed = Meistdiskutiert
more-stories = Weitere Artikel
continue-reading = Weiterlesen
front-page = Startseite
live = Live
pages = Seiten
breadcrumb = Sie sind hier
date-and-time = { $date }, { $time }
today = Heute
error-prefix = Fehler:

## Footer

footer-about = Über uns
footer-how-we-report = Wie wir arbeiten
footer-corrections = Korrekturen
footer-who-works-here = Wer hier arbeitet
footer-contact = Kontakt
footer-follow = Folgen
footer-feeds = RSS-Feeds
footer-tip = Hinweis geben
footer-small-print = Rechtliches
footer-accessibility = Barrierefreiheit
footer-privacy = Datenschutz
footer-comment-rules = Regeln für Kommentare
footer-reuse = Unsere Texte nachnutzen
appearance = Darstellung
appearance-device = Wie das Gerät
appearance-light = Hell
appearance-dark = Dunkel
appearance-save = Übernehmen

## Names of feeds

feed-site = { $site }: neueste Artikel
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: Artikel von { $name }
feed-search = { $site }: Suche nach „{ $query }“
feed-comments = { $site }: Kommentare
feed-story-comments = Kommentare zu „{ $title }“
feed-link = RSS-Feed

## Relative times

relative-now = gerade eben
relative-minutes-ago = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
relative-hours-ago = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
relative-yesterday = gestern
relative-days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
relative-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
relative-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
relative-tomorrow = morgen
relative-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}

## Story

filed-under = Ressort
byline = Von { $names }
byline-photographs = Fotos: { $names }
byline-translation = Übersetzung: { $names }
byline-editing = Redaktion: { $names }
byline-illustration = Illustrationen: { $names }
role-words = Text
role-photographs = Fotos
role-translation = Übersetzung
role-editing = Redaktion
role-illustration = Illustration
published = Veröffentlicht
updated = Aktualisiert
published-at = Veröffentlicht am { $date }
updated-at = Aktualisiert am { $date }
also-in = Auch auf
reading-time = { $count ->
    [one] { $count } Minute Lesezeit
   *[other] { $count } Minuten Lesezeit
}
credit-photograph = Foto: { $credit }
correction = Korrektur
clarification = Klarstellung
update-note = Nachtrag
retraction = Zurückgezogen
correction-dated = Korrektur, { $date }.
clarification-dated = Klarstellung, { $date }.
update-note-dated = Nachtrag, { $date }.
retraction-dated = Zurückgezogen, { $date }.
retraction-more = Was geschehen ist und was wir geändert haben
how-we-correct = Wie wir korrigieren
more-about = Mehr zum Thema
in-this-story = In diesem Artikel
related-stories = Verwandte Artikel
share = Teilen
share-copy = Link kopieren
share-copied = Link kopiert
share-email = E-Mail
share-print = Drucken
back-to-top = Nach oben
story-pages = Seiten dieses Artikels
story-page-of = Seite { $page } von { $total }
story-previous-page = Vorige Seite
story-next-page = Nächste Seite
series-part-of = Teil der Serie
series-part = Teil { $part } von { $total }
series-previous = Voriger Teil
series-next = Nächster Teil
footnotes = Anmerkungen
footnote-link = Anmerkung { $number }
footnote-back = Zurück zum Text, Anmerkung { $number }
table-region = Tabelle
code-region = Code
gallery = Bilder
embed-open = Bei { $provider } öffnen
embed-load = Inhalt von { $provider } anzeigen
embed-note = Von { $provider } wird nichts geladen, bevor Sie es wünschen.
media-video = Video
media-audio = Audio
media-file = Datei
media-download = { $name } herunterladen
media-transcript = Abschrift
translation-original = Im Original ({ $language }) anzeigen

## Comments

comments = Kommentare
comments-count = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
comments-none = Noch keine Kommentare. Wenn Sie dabei waren oder mehr wissen, fangen Sie hier an.
comments-sort = Sortieren
comments-oldest = Älteste zuerst
comments-newest = Neueste zuerst
comments-more = { $count ->
    [one] { $count } weiteren Kommentar anzeigen
   *[other] { $count } weitere Kommentare anzeigen
}
comment-reply = Antworten
comment-reply-to = { $name } antworten
comment-report = Melden
comment-answers = antwortet auf { $name }
comment-permalink = Link zum Kommentar vom { $date }
comment-staff = Redaktion
comment-editors-pick = Auswahl der Redaktion
comment-anonymous = Anonym
comment-removed = Die Moderation hat diesen Kommentar entfernt, weil er gegen die Regeln verstieß.
comment-held = Wird noch gelesen
comment-held-note = Bei { $paper } liest ihn ein Mensch, bevor er erscheint, meist binnen einer Stunde. Hier sehen nur Sie ihn.
comment-posted = Ihr Kommentar ist veröffentlicht.
comment-go-to = Zu Ihrem Kommentar
comment-edit = Bearbeiten
comment-withdraw = Zurückziehen
comments-closed = Die Kommentare zu diesem Artikel sind geschlossen.
comments-closed-on = Die Kommentare zu diesem Artikel wurden am { $date } geschlossen.
comments-open-days = { $count ->
    [one] Kommentare bleiben { $count } Tag offen. Namen veröffentlichen wir so, wie Sie sie angeben.
   *[other] Kommentare bleiben { $count } Tage offen. Namen veröffentlichen wir so, wie Sie sie angeben.
}
comments-read-first = Jeder Kommentar wird gelesen, bevor er erscheint.
comments-about = Über die Kommentare
comment-rules = Regeln für Kommentare
comments-how-we-moderate = Wie wir moderieren

## Comment form

comment-form-title = Kommentar schreiben
comment-form-replying-to = Antwort an { $name }
comment-form-cancel-reply = Antwort abbrechen
comment-form-email-note = Ihre E-Mail-Adresse wird nicht veröffentlicht.
comment-form-required-note = Pflichtfelder sind mit { $mark } gekennzeichnet
comment-form-asterisk = einem Sternchen
comment-form-comment = Kommentar
comment-form-name = Name
comment-form-email = E-Mail
comment-form-website = Internetseite
comment-form-keep = Meinen Namen und meine E-Mail-Adresse auf diesem Gerät merken
comment-form-post = Kommentar abschicken
comment-form-honeypot = Lassen Sie dieses Feld leer

## Comment form, when something is wrong

comment-error-summary = Etwas stimmt nicht. Noch ist nichts veröffentlicht; was Sie geschrieben haben, steht unten.
comment-error-empty = Schreiben Sie Ihren Kommentar, bevor Sie ihn abschicken.
comment-error-too-long = { $count ->
    [one] Kürzen Sie Ihren Kommentar: höchstens { $count } Zeichen.
   *[other] Kürzen Sie Ihren Kommentar: höchstens { $count } Zeichen.
}
comment-error-name-missing = Geben Sie Ihren Namen an.
comment-error-name-too-long = Geben Sie einen kürzeren Namen an.
comment-error-email-missing = Geben Sie Ihre E-Mail-Adresse an.
comment-error-email-form = Geben Sie eine E-Mail-Adresse in der Form name@example.org an.
comment-error-website-form = Geben Sie eine Internetadresse an, die mit https:// beginnt, oder lassen Sie das Feld leer.
comment-error-duplicate = Diesen Kommentar haben Sie schon abgeschickt.
comment-error-too-fast = { $count ->
    [one] Sie haben in kurzer Zeit { $count } Kommentar abgeschickt. Dieser ist aufgehoben. Sie können ihn um { $time } abschicken.
   *[other] Sie haben in kurzer Zeit { $count } Kommentare abgeschickt. Dieser ist aufgehoben. Sie können ihn um { $time } abschicken.
}
comment-error-links = { $count ->
    [0] Nehmen Sie die Links aus Ihrem Kommentar.
    [one] Ihr Kommentar darf höchstens { $count } Link enthalten.
   *[other] Ihr Kommentar darf höchstens { $count } Links enthalten.
}
comment-error-form-expired = Dieses Formular war lange offen. Prüfen Sie Ihren Kommentar und schicken Sie ihn noch einmal ab.
comment-error-closed = Die Kommentare zu diesem Artikel sind inzwischen geschlossen. Ihr Kommentar wurde nicht veröffentlicht; Sie können ihn hier kopieren.
comment-error-parent-gone = Der Kommentar, auf den Sie antworten, ist nicht mehr da. Sie können Ihren als neuen abschicken.
comment-error-refused = Dieser Kommentar kann nicht veröffentlicht werden.
comment-error-not-sent = Ihr Kommentar wurde nicht gesendet: Die Verbindung brach ab. Er ist auf diesem Gerät aufgehoben.
comment-error-try-again = Noch einmal versuchen

## Reporting a comment

report-question = Was stimmt mit diesem Kommentar nicht?
report-abuse = Beleidigung oder Belästigung
report-spam = Spam oder Werbung
report-private = Verrät Privates
report-off-topic = Gehört nicht zum Thema
report-send = Meldung abschicken
report-cancel = Abbrechen
report-sent = Danke, die Moderation hat Ihre Meldung. Meldungen werden zuerst angesehen. Eine Antwort erhalten Sie nicht.

## Lists of stories

pagination-newer = Neuere Artikel
pagination-older = Ältere Artikel
pagination-page = Seite { $page }
pagination-page-of = Seite { $page } von { $total }
pagination-next = Weiter
pagination-previous = Zurück
stories-count = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
archive-of = Artikel aus dem { $month }
archive-of-year = Artikel aus dem Jahr { $year }
archive-of-day = Artikel vom { $date }
archives = Archiv
author-title = Artikel von { $name }
author-about = Über { $name }
tag-title = Artikel zum Thema { $tag }
section-empty = In { $section } gibt es noch keine Artikel. Der erste erscheint hier.
section-top = Oben in { $section }
section-all = Das ganze Ressort { $section }
section-everything = Alles
edition-from = Aus der deutschen Ausgabe
edition-all = Alle Beiträge
series = Serie
recent = Zuletzt

## Search

search-title = { $site } durchsuchen
search-label = Wonach suchen Sie?
search-submit = Suchen
search-results = { $count ->
    [one] { $count } Ergebnis für „{ $query }“
   *[other] { $count } Ergebnisse für „{ $query }“
}
search-nothing = Nichts gefunden für „{ $query }“.
search-nothing-filtered = Nichts gefunden für „{ $query }“ in { $filters }.
search-did-you-mean = Meinten Sie { $suggestion }?
search-everything = In allen Ressorts und Zeiten suchen
search-narrow = Ergebnisse eingrenzen
search-section = Ressort
search-any-section = Alle Ressorts
search-author = Autor oder Autorin
search-date = Datum
search-any-date = Jederzeit
search-from = Von
search-to = Bis
search-date-hint = Zum Beispiel { $example }
search-date-error = Geben Sie ein Datum wie { $example } an.
search-sort = Sortieren
search-by-relevance = Beste Treffer
search-by-newest = Neueste zuerst
search-apply = Übernehmen
search-filters = Aktive Filter
search-remove-filter = { $filter } entfernen
search-clear = Alle entfernen
search-error = Die Suche antwortet nicht. Ihre Wörter und Filter sind aufgehoben. Versuchen Sie es in einer Minute noch einmal.

## Pages that are not there

not-found-title = Unter dieser Adresse gibt es keine Seite
not-found-text = Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Von Ihnen ist nichts verloren.
not-found-filled = Die Wörter haben wir aus der Adresse übernommen.
not-found-suggestions = Vielleicht suchten Sie
not-found-front = Zur Startseite
not-found-report = Einen kaputten Link melden
gone-title = Diese Seite wurde entfernt
gone-text = Unter dieser Adresse stand eine Seite. Sie ist nicht mehr veröffentlicht und kommt hier nicht wieder.
broken-title = Diese Seite ließ sich gerade nicht erstellen
broken-text = Der Fehler liegt bei uns und ist vermerkt. Versuchen Sie es in einer Minute noch einmal.
broken-reference = Kennung { $reference }
bad-request-title = Wir konnten die Anfrage nicht lesen
bad-request-text = Etwas in der Adresse oder im Formular haben wir nicht verstanden. Gehen Sie zurück, prüfen Sie es und versuchen Sie es noch einmal.
forbidden-title = Diese Seite ist für Sie nicht offen
forbidden-text = Sie steht nur bestimmten Menschen offen. Wenn Sie dazugehören sollten, fragen Sie, wer Sie hierher geschickt hat.
too-many-title = Zu viele Versuche
too-many-text = Warten Sie ein wenig und versuchen Sie es noch einmal. Um { $time } geht es weiter.
error-number = Fehler { $status }

## Desk: everywhere

desk-title = Redaktion
desk-navigation = Redaktion
desk-nav-stories = Artikel
desk-nav-comments = Kommentare
desk-nav-account = Konto
desk-back-to-paper = Zurück zur Zeitung
desk-save = Speichern
desk-saved = Alles ist gespeichert
desk-cancel = Abbrechen
desk-undo = Rückgängig
desk-view = Ansehen
desk-try-again = Noch einmal versuchen
desk-not-allowed = Das kann nur die Redaktionsleitung ändern. Sie können es ansehen. Fragen Sie dort nach.
desk-form-expired = Diese Seite war lange offen. Nichts wurde geändert. Versuchen Sie es noch einmal.
desk-problem = Etwas stimmt nicht.
desk-waiting = { $count ->
    [one] { $count } wartet
   *[other] { $count } warten
}

## Desk: setting up

desk-setup-title = { $paper } einrichten
desk-setup-intro = Sie sind hier der erste Mensch. Sagen Sie, wer Sie sind; andere können Sie später einladen.
desk-setup-name = Ihr Name
desk-setup-email = E-Mail-Adresse
desk-setup-password = Passwort
desk-setup-password-hint = { $count ->
    [one] Mindestens { $count } Zeichen. Mehrere Wörter hintereinander merkt man sich leicht und errät sie schwer.
   *[other] Mindestens { $count } Zeichen. Mehrere Wörter hintereinander merkt man sich leicht und errät sie schwer.
}
desk-setup-password-short = { $count ->
    [one] Wählen Sie ein Passwort mit mindestens { $count } Zeichen.
   *[other] Wählen Sie ein Passwort mit mindestens { $count } Zeichen.
}
desk-setup-password-common = Wählen Sie ein Passwort, das schwerer zu erraten ist.
desk-setup-name-missing = Geben Sie Ihren Namen an.
desk-setup-email-form = Geben Sie eine E-Mail-Adresse in der Form name@example.org an.
desk-setup-submit = Mein Konto anlegen
desk-setup-link-used = Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie um einen neuen, wo der Server betreut wird.
desk-setup-done = Ihr Konto ist bereit.
desk-password-title = Ein Passwort wählen
desk-password-done = Ihr Passwort gilt jetzt. Melden Sie sich damit an.
desk-link-used = Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie um einen neuen.

## Desk: signing in

desk-signin-title = In der Redaktion anmelden
desk-signin-email = E-Mail-Adresse
desk-signin-password = Passwort
desk-signin-submit = Anmelden
desk-signin-wrong = E-Mail-Adresse und Passwort gehören nicht zusammen. Nichts ist verloren. Versuchen Sie es noch einmal.
desk-signin-too-many = Zu viele Versuche. Um { $time } können Sie es wieder versuchen.
desk-signin-new-here = Neu hier? Lassen Sie sich aus der Redaktion einladen.
desk-signin-ended = Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an, um weiterzumachen.
desk-signout = Abmelden
desk-signed-out = Sie sind abgemeldet.
desk-code-title = Geben Sie den Code aus Ihrer App ein
desk-code-label = Code aus sechs Ziffern
desk-code-submit = Weiter
desk-code-wrong = Dieser Code stimmt nicht oder ist abgelaufen. Geben Sie den ein, den die App jetzt zeigt.
desk-code-recovery = Einen Ersatzcode benutzen
desk-totp-title = Codes aus einer App
desk-totp-on = Codes aus einer App sind eingeschaltet.
desk-totp-off = Codes aus einer App sind ausgeschaltet.
desk-totp-set-up = Codes aus einer App einrichten
desk-totp-intro = Geben Sie diesen Schlüssel in eine App ein, die Codes erzeugt, und dann hier den Code, den sie zeigt.
desk-totp-key = Schlüssel
desk-totp-turn-on = Einschalten
desk-totp-turn-off = Ausschalten
desk-totp-recovery-codes = Ersatzcodes
desk-totp-recovery-note = Bewahren Sie sie sicher auf. Jeder gilt einmal, wenn die App verloren geht. Sie werden nicht noch einmal gezeigt.
desk-code-recovery-label = Notfallcode
desk-totp-recovery-make = Neue Notfallcodes erstellen
desk-totp-recovery-left = { $count ->
    [0] Sie haben keine Notfallcodes. Ohne sie kommen Sie nicht hinein, wenn die App verloren geht.
    [one] Sie haben noch { $count } Notfallcode.
   *[other] Sie haben noch { $count } Notfallcodes.
}

## Desk: where you are signed in

desk-sessions-title = Wo Sie angemeldet sind
desk-session-this = Dieses Gerät
desk-session-since = Angemeldet am { $date }
desk-session-last-seen = Zuletzt hier { $date }
desk-session-end = Beenden
desk-session-end-others = Alle anderen beenden
desk-session-ended = Die Anmeldung wurde beendet.
desk-sessions-ended = { $count ->
    [one] { $count } Anmeldung wurde beendet.
   *[other] { $count } Anmeldungen wurden beendet.
}

## Desk: people

desk-people-title = Personen
desk-people-role = Rolle
desk-people-role-of = Rolle von { $name }
desk-people-set-role = Ändern
desk-people-role-set = { $name } hat jetzt eine andere Rolle.
desk-people-end = Zugang beenden
desk-people-end-explains = Der Zugang endet sofort und überall. Was geschrieben wurde, behält den Namen.
desk-people-ended = { $name } kann sich nicht mehr anmelden.
desk-people-back = Wieder zulassen
desk-people-is-back = { $name } kann sich wieder anmelden.
desk-people-left = Zugang beendet { $date }
desk-people-waits = Hat noch kein Passwort
desk-people-last-admin = Das ist die letzte Person in der Verwaltung. Bestimmen Sie zuerst eine andere.
desk-people-reset = Neues Passwort
desk-people-invite = Jemanden einladen
desk-people-name = Voller Name
desk-people-send = Link erstellen
desk-people-email-taken = Diese Adresse hat hier schon jemand.
desk-people-link-title = Ein Link für { $name }
desk-people-link-invitation = Geben Sie ihn nur dieser Person. Er gilt einmal, sieben Tage lang, um ein erstes Passwort zu wählen.
desk-people-link-reset = Geben Sie ihn nur dieser Person. Er gilt einmal, 30 Minuten lang, um ein neues Passwort zu wählen.
desk-role-contributor = Freie Mitarbeit
desk-role-reporter = Berichterstattung
desk-role-editor = Redaktion
desk-role-moderator = Moderation
desk-role-admin = Verwaltung

## Desk: moderation

desk-moderation-title = Kommentare
desk-queues = Listen
desk-queue-waiting = Wartend
desk-queue-reported = Gemeldet
desk-queue-published = Veröffentlicht
desk-queue-rejected = Abgelehnt
desk-queue-spam = Spam
desk-queue-empty-title = Alle Kommentare sind gelesen
desk-queue-empty = Neue erscheinen hier von selbst.
desk-queue-list-empty = Hier sind keine Kommentare.
desk-queue-position = { $place } von { $total }
desk-queue-oldest-first = Älteste zuerst
desk-queue-newest-first = Neueste zuerst
desk-comment-to-decide = Kommentar zur Entscheidung
desk-comment-on = Zu „{ $title }“
desk-comment-context = Der Verlauf davor
desk-comment-select = Kommentar von { $name } auswählen
desk-comments-select-all = Alle auswählen
desk-comments-selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
desk-decide = Entscheiden
desk-approve = Freigeben
desk-reject = Ablehnen
desk-spam = Als Spam
desk-comments-approve = { $count ->
    [one] { $count } Kommentar freigeben
   *[other] { $count } Kommentare freigeben
}
desk-comments-reject = { $count ->
    [one] { $count } Kommentar ablehnen
   *[other] { $count } Kommentare ablehnen
}
desk-comments-spam = { $count ->
    [one] { $count } Kommentar als Spam markieren
   *[other] { $count } Kommentare als Spam markieren
}
desk-approved = Freigegeben: „{ $excerpt }“
desk-rejected = Abgelehnt: „{ $excerpt }“
desk-marked-spam = Als Spam markiert: „{ $excerpt }“
desk-decided-many = { $count ->
    [one] Über { $count } Kommentar entschieden.
   *[other] Über { $count } Kommentare entschieden.
}
desk-undone = Die Entscheidung wurde zurückgenommen.
desk-decided-by-other = { $name } hat gerade darüber entschieden. Wir sind beim nächsten.
desk-why-here = Warum ist er hier?
desk-no-warnings = Keine Auffälligkeiten
desk-held-thread-open = Die Diskussion war geschlossen, als er kam.
desk-held-length = Seine Länge ist ungewöhnlich.
desk-held-duplicate = Derselbe Text kam schon einmal.
desk-held-flood = Von dieser Person kamen in kurzer Zeit viele Kommentare.
desk-held-barred = Name, E-Mail oder Adresse stehen auf der Sperrliste.
desk-held-word-list = Er enthält ein Wort aus Ihrer Liste: { $word }
desk-held-links = { $count ->
    [one] Er enthält { $count } Link.
   *[other] Er enthält { $count } Links.
}
desk-held-first-comment = Es ist der erste Kommentar von dieser E-Mail-Adresse.
desk-held-honeypot = Ein Feld, das Menschen nicht sehen, war ausgefüllt.
desk-held-time = Er kam schneller, als ein Mensch tippen kann.
desk-held-staff-name = Er trägt den Namen von jemandem aus der Redaktion.
desk-held-imported = Er wartete schon auf der alten Seite.
desk-commenter-about = Über die Person
desk-commenter-since = Auf dieser Seite seit { $date }
desk-commenter-published = Veröffentlicht
desk-commenter-rejected = Abgelehnt
desk-commenter-email-note = Das sieht nur, wer moderiert.
desk-keys = Tasten
desk-keys-single = Einzelne Buchstaben wirken
desk-keys-moderation = J K nächster, voriger; A freigeben; R ablehnen; S Spam; X auswählen; Z rückgängig

## Desk: stories

desk-stories-title = Artikel
desk-stories-none = Hier sind keine Artikel.
desk-stories-search = Artikel suchen
desk-stories-filter = Anzeigen
desk-stories-all = Alle
desk-story-headline = Überschrift
desk-story-section = Ressort
desk-story-stage = Stufe
desk-story-byline = Autorenzeile
desk-story-changed = Geändert
desk-story-language = Sprache
desk-story-untitled = Ohne Überschrift
desk-stage-planned = Geplant
desk-stage-writing = In Arbeit
desk-stage-editing = Im Gegenlesen
desk-stage-ready = Fertig
desk-stage-published = Veröffentlicht
desk-stage-scheduled = Terminiert
desk-stage-withdrawn = Zurückgezogen
desk-stage-archived = Im Archiv
desk-stage-killed = Aufgegeben
desk-publish = Veröffentlichen
desk-publish-now = Jetzt veröffentlichen
desk-publish-at = Um { $time } veröffentlichen
desk-published-at = Um { $time } veröffentlicht.
desk-publish-time = Tag und Uhrzeit
desk-publish-later = Einplanen
desk-publish-time-form = Tag und Uhrzeit waren nicht zu lesen.
desk-publish-no-headline = Er hat keine Überschrift. Geben Sie ihm eine, dann veröffentlichen Sie ihn noch einmal.
desk-publish-killed = Er wurde aufgegeben.
desk-publish-expires = Er wäre verschwunden, bevor ihn jemand sieht.
desk-publish-no-address = Es war keine freie Adresse zu finden. Geben Sie dem Artikel eine andere Kurzadresse.
desk-publish-failed = Der Artikel wurde nicht veröffentlicht: { $cause }
desk-embargoed-until = Sperrfrist bis { $date }
desk-embargo-clash = Die Sperrfrist endet { $date }. Vorher kann der Artikel nicht erscheinen.
desk-scheduled-for = Erscheint von selbst: { $date }
desk-withdraw = Zurückziehen
desk-withdraw-reason = Warum? Das lesen Besucher unter der Adresse.
desk-withdraw-reason-missing = Geben Sie an, warum der Artikel zurückgezogen wird.
desk-withdraw-why = Warum? Das steht nur im Protokoll; Besucher sehen es nicht.
desk-withdraw-leaves = Was Besucher unter der Adresse finden
desk-withdraw-notice = Einen Hinweis, dass die Seite entfernt wurde
desk-withdraw-nothing = Nichts, als hätte es sie nie gegeben
desk-withdraw-not-published = Der Artikel ist nicht veröffentlicht.
desk-withdrawn-whole = Der Artikel ist zurückgezogen. Seine Adresse führt nirgendwohin.
desk-withdrawn = Der Artikel ist zurückgezogen. Seine Adresse bleibt.
desk-withdraw-explains = Der Artikel verschwindet von der Seite, aus Feeds und Suche. Seine Adresse bleibt und sagt, dass die Seite entfernt wurde.
desk-changed-meanwhile = { $name } hat diesen Artikel geändert, während er hier offen war. Sehen Sie ihn noch einmal an.

## Desk: writing

desk-edit = Bearbeiten
desk-preview = Vorschau
desk-preview-note = Das ist der neueste Entwurf, so wie Leser ihn sähen. Nur die Redaktion kann ihn sehen.
desk-story-new = Neuer Beitrag
desk-editor-back = Zurück zum Beitrag
desk-editor-format = Gestaltung
desk-editor-bold = Fett
desk-editor-italic = Kursiv
desk-editor-link = Link
desk-editor-strike = Durchgestrichen
desk-editor-superscript = Hochgestellt
desk-editor-subscript = Tiefgestellt
desk-editor-code = Programmtext
desk-editor-insert = Einfügen
desk-editor-direction = Richtung dieses Absatzes umkehren
desk-editor-block-language = Sprache dieses Absatzes
desk-editor-edit-block = Diesen Absatz ändern
desk-editor-find = Suchen
desk-editor-replace-with = Ersetzen durch
desk-editor-replace = Ersetzen
desk-editor-replace-all = Alle ersetzen
desk-editor-no-matches = Nichts gefunden
desk-editor-close = Schließen
desk-editor-written-as = Geschrieben als
desk-editor-text = Text des Beitrags
desk-editor-at-desk = Der Text, der jetzt in der Redaktion liegt
desk-editor-settings = Einstellungen des Beitrags
desk-editor-story = Beitrag
desk-editor-public = Leser sehen den veröffentlichten Text. Was Sie hier ändern, erreicht sie, wenn es auf der Seite des Beitrags hinausgeschickt wird.
desk-editor-slug = Kurzname (Webadresse)
desk-editor-sections = Ressorts
desk-editor-sections-also = Läuft auch in diesen Ressorts
desk-editor-commas = Mehrere Namen werden durch Kommas getrennt.
desk-editor-tags = Themen
desk-editor-bylines = Autorenzeilen
desk-editor-kicker = Dachzeile
desk-editor-dateline = Spitzmarke (Ort und Datum)
desk-editor-standfirst = Vorspann
desk-editor-words = Wörter
desk-editor-minutes = Minuten Lesezeit
desk-editor-keys = Strg B fett, Strg I kursiv, Strg K Link; Strg Alt 2 Überschrift, Strg Alt Q Zitat; / am Zeilenanfang fügt einen Absatz ein; Strg F suchen; Strg S Stand festhalten; Strg . Einstellungen; Strg Z rückgängig
desk-editor-saved = Gespeichert { $time }
desk-editor-saving = Wird gespeichert …
desk-editor-away = Noch nicht gespeichert: auf diesem Gerät aufbewahrt. Sie können weiterschreiben.
desk-editor-ended = Ihre Anmeldung ist abgelaufen. Ihr Text ist auf diesem Gerät aufbewahrt. Melden Sie sich neu an; diese Seite bleibt offen.
desk-editor-clash = Zwei Fassungen: unten wählen
desk-editor-clash-of = Sie beide haben das geändert. Beide Texte sind aufbewahrt. Wählen Sie einen oder behalten Sie beide.
desk-editor-mine = Ihrer
desk-editor-keep-mine = Ihren behalten
desk-editor-take-theirs = Den anderen nehmen
desk-editor-keep-both = Beide behalten
desk-editor-removed = (entfernt)
desk-editor-brought-back = Text, der auf diesem Gerät aufbewahrt war, wurde zurückgeholt.
desk-editor-no-journal = Dieser Browser bewahrt auf diesem Gerät nichts auf. Schließen Sie die Seite erst, wenn alles gespeichert ist.
desk-editor-refused = Nicht gespeichert. Der Text ist auf diesem Gerät aufbewahrt. Ursache: { $value }
desk-editor-nameless = Nicht gespeichert: Der Name „{ $value }“ hat keinen Buchstaben, der in einer Adresse stehen kann.
desk-editor-no-section = Nicht gespeichert: Das Ressort { $value } gibt es nicht mehr.
desk-editor-too-long = Nicht gespeichert: Das ist zu lang: „{ $value }“
desk-editor-too-many = Nicht gespeichert: In einer Liste können höchstens { $value } Namen stehen.
desk-editor-step = Von Hand festgehalten
desk-editor-someone = Jemand
desk-editor-two-texts = Jemand hat diesen Beitrag inzwischen geändert. Ihr Text steht unten und ist noch nicht gespeichert; der andere steht darunter. Führen Sie beide zusammen und speichern Sie dann.
desk-editor-address = Adresse
desk-editor-address-wrong = Das ist keine Adresse, die hier stehen kann.
desk-editor-name = Name
desk-editor-alt = Alternativtext: was das Bild zeigt, für alle, die es nicht sehen
desk-editor-credit = Bildnachweis
desk-editor-program-language = Programmiersprache
desk-editor-remove = Entfernen
desk-editor-apply = Übernehmen
desk-editor-add-row = Zeile hinzufügen
desk-editor-add-column = Spalte hinzufügen
desk-editor-remove-row = Zeile entfernen
desk-editor-remove-column = Spalte entfernen
desk-block-paragraph = Absatz
desk-block-heading = Überschrift
desk-block-subheading = Zwischenüberschrift
desk-block-list = Liste
desk-block-numbers = Nummerierte Liste
desk-block-quote = Zitat
desk-block-pull-quote = Hervorgehobenes Zitat
desk-block-attribution = Wessen Worte
desk-block-picture = Bild
desk-block-embed = Einbettung
desk-block-table = Tabelle
desk-block-code = Code
desk-block-preformatted = Text mit seinen Leerzeichen
desk-block-verse = Vers
desk-block-separator = Trennlinie
desk-block-page-break = Seitenumbruch
desk-block-more = Ende des Anreißers
desk-block-details = Text zum Aufklappen
desk-block-footnote = Fußnote
desk-history = Verlauf
desk-history-what = Was sich geändert hat
desk-history-span = Von { $from } bis { $to }
desk-history-same = Zwischen diesen beiden hat sich nichts geändert.
desk-history-from = Von
desk-history-to = Bis
desk-history-compare = Vergleichen
desk-history-restore = Diese Fassung zurückholen
desk-history-step = Zurückgeholt vom { $date }
desk-history-moved-on = Gerade in diesem Augenblick hat jemand gespeichert, darum wurde nichts zurückgeholt. Sehen Sie noch einmal nach.
desk-history-added = Hinzugefügt
desk-history-removed = Entfernt
desk-history-reset = Die Wörter blieben; Links, Hervorhebungen oder Einstellungen haben sich geändert
desk-history-note = Hier wird nie etwas überschrieben. Zurückholen macht eine neue Fassung.
desk-change = Änderungen, die Leser noch nicht sehen
desk-change-explains = Der Text in der Redaktion ist neuer als der veröffentlichte.
desk-change-class = Was ist die Änderung?
desk-change-note = Hinweis für Leser: was falsch war und was richtig ist
desk-change-send = Zu den Lesern bringen
desk-change-done = Leser sehen den neuen Text.
desk-change-class-missing = Sagen Sie, was die Änderung ist.
desk-change-note-missing = Eine Berichtigung, Klarstellung oder Rücknahme braucht einen Hinweis für Leser.
desk-change-typo = Tippfehler: Es wird nichts gesagt
desk-change-update = Aktualisierung: Der Beitrag bekommt eine neue Zeit
desk-change-correction = Berichtigung: Wir lagen falsch
desk-change-clarification = Klarstellung: Wir wurden missverstanden
desk-change-retraction = Rücknahme: Wir nehmen es zurück
