## Desk: passkeys

desk-passkey-hint = Con su huella, su rostro o el bloqueo de pantalla. No hay contraseña que recordar ni que perder.
desk-passkey-submit = Continuar con una llave de acceso
desk-passkey-or = o con su contraseña
desk-passkey-closed = No ha entrado: la petición de la llave de acceso se cerró.
desk-passkey-closed-more = No se ha perdido nada. Inténtelo de nuevo o use otro medio.
desk-passkey-unknown = Esta llave de acceso no se conoce aquí; quizá se quitó. Use otra o su contraseña.
desk-passkey-failed = No se aceptó la llave de acceso. No se ha perdido nada. Inténtelo de nuevo o use su contraseña.
desk-passkeys-title = Llaves de acceso
desk-passkeys-explains = Con una llave de acceso entra con su huella, su rostro o el bloqueo de pantalla, sin contraseña ni código.
desk-passkeys-count = { $count ->
    [0] No tiene llaves de acceso.
    [one] Tiene { $count } llave de acceso.
   *[other] Tiene { $count } llaves de acceso.
}
desk-passkeys-manage = Gestionar las llaves de acceso
desk-passkeys-add = Añadir una llave de acceso
desk-passkeys-name = Cómo la llama
desk-passkeys-name-hint = Para reconocerla: «Teléfono», «Ordenador de la oficina».
desk-passkeys-name-missing = Ponga un nombre a la llave de acceso, de 100 caracteres como máximo.
desk-passkeys-added = Se añadió la llave de acceso «{ $name }». Ya puede entrar con ella.
desk-passkeys-removed = La llave de acceso «{ $name }» ya no abre nada aquí. Quítela también de su dispositivo.
desk-passkeys-remove = Quitar
desk-passkeys-made = Añadida: { $date }
desk-passkeys-used = Último uso: { $date }
desk-passkeys-unused = Aún sin usar
desk-passkeys-copied = En todos sus dispositivos
desk-passkeys-bound = En un solo dispositivo
desk-passkeys-not-added = No se añadió la llave de acceso: la petición se cerró, tardó demasiado, o este dispositivo ya tiene una.
desk-passkeys-full = Tiene tantas llaves de acceso como se permiten. Quite una que ya no use.
desk-passkeys-needs-script = Este navegador no puede añadir una llave de acceso: no las admite, o no ejecuta aquí ningún script.
desk-passkeys-not-here = Las llaves de acceso funcionan cuando el sitio tiene nombre y se abre por https. Pregunte a quien lleva este servidor.
act-passkey = Llaves de acceso
act-passkey-added = Llave de acceso añadida
act-passkey-removed = Llave de acceso quitada
act-passkey-used = Llave de acceso usada
act-passkey-doubted = Llave de acceso rechazada: quizá alguien tiene una copia

## Desk: sections of people

desk-people-sections = Trabaja en
desk-people-sections-hint = Ninguna elegida: todo el sitio. Lo que está bajo una sección elegida le pertenece.
desk-people-sections-roles = Los moderadores y los administradores trabajan siempre en todo el sitio.
desk-people-sections-set = Las secciones de { $name } han cambiado.
desk-people-works-in = Secciones: { $sections }
desk-elsewhere = En una sección de otros
desk-elsewhere-locked = Esta noticia no está en ninguna de sus secciones. Si debe leerla, pregunte a quien administra.
desk-editor-strange-section = Usted no trabaja en la sección «{ $value }». Elija una de las suyas.
desk-plan-strange-section = Elija una de sus secciones.
desk-history-strange = No se recuperó: la noticia estaba entonces en una sección en la que usted no trabaja.
act-account-sections-set = Secciones de una persona cambiadas

## Desk: signing in by a provider

desk-provider-or = o
desk-provider-submit = Entrar con { $name }
desk-provider-failed = No ha entrado con { $name }. No se ha perdido nada. Inténtelo de nuevo o use otro medio.
desk-provider-unknown = Nadie tiene aquí la dirección que da { $name }. Pida a un editor que le invite.
desk-provider-unverified = { $name } no ha comprobado que la dirección sea suya, así que aquí no vale.
desk-provider-away = Ahora no se puede llegar a { $name }. Inténtelo más tarde o use otro medio.
