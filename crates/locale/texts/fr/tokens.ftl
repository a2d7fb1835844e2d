## Desk: keys for programs

desk-tokens-title = Clés pour programmes
desk-tokens-explains = Un programme muni d’une clé fait ce que vous pouvez faire, et rien de plus que ce que vous choisissez ici. Si votre rôle change, ce que vos clés ouvrent change aussi.
desk-tokens-name = À quoi elle sert
desk-tokens-name-missing = Dites à quoi sert la clé, en 200 caractères au plus.
desk-tokens-too-many = { $count ->
    [one] Vous avez { $count } clé. Mettez fin à une clé dont vous n’avez plus besoin.
   *[other] Vous avez { $count } clés. Mettez fin à une clé dont vous n’avez plus besoin.
}
desk-tokens-scopes = Ce qu’elle permet
desk-tokens-scopes-missing = Choisissez au moins une chose qu’elle permet.
desk-tokens-read = Lire les articles et ce qui leur arrive
desk-tokens-write = Écrire des articles et les modifier
desk-tokens-publish = Publier, corriger et retirer des articles
desk-tokens-comments = Lire les commentaires et en décider
desk-tokens-media = Ajouter des images et des fichiers, et les décrire
desk-tokens-all = Tout ce que vous pouvez faire
desk-tokens-end = Elle prend fin
desk-tokens-days = { $count ->
    [one] après { $count } jour
   *[other] après { $count } jours
}
desk-tokens-never = quand vous y mettez fin
desk-tokens-make = Créer une clé
desk-tokens-made = La clé « { $name } »
desk-tokens-once = Copiez-la maintenant et gardez-la en lieu sûr. Elle n’est montrée que cette fois.
desk-tokens-used = Dernière utilisation { $date }
desk-tokens-unused = Jamais utilisée
desk-tokens-until = prend fin { $date }
desk-tokens-ended = La clé « { $name } » n’ouvre plus rien.
