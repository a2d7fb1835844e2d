## What is kept of readers: the text of the privacy page, made from the settings

privacy-intro = Lo que { $paper } guarda de usted cuando lee y comenta aquí.
privacy-reading = Para leer no hace falta cuenta. Las páginas no cargan nada de otras empresas: ni publicidad ni analítica. Los vídeos y mensajes de otros sitios solo se cargan si usted lo pide; ese sitio conoce entonces su dirección de red.
privacy-counted = Cuántas veces se lee un artículo se cuenta por horas, sin nada sobre quién lee. Los números se guardan durante: { $time }.
privacy-uncounted = Nadie cuenta lo que se lee.
privacy-comments-title = Comentarios
privacy-comments = Con un comentario guardamos su nombre, su correo electrónico, el texto y la hora. El nombre y el texto son públicos. El correo no: está cifrado, no se muestra a ningún lector ni se da a nadie.
privacy-website = El sitio web que indique es público junto a su nombre.
privacy-network = Contra los abusos guardamos la dirección de red de la que llegó un comentario. Se elimina después de: { $time }.
privacy-filter = Un filtro en nuestro propio servidor estima si un comentario es spam. No pregunta a nadie de fuera, y lo que duda lo lee una persona.
privacy-letters = Solo recibe cartas para confirmar su dirección y, si lo pide, sobre respuestas. Cada una lleva un enlace que las termina.
privacy-objections = Quien objeta a una declaración deja un nombre, un correo y un texto. Solo los ve la redacción; el correo, cifrado, se borra una vez decidido.
privacy-cookies-title = Las cookies
privacy-cookie-details = Su nombre y su correo en el formulario, solo si marca la casilla.
privacy-cookie-own = Qué comentario es suyo, para que lo vea mientras espera y pueda cambiarlo un rato.
privacy-cookie-like = Que le gusta un comentario, desde la primera vez. No nombra a nadie.
privacy-cookie-theme = Claro u oscuro, si lo elige.
privacy-rights-title = Lo que puede pedir
privacy-rights = Puede ver, llevarse y borrar lo que ha escrito, y terminar las cartas.
privacy-rights-link = Basta su correo electrónico: { $address }
privacy-backups = Lo borrado sale enseguida de páginas, búsqueda, canales y exportaciones. Donde alguien respondió, se ve que se retiró un comentario. En las copias de seguridad queda hasta que se reemplacen.
privacy-contact = Preguntas sobre esto: { $email }
desk-policy-draft = Escribirlo a partir de los ajustes
desk-policy-draft-hint = El texto dice lo que este sitio guarda tal como está configurado. Léalo, añada lo demás que guarde y publíquelo.
