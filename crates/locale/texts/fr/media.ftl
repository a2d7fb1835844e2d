## Desk: the library of pictures and files

desk-media-title = Médias
desk-media-add = Ajouter des images
desk-media-find = Chercher par légende, lieu, photographe
desk-media-kind = Genre
desk-media-any-kind = Tous les genres
desk-media-pictures = Images
desk-media-films = Vidéos
desk-media-sounds = Enregistrements
desk-media-files = Fichiers
desk-media-state = État
desk-media-any-state = Tous les états
desk-media-no-alt = Sans texte alternatif
desk-media-no-credit = Sans crédit
desk-media-ending = Droits qui expirent
desk-media-unused = Non utilisé
desk-media-used = { $count ->
    [one] Utilisé { $count } fois
   *[other] Utilisé { $count } fois
}
desk-media-bare = { $count ->
    [one] { $count } image sans texte alternatif
   *[other] { $count } images sans texte alternatif
}
desk-media-none = Rien n’a été trouvé ici.
desk-media-number = Image { $number }
desk-media-choose = Fichiers de votre appareil
desk-media-takes = JPEG, PNG, WebP, GIF, film, son et PDF. Déposez-les n’importe où sur cette page, plusieurs à la fois si vous voulez.
desk-media-send = Envoyer
desk-media-added = { $count ->
    [one] Le fichier est là.
   *[other] { $count } fichiers sont là.
}
desk-media-none-chosen = Choisissez d’abord un fichier.
desk-media-refused = Tout n’a pas été pris.
desk-media-empty = { $name } n’a pas été pris : il est vide.
desk-media-large = { $name } n’a pas été pris : il dépasse { $most } Mo.
desk-media-pixels = { $name } n’a pas été pris : l’image dépasse { $most } millions de pixels. Réduisez-la et renvoyez-la.
desk-media-svg = { $name } n’a pas été pris : un SVG peut contenir des scripts. Envoyez-le en PNG.
desk-media-html = { $name } n’a pas été pris : c’est une page web.
desk-media-avif = { $name } n’a pas été pris : un AVIF garde le lieu de la prise de vue. Envoyez-le en JPEG, PNG ou WebP.
desk-media-moves = { $name } n’a pas été pris : les images animées viennent en GIF ou en film.
desk-media-unknown = { $name } n’a pas été pris : son type n’est pas connu ici.
desk-media-broken = { $name } n’a pas été pris : il est abîmé. Enregistrez-le à nouveau et renvoyez-le.
desk-media-too-many = { $name } n’a pas été pris : trop d’envois à la fois. Envoyez-le quand les autres seront arrivés.
desk-media-sent = { $name }, { $part } pour cent envoyés
desk-media-arrived = { $name } est arrivé.
desk-media-broke = { $name } n’est pas arrivé entier. La connexion s’est coupée ; ce qui est venu est gardé.
desk-media-open = Ouvrir
desk-media-words = Ce qui en est dit
desk-media-view = Aperçu
desk-media-alt-hint = Que diriez-vous au téléphone ? Dites ce qu’on voit et ce qui compte pour l’article, pas que c’est une image.
desk-media-caption = Légende
desk-media-copyright = Droit d’auteur
desk-media-source = Provenance
desk-media-name-hint = Pour la rédaction seulement.
desk-media-rights = Peut être montré jusqu’à
desk-media-rights-hint = Vide : toujours. À cette seconde, il disparaît de chaque page, liste et flux. Heures à l’horloge de
desk-media-fallback = Ce qui le remplace alors
desk-media-fallback-hint = Une autre image, que les lecteurs voient ensuite. Rien : la place reste vide.
desk-media-too-long = C’est trop long. Raccourcissez.
desk-media-no-time = Écrivez un jour et une heure.
desk-media-no-point = Écrivez des nombres de 0 à 100.
desk-media-no-fallback = Cette image ne peut pas la remplacer : elle n’existe plus, ou c’est elle-même.
desk-media-nothing = Rien
desk-media-overtaken = Rien n’est encore enregistré : quelqu’un d’autre a modifié cette page entre-temps. Ce qu’il a enregistré figure sous chaque champ différent. Enregistrez de nouveau pour garder le vôtre.
desk-media-theirs = Enregistré entre-temps
desk-media-point = Point focal
desk-media-point-x = Pour cent depuis la gauche
desk-media-point-y = Pour cent depuis le haut
desk-media-point-at = { $x } pour cent depuis la gauche, { $y } pour cent depuis le haut
desk-media-point-hint = Cliquez dans l’image, utilisez les flèches sur le point ou écrivez des nombres. Chaque cadrage le garde en vue. Les images ne sont jamais inversées, même dans les éditions de droite à gauche.
desk-media-crop-wide = Large
desk-media-crop-card = Carte
desk-media-crop-square = Carré
desk-media-take = Prendre le fichier
desk-media-number-label = Numéro
desk-media-added-at = Ajouté
desk-media-where = Où il est utilisé
desk-media-nowhere = Dans aucun article.
desk-media-public = Les lecteurs le voient.
desk-media-hidden = Les lecteurs ne le voient pas.
desk-media-ended = Le droit de le montrer a expiré : les lecteurs ne le voient nulle part.
desk-media-may-tell = Ce fichier peut révéler en lui-même où il a été fait. Les lecteurs le reçoivent tel quel : examinez-le avant qu’il ne sorte.
desk-media-kept = Ce qu’on en sait a été enregistré.
desk-media-not-yours = Seuls les éditeurs peuvent modifier ceci. Vous pouvez le voir.

## Desk: pictures in the editor

desk-media-upload = De cet appareil
desk-media-by-address = Par son adresse
desk-media-choose-one = Choisir une image
desk-media-sending = Envoi de { $name }
desk-media-ask-alt = Ajouter un texte alternatif
desk-media-lead = Image d’ouverture
desk-media-lead-hint = Au-dessus du texte et sur la carte.
desk-media-lead-number = Son numéro dans la médiathèque
desk-media-no-lead = Il n’y a pas d’image numéro { $value } dans la médiathèque.
