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

## A spam service outside

desk-set-service = Spam-Dienst
desk-set-service-explains = Ein Dienst außerhalb, der beurteilt, ob ein Kommentar Spam ist: Akismet oder einer mit demselben Protokoll. Ausgeschaltet verlässt nichts diese Seite; unser eigener Filter urteilt in jedem Fall.
desk-set-service-on = Zu jedem Kommentar befragen
desk-set-service-on-hint = Er bekommt Text, Namen, Website, Netzadresse und Browser des Verfassers. Sagen Sie das in Ihrer Datenschutzerklärung: Ihr Entwurf tut es.
desk-set-service-host = Seine Adresse
desk-set-service-host-hint = Die von Akismet oder die eines eigenen Dienstes mit demselben Protokoll.
desk-set-service-key = Schlüssel
desk-set-service-key-hint = Wie der Dienst ihn Ihnen gegeben hat. Er wird beim Speichern geprüft und nie wieder gezeigt; leer bleibt der vorhandene.
desk-set-service-key-kept = Ein Schlüssel ist hinterlegt.
desk-set-service-timeout = Wie lange auf seine Antwort gewartet wird
desk-set-service-timeout-hint = In Tausendstelsekunden; so lange wartet auch der Leser.
desk-set-service-marks = Was er Spam nennt, zum Spam legen
desk-set-service-marks-hint = Sonst wartet es auf die Moderation. Worin er sicher ist, kommt in jedem Fall zum Spam; abgelehnt wird nichts.
desk-set-service-holds = Ohne Antwort wartet der Kommentar
desk-set-service-holds-hint = Sonst entscheiden allein die anderen Regeln.
desk-set-service-email = Ihm die E-Mail-Adresse des Verfassers senden
desk-set-service-email-hint = Damit urteilt er besser; ohne dies erfährt er sie nie.
desk-set-flaw-service-key = Der Dienst kennt diesen Schlüssel nicht.
desk-set-flaw-service-away = Der Dienst konnte nicht befragt werden: { $word }
desk-held-service = Der Spam-Dienst hält ihn für Spam.
desk-held-service-sure = Der Spam-Dienst ist sicher, dass er Spam ist.
desk-held-service-down = Der Spam-Dienst gab keine Antwort.
privacy-service = Vor der Veröffentlichung befragen wir { $host }, einen Dienst zum Erkennen von Spam. Er bekommt Ihren Kommentar mit Ihrem Namen, Ihrer Website, Ihrer Netzadresse, dem Namen Ihres Browsers und der Zeit, und später, wenn wir anders entscheiden, unsere Entscheidung.
privacy-service-email = Vor der Veröffentlichung befragen wir { $host }, einen Dienst zum Erkennen von Spam. Er bekommt Ihren Kommentar mit Ihrem Namen, Ihrer E-Mail-Adresse, Ihrer Website, Ihrer Netzadresse, dem Namen Ihres Browsers und der Zeit, und später, wenn wir anders entscheiden, unsere Entscheidung.
