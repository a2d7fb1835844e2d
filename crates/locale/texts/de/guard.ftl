## A flood of comments, and the proof of work by which readers pass it

proof-title = Einen Moment
proof-explains = Gerade kommen sehr viele Kommentare an, die meisten von Maschinen. Ihr Browser löst eine kleine Aufgabe, die zeigt, dass Ihrer nicht dazugehört. Er fragt niemanden außerhalb, und Ihr Kommentar wird abgeschickt, sobald sie gelöst ist.
proof-working = Ihr Browser arbeitet daran. Das dauert ein paar Sekunden.
proof-found = Fertig. Ihr Kommentar wird abgeschickt.
proof-failed = Die Aufgabe ließ sich hier nicht lösen. Schicken Sie den Kommentar ohne sie ab: Ein Mensch liest ihn dann zuerst.
proof-without = Ohne Aufgabe abschicken
proof-without-hint = Der Kommentar wartet dann, bis ein Mensch ihn gelesen hat. Noch ist nichts abgeschickt.
desk-attack = Unter Angriff seit { $time }: Kommentare kommen als Flut. Von Lesern wird kein Arbeitsnachweis verlangt; das lässt sich einstellen.
desk-attack-proved = Unter Angriff seit { $time }; die Browser der Leser weisen Arbeit nach. Was ohne Nachweis kommt, wartet hier.
desk-held-proof-of-work = Er kam ohne Arbeitsnachweis.
desk-set-asks-proof = Von den Browsern der Leser einen Arbeitsnachweis verlangen
desk-set-asks-proof-hint = Der Browser löst eine kleine Aufgabe, bevor ein Kommentar angenommen wird: Sekunden für einen Menschen, zu viel für eine Flut. Wer kein Skript hat, wird nie abgewiesen; sein Kommentar wartet.
desk-proof-never = Nie
desk-proof-under-attack = Solange Kommentare als Flut kommen
desk-proof-always = Bei jedem Kommentar
