## The page of one record

record-title = { $id }: { $title }
record-description = { $kind } – { $program }
record-kicker = { $kind }, { $program }
record-options = Las opciones
record-history = Historial
record-source = Origen
record-last-changed = Último cambio
record-changed-on = Último cambio el { $day }
record-changed-in = Último cambio el { $day } en el commit { $commit } por { $author }
record-fields = Campos
record-audience = Audiencia

## Headings of rows

record-rows-criterion = Criterios
record-rows-signoff = Vistos buenos
record-rows-step = Pasos
record-rows-period = Meses
record-rows-objective = Objetivos
record-rows-row = Actividades
record-rows-measurement = Mediciones
record-rows-point = Valores
record-rows-override = Por qué se cuestiona la evidencia
record-rows-caption = { $id }: { $rows }
record-head-unit = { $label }, { $unit }

## Longer names of fields

record-field-if-late = Si se decide tarde
record-field-if-false = Si resulta falso
record-field-path-to-green = Camino al verde
record-field-scope-in = Dentro del alcance
record-field-scope-out = Fuera del alcance
record-field-asks = Lo que se pide
record-field-delay-days = Retraso
record-field-validated = Comprobado el

## Estimates

record-range = { $low } a { $high }
record-range-likely = { $low } a { $high }, probable { $likely }
record-least = Al menos { $low }
record-least-likely = Al menos { $low }, probable { $likely }
record-most = Como máximo { $high }
record-most-likely = Como máximo { $high }, probable { $likely }
record-likely = Probable { $likely }

## Facts below the title

record-state = Estado
record-days-ago = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
record-due-decision = Necesaria para
record-due-gate = Revisión
record-due-assumption = Verificar a más tardar el
record-due-task = Fin
record-due = Vencimiento
record-score-note = probabilidad { $likelihood }, impacto { $impact }
record-score-now = Puntuación actual
record-moved-up = sube desde { $score }
record-moved-down = baja desde { $score }
record-last-move = Último cambio
record-target = Objetivo
record-target-set = fijado
record-target-score = { $score } { $severity }
record-by = para el { $day }
record-forecast-on = previsto el { $day }
record-planned-on = plan { $day }
record-first = al principio, { $day }
record-overdue-silent = vencido, sin actualizar
record-took = { $n ->
    [one] tras { $n } día laborable
   *[other] tras { $n } días laborables
}
record-decided-by = Decidido por
record-decides = Decide
record-after-need = { $days } después de lo necesario
record-promise-passed = el plazo prometido ha pasado
record-no-date = sin fecha
record-weight = peso
record-waived = { $n ->
    [one] { $n } dispensado
   *[other] { $n } dispensados
}
record-met-bare = { $n ->
    [one] { $n } cumplido sin evidencia
   *[other] { $n } cumplidos sin evidencia
}
record-met-old = { $n ->
    [one] { $n } cumplido con evidencia demasiado antigua
   *[other] { $n } cumplidos con evidencia demasiado antigua
}
record-criteria = Criterios cumplidos
record-criteria-of = { $met } de { $all }
record-measured = Medido
record-measured-on = el { $day }
record-not-yet = aún no
record-before = Antes
record-overall = Global
record-claim-beside = { $reported }, evidencia { $evidence }
record-claim-same = ambos { $status }
record-baseline-finish = Fin según línea base
record-spent = Gastado
record-completion-of = { $actual } gastados y { $left } previstos en los meses siguientes

## What happened

record-delivered = Alcanzado
record-added = Añadido al alcance
record-checked = Comprobado: { $outcome }
record-raised-with = Registrado con puntuación { $score }
record-reviewed-same = Revisado, sin cambio de puntuación
record-score-moved = Puntuación de { $from } a { $to }
record-likelihood-moved = probabilidad de { $from } a { $to }
record-impact-moved = impacto de { $from } a { $to }
record-baseline-set = Línea base fijada en el { $day }
record-baseline-by = { $set } por { $change }
record-by-restricted = un elemento restringido
record-baseline-unapproved = { $set }; { $why }
record-no-approved-change = ningún cambio aprobado: la línea base no se mueve
record-blocked = Bloqueado
record-escalated-to = Escalado a { $person }
record-escalation-resolved = Escalación resuelta
record-forecast-confirmed = Previsión confirmada para el { $day }
record-forecast-moved = Previsión movida del { $from } al { $to } ({ $days })
record-forecast-set = Previsión: { $day }
record-promise-confirmed = Promesa confirmada para el { $day }
record-promise-moved = Promesa movida del { $from } al { $to } ({ $days })
record-promise-set = Promesa: { $day }
record-row = { $label }:
record-with-reason = { $what }. { $reason }

## Links

record-links-to = Enlaza con
record-linked-from = Enlazado desde
record-related-to = Relacionado con
record-there-decision = Decidido en
record-there-from = Procede de
record-here-mentions = Mencionado en
record-here-links = Relacionado
record-here-actions = Tiene esto como acción
record-here-action = Llevado por esta acción
record-here-follow-ups = Tiene esto como seguimiento
record-here-from = Surgido de esto
record-here-decisions = Tomada en
record-here-decision = Decidido por esto
record-here-milestone = Para este hito
record-here-gate = Debe superar esta puerta de control
record-here-workstream = En esta línea de trabajo
record-here-by-workstream = Informes que valoran esta línea de trabajo
record-here-change = Por este cambio
record-here-added-by = Por este cambio
record-here-provider = Proporcionado por esto
record-here-consumer = Requerido por esto
record-here-became = Se convirtió en esto
record-here-depends-on = Depende de esto
record-here-affects = Afecta a esto
record-threatened-by = Amenazado por
record-here-caused-by = Causado por esto
record-here-supersedes = Sustituye a esto
record-here-rebaseline = Línea base movida por esto
record-here = { $verb } (este registro)
record-own-page = De qué responde esta persona y qué debe decidir
record-person-approver = Decide
record-person-attendees = Participó en
record-person-criterion = Criterios de esta persona
record-person-signoff = Da su conformidad a
record-person-escalated = Escalado a esta persona
record-person-sponsor = Patrocina
record-person-manager = Dirige
record-person-lead = Lidera
record-person-override = Aceptó impugnar la evidencia en
record-person-step = Realiza pasos de
record-head-id = ID
record-head-title = Título
record-head-kind = Tipo

## The evidence beside a report

record-evidence = Evidencia
record-evidence-caption = Lo que decían los registros de ese día
record-evidence-why = La marca izquierda es lo que dice este informe; la derecha, lo que las reglas calcularon a partir de los registros tal como estaban ese día. Los hechos posteriores quedan fuera.
record-evidence-all = Todos los informes junto a la evidencia de su día
record-said-on = Lo que decían los registros del { $day }
record-none-better = { $n ->
    [one] La única dimensión no se informó mejor que los registros del { $day }
   *[other] Ninguna de las { $n } dimensiones se informó mejor que los registros del { $day }
}
record-some-better = { $n ->
    [one] { $n } de { $all } dimensiones se informó mejor que los registros del { $day }
   *[other] { $n } de { $all } dimensiones se informaron mejor que los registros del { $day }
}
record-said-same = Informado { SMALL($claim) } en conjunto; los registros del día decían lo mismo.
record-said-nothing = Informado { SMALL($claim) } en conjunto; los registros no contenían nada con que juzgarlo.
record-not-reported = No se informó nada en conjunto; los registros del día decían { SMALL($found) }.
record-said-other = Informado { SMALL($claim) } en conjunto; los registros del día decían { SMALL($found) }.
