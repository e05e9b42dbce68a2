## Page

decisions-none = No hay ninguna decisión registrada
decisions-taken-only = { $n ->
    [one] Ninguna decisión pendiente; { $n } tomada
   *[other] Ninguna decisión pendiente; { $n } tomadas
}
decisions-waiting-on-time = { $n ->
    [one] { $n } decisión pendiente, sin retraso
   *[other] { $n } decisiones pendientes, ninguna vencida
}
decisions-latency = Tiempo de decisión
decisions-waiting = Pendientes
decisions-taken = Tomadas
decisions-empty = ¿Qué debe decidir el comité? Añada un archivo en decisions/, por ejemplo d-01-queue.md:
decisions-taken-newest = Decisiones tomadas, la más reciente primero
decisions-decision = Decisión
decisions-outcome = Resultado
decisions-decided-by = Decidida por
decisions-decided = Decidida
decisions-business-days = Días laborables

## Card

decisions-needed-by = Necesaria para el { $day }
decisions-needed = { $by }, { $distance }
decisions-decides = Decide: { $who }.
decisions-asked = Solicitada el { $day }.
decisions-decided-on = Decidida el { $day }.
decisions-recommended = Recomendado:
decisions-no-recommendation = Aún no se recomienda ninguna opción.
decisions-nothing = ninguno
decisions-row-for = A favor
decisions-row-against = En contra

## What the sections show

decisions-next-by = La próxima se necesita para el { $day }
decisions-longest = { $n ->
    [one] { $id } lleva { $n } día de retraso
   *[other] { $id } lleva { $n } días de retraso
}
decisions-taken-median = { $n ->
    [one] { $n } está tomada, tras
   *[other] { $n } están tomadas, con una mediana de
} { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
}
decisions-late-and-next = { $n ->
    [one] { $id } lleva { $n } día de retraso; la próxima se necesita para el { $day }
   *[other] { $id } lleva { $n } días de retraso; la próxima se necesita para el { $day }
}
