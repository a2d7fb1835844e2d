### The words of Dateline in French.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Aller au contenu principal
sections = Rubriques
main-navigation = Menu principal
editions = Éditions
newsletters = Lettres d’information
search = Recherche
latest = Dernières nouvelles
most-recent = Les plus récents
most-discussed = Les plus commentés
more-stories = Autres articles
continue-reading = Lire la suite
front-page = Accueil
live = En direct
pages = Pagination
breadcrumb = Vous êtes ici
date-and-time = { $date }, { $time }
today = Aujourd’hui
error-prefix = Erreur :

## Footer

footer-about = Qui sommes-nous
footer-how-we-report = Notre méthode
footer-corrections = Rectificatifs
footer-who-works-here = La rédaction
footer-contact = Nous écrire
footer-follow = Suivre
footer-feeds = Flux RSS
footer-tip = Nous informer
footer-small-print = Mentions
footer-accessibility = Accessibilité
footer-privacy = Confidentialité
footer-comment-rules = Règles des commentaires
footer-reuse = Réutiliser nos textes
appearance = Apparence
appearance-device = Comme l’appareil
appearance-light = Clair
appearance-dark = Sombre
appearance-save = Appliquer

## Names of feeds

feed-site = { $site } : derniers articles
feed-section = { $site } : { $section }
feed-tag = { $site } : { $tag }
feed-author = { $site } : articles de { $name }
feed-search = { $site } : recherche « { $query } »
feed-comments = { $site } : commentaires
feed-story-comments = Commentaires sur « { $title } »
feed-link = Flux RSS

## Relative times

relative-now = à l’instant
relative-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
relative-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
relative-yesterday = hier
relative-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
relative-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
relative-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
relative-tomorrow = demain
relative-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}

## Story

filed-under = Rubrique
byline = Par { $names }
byline-photographs = Photos : { $names }
byline-translation = Traduction : { $names }
byline-editing = Édition : { $names }
byline-illustration = Illustrations : { $names }
role-words = Texte
role-photographs = Photos
role-translation = Traduction
role-editing = Édition
role-illustration = Illustrations
published = Publié
updated = Mis à jour
published-at = Publié le { $date }
updated-at = Mis à jour le { $date }
also-in = À lire aussi en
reading-time = { $count ->
    [one] { $count } minute de lecture
   *[other] { $count } minutes de lecture
}
credit-photograph = Photo : { $credit }
correction = Rectificatif
clarification = Précision
update-note = Mise à jour
retraction = Article retiré
correction-dated = Rectificatif, { $date }.
clarification-dated = Précision, { $date }.
update-note-dated = Mise à jour, { $date }.
retraction-dated = Article retiré, { $date }.
retraction-more = Ce qui s’est passé et ce que nous avons changé
how-we-correct = Comment nous rectifions
more-about = En savoir plus sur
in-this-story = Dans cet article
related-stories = Sur le même sujet
share = Partager
share-copy = Copier le lien
share-copied = Lien copié
share-email = Courriel
share-print = Imprimer
back-to-top = Haut de page
story-pages = Pages de cet article
story-page-of = Page { $page } sur { $total }
story-previous-page = Page précédente
story-next-page = Page suivante
series-part-of = Dans la série
series-part = Épisode { $part } sur { $total }
series-previous = Épisode précédent
series-next = Épisode suivant
footnotes = Notes
footnote-link = Note { $number }
footnote-back = Retour au texte, note { $number }
table-region = Tableau
code-region = Code
gallery = Images
embed-open = Ouvrir sur { $provider }
embed-load = Afficher le contenu de { $provider }
embed-note = Rien n’est chargé depuis { $provider } sans votre demande.
media-video = Vidéo
media-audio = Audio
media-file = Fichier
media-download = Télécharger { $name }
media-transcript = Transcription
translation-original = Propos tenus en { $language } : voir l’original

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
comments-more = { $count ->
    [one] Afficher { $count } autre commentaire
   *[other] Afficher { $count } autres commentaires
}
comment-reply = Répondre
comment-reply-to = Répondre à { $name }
comment-report = Signaler
comment-answers = en réponse à { $name }
comment-permalink = Lien vers le commentaire du { $date }
comment-staff = La rédaction
comment-editors-pick = Choix de la rédaction
comment-anonymous = Anonyme
comment-removed = Ce commentaire a été retiré par la modération, car il ne respectait pas les règles.
comment-held = En attente de lecture
comment-held-note = Une personne de { $paper } le lit avant sa parution, en général dans l’heure. Ici, vous seul le voyez.
comment-posted = Votre commentaire est publié.
comment-go-to = Voir votre commentaire
comment-edit = Modifier
comment-withdraw = Retirer
comments-closed = Les commentaires de cet article sont fermés.
comments-closed-on = Les commentaires de cet article ont été fermés le { $date }.
comments-open-days = { $count ->
    [one] Les commentaires restent ouverts { $count } jour. Nous publions les noms tels que vous les donnez.
   *[other] Les commentaires restent ouverts { $count } jours. Nous publions les noms tels que vous les donnez.
}
comments-read-first = Chaque commentaire est lu avant de paraître.
comments-about = À propos des commentaires
comment-rules = Règles des commentaires
comments-how-we-moderate = Comment nous modérons

