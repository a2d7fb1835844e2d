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
desk-people-sessions = Anmeldungen
desk-people-sessions-title = Wo { $name } angemeldet ist
desk-people-sessions-none = Gerade nirgends.
desk-people-sessions-end = Alle beenden
desk-people-invite = Jemanden einladen
desk-people-name = Voller Name
desk-people-send = Link erstellen
desk-email-title = E-Mail-Adresse
desk-email-now = Sie melden sich an mit
desk-email-new = Neue E-Mail-Adresse
desk-email-explains = Damit melden Sie sich von nun an an. Ein Brief an die frühere Adresse sagt es; Links, die dorthin gingen, gelten nicht mehr.
desk-email-submit = Adresse ändern
desk-email-set = { $name } meldet sich jetzt mit { $email } an. Früher verschickte Links gelten nicht mehr.
desk-people-email-of = Neue E-Mail-Adresse von { $name }
desk-people-email-taken = Diese Adresse hat hier schon jemand.
desk-people-link-title = Ein Link für { $name }
desk-people-link-invitation = Geben Sie ihn nur dieser Person. Er gilt einmal, sieben Tage lang, um ein erstes Passwort zu wählen.
desk-people-link-reset = Geben Sie ihn nur dieser Person. Er gilt einmal, 30 Minuten lang, um ein neues Passwort zu wählen.
desk-role-contributor = Freie Mitarbeit
desk-role-reporter = Berichterstattung
desk-role-editor = Redaktion
desk-role-moderator = Moderation
desk-role-admin = Verwaltung
