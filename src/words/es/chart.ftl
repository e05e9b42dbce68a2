## What charts share

chart-date = Fecha
chart-id = Id.
chart-score = Puntuación
chart-days = { $n ->
    [one] {$n}{"\u00A0"}día
   *[other] {$n}{"\u00A0"}días
}
chart-plan = Plan
chart-actual = Real
chart-forecast = Previsión
chart-forecast-p50 = Previsión P50
chart-forecast-p80 = Previsión P80
chart-in-scope = En alcance
chart-done = Hechos
chart-no-milestones = Todavía no hay hitos en el alcance
chart-fill-milestones = Los registros de tipo «milestone» llenan este gráfico.

## Keys

chart-key-plan = Plan (línea base)
chart-key-forecast = Previsión registrada
chart-key-range = Rango hasta P80
chart-key-today = Fecha del informe
chart-key-moved = Fecha prevista
chart-key-delivered = Entregado
chart-key-the-day = El propio día
chart-key-up = Al alza
chart-key-up-since = Al alza desde el { $day }
chart-key-down = A la baja
chart-key-new = Nuevo
