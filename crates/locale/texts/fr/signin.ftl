## Desk: passkeys

desk-passkey-hint = Avec votre empreinte, votre visage ou le verrouillage de l’écran. Aucun mot de passe à retenir ni à perdre.
desk-passkey-submit = Continuer avec une clé d’accès
desk-passkey-or = ou avec votre mot de passe
desk-passkey-closed = Vous n’êtes pas connecté : la demande de clé d’accès a été fermée.
desk-passkey-closed-more = Rien n’est perdu. Réessayez ou choisissez un autre moyen.
desk-passkey-unknown = Cette clé d’accès n’est pas connue ici ; elle a peut-être été retirée. Utilisez-en une autre ou votre mot de passe.
desk-passkey-failed = La clé d’accès n’a pas été acceptée. Rien n’est perdu. Réessayez ou utilisez votre mot de passe.
desk-passkeys-title = Clés d’accès
desk-passkeys-explains = Une clé d’accès vous connecte avec votre empreinte, votre visage ou le verrouillage de l’écran, sans mot de passe ni code.
desk-passkeys-count = { $count ->
    [0] Vous n’avez aucune clé d’accès.
    [one] Vous avez { $count } clé d’accès.
   *[other] Vous avez { $count } clés d’accès.
}
desk-passkeys-manage = Gérer les clés d’accès
desk-passkeys-add = Ajouter une clé d’accès
desk-passkeys-name = Comment vous l’appelez
desk-passkeys-name-hint = Pour la reconnaître : « Téléphone », « Ordinateur du bureau ».
desk-passkeys-name-missing = Donnez un nom à la clé d’accès, en 100 caractères au plus.
desk-passkeys-added = La clé d’accès « { $name } » a été ajoutée. Vous pouvez désormais vous connecter avec elle.
desk-passkeys-removed = La clé d’accès « { $name } » n’ouvre plus rien ici. Retirez-la aussi de votre appareil.
desk-passkeys-remove = Retirer
desk-passkeys-made = Ajoutée le { $date }
desk-passkeys-used = Dernière utilisation : { $date }
desk-passkeys-unused = Pas encore utilisée
desk-passkeys-copied = Sur tous vos appareils
desk-passkeys-bound = Sur un seul appareil
desk-passkeys-not-added = La clé d’accès n’a pas été ajoutée : la demande a été fermée, a duré trop longtemps, ou cet appareil en a déjà une.
desk-passkeys-full = Vous avez autant de clés d’accès qu’il est permis. Retirez-en une que vous n’utilisez plus.
desk-passkeys-needs-script = Ce navigateur ne peut pas ajouter de clé d’accès : il n’en gère pas ou n’exécute pas de script ici.
desk-passkeys-not-here = Les clés d’accès fonctionnent quand le site a un nom et s’ouvre en https. Demandez à qui gère ce serveur.
act-passkey = Clés d’accès
act-passkey-added = Clé d’accès ajoutée
act-passkey-removed = Clé d’accès retirée
act-passkey-used = Clé d’accès utilisée
act-passkey-doubted = Clé d’accès refusée : quelqu’un en a peut-être une copie

## Desk: sections of people

desk-people-sections = Travaille dans
desk-people-sections-hint = Aucune choisie : tout le site. Ce qui est sous une rubrique choisie en fait partie.
desk-people-sections-roles = Les modérateurs et les administrateurs travaillent toujours sur tout le site.
desk-people-sections-set = Les rubriques de { $name } ont changé.
desk-people-works-in = Rubriques : { $sections }
desk-elsewhere = Dans une rubrique d’autres
desk-elsewhere-locked = Cet article n’est dans aucune de vos rubriques. Si vous devez le lire, demandez à un administrateur.
desk-editor-strange-section = Vous ne travaillez pas dans la rubrique « { $value } ». Choisissez l’une des vôtres.
desk-plan-strange-section = Choisissez l’une de vos rubriques.
desk-history-strange = La version n’a pas été rétablie : l’article était alors dans une rubrique où vous ne travaillez pas.
act-account-sections-set = Rubriques d’une personne modifiées

## Desk: signing in by a provider

desk-provider-or = ou
desk-provider-submit = Se connecter par { $name }
desk-provider-failed = { $name } ne vous a pas connecté. Rien n’est perdu. Réessayez ou choisissez un autre moyen.
desk-provider-unknown = Personne ici n’a l’adresse que donne { $name }. Demandez une invitation à la rédaction.
desk-provider-unverified = { $name } n’a pas vérifié que l’adresse est la vôtre ; elle ne compte donc pas ici.
desk-provider-away = { $name } est injoignable pour le moment. Réessayez plus tard ou choisissez un autre moyen.
