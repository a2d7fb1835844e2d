## Desk: keys for programs

desk-tokens-title = Schlüssel für Programme
desk-tokens-explains = Ein Programm mit einem Schlüssel tut, was Sie dürfen, und nicht mehr, als Sie hier wählen. Ändert sich Ihre Rolle, ändert sich auch, was Ihre Schlüssel öffnen.
desk-tokens-name = Wofür er ist
desk-tokens-name-missing = Geben Sie in höchstens 200 Zeichen an, wofür der Schlüssel ist.
desk-tokens-too-many = Sie haben { $count } Schlüssel. Beenden Sie einen, den Sie nicht mehr brauchen.
desk-tokens-scopes = Was er darf
desk-tokens-scopes-missing = Wählen Sie mindestens eine Sache, die er darf.
desk-tokens-read = Beiträge lesen und was mit ihnen geschieht
desk-tokens-write = Beiträge schreiben und ändern
desk-tokens-publish = Beiträge veröffentlichen, berichtigen und zurückziehen
desk-tokens-comments = Kommentare lesen und über sie entscheiden
desk-tokens-media = Bilder und Dateien hinzufügen und beschreiben
desk-tokens-all = Alles, was Sie dürfen
desk-tokens-end = Er endet
desk-tokens-days = { $count ->
    [one] nach { $count } Tag
   *[other] nach { $count } Tagen
}
desk-tokens-never = wenn Sie ihn beenden
desk-tokens-make = Schlüssel erstellen
desk-tokens-made = Der Schlüssel „{ $name }“
desk-tokens-once = Kopieren Sie ihn jetzt und bewahren Sie ihn sicher auf. Er wird nur dieses eine Mal gezeigt.
desk-tokens-used = Zuletzt benutzt { $date }
desk-tokens-unused = Nie benutzt
desk-tokens-until = endet { $date }
desk-tokens-ended = Der Schlüssel „{ $name }“ öffnet nichts mehr.
