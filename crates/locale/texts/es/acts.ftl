## Desk: the record of acts

desk-audit-title = Registro
desk-audit-none = Aquí no se ha encontrado nada.
desk-audit-when = Cuándo
desk-audit-who = Quién
desk-audit-what = Qué
desk-audit-on = Sobre qué
desk-audit-everyone = Todos
desk-audit-everything = Todo
desk-audit-from = Desde
desk-audit-to = Hasta
desk-audit-program = El programa
desk-audit-further = Buscar más atrás
desk-audit-of-story = Lo que se hizo con esta noticia
act-story = Noticias
act-note = Notas
act-comment = Comentarios
act-preview = Enlaces de vista previa
act-section = Secciones
act-tag = Etiquetas
act-redirect = Redirecciones
act-series = Series informativas
act-contributor = Firmas
act-media = Imágenes y archivos
act-site = Ajustes
act-account = Cuentas
act-session = Sesiones
act-link = Enlaces de un solo uso
act-token = Claves de programas
act-story-begun = Noticia empezada
act-story-revised = Noticia revisada
act-story-identified = Traducciones o identidad cambiadas
act-story-moved = Etapa cambiada
act-story-scheduled = Programada
act-story-published = Publicada
act-story-expired = Retirada a su hora
act-story-expiry-set = Fin cambiado
act-story-embargo-lengthened = Embargo prolongado
act-story-withdrawn = Retirada
act-story-killed = Anulada
act-story-corrected = Nota a los lectores añadida
act-story-comments-imported = Comentarios importados
act-story-assigned = Encargada a alguien
act-story-due = Salió a su hora
act-story-planned = Plazos fijados
act-story-readdressed = La dirección siguió a su sección
act-story-reshelved = Pasó con su lista a otra
act-story-caught-up = Cambios del original recogidos
act-story-stayed = La dirección se mantuvo
act-story-fronted = Llevado a la portada de su lengua
act-comment-published = Comentario publicado
act-comment-held = Comentario retenido
act-comment-rejected = Comentario rechazado
act-comment-spam = Comentario marcado como basura
act-comment-deleted = Comentario borrado para siempre
act-note-added = Nota añadida
act-note-answered = Nota respondida
act-note-reopened = Nota reabierta
act-note-settled = Nota resuelta
act-section-changed = Sección cambiada
act-section-merged = Unida a otra sección
act-tag-changed = Etiqueta cambiada
act-tag-merged = Unida a otra etiqueta
act-redirect-changed = Redirección cambiada
act-redirect-imported = Redirecciones incorporadas
act-series-changed = Serie cambiada
act-contributor-changed = Firma cambiada
act-site-changed = Ajustes cambiados
act-reading-ranked = Lo más leído en otro orden
act-media-added = Imagen o archivo añadido
act-media-changed = Imagen o archivo cambiado
act-media-expired = Derecho de uso terminado
act-account-added = Persona añadida
act-account-password-set = Contraseña fijada
act-account-totp-set = Códigos activados o desactivados
act-account-recovery-set = Códigos de recuperación creados
act-account-recovered = Código de recuperación usado
act-account-role-set = Función cambiada
act-account-ended = Acceso cerrado
act-account-back = Acceso devuelto
act-session-opened = Sesión abierta
act-session-ended = Sesión cerrada
act-link-made = Enlace de un solo uso creado
act-link-used = Enlace de un solo uso usado
act-token-made = Clave de programa creada
act-token-ended = Clave de programa anulada
act-preview-made = Enlace de vista previa creado
act-preview-ended = Enlace de vista previa cerrado

## Readers: the list of corrections

ledger-explains = Todas las correcciones, aclaraciones, actualizaciones y retractaciones, las más recientes primero. De esta lista no se quita nada.
ledger-none = Todavía no se ha corregido nada.
ledger-changed = Lo que cambiamos
ledger-hidden = La noticia ya no es pública.

## Desk: taking back for good, and its receipt

