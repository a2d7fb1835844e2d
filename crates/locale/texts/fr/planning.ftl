## Desk: planning and the board

desk-plan-title = Planification
desk-plan-new = Prévoir un article
desk-plan-idea = Le sujet, sous forme de titre
desk-plan-idea-missing = Dites en quelques mots de quoi il s’agit.
desk-plan-slot = Prévu pour
desk-plan-slot-hint = Un souhait : rien ne paraît par ce seul choix.
desk-plan-due = À rendre pour
desk-plan-done = L’article est prévu.
desk-plan-times-done = Les dates sont notées.
desk-board = Tableau
desk-board-list = Liste
desk-board-view = Affichage
desk-board-all = De tout le monde
desk-board-mine = Les miens
desk-board-scrolls = Tableau, défile de côté
desk-board-today = Publiés aujourd’hui
desk-board-more = Tout afficher
desk-board-due = Attendu pour { $time }
desk-board-late = Était attendu pour { $time }
desk-board-embargo = Embargo jusqu’au { $time }
desk-board-keys = J et K passent d’une carte à l’autre. Alt et une flèche déplacent la carte choisie.
desk-late = En retard
desk-legend-planned = Prévu : un souhait, se déplace librement
desk-legend-scheduled = Programmé : paraît tout seul
desk-calendar = Calendrier
desk-day = Jour
desk-month = Mois
desk-day-before = Jour précédent
desk-day-after = Jour suivant
desk-month-before = Mois précédent
desk-month-after = Mois suivant
desk-month-this = Ce mois
desk-calendar-span = Période
desk-week = Semaine
desk-week-range = { $from } – { $to }
desk-week-day = { $weekday } { $date }
desk-week-before = Semaine précédente
desk-week-after = Semaine suivante
desk-week-this = Cette semaine
desk-week-scrolls = Plan de la semaine, défile latéralement
desk-week-morning = Matin
desk-week-midday = Midi
desk-week-evening = Soir
desk-week-show = Afficher
desk-week-none = Rien ce jour-là
desk-week-more = { $count } de plus
desk-week-cut = Un jour en contient plus qu’il n’est montré. Choisissez une rubrique ou une personne.
desk-week-pool = Pas encore de jour
desk-week-put = Mettre à un jour
desk-week-move = Déplacer
desk-week-other-day = Un autre jour
desk-week-moved = L’article a été déplacé : { $day }.
desk-week-meanwhile = Il n’a pas été déplacé : quelqu’un l’a fait avant, au { $time }.
desk-week-taken-off = Il n’a pas été déplacé : quelqu’un l’a retiré de son jour.
desk-week-over = Il n’a pas été déplacé : il est paru, paraîtra de lui-même ou a été abandonné.
desk-week-past = Il n’a pas été déplacé : cette heure est passée.
desk-week-keys = J et K vont d’un article à l’autre. Alt et une flèche déplacent celui qui est choisi au jour voisin.
desk-legend-due = Échéance : attendu d’ici là
desk-list-stages = Toutes les étapes
desk-list-sections = Toutes les rubriques
desk-list-people = Tout le monde
desk-list-languages = Toutes les langues
desk-list-person = Qui
desk-list-from = Modifié depuis
desk-list-until = Modifié jusqu’au
desk-list-words = Mots entiers du titre
desk-list-readers = Lectures, 7 jours
desk-list-clear = Effacer les filtres
desk-list-looks-on = Rien parmi les articles les plus récents. Il en reste de plus anciens à parcourir.
desk-list-further = Chercher plus loin

## Desk: who has a story, and moving it on

