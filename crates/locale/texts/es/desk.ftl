## Desk: everywhere

desk-title = Mesa de redacción
desk-navigation = Mesa de redacción
desk-nav-stories = Noticias
desk-nav-comments = Comentarios
desk-nav-account = Cuenta
desk-back-to-paper = Volver al periódico
desk-save = Guardar
desk-saved = Todo está guardado
desk-cancel = Cancelar
desk-undo = Deshacer
desk-view = Ver
desk-try-again = Intentarlo de nuevo
desk-not-allowed = Solo los editores pueden cambiar esto. Usted puede verlo. Pregunte a un editor.
desk-form-expired = Esta página estuvo abierta mucho tiempo. No se cambió nada. Inténtelo de nuevo.
desk-problem = Hay un problema.
desk-waiting = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}

## Desk: setting up

desk-setup-title = Instalar { $paper }
desk-setup-intro = Es la primera persona aquí. Diga quién es; podrá invitar a otras después.
desk-setup-name = Su nombre
desk-setup-email = Dirección de correo
desk-setup-password = Contraseña
desk-setup-password-hint = { $count ->
    [one] Al menos { $count } carácter. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
   *[other] Al menos { $count } caracteres. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
}
desk-setup-password-short = { $count ->
    [one] Elija una contraseña de al menos { $count } carácter.
   *[other] Elija una contraseña de al menos { $count } caracteres.
}
desk-setup-password-common = Elija una contraseña más difícil de adivinar.
desk-setup-name-missing = Escriba su nombre.
desk-setup-email-form = Escriba una dirección de correo con la forma name@example.org.
desk-setup-submit = Crear mi cuenta
desk-setup-link-used = Este enlace de instalación ya se usó o ha caducado. Pida uno nuevo a quien lleva el servidor.
desk-setup-done = Su cuenta está lista.
desk-password-title = Elija una contraseña
desk-password-done = Su contraseña ya vale. Entre con ella.
desk-link-used = Este enlace ya se usó o ha caducado. Pida uno nuevo.

## Desk: signing in

desk-signin-title = Entrar en la redacción
desk-signin-email = Dirección de correo
desk-signin-password = Contraseña
desk-signin-submit = Entrar
desk-signin-wrong = El correo y la contraseña no se corresponden. No se ha perdido nada. Inténtelo de nuevo.
desk-signin-too-many = Demasiados intentos. Podrá intentarlo de nuevo a las { $time }.
desk-signin-new-here = ¿Es nuevo aquí? Pida a un editor que le invite.
desk-signin-ended = Su sesión terminó. Entre de nuevo para seguir.
desk-signout = Salir
desk-signed-out = Ha salido.
desk-code-title = Escriba el código de su aplicación
desk-code-label = Código de seis cifras
desk-code-submit = Continuar
desk-code-wrong = El código no es correcto o ha caducado. Escriba el que muestra ahora su aplicación.
desk-code-recovery = Usar un código de recuperación
desk-totp-title = Códigos de una aplicación
desk-totp-on = Los códigos de una aplicación están activados.
desk-totp-off = Los códigos de una aplicación están desactivados.
desk-totp-set-up = Configurar los códigos de una aplicación
desk-totp-intro = Añada esta clave a una aplicación que genere códigos y escriba el que muestre.
desk-totp-key = Clave
desk-totp-turn-on = Activar
desk-totp-turn-off = Desactivar
desk-totp-recovery-codes = Códigos de recuperación
desk-totp-recovery-note = Guárdelos en lugar seguro. Cada uno sirve una vez si pierde la aplicación. No se mostrarán de nuevo.
desk-code-recovery-label = Código de recuperación
desk-totp-recovery-make = Crear códigos de recuperación nuevos
desk-totp-recovery-left = { $count ->
    [0] No tiene códigos de recuperación. Sin ellos, perder la aplicación le cierra el acceso.
    [one] Le queda { $count } código de recuperación.
   *[other] Le quedan { $count } códigos de recuperación.
}

## Desk: where you are signed in

desk-sessions-title = Dónde ha entrado
desk-session-this = Este dispositivo
desk-session-since = Entrada: { $date }
desk-session-last-seen = Última vez aquí: { $date }
desk-session-end = Cerrar
desk-session-end-others = Cerrar todas las demás
desk-session-ended = La sesión se ha cerrado.
desk-sessions-ended = { $count ->
    [one] Se cerró { $count } sesión.
   *[other] Se cerraron { $count } sesiones.
}

## Desk: people

desk-people-title = Personas
desk-people-role = Función
desk-people-role-of = Función de { $name }
desk-people-set-role = Cambiar
desk-people-role-set = { $name } tiene ahora otra función.
desk-people-end = Cerrar el acceso
desk-people-end-explains = El acceso se cierra al momento, en todas partes. Su nombre queda en lo que escribió.
desk-people-ended = { $name } ya no puede entrar.
desk-people-back = Devolver el acceso
desk-people-is-back = { $name } puede entrar de nuevo.
desk-people-left = Se fue: { $date }
desk-people-waits = Aún no ha puesto contraseña
desk-people-last-admin = Es la última persona que administra. Nombre antes a otra.
desk-people-reset = Contraseña nueva
desk-people-sessions = Sesiones
desk-people-sessions-title = Dónde tiene sesión abierta { $name }
desk-people-sessions-none = En ningún sitio ahora mismo.
desk-people-sessions-end = Cerrarlas todas
desk-people-invite = Invitar a alguien
desk-people-name = Nombre
desk-people-send = Crear un enlace
desk-email-title = Correo electrónico
desk-email-now = Usted entra con
desk-email-new = Nuevo correo electrónico
desk-email-explains = Desde ahora entra con él. Una carta a la dirección anterior lo dice; los enlaces enviados allí dejan de funcionar.
desk-email-submit = Cambiar la dirección
desk-email-set = { $name } entra ahora con { $email }. Los enlaces enviados antes ya no funcionan.
desk-people-email-of = Nuevo correo electrónico de { $name }
desk-people-email-taken = Alguien tiene ya aquí esta dirección.
desk-people-link-title = Un enlace para { $name }
desk-people-link-invitation = Déselo solo a esa persona. Sirve una vez, durante siete días, para poner la primera contraseña.
desk-people-link-reset = Déselo solo a esa persona. Sirve una vez, durante 30 minutos, para poner una contraseña nueva.
desk-role-contributor = Colaboración
desk-role-reporter = Reportaje
desk-role-editor = Edición
desk-role-moderator = Moderación
desk-role-admin = Administración