## Comment form

comment-form-title = Laisser un commentaire
comment-form-replying-to = Réponse à { $name }
comment-form-cancel-reply = Annuler la réponse
comment-form-email-note = Votre adresse électronique ne sera pas publiée.
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
report-send = Envoyer le signalement
report-cancel = Annuler
report-sent = Merci, votre signalement est entre les mains de la modération, qui les examine en premier. Vous ne recevrez pas de réponse.

## Lists of stories

pagination-newer = Articles plus récents
pagination-older = Articles plus anciens
pagination-page = Page { $page }
pagination-page-of = Page { $page } sur { $total }
pagination-next = Suivant
pagination-previous = Précédent
stories-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
archive-of = Articles : { $month }
archive-of-year = Articles de l’année { $year }
archive-of-day = Articles du { $date }
archives = Archives
author-title = Articles de { $name }
author-about = À propos de { $name }
tag-title = Articles sur : { $tag }
section-empty = Pas encore d’article dans { $section }. Le premier paraîtra ici.
section-top = À la une : { $section }
section-all = Toute la rubrique { $section }
section-everything = Tout
edition-from = De l’édition française
edition-all = Tous les articles
series = Série
recent = Récemment

## Search

search-title = Rechercher dans { $site }
search-label = Que cherchez-vous ?
search-submit = Rechercher
search-results = { $count ->
    [one] { $count } résultat pour « { $query } »
   *[other] { $count } résultats pour « { $query } »
}
search-nothing = Aucun résultat pour « { $query } ».
search-nothing-filtered = Aucun résultat pour « { $query } » dans { $filters }.
search-did-you-mean = Vouliez-vous dire { $suggestion } ?
search-everything = Chercher dans toutes les rubriques et à toutes les dates
search-narrow = Affiner les résultats
search-section = Rubrique
search-any-section = Toutes les rubriques
search-author = Auteur
search-date = Date de publication
search-any-date = Toutes les dates
search-from = Du
search-to = Au
search-date-hint = Par exemple { $example }
search-date-error = Indiquez une date comme { $example }.
search-sort = Trier par
search-by-relevance = Pertinence
search-by-newest = Date
search-apply = Appliquer
search-filters = Filtres actifs
search-remove-filter = Retirer { $filter }
search-clear = Tout effacer
search-error = La recherche ne répond pas. Vos mots et vos filtres sont conservés. Réessayez dans une minute.

## Pages that are not there