desk-work = Qui l’a, et quelle est la suite
desk-wait-for = Attend
desk-wait-nobody = Encore personne
desk-wait-yours = À vous
desk-wait-take = Le prendre
desk-wait-hand = Confier
desk-wait-hand-to = Confier à
desk-wait-ask = Que lui demande-t-on ?
desk-wait-done = { $name } l’a maintenant.
desk-wait-laid-down = Il n’attend plus personne.
desk-wait-not-allowed = Seule la rédaction en chef confie les articles des autres, et seulement à qui écrit ici.
desk-move-writing = Commencer à écrire
desk-move-editing = Envoyer en relecture
desk-move-ready = Prêt à publier
desk-move-back-planned = Remettre en prévision
desk-move-back-writing = Renvoyer
desk-move-back-editing = Remettre en relecture
desk-move-killed = Abandonner
desk-move-other = Autres étapes
desk-move-word = Avec un mot pour quelqu’un
desk-move-by-rule = La personne suivante
desk-move-done = L’article a avancé : { $stage }.
desk-move-meanwhile = Quelqu’un a déplacé l’article entre-temps. Il est maintenant : { $stage }.
desk-move-not-open = Vous ne pouvez pas y déplacer cet article. Demandez à la rédaction en chef.

## Desk: what needs you

desk-needs-you = À vous de jouer
desk-needs-nothing = Rien ne vous attend.
desk-needs-oldest = Le plus ancien d’abord
desk-needs-assigned = Confié à vous
desk-needs-sent = Attend votre relecture
desk-needs-sent-back = Renvoyé à vous
desk-needs-unheld = Attend une relecture, par qui voudra
desk-needs-mention = { $name } vous interroge dans une note
desk-needs-by = { $name }, { $time }
desk-needs-look = Voir
desk-needs-comments = { $count ->
    [one] { $count } commentaire attend une décision
   *[other] { $count } commentaires attendent une décision
}
desk-next-out = Prochaines parutions
desk-planned-today = Prévus aujourd’hui

## Desk: notes to colleagues

desk-notes = Notes internes
desk-notes-open = { $count ->
    [one] { $count } note ouverte
   *[other] { $count } notes ouvertes
}
desk-notes-none = Pas encore de notes.
desk-notes-private = Les notes restent à la rédaction. Les lecteurs ne les voient jamais.
desk-note-new = Écrire une note
desk-note-text = Note interne
desk-note-where = Sur quel paragraphe
desk-note-whole = Tout l’article
desk-note-hint = Tapez @ et un nom pour interroger quelqu’un.
desk-note-add = Ajouter la note
desk-note-answer = Répondre
desk-note-settle = Clore cette note
desk-note-reopen = Rouvrir
desk-note-gone = Son texte a disparu
desk-note-show = Montrer dans le texte
desk-note-settled-by = Close par { $name }
desk-note-added = La note est ajoutée.
desk-note-answered = La réponse est ajoutée.
desk-note-is-settled = La note est close.
desk-note-is-open = La note est rouverte.
desk-note-empty = Écrivez la note avant de l’ajouter.
desk-note-away = La note n’a pas pu être envoyée. Elle est gardée ici ; réessayez.
desk-note-paragraph = Paragraphe { $number }

## Desk: checks before publishing

desk-checks = Avant de paraître
desk-checks-tab = Contrôles
desk-checks-fix = { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
desk-checks-fine = Rien ne s’y oppose.
desk-checks-must = À corriger avant de paraître.
desk-checks-stopped = L’article n’a pas été publié. Corrigez ce qui suit, puis publiez de nouveau.
desk-checks-asks = L’article n’est pas encore publié. Voici des conseils ; vous pouvez tout de même continuer.
desk-checks-place = Y aller
desk-check-headline = Il n’y a pas de titre
desk-check-section = Aucune rubrique n’est choisie
desk-check-alt = Une image n’a pas de texte alternatif
desk-check-embargo = Il paraîtrait avant la fin de l’embargo
desk-check-credit = Une image n’a pas de crédit
desk-check-link = Un lien ne mène à rien ici
desk-check-headline-long = Le titre est long pour un téléphone
desk-check-notes = Des notes sont encore ouvertes
desk-check-standfirst = Il n’y a pas de chapeau
desk-check-first-name = Quelqu’un est nommé sans prénom
desk-editor-decorative = Décorative : ne dit rien que le texte ne dise
desk-look-search = Dans les résultats de recherche
desk-look-social = Une fois partagé

## Desk: who is here

desk-here = Ici en ce moment
desk-here-name = { $name }, ici en ce moment
