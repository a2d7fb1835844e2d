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

## Comments

comments = Comentarios
comments-count = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
comments-none = Aún no hay comentarios. Si estuvo allí o sabe algo más, empiece aquí.
comments-sort = Ordenar por
comments-oldest = Más antiguos
comments-newest = Más recientes
comments-more = { $count ->
    [one] Mostrar { $count } comentario más
   *[other] Mostrar { $count } comentarios más
}
comment-reply = Responder
comment-reply-to = Responder a { $name }
comment-report = Denunciar
comment-answers = responde a { $name }
comment-permalink = Enlace al comentario del { $date }
comment-staff = Redacción
comment-editors-pick = Selección de la redacción
comment-anonymous = Anónimo
comment-removed = La moderación retiró este comentario porque incumplía las normas.
comment-held = Pendiente de lectura
comment-held-note = Una persona de { $paper } lo lee antes de publicarlo, normalmente en menos de una hora. Aquí solo lo ve usted.
comment-posted = Su comentario está publicado.
comment-go-to = Ir a su comentario
comment-edit = Editar
comment-withdraw = Retirar
comments-closed = Los comentarios de esta noticia están cerrados.
comments-closed-on = Los comentarios de esta noticia se cerraron el { $date }.
comments-open-days = { $count ->
    [one] Los comentarios siguen abiertos { $count } día. Publicamos los nombres tal como se escriben.
   *[other] Los comentarios siguen abiertos { $count } días. Publicamos los nombres tal como se escriben.
}
comments-read-first = Cada comentario se lee antes de aparecer.
comments-about = Sobre los comentarios
comment-rules = Normas de los comentarios
comments-how-we-moderate = Cómo moderamos

## Comment form

comment-form-title = Deje un comentario
comment-form-replying-to = En respuesta a { $name }
comment-form-cancel-reply = Cancelar la respuesta
comment-form-email-note = Su dirección de correo no se publicará.
comment-form-required-note = Los campos obligatorios están marcados con { $mark }
comment-form-asterisk = un asterisco
comment-form-comment = Comentario
comment-form-name = Nombre
comment-form-email = Correo electrónico
comment-form-website = Sitio web
comment-form-keep = Guardar mi nombre y mi correo en este dispositivo para la próxima vez
comment-form-post = Publicar el comentario
comment-form-honeypot = Deje este campo vacío

## Comment form, when something is wrong

comment-error-summary = Hay un problema. Aún no se ha publicado nada; lo que escribió se conserva abajo.
comment-error-empty = Escriba su comentario antes de publicarlo.
comment-error-too-long = { $count ->
    [one] Acorte su comentario: como máximo { $count } carácter.
   *[other] Acorte su comentario: como máximo { $count } caracteres.
}
comment-error-name-missing = Escriba su nombre.
comment-error-name-too-long = Escriba un nombre más corto.
comment-error-email-missing = Escriba su dirección de correo.
comment-error-email-form = Escriba una dirección de correo con la forma name@example.org.
comment-error-website-form = Escriba una dirección web que empiece por https:// o deje el campo vacío.
comment-error-duplicate = Ya envió este comentario.
comment-error-too-fast = { $count ->
    [one] Ha enviado { $count } comentario en poco tiempo. Este se conserva. Podrá enviarlo a las { $time }.
   *[other] Ha enviado { $count } comentarios en poco tiempo. Este se conserva. Podrá enviarlo a las { $time }.
}
comment-error-links = { $count ->
    [0] Quite los enlaces de su comentario.
    [one] Ponga como máximo { $count } enlace en su comentario.
   *[other] Ponga como máximo { $count } enlaces en su comentario.
}
comment-error-form-expired = Este formulario estuvo abierto mucho tiempo. Revise su comentario y publíquelo de nuevo.
comment-error-closed = Los comentarios de esta noticia se han cerrado. El suyo no se publicó; puede copiarlo desde aquí.
comment-error-parent-gone = El comentario al que responde ya no está. Puede publicar el suyo aparte.
comment-error-refused = Este comentario no se puede publicar.
comment-error-not-sent = No se pudo enviar su comentario: se cortó la conexión. Se conserva en este dispositivo.
comment-error-try-again = Intentarlo de nuevo

## Reporting a comment

report-question = ¿Qué tiene de malo este comentario?
report-abuse = Insultos o acoso
report-spam = Correo basura o publicidad
report-private = Revela información privada
report-off-topic = Fuera de tema
report-send = Enviar la denuncia
report-cancel = Cancelar
report-sent = Gracias, su denuncia ya está en manos de la moderación, que las mira primero. No recibirá respuesta.

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

