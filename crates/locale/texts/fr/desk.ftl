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
desk-people-sessions = Connexions
desk-people-sessions-title = Où { $name } a une session ouverte
desk-people-sessions-none = Nulle part en ce moment.
desk-people-sessions-end = Toutes les fermer
desk-people-invite = Inviter quelqu’un
desk-people-name = Nom
desk-people-send = Créer un lien
desk-email-title = Adresse e-mail
desk-email-now = Vous vous connectez avec
desk-email-new = Nouvelle adresse e-mail
desk-email-explains = Vous vous connectez désormais avec elle. Une lettre à l’ancienne adresse le signale ; les liens qui y ont été envoyés ne fonctionnent plus.
desk-email-submit = Changer d’adresse
desk-email-set = { $name } se connecte désormais avec { $email }. Les liens envoyés auparavant ne fonctionnent plus.
desk-people-email-of = Nouvelle adresse e-mail de { $name }
desk-people-email-taken = Quelqu’un a déjà cette adresse ici.
desk-people-link-title = Un lien pour { $name }
desk-people-link-invitation = Donnez-le à cette seule personne. Il sert une fois, pendant sept jours, à choisir un premier mot de passe.
desk-people-link-reset = Donnez-le à cette seule personne. Il sert une fois, pendant 30 minutes, à choisir un nouveau mot de passe.
desk-role-contributor = Collaboration
desk-role-reporter = Journaliste
desk-role-editor = Rédaction en chef
desk-role-moderator = Modération
desk-role-admin = Administration
