## Desk: passkeys

desk-passkey-hint = Mit Fingerabdruck, Gesicht oder Bildschirmsperre. Es gibt kein Passwort, das man sich merken muss oder verlieren kann.
desk-passkey-submit = Mit Passkey fortfahren
desk-passkey-or = oder mit Ihrem Passwort
desk-passkey-closed = Sie wurden nicht angemeldet: Die Passkey-Abfrage wurde geschlossen.
desk-passkey-closed-more = Nichts ist verloren. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
desk-passkey-unknown = Dieser Passkey ist hier nicht bekannt; vielleicht wurde er entfernt. Nehmen Sie einen anderen oder Ihr Passwort.
desk-passkey-failed = Der Passkey wurde nicht angenommen. Nichts ist verloren. Versuchen Sie es noch einmal oder nehmen Sie Ihr Passwort.
desk-passkeys-title = Ihre Passkeys
desk-passkeys-explains = Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder Bildschirmsperre an, ohne Passwort und Code.
desk-passkeys-count = { $count ->
    [0] Sie haben keine Passkeys.
    [one] Sie haben { $count } Passkey.
   *[other] Sie haben { $count } Passkeys.
}
desk-passkeys-manage = Passkeys verwalten
desk-passkeys-add = Passkey hinzufügen
desk-passkeys-name = Wie Sie ihn nennen
desk-passkeys-name-hint = Damit Sie ihn wiedererkennen: „Handy“, „Rechner im Büro“.
desk-passkeys-name-missing = Geben Sie dem Passkey einen Namen von höchstens 100 Zeichen.
desk-passkeys-added = Der Passkey „{ $name }“ wurde hinzugefügt. Sie können sich ab jetzt damit anmelden.
desk-passkeys-removed = Der Passkey „{ $name }“ öffnet hier nichts mehr. Entfernen Sie ihn auch von Ihrem Gerät.
desk-passkeys-remove = Entfernen
desk-passkeys-made = Hinzugefügt am { $date }
desk-passkeys-used = Zuletzt benutzt { $date }
desk-passkeys-unused = Noch nicht benutzt
desk-passkeys-copied = Auf allen Ihren Geräten
desk-passkeys-bound = Auf einem Gerät
desk-passkeys-not-added = Der Passkey wurde nicht hinzugefügt: Die Abfrage wurde geschlossen, dauerte zu lange, oder dieses Gerät hat schon einen.
desk-passkeys-full = Sie haben so viele Passkeys, wie eine Person haben kann. Entfernen Sie einen, den Sie nicht mehr benutzen.
desk-passkeys-needs-script = Dieser Browser kann keinen Passkey hinzufügen: Er kennt keine oder führt hier keine Skripte aus.
desk-passkeys-not-here = Passkeys gehen nur, wo die Site einen Namen hat und über https erreicht wird. Fragen Sie, wer diesen Server betreibt.
act-passkey = Anmeldeschlüssel (Passkeys)
act-passkey-added = Passkey hinzugefügt
act-passkey-removed = Passkey entfernt
act-passkey-used = Passkey benutzt
act-passkey-doubted = Passkey abgewiesen: Vielleicht hat jemand eine Kopie davon

## Desk: sections of people

desk-people-sections = Arbeitet in
desk-people-sections-hint = Nichts gewählt: die ganze Site. Was unter einem gewählten Ressort steht, gehört dazu.
desk-people-sections-roles = Moderierende und Admins arbeiten immer auf der ganzen Website.
desk-people-sections-set = Die Ressorts von { $name } wurden geändert.
desk-people-works-in = Ressorts: { $sections }
desk-elsewhere = In einem Ressort anderer
desk-elsewhere-locked = Dieser Beitrag steht in keinem Ihrer Ressorts. Wenn Sie ihn lesen sollen, fragen Sie die Verwaltung.
desk-editor-strange-section = Sie arbeiten nicht im Ressort „{ $value }“. Wählen Sie eines der Ihren.
desk-plan-strange-section = Wählen Sie eines Ihrer Ressorts.
desk-history-strange = Die Fassung wurde nicht zurückgeholt: Der Beitrag stand damals in einem Ressort, in dem Sie nicht arbeiten.
act-account-sections-set = Ressorts einer Person geändert

## Desk: signing in by a provider

desk-provider-or = oder
desk-provider-submit = Anmelden über { $name }
desk-provider-failed = { $name } hat Sie nicht angemeldet. Nichts ist verloren. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
desk-provider-unknown = Niemand hat hier die Adresse, die { $name } nennt. Lassen Sie sich aus der Redaktion einladen.
desk-provider-unverified = { $name } hat nicht geprüft, dass die Adresse Ihnen gehört; darum gilt sie hier nicht.
desk-provider-away = { $name } ist gerade nicht erreichbar. Versuchen Sie es später oder wählen Sie einen anderen Weg.