not-found-title = Il n’y a pas de page à cette adresse
not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée. Vous n’avez rien perdu.
not-found-filled = Nous avons repris des mots de l’adresse.
not-found-suggestions = Vous cherchiez peut-être
not-found-front = Aller à l’accueil
not-found-report = Signaler un lien cassé
gone-title = Cette page a été retirée
gone-text = Il y avait une page à cette adresse. Elle n’est plus publiée et ne reviendra pas ici.
broken-title = Cette page n’a pas pu être préparée
broken-text = La faute est la nôtre, et elle est notée. Réessayez dans une minute.
broken-reference = Référence { $reference }
bad-request-title = Nous n’avons pas pu lire la demande
bad-request-text = Quelque chose dans l’adresse ou le formulaire nous échappe. Revenez en arrière, vérifiez et réessayez.
forbidden-title = Cette page ne vous est pas ouverte
forbidden-text = Elle est réservée à certaines personnes. Si vous devez en faire partie, demandez à qui vous a envoyé ici.
too-many-title = Trop de tentatives
too-many-text = Attendez un peu et réessayez. Vous pourrez continuer à { $time }.
error-number = Erreur { $status }

## Desk: everywhere

desk-title = Rédaction
desk-navigation = Rédaction
desk-nav-stories = Articles
desk-nav-comments = Commentaires
desk-nav-account = Compte
desk-back-to-paper = Retour au journal
desk-save = Enregistrer
desk-saved = Tout est enregistré
desk-cancel = Annuler
desk-undo = Rétablir
desk-view = Voir
desk-try-again = Réessayer
desk-not-allowed = Seuls les rédacteurs en chef peuvent changer cela. Vous pouvez le voir. Demandez-leur.
desk-form-expired = Cette page est restée longtemps ouverte. Rien n’a été changé. Réessayez.
desk-problem = Il y a un problème.
desk-waiting = { $count } en attente

## Desk: setting up

desk-setup-title = Installer { $paper }
desk-setup-intro = Vous êtes la première personne ici. Dites qui vous êtes ; vous inviterez les autres plus tard.
desk-setup-name = Votre nom
desk-setup-email = Adresse électronique
desk-setup-password = Mot de passe
desk-setup-password-hint = { $count ->
    [one] Au moins { $count } caractère. Plusieurs mots à la suite se retiennent bien et se devinent mal.
   *[other] Au moins { $count } caractères. Plusieurs mots à la suite se retiennent bien et se devinent mal.
}
desk-setup-password-short = { $count ->
    [one] Choisissez un mot de passe d’au moins { $count } caractère.
   *[other] Choisissez un mot de passe d’au moins { $count } caractères.
}
desk-setup-password-common = Choisissez un mot de passe plus difficile à deviner.
desk-setup-name-missing = Indiquez votre nom.
desk-setup-email-form = Indiquez une adresse électronique de la forme name@example.org.
desk-setup-submit = Créer mon compte
desk-setup-link-used = Ce lien d’installation a déjà servi ou a expiré. Demandez-en un nouveau à qui s’occupe du serveur.
desk-setup-done = Votre compte est prêt.
desk-password-title = Choisissez un mot de passe
desk-password-done = Votre mot de passe est enregistré. Connectez-vous avec lui.
desk-link-used = Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.

## Desk: signing in

desk-signin-title = Entrer à la rédaction
desk-signin-email = Adresse électronique
desk-signin-password = Mot de passe
desk-signin-submit = Se connecter
desk-signin-wrong = L’adresse et le mot de passe ne correspondent pas. Rien n’est perdu. Réessayez.
desk-signin-too-many = Trop de tentatives. Vous pourrez réessayer à { $time }.
desk-signin-new-here = Vous êtes nouveau ? Demandez une invitation à la rédaction.
desk-signin-ended = Votre session a pris fin. Connectez-vous de nouveau pour continuer.
desk-signout = Se déconnecter
desk-signed-out = Vous êtes déconnecté.
desk-code-title = Saisissez le code de votre application
desk-code-label = Code à six chiffres
desk-code-submit = Continuer
desk-code-wrong = Ce code est faux ou a expiré. Saisissez celui que votre application affiche maintenant.
desk-code-recovery = Utiliser un code de secours
desk-totp-title = Codes d’une application
desk-totp-on = Les codes d’une application sont activés.
desk-totp-off = Les codes d’une application sont désactivés.
desk-totp-set-up = Configurer les codes d’une application
desk-totp-intro = Ajoutez cette clé à une application qui produit des codes, puis saisissez le code affiché.
desk-totp-key = Clé
desk-totp-turn-on = Activer
desk-totp-turn-off = Désactiver
desk-totp-recovery-codes = Codes de secours
desk-totp-recovery-note = Gardez-les en lieu sûr. Chacun sert une fois si vous perdez votre application. Ils ne seront plus affichés.
desk-code-recovery-label = Code de secours
desk-totp-recovery-make = Créer de nouveaux codes de secours
desk-totp-recovery-left = { $count ->
    [0] Vous n’avez pas de codes de secours. Sans eux, perdre l’application vous ferme l’accès.
    [one] Il vous reste { $count } code de secours.
   *[other] Il vous reste { $count } codes de secours.
}

