## Textes de départ pour les pages sur le travail de la rédaction, tirés des réglages

policy-corrections-intro = { $paper } corrige ouvertement ses erreurs dès qu’elles lui sont connues. Cette page dit comment.
policy-corrections-kinds = À côté d’un article publié que nous modifions, nous disons quand et pourquoi :
policy-corrections-correction = **Correction.** Nous nous sommes trompés. Une note dit ce qui était faux et ce qui est juste, et la liste des corrections montre ce qui a changé dans le texte.
policy-corrections-clarification = **Précision.** Ce que nous avions écrit pouvait être mal compris. Une note dit ce que nous voulions dire.
policy-corrections-update = **Mise à jour.** Il y a plus à dire. L’article porte la nouvelle heure.
policy-corrections-retraction = **Rétractation.** L’article ne tient pas. Une note remplace son texte et dit pourquoi.
policy-corrections-typo = Les fautes d’orthographe qui ne changent pas le sens sont corrigées sans note.
policy-corrections-list = Toutes les notes figurent dans une liste, les plus récentes d’abord, et aucune n’en est jamais retirée : { $address }
policy-corrections-tell = Vous avez trouvé une erreur ? Dites-le-nous : { $contact }
policy-contact-intro = Comment joindre { $paper }.
policy-contact-all = Questions, informations et réclamations : { $contact }
policy-contact-security = Si vous avez trouvé une faille de sécurité de ce site : { $contact }
policy-contact-elsewhere = { $paper } ailleurs :
policy-ownership-intro = À qui appartient { $paper }.
policy-ownership-controlled = Propriétaire ou contrôle : { $address }
policy-ownership-controls = Autres publications de la maison :
policy-ownership-member = Associations dont elle est membre :
desk-policy-draft-start = Un texte de départ, tiré de ce qui est réglé ici. Lisez-le, faites-le vôtre, puis publiez-le.
