## Summary

slide-summary = Resumen ejecutivo
slide-way-since = { $what }; evolución desde el { $day }
slide-happened = Qué ha pasado
slide-means = Qué significa
slide-ask = Qué pedimos
slide-claim-nothing = No se ha informado nada y los registros no contienen nada con que juzgar.
slide-claim-same = Informado: { SMALL($claim) }; los registros dicen lo mismo.
slide-claim-unjudged = { $n ->
    [one] { $n } dimensión no tiene evidencia.
   *[other] { $n } dimensiones no tienen evidencia.
}
slide-done = { $milestone }: alcanzado el { $day }, { $variance }
slide-nothing-happened = En los últimos 30 días no se ha entregado ni informado nada.
slide-finish-kept = La previsión mantiene el fin planificado, { $day }.
slide-finish-was = Terminó el { $day }, según lo planificado.
slide-finish-was-late = Terminó el { $day }, { $variance } frente a la línea base.
slide-finish-was-last = Terminó el { $day }, { $variance } respecto al { $planned }, último día planificado.
slide-finish-moves = El fin previsto es el { $day }, { $variance } frente a la línea base.
slide-finish-moves-last = El fin previsto es el { $day }, { $variance } respecto al { $planned }, último día planificado.
slide-milestones-done = { $n } de { $all } hitos alcanzados.
slide-milestones-due = { $n } de { $all } hitos alcanzados; { $due } { $early ->
        [0] con plazo cumplido
       *[other] con plazo cumplido o alcanzados
    }, { $on-time } a tiempo.
slide-cost = El coste termina en { $eac }, plan { $bac }.
slide-nothing-to-measure = No hay hitos ni presupuesto registrados: no hay nada que medir.
slide-decide = Decidir
slide-ask-undated = { $decide }: { $title }
slide-ask-by = { $decide } para el { $day }: { $title }
slide-ask-overdue = { $decide }, { $late }: { $title }
slide-days-overdue = { $days } de retraso
slide-ask-recommended = { $ask } (recomendamos { $option })
slide-more-decisions = { $n ->
    [one] Se pide { $n } decisión más.
   *[other] Se piden { $n } decisiones más.
}
slide-nothing-waiting = Ninguna decisión está pendiente.

## Changes

slide-changes-dates = Fechas
slide-changes-dates-of = { $others ->
    [one] Fechas: { $slipped } con retraso, { $others } cambio más
   *[other] Fechas: { $slipped } con retraso, { $others } cambios más
}
slide-changes-risks = Riesgos e incidencias
slide-changes-rest = Decisiones, alcance, coste
slide-unapproved = sin un cambio aprobado
slide-changes-added = añadido al alcance el { $day } { $without }
slide-changes-since = Comparado con los registros del { $day }
slide-changes-entries = Según las anotaciones fechadas de los registros de hoy; los registros eliminados no se pueden conocer
slide-changes-cost = { $cost } a la conclusión: de { $then } a { $now }.
slide-and-more = { $n } más
slide-nothing-changed = Nada ha cambiado.
slide-sentence = { $lead }{ $said }.

## Milestones

slide-last-milestones = Los últimos hitos
slide-last = Último: { $milestone }, { $day }
slide-last-between = { $n ->
    [one] Entre medias hay { $n } hito; el último es { $milestone }, { $day }
   *[other] Entre medias hay { $n } hitos; el último es { $milestone }, { $day }
}
slide-baseline-refused = { $id }: se registró una línea base del { $day } { $without }; sigue vigente el { $old }.
slide-baselines-refused = { $n ->
    [one] { $n } línea base más se registró así.
   *[other] { $n } líneas base más se registraron así.
}
slide-scope-unapproved = { $n ->
    [one] Añadido al alcance sin un cambio aprobado
   *[other] { $n } hitos añadidos al alcance sin un cambio aprobado
}
slide-none-due = Ningún hito vence aún
slide-all-due-done = Todos los hitos con plazo cumplido están alcanzados
slide-due-open = { $n ->
    [one] { $n } hito con plazo cumplido sigue abierto
   *[other] { $n } hitos con plazo cumplido siguen abiertos
}
slide-finish-to = { $said }; el fin pasa al { $day }
slide-finish-at = { $said }; el fin se mantiene en el { $day }
slide-all-done-late = { $n ->
    [one] El único hito está alcanzado, después de su línea base
   *[other] Los { $n } hitos están alcanzados, { $late } de ellos después de su línea base
}
slide-progress = { $n } de { $all } hitos alcanzados; { $due } con plazo cumplido al { $day }
slide-were-due = { $early ->
    [0] { $due } con plazo cumplido al { $day }
   *[other] { $due } con plazo cumplido o alcanzados al { $day }
}
slide-progress-on-time = { $n } de { $all } hitos alcanzados; { $due }, { $on-time } de ellos a tiempo ({ $share })
slide-milestones-table = Hitos con plan, previsión y desviación
slide-actual = real
slide-no-new-date = sin nueva fecha
slide-slipped-table = Hitos más retrasados
slide-slipped-most = Mayores retrasos
slide-moves = Cambios
slide-first-plan = Primer plan
slide-later = { $n } de { $all } hitos más tarde de lo planificado
slide-later-mean = { $n } de { $all } hitos más tarde de lo planificado; media { $mean }, mediana { $median }
slide-and-earlier = { $said }; { $n } antes