## Desk: where you are signed in

desk-sessions-title = Vos sessions ouvertes
desk-session-this = Cet appareil
desk-session-since = Connexion le { $date }
desk-session-last-seen = Dernière visite le { $date }
desk-session-end = Fermer
desk-session-end-others = Fermer toutes les autres
desk-session-ended = La session est fermée.
desk-sessions-ended = { $count ->
    [one] { $count } session fermée.
   *[other] { $count } sessions fermées.
}

## Desk: people

desk-people-title = Équipe
desk-people-role = Rôle
desk-people-role-of = Rôle de { $name }
desk-people-set-role = Modifier
desk-people-role-set = Le rôle de { $name } a changé.
desk-people-end = Fermer l’accès
desk-people-end-explains = L’accès se ferme aussitôt, partout. Le nom reste sur ce qui a été écrit.
desk-people-ended = { $name } ne peut plus se connecter.
desk-people-back = Rouvrir l’accès
desk-people-is-back = { $name } peut de nouveau se connecter.
desk-people-left = Accès fermé { $date }
desk-people-waits = Pas encore de mot de passe
desk-people-last-admin = C’est la dernière personne qui administre. Nommez-en d’abord une autre.
desk-people-reset = Nouveau mot de passe
desk-people-invite = Inviter quelqu’un
desk-people-name = Nom
desk-people-send = Créer un lien
desk-people-email-taken = Quelqu’un a déjà cette adresse ici.
desk-people-link-title = Un lien pour { $name }
desk-people-link-invitation = Donnez-le à cette seule personne. Il sert une fois, pendant sept jours, à choisir un premier mot de passe.
desk-people-link-reset = Donnez-le à cette seule personne. Il sert une fois, pendant 30 minutes, à choisir un nouveau mot de passe.
desk-role-contributor = Collaboration
desk-role-reporter = Journaliste
desk-role-editor = Rédaction en chef
desk-role-moderator = Modération
desk-role-admin = Administration

## Desk: moderation

desk-moderation-title = Commentaires
desk-queues = Files
desk-queue-waiting = En attente
desk-queue-reported = Signalés
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
desk-keys-moderation = J K suivant, précédent ; A approuver ; R refuser ; S pourriel ; X sélectionner ; Z annuler

## Desk: stories

