## Desk: sections, tags, series and people in bylines

desk-terms-title = Rubriques et mots-clés
desk-terms-sections = Rubriques
desk-terms-tags = Mots-clés
desk-terms-series = Séries
desk-terms-bylines = Signatures
desk-terms-explains-sections = Où paraissent les articles, en arbre. Quand une rubrique change de place ou d’adresse, l’ancienne y mène, comme celles de ses articles.
desk-terms-explains-tags = Ce dont parlent les articles. Quand un mot-clé change d’adresse, l’ancienne y mène.
desk-terms-explains-series = Des articles racontés dans l’ordre. Quand une série change d’adresse, l’ancienne y mène.
desk-terms-explains-bylines = Les personnes nommées au-dessus des articles, qu’elles se connectent ici ou non. Quand une page change d’adresse, l’ancienne y mène.
desk-terms-new-sections = Nouvelle rubrique
desk-terms-new-tags = Nouveau mot-clé
desk-terms-new-series = Nouvelle série
desk-terms-new-bylines = Nouvelle personne
desk-terms-change-sections = Modifier une rubrique
desk-terms-change-tags = Modifier un mot-clé
desk-terms-change-series = Modifier une série
desk-terms-change-bylines = Modifier une personne
desk-terms-search = Chercher par nom
desk-terms-none = Rien ici ne contient ces mots.
desk-terms-empty = Il n’y en a pas encore.
desk-terms-many = { $count ->
    [one] { $count } article ou plus
   *[other] { $count } articles ou plus
}
desk-terms-stories = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
desk-terms-name = Nom
desk-terms-name-flaw = Donnez un nom de 300 caractères au plus.
desk-terms-slug = Fin de son adresse
desk-terms-slug-hint = Minuscules, chiffres et traits d’union de toute écriture. Ce que vous écrivez est mis sous cette forme.
desk-terms-slug-flaw = La fin de l’adresse doit contenir une lettre ou un chiffre.
desk-terms-taken = Autre chose se trouve déjà à cette adresse.
desk-terms-description = De quoi il s’agit
desk-terms-description-flaw = C’est plus long que 5 000 caractères.
desk-terms-bio = Qui est cette personne
desk-terms-bio-flaw = C’est plus long que 5 000 caractères.
desk-terms-website = Son propre site
desk-terms-website-flaw = Écrivez une adresse entière qui commence par https://.
desk-terms-parent = Se trouve sous
desk-terms-parent-none = Rien : tout en haut
desk-terms-parent-hint = Tout ce qui se trouve dessous suit.
desk-terms-parent-flaw = Elle ne peut pas se trouver là.
desk-terms-position = Place parmi ses voisines
desk-terms-position-hint = Un nombre plus petit vient plus tôt ; à égalité, l’ordre est celui des adresses.
desk-terms-position-flaw = Écrivez un nombre entier de 0 à 9999.
desk-terms-language = Langue
desk-terms-language-site = Celle du site
desk-terms-language-flaw = Choisissez dans la liste.
desk-terms-kept = « { $name } » est enregistré.
desk-terms-merge = Fondre dans un autre
desk-terms-merge-explains = Celui-ci disparaît : ses articles et son adresse passent à l’autre. Vous verrez ce que cela veut dire avant que rien ne soit fait.
desk-terms-merge-into = Devient une partie de
desk-terms-merge-look = Voir ce que cela veut dire
desk-terms-merge-lost = Choisissez-en un autre qui existe.
desk-terms-merge-below = D’autres rubriques se trouvent dessous. Déplacez-les d’abord.
desk-terms-merge-ask = Fondre « { $name } » dans « { $other } » ?
desk-terms-merge-moves = Ses articles, brouillons compris, se trouveront sous « { $other } » : { $stories }.
desk-terms-merge-leads = { $old } mène à { $new }.
desk-terms-merge-addresses = Les adresses de ses articles changent ; les anciennes y mènent.
desk-terms-merge-forever = C’est irréversible.
desk-terms-merge-do = Fondre dans « { $other } » : { $stories }
desk-terms-merged = « { $name } » fait maintenant partie de « { $other } ». Ses articles suivent.
