### The words of Dateline in Spanish.
### What each is for, and how to translate, is said in en.ftl.

## Every page

skip-to-content = Ir al contenido principal
sections = Secciones
main-navigation = Menú principal
editions = Ediciones
newsletters = Boletines
search = Buscar
latest = Últimas noticias
most-recent = Lo más reciente
most-discussed = Lo más comentado
more-stories = Más noticias
most-read = Lo más leído
continue-reading = Seguir leyendo
front-page = Portada
live = En directo
pages = Páginas
breadcrumb = Dónde está
date-and-time = { $date }, { $time }
today = Hoy
error-prefix = Error:

## Footer

footer-about = Quiénes somos
footer-how-we-report = Cómo trabajamos
footer-corrections = Correcciones
footer-who-works-here = La redacción
footer-contact = Contacto
footer-follow = Seguir
footer-feeds = Canales RSS
footer-tip = Envíenos una pista
footer-small-print = Información legal
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-comment-rules = Normas de los comentarios
footer-reuse = Reutilizar nuestros textos
appearance = Aspecto
appearance-device = Como el dispositivo
appearance-light = Claro
appearance-dark = Oscuro
appearance-save = Aplicar

## Names of feeds

feed-site = { $site }: últimas noticias
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: artículos de { $name }
feed-search = { $site }: búsqueda de «{ $query }»
feed-comments = { $site }: comentarios
feed-story-comments = Comentarios sobre «{ $title }»
feed-link = Canal RSS

## Relative times

relative-now = ahora mismo
relative-minutes-ago = { $count ->
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
relative-hours-ago = { $count ->
    [one] hace { $count } hora
   *[other] hace { $count } horas
}
relative-yesterday = ayer
relative-days-ago = { $count ->
    [one] hace { $count } día
   *[other] hace { $count } días
}
relative-in-minutes = { $count ->
    [one] dentro de { $count } minuto
   *[other] dentro de { $count } minutos
}
relative-in-hours = { $count ->
    [one] dentro de { $count } hora
   *[other] dentro de { $count } horas
}
relative-tomorrow = mañana
relative-in-days = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
}

## Story

filed-under = Sección
byline = Por { $names }
byline-photographs = Fotos: { $names }
byline-translation = Traducción: { $names }
byline-editing = Edición: { $names }
byline-illustration = Ilustraciones: { $names }
role-words = Texto
role-photographs = Fotografía
role-translation = Traducción
role-editing = Edición
role-illustration = Ilustración
published = Publicado
updated = Actualizado
published-at = Publicado el { $date }
updated-at = Actualizado el { $date }
also-in = También en
reading-time = { $count ->
    [one] { $count } minuto de lectura
   *[other] { $count } minutos de lectura
}
credit-photograph = Fotografía: { $credit }
correction = Corrección
clarification = Aclaración
update-note = Actualización
retraction = Artículo retirado
correction-dated = Corrección, { $date }.
clarification-dated = Aclaración, { $date }.
update-note-dated = Actualización, { $date }.
retraction-dated = Artículo retirado, { $date }.
retraction-more = Qué pasó y qué hemos cambiado
how-we-correct = Cómo corregimos
more-about = Más sobre
in-this-story = En esta noticia
related-stories = Noticias relacionadas
share = Compartir
share-copy = Copiar enlace
share-copied = Enlace copiado
share-email = Correo
share-print = Imprimir
back-to-top = Volver arriba
story-pages = Páginas de este artículo
story-page-of = Página { $page } de { $total }
story-previous-page = Página anterior
story-next-page = Página siguiente
series-part-of = De la serie
series-part = Parte { $part } de { $total }
series-previous = Parte anterior
series-next = Parte siguiente
footnotes = Notas
footnote-link = Nota { $number }
footnote-back = Volver al texto, nota { $number }
table-region = Tabla
code-region = Código
gallery = Imágenes
embed-open = Abrir en { $provider }
embed-load = Mostrar el contenido de { $provider }
embed-note = No se carga nada de { $provider } hasta que usted lo pida.
media-video = Vídeo
media-audio = Audio
media-file = Archivo
media-download = Descargar { $name }
media-transcript = Transcripción
translation-original = Dicho en { $language }: ver el original

## Lists of stories

pagination-newer = Noticias más recientes
pagination-older = Noticias más antiguas
pagination-page = Página { $page }
pagination-page-of = Página { $page } de { $total }
pagination-next = Siguiente
pagination-previous = Anterior
stories-count = { $count ->
    [one] { $count } noticia
   *[other] { $count } noticias
}
archive-of = Noticias de { $month }
archive-of-year = Noticias de { $year }
archive-of-day = Noticias del { $date }
archives = Hemeroteca
author-title = Artículos de { $name }
author-about = Sobre { $name }
tag-title = Noticias sobre { $tag }
section-empty = Aún no hay noticias en { $section }. La primera aparecerá aquí.
section-top = Lo destacado en { $section }
section-all = Toda la sección { $section }
section-everything = Todo
edition-from = De la edición en español
edition-all = Todas las noticias
series = Serie
recent = Recientes

## Search

search-title = Buscar en { $site }
search-label = ¿Qué busca?
search-submit = Buscar
search-results = { $count ->
    [one] { $count } resultado para «{ $query }»
   *[other] { $count } resultados para «{ $query }»
}
search-nothing = No se encontró nada para «{ $query }».
search-nothing-filtered = No se encontró nada para «{ $query }» en { $filters }.
search-building = Todavía se están añadiendo noticias antiguas a la búsqueda. Si falta alguna, vuelva a mirar en unos minutos.
search-did-you-mean = ¿Quiso decir { $suggestion }?
search-everything = Buscar en todas las secciones y fechas
search-narrow = Acotar los resultados
search-section = Sección
search-any-section = Todas las secciones
search-author = Autor
search-date = Fecha
search-any-date = Cualquier fecha
search-from = Desde
search-to = Hasta
search-date-hint = Por ejemplo, { $example }
search-date-error = Escriba una fecha como { $example }.
search-sort = Ordenar por
search-by-relevance = Relevancia
search-by-newest = Más recientes
search-apply = Aplicar
search-filters = Filtros en uso
search-remove-filter = Quitar { $filter }
search-clear = Quitar todos
search-error = La búsqueda no responde. Sus palabras y filtros se conservan. Inténtelo de nuevo en un minuto.

## Pages that are not there

not-found-title = No hay ninguna página en esta dirección
not-found-text = Puede que la dirección esté mal escrita o que la página se haya movido. No ha perdido nada.
not-found-filled = Hemos tomado las palabras de la dirección.
not-found-suggestions = Quizá buscaba
not-found-front = Ir a la portada
not-found-report = Avisar de un enlace roto
gone-title = Esta página se ha retirado
gone-text = Había una página en esta dirección. Ya no está publicada y no volverá a estar aquí.
broken-title = Esta página no se ha podido preparar ahora
broken-text = El fallo es nuestro y queda anotado. Inténtelo de nuevo en un minuto.
broken-reference = Referencia { $reference }
bad-request-title = No pudimos leer la petición
bad-request-text = Algo en la dirección o en el formulario no se entiende. Vuelva atrás, revíselo e inténtelo de nuevo.
forbidden-title = No puede ver esta página
forbidden-text = Solo está abierta a algunas personas. Si debería verla, pregunte a quien le envió aquí.
too-many-title = Demasiados intentos
too-many-text = Espere un poco e inténtelo de nuevo. Podrá seguir a las { $time }.
error-number = Error { $status }
