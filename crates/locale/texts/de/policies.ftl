## Anfangstexte für Seiten darüber, wie die Redaktion arbeitet, aus den Einstellungen

policy-corrections-intro = { $paper } berichtigt offen, was falsch war, sobald es bekannt ist. Diese Seite sagt, wie.
policy-corrections-kinds = Ändern wir einen veröffentlichten Beitrag, so sagen wir daneben, wann und warum:
policy-corrections-correction = **Berichtigung.** Wir lagen falsch. Ein Hinweis sagt, was falsch war und was richtig ist, und die Liste der Berichtigungen zeigt, was sich im Text geändert hat.
policy-corrections-clarification = **Klarstellung.** Was wir schrieben, konnte missverstanden werden. Ein Hinweis sagt, was wir meinen.
policy-corrections-update = **Aktualisierung.** Es gibt mehr zu sagen. Der Beitrag trägt die neue Zeit.
policy-corrections-retraction = **Rücknahme.** Der Beitrag hält nicht stand. An die Stelle seines Textes tritt ein Hinweis, der sagt, warum.
policy-corrections-typo = Schreibfehler, die keinen Sinn ändern, verbessern wir ohne Hinweis.
policy-corrections-list = Alle Hinweise stehen in einer Liste, der neueste zuerst, und keiner wird je daraus entfernt: { $address }
policy-corrections-tell = Haben Sie einen Fehler gefunden? Sagen Sie es uns: { $contact }
policy-contact-intro = So erreichen Sie { $paper }.
policy-contact-all = Fragen, Hinweise und Beschwerden: { $contact }
policy-contact-security = Wenn Sie eine Sicherheitslücke dieser Seite gefunden haben: { $contact }
policy-contact-elsewhere = { $paper } anderswo:
policy-ownership-intro = Wem { $paper } gehört.
policy-ownership-controlled = Wer Eigentümer ist oder bestimmt: { $address }
policy-ownership-controls = Weitere Veröffentlichungen aus demselben Haus:
policy-ownership-member = Verbände, denen es angehört:
desk-policy-draft-start = Ein Text für den Anfang, aus dem, was hier eingestellt ist. Lesen Sie ihn, machen Sie ihn zu Ihrem und veröffentlichen Sie ihn.
