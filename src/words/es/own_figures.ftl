## Charts on a record's own page

own-benefit = { $now }{"\u00A0"}{ $unit } el { $day }, { $share } del camino hacia los { $target } prometidos
own-benefit-forecast = { $now }{"\u00A0"}{ $unit } el { $day }, { $share } del camino hacia los { $target } prometidos; la previsión es { $forecast }
own-benefit-measure = Parte del camino de { $before } a los { $target } { $unit } prometidos, vence el { $due }
own-benefit-promised = Prometido
own-benefit-realised = Logrado
own-benefit-caption = Valores medidos, con su parte del camino
own-benefit-value = Valor
own-benefit-share = Parte
own-metric-measure = Según lo medido; las líneas de puntos son el objetivo y los límites
own-metric-measure-alone = Según lo medido
own-metric-target = { $headline }; objetivo { $target }
own-metric-share = { $now } de { $target } ({ $share }), frente a { $then } el { $day }
own-metric-caption = { $measure }, según lo medido
own-gate-before = { $met } de { $all } criterios se { $met ->
    [one] cumple
   *[other] cumplen
}, { $days ->
    [one] { $days } día antes de la revisión
   *[other] { $days } días antes de la revisión
}
own-gate-after = { $met } de { $all } criterios se { $met ->
    [one] cumple
   *[other] cumplen
}; la revisión debía hacerse el { $day }
own-gate-judged = { $outcome } el { $day }, con { $met } de { $all } criterios cumplidos
own-gate-measure = Criterios por área, primero donde más falta
own-gate-area = Área
own-gate-none = Sin área
own-gate-met = Cumplido
own-gate-waived = Dispensado
own-gate-open = No cumplido
own-gate-criteria = Criterios
own-gate-of = { $met } de { $all }
own-promise-late = { $days ->
    [one] Prometido { $days } día después de necesitarse
   *[other] Prometido { $days } días después de necesitarse
}
own-promise-kept = { $days ->
    [0] Prometido para el día en que se necesita
    [one] Prometido { $days } día antes de necesitarse
   *[other] Prometido { $days } días antes de necesitarse
}
own-promise-none = Se necesita para el { $day } y no se ha prometido ningún día
own-promise-delivered = { $days ->
    [0] Entregado el día en que se necesitaba
    [one] Entregado { $days } día antes de necesitarse
   *[other] Entregado { $days } días antes de necesitarse
}
own-promise-delivered-late = { $days ->
    [one] Entregado { $days } día después de necesitarse
   *[other] Entregado { $days } días después de necesitarse
}
own-promise-measure = Días desde que se registró el { $day }; cada barra termina el día prometido entonces
own-promise-needed = Se necesita para el { $day }
own-promise-open = Abierta
own-promise-delivered-name = Entregado
own-promise-on = Prometido para el { $day }
own-promise-key = Día prometido vigente
own-promise-key-before = Prometido antes
own-promise-caption = Promesas y días desde que se registró
own-promise-what = Qué
own-promise-until = Hasta
own-promise-days = Días
own-promise-against = Respecto a la necesidad
own-described = { $headline }, a { $day }.
own-yielded = Lo que produjo
own-yielded-none = De ella no salió ni una decisión ni una acción.
