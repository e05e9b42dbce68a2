## Stakeholder grid

stakeholder-grid-score-1 = Muy débil
stakeholder-grid-score-2 = Débil
stakeholder-grid-score-3 = Regular
stakeholder-grid-score-4 = Fuerte
stakeholder-grid-score-5 = Muy fuerte
stakeholder-grid-described = Interesados por influencia e interés a { $day }. { $headline }.
stakeholder-grid-measure = Influencia hacia arriba, interés hacia la derecha; bajo cada nombre, dónde está y dónde debería estar
stakeholder-grid-none = Ningún interesado tiene influencia e interés registrados
stakeholder-grid-all-stand = Según lo registrado, cada interesado está donde el programa lo necesita
stakeholder-grid-away = { $n ->
    [one] { $n } de { $all } interesados aún no está donde el programa lo necesita, { $strong } de alta influencia
   *[other] { $n } de { $all } interesados aún no están donde el programa los necesita, { $strong } de alta influencia
}
stakeholder-grid-full = Hay { $n } más en celdas llenas; todos están en la tabla.
stakeholder-grid-unrated = { $n ->
    [one] { $n } persona no tiene influencia o interés registrado.
   *[other] { $n } personas no tienen influencia o interés registrados.
}
stakeholder-grid-unplaced = { $n ->
    [one] De { $n } interesado no consta dónde está o debería estar.
   *[other] De { $n } interesados no consta dónde están o deberían estar.
}
stakeholder-grid-caption = Interesados, primero los que deberían estar en otro lugar
stakeholder-grid-stakeholder = Interesado
stakeholder-grid-influence = Influencia
stakeholder-grid-interest = Interés
stakeholder-grid-stands = Está
stakeholder-grid-should-stand = Debería estar
stakeholder-grid-unknown = no registrado
stakeholder-grid-label = { $name }: { $now }
stakeholder-grid-label-should = { $name }: { $now }, debería estar en: { $wanted }
stakeholder-grid-more = y { $n } más
