## What is kept of readers: the text of the privacy page, made from the settings

privacy-intro = Ce que { $paper } garde de vous quand vous lisez et commentez ici.
privacy-reading = Il ne faut pas de compte pour lire. Les pages ne chargent rien d’autres entreprises : ni publicité, ni mesure d’audience. Les vidéos et messages d’autres sites ne se chargent qu’à votre demande ; ce site apprend alors votre adresse réseau.
privacy-counted = Le nombre de lectures est compté à l’heure, sans rien sur qui lit. Ces nombres sont gardés pendant : { $time }.
privacy-uncounted = Personne ne compte ce qui est lu.
privacy-comments-title = Commentaires
privacy-comments = Avec un commentaire, nous gardons votre nom, votre adresse e-mail, le texte et l’heure. Le nom et le texte sont publics. L’adresse ne l’est pas : elle est chiffrée, montrée à aucun lecteur et donnée à personne.
privacy-website = Un site que vous indiquez est public avec votre nom.
privacy-network = Contre les abus, nous gardons l’adresse réseau d’où vient un commentaire. Elle est retirée après : { $time }.
privacy-filter = Un filtre sur notre propre serveur estime si un commentaire est indésirable. Il n’interroge personne à l’extérieur, et ce dont il doute est lu par une personne.
privacy-letters = Vous ne recevez de lettres que pour confirmer votre adresse et, si vous le demandez, au sujet des réponses. Chacune a un lien qui y met fin.
privacy-objections = Qui s’oppose à une déclaration laisse un nom, une adresse électronique et un texte. Seule la rédaction les voit ; l’adresse, chiffrée, est effacée une fois la décision prise.
privacy-cookies-title = Témoins de connexion (cookies)
privacy-cookie-details = Votre nom et votre adresse e-mail dans le formulaire, seulement si vous cochez la case.
privacy-cookie-own = Quel commentaire est le vôtre, pour que vous le voyiez tant qu’il attend et puissiez le modifier un court moment.
privacy-cookie-like = Que vous aimez un commentaire, posé la première fois. Il ne nomme personne.
privacy-cookie-theme = Clair ou sombre, si vous choisissez.
privacy-rights-title = Ce que vous pouvez demander
privacy-rights = Vous pouvez voir, emporter et effacer ce que vous avez écrit, et mettre fin aux lettres.
privacy-rights-link = Votre adresse e-mail suffit : { $address }
privacy-backups = Ce qui est effacé quitte aussitôt les pages, la recherche, les flux et les exports. Là où quelqu’un a répondu, on voit qu’un commentaire a été retiré. Les sauvegardes le gardent jusqu’à leur remplacement.
privacy-contact = Questions à ce sujet : { $email }
desk-policy-draft = L’écrire d’après les réglages
desk-policy-draft-hint = Le texte dit ce que ce site garde, tel qu’il est réglé. Lisez-le, ajoutez ce que vous gardez d’autre, puis publiez-le.