desk-stories-title = Articles
desk-stories-none = Aucun article ici.
desk-stories-search = Chercher un article
desk-stories-filter = Afficher
desk-stories-all = Tous
desk-story-headline = Titre
desk-story-section = Rubrique
desk-story-stage = Étape
desk-story-byline = Signature
desk-story-changed = Modifié
desk-story-language = Langue
desk-story-untitled = Sans titre
desk-stage-planned = Prévu
desk-stage-writing = En écriture
desk-stage-editing = En relecture
desk-stage-ready = Prêt
desk-stage-published = Publié
desk-stage-scheduled = Programmé
desk-stage-withdrawn = Retiré
desk-stage-archived = Archivé
desk-stage-killed = Abandonné
desk-publish = Publier
desk-publish-now = Publier maintenant
desk-publish-at = Publier à { $time }
desk-published-at = Publié à { $time }.
desk-publish-time = Jour et heure
desk-publish-later = Programmer
desk-publish-time-form = Le jour et l’heure n’ont pas pu être lus.
desk-publish-no-headline = Il n’a pas de titre. Donnez-lui-en un, puis publiez-le de nouveau.
desk-publish-killed = Il a été abandonné.
desk-publish-expires = Il aurait disparu avant d’être vu.
desk-publish-no-address = Aucune adresse libre n’a été trouvée. Donnez à l’article un autre nom court.
desk-publish-failed = L’article n’a pas été publié : { $cause }
desk-embargoed-until = Sous embargo jusqu’au { $date }
desk-embargo-clash = L’embargo prend fin le { $date }. L’article ne peut pas paraître avant.
desk-scheduled-for = Paraîtra de lui-même le { $date }
desk-withdraw = Retirer
desk-withdraw-reason = Pourquoi ? Les lecteurs le liront à cette adresse.
desk-withdraw-reason-missing = Dites pourquoi l’article est retiré.
desk-withdraw-why = Pourquoi ? Cela reste dans le registre ; les lecteurs ne le voient pas.
desk-withdraw-leaves = Ce que les lecteurs trouvent à l’adresse
desk-withdraw-notice = Un avis disant que la page a été retirée
desk-withdraw-nothing = Rien, comme si elle n’avait jamais existé
desk-withdraw-not-published = L’article n’est pas publié.
desk-withdrawn-whole = L’article est retiré. Son adresse ne mène nulle part.
desk-withdrawn = L’article est retiré. Son adresse demeure.
desk-withdraw-explains = L’article quitte le site, les flux et la recherche. Son adresse demeure et dit que la page a été retirée.
desk-changed-meanwhile = { $name } a modifié cet article pendant qu’il était ouvert ici. Relisez-le.

## Desk: writing

