## Desk: the record of acts

desk-audit-title = Journal des actes
desk-audit-none = Rien n’a été trouvé ici.
desk-audit-when = Quand
desk-audit-who = Qui
desk-audit-what = Quoi
desk-audit-on = Sur quoi
desk-audit-everyone = Tout le monde
desk-audit-everything = Tout
desk-audit-from = Du
desk-audit-to = Au
desk-audit-program = Le programme
desk-audit-further = Remonter plus loin
desk-audit-of-story = Ce qui a été fait de cet article
act-story = Articles
act-note = Notes internes
act-comment = Commentaires
act-preview = Liens d’aperçu
act-section = Rubriques
act-tag = Mots-clés
act-redirect = Redirections
act-series = Séries
act-contributor = Signatures
act-media = Images et fichiers
act-site = Réglages
act-account = Comptes
act-session = Connexions
act-link = Liens à usage unique
act-token = Clés de programmes
act-story-begun = Article commencé
act-story-revised = Article remanié
act-story-identified = Traductions ou identité modifiées
act-story-moved = Étape modifiée
act-story-scheduled = Programmé
act-story-published = Publié
act-story-expired = Retiré à l’heure dite
act-story-expiry-set = Fin modifiée
act-story-embargo-lengthened = Embargo prolongé
act-story-withdrawn = Retiré
act-story-killed = Supprimé
act-story-corrected = Note aux lecteurs ajoutée
act-story-comments-imported = Commentaires importés
act-story-assigned = Confié à quelqu’un
act-story-due = Paru à son heure
act-story-planned = Échéances fixées
act-story-readdressed = Adresse déplacée avec sa rubrique
act-story-reshelved = Passé avec sa liste dans une autre
act-story-caught-up = Changements de l’original repris
act-story-stayed = Adresse conservée
act-story-fronted = Placé à la une de sa langue
act-comment-published = Commentaire publié
act-comment-held = Commentaire retenu
act-comment-rejected = Commentaire refusé
act-comment-spam = Commentaire classé indésirable
act-comment-deleted = Commentaire supprimé définitivement
act-note-added = Note ajoutée
act-note-answered = Réponse à une note
act-note-reopened = Note rouverte
act-note-settled = Note close
act-section-changed = Rubrique modifiée
act-section-merged = Fusionnée dans une autre rubrique
act-tag-changed = Mot-clé modifié
act-tag-merged = Fusionné dans un autre mot-clé
act-redirect-changed = Redirection modifiée
act-redirect-imported = Redirections reprises
act-series-changed = Série modifiée
act-contributor-changed = Signature modifiée
act-site-changed = Réglages modifiés
act-reading-ranked = Les articles les plus lus dans un autre ordre
act-media-added = Image ou fichier ajouté
act-media-changed = Image ou fichier modifié
act-media-expired = Droit de diffusion terminé
act-account-added = Personne ajoutée
act-account-password-set = Mot de passe défini
act-account-totp-set = Codes activés ou désactivés
act-account-recovery-set = Codes de secours créés
act-account-recovered = Code de secours utilisé
act-account-role-set = Rôle modifié
act-account-ended = Accès fermé
act-account-back = Accès rouvert
act-session-opened = Connexion ouverte
act-session-ended = Connexion fermée
act-link-made = Lien à usage unique créé
act-link-used = Lien à usage unique utilisé
act-token-made = Clé de programme créée
act-token-ended = Clé de programme révoquée
act-preview-made = Lien d’aperçu créé
act-preview-ended = Lien d’aperçu fermé

## Readers: the list of corrections

ledger-explains = Tous les rectificatifs, précisions, mises à jour et rétractations, les plus récents d’abord. Rien n’est jamais retiré de cette liste.
ledger-none = Rien n’a encore été rectifié.
ledger-changed = Ce que nous avons changé
ledger-hidden = L’article n’est plus public.

## Desk: taking back for good, and its receipt

