## Page

portfolio-description = Todos los programas de un vistazo
portfolio-kicker = { $n ->
    [one] { $title }, { $n } programa
   *[other] { $title }, { $n } programas
}
portfolio-empty = Aún no hay ningún programa registrado. Cree una carpeta bajo content/ y ponga en ella program.md:
portfolio-all-by-gap = Todos los programas, la mayor brecha primero
portfolio-how-to-read = La marca izquierda es lo que informa el programa; la derecha, lo que las reglas calculan a partir de sus registros. Una línea plana es un informe honesto; una flecha descendente, un informe demasiado bueno.
portfolio-how-ways = «Peor», «estable» y «mejor» comparan la primera marca de una fila con la última; con el mismo color, decide cuántos registros hay detrás.
portfolio-documents = Documentos
portfolio-documents-in = Documentos en { $folder }
portfolio-counted = {" "}({ $n })
portfolio-people = Personas y roles
portfolio-glossary = Glosario de indicadores
portfolio-deck = Presentación de la cartera
portfolio-also = Las presentaciones, los documentos, las personas y las definiciones tienen páginas propias

## How the marks are read

portfolio-key-green = Verde: según el plan
portfolio-key-amber = Ámbar: fuera de plan, recuperación en marcha
portfolio-key-red = Rojo: fuera de plan, se necesita ayuda

## The headline

portfolio-none = Aún no hay ningún programa registrado
portfolio-better = { $n ->
    [one] { $n } de { $programs } informa mejor de lo que muestran sus registros
   *[other] { $n } de { $programs } informan mejor de lo que muestran sus registros
}
portfolio-programs = { $n ->
    [one] { $n } programa
   *[other] { $n } programas
}
portfolio-one-on-time = El programa termina según su línea base
portfolio-one-late = El programa termina después de su línea base
portfolio-all-on-time = Todos los programas terminan según su línea base
portfolio-no-finish = No hay ningún hito registrado, así que nada se sabe del final
portfolio-known-on-time = { $n ->
    [one] { $n } de { $all } programas termina según su línea base; los demás no tienen hitos
   *[other] { $n } de { $all } programas terminan según su línea base; los demás no tienen hitos
}
portfolio-some-late = { $n ->
    [one] { $n } de { $all } programas termina después de su línea base
   *[other] { $n } de { $all } programas terminan después de su línea base
}
portfolio-waiting = { $n ->
    [one] { $said }; { $n } decisión pendiente
   *[other] { $said }; { $n } decisiones pendientes
}
portfolio-overdue = { $n ->
    [one] { $said }; { $n } decisión con retraso
   *[other] { $said }; { $n } decisiones con retraso
}
portfolio-worst = { $program }: { $said }.

## Table

portfolio-table = Todos los programas
portfolio-head-program = Programa, patrocinador
portfolio-head-pair = Informado, evidencia
portfolio-head-strip = Evidencia, últimos informes
portfolio-head-strip-now = Evidencia, últimos informes y ahora
portfolio-head-finish = Fin
portfolio-head-finish-between = Fin, de { $from } a { $to }
portfolio-finish-forecast = Previsto el { $day }, { $days }
portfolio-finish-reached = Terminado el { $day }, { $days }
portfolio-finish-is = Planificado el { $planned }, previsto el { $day }
portfolio-finish-was = Planificado el { $planned }, terminado el { $day }
portfolio-head-next = Próximo hito
portfolio-head-waiting = Decisiones pendientes
portfolio-head-risk = Riesgo principal
portfolio-day-late = { $day }, { $days }
portfolio-no-report = sin informe
portfolio-strip-now = { $n ->
    [one] Evidencia en { $n } informe y ahora
   *[other] Evidencia en { $n } informes y ahora
}
portfolio-strip = { $n ->
    [one] Evidencia en { $n } informe
   *[other] Evidencia en { $n } informes
}
portfolio-decisions = Próximas decisiones
portfolio-program = Programa
portfolio-needed-by = Necesaria para

## Why a report is too good, in short

portfolio-fact-overdue = { $n ->
    [one] { $bold } hito está vencido sin nueva fecha
   *[other] { $bold } hitos están vencidos sin nueva fecha
}
portfolio-fact-unapproved = { $n ->
    [one] { $bold } hito se añadió sin un cambio aprobado
   *[other] { $bold } hitos se añadieron sin un cambio aprobado
}
portfolio-fact-critical = { $n ->
    [one] { $bold } riesgo crítico está abierto
   *[other] { $bold } riesgos críticos están abiertos
}
portfolio-fact-unmanaged = { $n ->
    [one] Nadie se ocupa de { $bold } riesgo crítico
   *[other] Nadie se ocupa de { $bold } riesgos críticos
}
portfolio-fact-unreviewed = { $n ->
    [one] { $bold } riesgo principal no se revisó a tiempo
   *[other] { $bold } riesgos principales no se revisaron a tiempo
}
portfolio-fact-capacity = { $n ->
    [one] { $bold } equipo necesita más personas de las que tiene
   *[other] { $bold } equipos necesitan más personas de las que tienen
}
portfolio-fact-decisions = { $n ->
    [one] { $bold } decisión está vencida
   *[other] { $bold } decisiones están vencidas
}
portfolio-fact-dependencies = { $n ->
    [one] { $bold } dependencia está vencida
   *[other] { $bold } dependencias están vencidas
}
portfolio-fact-slips-external = { $n ->
    [one] { $bold } hito prometido al exterior se retrasa demasiado, { $days }
   *[other] { $bold } hitos prometidos al exterior se retrasan demasiado, hasta { $days }
}
portfolio-fact-slips = { $n ->
    [one] { $bold } hito se retrasa { $days }
   *[other] { $bold } hitos se retrasan hasta { $days }
}
portfolio-fact-slips-too = { $n ->
    [one] { $bold } hito más se retrasa { $days }
   *[other] { $bold } hitos más se retrasan hasta { $days }
}
portfolio-fact-on-time = El { $bold } de los hitos con plazo cumplido se alcanzó a tiempo
portfolio-fact-near = Las previsiones de los próximos 90 días se movieron { $bold }
portfolio-fact-scope = Los cambios de los últimos 30 días mueven el alcance un { $bold }
portfolio-fact-above = { $bold } por encima del presupuesto al terminar
portfolio-fact-below = { $bold } por debajo del presupuesto al terminar
portfolio-fact-benefits = { $bold } de los beneficios esperados hasta ahora se han obtenido
portfolio-fact-actions = El { $bold } de las acciones con plazo cumplido se hizo a tiempo
