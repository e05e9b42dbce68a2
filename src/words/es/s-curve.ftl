## Budget S-curve

s-curve-spent = Gastado
s-curve-authorised = Autorizado
s-curve-month = Mes
s-curve-month-end = Fin de mes
s-curve-described = Coste acumulado a { $day }. { $headline }.
s-curve-measure = Coste acumulado, { $unit }
s-curve-callout-spent = Gastado { $amount }
s-curve-callout-plan = Plan a la fecha { $amount }
s-curve-none = Todavía no hay presupuesto registrado
s-curve-planned = { $plan } planificados; todavía no se ha gastado nada
s-curve-planned-forecast = { $plan } planificados; { $forecast }
s-curve-no-forecast = { $spent } gastados de { $plan }; no hay previsión registrada
s-curve-complete = Se gastaron { $spent }; { $result }
s-curve-running = { $spent } gastados de { $plan }; { $forecast }
s-curve-on-plan = la previsión de { $eac } se ajusta al plan
s-curve-over = la previsión de { $eac } lo supera en { $by }
s-curve-under = la previsión de { $eac } queda { $by } por debajo
s-curve-final-plan = coincide con el plan
s-curve-final-over = { $by } por encima del plan de { $plan }
s-curve-final-under = { $by } por debajo del plan de { $plan }
s-curve-fill = Un registro de tipo «budget» con sus meses llena este gráfico.
s-curve-gaps = { $n ->
    [one] { $n } mes pasado no tiene coste real registrado.
   *[other] { $n } meses pasados no tienen coste real registrado.
}
s-curve-unforecast = { $n ->
    [one] { $n } mes planificado no tiene previsión y no le suma nada.
   *[other] { $n } meses planificados no tienen previsión y no le suman nada.
}
s-curve-caption = Coste acumulado al final de cada mes
s-curve-unit = { $word } ({ $sign })
