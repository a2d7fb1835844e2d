## What is kept of readers: the text of the privacy page, made from the settings

privacy-intro = Was { $paper } von Ihnen aufbewahrt, wenn Sie hier lesen und kommentieren.
privacy-reading = Zum Lesen brauchen Sie kein Konto. Die Seiten laden nichts von anderen Firmen: keine Werbung, keine Analyse. Filme und Beiträge anderer Seiten laden erst, wenn Sie es wollen; jene Seite erfährt dann Ihre Netzadresse.
privacy-counted = Wie oft ein Beitrag gelesen wird, wird stundenweise gezählt, ohne etwas über die Lesenden. Die Zahlen bleiben für: { $time }.
privacy-uncounted = Niemand zählt, was gelesen wird.
privacy-comments-title = Kommentare
privacy-comments = Zu einem Kommentar bewahren wir Ihren Namen, Ihre E-Mail-Adresse, den Text und die Zeit auf. Name und Text sind öffentlich. Die Adresse nicht: Sie ist verschlüsselt gespeichert, wird niemandem gezeigt und an niemanden gegeben.
privacy-website = Eine Website, die Sie angeben, ist mit Ihrem Namen öffentlich.
privacy-network = Gegen Missbrauch bewahren wir die Netzadresse auf, von der ein Kommentar kam. Sie wird entfernt nach: { $time }.
privacy-filter = Ein Filter auf unserem eigenen Server schätzt, ob ein Kommentar Spam ist. Er fragt niemanden außerhalb, und worin er unsicher ist, liest ein Mensch.
privacy-letters = Briefe bekommen Sie nur, um Ihre Adresse zu bestätigen, und über Antworten, wenn Sie es wünschen. In jedem steht ein Link, der sie beendet.
privacy-objections = Wer Einspruch erhebt, hinterlässt Name, E-Mail-Adresse und Text. Nur die Redaktion sieht sie; die verschlüsselte Adresse wird gelöscht, sobald entschieden ist.
privacy-cookies-title = Cookies und was darin steht
privacy-cookie-details = Ihr Name und Ihre E-Mail-Adresse im Formular, nur wenn Sie es ankreuzen.
privacy-cookie-own = Welcher Kommentar Ihrer ist, damit Sie ihn sehen, solange er wartet, und kurze Zeit ändern können.
privacy-cookie-like = Dass Ihnen ein Kommentar gefällt, gesetzt mit dem ersten Mal. Es nennt niemanden.
privacy-cookie-theme = Hell oder dunkel, wenn Sie wählen.
privacy-rights-title = Was Sie verlangen können
privacy-rights = Sie können sehen, mitnehmen und löschen, was Sie geschrieben haben, und Briefe beenden.
privacy-rights-link = Dazu genügt Ihre E-Mail-Adresse: { $address }
privacy-backups = Gelöschtes verlässt Seiten, Suche, Feeds und Exporte sofort. Wo jemand geantwortet hat, sehen die Lesenden, dass ein Kommentar entfernt wurde. In Sicherungen bleibt es, bis sie ersetzt sind.
privacy-contact = Fragen dazu: { $email }
desk-policy-draft = Aus den Einstellungen schreiben
desk-policy-draft-hint = Der Text sagt, was diese Seite aufbewahrt, wie sie jetzt eingestellt ist. Lesen Sie ihn, ergänzen Sie, was Sie sonst aufbewahren, und veröffentlichen Sie ihn.