desk-kill = Anulada: desaparece de todas partes, con sus archivos, y no se publica nunca más
desk-killed = La noticia fue anulada. No puede volver a publicarse.
desk-receipt = Recibo
desk-receipt-again = Mirar otra vez
desk-receipt-why = Por qué
desk-receipt-now = La dirección responde ahora
desk-answers-story = De nuevo con una noticia
desk-answers-notice = Que la página fue retirada (410)
desk-answers-nothing = Que ahí no hay nada (404)
desk-receipt-database = Quitada de aquí para todos los lectores
desk-receipt-never = No estaba en ningún sitio que vieran los lectores.
desk-receipt-files-hidden = Archivos que ya nadie puede abrir: { $number }
desk-receipt-copies = Las copias de estos archivos en los navegadores de los lectores, y en cachés intermedias ajenas, pueden durar hasta un mes.
desk-receipt-files-shown = Archivos que siguen siendo públicos: { $number }
desk-receipt-links = Enlaces de vista previa cerrados: { $number }
desk-receipt-waits = Aún sin confirmar
desk-receipt-ended = El proceso terminó sin decir nada, y su memoria con él
desk-process = Proceso del servidor desde el { $date }
desk-follower-pages = Páginas en memoria descartadas
desk-follower-index = Quitada de la búsqueda
desk-follower-news = Avisados los programas que siguen el sitio
desk-channel-page = La página { $name }
desk-channel-front = Portada
desk-channel-section = La sección { $name }, con su canal
desk-channel-tag = La etiqueta { $name }, con su canal
desk-channel-contributor = Las noticias de { $name }, con su canal
desk-channel-series = La serie { $name }, con su canal
desk-channel-everything = Todas las noticias: archivo, canales del sitio, mapa de noticias
desk-channel-pages = Lista de páginas del pie
desk-channel-dated = Archivo { $name }
desk-channel-sitemap = Mapa del sitio { $name }
desk-channel-comments = Canal de todos los comentarios
desk-channel-translations = Enlaces desde sus traducciones
desk-channel-beside = Páginas de las noticias junto a las que estaba

## Preview links

preview-note = Vista previa: esto no está publicado.
preview-note-more = Todavía puede cambiar. Guárdese el enlace para usted.
desk-links = Enlaces de vista previa
desk-links-explain = Quien tiene el enlace ve el borrador más reciente sin iniciar sesión, hasta que termina.
desk-links-name = Para quién
desk-links-lasts = Termina después de
desk-links-hour = 1 hora
desk-links-day = 1 día
desk-links-week = 7 días
desk-links-month = 30 días
desk-links-quarter = 90 días
desk-links-make = Crear un enlace
desk-links-name-missing = Diga para quién es el enlace.
desk-links-too-many = Esta noticia ya tiene el máximo de enlaces abiertos. Cierre antes uno.
desk-links-made = El enlace para { $name } está listo.
desk-links-ended = El enlace para { $name } ya no abre nada.
desk-links-end = Cerrar
desk-links-until = Hasta el { $date }
desk-links-over = Terminado
desk-links-seen = Abierto por última vez: { $date }
desk-links-unseen = Aún sin abrir

## Desk: embargo and end

desk-embargo = Bajo embargo
desk-embargo-until = Bajo embargo hasta el { $date }
desk-embargo-locked = Hasta entonces solo pueden leerla sus autores, los editores y los administradores.
desk-embargo-translations = { $count ->
    [one] Su traducción que aún no había salido espera también hasta entonces.
   *[other] Sus { $count } traducciones que aún no habían salido esperan también hasta entonces.
}
desk-embargo-translation-out = Los lectores ya tienen su traducción: «{ $headline }». Retírela primero o publique sin embargo.
desk-publish-embargo = Embargo hasta
desk-publish-embargo-hint = Nadie la ve antes, sea cual sea la hora de arriba. Vacío: sin embargo periodístico.
desk-publish-until = Retirar el
desk-publish-until-hint = Desde entonces su dirección dice que la página fue retirada. Vacío: se queda.
desk-expiry = Cuándo se retira por sí sola
desk-expiry-goes = Se retira por sí sola el { $date }.
desk-expiry-stays = Se queda hasta que alguien la retire.
desk-expiry-too-early = Ese momento ya pasó, o es anterior a que se vea la noticia.
