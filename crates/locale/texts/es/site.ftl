## Desk: settings

desk-settings = Ajustes
desk-set-kept = Los ajustes están guardados.
desk-set-overtaken = Alguien cambió esto entretanto. Lo que usted escribió sigue aquí; guárdelo de nuevo si ha de valer.
desk-set-default = De costumbre: { $word }
desk-set-on = sí
desk-set-off = desactivado
desk-set-empty = nada
desk-set-usual = Como de costumbre: { $word }
desk-set-looks = Se ve así
desk-set-log = Cambios de los ajustes
desk-set-names = Nombres
desk-set-names-explains = Cómo se llama el periódico. Sus nombres en otras lenguas están en Lenguas.
desk-set-title = Nombre
desk-set-title-hint = Está en la cabecera de cada página, en los canales y en los enlaces compartidos.
desk-set-tagline = Línea bajo el nombre
desk-set-tagline-hint = Está al pie de las páginas y dice a los buscadores qué es esto.
desk-set-mark = Emblema
desk-set-mark-hint = Una imagen junto al nombre, en las pestañas y en enlaces compartidos sin imagen. Su dirección aquí, que empieza por /wp-content/uploads/.
desk-set-brand = Color
desk-set-brand-hint = Enlaces, etiquetas y botones sobre fondo claro, escrito como #0b4d63. Debe leerse como texto sobre blanco.
desk-set-brand-dark = Color sobre fondo oscuro
desk-set-brand-dark-hint = Lo mismo cuando el sitio se ve oscuro. Si se deja vacío, es el más cercano al otro que se pueda leer allí.
desk-set-languages = Lenguas
desk-set-languages-explains = La lengua principal y otras ediciones con portada propia. Los artículos siguen a su lengua; una portada que se muda deja una redirección.
desk-set-language = Lengua principal
desk-set-language-hint = En ella están los artículos y páginas que no digan otra cosa, y también la redacción. Un código como en, fa o pt-BR.
desk-set-edition-new = Otra edición
desk-set-edition-language = Lengua
desk-set-edition-language-hint = Un código como fa o de. Vacíe todos los campos para terminar la edición.
desk-set-edition-prefix = Primera parte de su dirección
desk-set-edition-prefix-hint = fa pone su portada en /fa/.
desk-set-dates = Fechas
desk-set-dates-explains = Cuándo empiezan los días y cómo los escribe cada lengua. Las direcciones y las máquinas llevan siempre fechas gregorianas.
desk-set-zone = Zona horaria
desk-set-zone-hint = Según ella empiezan los días, se muestran las horas y entran las fechas en las direcciones. Un nombre como Europe/Paris, o +03:30.
desk-set-calendar = Calendario
desk-set-digits = Cifras
desk-set-addresses = Direcciones
desk-set-addresses-explains = Cómo se forman las direcciones. Si lo cambia, los artículos se mudan en segundo plano y cada dirección antigua lleva a la nueva.
desk-set-permalink = Direcciones de los artículos
desk-set-permalink-hint = Un patrón con %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% y %author%.
desk-set-section-base = Antes de las secciones
desk-set-section-base-hint = news pone la sección Sport en /news/sport/. Vacío: /sport/.
desk-set-tag-base = Antes de las etiquetas
desk-set-tag-base-hint = tag pone la etiqueta Barcos en /tag/barcos/.
desk-set-author-base = Antes de las personas
desk-set-author-base-hint = author pone los artículos de alguien en /author/nombre/.
desk-set-guesses = Adivinar direcciones mal escritas
desk-set-guesses-hint = Una dirección desconocida lleva al artículo cuya dirección empieza así.
desk-set-pages = Listas y canales
desk-set-pages-explains = Cuánto cabe en una página.
desk-set-per-page = Artículos por página
desk-set-per-page-hint = De una portada, una sección y cualquier otra lista.
desk-set-per-feed = Artículos por canal
desk-set-per-feed-hint = Los más nuevos, en RSS, Atom y JSON.
desk-set-reading-days = Días que se guardan las lecturas
desk-set-reading-days-hint = Las noticias se cuentan por horas, sin cookies, direcciones ni nada más de quien lee. 0: no se cuenta nada.
desk-set-raw-html = Mostrar bloques HTML
desk-set-raw-html-hint = Muestra bloques de HTML de artículos importados, limpios de todo lo que pueda ejecutarse.
desk-set-comments = Comentarios
desk-set-comments-explains = Qué pueden escribir los lectores y qué espera a un moderador. Una sección o una sola noticia puede tener reglas propias.
desk-set-record = Quién dijo qué
desk-set-record-explains = Lo que los lectores pueden hacer con lo que consta.
desk-set-record-files = Los lectores pueden llevárselo como archivo
desk-set-record-files-hint = CSV y JSON Lines en /statements/, de lo confirmado y de quienes tienen página. La redacción siempre puede llevarse archivos.
desk-set-record-licence = Licencia de estos archivos
desk-set-record-licence-hint = Lo que otros pueden hacer con ellos, en palabras o como una dirección como https://creativecommons.org/licenses/by/4.0/. Figura en cada fila.
desk-set-record-objections = Los lectores pueden objetar
desk-set-record-objections-hint = Junto a cada declaración hay un enlace a un formulario; lo que llega espera en la redacción, y una respuesta puede figurar al lado.
desk-set-record-proposals = Los lectores ven lo que propone una máquina
desk-set-record-proposals-hint = Cada una dice que ningún editor la ha comprobado, qué la leyó y con qué certeza. Los canales, archivos y datos estructurados no la contienen.
desk-set-open = Aceptar comentarios
desk-set-open-hint = Sin esto ningún artículo acepta comentarios nuevos; los que hay se quedan.
desk-set-comment-mode = Quién puede comentar
desk-set-comment-mode-hint = Donde ni una sección ni una noticia digan otra cosa.
desk-set-close-after = Cerrar tras (días)
desk-set-close-after-hint = Días tras los que un artículo no acepta más comentarios. 0: nunca.
desk-set-links-max = Enlaces sin retener
desk-set-links-max-hint = Un comentario con más enlaces espera a un moderador.
desk-set-spam-hold = Retener desde esta puntuación de spam
desk-set-spam-hold-hint = De 1 a 100, donde 100 es spam seguro; 0 no retiene nada por su puntuación. El filtro aprende de cada decisión sobre un comentario.
desk-set-spam-mark = Enviar al spam desde esta puntuación
desk-set-spam-mark-hint = De 1 a 100; esos comentarios no esperan en ninguna cola. 0 deja cada decisión a un moderador.
desk-set-held-words = Palabras que retienen
desk-set-held-words-hint = Uno por línea: casino en cualquier sitio, "free money" como palabras enteras, ~lend en todas sus formas, /ca.h/ como patrón. Un comentario con uno de ellos espera a un moderador.
desk-set-barred-words = Palabras que rechazan
desk-set-barred-words-hint = Palabras, correos o direcciones de red, uno por línea, escritos como arriba. Un comentario con uno de ellos se rechaza.
desk-set-held-networks = Redes que retienen
desk-set-held-networks-hint = Una por línea, como 203.0.113.0/24 o 2001:db8::/32; tras un espacio se puede decir por qué. Los comentarios de allí esperan a un moderador.
desk-set-barred-networks = Redes que rechazan
desk-set-barred-networks-hint = Escritas igual. Los comentarios de allí se rechazan.
desk-set-newcomer-minutes = Retener a los nuevos, en minutos
desk-set-newcomer-minutes-hint = Todo lo que envía un correo espera hasta que su primer comentario tenga esta edad. 0: nunca.
desk-set-reasons = Motivos de una decisión
desk-set-reasons-hint = Uno por línea. Quien modera elige uno al decidir; se guarda con la decisión.
desk-set-length-max = Comentario más largo
desk-set-length-max-hint = En caracteres.
desk-set-flood-max = Comentarios en diez minutos
desk-set-flood-max-hint = Cuántos puede publicar un mismo lector.
desk-set-edit-minutes = Minutos para editar un comentario
desk-set-edit-minutes-hint = En los que se puede cambiar o retirar el propio comentario. 0 significa nunca.
desk-set-asks-website = Pedir un sitio web
desk-set-asks-website-hint = El formulario tiene un campo para la dirección del sitio del lector.
desk-set-client-days = Olvidar direcciones de red tras
desk-set-client-days-hint = En días. Entonces se borra la dirección de la que vino un comentario.
desk-set-threads = Hilos por página
desk-set-threads-hint = Comentarios con todas sus respuestas, antes de la página siguiente.
desk-set-depth = Respuestas sangradas
desk-set-depth-hint = Cuántos pasos se sangran las respuestas antes de seguir unas bajo otras.
desk-set-trust = Organización
desk-set-trust-explains = Quién es el periódico para otros. Está en trust.txt, security.txt y en los datos que leen los buscadores.
desk-set-contact = Contacto
desk-set-contact-hint = Un correo o una dirección completa donde los lectores le encuentran; pública. Vacío: la página de contacto.
desk-set-security = Contacto de seguridad
desk-set-security-hint = Dónde avisar de un fallo: correo, dirección completa o tel:+…; pública en security.txt. Vacío: el contacto de arriba.
desk-set-same-as = En otros sitios
desk-set-same-as-hint = Sus propias páginas en otros lugares, una dirección completa por línea.
desk-set-belongs-to = Miembro de
desk-set-belongs-to-hint = Asociaciones a las que pertenece, una dirección completa por línea.
desk-set-controlled-by = Controlado por
desk-set-controlled-by-hint = La dirección completa de quien controla el periódico.
desk-set-controls = Controla
desk-set-controls-hint = Otras publicaciones que usted controla, una dirección completa por línea.
desk-set-policies = Confianza y principios
desk-set-policies-explains = Escriba cada texto una vez: se vuelve una página, y los buscadores y trust.txt saben dónde está. Los cambios posteriores se hacen en el editor, con su historia.
desk-set-crawlers = Rastreadores
desk-set-crawlers-explains = Qué se pide a las máquinas que leen todo el sitio. Las honradas obedecen; a las otras nada aquí puede obligarlas.
desk-set-hides = Ocultar a los buscadores
desk-set-hides-hint = Pide a los buscadores no listar ninguna página. Para un sitio que aún no está abierto.
desk-set-no-training = Alejar el entrenamiento de IA
desk-set-no-training-hint = Pide a quienes reúnen textos para entrenar modelos de lenguaje que se queden fuera, en robots.txt y trust.txt. Los resultados de búsqueda no cambian.
desk-set-no-answers = Alejar las respuestas de IA
desk-set-no-answers-hint = Pide a los asistentes y buscadores de IA no tomar ninguna página para una respuesta. Quien pregunte allí no será traído aquí.
desk-set-flaw-missing = Rellene este campo.
desk-set-flaw-long = Escriba { $most } letras como mucho.
desk-set-flaw-lines = Escriba { $most } líneas como mucho.
desk-set-flaw-number = Escriba un número entero de { $least } a { $most }.
desk-set-flaw-network = La línea { $line } no empieza con una red: { $word }
desk-set-flaw-entry-empty = Línea { $line }: no queda nada que buscar.
desk-set-flaw-pattern-all = Línea { $line }: este patrón coincide con todo.
desk-set-flaw-pattern = La línea { $line } contiene un patrón ilegible: { $word }
desk-set-flaw-patterns = Desde la línea { $line } hay más de { $most } patrones.
desk-set-flaw-patterns-large = Con la línea { $line }, buscar los patrones lleva demasiado tiempo: hágalos más cortos o más simples.
desk-trial = Prueba de las listas de palabras
desk-trial-do = Probar antes las listas
desk-trial-not-kept = Aún no se ha guardado nada.
desk-trial-cut = No hubo tiempo para más.
desk-trial-tried = { $count ->
    [one] Probado en el comentario más reciente ({ $count }).
   *[other] Probado en los { $count } comentarios más recientes.
}
desk-trial-barred = { $count ->
    [one] { $count } se habría rechazado
   *[other] { $count } se habrían rechazado
}
desk-trial-held = { $count ->
    [one] { $count } habría esperado a un moderador
   *[other] { $count } habrían esperado a un moderador
}
desk-trial-approved = { $count ->
    [one] De ellos, aprobados por un moderador: { $count }.
   *[other] De ellos, aprobados por un moderador: { $count }.
}
desk-trial-refused = { $count ->
    [one] De ellos, rechazados o marcados como spam por un moderador: { $count }.
   *[other] De ellos, rechazados o marcados como spam por un moderador: { $count }.
}
desk-trial-unseen = { $count ->
    [one] De ellos, publicados sin decisión de nadie: { $count }.
   *[other] De ellos, publicados sin decisión de nadie: { $count }.
}
desk-set-flaw-zone = Escriba una zona horaria como Europe/Paris, o +03:30.
desk-set-flaw-language = Escriba un código de lengua como en, fa o pt-BR.
desk-set-flaw-permalink-tag = «{ $word }» no se conoce aquí.
desk-set-flaw-permalink-same = El patrón necesita %postname% o %post_id%, o dos artículos compartirían dirección.
desk-set-flaw-permalink-form = Empiece por una barra, en minúsculas, y no por una parte que usa el propio programa.
desk-set-flaw-base = Escriba una parte de una dirección: minúsculas, cifras y guiones, y no un año.
desk-set-flaw-taken = Hay otra cosa en { $word }.
desk-set-flaw-twice = Ya hay una edición en esta lengua.
desk-set-flaw-address = «{ $word }» no es una dirección completa. Empieza por https://.
desk-set-flaw-contact = «{ $word }» no se puede alcanzar. Escriba un correo, o una dirección que empiece por https://.
desk-set-flaw-mark = Allí no hay ninguna imagen nuestra de tamaño conocido.
desk-set-flaw-colour = Escriba un color como # y seis cifras, por ejemplo #0b4d63.
desk-set-flaw-contrast = Este color es demasiado pálido para leerse sobre blanco. El más cercano que se lee es { $word }.
desk-set-flaw-contrast-dark = Este color es demasiado oscuro para leerse sobre fondo oscuro. El más cercano que se lee es { $word }.
desk-mark-title = Una imagen como emblema
desk-mark-hint = Está junto al nombre, como icono en pestañas y teléfonos, y en enlaces compartidos sin imagen. PNG, JPEG o WebP, de 48 píxeles al menos por lado; un cuadrado se ve mejor.
desk-mark-alt = El emblema actual
desk-mark-keep = Usar esta imagen
desk-mark-remove = Prescindir del emblema
desk-mark-kept = El emblema se ha guardado.
desk-mark-removed = Ya no hay emblema.
desk-mark-missing = Elija primero una imagen.
desk-mark-shape = Un emblema mide al menos 48 píxeles de alto y de ancho, y como mucho ocho veces más largo que alto.
desk-mark-no-picture = Un emblema es una imagen: PNG, JPEG o WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = Propiedad y financiación
desk-policy-ownership-hint = De quién es el periódico, quién lo paga y qué pueden decidir.
desk-policy-ethics = Código ético
desk-policy-ethics-hint = Qué puede y qué no puede hacer su gente.
desk-policy-principles = Principios editoriales
desk-policy-principles-hint = Según qué escoge e informa.
desk-policy-corrections = Política de correcciones
desk-policy-corrections-hint = Cómo corrige y cómo avisarle de un error. Las correcciones enlazan con ella.
desk-policy-verification = Cómo verificamos los hechos
desk-policy-verification-hint = Cómo comprueba lo que le cuentan.
desk-policy-masthead = Quién trabaja aquí
desk-policy-masthead-hint = Su gente y lo que hace.
desk-policy-contact = Contacto
desk-policy-contact-hint = Cómo le encuentran lectores y fuentes.
desk-policy-privacy = Privacidad
desk-policy-privacy-hint = Qué sabe de los lectores y qué se hace con ello.
desk-policy-terms = Condiciones de uso
desk-policy-terms-hint = En qué condiciones se puede leer y usar el sitio.
desk-policy-kept = { $name }: guardado.
desk-policy-none = Aún no hay tal página.
desk-policy-found = Conocida por su dirección
desk-policy-edit = Editar
desk-policy-forget = No nombrarla más
desk-policy-add = Escribir o escoger
desk-policy-title = Título
desk-policy-text = Texto
desk-policy-text-hint = Texto simple o Markdown. Es público enseguida.
desk-policy-publish = Publicar la página
desk-policy-choose = O una página que ya existe
desk-policy-name-it = Nombrar esta página
desk-policy-page-gone = Escoja una página que los lectores puedan ver.
desk-policy-text-long = El texto es demasiado largo.
desk-policy-not-published = La página no se publicó: { $word }

## Desk: menus

desk-set-menus = Menús
desk-set-menus-explains = A dónde llevan la cabecera y el pie de las páginas. Una entrada sigue a su destino cuando se muda, y falta mientras no es público.
desk-menu-head = Cabecera
desk-menu-head-hint = Sin entradas: las secciones.
desk-menu-foot = Pie
desk-menu-foot-hint = Sin entradas: todas las páginas, las más nuevas primero.
desk-menu-kept = El menú está guardado.
desk-menu-nothing-there = Allí no hay nada. Escriba una dirección de aquí como /sport/, o una completa con https://.
desk-menu-new = Entrada nueva
desk-menu-name = Nombre
desk-menu-below = Bajo la anterior
desk-menu-up = Subir
desk-menu-down = Bajar
