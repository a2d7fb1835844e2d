## Desk: the record of acts

desk-audit-title = Protokoll
desk-audit-none = Hier wurde nichts gefunden.
desk-audit-when = Wann
desk-audit-who = Wer
desk-audit-what = Was
desk-audit-on = Woran
desk-audit-everyone = Alle
desk-audit-everything = Alles
desk-audit-from = Von
desk-audit-to = Bis
desk-audit-program = Das Programm
desk-audit-further = Weiter zurück suchen
desk-audit-of-story = Was mit diesem Artikel geschah
act-story = Artikel
act-note = Notizen
act-comment = Kommentare
act-preview = Vorschau-Links
act-section = Ressorts
act-tag = Schlagwörter
act-redirect = Weiterleitungen
act-series = Serien
act-contributor = Namen in Autorenzeilen
act-media = Bilder und Dateien
act-site = Einstellungen
act-account = Konten
act-session = Anmeldungen
act-link = Einmal-Links
act-token = Schlüssel für Programme
act-story-begun = Artikel begonnen
act-story-revised = Artikel bearbeitet
act-story-identified = Übersetzungen oder Kennung geändert
act-story-moved = Stufe geändert
act-story-scheduled = Terminiert
act-story-published = Veröffentlicht
act-story-expired = Zur gesetzten Zeit verschwunden
act-story-expiry-set = Ende geändert
act-story-embargo-lengthened = Sperrfrist verlängert
act-story-withdrawn = Zurückgezogen
act-story-killed = Gekippt
act-story-corrected = Hinweis für Leser hinzugefügt
act-story-comments-imported = Kommentare importiert
act-story-assigned = Jemandem übergeben
act-story-due = Zur gesetzten Zeit erschienen
act-story-planned = Termine gesetzt
act-story-readdressed = Adresse zog mit dem Ressort um
act-story-reshelved = Mit in eine andere Liste gezogen
act-story-caught-up = Änderungen des Originals übernommen
act-story-stayed = Adresse blieb, wie sie war
act-story-fronted = Auf die Titelseite seiner Sprache gestellt
act-comment-published = Kommentar veröffentlicht
act-comment-held = Kommentar zurückgehalten
act-comment-rejected = Kommentar abgelehnt
act-comment-spam = Kommentar als Spam eingestuft
act-comment-deleted = Kommentar endgültig gelöscht
act-note-added = Notiz hinzugefügt
act-note-answered = Notiz beantwortet
act-note-reopened = Notiz wieder geöffnet
act-note-settled = Notiz erledigt
act-section-changed = Ressort geändert
act-section-merged = In anderes Ressort aufgegangen
act-tag-changed = Schlagwort geändert
act-tag-merged = In anderem Schlagwort aufgegangen
act-redirect-changed = Weiterleitung geändert
act-redirect-imported = Weiterleitungen übernommen
act-series-changed = Serie geändert
act-contributor-changed = Name einer Autorenzeile geändert
act-site-changed = Einstellungen geändert
act-reading-ranked = Die meistgelesenen Artikel in anderer Reihenfolge
act-media-added = Bild oder Datei hinzugefügt
act-media-changed = Bild oder Datei geändert
act-media-expired = Recht zum Zeigen abgelaufen
act-account-added = Person hinzugefügt
act-account-password-set = Passwort gesetzt
act-account-totp-set = Codes ein- oder ausgeschaltet
act-account-recovery-set = Wiederherstellungscodes erzeugt
act-account-recovered = Wiederherstellungscode benutzt
act-account-role-set = Rolle geändert
act-account-ended = Zugang beendet
act-account-back = Zugang wieder geöffnet
act-session-opened = Angemeldet
act-session-ended = Anmeldung beendet
act-link-made = Einmal-Link erzeugt
act-link-used = Einmal-Link benutzt
act-token-made = Schlüssel für ein Programm erzeugt
act-token-ended = Schlüssel für ein Programm beendet
act-preview-made = Vorschau-Link erzeugt
act-preview-ended = Vorschau-Link beendet

## Readers: the list of corrections

ledger-explains = Alle Berichtigungen, Klarstellungen, Aktualisierungen und Rücknahmen, die neuesten zuerst. Von dieser Liste wird nichts entfernt.
ledger-none = Bisher wurde nichts berichtigt.
ledger-changed = Was wir geändert haben
ledger-hidden = Der Artikel ist nicht mehr öffentlich.

## Desk: taking back for good, and its receipt

