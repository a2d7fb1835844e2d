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
