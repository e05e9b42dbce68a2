## Page

program-title = { $program }: { $said }
program-description = Estado de { $program }
program-kicker = { $program }. Próximo comité de dirección: { $day }

## Facts

program-finish = Fin, según la previsión
program-finish-was = Terminado
program-against = { $days } frente a la línea base
program-against-last = { $days } respecto al { $planned }, último día planificado
program-milestones = Hitos
program-done-of = { $n ->
    [one] { $n } de { $all } alcanzado
   *[other] { $n } de { $all } alcanzados
}
program-were-due = { $n } { $early ->
        [0] con plazo cumplido
       *[other] con plazo cumplido o alcanzados
    }, { $on_time } a tiempo
program-none-due = ninguno con plazo cumplido
program-cost = Coste a la conclusión
program-plan-spent = plan { $plan }, gastado { $spent }
program-decisions-waiting = Decisiones pendientes
program-none-overdue = ninguna vencida
program-sponsor = Patrocinador
program-lead = Dirección

## Decisions

program-waiting = { $n ->
    [one] { $n } decisión pendiente
   *[other] { $n } decisiones pendientes
}
program-waiting-all-late = { $n ->
    [one] { $waiting }; con retraso
   *[other] { $waiting }; todas con retraso
}
program-waiting-late = { $waiting }; { $late } con retraso
program-each-decision = Cada decisión incluye sus opciones, lo que recomienda el programa, quién decide y la última fecha en la que decidir aún sirve.
program-decisions = Decisiones
program-later-one = { $id }, { $title } ({ $day })
program-later-bare = { $id }, { $title }
program-later = Más adelante: { $decisions }.

## Measures

program-measures = Indicadores
program-none-red = Ningún indicador supera su límite rojo
program-some-red = { $n ->
    [one] { $n } de { $all } indicadores supera el límite rojo
   *[other] { $n } de { $all } indicadores superan el límite rojo
}
program-dotted = La línea de puntos de cada tendencia es el objetivo. Todas las cifras salen de los registros; ninguna se introduce a mano.
program-all-measures = Todos los indicadores
program-how-made = cómo se calculan

## Actions, and what the program is for

program-overdue-actions = Acciones vencidas
program-about = Acerca de
program-about-heading = Para qué es el programa
program-objective = { $what } (para el { $day })
program-charter = Acta de constitución, según el registro

## The headline

program-decision-by = { $said }; decisión { $id } necesaria para el { $day }
program-decision-since = { $said }; decisión { $id } vencida desde el { $day }
program-decision-open = { $said }; decisión { $id } pendiente
program-weeks = { $n ->
   *[other] { $n } semanas
}
program-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
program-no-schedule = No hay ningún hito registrado, así que nada se puede decir del plazo
program-all-done = { $all ->
    [one] El único hito se alcanzó según su línea base
   *[other] Los { $all } hitos se alcanzaron según su línea base
}
program-done-late = { $all ->
    [one] { $title }: { $span } de retraso; el único hito está alcanzado
   *[other] { $title }: { $span } de retraso; los { $all } hitos están alcanzados, { $late } después de su línea base
}
program-due-today = { $title } vence hoy
program-all-well = Todos los hitos con plazo cumplido están alcanzados y ninguno de los próximos lleva retraso
program-well-before-due = Ningún hito vence todavía y ninguno lleva retraso
program-overdue-undated = { $title }: { $span } de retraso, sin nueva fecha
program-slips = { $title } se retrasa { $span }, hasta el { $day }

## Money

program-above = La previsión acaba { $by } por encima del plan de { $plan }
program-below = La previsión acaba { $by } por debajo del plan de { $plan }
program-keeps = La previsión mantiene el plan de { $plan }
program-money = Finanzas
program-lines = Partidas presupuestarias
program-by-category = Presupuesto por categoría
program-category = Categoría
program-by-vendor = Presupuesto por proveedor
program-vendor = Proveedor
program-vendors = Proveedores
program-no-vendor = Sin proveedor indicado
program-chart = Gráfico
program-plan = Plan
program-spent = Gastado
program-completion = A la conclusión
program-all = Total

## Risk

