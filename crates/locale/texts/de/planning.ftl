## Desk: planning and the board

desk-plan-title = Planung
desk-plan-new = Geschichte planen
desk-plan-idea = Worum es geht, als Überschrift
desk-plan-idea-missing = Sagen Sie in wenigen Worten, worum es geht.
desk-plan-slot = Vorgesehen für
desk-plan-slot-hint = Ein Wunsch: Dadurch allein geht nichts hinaus.
desk-plan-due = Abgabe
desk-plan-done = Die Geschichte ist geplant.
desk-plan-times-done = Die Zeiten sind festgehalten.
desk-board = Tafel
desk-board-list = Liste
desk-board-view = Ansicht
desk-board-all = Alle
desk-board-mine = Nur meine
desk-board-scrolls = Tafel, lässt sich seitwärts verschieben
desk-board-today = Heute veröffentlicht
desk-board-more = Alle zeigen
desk-board-due = Gewünscht bis { $time }
desk-board-late = War fällig: { $time }
desk-board-embargo = Sperrfrist bis { $time }
desk-board-keys = J und K gehen von Karte zu Karte. Alt und eine Pfeiltaste verschieben die Karte.
desk-late = Verspätet
desk-legend-planned = Geplant: ein Wunsch, frei verschiebbar
desk-legend-scheduled = Terminiert: geht von selbst hinaus
desk-calendar = Kalender
desk-day = Tag
desk-month = Monat
desk-day-before = Tag davor
desk-day-after = Tag danach
desk-month-before = Monat davor
desk-month-after = Monat danach
desk-month-this = Dieser Monat
desk-calendar-span = Zeitraum
desk-week = Woche
desk-week-range = { $from } bis { $to }
desk-week-day = { $weekday }, { $date }
desk-week-before = Woche davor
desk-week-after = Woche danach
desk-week-this = Diese Woche
desk-week-scrolls = Wochenplan, lässt sich seitwärts schieben
desk-week-morning = Vormittag
desk-week-midday = Mittag
desk-week-evening = Abend
desk-week-show = Zeigen
desk-week-none = Nichts an diesem Tag
desk-week-more = { $count } weitere
desk-week-cut = An einem Tag steht mehr, als gezeigt wird. Ein Ressort oder eine Person wählen.
desk-week-pool = Noch an keinem Tag
desk-week-put = An einen Tag setzen
desk-week-move = Verschieben
desk-week-other-day = Anderer Tag
desk-week-moved = Der Beitrag ist verschoben: { $day }.
desk-week-meanwhile = Nicht verschoben: Jemand anderes war schneller, jetzt { $time }.
desk-week-taken-off = Nicht verschoben: Jemand anderes hat ihn vom Tag genommen.
desk-week-over = Nicht verschoben: Er ist erschienen, erscheint von selbst oder wurde aufgegeben.
desk-week-past = Er wurde nicht verschoben: Diese Zeit ist vorbei.
desk-week-keys = J und K gehen von Beitrag zu Beitrag. Alt und eine Pfeiltaste schieben den gewählten auf den Nachbartag.
desk-legend-due = Abgabe: bis dahin gebraucht
desk-list-stages = Alle Stände
desk-list-sections = Alle Ressorts
desk-list-people = Alle Leute
desk-list-languages = Alle Sprachen
desk-list-person = Wer
desk-list-from = Geändert ab
desk-list-until = Geändert bis
desk-list-words = Ganze Wörter der Überschrift
desk-list-readers = Lesende, 7 Tage
desk-list-clear = Filter aufheben
desk-list-looks-on = Unter den neuesten Geschichten ist nichts. Ältere lassen sich noch durchsehen.
desk-list-further = Weiter zurück suchen

## Desk: who has a story, and moving it on

desk-work = Wer sie hat und was als Nächstes kommt
desk-wait-for = Wartet auf
desk-wait-nobody = Noch niemand
desk-wait-yours = Ihre
desk-wait-take = Übernehmen
desk-wait-hand = Übergeben
desk-wait-hand-to = Übergeben an
desk-wait-ask = Worum wird gebeten?
desk-wait-done = { $name } hat sie jetzt.
desk-wait-laid-down = Sie wartet jetzt auf niemanden.
desk-wait-not-allowed = Nur die Redaktion übergibt Geschichten anderer, und nur an Leute, die hier schreiben.
desk-move-writing = Mit dem Schreiben beginnen
desk-move-editing = Zum Gegenlesen geben
desk-move-ready = Fertig zum Veröffentlichen
desk-move-back-planned = Zurück in die Planung
desk-move-back-writing = Zurückgeben
desk-move-back-editing = Zurück ins Gegenlesen
desk-move-killed = Aufgeben
desk-move-other = Andere Schritte
desk-move-word = Mit einem Wort an jemanden
desk-move-by-rule = Wer an der Reihe ist
desk-move-done = Die Geschichte ist weiter: { $stage }.
desk-move-meanwhile = Jemand hat die Geschichte inzwischen bewegt. Sie ist jetzt: { $stage }.
desk-move-not-open = Dorthin können Sie diese Geschichte nicht bewegen. Fragen Sie die Redaktion.