desk-kill = Supprimé : il disparaît de partout, avec ses fichiers, et n’est plus jamais publié
desk-killed = L’article a été supprimé. Il ne peut plus être publié.
desk-receipt = Reçu
desk-receipt-again = Regarder de nouveau
desk-receipt-why = Pourquoi
desk-receipt-now = L’adresse répond maintenant
desk-answers-story = De nouveau par un article
desk-answers-notice = Que la page a été retirée (410)
desk-answers-nothing = Qu’il n’y a rien là (404)
desk-receipt-database = Retiré d’ici pour tous les lecteurs
desk-receipt-never = Il n’était nulle part où les lecteurs pouvaient le voir.
desk-receipt-files-hidden = Fichiers que plus personne ne peut ouvrir : { $number }
desk-receipt-copies = Des copies de ces fichiers dans les navigateurs des lecteurs, et dans des caches intermédiaires qui ne sont pas à nous, peuvent rester jusqu’à un mois.
desk-receipt-files-shown = Fichiers encore publics : { $number }
desk-receipt-links = Liens d’aperçu fermés : { $number }
desk-receipt-waits = Pas encore confirmé
desk-receipt-ended = Le processus s’est arrêté sans rien dire, et sa mémoire avec lui
desk-process = Processus serveur depuis le { $date }
desk-follower-pages = Pages en mémoire abandonnées
desk-follower-index = Retiré de la recherche
desk-follower-news = Programmes qui suivent le site prévenus
desk-channel-page = La page { $name }
desk-channel-front = La une
desk-channel-section = La rubrique { $name } et son flux
desk-channel-tag = Le mot-clé { $name } et son flux
desk-channel-contributor = Les articles de { $name } et leur flux
desk-channel-series = La série { $name } et son flux
desk-channel-everything = Tous les articles : archives, flux du site, plan des actualités
desk-channel-pages = Liste des pages en bas de page
desk-channel-dated = Archives { $name }
desk-channel-sitemap = Plan du site { $name }
desk-channel-comments = Flux de tous les commentaires
desk-channel-translations = Liens depuis ses traductions
desk-channel-beside = Pages des articles à côté desquels il figurait

## Preview links

preview-note = Aperçu : ceci n’est pas publié.
preview-note-more = Cela peut encore changer. Gardez ce lien pour vous.
desk-links = Liens d’aperçu
desk-links-explain = Qui a le lien voit le dernier brouillon sans se connecter, jusqu’à sa fin.
desk-links-name = Pour qui
desk-links-lasts = Se termine après
desk-links-hour = 1 heure
desk-links-day = 1 jour
desk-links-week = 7 jours
desk-links-month = 30 jours
desk-links-quarter = 90 jours
desk-links-make = Créer un lien
desk-links-name-missing = Dites pour qui est le lien.
desk-links-too-many = Cet article a déjà le maximum de liens ouverts. Fermez-en d’abord un.
desk-links-made = Le lien pour { $name } est prêt.
desk-links-ended = Le lien pour { $name } n’ouvre plus rien.
desk-links-end = Fermer
desk-links-until = Jusqu’au { $date }
desk-links-over = Terminé
desk-links-seen = Ouvert pour la dernière fois : { $date }
desk-links-unseen = Pas encore ouvert

## Desk: embargo and end

desk-embargo = Sous embargo
desk-embargo-until = Sous embargo jusqu’au { $date }
desk-embargo-locked = Jusque-là, seuls ses auteurs, les éditeurs et les administrateurs peuvent le lire.
desk-embargo-translations = { $count ->
    [one] Sa traduction qui n’était pas parue attend aussi jusque-là.
   *[other] Ses { $count } traductions qui n’étaient pas parues attendent aussi jusque-là.
}
desk-embargo-translation-out = Les lecteurs ont déjà sa traduction : « { $headline } ». Retirez-la d’abord, ou publiez sans embargo.
desk-publish-embargo = Embargo jusqu’au
desk-publish-embargo-hint = Personne ne le voit avant, quelle que soit l’heure ci-dessus. Vide : pas d’embargo.
desk-publish-until = Retirer le
desk-publish-until-hint = Dès lors, son adresse dit que la page a été retirée. Vide : il reste.
desk-expiry = Quand il disparaît de lui-même
desk-expiry-goes = Il disparaît de lui-même le { $date }.
desk-expiry-stays = Il reste jusqu’à ce que quelqu’un le retire.
desk-expiry-too-early = Ce moment est passé, ou précède la parution de l’article.
