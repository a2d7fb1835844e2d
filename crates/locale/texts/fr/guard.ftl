## A flood of comments, and the proof of work by which readers pass it

proof-title = Un instant
proof-explains = De très nombreux commentaires arrivent en ce moment, la plupart envoyés par des machines. Votre navigateur résout une petite tâche qui montre que le vôtre n’en vient pas. Il n’interroge personne à l’extérieur, et votre commentaire part dès qu’elle est résolue.
proof-working = Votre navigateur y travaille. Cela prend quelques secondes.
proof-found = C’est fait. Votre commentaire est en cours d’envoi.
proof-failed = La tâche n’a pas pu être résolue ici. Envoyez le commentaire sans elle : une personne le lira d’abord.
proof-without = Envoyer sans cette tâche
proof-without-hint = Le commentaire attend alors qu’une personne l’ait lu. Rien n’a encore été envoyé.
desk-attack = Attaque en cours depuis { $time } : les commentaires arrivent par vagues. Aucune preuve de travail n’est demandée aux lecteurs ; un réglage peut le changer.
desk-attack-proved = Attaque en cours depuis { $time } ; les navigateurs des lecteurs fournissent une preuve de travail. Ce qui arrive sans preuve attend ici.
desk-held-proof-of-work = Il est arrivé sans preuve de travail.
desk-set-asks-proof = Demander une preuve de travail aux navigateurs des lecteurs
desk-set-asks-proof-hint = Le navigateur résout une petite tâche avant qu’un commentaire soit pris : quelques secondes pour une personne, trop pour un flot. Sans script, personne n’est refusé ; le commentaire attend.
desk-proof-never = Jamais
desk-proof-under-attack = Tant que les commentaires arrivent par vagues
desk-proof-always = À chaque commentaire

## A spam service outside

desk-set-service = Service antispam
desk-set-service-explains = Un service extérieur qui juge si un commentaire est indésirable : Akismet, ou un autre de même protocole. Désactivé, rien ne quitte ce site ; notre propre filtre juge dans tous les cas.
desk-set-service-on = L’interroger sur chaque commentaire
desk-set-service-on-hint = Il reçoit le texte, le nom, le site, l’adresse réseau et le navigateur de qui écrit. Dites-le dans votre page de confidentialité : son brouillon le fait.
desk-set-service-host = Son adresse
desk-set-service-host-hint = Celle d’Akismet, ou d’un service à vous de même protocole.
desk-set-service-key = Clé
desk-set-service-key-hint = Telle que le service vous l’a donnée. Elle est vérifiée à l’enregistrement et n’est plus jamais affichée ; laissez vide pour garder celle qui est là.
desk-set-service-key-kept = Une clé est conservée.
desk-set-service-timeout = Combien de temps sa réponse est attendue
desk-set-service-timeout-hint = En millièmes de seconde ; le lecteur attend autant.
desk-set-service-marks = Mettre avec les indésirables ce qu’il appelle ainsi
desk-set-service-marks-hint = Sinon cela attend un modérateur. Ce dont il est sûr va toujours avec les indésirables ; rien n’est refusé.
desk-set-service-holds = Sans réponse, le commentaire attend
desk-set-service-holds-hint = Sinon les autres règles décident seules.
desk-set-service-email = Lui envoyer l’adresse e-mail de l’auteur
desk-set-service-email-hint = Il juge mieux avec elle ; sans cela, il ne l’apprend jamais.
desk-set-flaw-service-key = Le service ne connaît pas cette clé.
desk-set-flaw-service-away = Le service n’a pas pu être interrogé : { $word }
desk-held-service = Le service antispam le tient pour indésirable.
desk-held-service-sure = Le service antispam est sûr qu’il est indésirable.
desk-held-service-down = Le service antispam n’a pas répondu.
privacy-service = Avant la publication, nous interrogeons { $host }, un service qui reconnaît les indésirables. Il reçoit votre commentaire avec votre nom, votre site, votre adresse réseau, le nom de votre navigateur et l’heure, et plus tard, si nous décidons autrement, notre décision.
privacy-service-email = Avant la publication, nous interrogeons { $host }, un service qui reconnaît les indésirables. Il reçoit votre commentaire avec votre nom, votre adresse e-mail, votre site, votre adresse réseau, le nom de votre navigateur et l’heure, et plus tard, si nous décidons autrement, notre décision.
