## Desk: redirects

desk-redirects-title = Redirections
desk-redirects-explains = Où mène une de nos adresses quand plus rien ne s’y trouve. Le lecteur arrive en une seule étape, quel que soit le nombre de déplacements. Une redirection supprimée laisse une adresse inconnue (404).
desk-redirects-from = Ancienne adresse
desk-redirects-to = Mène à
desk-redirects-to-hint = Une de nos adresses, comme /about/, ou une adresse complète. Laissez vide si la page a disparu pour de bon (410).
desk-redirects-gone = Disparue pour de bon (410)
desk-redirects-add = Ajouter une redirection
desk-redirects-change = Modifier une redirection
desk-redirects-change-one = Modifier
desk-redirects-keep = Enregistrer
desk-redirects-leave = Laisser telle quelle
desk-redirects-remove = Supprimer
desk-redirects-search = Chercher dans les adresses
desk-redirects-find = Chercher
desk-redirects-none = Aucune redirection ne contient ces mots.
desk-redirects-total = { $count ->
    [one] { $count } redirection
   *[other] { $count } redirections
}
desk-redirects-next = Suite
desk-redirects-kept = « { $address } » mène désormais ailleurs.
desk-redirects-removed = « { $address } » ne mène plus nulle part.
desk-redirects-no-address = Une ancienne adresse commence par une barre oblique, est l’une des nôtres et ne contient pas de point d’interrogation. La une et la rédaction ne se redirigent pas.
desk-redirects-no-target = Indiquez une adresse qui commence par une barre oblique, ou une adresse complète avec https://.
desk-redirects-too-long = Une adresse compte au plus 2 048 caractères.
desk-redirects-loop = Cela ramènerait au point de départ.
desk-redirects-stands = Une page se trouve à cette adresse. Déplacez-la ou retirez-la d’abord.
desk-redirects-columns = Il n’y a pas deux colonnes séparées par une virgule ou une tabulation.
desk-redirects-too-many = Nous ne prenons pas plus de 100 000 lignes à la fois. Envoyez le reste ensuite.
desk-redirects-many = Plusieurs à la fois
desk-redirects-lines = Une redirection par ligne
desk-redirects-lines-hint = L’ancienne adresse, une virgule ou une tabulation, puis la destination : /ancien/,/nouveau/. Sans rien après, ou avec 410, l’adresse a disparu pour de bon. 100 000 lignes au plus.
desk-redirects-file = Ou un fichier de telles lignes
desk-redirects-take = Prendre ces lignes
desk-redirects-taken = { $count ->
    [one] { $count } redirection a été enregistrée.
   *[other] { $count } redirections ont été enregistrées.
}
desk-redirects-flaws = Ces lignes ne l’ont pas été. Elles figurent ci-dessous, à corriger :
desk-redirects-line = Ligne { $number } : { $why }
desk-redirects-more-flaws = { $count ->
    [one] Et { $count } autre ligne.
   *[other] Et { $count } autres lignes.
}
desk-redirects-by-desk = par la rédaction
desk-redirects-by-move = laissée par un déplacement
desk-redirects-by-import = d’un import
