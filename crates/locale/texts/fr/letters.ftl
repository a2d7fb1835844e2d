## Letters

mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-foot = Envoyé par { $paper }, { $site }
mail-unsubscribe = Ne plus recevoir ces messages
mail-invitation-subject = Vous êtes invité à la rédaction de { $paper }
mail-invitation-text = { $by } vous invite à travailler à la rédaction de { $paper }. Choisissez un mot de passe pour commencer.
mail-invitation-action = Choisir un mot de passe
mail-invitation-note = Le lien fonctionne une fois, pendant sept jours. Si vous n’attendiez pas ce message, ne faites rien.
mail-reset-subject = Un autre mot de passe pour { $paper }
mail-reset-text = Quelqu’un a demandé un autre mot de passe pour votre compte chez { $paper }. Si c’était vous, choisissez-le ici.
mail-reset-action = Choisir un autre mot de passe
mail-reset-note = Le lien fonctionne une fois, pendant 30 minutes. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.
mail-new-device-subject = Nouvelle connexion à { $paper }
mail-new-device-text = Le { $date }, quelqu’un s’est connecté à votre compte depuis un appareil inconnu jusque-là : { $client }, depuis { $address }.
mail-account-action = Voir où vous êtes connecté
mail-account-note = Si ce n’était pas vous, fermez cette connexion, choisissez un autre mot de passe et prévenez un administrateur.
mail-password-changed-subject = Votre mot de passe chez { $paper } a changé
mail-password-changed-text = Le { $date }, le mot de passe de votre compte a été changé et toutes les connexions précédentes ont été fermées.
mail-email-changed-subject = Votre adresse e-mail chez { $paper }
mail-email-changed-text = Le { $date }, l’adresse e-mail de votre compte a été changée. Connectez-vous avec la nouvelle ; cette adresse ne reçoit plus de lettres.
mail-codes-changed-subject = Codes à la connexion à { $paper }
mail-codes-changed-on = Depuis le { $date }, votre compte demande un code d’application à la connexion.
mail-codes-changed-off = Depuis le { $date }, votre compte ne demande plus de code à la connexion.
mail-passkey-changed-subject = Vos clés d’accès chez { $paper }
mail-passkey-changed-on = Le { $date }, la clé d’accès « { $name } » a été ajoutée à votre compte. Elle l’ouvre sans mot de passe.
mail-passkey-changed-off = Le { $date }, la clé d’accès « { $name } » a été retirée de votre compte.
mail-mention-subject = { $by } vous interroge dans une note
mail-mention-text = { $by } vous interroge dans une note sur l’article « { $headline } ».
mail-mention-text-hidden = { $by } vous interroge dans une note sur un article.
mail-mention-action = Lire la note
mail-assignment-subject = Un article pour vous
mail-assignment-text = { $by } vous a confié l’article « { $headline } ».
mail-assignment-text-hidden = { $by } vous a confié un article.
mail-assignment-action = Ouvrir l’article
mail-story-note = Les messages de ce genre que vous recevez se choisissent sur votre page à la rédaction.
mail-test-subject = Message d’essai de { $paper }
mail-test-text = Ce message est arrivé : { $paper } peut donc en envoyer.

## Desk: letters

desk-set-letters = Messages
desk-set-letters-explains = Ce que la rédaction envoie par courriel : invitations, mots de passe oubliés et ce qu’on demande à chacun.
desk-letters-off = Aucun message n’est envoyé : DATELINE_SMTP n’est pas défini sur le serveur. D’ici là, transmettez les liens vous-même.
desk-letters-where = Les messages partent par { $place }, de { $address }.
desk-letters-waiting = En attente : { $number }
desk-letters-test = M’envoyer un message d’essai
desk-letters-test-sent = Le message d’essai est parti vers { $email }.
desk-letters-test-failed = Le message d’essai n’est pas parti : { $why }
desk-letters-given-up = Messages non partis, ces trente derniers jours

## Desk: a forgotten password

desk-forgot-link = J’ai oublié mon mot de passe
desk-forgot-title = Mot de passe oublié
desk-forgot-explains = Indiquez votre adresse électronique. Si un compte y correspond, nous y envoyons un lien pour choisir un autre mot de passe.
desk-forgot-submit = M’envoyer un lien
desk-forgot-sent = Si un compte correspond à cette adresse, un lien est en route. Il fonctionne une fois, pendant 30 minutes.
desk-forgot-off = Aucun message n’est envoyé d’ici. Demandez à un administrateur un lien pour choisir un autre mot de passe.

## Desk: letters to people

desk-people-link-sent = Un message avec ce lien est en route vers { $email }.
desk-wanted-title = Messages pour vous
desk-wanted-explains = Ce qui touche à votre compte est envoyé dans tous les cas.
desk-wanted-mention = Quand on m’interroge dans une note
desk-wanted-assignment = Quand on me confie un article
desk-wanted-kept = Vous recevrez les messages choisis.

## Desk: proving who one is

desk-proof-title = Est-ce bien vous ?
desk-proof-explains = La suite peut ouvrir votre compte à d’autres. Prouvez encore une fois qui vous êtes ; cela vaut dix minutes.
desk-proof-submit = Continuer
desk-proof-wrong = Ce n’est pas votre mot de passe. Réessayez.
desk-proof-neither = Vous n’avez ici ni mot de passe ni clé d’accès. Déconnectez-vous puis reconnectez-vous ; cette page reste alors ouverte dix minutes.