## Risks

slide-exposure = { $risks }; exposición { $now } puntos
slide-open-risks = { $n ->
    [one] { $n } riesgo abierto
   *[other] { $n } riesgos abiertos
}
slide-exposure-then = { $risks }; exposición { $now } puntos, { $then } el { $day }
slide-score-since = Puntuación, desde{"\u00A0"}el{"\u00A0"}{ $day }
slide-more-risks = { $n ->
    [one] { $n } riesgo más es crítico o alto
   *[other] { $n } riesgos más son críticos o altos
}
slide-more-high-risks = { $n ->
    [one] { $n } riesgo más es alto
   *[other] { $n } riesgos más son altos
}
slide-high = Puntuaciones de 10 o más, las más altas primero
slide-more-high = { $n } más con puntuación de 10 o superior están en el registro RAID.

## Decisions

slide-we-ask = { $n ->
    [one] Pedimos { $n } decisión, sin retraso
   *[other] Pedimos { $n } decisiones, ninguna con retraso
}
slide-we-ask-one-late = Pedimos 1 decisión; lleva { $days } de retraso
slide-we-ask-late = { $late ->
    [one] Pedimos { $n } decisiones; una lleva { $days } de retraso
   *[other] Pedimos { $n } decisiones; { $late } están retrasadas, la más antigua { $days }
}
slide-latency = { $days ->
    [one] Mediana del tiempo de decisión en los últimos 90 días: { $days } día laborable
   *[other] Mediana del tiempo de decisión en los últimos 90 días: { $days } días laborables
}
slide-latency-target = Mediana del tiempo de decisión en los últimos 90 días: { $days } días laborables, objetivo { $target }
slide-no-latency = No se ha tomado ninguna decisión en los últimos 90 días
slide-asked = Decisiones solicitadas
slide-if-not = Si no decidimos
slide-no-day = sin fecha fijada
slide-nobody-named = nadie designado
slide-no-recommendation = sin recomendación
slide-option = { $key }: { $title }
slide-later-decisions = Más tarde: { $decisions }. Los días se cuentan desde el { $day }.
slide-later-more = Más tarde: { $decisions }; y { $n } más. Los días se cuentan desde el { $day }.

## Options

slide-more-options = { $n ->
    [one] { $n } decisión más tiene opciones que comparar
   *[other] { $n } decisiones más tienen opciones que comparar
}
slide-not-compared = No comparadas en diapositivas
slide-options-where = Sus opciones están en la página de cada decisión; las que se necesitan antes se comparan en las diapositivas anteriores.
slide-bare = { $n ->
    [one] Las opciones de { $n } decisión aún no se pueden comparar
   *[other] Las opciones de { $n } decisiones aún no se pueden comparar
}
slide-bare-why = No tienen registrados coste, días, alcance ni razones
slide-bare-table = Opciones no comparadas
slide-options = Opciones
slide-recommend = Para { $id } recomendamos { $option }: { $title }
slide-decision = { $id }: { $title }
slide-by = { $said }; necesaria para el { $day }
slide-late = { $n ->
    [one] { $said }; { $n } día de retraso
   *[other] { $said }; { $n } días de retraso
}
slide-late-question = { $n ->
    [one] { $said } { $n } día de retraso
   *[other] { $said } { $n } días de retraso
}
slide-by-question = { $said } Necesaria para el { $day }
slide-options-left = { $n ->
    [one] { $n } opción más en la página de la decisión.
   *[other] { $n } opciones más en la página de la decisión.
}
slide-options-of = Opciones de { $id }, comparadas

## Dependencies

slide-open-dependencies = Dependencias abiertas, las más ajustadas primero
slide-dependencies = { $n ->
    [one] { $n } dependencia abierta
   *[other] { $n } dependencias abiertas, las más ajustadas primero
}
slide-from = De
slide-for = Para
slide-more-in-log = { $n } más están en el registro RAID.
slide-promised-late = { $n ->
    [one] { $n } entrega está prometida tarde
   *[other] { $n } entregas están prometidas tarde
}
slide-all-promised = { $n ->
    [one] La entrega abierta está prometida a tiempo
   *[other] Las { $n } entregas abiertas están prometidas a tiempo
}
slide-undated-all = { $n ->
    [one] La entrega abierta no tiene fecha prometida
   *[other] Ninguna de las { $n } entregas abiertas tiene fecha prometida
}
slide-undated = { $n ->
    [one] { $n } de { $open } no tiene fecha prometida
   *[other] { $n } de { $open } no tienen fecha prometida
}
slide-open-deliveries = { $n ->
    [one] { $n } entrega abierta
   *[other] { $n } entregas abiertas
}
slide-late-undated = { $n ->
    [one] { $late }, { $n } no tiene fecha
   *[other] { $late }, { $n } no tienen fecha
}
slide-blocked = bloqueada

