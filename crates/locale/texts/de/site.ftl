## Desk: settings

desk-settings = Einstellungen
desk-set-kept = Die Einstellungen sind gespeichert.
desk-set-overtaken = Jemand hat das inzwischen geändert. Was Sie geschrieben haben, steht noch hier; speichern Sie noch einmal, wenn es gelten soll.
desk-set-default = Üblich: { $word }
desk-set-on = ja
desk-set-off = nein
desk-set-empty = nichts
desk-set-usual = Wie üblich: { $word }
desk-set-looks = So sieht es aus
desk-set-log = Änderungen der Einstellungen
desk-set-names = Namen
desk-set-names-explains = Wie die Zeitung heißt. Ihre Namen in anderen Sprachen stehen unter Sprachen.
desk-set-title = Titel der Zeitung
desk-set-title-hint = Steht über jeder Seite, in Feeds und in geteilten Links.
desk-set-tagline = Zeile unter dem Namen
desk-set-tagline-hint = Steht am Fuß der Seiten und sagt Suchmaschinen, was das hier ist.
desk-set-mark = Zeichen
desk-set-mark-hint = Ein Bild neben dem Namen, in Tabs und in geteilten Links ohne Bild. Seine Adresse hier, beginnend mit /wp-content/uploads/.
desk-set-brand = Farbe
desk-set-brand-hint = Links, Etiketten und Schaltflächen auf hellem Grund, geschrieben wie #0b4d63. Sie muss als Text auf Weiß lesbar sein.
desk-set-brand-dark = Farbe auf dunklem Grund
desk-set-brand-dark-hint = Dasselbe, wenn die Seite dunkel gezeigt wird. Leer gelassen, ist es die nächste zur anderen Farbe, die dort lesbar ist.
desk-set-languages = Sprachen
desk-set-languages-explains = Die Hauptsprache und weitere Ausgaben mit eigener Titelseite. Beiträge folgen ihrer Sprache; eine Titelseite, die umzieht, hinterlässt eine Weiterleitung.
desk-set-language = Hauptsprache
desk-set-language-hint = In ihr sind Beiträge und Seiten, wenn sie nichts anderes sagen, und auch der Redaktionsbereich. Ein Kürzel wie en, fa oder pt-BR.
desk-set-edition-new = Eine weitere Ausgabe
desk-set-edition-language = Sprache
desk-set-edition-language-hint = Ein Kürzel wie fa oder de. Leeren Sie alle Felder, um die Ausgabe zu beenden.
desk-set-edition-prefix = Erster Teil der Adresse
desk-set-edition-prefix-hint = fa stellt die Titelseite nach /fa/.
desk-set-dates = Datum und Zeit
desk-set-dates-explains = Wann Tage beginnen und wie jede Sprache sie schreibt. Adressen und Maschinen haben immer gregorianische Daten.
desk-set-zone = Zeitzone
desk-set-zone-hint = Nach ihr beginnen Tage, werden Zeiten gezeigt und kommen Daten in Adressen. Ein Name wie Europe/Paris oder +03:30.
desk-set-calendar = Kalender
desk-set-digits = Ziffern
desk-set-addresses = Adressen
desk-set-addresses-explains = Wie Adressen gebildet werden. Ändern Sie das, ziehen Beiträge im Hintergrund um, und jede alte Adresse führt zur neuen.
desk-set-permalink = Adressen von Beiträgen
desk-set-permalink-hint = Ein Muster aus %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% und %author%.
desk-set-section-base = Vor Ressorts
desk-set-section-base-hint = news stellt das Ressort Sport nach /news/sport/. Leer: /sport/.
desk-set-tag-base = Vor Schlagwörtern
desk-set-tag-base-hint = tag stellt das Schlagwort Boote nach /tag/boote/.
desk-set-author-base = Vor Personen
desk-set-author-base-hint = author stellt die Beiträge einer Person nach /author/name/.
desk-set-guesses = Vertippte Adressen erraten
desk-set-guesses-hint = Eine unbekannte Adresse führt zu dem Beitrag, dessen Adresse so beginnt.
desk-set-pages = Listen und Feeds
desk-set-pages-explains = Wie viel auf einer Seite steht.
desk-set-per-page = Beiträge auf einer Seite
desk-set-per-page-hint = Einer Titelseite, eines Ressorts und jeder anderen Liste.
desk-set-per-feed = Beiträge in einem Feed
desk-set-per-feed-hint = Die neuesten, in RSS, Atom und JSON.
desk-set-reading-days = Tage, die Leserzahlen bleiben
desk-set-reading-days-hint = Artikel werden nach Stunden gezählt, ohne Cookies, Adressen oder sonst etwas über Lesende. 0: nichts wird gezählt.
desk-set-raw-html = HTML-Blöcke zeigen
desk-set-raw-html-hint = Zeigt Blöcke aus rohem HTML in übernommenen Beiträgen, gesäubert von allem, was laufen könnte.
desk-set-comments = Kommentare
desk-set-comments-explains = Was Leser schreiben dürfen und was auf die Moderation wartet. Ein Ressort oder ein einzelner Beitrag kann eigene Regeln haben.
desk-set-record = Wer was gesagt hat
desk-set-record-explains = Was Leser mit dem Festgehaltenen tun dürfen.
desk-set-record-files = Leser dürfen es als Datei mitnehmen
desk-set-record-files-hint = CSV und JSON Lines unter /statements/, von Bestätigtem und von denen, die eine Seite haben. Die Redaktion kann immer Dateien mitnehmen.
desk-set-record-licence = Lizenz solcher Dateien
desk-set-record-licence-hint = Was andere damit tun dürfen, in Worten oder als Adresse wie https://creativecommons.org/licenses/by/4.0/. Sie steht in jeder Zeile.
desk-set-record-objections = Leser dürfen Einspruch erheben
desk-set-record-objections-hint = Neben jeder Äußerung führt ein Verweis zu einem Formular; was kommt, wartet in der Redaktion, und eine Antwort kann daneben stehen.
desk-set-record-proposals = Leser sehen, was eine Maschine vorschlägt
desk-set-record-proposals-hint = Jedes sagt, dass niemand es geprüft hat, was es gelesen hat und wie sicher das war. Feeds, Dateien und strukturierte Daten enthalten nichts davon.
desk-set-open = Kommentare annehmen
desk-set-open-hint = Ohne das nimmt kein Beitrag neue Kommentare an; die vorhandenen bleiben.
desk-set-comment-mode = Wer kommentieren darf
desk-set-comment-mode-hint = Wo weder Ressort noch Beitrag etwas anderes sagen.
desk-set-close-after = Schließen nach Tagen
desk-set-close-after-hint = Tage, nach denen ein Beitrag keine Kommentare mehr annimmt. 0: nie.
desk-set-links-max = Links ohne Zurückhalten
desk-set-links-max-hint = Ein Kommentar mit mehr Links wartet auf die Moderation.
desk-set-spam-hold = Zurückhalten ab diesem Spamwert
desk-set-spam-hold-hint = Von 1 bis 100, wobei 100 sicher Spam ist; 0 hält nichts wegen seines Werts zurück. Der Filter lernt aus jeder Entscheidung über einen Kommentar.
desk-set-spam-mark = Ab diesem Wert zum Spam legen
desk-set-spam-mark-hint = Von 1 bis 100; solche Kommentare warten in keiner Liste. 0 überlässt jede Entscheidung der Moderation.
desk-set-held-words = Wörter, die zurückhalten
desk-set-held-words-hint = Je Zeile eines: casino überall, "free money" als ganze Wörter, ~lend in allen Formen, /ca.h/ als Muster. Ein Kommentar damit wartet auf die Moderation.
desk-set-barred-words = Wörter, die abweisen
desk-set-barred-words-hint = Wörter, E-Mail- oder Netzadressen, je Zeile eines, geschrieben wie oben. Ein Kommentar damit wird abgewiesen.
desk-set-held-networks = Netze, die aufhalten
desk-set-held-networks-hint = Je Zeile eines, etwa 203.0.113.0/24 oder 2001:db8::/32; hinter einem Leerzeichen kann stehen, warum. Kommentare von dort warten auf die Moderation.
desk-set-barred-networks = Netze, die abweisen
desk-set-barred-networks-hint = Ebenso geschrieben. Kommentare von dort werden abgewiesen.
desk-set-newcomer-minutes = Neue aufhalten, in Minuten
desk-set-newcomer-minutes-hint = Alles von einer E-Mail-Adresse wartet, bis ihr erster Kommentar so alt ist. 0: nie.
desk-set-reasons = Gründe einer Entscheidung
desk-set-reasons-hint = Je Zeile einer. Wer moderiert, wählt einen davon; er bleibt bei der Entscheidung.
desk-set-length-max = Längster Kommentar
desk-set-length-max-hint = In Zeichen.
desk-set-flood-max = Kommentare in zehn Minuten
desk-set-flood-max-hint = So viele darf eine Person schreiben.
desk-set-edit-minutes = Minuten zum Bearbeiten
desk-set-edit-minutes-hint = So lange kann man den eigenen Kommentar ändern oder zurückziehen. 0 heißt nie.
desk-set-asks-website = Nach einer Website fragen
desk-set-asks-website-hint = Das Formular hat ein Feld für die Website der Person.
desk-set-client-days = Netzadressen vergessen nach
desk-set-client-days-hint = In Tagen. Dann wird die Adresse entfernt, von der ein Kommentar kam.
desk-set-threads = Gespräche auf einer Seite
desk-set-threads-hint = Kommentare mit allen Antworten, bevor die nächste Seite beginnt.
desk-set-depth = Eingerückte Antworten
desk-set-depth-hint = Wie viele Stufen Antworten eingerückt werden, bevor sie untereinander weitergehen.
desk-set-trust = Die Organisation
desk-set-trust-explains = Wer die Zeitung für andere ist. Es steht in trust.txt, in security.txt und in den Daten für Suchmaschinen.
desk-set-contact = Kontakt
desk-set-contact-hint = Eine E-Mail-Adresse oder ganze Adresse, unter der Leser Sie erreichen; öffentlich. Leer: die Kontaktseite.
desk-set-security = Kontakt für Sicherheit
desk-set-security-hint = Wo man eine Lücke meldet: E-Mail, ganze Adresse oder tel:+…; öffentlich in security.txt. Leer: der Kontakt oben.
desk-set-same-as = Anderswo
desk-set-same-as-hint = Ihre eigenen Seiten an anderen Orten, je Zeile eine ganze Adresse.
desk-set-belongs-to = Mitglied bei
desk-set-belongs-to-hint = Verbände, denen Sie angehören, je Zeile eine ganze Adresse.
desk-set-controlled-by = Beherrscht von
desk-set-controlled-by-hint = Die ganze Adresse dessen, der über die Zeitung bestimmt.
desk-set-controls = Beherrscht
desk-set-controls-hint = Andere Medien, über die Sie bestimmen, je Zeile eine ganze Adresse.
desk-set-policies = Vertrauen und Grundsätze
desk-set-policies-explains = Schreiben Sie jedes einmal: Es wird eine eigene Seite, und Suchmaschinen und trust.txt erfahren, wo sie steht. Spätere Änderungen geschehen im Editor, mit ihrer Geschichte.
desk-set-crawlers = Crawler
desk-set-crawlers-explains = Worum Maschinen gebeten werden, die die ganze Seite lesen. Ehrliche halten sich daran; die anderen kann hier nichts zwingen.
desk-set-hides = Vor Suchmaschinen verbergen
desk-set-hides-hint = Bittet Suchmaschinen, keine Seite aufzuführen. Für eine Seite, die noch nicht offen ist.
desk-set-no-training = KI-Training fernhalten
desk-set-no-training-hint = Bittet jene, die Texte zum Training von Sprachmodellen sammeln, fernzubleiben: in robots.txt und trust.txt. Suchergebnisse bleiben, wie sie sind.
desk-set-no-answers = KI-Antworten fernhalten
desk-set-no-answers-hint = Bittet Assistenten und KI-Suchen, keine Seite für eine Antwort zu holen. Wer dort fragt, wird nicht hierher geführt.
desk-set-flaw-missing = Füllen Sie das aus.
desk-set-flaw-long = Schreiben Sie höchstens { $most } Zeichen.
desk-set-flaw-lines = Schreiben Sie höchstens { $most } Zeilen.
desk-set-flaw-number = Schreiben Sie eine ganze Zahl von { $least } bis { $most }.
desk-set-flaw-network = Zeile { $line } beginnt mit keinem Netz: { $word }
desk-set-flaw-entry-empty = Zeile { $line }: Es bleibt nichts zu suchen.
desk-set-flaw-pattern-all = Zeile { $line }: Dieses Muster passt auf alles.
desk-set-flaw-pattern = Zeile { $line } enthält ein Muster, das nicht zu lesen ist: { $word }
desk-set-flaw-patterns = Ab Zeile { $line } sind es mehr als { $most } Muster.
desk-set-flaw-patterns-large = Mit Zeile { $line } dauert die Suche nach den Mustern zu lange: Machen Sie sie kürzer oder einfacher.
desk-trial = Probe der Wortlisten
desk-trial-do = Wortlisten erst probieren
desk-trial-not-kept = Noch ist nichts gespeichert.
desk-trial-cut = Für mehr war keine Zeit.
desk-trial-tried = { $count ->
    [one] Am neuesten Kommentar probiert ({ $count }).
   *[other] An den neuesten { $count } Kommentaren probiert.
}
desk-trial-barred = { $count ->
    [one] { $count } wäre abgewiesen worden
   *[other] { $count } wären abgewiesen worden
}
desk-trial-held = { $count ->
    [one] { $count } hätte auf die Moderation gewartet
   *[other] { $count } hätten auf die Moderation gewartet
}
desk-trial-approved = { $count ->
    [one] Davon von der Moderation freigegeben: { $count }.
   *[other] Davon von der Moderation freigegeben: { $count }.
}
desk-trial-refused = { $count ->
    [one] Davon von der Moderation abgelehnt oder als Spam gekennzeichnet: { $count }.
   *[other] Davon von der Moderation abgelehnt oder als Spam gekennzeichnet: { $count }.
}
desk-trial-unseen = { $count ->
    [one] Davon öffentlich, ohne dass jemand entschieden hat: { $count }.
   *[other] Davon öffentlich, ohne dass jemand entschieden hat: { $count }.
}
desk-set-flaw-zone = Schreiben Sie eine Zeitzone wie Europe/Paris oder +03:30.
desk-set-flaw-language = Schreiben Sie ein Sprachkürzel wie en, fa oder pt-BR.
desk-set-flaw-permalink-tag = „{ $word }“ ist hier nicht bekannt.
desk-set-flaw-permalink-same = Das Muster braucht %postname% oder %post_id%, sonst teilten sich zwei Beiträge eine Adresse.
desk-set-flaw-permalink-form = Beginnen Sie mit einem Schrägstrich, in Kleinbuchstaben und nicht mit einem Teil, den das Programm selbst braucht.
desk-set-flaw-base = Schreiben Sie einen Teil einer Adresse: Kleinbuchstaben, Ziffern und Bindestriche, und kein Jahr.
desk-set-flaw-taken = Unter { $word } steht etwas anderes.
desk-set-flaw-twice = Es gibt schon eine Ausgabe in dieser Sprache.
desk-set-flaw-address = „{ $word }“ ist keine ganze Adresse. Sie beginnt mit https://.
desk-set-flaw-contact = „{ $word }“ ist nicht zu erreichen. Schreiben Sie eine E-Mail-Adresse oder eine Adresse mit https://.
desk-set-flaw-mark = Dort steht kein Bild von uns, dessen Größe bekannt ist.
desk-set-flaw-colour = Schreiben Sie eine Farbe als # und sechs Ziffern, etwa #0b4d63.
desk-set-flaw-contrast = Diese Farbe ist zu blass, um auf Weiß gelesen zu werden. Die nächste lesbare ist { $word }.
desk-set-flaw-contrast-dark = Diese Farbe ist zu dunkel, um auf dunklem Grund gelesen zu werden. Die nächste lesbare ist { $word }.
desk-mark-title = Ein Bild als Zeichen
desk-mark-hint = Steht neben dem Namen, als Symbol in Tabs und auf Telefonen und in geteilten Links ohne Bild. PNG, JPEG oder WebP, mindestens 48 Pixel nach jeder Seite; ein Quadrat wirkt am besten.
desk-mark-alt = Das Zeichen, wie es jetzt ist
desk-mark-keep = Dieses Bild nehmen
desk-mark-remove = Ohne Zeichen auskommen
desk-mark-kept = Das Zeichen ist gespeichert.
desk-mark-removed = Es gibt kein Zeichen mehr.
desk-mark-missing = Wählen Sie zuerst ein Bild.
desk-mark-shape = Ein Zeichen ist mindestens 48 Pixel hoch und breit und höchstens achtmal so lang wie hoch.
desk-mark-no-picture = Ein Zeichen ist ein Bild: PNG, JPEG oder WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = Eigentum und Finanzierung
desk-policy-ownership-hint = Wem die Zeitung gehört, wer sie bezahlt und was diese entscheiden dürfen.
desk-policy-ethics = Ethische Grundsätze
desk-policy-ethics-hint = Was Ihre Leute dürfen und was nicht.
desk-policy-principles = Redaktionelle Grundsätze
desk-policy-principles-hint = Wonach Sie auswählen und berichten.
desk-policy-corrections = Umgang mit Fehlern
desk-policy-corrections-hint = Wie Sie berichtigen und wie man Ihnen einen Fehler meldet. Berichtigungen verweisen darauf.
desk-policy-verification = Wie wir Fakten prüfen
desk-policy-verification-hint = Wie Sie prüfen, was man Ihnen sagt.
desk-policy-masthead = Wer hier arbeitet
desk-policy-masthead-hint = Ihre Leute und was sie tun.
desk-policy-contact = Kontakt
desk-policy-contact-hint = Wie Leser und Quellen Sie erreichen.
desk-policy-privacy = Datenschutz
desk-policy-privacy-hint = Was Sie von Lesern wissen und was daraus wird.
desk-policy-terms = Nutzungsbedingungen
desk-policy-terms-hint = Zu welchen Bedingungen die Seite gelesen und genutzt werden kann.
desk-policy-kept = { $name }: gespeichert.
desk-policy-none = Eine solche Seite gibt es noch nicht.
desk-policy-found = An ihrer Adresse erkannt
desk-policy-edit = Bearbeiten
desk-policy-forget = Nicht mehr nennen
desk-policy-add = Schreiben oder wählen
desk-policy-title = Überschrift
desk-policy-text = Der Text
desk-policy-text-hint = Einfacher Text oder Markdown. Er ist sofort öffentlich.
desk-policy-publish = Seite veröffentlichen
desk-policy-choose = Oder eine vorhandene Seite
desk-policy-name-it = Diese Seite nennen
desk-policy-page-gone = Wählen Sie eine Seite, die Leser sehen können.
desk-policy-text-long = Der Text ist zu lang.
desk-policy-not-published = Die Seite wurde nicht veröffentlicht: { $word }

## Desk: menus

desk-set-menus = Menüs
desk-set-menus-explains = Wohin Kopf und Fuß der Seiten führen. Ein Eintrag folgt seinem Ziel, wenn dieses umzieht, und fehlt, solange es nicht öffentlich ist.
desk-menu-head = Kopf
desk-menu-head-hint = Ohne Einträge: die Ressorts.
desk-menu-foot = Fuß
desk-menu-foot-hint = Ohne Einträge: alle Seiten, die neuesten zuerst.
desk-menu-kept = Das Menü ist gespeichert.
desk-menu-nothing-there = Dort steht nichts. Schreiben Sie eine Adresse von hier wie /sport/ oder eine ganze mit https://.
desk-menu-new = Neuer Eintrag
desk-menu-name = Bezeichnung
desk-menu-below = Unter dem vorigen
desk-menu-up = Hinauf
desk-menu-down = Hinunter
