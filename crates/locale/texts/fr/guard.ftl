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
