## Desk: moderation

desk-moderation-title = Comentarios
desk-queues = Colas
desk-queue-waiting = Pendientes
desk-queue-reported = Denunciados
desk-queue-unreviewed = Sin revisar
desk-queue-looks-on = Nada entre estos comentarios. Quedan más por mirar.
desk-queue-narrow = Acotar
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
desk-alike = { $count ->
    [one] y { $count } parecido
   *[other] y { $count } parecidos
}
desk-alike-too = { $count ->
    [one] También { $count } más parecido
   *[other] También los { $count } parecidos
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
desk-keys-moderation = J K siguiente, anterior; A aprobar; R rechazar; S basura; X seleccionar; G también los parecidos; Z deshacer
desk-moderation-lost = No hubo respuesta. El comentario sigue aquí: decida otra vez.
desk-decided-meanwhile = Mientras tanto, un colega ha decidido sobre este comentario.
desk-commenter-past = Qué más escribió
desk-keys-reasons = De 1 a 9 elige un motivo; 0, ninguno
desk-answered = Respondido: «{ $excerpt }»
desk-answer-explains = Los lectores la ven enseguida, con su nombre y esta marca:
desk-answer-approves = Con ella se aprueba el comentario.
desk-answer-send = Publicar la respuesta
desk-answer-refused = No se responde a un comentario rechazado. Apruébelo primero; su texto se conserva abajo.
desk-keys-answer = E responder; Ctrl e Intro la envían, Esc la cierra
desk-comment-pinned = Fijar
desk-comment-unpinned = Dejar de fijar
desk-comment-featured = Destacar
desk-comment-unfeatured = Dejar de destacar
desk-comment-locked = Cerrar a respuestas
desk-comment-unlocked = Abrir a respuestas
desk-comment-thread = Cerrar toda la conversación
desk-comment-unthread = Abrir la conversación
desk-comment-pinned-done = Queda al principio de la conversación.
desk-comment-unpinned-done = Vuelve a su sitio habitual.
desk-comment-featured-done = Queda marcado como selección de la redacción.
desk-comment-unfeatured-done = Ya no está marcado.
desk-comment-locked-done = Ni este ni los de debajo admiten respuestas.
desk-comment-unlocked-done = Vuelve a admitir respuestas.
desk-comment-thread-done = La conversación no admite nada nuevo; lo que hay se queda.
desk-comment-unthread-done = La conversación vuelve a estar abierta.
desk-comment-not-public = Los lectores no ven este comentario; no se ha hecho nada.
desk-comment-answers = Solo un comentario que inicia un hilo puede ir primero.
desk-keys-marks = P fijar, F destacar, L cerrar a respuestas, T cerrar la conversación
desk-held-standing = Todo lo que envía este autor espera a un moderador.
desk-reports = Lo que denuncian los lectores
desk-report-spam = Publicidad
desk-report-abuse = Insulto o amenaza
desk-report-off-topic = Fuera de tema
desk-report-false = No es cierto
desk-report-illegal = Infringe la ley
desk-report-other = Otra cosa
desk-decisions = Decisiones
desk-decision-reason = Motivo
desk-decision-no-reason = Sin motivo
desk-writer-data = Sus datos
desk-writer-export = Todo lo que escribió, en un archivo (JSON)
desk-writer-erase-explains = Borra cada comentario bajo esta dirección con nombre y dirección, y lo que se guarda de la dirección. Las respuestas quedan en su sitio. No se puede deshacer.
desk-writer-erase-sure = Me he asegurado de que lo pide esa persona
desk-writer-erase = Borrar todo
desk-writer-erased = Se ha borrado todo lo que escribió esta persona.
desk-writer-erase-unsure = No se ha borrado nada: marque que se ha asegurado de quién lo pide.
desk-standing = Trato a este autor
desk-standing-usual = Como a todos
desk-standing-trusted = De confianza: no espera
desk-standing-held = Todo espera
desk-standing-banned = Vetado: no se acepta nada
desk-standing-how-long = Por cuánto tiempo
desk-standing-no-end = Hasta nuevo aviso
desk-standing-until = hasta el { $date }
desk-standing-set = Fijar
desk-standing-done = Desde ahora: { $standing }.
desk-stat-title = Los comentarios en cifras
desk-stat-length = En cuánto tiempo
desk-stat-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
desk-stat-days-long = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
desk-stat-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
desk-stat-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
desk-stat-decisions = Decisiones
desk-stat-explains = La espera va desde que se escribe un comentario hasta la primera decisión. La mitad no pasó de la mediana, nueve de cada diez no pasaron de la larga. Revocado es lo que alguien decidió luego de otro modo.
desk-stat-cut = Solo se cuentan las { $count } decisiones más recientes.
desk-stat-who = Quién
desk-stat-total = En total
desk-stat-all = Todos
desk-stat-other = Devueltos o borrados
desk-stat-overturned = Revocadas
desk-stat-median = Espera mediana
desk-stat-p90 = Espera larga
desk-stat-written = Escritos por día
desk-stat-written-explains = Los comentarios según el día en que se escribieron y su estado actual.
desk-stat-day = Día
desk-stat-deleted = Borrados
desk-stat-file = Descargar en CSV
desk-held-network = Viene de una red cuyos comentarios esperan: { $network }
desk-held-newcomer = Este correo es demasiado nuevo aquí.
desk-rule-title = Reglas de los comentarios
desk-rule-of = Reglas de los comentarios: { $name }
desk-rule-explains = Un cambio vale enseguida. Lo que dice una noticia prevalece sobre su sección principal, la sección sobre la superior, y esta sobre los ajustes del sitio.
desk-rule-mode = Quién puede comentar
desk-rule-mode-open = Los comentarios aparecen enseguida
desk-rule-mode-first-held = Los primeros comentarios esperan a un moderador
desk-rule-mode-held = Cada comentario espera a un moderador
desk-rule-mode-closed = Sin comentarios nuevos
desk-rule-days = Cerrar tras días
desk-rule-days-hint = 0: nunca. Vacío: según lo que está por encima.
desk-rule-never = Los hilos quedan abiertos
desk-rule-after-days = { $count ->
    [one] Los hilos se cierran { $count } día después de publicarse
   *[other] Los hilos se cierran { $count } días después de publicarse
}
desk-rule-from-site = { $what }, según los ajustes del sitio.
desk-rule-from-section = { $what }, según la regla de la sección «{ $name }».
desk-rule-from-story = { $what }, según la regla de esta noticia.
desk-rule-inherit = Como arriba: { $what }
desk-rule-reason = Por qué, para los colegas
desk-rule-set-by = Fijada por { $name }
desk-rule-kept = Se han cambiado las reglas de los comentarios.
desk-rule-off = Según los ajustes, el sitio no admite comentarios. Nada de aquí abre un hilo mientras no cambien.
desk-rule-change = Cambiar las reglas de los comentarios
desk-rule-sections = Secciones con reglas propias
desk-standing-nobody = Este comentario ya no lleva a ningún autor.
desk-standing-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
desk-comment-looking = { $name } lo está viendo

## What a check found, by its code (comment::reason)

desk-held-all = Aquí todo comentario espera a la moderación.
desk-held-checker-down = Su propio verificador no respondió.
desk-held-spam = Parece spam ({ $percent } de { 100 }): { $signs }.
desk-held-spam-plain = Parece spam ({ $percent } de { 100 }).
desk-sign-repeated = el mismo texto bajo otras noticias
desk-sign-known-spammer = spam anterior desde esta dirección
desk-sign-word = la palabra «{ $word }»
desk-sign-host = un enlace a { $host }
desk-sign-one-link = un enlace
desk-sign-links = { $count ->
    [one] { $count } enlace
   *[other] { $count } enlaces
}
desk-sign-link-alone = poco más que un enlace
desk-sign-bare-link = una dirección deletreada o espaciada
desk-sign-shortener = un enlace que oculta su destino
desk-sign-messenger = un enlace a un chat privado
desk-sign-phone = un número de teléfono
desk-sign-email = una dirección de correo
desk-sign-mention = un @nombre
desk-sign-money = una suma de dinero
desk-sign-capitals = sobre todo mayúsculas
desk-sign-drawl = letras alargadas
desk-sign-sign-run = signos en fila
desk-sign-emoji = un emoticono
desk-sign-emojis = varios emoticonos
desk-sign-mixed-scripts = palabras que mezclan dos alfabetos
desk-sign-invisible = caracteres invisibles
desk-sign-fancy = letras ornamentales
desk-sign-length = su longitud
desk-sign-question = una pregunta
desk-sign-plus = un signo más suelto
desk-sign-pitch = mucho de lo que habla la publicidad
