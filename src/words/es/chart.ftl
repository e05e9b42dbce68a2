## What charts share

chart-date = Fecha
chart-plan = Plan
chart-actual = Real
chart-forecast = Previsión
chart-forecast-p50 = Previsión P50
chart-in-scope = En alcance

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
