## Desk: moderation

desk-moderation-title = Kommentare
desk-queues = Listen
desk-queue-waiting = Wartend
desk-queue-reported = Gemeldet
desk-queue-unreviewed = Noch nicht angesehen
desk-queue-looks-on = Unter diesen Kommentaren ist nichts. Weitere lassen sich noch durchsehen.
desk-queue-narrow = Eingrenzen
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
desk-alike = { $count ->
    [one] und { $count } ähnlicher
   *[other] und { $count } ähnliche
}
desk-alike-too = { $count ->
    [one] Auch der eine weitere ähnliche
   *[other] Auch die { $count } weiteren ähnlichen
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
desk-keys-moderation = J K nächster, voriger; A freigeben; R ablehnen; S Spam; X auswählen; G auch die ähnlichen; Z rückgängig
desk-moderation-lost = Die Redaktion hat nicht geantwortet. Der Kommentar ist noch da: Entscheiden Sie noch einmal.
desk-decided-meanwhile = Jemand hat inzwischen über diesen Kommentar entschieden.
desk-commenter-past = Was die Person sonst schrieb
desk-keys-reasons = 1 bis 9 wählt einen Grund, 0 keinen
desk-answered = Beantwortet: „{ $excerpt }“
desk-answer-explains = Leser sehen sie sofort, mit Ihrem Namen und diesem Zeichen:
desk-answer-approves = Der Kommentar wird damit freigegeben.
desk-answer-send = Antwort veröffentlichen
desk-answer-refused = Ein abgelehnter Kommentar wird nicht beantwortet. Geben Sie ihn erst frei; Ihr Text steht noch unten.
desk-keys-answer = E antworten; Strg und Enter senden, Esc schließt
desk-comment-pinned = Anheften
desk-comment-unpinned = Lösen
desk-comment-featured = Auswählen
desk-comment-unfeatured = Nicht mehr auswählen
desk-comment-locked = Antworten sperren
desk-comment-unlocked = Antworten öffnen
desk-comment-thread = Ganze Diskussion sperren
desk-comment-unthread = Diskussion öffnen
desk-comment-pinned-done = Er steht nun an erster Stelle.
desk-comment-unpinned-done = Er steht wieder an seiner Stelle.
desk-comment-featured-done = Er ist als Auswahl der Redaktion gekennzeichnet.
desk-comment-unfeatured-done = Er ist nicht mehr gekennzeichnet.
desk-comment-locked-done = Weder er noch das darunter nimmt Antworten an.
desk-comment-unlocked-done = Er nimmt wieder Antworten an.
desk-comment-thread-done = Die Diskussion nimmt nichts Neues an; was da ist, bleibt.
desk-comment-unthread-done = Die Diskussion ist wieder offen.
desk-comment-not-public = Leser sehen diesen Kommentar nicht; es wurde nichts gesetzt.
desk-comment-answers = Nur ein Kommentar, der eine Diskussion beginnt, kann vorn stehen.
desk-keys-marks = P anheften, F auswählen, L Antworten sperren, T Diskussion sperren
desk-held-standing = Alles, was diese Person sendet, wartet auf die Moderation.
desk-reports = Was gemeldet wurde
desk-report-spam = Werbung
desk-report-abuse = Beleidigung oder Drohung
desk-report-off-topic = Nicht beim Thema
desk-report-false = Stimmt nicht
desk-report-illegal = Verstößt gegen das Gesetz
desk-report-other = Etwas anderes
desk-decisions = Entscheidungen
desk-decision-reason = Grund
desk-decision-no-reason = Ohne Grund
desk-writer-data = Die Daten des Verfassers
desk-writer-export = Alles Geschriebene als Datei (JSON)
desk-writer-erase-explains = Löscht jeden Kommentar unter dieser Adresse mit Namen und Adresse, und was von der Adresse aufbewahrt ist. Antworten behalten ihren Platz. Das lässt sich nicht zurücknehmen.
desk-writer-erase-sure = Ich habe mich vergewissert, dass die Person selbst darum bittet
desk-writer-erase = Alles löschen
desk-writer-erased = Alles, was diese Person geschrieben hat, ist gelöscht.
desk-writer-erase-unsure = Nichts wurde gelöscht: Haken Sie an, dass Sie sich vergewissert haben, wer bittet.
desk-standing = Umgang mit dieser Person
desk-standing-usual = Wie mit allen
desk-standing-trusted = Vertraut: wartet nicht
desk-standing-held = Alles wartet
desk-standing-banned = Gesperrt: nichts wird angenommen
desk-standing-how-long = Für wie lange
desk-standing-no-end = Bis auf Weiteres
desk-standing-until = bis { $date }
desk-standing-set = Festlegen
desk-standing-done = Von jetzt an: { $standing }.
desk-stat-title = Kommentare in Zahlen
desk-stat-length = Über welche Zeit
desk-stat-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
desk-stat-days-long = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
desk-stat-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
desk-stat-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
desk-stat-decisions = Entscheidungen
desk-stat-explains = Die Wartezeit reicht vom Schreiben eines Kommentars bis zur ersten Entscheidung. Die Hälfte dauerte nicht länger als die mittlere, neun von zehn nicht länger als die lange. Aufgehoben ist, was jemand seither anders entschieden hat.
desk-stat-cut = Gezählt sind nur die neuesten { $count } Entscheidungen.
desk-stat-who = Wer
desk-stat-total = Insgesamt
desk-stat-all = Alle
desk-stat-other = Zurückgestellt oder gelöscht
desk-stat-overturned = Aufgehoben
desk-stat-median = Mittlere Wartezeit
desk-stat-p90 = Lange Wartezeit
desk-stat-written = Geschrieben nach Tag
desk-stat-written-explains = Kommentare nach dem Tag, an dem sie geschrieben wurden, und wo sie jetzt stehen.
desk-stat-day = Tag
desk-stat-deleted = Gelöscht
desk-stat-file = Als CSV herunterladen
desk-held-network = Er kommt aus einem Netz, dessen Kommentare warten: { $network }
desk-held-newcomer = Diese E-Mail-Adresse ist hier zu neu.
desk-rule-title = Regeln der Kommentare
desk-rule-of = Regeln der Kommentare: { $name }
desk-rule-explains = Eine Änderung gilt sofort. Was ein Beitrag sagt, geht vor seinem Hauptressort, das Ressort vor dem darüber, und dieses vor den Einstellungen der Website.
desk-rule-mode = Wer kommentieren darf
desk-rule-mode-open = Kommentare erscheinen sofort
desk-rule-mode-first-held = Erste Kommentare warten auf die Moderation
desk-rule-mode-held = Jeder Kommentar wartet auf die Moderation
desk-rule-mode-closed = Keine neuen Kommentare
desk-rule-days = Schließen nach Tagen
desk-rule-days-hint = 0: nie. Leer: wie es darüber gilt.
desk-rule-never = Die Diskussion bleibt offen
desk-rule-after-days = { $count ->
    [one] Die Diskussion schließt { $count } Tag nach Erscheinen
   *[other] Die Diskussion schließt { $count } Tage nach Erscheinen
}
desk-rule-from-site = { $what }, nach den Einstellungen der Website.
desk-rule-from-section = { $what }, nach der Regel des Ressorts „{ $name }“.
desk-rule-from-story = { $what }, nach der Regel dieses Beitrags.
desk-rule-inherit = Wie darüber: { $what }
desk-rule-reason = Warum, für die Redaktion
desk-rule-set-by = Festgelegt von { $name }
desk-rule-kept = Die Regeln der Kommentare sind geändert.
desk-rule-off = Nach den Einstellungen nimmt die Website gar keine Kommentare an. Solange das so ist, öffnet hier nichts eine Diskussion.
desk-rule-change = Regeln der Kommentare ändern
desk-rule-sections = Ressorts mit eigenen Regeln
desk-standing-nobody = Dieser Kommentar führt zu niemandem mehr.
desk-standing-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
desk-comment-looking = { $name } sieht ihn gerade an

## What a check found, by its code (comment::reason)

desk-held-all = Hier wartet jeder Kommentar auf die Moderation.
desk-held-checker-down = Ihr eigener Prüfer hat nicht geantwortet.
desk-held-spam = Er sieht nach Spam aus ({ $percent } von { 100 }): { $signs }.
desk-held-spam-plain = Er sieht nach Spam aus ({ $percent } von { 100 }).
desk-sign-repeated = derselbe Text unter anderen Artikeln
desk-sign-known-spammer = früherer Spam von dieser E-Mail-Adresse
desk-sign-word = das Wort „{ $word }“
desk-sign-host = ein Link zu { $host }
desk-sign-one-link = ein Link
desk-sign-links = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
}
desk-sign-link-alone = kaum mehr als ein Link
desk-sign-bare-link = eine ausgeschriebene oder zerlegte Adresse
desk-sign-shortener = ein Link, der sein Ziel verbirgt
desk-sign-messenger = ein Link zu einem privaten Chat
desk-sign-phone = eine Telefonnummer
desk-sign-email = eine E-Mail-Adresse
desk-sign-mention = ein @Name
desk-sign-money = ein Geldbetrag
desk-sign-capitals = überwiegend Großbuchstaben
desk-sign-drawl = gedehnte Buchstaben
desk-sign-sign-run = Zeichen in Reihe
desk-sign-emoji = ein Bildzeichen
desk-sign-emojis = mehrere Bildzeichen
desk-sign-mixed-scripts = aus zwei Alphabeten gemischte Wörter
desk-sign-invisible = unsichtbare Zeichen
desk-sign-fancy = Zierbuchstaben
desk-sign-length = seine Länge
desk-sign-question = eine Frage
desk-sign-plus = ein einzelnes Pluszeichen
desk-sign-pitch = vieles, wovon Werbung spricht
