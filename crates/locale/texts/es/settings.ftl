## Desk: redirects

desk-redirects-title = Redirecciones
desk-redirects-explains = Adónde lleva una dirección nuestra cuando ya no hay nada en ella. El lector llega en un solo paso, por muchas veces que algo se haya movido. Al quitar una redirección, su dirección queda desconocida (404).
desk-redirects-from = Dirección antigua
desk-redirects-to = Lleva a
desk-redirects-to-hint = Una dirección nuestra, como /about/, o una completa. Déjela vacía si lo que había desapareció para siempre (410).
desk-redirects-gone = Desapareció para siempre (410)
desk-redirects-add = Añadir una redirección
desk-redirects-change = Cambiar una redirección
desk-redirects-change-one = Cambiar
desk-redirects-keep = Guardar
desk-redirects-leave = Dejarla como está
desk-redirects-remove = Quitar
desk-redirects-search = Buscar en las direcciones
desk-redirects-find = Buscar
desk-redirects-none = Ninguna redirección contiene esas palabras.
desk-redirects-total = { $count ->
    [one] { $count } redirección
   *[other] { $count } redirecciones
}
desk-redirects-next = Más
desk-redirects-kept = «{ $address }» ya lleva a su destino.
desk-redirects-removed = «{ $address }» ya no lleva a ninguna parte.
desk-redirects-no-address = Una dirección antigua empieza por una barra, es nuestra y no contiene signo de interrogación. La portada y la redacción no se pueden redirigir.
desk-redirects-no-target = Indique una dirección que empiece por una barra, o una completa con https://.
desk-redirects-too-long = Una dirección tiene como máximo 2048 caracteres.
desk-redirects-loop = Esto llevaría de vuelta al punto de partida.
desk-redirects-stands = Hay una página en esta dirección. Muévala o retírela antes.
desk-redirects-columns = No hay dos columnas separadas por una coma o un tabulador.
desk-redirects-too-many = No se aceptan más de 100 000 líneas a la vez. Envíe el resto después.
desk-redirects-many = Muchas a la vez
desk-redirects-lines = Una redirección por línea
desk-redirects-lines-hint = La dirección antigua, una coma o un tabulador, y el destino: /antigua/,/nueva/. Si no sigue nada, o sigue 410, desapareció para siempre. Como máximo 100 000 líneas.
desk-redirects-file = O un archivo con esas líneas
desk-redirects-take = Aceptar estas líneas
desk-redirects-taken = { $count ->
    [one] Se guardó { $count } redirección.
   *[other] Se guardaron { $count } redirecciones.
}
desk-redirects-flaws = Estas líneas no. Están abajo para corregirlas:
desk-redirects-line = Línea { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] Y { $count } línea más.
   *[other] Y { $count } líneas más.
}
desk-redirects-by-desk = de la redacción
desk-redirects-by-move = por un traslado
desk-redirects-by-import = de una importación
