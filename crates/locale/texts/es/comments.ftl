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
comments-most-liked = Con más «me gusta»
comments-more = { $count ->
    [one] Mostrar { $count } comentario más
   *[other] Mostrar { $count } comentarios más
}
comment-replies = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
comment-reply = Responder
comment-reply-to = Responder a { $name }
comment-report = Denunciar
comment-like = Me gusta
comment-unlike = Ya no me gusta
comment-likes = { $count ->
    [one] { $count } «me gusta»
   *[other] { $count } «me gusta»
}
comment-answers = responde a { $name }
comment-permalink = Enlace al comentario del { $date }
comment-staff = Redacción
comment-new = Nuevo
comments-arrived = { $count ->
    [one] { $count } comentario nuevo
   *[other] { $count } comentarios nuevos
}
comment-editors-pick = Selección de la redacción
comment-pinned = Fijado
comment-locked = Aquí no se admiten más respuestas
comment-error-locked = Este comentario ya no admite respuestas. Puede publicar la suya como comentario nuevo.
comment-anonymous = Anónimo
comment-removed = La moderación retiró este comentario porque incumplía las normas.
comment-gone = Este comentario se ha eliminado.
comment-withdrawn = El autor retiró este comentario.
comment-withdrawn-own = Su comentario se ha retirado.
comment-held = Pendiente de lectura
comment-held-note = Una persona de { $paper } lo lee antes de publicarlo, normalmente en menos de una hora. Aquí solo lo ve usted.
comment-posted = Su comentario está publicado.
comment-go-to = Ir a su comentario
comment-edit = Editar
comment-withdraw = Retirar
comment-own-until = Puede editarlo o retirarlo hasta las { $time }.
comment-edit-title = Editar su comentario
comment-edit-save = Guardar
comment-edited = Editado
comments-closed = Los comentarios de esta noticia están cerrados.
comments-closed-on = Los comentarios de esta noticia se cerraron el { $date }.
comments-open-days = { $count ->
    [one] Los comentarios siguen abiertos { $count } día. Publicamos los nombres tal como se escriben.
   *[other] Los comentarios siguen abiertos { $count } días. Publicamos los nombres tal como se escriben.
}
comments-read-first = Cada comentario se lee antes de aparecer.
comments-read-newcomers = El primer comentario de cada persona se lee antes de aparecer.
comments-about = Sobre los comentarios
comment-rules = Normas de los comentarios
comments-how-we-moderate = Cómo moderamos

## Comment form

comment-form-title = Deje un comentario
comment-form-replying-to = En respuesta a { $name }
comment-form-cancel-reply = Cancelar la respuesta
comment-form-email-note = Su dirección de correo no se publicará.
comment-form-as-staff = Ha iniciado sesión en la redacción. Escribe como { $name }, con esta marca:
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
report-false = Dice algo que no es cierto
report-illegal = Infringe la ley
report-other = Otra cosa
report-words = ¿Qué debería saber la moderación? (opcional)
report-send = Enviar la denuncia
report-cancel = Cancelar
report-sent = Gracias, su denuncia ya está en manos de la moderación, que las mira primero. No recibirá respuesta.