## Budget

slide-benefits-alone = Los beneficios tienen fecha; no hay presupuesto registrado
slide-plan-completion = Plan a la conclusión
slide-spent = Gastado hasta hoy
slide-expected = Esperado a la conclusión
slide-difference = Diferencia
slide-budget-benefits = Presupuesto y beneficios
slide-next-benefits = Los próximos { $n } de { $all } beneficios
slide-benefits-table = Beneficios con objetivo y última medición
slide-not-measured = sin medir
slide-benefit-short = { $share } de lo previsto a esta fecha

## Gate

slide-gate = { $n } de { $all } criterios cumplidos de «{ $gate }»
slide-reviewed-today = { $id }, revisión hoy, { $day }
slide-reviewed-in = { $n ->
    [one] { $id }, revisión el { $day }, en { $n } día
   *[other] { $id }, revisión el { $day }, en { $n } días
}
slide-reviewed-ago = { $n ->
    [one] { $id }, revisión el { $day }, hace { $n } día sin resultado
   *[other] { $id }, revisión el { $day }, hace { $n } días sin resultado
}
slide-other-area = Otros
slide-by-area-table = Criterios por área
slide-by-area = Por área
slide-area = Área
slide-waived = Dispensados
slide-of = { $n } de { $all }
slide-open-or-waived = Abierto o dispensado
slide-not-met-some = { $n } de { $all } sin cumplir, los más próximos primero
slide-not-met = Sin cumplir, los más próximos primero
slide-not-met-table = Criterios sin cumplir
slide-by-day = Fecha
slide-overdue = con retraso
slide-waiver-ended = la dispensa de { $who } terminó el { $day }
slide-waived-until = dispensado por { $who } hasta el { $day }
slide-waived-by = dispensado por { $who }
slide-signed = { $n } de { $all } han dado el visto bueno. { $gate }
slide-signed-missing = { $n ->
    [one] { $n } de { $all } ha dado el visto bueno; faltan: { $roles }. { $gate }
   *[other] { $n } de { $all } han dado el visto bueno; faltan: { $roles }. { $gate }
}

## The next 90 days

slide-horizon = { $n } días, hasta el { $day }
slide-nothing-dated = No hay nada fechado.
slide-next = Los próximos 30, 60 y 90 días, según las fechas registradas
slide-n-milestones = { $n ->
    [one] { $n } hito
   *[other] { $n } hitos
}
slide-n-decisions = { $n ->
    [one] { $n } decisión
   *[other] { $n } decisiones
}
slide-n-gates = { $n ->
    [one] { $n } revisión de puerta de control
   *[other] { $n } revisiones de puerta de control
}
slide-n-deliveries = { $n ->
    [one] { $n } entrega
   *[other] { $n } entregas
}
slide-due-by = { $n ->
    [one] { $list } hasta el { $day }
   *[other] { $list } hasta el { $day }
}
slide-due-between = { $n ->
    [one] { $list } del { $from } al { $to }
   *[other] { $list } del { $from } al { $to }
}
slide-only-committee = Hasta el { $day } solo está el comité de dirección
slide-none-dated = No hay nada fechado hasta el { $day }
slide-and-overdue = { $n ->
    [one] { $said }; { $list } con retraso
   *[other] { $said }; { $list } con retraso
}
slide-committee = Comité de dirección
slide-event = { $title } ({ $id })
slide-event-decision = Decidir: { $what }
slide-event-delivery = Entrega: { $what }
slide-event-needed = Necesario: { $what }, { $undated }
slide-event-overdue = { $event }, { $late }
slide-more-overdue = y { $n } más con retraso
slide-no-promise = sin fecha prometida
slide-event-gate = Puerta de control: { $what }

## Actions

slide-actions = Acciones por vencimiento
slide-more-actions = { $n } más están en la lista de acciones.
slide-no-action-late = { $n ->
    [one] Ninguna acción con retraso; { $n } vence en las próximas dos semanas
   *[other] Ninguna acción con retraso; { $n } vencen en las próximas dos semanas
}
slide-action-late = { $n ->
    [one] { $n } acción con retraso, de { $days }
   *[other] { $n } acciones con retraso, la más antigua de { $days }
}
slide-closed-share = { $said }. Cerradas a tiempo: { $share } de { $n } con plazo cumplido
slide-overdue-then = Con retraso, después las que vencen en 14 días
slide-actions-later = { $n ->
    [one] { $said }; { $n } más vence después
   *[other] { $said }; { $n } más vencen después
}
