## Desk: settings

desk-settings = Réglages
desk-set-kept = Les réglages sont enregistrés.
desk-set-overtaken = Quelqu’un a changé cela entre-temps. Ce que vous avez écrit est encore ici ; enregistrez de nouveau si cela doit compter.
desk-set-default = D’ordinaire : { $word }
desk-set-on = oui
desk-set-off = non
desk-set-empty = rien
desk-set-usual = Comme d’ordinaire : { $word }
desk-set-looks = Aperçu
desk-set-log = Changements des réglages
desk-set-names = Noms
desk-set-names-explains = Comment s’appelle le journal. Ses noms dans d’autres langues se trouvent sous Langues.
desk-set-title = Nom
desk-set-title-hint = Figure en tête de chaque page, dans les flux et dans les liens partagés.
desk-set-tagline = Ligne sous le nom
desk-set-tagline-hint = Figure au pied des pages et dit aux moteurs de recherche ce qu’est ce site.
desk-set-mark = Emblème
desk-set-mark-hint = Une image à côté du nom, dans les onglets et dans les liens partagés sans image. Son adresse ici, qui commence par /wp-content/uploads/.
desk-set-brand = Couleur
desk-set-brand-hint = Liens, étiquettes et boutons sur fond clair, écrite comme #0b4d63. Elle doit se lire comme texte sur du blanc.
desk-set-brand-dark = Couleur sur fond sombre
desk-set-brand-dark-hint = La même quand le site se montre sombre. Laissée vide, c’est la plus proche de l’autre qui s’y lise.
desk-set-languages = Langues
desk-set-languages-explains = La langue principale et d’autres éditions avec leur propre une. Les articles suivent leur langue ; une une qui se déplace laisse une redirection.
desk-set-language = Langue principale
desk-set-language-hint = Celle des articles et des pages qui ne disent rien d’autre, et celle de la rédaction. Un code comme en, fa ou pt-BR.
desk-set-edition-new = Une autre édition
desk-set-edition-language = Langue
desk-set-edition-language-hint = Un code comme fa ou de. Videz tous les champs pour terminer l’édition.
desk-set-edition-prefix = Première partie de son adresse
desk-set-edition-prefix-hint = fa place sa une à /fa/.
desk-set-dates = Dates et heures
desk-set-dates-explains = Quand les jours commencent et comment chaque langue les écrit. Les adresses et les machines ont toujours des dates grégoriennes.
desk-set-zone = Fuseau horaire
desk-set-zone-hint = D’après lui les jours commencent, les heures s’affichent et les dates entrent dans les adresses. Un nom comme Europe/Paris, ou +03:30.
desk-set-calendar = Calendrier
desk-set-digits = Chiffres
desk-set-addresses = Adresses
desk-set-addresses-explains = Comment les adresses sont faites. Si vous changez cela, les articles se déplacent en arrière-plan et chaque ancienne adresse mène à la nouvelle.
desk-set-permalink = Adresses des articles
desk-set-permalink-hint = Un modèle fait de %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% et %author%.
desk-set-section-base = Avant les rubriques
desk-set-section-base-hint = news place la rubrique Sport à /news/sport/. Vide : /sport/.
desk-set-tag-base = Avant les mots-clés
desk-set-tag-base-hint = tag place le mot-clé Bateaux à /tag/bateaux/.
desk-set-author-base = Avant les personnes
desk-set-author-base-hint = author place les articles d’une personne à /author/nom/.
desk-set-guesses = Deviner les adresses mal tapées
desk-set-guesses-hint = Une adresse inconnue mène à l’article dont l’adresse commence ainsi.
desk-set-pages = Listes et flux
desk-set-pages-explains = Combien de choses tiennent sur une page.
desk-set-per-page = Articles par page
desk-set-per-page-hint = D’une une, d’une rubrique et de toute autre liste.
desk-set-per-feed = Articles par flux
desk-set-per-feed-hint = Les plus récents, en RSS, Atom et JSON.
desk-set-reading-days = Jours de conservation des lectures
desk-set-reading-days-hint = Les articles sont comptés par heure, sans cookies, adresses ni rien d’autre sur qui lit. 0 : rien n’est compté.
desk-set-raw-html = Montrer les blocs HTML
desk-set-raw-html-hint = Montre les blocs de HTML brut des articles importés, nettoyés de tout ce qui pourrait s’exécuter.
desk-set-comments = Commentaires
desk-set-comments-explains = Ce que les lecteurs peuvent écrire et ce qui attend un modérateur. Une rubrique ou un article peut avoir ses propres règles.
desk-set-record = Qui a dit quoi
desk-set-record-explains = Ce que les lecteurs peuvent faire de ce qui est consigné.
desk-set-record-files = Les lecteurs peuvent l’emporter dans un fichier
desk-set-record-files-hint = CSV et JSON Lines à /statements/, pour ce qui est confirmé et pour qui a une page. La rédaction peut toujours prendre des fichiers.
desk-set-record-licence = Licence de ces fichiers
desk-set-record-licence-hint = Ce que d’autres peuvent en faire, en mots ou par une adresse comme https://creativecommons.org/licenses/by/4.0/. Elle figure à chaque ligne.
desk-set-record-objections = Les lecteurs peuvent objecter
desk-set-record-objections-hint = À côté de chaque déclaration, un lien mène à un formulaire ; ce qui arrive attend à la rédaction, et une réponse peut figurer à côté.
desk-set-record-proposals = Les lecteurs voient ce qu’une machine propose
desk-set-record-proposals-hint = Chacune dit qu’aucun rédacteur ne l’a vérifiée, ce qui l’a lue et avec quelle certitude. Flux, fichiers et données structurées n’en contiennent pas.
desk-set-open = Accepter les commentaires
desk-set-open-hint = Sans cela, aucun article n’accepte de nouveaux commentaires ; ceux qui existent restent.
desk-set-comment-mode = Qui peut commenter
desk-set-comment-mode-hint = Là où ni une rubrique ni un article n’en dit autrement.
desk-set-close-after = Fermer après (jours)
desk-set-close-after-hint = Jours après lesquels un article n’accepte plus de commentaires. 0 : jamais.
desk-set-links-max = Liens sans retenue
desk-set-links-max-hint = Un commentaire qui a plus de liens attend un modérateur.
desk-set-spam-hold = Retenir à partir de cet indice d’indésirable
desk-set-spam-hold-hint = De 1 à 100, 100 étant sûrement indésirable ; 0 ne retient rien pour son indice. Le filtre apprend de chaque décision sur un commentaire.
desk-set-spam-mark = Classer comme indésirable à partir de cet indice
desk-set-spam-mark-hint = De 1 à 100 ; ces commentaires n’attendent dans aucune file. 0 laisse chaque décision à la modération.
desk-set-held-words = Mots qui retiennent
desk-set-held-words-hint = Un par ligne : casino n’importe où, "free money" en mots entiers, ~lend sous toutes ses formes, /ca.h/ comme motif. Un commentaire qui en contient un attend un modérateur.
desk-set-barred-words = Mots qui refusent
desk-set-barred-words-hint = Mots, adresses e-mail ou réseau, un par ligne, écrits comme ci-dessus. Un commentaire qui en contient un est refusé.
desk-set-held-networks = Réseaux mis en attente
desk-set-held-networks-hint = Un par ligne, comme 203.0.113.0/24 ou 2001:db8::/32 ; après une espace vous pouvez dire pourquoi. Les commentaires qui en viennent attendent un modérateur.
desk-set-barred-networks = Réseaux refusés
desk-set-barred-networks-hint = Écrits de même. Les commentaires qui en viennent sont refusés.
desk-set-newcomer-minutes = Retenir les nouveaux, en minutes
desk-set-newcomer-minutes-hint = Tout ce qu’envoie une adresse e-mail attend que son premier commentaire ait cet âge. 0 : jamais.
desk-set-reasons = Motifs d’une décision
desk-set-reasons-hint = Un par ligne. Les modérateurs en choisissent un en décidant ; il est gardé avec la décision.
desk-set-length-max = Commentaire le plus long
desk-set-length-max-hint = En caractères.
desk-set-flood-max = Commentaires en dix minutes
desk-set-flood-max-hint = Autant qu’un même lecteur peut en publier.
desk-set-edit-minutes = Minutes pour modifier un commentaire
desk-set-edit-minutes-hint = Pendant lesquelles on peut modifier ou retirer son commentaire. 0 : jamais.
desk-set-asks-website = Demander un site web
desk-set-asks-website-hint = Le formulaire a un champ pour l’adresse du site du lecteur.
desk-set-client-days = Oublier les adresses réseau après
desk-set-client-days-hint = En jours. L’adresse d’où venait un commentaire est alors effacée.
desk-set-threads = Fils par page
desk-set-threads-hint = Commentaires avec toutes leurs réponses, avant la page suivante.
desk-set-depth = Réponses en retrait
desk-set-depth-hint = De combien de degrés les réponses sont mises en retrait avant de se suivre.
desk-set-trust = L’organisation
desk-set-trust-explains = Qui est le journal pour les autres. Cela figure dans trust.txt, security.txt et dans les données que lisent les moteurs de recherche.
desk-set-contact = Comment vous joindre
desk-set-contact-hint = Une adresse e-mail ou une adresse complète où les lecteurs vous joignent ; publique. Vide : la page de contact.
desk-set-security = Contact pour la sécurité
desk-set-security-hint = Où signaler une faille : e-mail, adresse complète ou tel:+… ; publique dans security.txt. Vide : le contact ci-dessus.
desk-set-same-as = Ailleurs
desk-set-same-as-hint = Vos propres pages ailleurs, une adresse complète par ligne.
desk-set-belongs-to = Membre de
desk-set-belongs-to-hint = Les associations dont vous êtes membre, une adresse complète par ligne.
desk-set-controlled-by = Contrôlé par
desk-set-controlled-by-hint = L’adresse complète de qui contrôle le journal.
desk-set-controls = Contrôle
desk-set-controls-hint = D’autres publications que vous contrôlez, une adresse complète par ligne.
desk-set-policies = Confiance et principes
desk-set-policies-explains = Écrivez chaque texte une fois : il devient une page, et les moteurs de recherche et trust.txt apprennent où elle est. Les changements se font ensuite dans l’éditeur, avec leur historique.
desk-set-crawlers = Robots
desk-set-crawlers-explains = Ce que l’on demande aux machines qui lisent tout le site. Les honnêtes obéissent ; rien ici ne peut contraindre les autres.
desk-set-hides = Cacher aux moteurs de recherche
desk-set-hides-hint = Demande aux moteurs de recherche de ne lister aucune page. Pour un site qui n’est pas encore ouvert.
desk-set-no-training = Écarter l’entraînement d’IA
desk-set-no-training-hint = Demande à ceux qui amassent des textes pour entraîner des modèles de langue de rester à l’écart, dans robots.txt et trust.txt. Les résultats de recherche ne changent pas.
desk-set-no-answers = Écarter les réponses d’IA
desk-set-no-answers-hint = Demande aux assistants et aux recherches par IA de ne prendre aucune page pour une réponse. Les lecteurs qui demandent là-bas ne seront pas menés ici.
desk-set-flaw-missing = Remplissez ce champ.
desk-set-flaw-long = Écrivez { $most } lettres au plus.
desk-set-flaw-lines = Écrivez { $most } lignes au plus.
desk-set-flaw-number = Écrivez un nombre entier de { $least } à { $most }.
desk-set-flaw-network = La ligne { $line } ne commence pas par un réseau : { $word }
desk-set-flaw-entry-empty = Ligne { $line } : il ne reste rien à chercher.
desk-set-flaw-pattern-all = Ligne { $line } : ce motif convient à tout.
desk-set-flaw-pattern = La ligne { $line } contient un motif illisible : { $word }
desk-set-flaw-patterns = À partir de la ligne { $line }, il y a plus de { $most } motifs.
desk-set-flaw-patterns-large = Avec la ligne { $line }, chercher les motifs prend trop de temps : faites-les plus courts ou plus simples.
desk-trial = Essai des listes de mots
desk-trial-do = Essayer d’abord les listes
desk-trial-not-kept = Rien n’est encore enregistré.
desk-trial-cut = Le temps a manqué pour davantage.
desk-trial-tried = { $count ->
    [one] Essayé sur le commentaire le plus récent ({ $count }).
   *[other] Essayé sur les { $count } commentaires les plus récents.
}
desk-trial-barred = { $count ->
    [one] { $count } aurait été refusé
   *[other] { $count } auraient été refusés
}
desk-trial-held = { $count ->
    [one] { $count } aurait attendu un modérateur
   *[other] { $count } auraient attendu un modérateur
}
desk-trial-approved = { $count ->
    [one] Dont approuvés par un modérateur : { $count }.
   *[other] Dont approuvés par un modérateur : { $count }.
}
desk-trial-refused = { $count ->
    [one] Dont rejetés ou classés indésirables par un modérateur : { $count }.
   *[other] Dont rejetés ou classés indésirables par un modérateur : { $count }.
}
desk-trial-unseen = { $count ->
    [one] Dont publiés sans décision de quiconque : { $count }.
   *[other] Dont publiés sans décision de quiconque : { $count }.
}
desk-set-flaw-zone = Écrivez un fuseau comme Europe/Paris, ou +03:30.
desk-set-flaw-language = Écrivez un code de langue comme en, fa ou pt-BR.
desk-set-flaw-permalink-tag = « { $word } » n’est pas connu ici.
desk-set-flaw-permalink-same = Le modèle a besoin de %postname% ou de %post_id%, sinon deux articles partageraient une adresse.
desk-set-flaw-permalink-form = Commencez par une barre oblique, en minuscules, et non par une partie dont le programme se sert lui-même.
desk-set-flaw-base = Écrivez une partie d’adresse : minuscules, chiffres et traits d’union, et pas une année.
desk-set-flaw-taken = Autre chose se trouve à { $word }.
desk-set-flaw-twice = Il y a déjà une édition dans cette langue.
desk-set-flaw-address = « { $word } » n’est pas une adresse complète. Elle commence par https://.
desk-set-flaw-contact = « { $word } » est injoignable. Écrivez une adresse e-mail, ou une adresse qui commence par https://.
desk-set-flaw-mark = Aucune image d’ici dont la taille soit connue ne s’y trouve.
desk-set-flaw-colour = Écrivez une couleur avec # et six chiffres, comme #0b4d63.
desk-set-flaw-contrast = Cette couleur est trop pâle pour se lire sur du blanc. La plus proche qui se lise est { $word }.
desk-set-flaw-contrast-dark = Cette couleur est trop sombre pour se lire sur fond sombre. La plus proche qui se lise est { $word }.
desk-mark-title = Une image pour emblème
desk-mark-hint = Se tient à côté du nom, comme icône dans les onglets et sur les téléphones, et dans les liens partagés sans image. PNG, JPEG ou WebP, au moins 48 pixels de chaque côté ; un carré rend le mieux.
desk-mark-alt = L’emblème actuel
desk-mark-keep = Prendre cette image
desk-mark-remove = Se passer d’emblème
desk-mark-kept = L’emblème est enregistré.
desk-mark-removed = Il n’y a plus d’emblème.
desk-mark-missing = Choisissez d’abord une image.
desk-mark-shape = Un emblème a au moins 48 pixels de haut et de large, et au plus huit fois sa hauteur en longueur.
desk-mark-no-picture = Un emblème est une image : PNG, JPEG ou WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = Propriété et financement
desk-policy-ownership-hint = À qui appartient le journal, qui le paie et ce qu’ils peuvent décider.
desk-policy-ethics = Charte éthique
desk-policy-ethics-hint = Ce que les vôtres peuvent faire ou non.
desk-policy-principles = Principes éditoriaux
desk-policy-principles-hint = D’après quoi vous choisissez et rapportez.
desk-policy-corrections = Politique de rectification
desk-policy-corrections-hint = Comment vous rectifiez et comment vous signaler une erreur. Les rectifications y renvoient.
desk-policy-verification = Comment nous vérifions les faits
desk-policy-verification-hint = Comment vous vérifiez ce qu’on vous dit.
desk-policy-masthead = Qui travaille ici
desk-policy-masthead-hint = Les vôtres et ce qu’ils font.
desk-policy-contact = Nous contacter
desk-policy-contact-hint = Comment les lecteurs et les sources vous joignent.
desk-policy-privacy = Vie privée
desk-policy-privacy-hint = Ce que vous savez des lecteurs et ce que cela devient.
desk-policy-terms = Conditions d’utilisation
desk-policy-terms-hint = À quelles conditions le site peut être lu et utilisé.
desk-policy-kept = { $name } : enregistré.
desk-policy-none = Il n’y a pas encore de telle page.
desk-policy-found = Reconnue à son adresse
desk-policy-edit = Modifier
desk-policy-forget = Ne plus la nommer
desk-policy-add = Écrire ou choisir
desk-policy-title = Titre
desk-policy-text = Texte
desk-policy-text-hint = Texte simple ou Markdown. Il est public aussitôt.
desk-policy-publish = Publier la page
desk-policy-choose = Ou une page existante
desk-policy-name-it = Nommer cette page
desk-policy-page-gone = Choisissez une page que les lecteurs peuvent voir.
desk-policy-text-long = Le texte est trop long.
desk-policy-not-published = La page n’a pas été publiée : { $word }

## Desk: menus

desk-set-menus = Les menus
desk-set-menus-explains = Où mènent la tête et le pied des pages. Une entrée suit ce à quoi elle mène quand cela se déplace, et manque tant que ce n’est pas public.
desk-menu-head = Tête
desk-menu-head-hint = Sans entrées : les rubriques.
desk-menu-foot = Pied
desk-menu-foot-hint = Sans entrées : toutes les pages, les plus récentes d’abord.
desk-menu-kept = Le menu est enregistré.
desk-menu-nothing-there = Rien ne s’y trouve. Écrivez une adresse d’ici comme /sport/, ou une adresse complète avec https://.
desk-menu-new = Nouvelle entrée
desk-menu-name = Nom
desk-menu-below = Sous la précédente
desk-menu-up = Monter
desk-menu-down = Descendre