## Desk: what needs you

desk-needs-you = Wartet auf Sie
desk-needs-nothing = Nichts wartet auf Sie.
desk-needs-oldest = Ältestes zuerst
desk-needs-assigned = Ihnen übergeben
desk-needs-sent = Wartet auf Ihr Gegenlesen
desk-needs-sent-back = An Sie zurückgegeben
desk-needs-unheld = Wartet auf irgendwen in der Redaktion
desk-needs-mention = { $name } fragt Sie in einer Notiz
desk-needs-by = { $name }, { $time }
desk-needs-look = Ansehen
desk-needs-comments = { $count ->
    [one] { $count } Kommentar wartet auf eine Entscheidung
   *[other] { $count } Kommentare warten auf eine Entscheidung
}
desk-next-out = Geht als Nächstes hinaus
desk-planned-today = Für heute geplant

## Desk: notes to colleagues

desk-notes = Notizen
desk-notes-open = { $count ->
    [one] { $count } offene Notiz
   *[other] { $count } offene Notizen
}
desk-notes-none = Noch keine Notizen.
desk-notes-private = Notizen bleiben in der Redaktion. Leserinnen und Leser sehen sie nie.
desk-note-new = Notiz schreiben
desk-note-text = Notiz
desk-note-where = Zu welchem Absatz
desk-note-whole = Die ganze Geschichte
desk-note-hint = Mit @ und einem Namen fragen Sie jemanden.
desk-note-add = Notiz hinzufügen
desk-note-answer = Antworten
desk-note-settle = Notiz erledigen
desk-note-reopen = Wieder öffnen
desk-note-gone = Ihr Text ist nicht mehr da
desk-note-show = Im Text zeigen
desk-note-settled-by = Erledigt von { $name }
desk-note-added = Die Notiz ist hinzugefügt.
desk-note-answered = Die Antwort ist hinzugefügt.
desk-note-is-settled = Die Notiz ist erledigt.
desk-note-is-open = Die Notiz ist wieder offen.
desk-note-empty = Schreiben Sie erst die Notiz.
desk-note-away = Die Notiz ließ sich nicht senden. Sie bleibt hier stehen; versuchen Sie es noch einmal.
desk-note-paragraph = Absatz { $number }

## Desk: checks before publishing

desk-checks = Bevor sie hinausgeht
desk-checks-tab = Prüfungen
desk-checks-fix = { $count ->
    [one] { $count } Punkt zu beheben
   *[other] { $count } Punkte zu beheben
}
desk-checks-fine = Nichts steht im Weg.
desk-checks-must = Muss behoben sein, bevor sie hinausgeht.
desk-checks-stopped = Die Geschichte wurde nicht veröffentlicht. Beheben Sie, was unten steht, und veröffentlichen Sie dann noch einmal.
desk-checks-asks = Die Geschichte ist noch nicht veröffentlicht. Unten stehen Hinweise; Sie können trotzdem weitermachen.
desk-checks-place = Dorthin
desk-check-headline = Die Überschrift fehlt
desk-check-section = Kein Ressort ist gewählt
desk-check-alt = Ein Bild hat keinen Alternativtext
desk-check-embargo = Sie ginge vor dem Ende der Sperrfrist hinaus
desk-check-credit = Ein Bild hat keinen Nachweis
desk-check-link = Ein Link führt hier ins Leere
desk-check-headline-long = Die Überschrift ist lang für ein Telefon
desk-check-notes = Notizen sind noch offen
desk-check-standfirst = Der Vorspann fehlt
desk-check-first-name = Jemand wird ohne Vornamen genannt
desk-editor-decorative = Schmückend: sagt nichts, was nicht im Text steht
desk-look-search = In Suchergebnissen
desk-look-social = Beim Teilen

## Desk: who is here

desk-here = Gerade hier
desk-here-name = { $name }, gerade hier
