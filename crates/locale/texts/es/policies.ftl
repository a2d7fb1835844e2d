## Textos de partida para las páginas sobre cómo trabaja la redacción, hechos con los ajustes

policy-corrections-intro = { $paper } corrige abiertamente lo que publicó mal en cuanto lo sabe. Esta página dice cómo.
policy-corrections-kinds = Junto a una noticia publicada que cambiamos decimos cuándo y por qué:
policy-corrections-correction = **Corrección.** Nos equivocamos. Una nota dice qué estaba mal y qué es lo correcto, y la lista de correcciones muestra qué cambió en el texto.
policy-corrections-clarification = **Aclaración.** Lo que escribimos podía entenderse mal. Una nota dice qué queremos decir.
policy-corrections-update = **Actualización.** Hay más que contar. La noticia lleva la hora nueva.
policy-corrections-retraction = **Retractación.** La noticia no se sostiene. Una nota ocupa el lugar de su texto y dice por qué.
policy-corrections-typo = Las faltas de ortografía que no cambian el sentido se corrigen sin nota.
policy-corrections-list = Todas las notas están en una lista, las más recientes primero, y ninguna se quita nunca de ella: { $address }
policy-corrections-tell = ¿Ha encontrado un error? Díganoslo: { $contact }
policy-contact-intro = Cómo contactar con { $paper }.
policy-contact-all = Preguntas, pistas y quejas: { $contact }
policy-contact-security = Si ha encontrado un fallo de seguridad de este sitio: { $contact }
policy-contact-elsewhere = { $paper } en otros lugares:
policy-ownership-intro = A quién pertenece { $paper }.
policy-ownership-controlled = Quién es su dueño o la controla: { $address }
policy-ownership-controls = Otras publicaciones que edita:
policy-ownership-member = Asociaciones de las que es miembro:
desk-policy-draft-start = Un texto para empezar, hecho con lo que está ajustado aquí. Léalo, hágalo suyo y publíquelo.