desk-edit = Modifier
desk-preview = Aperçu
desk-preview-note = Voici le dernier brouillon, tel que les lecteurs le verraient. Seule la rédaction peut le voir.
desk-story-new = Nouvel article
desk-editor-back = Retour à l’article
desk-editor-format = Mise en forme
desk-editor-bold = Gras
desk-editor-italic = Italique
desk-editor-link = Lien
desk-editor-strike = Barré
desk-editor-superscript = Exposant
desk-editor-subscript = Indice
desk-editor-code = Texte de programme
desk-editor-insert = Insérer
desk-editor-direction = Inverser le sens de ce bloc
desk-editor-block-language = Langue de ce bloc
desk-editor-edit-block = Modifier ce bloc
desk-editor-find = Rechercher
desk-editor-replace-with = Remplacer par
desk-editor-replace = Remplacer
desk-editor-replace-all = Tout remplacer
desk-editor-no-matches = Rien trouvé
desk-editor-close = Fermer
desk-editor-written-as = Écrit en
desk-editor-text = Texte de l’article
desk-editor-at-desk = Le texte actuel à la rédaction
desk-editor-settings = Réglages de l’article
desk-editor-story = Article
desk-editor-public = Les lecteurs voient le texte publié. Ce que vous changez ici leur parvient quand on l’envoie depuis la page de l’article.
desk-editor-slug = Nom court (adresse web)
desk-editor-sections = Rubriques
desk-editor-sections-also = Paraît aussi dans ces rubriques
desk-editor-commas = Plusieurs noms sont séparés par des virgules.
desk-editor-tags = Sujets
desk-editor-bylines = Signatures
desk-editor-kicker = Surtitre
desk-editor-dateline = Lieu et date
desk-editor-standfirst = Chapeau
desk-editor-words = Mots
desk-editor-minutes = Minutes de lecture
desk-editor-keys = Ctrl B gras, Ctrl I italique, Ctrl K lien ; Ctrl Alt 2 intertitre, Ctrl Alt Q citation ; / en début de ligne insère un bloc ; Ctrl F rechercher ; Ctrl S garder une étape ; Ctrl . réglages ; Ctrl Z annuler
desk-editor-saved = Enregistré { $time }
desk-editor-saving = Enregistrement…
desk-editor-away = Pas encore enregistré : gardé sur cet appareil. Vous pouvez continuer à écrire.
desk-editor-ended = Votre session est terminée. Votre texte est gardé sur cet appareil. Reconnectez-vous ; cette page reste ouverte.
desk-editor-clash = Deux versions : choisissez ci-dessous
desk-editor-clash-of = Vous avez tous deux modifié ceci. Les deux textes sont gardés. Choisissez-en un ou gardez les deux.
desk-editor-mine = Le vôtre
desk-editor-keep-mine = Garder le vôtre
desk-editor-take-theirs = Prendre l’autre
desk-editor-keep-both = Garder les deux
desk-editor-removed = (supprimé)
desk-editor-brought-back = Le texte gardé sur cet appareil a été repris.
desk-editor-no-journal = Ce navigateur ne garde rien sur cet appareil. Ne fermez pas cette page avant que tout soit enregistré.
desk-editor-refused = Pas enregistré. Le texte est gardé sur cet appareil. Cause : { $value }
desk-editor-nameless = Pas enregistré : le nom « { $value } » n’a aucune lettre qui puisse figurer dans une adresse.
desk-editor-no-section = Pas enregistré : la rubrique { $value } n’existe plus.
desk-editor-too-long = Pas enregistré : c’est trop long : « { $value } »
desk-editor-too-many = Pas enregistré : une liste contient au plus { $value } noms.
desk-editor-step = Gardé à la main
desk-editor-someone = Quelqu’un
desk-editor-two-texts = Quelqu’un a modifié cet article entre-temps. Votre texte est ci-dessous et n’est pas encore enregistré ; l’autre est en dessous. Réunissez-les, puis enregistrez.
desk-editor-address = Adresse
desk-editor-address-wrong = Ce n’est pas une adresse qui puisse figurer ici.
desk-editor-name = Nom
desk-editor-alt = Texte alternatif : ce que montre l’image, pour qui ne peut la voir
desk-editor-credit = Crédit
desk-editor-program-language = Langage de programmation
desk-editor-remove = Supprimer
desk-editor-apply = Appliquer
desk-editor-add-row = Ajouter une ligne
desk-editor-add-column = Ajouter une colonne
desk-editor-remove-row = Supprimer la ligne
desk-editor-remove-column = Supprimer la colonne
desk-block-paragraph = Paragraphe
desk-block-heading = Intertitre
desk-block-subheading = Sous-intertitre
desk-block-list = Liste
desk-block-numbers = Liste numérotée
desk-block-quote = Citation
desk-block-pull-quote = Citation en exergue
desk-block-attribution = De qui sont ces mots
desk-block-picture = Image
desk-block-embed = Contenu intégré
desk-block-table = Tableau
desk-block-code = Code
desk-block-preformatted = Texte avec ses espaces
desk-block-verse = Vers
desk-block-separator = Séparateur
desk-block-page-break = Saut de page
desk-block-more = Fin de l’accroche
desk-block-details = Texte à déplier
desk-block-footnote = Note de bas de page
desk-history = Historique
desk-history-what = Ce qui a changé
desk-history-span = De { $from } à { $to }
desk-history-same = Rien n’a changé entre ces deux versions.
desk-history-from = De
desk-history-to = À
desk-history-compare = Comparer
desk-history-restore = Reprendre cette version
desk-history-step = Repris du { $date }
desk-history-moved-on = Quelqu’un a enregistré à l’instant même, rien n’a donc été repris. Regardez encore une fois.
desk-history-added = Ajouté
desk-history-removed = Supprimé
desk-history-reset = Les mots sont restés ; liens, mises en valeur ou réglages ont changé
desk-history-note = Rien n’est jamais écrasé ici. Reprendre crée une nouvelle version.
desk-change = Modifications que les lecteurs ne voient pas encore
desk-change-explains = Le texte à la rédaction est plus récent que celui publié.
desk-change-class = Quelle est la modification ?
desk-change-note = Note aux lecteurs : ce qui était faux et ce qui est juste
desk-change-send = L’apporter aux lecteurs
desk-change-done = Les lecteurs voient le nouveau texte.
desk-change-class-missing = Dites quelle est la modification.
desk-change-note-missing = Une correction, une précision ou une rétractation exige une note aux lecteurs.
desk-change-typo = Faute de frappe : rien n’est dit
desk-change-update = Mise à jour : l’article reçoit une nouvelle heure
desk-change-correction = Correction : nous avions tort
desk-change-clarification = Précision : nous avons été mal compris
desk-change-retraction = Rétractation : nous le retirons