## Desk: everywhere

desk-title = Mesa de redacción
desk-navigation = Mesa de redacción
desk-nav-stories = Noticias
desk-nav-comments = Comentarios
desk-nav-account = Cuenta
desk-back-to-paper = Volver al periódico
desk-save = Guardar
desk-saved = Todo está guardado
desk-cancel = Cancelar
desk-undo = Deshacer
desk-view = Ver
desk-try-again = Intentarlo de nuevo
desk-not-allowed = Solo los editores pueden cambiar esto. Usted puede verlo. Pregunte a un editor.
desk-form-expired = Esta página estuvo abierta mucho tiempo. No se cambió nada. Inténtelo de nuevo.
desk-problem = Hay un problema.
desk-waiting = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}

## Desk: setting up

desk-setup-title = Instalar { $paper }
desk-setup-intro = Es la primera persona aquí. Diga quién es; podrá invitar a otras después.
desk-setup-name = Su nombre
desk-setup-email = Dirección de correo
desk-setup-password = Contraseña
desk-setup-password-hint = { $count ->
    [one] Al menos { $count } carácter. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
   *[other] Al menos { $count } caracteres. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
}
desk-setup-password-short = { $count ->
    [one] Elija una contraseña de al menos { $count } carácter.
   *[other] Elija una contraseña de al menos { $count } caracteres.
}
desk-setup-password-common = Elija una contraseña más difícil de adivinar.
desk-setup-name-missing = Escriba su nombre.
desk-setup-email-form = Escriba una dirección de correo con la forma name@example.org.
desk-setup-submit = Crear mi cuenta
desk-setup-link-used = Este enlace de instalación ya se usó o ha caducado. Pida uno nuevo a quien lleva el servidor.
desk-setup-done = Su cuenta está lista.
desk-password-title = Elija una contraseña
desk-password-done = Su contraseña ya vale. Entre con ella.
desk-link-used = Este enlace ya se usó o ha caducado. Pida uno nuevo.

## Desk: signing in

desk-signin-title = Entrar en la redacción
desk-signin-email = Dirección de correo
desk-signin-password = Contraseña
desk-signin-submit = Entrar
desk-signin-wrong = El correo y la contraseña no se corresponden. No se ha perdido nada. Inténtelo de nuevo.
desk-signin-too-many = Demasiados intentos. Podrá intentarlo de nuevo a las { $time }.
desk-signin-new-here = ¿Es nuevo aquí? Pida a un editor que le invite.
desk-signin-ended = Su sesión terminó. Entre de nuevo para seguir.
desk-signout = Salir
desk-signed-out = Ha salido.
desk-code-title = Escriba el código de su aplicación
desk-code-label = Código de seis cifras
desk-code-submit = Continuar
desk-code-wrong = El código no es correcto o ha caducado. Escriba el que muestra ahora su aplicación.
desk-code-recovery = Usar un código de recuperación
desk-totp-title = Códigos de una aplicación
desk-totp-on = Los códigos de una aplicación están activados.
desk-totp-off = Los códigos de una aplicación están desactivados.
desk-totp-set-up = Configurar los códigos de una aplicación
desk-totp-intro = Añada esta clave a una aplicación que genere códigos y escriba el que muestre.
desk-totp-key = Clave
desk-totp-turn-on = Activar
desk-totp-turn-off = Desactivar
desk-totp-recovery-codes = Códigos de recuperación
desk-totp-recovery-note = Guárdelos en lugar seguro. Cada uno sirve una vez si pierde la aplicación. No se mostrarán de nuevo.
desk-code-recovery-label = Código de recuperación
desk-totp-recovery-make = Crear códigos de recuperación nuevos
desk-totp-recovery-left = { $count ->
    [0] No tiene códigos de recuperación. Sin ellos, perder la aplicación le cierra el acceso.
    [one] Le queda { $count } código de recuperación.
   *[other] Le quedan { $count } códigos de recuperación.
}

## Desk: where you are signed in

desk-sessions-title = Dónde ha entrado
desk-session-this = Este dispositivo
desk-session-since = Entrada: { $date }
desk-session-last-seen = Última vez aquí: { $date }
desk-session-end = Cerrar
desk-session-end-others = Cerrar todas las demás
desk-session-ended = La sesión se ha cerrado.
desk-sessions-ended = { $count ->
    [one] Se cerró { $count } sesión.
   *[other] Se cerraron { $count } sesiones.
}

## Desk: people

