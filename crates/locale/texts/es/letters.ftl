## Letters

mail-greeting = Hola, { $name }:
mail-greeting-nobody = Hola:
mail-foot = Enviado por { $paper }, { $site }
mail-unsubscribe = No recibir más mensajes así
mail-invitation-subject = Invitación a la redacción de { $paper }
mail-invitation-text = { $by } le invita a trabajar en la redacción de { $paper }. Elija una contraseña para empezar.
mail-invitation-action = Elegir una contraseña
mail-invitation-note = El enlace funciona una vez, durante siete días. Si no esperaba este mensaje, no haga nada.
mail-reset-subject = Otra contraseña para { $paper }
mail-reset-text = Alguien pidió otra contraseña para su cuenta en { $paper }. Si fue usted, elíjala aquí.
mail-reset-action = Elegir otra contraseña
mail-reset-note = El enlace funciona una vez, durante 30 minutos. Si no fue usted, no haga nada: su contraseña sigue igual.
mail-new-device-subject = Nuevo inicio de sesión en { $paper }
mail-new-device-text = El { $date } alguien entró en su cuenta desde un dispositivo no usado antes: { $client }, desde { $address }.
mail-account-action = Ver dónde tiene sesión abierta
mail-account-note = Si no fue usted, cierre esa sesión, elija otra contraseña y avise a un administrador.
mail-password-changed-subject = Su contraseña en { $paper } ha cambiado
mail-password-changed-text = El { $date } se cambió la contraseña de su cuenta y se cerraron todas las sesiones anteriores.
mail-email-changed-subject = Su correo electrónico en { $paper }
mail-email-changed-text = El { $date } se cambió el correo electrónico de su cuenta. Entre con el nuevo; a esta dirección ya no llegan cartas.
mail-codes-changed-subject = Códigos al entrar en { $paper }
mail-codes-changed-on = Desde el { $date } su cuenta pide un código de una aplicación al entrar.
mail-codes-changed-off = Desde el { $date } su cuenta ya no pide código al entrar.
mail-passkey-changed-subject = Sus llaves de acceso en { $paper }
mail-passkey-changed-on = El { $date } se añadió a su cuenta la llave de acceso «{ $name }». Abre la cuenta sin contraseña.
mail-passkey-changed-off = El { $date } se quitó de su cuenta la llave de acceso «{ $name }».
mail-mention-subject = { $by } le pregunta en una nota
mail-mention-text = { $by } le pregunta en una nota sobre la noticia «{ $headline }».
mail-mention-text-hidden = { $by } le pregunta en una nota sobre una noticia.
mail-mention-action = Leer la nota
mail-assignment-subject = Una noticia para usted
mail-assignment-text = { $by } le ha encargado la noticia «{ $headline }».
mail-assignment-text-hidden = { $by } le ha encargado una noticia.
mail-assignment-action = Abrir la noticia
mail-story-note = Cuáles de estos mensajes recibe se decide en su página de la redacción.
mail-test-subject = Mensaje de prueba de { $paper }
mail-test-text = Este mensaje ha llegado: { $paper } puede enviar mensajes.

## Desk: letters

desk-set-letters = Mensajes
desk-set-letters-explains = Lo que la redacción envía por correo electrónico: invitaciones, contraseñas olvidadas y lo que se pide a cada cual.
desk-letters-off = No se envían mensajes: DATELINE_SMTP no está definido en el servidor. Hasta entonces, entregue los enlaces usted.
desk-letters-where = Los mensajes salen por { $place }, desde { $address }.
desk-letters-waiting = En espera: { $number }
desk-letters-test = Enviarme un mensaje de prueba
desk-letters-test-sent = El mensaje de prueba ha salido hacia { $email }.
desk-letters-test-failed = El mensaje de prueba no ha salido: { $why }
desk-letters-given-up = Mensajes que no salieron en los últimos treinta días

## Desk: a forgotten password

desk-forgot-link = He olvidado mi contraseña
desk-forgot-title = Contraseña olvidada
desk-forgot-explains = Escriba su dirección de correo. Si hay una cuenta con ella, enviamos allí un enlace para elegir otra contraseña.
desk-forgot-submit = Enviarme un enlace
desk-forgot-sent = Si hay una cuenta con esta dirección, el enlace está en camino. Funciona una vez, durante 30 minutos.
desk-forgot-off = Desde aquí no se envían mensajes. Pida a un administrador un enlace para elegir otra contraseña.

## Desk: letters to people

desk-people-link-sent = Un mensaje con este enlace va de camino a { $email }.
desk-wanted-title = Mensajes para usted
desk-wanted-explains = Lo que atañe a su cuenta se envía en todo caso.
desk-wanted-mention = Cuando me preguntan en una nota
desk-wanted-assignment = Cuando me encargan una noticia
desk-wanted-kept = Recibirá los mensajes elegidos.

## Desk: proving who one is

desk-proof-title = ¿Es usted?
desk-proof-explains = Lo que sigue puede abrir su cuenta a otros. Demuestre otra vez que es usted; vale diez minutos.
desk-proof-submit = Continuar
desk-proof-wrong = Esta no es su contraseña. Inténtelo de nuevo.
desk-proof-neither = Aquí no tiene contraseña ni llave de acceso. Salga y vuelva a entrar; entonces esta página está abierta diez minutos.
