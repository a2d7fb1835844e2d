## Desk: sections, tags, series and people in bylines

desk-terms-title = Secciones y etiquetas
desk-terms-sections = Secciones
desk-terms-tags = Etiquetas
desk-terms-series = Series
desk-terms-bylines = Firmas
desk-terms-explains-sections = Dónde salen las noticias, en forma de árbol. Si una sección se mueve o cambia de dirección, la antigua lleva a la nueva, y también las de sus noticias.
desk-terms-explains-tags = De qué tratan las noticias. Si una etiqueta cambia de dirección, la antigua lleva a la nueva.
desk-terms-explains-series = Noticias contadas en orden. Si una serie cambia de dirección, la antigua lleva a la nueva.
desk-terms-explains-bylines = Las personas que firman las noticias, entren aquí o no. Si su página cambia de dirección, la antigua lleva a la nueva.
desk-terms-new-sections = Nueva sección
desk-terms-new-tags = Nueva etiqueta
desk-terms-new-series = Nueva serie
desk-terms-new-bylines = Nueva persona
desk-terms-change-sections = Cambiar una sección
desk-terms-change-tags = Cambiar una etiqueta
desk-terms-change-series = Cambiar una serie
desk-terms-change-bylines = Cambiar una persona
desk-terms-search = Buscar por nombre
desk-terms-none = Nada contiene esas palabras.
desk-terms-empty = Todavía no hay ninguna.
desk-terms-many = { $count ->
    [one] { $count } noticia o más
   *[other] { $count } noticias o más
}
desk-terms-stories = { $count ->
    [one] { $count } noticia
   *[other] { $count } noticias
}
desk-terms-name = Nombre
desk-terms-name-flaw = Escriba un nombre de 300 letras como máximo.
desk-terms-slug = Final de su dirección
desk-terms-slug-hint = Minúsculas, cifras y guiones de cualquier escritura. Lo que escriba se pasa a esa forma.
desk-terms-slug-flaw = El final de la dirección debe contener una letra o una cifra.
desk-terms-taken = Otra cosa está ya en esa dirección.
desk-terms-description = De qué trata
desk-terms-description-flaw = Tiene más de 5.000 letras.
desk-terms-bio = Quién es
desk-terms-bio-flaw = Tiene más de 5.000 letras.
desk-terms-website = Su propio sitio
desk-terms-website-flaw = Escriba una dirección completa que empiece por https://.
desk-terms-parent = Está debajo de
desk-terms-parent-none = Nada: está arriba del todo
desk-terms-parent-hint = Todo lo que está debajo se mueve también.
desk-terms-parent-flaw = Ahí no puede estar.
desk-terms-position = Lugar entre sus vecinas
desk-terms-position-hint = Un número menor va antes; los iguales, por orden de dirección.
desk-terms-position-flaw = Escriba un número entero de 0 a 9999.
desk-terms-language = Idioma
desk-terms-language-site = El del sitio
desk-terms-language-flaw = Elija uno de la lista.
desk-terms-kept = «{ $name }» se ha guardado.
desk-terms-merge = Unir a otra
desk-terms-merge-explains = Esta desaparece: sus noticias y su dirección pasan a la otra. Verá lo que significa antes de que se haga nada.
desk-terms-merge-into = Pasa a ser parte de
desk-terms-merge-look = Ver lo que significa
desk-terms-merge-lost = Elija otra que exista.
desk-terms-merge-below = Hay otras secciones debajo. Mueva o una antes esas.
desk-terms-merge-ask = ¿Unir «{ $name }» a «{ $other }»?
desk-terms-merge-moves = Sus noticias, también los borradores, estarán en «{ $other }»: { $stories }.
desk-terms-merge-leads = { $old } lleva a { $new }.
desk-terms-merge-addresses = Las direcciones de sus noticias cambian; las antiguas llevan a ellas.
desk-terms-merge-forever = No se puede deshacer.
desk-terms-merge-do = Unir a «{ $other }»: { $stories }
desk-terms-merged = «{ $name }» es ahora parte de «{ $other }». Sus noticias la siguen.
