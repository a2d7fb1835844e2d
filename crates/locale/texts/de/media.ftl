## Desk: the library of pictures and files

desk-media-title = Medien
desk-media-add = Bilder hinzufügen
desk-media-find = Nach Bildtext, Ort, Fotografin suchen
desk-media-kind = Art
desk-media-any-kind = Alle Arten
desk-media-pictures = Bilder
desk-media-films = Filme
desk-media-sounds = Aufnahmen
desk-media-files = Dateien
desk-media-state = Zustand
desk-media-any-state = Jeder Zustand
desk-media-no-alt = Ohne Alternativtext
desk-media-no-credit = Ohne Bildnachweis
desk-media-ending = Rechte, die enden
desk-media-unused = Nicht verwendet
desk-media-used = { $count ->
    [one] Einmal verwendet
   *[other] { $count }-mal verwendet
}
desk-media-bare = { $count ->
    [one] 1 Bild ohne Alternativtext
   *[other] { $count } Bilder ohne Alternativtext
}
desk-media-none = Hier wurde nichts gefunden.
desk-media-number = Bild { $number }
desk-media-choose = Dateien von Ihrem Gerät
desk-media-takes = JPEG, PNG, WebP, GIF, Film, Ton und PDF. Ziehen Sie sie irgendwo auf diese Seite, auch viele auf einmal.
desk-media-send = Senden
desk-media-added = { $count ->
    [one] Die Datei ist da.
   *[other] { $count } Dateien sind da.
}
desk-media-none-chosen = Wählen Sie zuerst eine Datei.
desk-media-refused = Nicht alles wurde übernommen.
desk-media-empty = { $name } wurde nicht übernommen: Die Datei ist leer.
desk-media-large = { $name } wurde nicht übernommen: Die Datei hat mehr als { $most } MB.
desk-media-pixels = { $name } wurde nicht übernommen: Das Bild hat mehr als { $most } Millionen Pixel. Verkleinern Sie es und senden Sie es noch einmal.
desk-media-svg = { $name } wurde nicht übernommen: Ein SVG kann Programme enthalten. Senden Sie es als PNG.
desk-media-html = { $name } wurde nicht übernommen: Das ist eine Webseite.
desk-media-avif = { $name } wurde nicht übernommen: Ein AVIF behält den Ort der Aufnahme. Senden Sie es als JPEG, PNG oder WebP.
desk-media-moves = { $name } wurde nicht übernommen: Bewegte Bilder kommen als GIF oder Film.
desk-media-unknown = { $name } wurde nicht übernommen: Der Typ ist hier nicht bekannt.
desk-media-broken = { $name } wurde nicht übernommen: Die Datei ist beschädigt. Speichern Sie sie neu und senden Sie sie noch einmal.
desk-media-too-many = { $name } wurde nicht übernommen: Es wird zu viel auf einmal gesendet. Senden Sie es, wenn das andere da ist.
desk-media-sent = { $name }, { $part } Prozent gesendet
desk-media-arrived = { $name } ist da.
desk-media-broke = { $name } kam nicht ganz an. Die Verbindung brach ab; was da ist, bleibt.
desk-media-open = Öffnen
desk-media-words = Was dazu gesagt wird
desk-media-view = Ansicht
desk-media-alt-hint = Was würden Sie am Telefon sagen? Sagen Sie, was zu sehen ist und für die Geschichte zählt, nicht, dass es ein Bild ist.
desk-media-caption = Bildtext
desk-media-copyright = Urheberrecht
desk-media-source = Quelle
desk-media-name-hint = Nur für die Redaktion.
desk-media-rights = Darf gezeigt werden bis
desk-media-rights-hint = Leer: für immer. Von dieser Sekunde an ist es von jeder Seite, Liste und jedem Feed verschwunden. Zeiten nach der Uhr von
desk-media-fallback = Steht dann an seiner Stelle
desk-media-fallback-hint = Ein anderes Bild, das Leserinnen und Leser von da an sehen. Nichts: Der Platz bleibt leer.
desk-media-too-long = Das ist zu lang. Kürzen Sie es.
desk-media-no-time = Schreiben Sie Tag und Uhrzeit.
desk-media-no-point = Schreiben Sie Zahlen von 0 bis 100.
desk-media-no-fallback = Dieses Bild kann nicht einspringen: Es ist fort, oder es ist dasselbe.
desk-media-nothing = Nichts
desk-media-overtaken = Noch nichts gesichert: Jemand anderes hat das inzwischen geändert. Was gesichert wurde, steht unter jedem abweichenden Feld. Noch einmal sichern, um das Eigene zu behalten.
desk-media-theirs = Inzwischen gesichert
desk-media-point = Bildschwerpunkt
desk-media-point-x = Prozent von links
desk-media-point-y = Prozent von oben
desk-media-point-at = { $x } Prozent von links, { $y } Prozent von oben
desk-media-point-hint = Klicken Sie ins Bild, benutzen Sie die Pfeiltasten auf dem Punkt oder schreiben Sie Zahlen. Jeder Ausschnitt behält ihn im Blick. Bilder werden nie gespiegelt, auch nicht in Ausgaben von rechts nach links.
desk-media-crop-wide = Breit
desk-media-crop-card = Karte
desk-media-crop-square = Quadrat
desk-media-take = Datei herunterladen
desk-media-number-label = Nummer
desk-media-added-at = Hinzugefügt
desk-media-where = Wo es verwendet wird
desk-media-nowhere = In keiner Geschichte.
desk-media-public = Leser sehen es.
desk-media-hidden = Leser sehen es nicht.
desk-media-ended = Das Recht, es zu zeigen, ist abgelaufen: Leser sehen es nirgends.
desk-media-may-tell = Diese Datei kann verraten, wo sie entstand. Leser bekommen sie, wie sie ist: Prüfen Sie sie, bevor sie hinausgeht.
desk-media-kept = Die Angaben wurden gespeichert.
desk-media-not-yours = Nur Redakteure können das ändern. Sie können es sehen.

## Desk: pictures in the editor

desk-media-upload = Von diesem Gerät
desk-media-by-address = Über seine Adresse
desk-media-choose-one = Ein Bild wählen
desk-media-sending = { $name } wird gesendet
desk-media-ask-alt = Alternativtext hinzufügen
desk-media-lead = Aufmacherbild
desk-media-lead-hint = Über dem Text und auf der Karte.
desk-media-lead-number = Seine Nummer in der Mediathek
desk-media-no-lead = In der Mediathek gibt es kein Bild mit der Nummer { $value }.