desk-people-title = Personas
desk-people-role = Función
desk-people-role-of = Función de { $name }
desk-people-set-role = Cambiar
desk-people-role-set = { $name } tiene ahora otra función.
desk-people-end = Cerrar el acceso
desk-people-end-explains = El acceso se cierra al momento, en todas partes. Su nombre queda en lo que escribió.
desk-people-ended = { $name } ya no puede entrar.
desk-people-back = Devolver el acceso
desk-people-is-back = { $name } puede entrar de nuevo.
desk-people-left = Se fue: { $date }
desk-people-waits = Aún no ha puesto contraseña
desk-people-last-admin = Es la última persona que administra. Nombre antes a otra.
desk-people-reset = Contraseña nueva
desk-people-invite = Invitar a alguien
desk-people-name = Nombre
desk-people-send = Crear un enlace
desk-people-email-taken = Alguien tiene ya aquí esta dirección.
desk-people-link-title = Un enlace para { $name }
desk-people-link-invitation = Déselo solo a esa persona. Sirve una vez, durante siete días, para poner la primera contraseña.
desk-people-link-reset = Déselo solo a esa persona. Sirve una vez, durante 30 minutos, para poner una contraseña nueva.
desk-role-contributor = Colaboración
desk-role-reporter = Reportaje
desk-role-editor = Edición
desk-role-moderator = Moderación
desk-role-admin = Administración

## Desk: moderation

desk-moderation-title = Comentarios
desk-queues = Colas
desk-queue-waiting = Pendientes
desk-queue-reported = Denunciados
desk-queue-published = Publicados
desk-queue-rejected = Rechazados
desk-queue-spam = Basura
desk-queue-empty-title = Todos los comentarios están leídos
desk-queue-empty = Los nuevos aparecen aquí por sí solos.
desk-queue-list-empty = No hay comentarios aquí.
desk-queue-position = { $place } de { $total }
desk-queue-oldest-first = Primero los más antiguos
desk-queue-newest-first = Primero los más recientes
desk-comment-to-decide = Comentario por decidir
desk-comment-on = En «{ $title }»
desk-comment-context = El hilo anterior
desk-comment-select = Seleccionar el comentario de { $name }
desk-comments-select-all = Seleccionar todos
desk-comments-selected = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
}
desk-decide = Decidir
desk-approve = Aprobar
desk-reject = Rechazar
desk-spam = Basura
desk-comments-approve = { $count ->
    [one] Aprobar { $count } comentario
   *[other] Aprobar { $count } comentarios
}
desk-comments-reject = { $count ->
    [one] Rechazar { $count } comentario
   *[other] Rechazar { $count } comentarios
}
desk-comments-spam = { $count ->
    [one] Marcar { $count } comentario como basura
   *[other] Marcar { $count } comentarios como basura
}
desk-approved = Aprobado: «{ $excerpt }»
desk-rejected = Rechazado: «{ $excerpt }»
desk-marked-spam = Marcado como basura: «{ $excerpt }»
desk-decided-many = { $count ->
    [one] { $count } comentario decidido.
   *[other] { $count } comentarios decididos.
}
desk-undone = La decisión se deshizo.
desk-decided-by-other = { $name } lo decidió hace un momento. Hemos pasado al siguiente.
desk-why-here = ¿Por qué está aquí?
desk-no-warnings = Sin avisos
desk-held-thread-open = El hilo estaba cerrado cuando llegó.
desk-held-length = Su longitud es inusual.
desk-held-duplicate = El mismo texto ya se había enviado.
desk-held-flood = Esta persona envió muchos comentarios en poco tiempo.
desk-held-barred = El nombre, el correo o la dirección está en la lista de vetados.
desk-held-word-list = Tiene una palabra de su lista: { $word }
desk-held-links = { $count ->
    [one] Tiene { $count } enlace.
   *[other] Tiene { $count } enlaces.
}
desk-held-first-comment = Es el primer comentario de esta dirección de correo.
desk-held-honeypot = Se rellenó un campo que las personas no ven.
desk-held-time = Se envió antes de lo que una persona tarda en escribir.
desk-held-staff-name = Usa el nombre de alguien de la redacción.
desk-held-imported = Estaba pendiente en el sitio antiguo.
desk-commenter-about = Sobre quien comenta
desk-commenter-since = En este sitio desde el { $date }
desk-commenter-published = Publicados
desk-commenter-rejected = Rechazados
desk-commenter-email-note = Solo lo ve quien modera.
desk-keys = Teclas
desk-keys-single = Las letras sueltas actúan
desk-keys-moderation = J K siguiente, anterior; A aprobar; R rechazar; S basura; X seleccionar; Z deshacer

## Desk: stories