program-risk = Riesgo
program-open-risks = Riesgos abiertos
program-top = Los { $n } mayores de { $all }
program-full-log = Registro RAID completo
program-no-risk = Ningún riesgo está abierto
program-none-critical = { $n ->
    [one] El único riesgo abierto no es crítico
   *[other] Ninguno de los { $n } riesgos abiertos es crítico
}
program-critical-rose = Los riesgos críticos pasaron de { $then } a { $now } desde el último comité de dirección
program-critical-rose-since = Los riesgos críticos pasaron de { $then } a { $now } desde el { $day }
program-critical = { $n ->
    [one] { $n } de { $risks } es crítico
   *[other] { $n } de { $risks } son críticos
}
program-critical-all = { $n ->
    [one] El único riesgo abierto es crítico
    [2] Los dos riesgos abiertos son críticos
   *[other] Los { $n } riesgos abiertos son todos críticos
}
program-risks = { $n ->
    [one] { $n } riesgo abierto
   *[other] { $n } riesgos abiertos
}
program-movement = Movimiento
program-since = Desde el { $day }
program-risks-highest = Riesgos abiertos, el más alto primero
program-next-step = Próximo paso, responsable, fecha
program-new = nuevo
program-unchanged = sin cambios
program-moved = de { $before } a { $now }
program-owner-by = { $owner }, { $day }
program-no-action = ninguna acción abierta

## Roadmap and schedule

program-whole = Tareas, lanzamientos y todas las cifras: { $link }
program-whole-link = la hoja de ruta completa
program-no-milestone = Aún no hay ningún hito registrado
program-finished = Fin planificado el { $planned }; terminado el { $end }
program-points-to = El plan dice el { $planned }; los registros apuntan al { $end }
program-finish-kept = Según los registros se mantiene el fin planificado, { $end }
program-schedule = Plazo
program-next-milestones = Próximos hitos

## Status

program-fact = { $said }.
program-agrees = Informado: { SMALL($claim) }; los registros dicen lo mismo.
program-but = Informado: { SMALL($claim) }; pero los registros dicen: { SMALL($found) }.
program-cautious = Informado: { SMALL($claim) }; los registros dicen: { SMALL($found) }.
program-unreported = No se ha informado nada; los registros dicen: { SMALL($found) }.
program-no-evidence = Informado: { SMALL($claim) }; los registros no contienen nada con que juzgarlo.
program-no-overall = El último informe no da un estado global; los registros dicen: { SMALL($found) }.
program-report-age = { $n ->
    [one] El último informe tiene { $n } día.
   *[other] El último informe tiene { $n } días.
}
program-records-say = Lo que dicen los registros
program-path = Estado y camino al verde
program-how-to-read = La marca izquierda es lo que informó el programa; la derecha, lo que las reglas calculan a partir de sus registros. Una flecha descendente significa que el informe es demasiado bueno.
program-path-to-green = Camino al verde
program-path-none = No se indica
program-path-source = (informe del { $day })
program-ask = Decisión necesaria
program-ask-needed = { $needed }.
program-ask-first = Decisión más urgente
program-ask-overdue = Vencidas
program-ask-apart = Ninguna decisión pendiente está vinculada a { $id }
program-went-well = Salió bien
program-did-not = No salió bien
program-next = A continuación
program-asks = Peticiones
program-all-reports = Todos los informes junto a la evidencia de su día
program-report-and = { $report }, { $all }
program-no-report = No hay ningún informe de estado registrado; esto dicen los registros
program-status = Estado
program-no-better = El informe no dice nada mejor que los registros
program-no-statuses = El último informe no da ningún estado que comparar
program-better = { $n ->
    [one] En { $n } de { $all } dimensiones, lo informado es mejor que los registros
   *[other] En { $n } de { $all } dimensiones, lo informado es mejor que los registros
}
program-dimension = Dimensión
program-more = y { $n } más
program-whole-evidence = La evidencia en su conjunto
program-contested = { $what }: cuestionado.
program-contested-by = { $what }: cuestionado, con el acuerdo de { $who }.
program-contested-until = { $what }: cuestionado hasta el { $day }.
program-contested-by-until = { $what }: cuestionado hasta el { $day }, con el acuerdo de { $who }.
program-expired = caducado
program-streams = Estado informado por línea de trabajo
program-stream = Línea de trabajo
program-stream-figures = Sus indicadores
program-stream-worst = Peor indicador
program-stream-within = Sus indicadores están dentro de sus límites
program-stream-unknown = Muy pocos registros para juzgar
program-note = Nota
program-direction = «Peor», «estable» y «mejor» comparan la evidencia de ahora con la del día del informe del { $day }; con el mismo color, decide cuántos registros hay detrás.
program-no-vendor-above = Lo que no indica proveedor es lo que más supera su plan, en { $amount }
program-vendor-above = { $vendor } es quien más supera su plan, en { $amount }
program-vendor-none-above = Ningún proveedor supera su plan
program-with-records = { $said } ({ $records })
program-with-late = { $said } (con retraso: { $records })
