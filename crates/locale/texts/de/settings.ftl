## Desk: redirects

desk-redirects-title = Weiterleitungen
desk-redirects-explains = Wohin eine unserer Adressen führt, sobald dort nichts mehr steht. Leserinnen und Leser kommen in einem Schritt an, wie oft auch etwas umgezogen ist. Entfernte Weiterleitungen hinterlassen eine unbekannte Adresse (404).
desk-redirects-from = Alte Adresse
desk-redirects-to = Führt zu
desk-redirects-to-hint = Eine unserer Adressen wie /about/ oder eine vollständige. Leer lassen, wenn es endgültig weg ist (410).
desk-redirects-gone = Endgültig weg (410)
desk-redirects-add = Weiterleitung anlegen
desk-redirects-change = Weiterleitung ändern
desk-redirects-change-one = Ändern
desk-redirects-keep = Übernehmen
desk-redirects-leave = So lassen
desk-redirects-remove = Entfernen
desk-redirects-search = In Adressen suchen
desk-redirects-find = Suchen
desk-redirects-none = Keine Weiterleitung enthält diese Wörter.
desk-redirects-total = { $count ->
    [one] { $count } Weiterleitung
   *[other] { $count } Weiterleitungen
}
desk-redirects-next = Weitere
desk-redirects-kept = „{ $address }“ führt nun weiter.
desk-redirects-removed = „{ $address }“ führt nirgendwohin mehr.
desk-redirects-no-address = Eine alte Adresse beginnt mit einem Schrägstrich, gehört zu uns und enthält kein Fragezeichen. Startseite und Redaktion lassen sich nicht umleiten.
desk-redirects-no-target = Das Ziel ist eine Adresse, die mit einem Schrägstrich beginnt, oder eine vollständige mit https://.
desk-redirects-too-long = Eine Adresse hat höchstens 2.048 Zeichen.
desk-redirects-loop = Das würde dorthin zurückführen, wo es begann.
desk-redirects-stands = An dieser Adresse steht eine Seite. Bitte zuerst verschieben oder zurückziehen.
desk-redirects-columns = Es sind nicht zwei Spalten, getrennt durch Komma oder Tabulator.
desk-redirects-too-many = Mehr als 100.000 Zeilen nehmen wir nicht auf einmal. Bitte den Rest noch einmal senden.
desk-redirects-many = Viele auf einmal
desk-redirects-lines = Eine Weiterleitung je Zeile
desk-redirects-lines-hint = Alte Adresse, Komma oder Tabulator, Ziel: /alt/,/neu/. Folgt nichts oder 410, ist die Adresse endgültig weg. Höchstens 100.000 Zeilen.
desk-redirects-file = Oder eine Datei mit solchen Zeilen
desk-redirects-take = Zeilen übernehmen
desk-redirects-taken = { $count ->
    [one] { $count } Weiterleitung wurde übernommen.
   *[other] { $count } Weiterleitungen wurden übernommen.
}
desk-redirects-flaws = Diese Zeilen nicht. Sie stehen unten und können berichtigt werden:
desk-redirects-line = Zeile { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] Und { $count } weitere Zeile.
   *[other] Und { $count } weitere Zeilen.
}
desk-redirects-by-desk = von der Redaktion
desk-redirects-by-move = nach einem Umzug
desk-redirects-by-import = aus einem Import
