## Desk: the library of pictures and files

desk-media-title = Medios
desk-media-add = Añadir imágenes
desk-media-find = Buscar por pie, lugar, fotógrafo
desk-media-kind = Tipo
desk-media-any-kind = Todos los tipos
desk-media-pictures = Imágenes
desk-media-films = Películas
desk-media-sounds = Grabaciones
desk-media-files = Archivos
desk-media-state = Estado
desk-media-any-state = Cualquier estado
desk-media-no-alt = Sin texto alternativo
desk-media-no-credit = Sin crédito
desk-media-ending = Derechos que terminan
desk-media-unused = Sin usar
desk-media-used = { $count ->
    [one] Usada una vez
   *[other] Usada { $count } veces
}
desk-media-bare = { $count ->
    [one] 1 imagen sin texto alternativo
   *[other] { $count } imágenes sin texto alternativo
}
desk-media-none = Aquí no se encontró nada.
desk-media-number = Imagen { $number }
desk-media-choose = Archivos de su dispositivo
desk-media-takes = JPEG, PNG, WebP, GIF, película, sonido y PDF. Suéltelos en cualquier parte de esta página, muchos a la vez si quiere.
desk-media-send = Enviar
desk-media-added = { $count ->
    [one] El archivo está aquí.
   *[other] { $count } archivos están aquí.
}
desk-media-none-chosen = Elija primero un archivo.
desk-media-refused = No se aceptó todo.
desk-media-empty = { $name } no se aceptó: está vacío.
desk-media-large = { $name } no se aceptó: tiene más de { $most } MB.
desk-media-pixels = { $name } no se aceptó: tiene más de { $most } millones de píxeles. Redúzcala y envíela de nuevo.
desk-media-svg = { $name } no se aceptó: un SVG puede contener programas. Envíelo como PNG.
desk-media-html = { $name } no se aceptó: es una página web.
desk-media-avif = { $name } no se aceptó: un AVIF conserva el lugar de la toma. Envíelo como JPEG, PNG o WebP.
desk-media-moves = { $name } no se aceptó: las imágenes en movimiento vienen como GIF o película.
desk-media-unknown = { $name } no se aceptó: aquí no se conoce su tipo.
desk-media-broken = { $name } no se aceptó: está dañado. Guárdelo de nuevo y envíelo otra vez.
desk-media-too-many = { $name } no se aceptó: se envía demasiado a la vez. Envíelo cuando lo demás haya llegado.
desk-media-sent = { $name }, { $part } por ciento enviado
desk-media-arrived = { $name } ha llegado.
desk-media-broke = { $name } no llegó entero. Se cortó la conexión; lo que llegó se conserva.
desk-media-open = Abrir
desk-media-words = Qué se dice de ello
desk-media-view = Vista
desk-media-alt-hint = ¿Qué diría por teléfono? Diga lo que se ve e importa a la noticia, no que es una imagen.
desk-media-caption = Pie de imagen
desk-media-copyright = Derechos de autor
desk-media-source = Procedencia
desk-media-name-hint = Solo para la redacción.
desk-media-rights = Puede mostrarse hasta
desk-media-rights-hint = Vacío: siempre. Desde ese segundo desaparece de toda página, lista y canal. Horas según el reloj de
desk-media-fallback = Lo que la sustituye entonces
desk-media-fallback-hint = Otra imagen que los lectores ven desde entonces. Nada: el lugar queda vacío.
desk-media-too-long = Es demasiado largo. Acórtelo.
desk-media-no-time = Escriba un día y una hora.
desk-media-no-point = Escriba números de 0 a 100.
desk-media-no-fallback = Esta imagen no puede sustituirla: ya no está o es ella misma.
desk-media-nothing = Nada
desk-media-overtaken = Aún no se ha guardado nada: otra persona lo cambió entretanto. Lo que guardó está debajo de cada campo distinto. Guarde de nuevo para conservar lo suyo.
desk-media-theirs = Guardado entretanto
desk-media-point = Punto focal
desk-media-point-x = Por ciento desde la izquierda
desk-media-point-y = Por ciento desde arriba
desk-media-point-at = { $x } por ciento desde la izquierda, { $y } por ciento desde arriba
desk-media-point-hint = Pulse en la imagen, use las flechas sobre el punto o escriba números. Todo recorte lo mantiene a la vista. Las imágenes nunca se reflejan, tampoco en ediciones de derecha a izquierda.
desk-media-crop-wide = Ancha
desk-media-crop-card = Tarjeta
desk-media-crop-square = Cuadrada
desk-media-take = Descargar el archivo
desk-media-number-label = Número
desk-media-added-at = Añadido
desk-media-where = Dónde se usa
desk-media-nowhere = En ninguna noticia.
desk-media-public = Los lectores la ven.
desk-media-hidden = Los lectores no la ven.
desk-media-ended = El derecho a mostrarla ha terminado: los lectores no la ven en ninguna parte.
desk-media-may-tell = Este archivo puede revelar dónde se hizo. Los lectores lo reciben tal cual: mírelo antes de que salga.
desk-media-kept = Lo que se sabe de ello se guardó.
desk-media-not-yours = Solo los editores pueden cambiar esto. Usted puede verlo.

## Desk: pictures in the editor

desk-media-upload = De este dispositivo
desk-media-by-address = Por su dirección
desk-media-choose-one = Elegir una imagen
desk-media-sending = Enviando { $name }
desk-media-ask-alt = Añadir texto alternativo
desk-media-lead = Imagen principal
desk-media-lead-hint = Sobre el texto y en la tarjeta.
desk-media-lead-number = Su número en la mediateca
desk-media-no-lead = En la mediateca no hay imagen con el número { $value }.