desk-stories-title = Noticias
desk-stories-none = No hay noticias aquí.
desk-stories-search = Buscar noticias
desk-stories-filter = Mostrar
desk-stories-all = Todas
desk-story-headline = Titular
desk-story-section = Sección
desk-story-stage = Etapa
desk-story-byline = Firma
desk-story-changed = Cambio
desk-story-language = Idioma
desk-story-untitled = Sin titular
desk-stage-planned = Prevista
desk-stage-writing = En redacción
desk-stage-editing = En edición
desk-stage-ready = Lista
desk-stage-published = Publicada
desk-stage-scheduled = Programada
desk-stage-withdrawn = Retirada
desk-stage-archived = Archivada
desk-stage-killed = Abandonada
desk-publish = Publicar
desk-publish-now = Publicar ahora
desk-publish-at = Publicar a las { $time }
desk-published-at = Publicada a las { $time }.
desk-publish-time = Día y hora
desk-publish-later = Programar
desk-publish-time-form = No se pudieron leer el día y la hora.
desk-publish-no-headline = No tiene titular. Póngale uno y publíquela de nuevo.
desk-publish-killed = Se abandonó.
desk-publish-expires = Desaparecería antes de que nadie la viera.
desk-publish-no-address = No se encontró ninguna dirección libre. Dé a la noticia otro nombre breve.
desk-publish-failed = La noticia no se publicó: { $cause }
desk-embargoed-until = Embargo hasta el { $date }
desk-embargo-clash = El embargo termina el { $date }. La noticia no puede salir antes.
desk-scheduled-for = Sale por sí sola el { $date }
desk-withdraw = Retirar
desk-withdraw-reason = ¿Por qué? Los lectores lo verán en esta dirección.
desk-withdraw-reason-missing = Diga por qué se retira la noticia.
desk-withdraw-why = ¿Por qué? Queda en el registro; los lectores no lo ven.
desk-withdraw-leaves = Qué encuentran los lectores en la dirección
desk-withdraw-notice = Un aviso de que la página se retiró
desk-withdraw-nothing = Nada, como si nunca hubiera existido
desk-withdraw-not-published = La noticia no está publicada.
desk-withdrawn-whole = La noticia se retiró. Su dirección no lleva a ninguna parte.
desk-withdrawn = La noticia se retiró. Su dirección se mantiene.
desk-withdraw-explains = La noticia sale del sitio, de los canales y de la búsqueda. Su dirección se mantiene y dice que la página se retiró.
desk-changed-meanwhile = { $name } cambió esta noticia mientras estaba abierta aquí. Mírela de nuevo.

## Desk: writing