desk-kill = Gekippt: Er verschwindet überall, mit seinen Dateien, und wird nie wieder veröffentlicht
desk-killed = Der Artikel wurde gekippt. Er kann nicht wieder veröffentlicht werden.
desk-receipt = Quittung
desk-receipt-again = Noch einmal nachsehen
desk-receipt-why = Warum
desk-receipt-now = Die Adresse antwortet jetzt
desk-answers-story = Wieder mit einem Artikel
desk-answers-notice = Dass die Seite entfernt wurde (410)
desk-answers-nothing = Dass dort nichts ist (404)
desk-receipt-database = Hier für alle Leser verschwunden
desk-receipt-never = Er stand nirgends, wo Leser ihn sehen konnten.
desk-receipt-files-hidden = Dateien, die niemand mehr öffnen kann: { $number }
desk-receipt-copies = Kopien dieser Dateien in den Browsern der Leser und in fremden Zwischenspeichern können bis zu einem Monat bleiben.
desk-receipt-files-shown = Dateien, die noch öffentlich sind: { $number }
desk-receipt-links = Beendete Vorschau-Links: { $number }
desk-receipt-waits = Noch nicht bestätigt
desk-receipt-ended = Der Prozess endete ohne Bestätigung, und sein Speicher mit ihm
desk-process = Serverprozess seit { $date }
desk-follower-pages = Seiten im Speicher verworfen
desk-follower-index = Aus der Suche genommen
desk-follower-news = Programmen, die der Site folgen, mitgeteilt
desk-channel-page = Die Seite { $name }
desk-channel-front = Titelseite
desk-channel-section = Ressort { $name } mit Feed
desk-channel-tag = Schlagwort { $name } mit Feed
desk-channel-contributor = Artikel von { $name } mit Feed
desk-channel-series = Serie { $name } mit Feed
desk-channel-everything = Alle Artikel: Archiv, Feeds der Site, News-Sitemap
desk-channel-pages = Seitenliste im Fuß
desk-channel-dated = Archiv { $name }
desk-channel-sitemap = Sitemap der Site { $name }
desk-channel-comments = Feed aller Kommentare
desk-channel-translations = Links aus seinen Übersetzungen
desk-channel-beside = Seiten von Artikeln, neben denen er stand

## Preview links

preview-note = Vorschau: Dies ist nicht veröffentlicht.
preview-note-more = Es kann sich noch ändern. Behalten Sie den Link für sich.
desk-links = Vorschau-Links
desk-links-explain = Wer den Link hat, sieht den neuesten Entwurf ohne Anmeldung, bis er endet.
desk-links-name = Für wen
desk-links-lasts = Endet nach
desk-links-hour = 1 Stunde
desk-links-day = 1 Tag
desk-links-week = 7 Tage
desk-links-month = 30 Tage
desk-links-quarter = 90 Tage
desk-links-make = Link erzeugen
desk-links-name-missing = Sagen Sie, für wen der Link ist.
desk-links-too-many = Dieser Artikel hat so viele offene Links, wie er haben darf. Beenden Sie zuerst einen.
desk-links-made = Der Link für { $name } ist bereit.
desk-links-ended = Der Link für { $name } öffnet nichts mehr.
desk-links-end = Beenden
desk-links-until = Bis { $date }
desk-links-over = Beendet
desk-links-seen = Zuletzt geöffnet: { $date }
desk-links-unseen = Noch nicht geöffnet

## Desk: embargo and end

desk-embargo = Unter Sperrfrist
desk-embargo-until = Gesperrt bis { $date }
desk-embargo-locked = Bis dahin können ihn nur seine Verfasser, die Redaktion und die Verwaltung lesen.
desk-embargo-translations = { $count ->
    [one] Seine Übersetzung, die noch nicht erschienen war, wartet ebenfalls bis dahin.
   *[other] Seine { $count } Übersetzungen, die noch nicht erschienen waren, warten ebenfalls bis dahin.
}
desk-embargo-translation-out = Die Übersetzung ist schon erschienen: „{ $headline }“. Erst diese zurückziehen oder ohne Sperrfrist veröffentlichen.
desk-publish-embargo = Sperrfrist bis
desk-publish-embargo-hint = Vorher sieht ihn niemand, was auch immer oben steht. Leer: keine Sperrfrist.
desk-publish-until = Verschwindet am
desk-publish-until-hint = Von da an sagt die Adresse, dass die Seite entfernt wurde. Leer: Er bleibt.
desk-expiry = Wann er von selbst verschwindet
desk-expiry-goes = Er verschwindet von selbst: { $date }.
desk-expiry-stays = Er bleibt, bis ihn jemand zurückzieht.
desk-expiry-too-early = Diese Zeit ist vorbei oder liegt vor dem Erscheinen.
