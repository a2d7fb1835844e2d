## Desk: planning and the board

desk-plan-title = Planificación
desk-plan-new = Planear una historia
desk-plan-idea = De qué trata, como titular
desk-plan-idea-missing = Diga en pocas palabras de qué trata.
desk-plan-slot = Prevista para
desk-plan-slot-hint = Un deseo: nada sale solo por esto.
desk-plan-due = Fecha límite
desk-plan-done = La historia está prevista.
desk-plan-times-done = Las fechas quedan anotadas.
desk-board = Tablero
desk-board-list = Lista
desk-board-view = Vista
desk-board-all = De todos
desk-board-mine = Solo las mías
desk-board-scrolls = Tablero, se desplaza a los lados
desk-board-today = Publicadas hoy
desk-board-more = Mostrar todas
desk-board-due = Se espera para { $time }
desk-board-late = Se esperaba para { $time }
desk-board-embargo = Embargo hasta { $time }
desk-board-keys = J y K van de tarjeta en tarjeta. Alt y una flecha mueven la tarjeta elegida.
desk-late = Con retraso
desk-legend-planned = Prevista: un deseo, se mueve libremente
desk-legend-scheduled = Programada: sale por sí sola
desk-calendar = Calendario
desk-day = Día
desk-month = Mes
desk-day-before = Día anterior
desk-day-after = Día siguiente
desk-month-before = Mes anterior
desk-month-after = Mes siguiente
desk-month-this = Este mes
desk-calendar-span = Periodo
desk-week = Semana
desk-week-range = { $from } – { $to }
desk-week-day = { $weekday }, { $date }
desk-week-before = Semana anterior
desk-week-after = Semana siguiente
desk-week-this = Esta semana
desk-week-scrolls = Plan de la semana, se desplaza de lado
desk-week-morning = Mañana
desk-week-midday = Mediodía
desk-week-evening = Tarde
desk-week-show = Mostrar
desk-week-none = Nada en este día
desk-week-more = { $count } más
desk-week-cut = Un día contiene más de lo que se muestra. Elija una sección o una persona.
desk-week-pool = Todavía sin día
desk-week-put = Poner en un día
desk-week-move = Mover
desk-week-other-day = Otro día
desk-week-moved = El artículo se ha movido: { $day }.
desk-week-meanwhile = No se ha movido: otra persona lo hizo antes, a { $time }.
desk-week-taken-off = No se ha movido: otra persona lo quitó de su día.
desk-week-over = No se ha movido: ya salió, saldrá por sí mismo o se abandonó.
desk-week-past = No se ha movido: esa hora ya ha pasado.
desk-week-keys = J y K van de artículo en artículo. Alt y una flecha mueven el elegido al día de al lado.
desk-legend-due = Plazo: se espera para entonces
desk-list-stages = Todas las etapas
desk-list-sections = Todas las secciones
desk-list-people = Todo el mundo
desk-list-languages = Todos los idiomas
desk-list-person = Persona
desk-list-from = Cambiada desde
desk-list-until = Cambiada hasta
desk-list-words = Palabras enteras del titular
desk-list-readers = Lecturas, 7 días
desk-list-clear = Quitar filtros
desk-list-looks-on = Nada entre las historias más recientes. Quedan otras más antiguas por mirar.
desk-list-further = Buscar más atrás

## Desk: who has a story, and moving it on

