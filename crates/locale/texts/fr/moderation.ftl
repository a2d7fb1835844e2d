## Desk: moderation

desk-moderation-title = Commentaires
desk-queues = Files
desk-queue-waiting = En attente
desk-queue-reported = Signalés
desk-queue-unreviewed = Pas encore vus
desk-queue-looks-on = Rien parmi ces commentaires. Il en reste à parcourir.
desk-queue-narrow = Restreindre
desk-queue-published = Publiés
desk-queue-rejected = Refusés
desk-queue-spam = Pourriels
desk-queue-empty-title = Tous les commentaires sont lus
desk-queue-empty = Les nouveaux apparaissent ici d’eux-mêmes.
desk-queue-list-empty = Aucun commentaire ici.
desk-queue-position = { $place } sur { $total }
desk-queue-oldest-first = Les plus anciens d’abord
desk-queue-newest-first = Les plus récents d’abord
desk-comment-to-decide = Commentaire à trancher
desk-comment-on = Sur « { $title } »
desk-comment-context = Le fil qui précède
desk-comment-select = Sélectionner le commentaire de { $name }
desk-comments-select-all = Tout sélectionner
desk-comments-selected = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
}
desk-alike = { $count ->
    [one] et { $count } semblable
   *[other] et { $count } semblables
}
desk-alike-too = { $count ->
    [one] Avec { $count } autre semblable
   *[other] Avec les { $count } autres semblables
}
desk-decide = Décider
desk-approve = Approuver
desk-reject = Refuser
desk-spam = Pourriel
desk-comments-approve = { $count ->
    [one] Approuver { $count } commentaire
   *[other] Approuver { $count } commentaires
}
desk-comments-reject = { $count ->
    [one] Refuser { $count } commentaire
   *[other] Refuser { $count } commentaires
}
desk-comments-spam = { $count ->
    [one] Marquer { $count } commentaire comme pourriel
   *[other] Marquer { $count } commentaires comme pourriels
}
desk-approved = Approuvé : « { $excerpt } »
desk-rejected = Refusé : « { $excerpt } »
desk-marked-spam = Marqué comme pourriel : « { $excerpt } »
desk-decided-many = { $count ->
    [one] { $count } commentaire tranché.
   *[other] { $count } commentaires tranchés.
}
desk-undone = La décision est annulée.
desk-decided-by-other = { $name } vient d’en décider. Nous sommes passés au suivant.
desk-why-here = Pourquoi est-il ici ?
desk-no-warnings = Rien à signaler
desk-held-thread-open = Le fil était fermé à son arrivée.
desk-held-length = Sa longueur est inhabituelle.
desk-held-duplicate = Le même texte a déjà été envoyé.
desk-held-flood = Cette personne a envoyé beaucoup de commentaires en peu de temps.
desk-held-barred = Le nom, le courriel ou l’adresse figure sur la liste des exclus.
desk-held-word-list = Il contient un mot de votre liste : { $word }
desk-held-links = { $count ->
    [one] Il contient { $count } lien.
   *[other] Il contient { $count } liens.
}
desk-held-first-comment = C’est le premier commentaire de cette adresse électronique.
desk-held-honeypot = Un champ que personne ne voit a été rempli.
desk-held-time = Il est arrivé plus vite qu’on ne peut écrire.
desk-held-staff-name = Il porte le nom d’un membre de la rédaction.
desk-held-imported = Il attendait déjà sur l’ancien site.
desk-commenter-about = À propos de l’auteur
desk-commenter-since = Sur ce site depuis le { $date }
desk-commenter-published = Publiés
desk-commenter-rejected = Refusés
desk-commenter-email-note = Seule la modération voit ceci.
desk-keys = Touches
desk-keys-single = Les lettres seules agissent
desk-keys-moderation = J K suivant, précédent ; A approuver ; R refuser ; S pourriel ; X sélectionner ; G avec les semblables ; Z annuler
desk-moderation-lost = Le serveur n’a pas répondu. Le commentaire est toujours là : décidez de nouveau.
desk-decided-meanwhile = Entre-temps, un collègue a décidé de ce commentaire.
desk-commenter-past = Ses autres commentaires
desk-keys-reasons = 1 à 9 choisit un motif, 0 aucun
desk-answered = Réponse publiée : « { $excerpt } »
desk-answer-explains = Les lecteurs la voient aussitôt, avec votre nom et cette marque :
desk-answer-approves = Le commentaire est approuvé du même coup.
desk-answer-send = Publier la réponse
desk-answer-refused = On ne répond pas à un commentaire refusé. Approuvez-le d’abord ; votre texte est conservé ci-dessous.
desk-keys-answer = E répondre ; Ctrl et Entrée envoient, Échap ferme
desk-comment-pinned = Épingler
desk-comment-unpinned = Détacher
desk-comment-featured = Mettre en avant
desk-comment-unfeatured = Ne plus mettre en avant
desk-comment-locked = Fermer aux réponses
desk-comment-unlocked = Rouvrir aux réponses
desk-comment-thread = Fermer toute la discussion
desk-comment-unthread = Rouvrir la discussion
desk-comment-pinned-done = Il est désormais en tête de la discussion.
desk-comment-unpinned-done = Il a repris sa place habituelle.
desk-comment-featured-done = Il est signalé comme choix de la rédaction.
desk-comment-unfeatured-done = Il n’est plus signalé.
desk-comment-locked-done = Ni lui ni ce qui suit n’accepte de réponses.
desk-comment-unlocked-done = Il accepte de nouveau des réponses.
desk-comment-thread-done = La discussion n’accepte plus rien ; ce qui s’y trouve reste.
desk-comment-unthread-done = La discussion est rouverte.
desk-comment-not-public = Les lecteurs ne voient pas ce commentaire : rien n’a été fait.
desk-comment-answers = Seul un commentaire qui ouvre un fil peut être en tête.
desk-keys-marks = P épingler, F mettre en avant, L fermer aux réponses, T fermer la discussion
desk-held-standing = Tout ce que cet auteur envoie attend un modérateur.
desk-reports = Ce que signalent les lecteurs
desk-report-spam = Publicité
desk-report-abuse = Insulte ou menace
desk-report-off-topic = Hors sujet
desk-report-false = Faux
desk-report-illegal = Contraire à la loi
desk-report-other = Autre chose
desk-decisions = Décisions
desk-decision-reason = Motif
desk-decision-no-reason = Sans motif
desk-writer-data = Ses données
desk-writer-export = Tout ce qui a été écrit, en fichier (JSON)
desk-writer-erase-explains = Efface chaque commentaire sous cette adresse avec le nom et l’adresse, et ce qui est gardé de l’adresse. Les réponses restent à leur place. C’est sans retour.
desk-writer-erase-sure = Je me suis assuré que la demande vient bien de cette personne
desk-writer-erase = Tout effacer
desk-writer-erased = Tout ce que cette personne a écrit est effacé.
desk-writer-erase-unsure = Rien n’a été effacé : cochez que vous avez vérifié qui demande.
desk-standing = Traitement de cet auteur
desk-standing-usual = Comme tout le monde
desk-standing-trusted = De confiance : n’attend pas
desk-standing-held = Tout attend
desk-standing-banned = Exclu : rien n’est accepté
desk-standing-how-long = Pour combien de temps
desk-standing-no-end = Jusqu’à nouvel ordre
desk-standing-until = jusqu’au { $date }
desk-standing-set = Appliquer
desk-standing-done = Désormais : { $standing }.
desk-stat-title = Les commentaires en chiffres
desk-stat-length = Sur quelle durée
desk-stat-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
desk-stat-days-long = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
desk-stat-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
desk-stat-minutes = { $count ->
    [one] { $count } min
   *[other] { $count } min
}
desk-stat-decisions = Décisions
desk-stat-explains = L’attente va de l’écriture d’un commentaire à la première décision. La moitié n’a pas dépassé la médiane, neuf sur dix pas la longue. Est renversé ce que quelqu’un a décidé autrement depuis.
desk-stat-cut = Seules les { $count } décisions les plus récentes sont comptées.
desk-stat-who = Personne
desk-stat-total = Au total
desk-stat-all = Tous
desk-stat-other = Remis ou supprimés
desk-stat-overturned = Renversées
desk-stat-median = Attente médiane
desk-stat-p90 = Longue attente
desk-stat-written = Écrits par jour
desk-stat-written-explains = Les commentaires selon le jour où ils ont été écrits et leur état actuel.
desk-stat-day = Jour
desk-stat-deleted = Supprimés
desk-stat-file = Télécharger en CSV
desk-held-network = Il vient d’un réseau dont les commentaires attendent : { $network }
desk-held-newcomer = Cette adresse e-mail est trop nouvelle ici.
desk-rule-title = Règles des commentaires
desk-rule-of = Règles des commentaires : { $name }
desk-rule-explains = Un changement vaut aussitôt. Ce que dit un article l’emporte sur sa rubrique principale, la rubrique sur celle du dessus, et celle-ci sur les réglages du site.
desk-rule-mode = Qui peut commenter
desk-rule-mode-open = Les commentaires paraissent aussitôt
desk-rule-mode-first-held = Les premiers commentaires attendent un modérateur
desk-rule-mode-held = Chaque commentaire attend un modérateur
desk-rule-mode-closed = Pas de nouveaux commentaires
desk-rule-days = Fermer après jours
desk-rule-days-hint = 0 : jamais. Vide : selon ce qui est au-dessus.
desk-rule-never = Les fils restent ouverts
desk-rule-after-days = { $count ->
    [one] Les fils se ferment { $count } jour après la parution
   *[other] Les fils se ferment { $count } jours après la parution
}
desk-rule-from-site = { $what }, selon les réglages du site.
desk-rule-from-section = { $what }, selon la règle de la rubrique « { $name } ».
desk-rule-from-story = { $what }, selon la règle de cet article.
desk-rule-inherit = Comme au-dessus : { $what }
desk-rule-reason = Pourquoi, pour les collègues
desk-rule-set-by = Fixée par { $name }
desk-rule-kept = Les règles des commentaires ont été changées.
desk-rule-off = Les réglages disent que le site ne prend aucun commentaire. Rien ici n’ouvre un fil tant qu’ils ne changent pas.
desk-rule-change = Changer les règles des commentaires
desk-rule-sections = Rubriques avec leurs propres règles
desk-standing-nobody = Ce commentaire ne mène plus à aucun auteur.
desk-standing-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
desk-comment-looking = { $name } regarde ce commentaire

