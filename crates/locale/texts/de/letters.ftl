## Letters

mail-greeting = Guten Tag { $name },
mail-greeting-nobody = Guten Tag,
mail-foot = Gesendet von { $paper }, { $site }
mail-unsubscribe = Keine solchen Nachrichten mehr
mail-invitation-subject = Einladung in die Redaktion von { $paper }
mail-invitation-text = { $by } lädt Sie ein, in der Redaktion von { $paper } zu arbeiten. Wählen Sie ein Passwort, um zu beginnen.
mail-invitation-action = Passwort wählen
mail-invitation-note = Der Link gilt einmal und sieben Tage lang. Haben Sie diese Nachricht nicht erwartet, tun Sie nichts.
mail-reset-subject = Ein anderes Passwort für { $paper }
mail-reset-text = Jemand hat ein anderes Passwort für Ihr Konto bei { $paper } angefordert. Waren Sie es, wählen Sie es hier.
mail-reset-action = Anderes Passwort wählen
mail-reset-note = Der Link gilt einmal und 30 Minuten lang. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-new-device-subject = Neue Anmeldung bei { $paper }
mail-new-device-text = Am { $date } hat sich jemand mit einem bisher unbekannten Gerät bei Ihrem Konto angemeldet: { $client }, von { $address }.
mail-account-action = Ansehen, wo Sie angemeldet sind
mail-account-note = Waren Sie es nicht, beenden Sie diese Anmeldung, wählen Sie ein anderes Passwort und sagen Sie es der Administration.
mail-password-changed-subject = Ihr Passwort bei { $paper } wurde geändert
mail-password-changed-text = Am { $date } wurde das Passwort Ihres Kontos geändert; alle früheren Anmeldungen sind beendet.
mail-email-changed-subject = Ihre E-Mail-Adresse bei { $paper }
mail-email-changed-text = Am { $date } wurde die E-Mail-Adresse Ihres Kontos geändert. Melden Sie sich mit der neuen an; an diese Adresse gehen keine Briefe mehr.
mail-codes-changed-subject = Codes bei der Anmeldung bei { $paper }
mail-codes-changed-on = Seit { $date } verlangt Ihr Konto bei der Anmeldung einen Code aus einer App.
mail-codes-changed-off = Seit { $date } verlangt Ihr Konto bei der Anmeldung keinen Code mehr.
mail-passkey-changed-subject = Ihre Passkeys bei { $paper }
mail-passkey-changed-on = Am { $date } kam der Passkey „{ $name }“ zu Ihrem Konto hinzu. Er öffnet es ohne Passwort.
mail-passkey-changed-off = Am { $date } wurde der Passkey „{ $name }“ von Ihrem Konto entfernt.
mail-mention-subject = { $by } fragt Sie in einer Notiz
mail-mention-text = { $by } fragt Sie in einer Notiz zum Artikel „{ $headline }“.
mail-mention-text-hidden = { $by } fragt Sie in einer Notiz zu einem Artikel.
mail-mention-action = Notiz lesen
mail-assignment-subject = Ein Artikel für Sie
mail-assignment-text = { $by } hat Ihnen den Artikel „{ $headline }“ gegeben.
mail-assignment-text-hidden = { $by } hat Ihnen einen Artikel gegeben.
mail-assignment-action = Artikel öffnen
mail-story-note = Welche dieser Nachrichten Sie bekommen, stellen Sie auf Ihrer Seite in der Redaktion ein.
mail-test-subject = Probenachricht von { $paper }
mail-test-text = Diese Nachricht ist angekommen: { $paper } kann also welche senden.

## Desk: letters

desk-set-letters = Nachrichten
desk-set-letters-explains = Was die Redaktion per E-Mail sendet: Einladungen, vergessene Passwörter und was jemand gefragt wird.
desk-letters-off = Es werden keine Nachrichten gesendet: DATELINE_SMTP ist auf dem Server nicht gesetzt. Geben Sie Links solange selbst weiter.
desk-letters-where = Nachrichten gehen über { $place }, von { $address }.
desk-letters-waiting = Zurzeit wartend: { $number }
desk-letters-test = Mir eine Probenachricht senden
desk-letters-test-sent = Die Probenachricht ist an { $email } gegangen.
desk-letters-test-failed = Die Probenachricht ging nicht ab: { $why }
desk-letters-given-up = Nachrichten der letzten dreißig Tage, die nicht abgingen

## Desk: a forgotten password

desk-forgot-link = Ich habe mein Passwort vergessen
desk-forgot-title = Passwort vergessen
desk-forgot-explains = Nennen Sie Ihre E-Mail-Adresse. Gibt es dazu ein Konto, senden wir dorthin einen Link, mit dem Sie ein anderes Passwort wählen.
desk-forgot-submit = Mir einen Link senden
desk-forgot-sent = Gibt es ein Konto mit dieser Adresse, ist ein Link dorthin unterwegs. Er gilt einmal und 30 Minuten lang.
desk-forgot-off = Von hier werden keine Nachrichten gesendet. Bitten Sie die Administration um einen Link, mit dem Sie ein anderes Passwort wählen.

## Desk: letters to people

desk-people-link-sent = Eine Nachricht mit diesem Link ist unterwegs an { $email }.
desk-wanted-title = Nachrichten an Sie
desk-wanted-explains = Was Ihr Konto betrifft, kommt in jedem Fall.
desk-wanted-mention = Wenn ich in einer Notiz gefragt werde
desk-wanted-assignment = Wenn mir ein Artikel gegeben wird
desk-wanted-kept = Sie bekommen die gewählten Nachrichten.

## Desk: proving who one is

desk-proof-title = Sind Sie es?
desk-proof-explains = Der nächste Schritt kann Ihr Konto für andere öffnen. Weisen Sie sich noch einmal aus; das gilt zehn Minuten.
desk-proof-submit = Weiter
desk-proof-wrong = Das ist nicht Ihr Passwort. Versuchen Sie es noch einmal.
desk-proof-neither = Sie haben hier weder Passwort noch Passkey. Melden Sie sich ab und wieder an; dann steht diese Seite zehn Minuten offen.