desk-work = Quién la tiene y qué sigue
desk-wait-for = Espera a
desk-wait-nobody = Nadie todavía
desk-wait-yours = Suya
desk-wait-take = Tomarla
desk-wait-hand = Entregar
desk-wait-hand-to = Entregar a
desk-wait-ask = ¿Qué se le pide?
desk-wait-done = { $name } la tiene ahora.
desk-wait-laid-down = Ya no espera a nadie.
desk-wait-not-allowed = Solo la edición entrega las historias de otros, y solo a quienes escriben aquí.
desk-move-writing = Empezar a escribir
desk-move-editing = Enviar a edición
desk-move-ready = Lista para publicar
desk-move-back-planned = Volver a prevista
desk-move-back-writing = Devolver
desk-move-back-editing = Volver a edición
desk-move-killed = Abandonar
desk-move-other = Otros pasos
desk-move-word = Con unas palabras para alguien
desk-move-by-rule = Quien siga
desk-move-done = La historia ha avanzado: { $stage }.
desk-move-meanwhile = Alguien movió la historia entretanto. Ahora está así: { $stage }.
desk-move-not-open = No puede mover esta historia hasta ahí. Pregunte a la edición.

## Desk: what needs you

desk-needs-you = Le espera a usted
desk-needs-nothing = Nada le espera.
desk-needs-oldest = Lo más antiguo primero
desk-needs-assigned = Se le ha entregado
desk-needs-sent = Espera su edición
desk-needs-sent-back = Devuelta a usted
desk-needs-unheld = Espera a cualquiera de la edición
desk-needs-mention = { $name } le pregunta en una nota
desk-needs-by = { $name }, { $time }
desk-needs-look = Mirar
desk-needs-comments = { $count ->
    [one] { $count } comentario espera una decisión
   *[other] { $count } comentarios esperan una decisión
}
desk-next-out = Próximas salidas
desk-planned-today = Previstas para hoy

## Desk: notes to colleagues

desk-notes = Notas
desk-notes-open = { $count ->
    [one] { $count } nota abierta
   *[other] { $count } notas abiertas
}
desk-notes-none = Aún no hay notas.
desk-notes-private = Las notas se quedan en la redacción. Los lectores no las ven nunca.
desk-note-new = Escribir una nota
desk-note-text = Nota
desk-note-where = Sobre qué párrafo
desk-note-whole = Toda la historia
desk-note-hint = Escriba @ y un nombre para preguntar a alguien.
desk-note-add = Añadir la nota
desk-note-answer = Responder
desk-note-settle = Cerrar esta nota
desk-note-reopen = Abrir de nuevo
desk-note-gone = Su texto ya no está
desk-note-show = Mostrar en el texto
desk-note-settled-by = Cerrada por { $name }
desk-note-added = La nota está añadida.
desk-note-answered = La respuesta está añadida.
desk-note-is-settled = La nota está cerrada.
desk-note-is-open = La nota está abierta de nuevo.
desk-note-empty = Escriba la nota antes de añadirla.
desk-note-away = No se pudo enviar la nota. Queda guardada aquí; inténtelo de nuevo.
desk-note-paragraph = Párrafo { $number }

## Desk: checks before publishing

desk-checks = Antes de que salga
desk-checks-tab = Comprobaciones
desk-checks-fix = { $count ->
    [one] { $count } cosa por corregir
   *[other] { $count } cosas por corregir
}
desk-checks-fine = Nada lo impide.
desk-checks-must = Hay que corregirlo antes de que salga.
desk-checks-stopped = La historia no se ha publicado. Corrija lo que sigue y publique de nuevo.
desk-checks-asks = La historia aún no se ha publicado. Debajo hay consejos; puede seguir de todos modos.
desk-checks-place = Ir allí
desk-check-headline = No hay titular
desk-check-section = No se ha elegido sección
desk-check-alt = Una imagen no tiene texto alternativo
desk-check-embargo = Saldría antes de que acabe el embargo
desk-check-credit = Una imagen no tiene crédito
desk-check-link = Un enlace no lleva a nada aquí
desk-check-headline-long = El titular es largo para un teléfono
desk-check-notes = Aún hay notas abiertas
desk-check-standfirst = No hay entradilla
desk-check-first-name = A alguien se le nombra sin nombre de pila
desk-editor-decorative = Decorativa: no dice nada que no diga el texto
desk-look-search = En los resultados de búsqueda
desk-look-social = Al compartirla

## Desk: who is here

desk-here = Aquí ahora
desk-here-name = { $name }, aquí ahora