## What a check found, by its code (comment::reason)

desk-held-all = Ici, chaque commentaire attend la modération.
desk-held-checker-down = Votre propre vérificateur n’a pas répondu.
desk-held-spam = Il ressemble à du spam ({ $percent } sur { 100 }) : { $signs }.
desk-held-spam-plain = Il ressemble à du spam ({ $percent } sur { 100 }).
desk-sign-repeated = le même texte sous d’autres articles
desk-sign-known-spammer = du spam déjà venu de cette adresse
desk-sign-word = le mot « { $word } »
desk-sign-host = un lien vers { $host }
desk-sign-one-link = un lien
desk-sign-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
desk-sign-link-alone = guère plus qu’un lien
desk-sign-bare-link = une adresse écrite en toutes lettres ou espacée
desk-sign-shortener = un lien qui cache sa destination
desk-sign-messenger = un lien vers une messagerie privée
desk-sign-phone = un numéro de téléphone
desk-sign-email = une adresse e-mail
desk-sign-mention = un @nom
desk-sign-money = une somme d’argent
desk-sign-capitals = surtout des majuscules
desk-sign-drawl = des lettres étirées
desk-sign-sign-run = des signes à la suite
desk-sign-emoji = un pictogramme
desk-sign-emojis = plusieurs pictogrammes
desk-sign-mixed-scripts = des mots mêlant deux alphabets
desk-sign-invisible = des caractères invisibles
desk-sign-fancy = des lettres ornementales
desk-sign-length = sa longueur
desk-sign-question = une question
desk-sign-plus = un signe plus isolé
desk-sign-pitch = beaucoup de ce dont parle la publicité
