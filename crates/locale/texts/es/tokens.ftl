## Desk: keys for programs

desk-tokens-title = Claves para programas
desk-tokens-explains = Un programa con una clave hace lo que usted puede hacer, y nada más que lo que elija aquí. Si cambia su rol, cambia también lo que abren sus claves.
desk-tokens-name = Para qué es
desk-tokens-name-missing = Diga para qué es la clave, en 200 caracteres como máximo.
desk-tokens-too-many = { $count ->
    [one] Tiene { $count } clave. Anule una que ya no necesite.
   *[other] Tiene { $count } claves. Anule una que ya no necesite.
}
desk-tokens-scopes = Qué puede hacer
desk-tokens-scopes-missing = Elija al menos una cosa que pueda hacer.
desk-tokens-read = Leer los artículos y lo que ocurre con ellos
desk-tokens-write = Escribir artículos y cambiarlos
desk-tokens-publish = Publicar, corregir y retirar artículos
desk-tokens-comments = Leer los comentarios y decidir sobre ellos
desk-tokens-media = Añadir imágenes y archivos, y describirlos
desk-tokens-all = Todo lo que usted puede hacer
desk-tokens-end = Termina
desk-tokens-days = { $count ->
    [one] al cabo de { $count } día
   *[other] al cabo de { $count } días
}
desk-tokens-never = cuando usted la anule
desk-tokens-make = Crear una clave
desk-tokens-made = La clave «{ $name }»
desk-tokens-once = Cópiela ahora y guárdela en lugar seguro. Solo se muestra esta vez.
desk-tokens-used = Último uso { $date }
desk-tokens-unused = Nunca usada
desk-tokens-until = termina { $date }
desk-tokens-ended = La clave «{ $name }» ya no abre nada.
