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

## Words that several charts have

chart-id = ID
chart-milestone = Hito
chart-state = Estado
chart-score = Puntuación
chart-and-more = { $n } más
chart-done = Hecho
chart-cancelled = cancelado
chart-forecast-p80 = Previsión P80
chart-two = { $first }; { $second }
chart-no-milestones = Todavía no hay hitos en el alcance
chart-fill-milestones = Los registros de tipo «milestone» llenan este gráfico.
chart-key-two-levels = Dos niveles demasiado bueno (sandía)
chart-key-contested = El informe cuestiona la evidencia
chart-key-contest-expired = Cuestionado, pero el acuerdo ha caducado
chart-days = { $n ->
    [one] { $n }{"\u00A0"}día
   *[other] { $n }{"\u00A0"}días
}
chart-from-to = { $from } a { $to }
chart-quarter = T{ $n }
chart-quarter-year = T{ $n }{"\u00A0"}{ $year }
chart-first-rows = El dibujo muestra los primeros { $most }; los números contienen los { $rows }.
chart-target = Objetivo { $target }
chart-not-agreed = no acordada
chart-key-outside = Prometido a terceros
chart-key-waits = Va antes
chart-key-promised = Prometido por el proveedor
chart-key-expected = Hito, previsión
chart-key-due = Decisión, entrega o puerta de control
chart-key-unpromised = Necesario, sin fecha prometida
chart-key-undated = Sin fecha prometida
chart-key-needed = La necesita el receptor
chart-key-stands = Está donde el programa la necesita
chart-key-should-move = Debería estar en otro lugar
