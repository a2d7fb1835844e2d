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
most-read = Meistgelesen
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
search-building = Ältere Artikel werden der Suche noch hinzugefügt. Fehlt Ihnen einer, sehen Sie in ein paar Minuten noch einmal nach.
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