desk-edit = Editar
desk-preview = Vista previa
desk-preview-note = Este es el borrador más reciente, tal como lo verían los lectores. Solo la redacción puede verlo.
desk-story-new = Nueva noticia
desk-editor-back = Volver a la noticia
desk-editor-format = Formato
desk-editor-bold = Negrita
desk-editor-italic = Cursiva
desk-editor-link = Enlace
desk-editor-strike = Tachado
desk-editor-superscript = Superíndice
desk-editor-subscript = Subíndice
desk-editor-code = Texto de programa
desk-editor-insert = Insertar
desk-editor-direction = Cambiar el sentido de este bloque
desk-editor-block-language = Idioma de este bloque
desk-editor-edit-block = Cambiar este bloque
desk-editor-find = Buscar
desk-editor-replace-with = Reemplazar por
desk-editor-replace = Reemplazar
desk-editor-replace-all = Reemplazar todo
desk-editor-no-matches = No se encontró nada
desk-editor-close = Cerrar
desk-editor-written-as = Escrito en
desk-editor-text = Texto de la noticia
desk-editor-at-desk = El texto que está ahora en la redacción
desk-editor-settings = Ajustes de la noticia
desk-editor-story = Noticia
desk-editor-public = Los lectores ven el texto publicado. Lo que cambie aquí les llega cuando se envía desde la página de la noticia.
desk-editor-slug = Nombre corto (dirección web)
desk-editor-sections = Secciones
desk-editor-sections-also = Sale también en estas secciones
desk-editor-commas = Varios nombres se separan con comas.
desk-editor-tags = Temas
desk-editor-bylines = Firmas
desk-editor-kicker = Antetítulo
desk-editor-dateline = Lugar y fecha
desk-editor-standfirst = Entradilla
desk-editor-words = Palabras
desk-editor-minutes = Minutos de lectura
desk-editor-keys = Ctrl B negrita, Ctrl I cursiva, Ctrl K enlace; Ctrl Alt 2 ladillo, Ctrl Alt Q cita; / al inicio de una línea inserta un bloque; Ctrl F buscar; Ctrl S guardar un paso; Ctrl . ajustes; Ctrl Z deshacer
desk-editor-saved = Guardado { $time }
desk-editor-saving = Guardando…
desk-editor-away = Sin guardar todavía: conservado en este dispositivo. Puede seguir escribiendo.
desk-editor-ended = Su sesión terminó. Su texto está conservado en este dispositivo. Entre de nuevo; esta página sigue abierta.
desk-editor-clash = Dos versiones: elija abajo
desk-editor-clash-of = Ambos cambiaron esto. Se conservan los dos textos. Elija uno o quédese con los dos.
desk-editor-mine = El suyo
desk-editor-keep-mine = Quedarse con el suyo
desk-editor-take-theirs = Tomar el otro
desk-editor-keep-both = Quedarse con los dos
desk-editor-removed = (quitado)
desk-editor-brought-back = Se recuperó el texto que estaba conservado en este dispositivo.
desk-editor-no-journal = Este navegador no conserva nada en este dispositivo. No cierre esta página antes de que todo esté guardado.
desk-editor-refused = No se guardó. El texto está conservado en este dispositivo. Causa: { $value }
desk-editor-nameless = No se guardó: el nombre «{ $value }» no tiene ninguna letra que pueda estar en una dirección.
desk-editor-no-section = No se guardó: la sección { $value } ya no existe.
desk-editor-too-long = No se guardó: es demasiado largo: «{ $value }»
desk-editor-too-many = No se guardó: una lista admite como máximo { $value } nombres.
desk-editor-step = Guardado a mano
desk-editor-someone = Alguien
desk-editor-two-texts = Alguien cambió esta noticia mientras tanto. Su texto está abajo y aún no está guardado; el otro está debajo. Júntelos y guarde después.
desk-editor-address = Dirección
desk-editor-address-wrong = No es una dirección que pueda estar aquí.
desk-editor-name = Nombre
desk-editor-alt = Texto alternativo: lo que muestra la imagen, para quienes no pueden verla
desk-editor-credit = Crédito
desk-editor-program-language = Lenguaje de programación
desk-editor-remove = Quitar
desk-editor-apply = Aplicar
desk-editor-add-row = Añadir una fila
desk-editor-add-column = Añadir una columna
desk-editor-remove-row = Quitar la fila
desk-editor-remove-column = Quitar la columna
desk-block-paragraph = Párrafo
desk-block-heading = Ladillo
desk-block-subheading = Ladillo menor
desk-block-list = Lista
desk-block-numbers = Lista numerada
desk-block-quote = Cita
desk-block-pull-quote = Cita destacada
desk-block-attribution = De quién son las palabras
desk-block-picture = Imagen
desk-block-embed = Contenido incrustado
desk-block-table = Tabla
desk-block-code = Código
desk-block-preformatted = Texto con sus espacios
desk-block-verse = Verso
desk-block-separator = Separador
desk-block-page-break = Salto de página
desk-block-more = Fin del avance
desk-block-details = Texto que se abre
desk-block-footnote = Nota al pie
desk-history = Historial
desk-history-what = Qué cambió
desk-history-span = De { $from } a { $to }
desk-history-same = No cambió nada entre estas dos.
desk-history-from = De
desk-history-to = A
desk-history-compare = Comparar
desk-history-restore = Recuperar esta versión
desk-history-step = Recuperado del { $date }
desk-history-moved-on = Alguien guardó en este mismo momento, así que no se recuperó nada. Mire de nuevo.
desk-history-added = Añadido
desk-history-removed = Quitado
desk-history-reset = Las palabras siguen igual; cambiaron enlaces, énfasis o ajustes
desk-history-note = Aquí nunca se sobrescribe nada. Recuperar crea una versión nueva.
desk-change = Cambios que los lectores aún no ven
desk-change-explains = El texto de la redacción es más reciente que el publicado.
desk-change-class = ¿Qué es el cambio?
desk-change-note = Nota para los lectores: qué estaba mal y qué es lo correcto
desk-change-send = Llevarlo a los lectores
desk-change-done = Los lectores ven el texto nuevo.
desk-change-class-missing = Diga qué es el cambio.
desk-change-note-missing = Una corrección, aclaración o retractación necesita una nota para los lectores.
desk-change-typo = Errata: no se dice nada
desk-change-update = Actualización: la noticia recibe una hora nueva
desk-change-correction = Corrección: nos equivocamos
desk-change-clarification = Aclaración: se nos entendió mal
desk-change-retraction = Retractación: nos retractamos
