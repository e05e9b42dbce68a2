## Benefits: promised, forecast, realised

benefits-chart-title = Beneficios: prometidos, previstos, realizados
benefits-chart-promised = Prometido
benefits-chart-realised = Realizado
benefits-chart-measure = Parte del camino desde el valor previo al programa hasta el prometido, por vencimiento
benefits-chart-described = Beneficios a { $day }. { $headline }.
benefits-chart-not-measured = no medido
benefits-chart-bar-due = { $said }, vence el { $day }
benefits-chart-bar-was-due = { $said }, vencía el { $day }
benefits-chart-no-forecast = no hay previsión registrada
benefits-chart-none-short = no se prevé que ninguno se quede corto
benefits-chart-some-short = { $n ->
    [one] se prevé que { $n } de { $all } se quede corto
   *[other] se prevé que { $n } de { $all } se queden cortos
}
benefits-chart-short-first = Se prevé que { $id } se quede corto un { $percent }
benefits-chart-short-next = { $id } un { $percent }
benefits-chart-none = No hay beneficios registrados
benefits-chart-none-due = { $n ->
    [one] El único beneficio aún no vence
   *[other] Ninguno de los { $n } beneficios vence aún
}
benefits-chart-one-realised = El único beneficio con plazo cumplido se realizó
benefits-chart-one-missed = El único beneficio con plazo cumplido no se realizó del todo
benefits-chart-all-realised = Los { $n } beneficios con plazo cumplido se realizaron
benefits-chart-some-missed = { $n ->
    [one] { $n } de { $due } beneficios con plazo cumplido no se realizó del todo
   *[other] { $n } de { $due } beneficios con plazo cumplido no se realizaron del todo
}
benefits-chart-unit = Unidad
benefits-chart-before = Antes
benefits-chart-of-the-way = Del camino
