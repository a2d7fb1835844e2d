### The words of Dateline in French.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Aller au contenu principal
sections = Rubriques
main-navigation = Menu principal
editions = Éditions
newsletters = Lettres d’information
search = Recherche
latest = Dernières nouvelles
most-recent = Les plus récents
most-discussed = Les plus commentés
more-stories = Autres articles
most-read = Les plus lus
continue-reading = Lire la suite
front-page = Accueil
live = En direct
pages = Pagination
breadcrumb = Vous êtes ici
date-and-time = { $date }, { $time }
today = Aujourd’hui
error-prefix = Erreur :

## Footer

footer-about = Qui sommes-nous
footer-how-we-report = Notre méthode
footer-corrections = Rectificatifs
footer-who-works-here = La rédaction
footer-contact = Nous écrire
footer-follow = Suivre
footer-feeds = Flux RSS
footer-tip = Nous informer
footer-small-print = Mentions
footer-accessibility = Accessibilité
footer-privacy = Confidentialité
footer-comment-rules = Règles des commentaires
footer-reuse = Réutiliser nos textes
appearance = Apparence
appearance-device = Comme l’appareil
appearance-light = Clair
appearance-dark = Sombre
appearance-save = Appliquer

## Names of feeds

feed-site = { $site } : derniers articles
feed-section = { $site } : { $section }
feed-tag = { $site } : { $tag }
feed-author = { $site } : articles de { $name }
feed-search = { $site } : recherche « { $query } »
feed-comments = { $site } : commentaires
feed-story-comments = Commentaires sur « { $title } »
feed-link = Flux RSS

## Relative times

relative-now = à l’instant
relative-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
relative-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
relative-yesterday = hier
relative-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
relative-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
relative-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
relative-tomorrow = demain
relative-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}

## Story

filed-under = Rubrique
byline = Par { $names }
byline-photographs = Photos : { $names }
byline-translation = Traduction : { $names }
byline-editing = Édition : { $names }
byline-illustration = Illustrations : { $names }
role-words = Texte
role-photographs = Photos
role-translation = Traduction
role-editing = Édition
role-illustration = Illustrations
published = Publié
updated = Mis à jour
published-at = Publié le { $date }
updated-at = Mis à jour le { $date }
also-in = À lire aussi en
reading-time = { $count ->
    [one] { $count } minute de lecture
   *[other] { $count } minutes de lecture
}
credit-photograph = Photo : { $credit }
correction = Rectificatif
clarification = Précision
update-note = Mise à jour
retraction = Article retiré
correction-dated = Rectificatif, { $date }.
clarification-dated = Précision, { $date }.
update-note-dated = Mise à jour, { $date }.
retraction-dated = Article retiré, { $date }.
retraction-more = Ce qui s’est passé et ce que nous avons changé
how-we-correct = Comment nous rectifions
more-about = En savoir plus sur
in-this-story = Dans cet article
related-stories = Sur le même sujet
share = Partager
share-copy = Copier le lien
share-copied = Lien copié
share-email = Courriel
share-print = Imprimer
back-to-top = Haut de page
story-pages = Pages de cet article
story-page-of = Page { $page } sur { $total }
story-previous-page = Page précédente
story-next-page = Page suivante
series-part-of = Dans la série
series-part = Épisode { $part } sur { $total }
series-previous = Épisode précédent
series-next = Épisode suivant
footnotes = Notes
footnote-link = Note { $number }
footnote-back = Retour au texte, note { $number }
table-region = Tableau
code-region = Code
gallery = Images
embed-open = Ouvrir sur { $provider }
embed-load = Afficher le contenu de { $provider }
embed-note = Rien n’est chargé depuis { $provider } sans votre demande.
media-video = Vidéo
media-audio = Audio
media-file = Fichier
media-download = Télécharger { $name }
media-transcript = Transcription
translation-original = Propos tenus en { $language } : voir l’original

## Lists of stories

pagination-newer = Articles plus récents
pagination-older = Articles plus anciens
pagination-page = Page { $page }
pagination-page-of = Page { $page } sur { $total }
pagination-next = Suivant
pagination-previous = Précédent
stories-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
archive-of = Articles : { $month }
archive-of-year = Articles de l’année { $year }
archive-of-day = Articles du { $date }
archives = Archives
author-title = Articles de { $name }
author-about = À propos de { $name }
tag-title = Articles sur : { $tag }
section-empty = Pas encore d’article dans { $section }. Le premier paraîtra ici.
section-top = À la une : { $section }
section-all = Toute la rubrique { $section }
section-everything = Tout
edition-from = De l’édition française
edition-all = Tous les articles
series = Série
recent = Récemment

## Search

search-title = Rechercher dans { $site }
search-label = Que cherchez-vous ?
search-submit = Rechercher
search-results = { $count ->
    [one] { $count } résultat pour « { $query } »
   *[other] { $count } résultats pour « { $query } »
}
search-nothing = Aucun résultat pour « { $query } ».
search-nothing-filtered = Aucun résultat pour « { $query } » dans { $filters }.
search-building = Des articles plus anciens sont encore ajoutés à la recherche. S’il en manque un, revenez dans quelques minutes.
search-did-you-mean = Vouliez-vous dire { $suggestion } ?
search-everything = Chercher dans toutes les rubriques et à toutes les dates
search-narrow = Affiner les résultats
search-section = Rubrique
search-any-section = Toutes les rubriques
search-author = Auteur
search-date = Date de publication
search-any-date = Toutes les dates
search-from = Du
search-to = Au
search-date-hint = Par exemple { $example }
search-date-error = Indiquez une date comme { $example }.
search-sort = Trier par
search-by-relevance = Pertinence
search-by-newest = Date
search-apply = Appliquer
search-filters = Filtres actifs
search-remove-filter = Retirer { $filter }
search-clear = Tout effacer
search-error = La recherche ne répond pas. Vos mots et vos filtres sont conservés. Réessayez dans une minute.

## Pages that are not there

not-found-title = Il n’y a pas de page à cette adresse
not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée. Vous n’avez rien perdu.
not-found-filled = Nous avons repris des mots de l’adresse.
not-found-suggestions = Vous cherchiez peut-être
not-found-front = Aller à l’accueil
not-found-report = Signaler un lien cassé
gone-title = Cette page a été retirée
gone-text = Il y avait une page à cette adresse. Elle n’est plus publiée et ne reviendra pas ici.
broken-title = Cette page n’a pas pu être préparée
broken-text = La faute est la nôtre, et elle est notée. Réessayez dans une minute.
broken-reference = Référence { $reference }
bad-request-title = Nous n’avons pas pu lire la demande
bad-request-text = Quelque chose dans l’adresse ou le formulaire nous échappe. Revenez en arrière, vérifiez et réessayez.
forbidden-title = Cette page ne vous est pas ouverte
forbidden-text = Elle est réservée à certaines personnes. Si vous devez en faire partie, demandez à qui vous a envoyé ici.
too-many-title = Trop de tentatives
too-many-text = Attendez un peu et réessayez. Vous pourrez continuer à { $time }.
error-number = Erreur { $status }
