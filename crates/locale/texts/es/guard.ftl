## A flood of comments, and the proof of work by which readers pass it

proof-title = Un momento
proof-explains = Ahora mismo llegan muchísimos comentarios, la mayoría de máquinas. Su navegador resuelve una pequeña tarea que muestra que el suyo no lo es. No pregunta a nadie de fuera, y su comentario se envía en cuanto esté resuelta.
proof-working = Su navegador está en ello. Tarda unos segundos.
proof-found = Listo. Su comentario se está enviando.
proof-failed = La tarea no se pudo resolver aquí. Envíe el comentario sin ella: primero lo leerá una persona.
proof-without = Enviar sin la tarea
proof-without-hint = El comentario espera entonces hasta que una persona lo haya leído. Todavía no se ha enviado nada.
desk-attack = Bajo ataque desde { $time }: los comentarios llegan en avalancha. No se pide a los lectores una prueba de trabajo; un ajuste puede cambiarlo.
desk-attack-proved = Bajo ataque desde { $time }; los navegadores de los lectores aportan una prueba de trabajo. Lo que llega sin ella espera aquí.
desk-held-proof-of-work = Llegó sin prueba de trabajo.
desk-set-asks-proof = Pedir una prueba de trabajo a los navegadores de los lectores
desk-set-asks-proof-hint = El navegador resuelve una pequeña tarea antes de aceptar un comentario: segundos para una persona, demasiado para una avalancha. A quien no tiene script nunca se le rechaza; su comentario espera.
desk-proof-never = Nunca
desk-proof-under-attack = Mientras los comentarios lleguen en avalancha
desk-proof-always = Con cada comentario

## A spam service outside

desk-set-service = Servicio antispam
desk-set-service-explains = Un servicio externo que juzga si un comentario es spam: Akismet u otro con el mismo protocolo. Apagado, nada sale de este sitio; nuestro propio filtro juzga en todo caso.
desk-set-service-on = Preguntarle por cada comentario
desk-set-service-on-hint = Recibe el texto, el nombre, el sitio web, la dirección de red y el navegador de quien escribe. Dígalo en su texto de privacidad: su borrador lo hace.
desk-set-service-host = Su dirección
desk-set-service-host-hint = La de Akismet, o la de un servicio propio con el mismo protocolo.
desk-set-service-key = Clave
desk-set-service-key-hint = Tal como se la dio el servicio. Se comprueba al guardar y no vuelve a mostrarse; déjelo vacío para conservar la que hay.
desk-set-service-key-kept = Hay una clave guardada.
desk-set-service-timeout = Cuánto se espera su respuesta
desk-set-service-timeout-hint = En milésimas de segundo; el lector espera lo mismo.
desk-set-service-marks = Poner con el spam lo que él llama spam
desk-set-service-marks-hint = Si no, espera a un moderador. De lo que está seguro va con el spam en todo caso; no se rechaza nada.
desk-set-service-holds = Sin respuesta, el comentario espera
desk-set-service-holds-hint = Si no, deciden solo las demás normas.
desk-set-service-email = Enviarle el correo electrónico del autor
desk-set-service-email-hint = Con él juzga mejor; sin esto no llega a conocerlo.
desk-set-flaw-service-key = El servicio no conoce esta clave.
desk-set-flaw-service-away = No se pudo preguntar al servicio: { $word }
desk-held-service = El servicio antispam lo toma por spam.
desk-held-service-sure = El servicio antispam está seguro de que es spam.
desk-held-service-down = El servicio antispam no respondió.
privacy-service = Antes de publicar preguntamos a { $host }, un servicio que reconoce el spam. Recibe su comentario con su nombre, su sitio web, su dirección de red, el nombre de su navegador y la hora, y más tarde, si decidimos otra cosa, nuestra decisión.
privacy-service-email = Antes de publicar preguntamos a { $host }, un servicio que reconoce el spam. Recibe su comentario con su nombre, su correo electrónico, su sitio web, su dirección de red, el nombre de su navegador y la hora, y más tarde, si decidimos otra cosa, nuestra decisión.
