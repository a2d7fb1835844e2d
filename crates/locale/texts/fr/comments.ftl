## Comments

comments = Commentaires
comments-count = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
comments-none = Pas encore de commentaire. Si vous y étiez ou en savez davantage, commencez ici.
comments-sort = Trier par
comments-oldest = Les plus anciens
comments-newest = Les plus récents
comments-most-liked = Les plus aimés
comments-more = { $count ->
    [one] Afficher { $count } autre commentaire
   *[other] Afficher { $count } autres commentaires
}
comment-replies = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
comment-reply = Répondre
comment-reply-to = Répondre à { $name }
comment-report = Signaler
comment-like = J’aime
comment-unlike = Je n’aime plus
comment-likes = { $count ->
    [one] { $count } mention « J’aime »
   *[other] { $count } mentions « J’aime »
}
comment-answers = en réponse à { $name }
comment-permalink = Lien vers le commentaire du { $date }
comment-staff = La rédaction
comment-new = Nouveau
comments-arrived = { $count ->
    [one] { $count } nouveau commentaire
   *[other] { $count } nouveaux commentaires
}
comment-editors-pick = Choix de la rédaction
comment-pinned = Épinglé
comment-locked = Les réponses sont closes ici
comment-error-locked = Ce commentaire n’accepte plus de réponses. Vous pouvez publier la vôtre comme nouveau commentaire.
comment-anonymous = Anonyme
comment-removed = Ce commentaire a été retiré par la modération, car il ne respectait pas les règles.
comment-gone = Ce commentaire a été supprimé.
comment-withdrawn = Ce commentaire a été retiré par son auteur.
comment-withdrawn-own = Votre commentaire a été retiré.
comment-held = En attente de lecture
comment-held-note = Une personne de { $paper } le lit avant sa parution, en général dans l’heure. Ici, vous seul le voyez.
comment-posted = Votre commentaire est publié.
comment-go-to = Voir votre commentaire
comment-edit = Modifier
comment-withdraw = Retirer
comment-own-until = Vous pouvez le modifier ou le retirer jusqu’à { $time }.
comment-edit-title = Modifier votre commentaire
comment-edit-save = Enregistrer
comment-edited = Modifié
comments-closed = Les commentaires de cet article sont fermés.
comments-closed-on = Les commentaires de cet article ont été fermés le { $date }.
comments-open-days = { $count ->
    [one] Les commentaires restent ouverts { $count } jour. Nous publions les noms tels que vous les donnez.
   *[other] Les commentaires restent ouverts { $count } jours. Nous publions les noms tels que vous les donnez.
}
comments-read-first = Chaque commentaire est lu avant de paraître.
comments-read-newcomers = Le premier commentaire de chacun est lu avant de paraître.
comments-about = À propos des commentaires
comment-rules = Règles des commentaires
comments-how-we-moderate = Comment nous modérons

## Comment form

comment-form-title = Laisser un commentaire
comment-form-replying-to = Réponse à { $name }
comment-form-cancel-reply = Annuler la réponse
comment-form-email-note = Votre adresse électronique ne sera pas publiée.
comment-form-as-staff = Vous êtes connecté à la rédaction. Vous écrivez sous le nom de { $name }, avec cette marque :
comment-form-required-note = Les champs obligatoires sont signalés par { $mark }
comment-form-asterisk = un astérisque
comment-form-comment = Commentaire
comment-form-name = Nom
comment-form-email = Courriel
comment-form-website = Site web
comment-form-keep = Garder mon nom et mon adresse sur cet appareil pour la prochaine fois
comment-form-post = Envoyer le commentaire
comment-form-honeypot = Laissez ce champ vide

## Comment form, when something is wrong

comment-error-summary = Il y a un problème. Rien n’a encore été publié ; ce que vous avez écrit est conservé ci-dessous.
comment-error-empty = Écrivez votre commentaire avant de l’envoyer.
comment-error-too-long = { $count ->
    [one] Raccourcissez votre commentaire : { $count } caractère au plus.
   *[other] Raccourcissez votre commentaire : { $count } caractères au plus.
}
comment-error-name-missing = Indiquez votre nom.
comment-error-name-too-long = Indiquez un nom plus court.
comment-error-email-missing = Indiquez votre adresse électronique.
comment-error-email-form = Indiquez une adresse électronique de la forme name@example.org.
comment-error-website-form = Indiquez une adresse web qui commence par https://, ou laissez le champ vide.
comment-error-duplicate = Vous avez déjà envoyé ce commentaire.
comment-error-too-fast = { $count ->
    [one] Vous avez envoyé { $count } commentaire en peu de temps. Celui-ci est conservé. Vous pourrez l’envoyer à { $time }.
   *[other] Vous avez envoyé { $count } commentaires en peu de temps. Celui-ci est conservé. Vous pourrez l’envoyer à { $time }.
}
comment-error-links = { $count ->
    [0] Retirez les liens de votre commentaire.
    [one] Pas plus de { $count } lien dans votre commentaire.
   *[other] Pas plus de { $count } liens dans votre commentaire.
}
comment-error-form-expired = Ce formulaire est resté longtemps ouvert. Relisez votre commentaire et envoyez-le de nouveau.
comment-error-closed = Les commentaires de cet article viennent de fermer. Le vôtre n’a pas été publié ; vous pouvez le copier d’ici.
comment-error-parent-gone = Le commentaire auquel vous répondez n’est plus là. Vous pouvez envoyer le vôtre à part.
comment-error-refused = Ce commentaire ne peut pas être publié.
comment-error-not-sent = Votre commentaire n’a pas pu être envoyé : la connexion a été coupée. Il est conservé sur cet appareil.
comment-error-try-again = Réessayer

## Reporting a comment

report-question = Qu’est-ce qui ne va pas dans ce commentaire ?
report-abuse = Injure ou harcèlement
report-spam = Pourriel ou publicité
report-private = Divulgue des informations privées
report-off-topic = Hors sujet
report-false = Dit ce qui est faux
report-illegal = Contraire à la loi
report-other = Autre chose
report-words = Que devrait savoir la modération ? (facultatif)
report-send = Envoyer le signalement
report-cancel = Annuler
report-sent = Merci, votre signalement est entre les mains de la modération, qui les examine en premier. Vous ne recevrez pas de réponse.
