## Decision latency

decision-latency-described = Tiempo de decisión a { $day }. { $headline }.
decision-latency-measure = Días laborables desde la solicitud, la espera más larga primero; en contorno: tomadas en los últimos 90 días
decision-latency-none = No hay decisiones abiertas ni tomadas recientemente
decision-latency-none-waiting = Ninguna decisión está en espera
decision-latency-waiting = { $n ->
    [one] { $n } decisión en espera desde hace
   *[other] { $n } decisiones en espera, la más larga desde hace
} { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
}
decision-latency-taken = Tomada
decision-latency-late = { $days } ({ $overdue })
decision-latency-target = Objetivo { $n }{"\u00A0"}días laborables
decision-latency-open-overdue = { $state }, con plazo vencido
decision-latency-caption = Días laborables de la solicitud a la decisión, o hasta ahora
decision-latency-days = Días laborables
