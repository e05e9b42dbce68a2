## Budget

titles-over = { $n ->
    [one] 1 de { $all } partidas termina por encima de su plan
   *[other] { $n } de { $all } partidas terminan por encima de su plan
}
titles-none-over = Ninguna partida termina por encima de su plan

## Dependencies

titles-needed-past = { $n ->
    [one] 1 sigue abierta después del día en que se necesita
   *[other] { $n } siguen abiertas después del día en que se necesitan
}
titles-needed-next = La próxima que se necesita es { $id }, a más tardar el { $day }
titles-needed-worst = { $id } se ha prometido { $days } después de cuando se necesita; la próxima que se necesita es { $next }, a más tardar el { $day }
titles-waits-alike = { $n ->
    [one] Nadie espera más de una entrega
   *[other] Varios esperan lo máximo: { $n } entregas abiertas cada uno
}

## Benefits

titles-reached = { $n ->
    [0] { $all ->
        [one] El único beneficio no alcanza su objetivo según la previsión
       *[other] Ninguno de los { $all } beneficios alcanza su objetivo según la previsión
    }
   *[other] { $all ->
        [one] El único beneficio alcanza su objetivo según la previsión
       *[other] { $n ->
            [one] 1 de { $all } beneficios alcanza su objetivo según la previsión
           *[other] { $n } de { $all } beneficios alcanzan su objetivo según la previsión
        }
    }
}
titles-metrics-met = { $n ->
    [0] { $all ->
        [one] La única métrica con objetivo no lo cumple
       *[other] Ninguna de las { $all } métricas con objetivo lo cumple
    }
   *[other] { $all ->
        [one] La única métrica con objetivo lo cumple
       *[other] { $n ->
            [one] { $n } de { $all } métricas con objetivo lo cumple
           *[other] { $n } de { $all } métricas con objetivo lo cumplen
        }
    }
}
titles-metrics-without = Ninguna métrica tiene objetivo

## Gates

titles-gate-open = { $left ->
    [one] Queda un criterio abierto para { $gate }, previsto para el { $day }
   *[other] Quedan { $left } criterios abiertos para { $gate }, el próximo previsto para el { $day }
}
titles-gate-all-late = { $left ->
    [one] El único criterio abierto está vencido para { $gate }
   *[other] Los { $left } criterios abiertos están vencidos para { $gate }
}
titles-gate-late = { $late ->
    [one] { $late } de { $left } criterios abiertos está vencido para { $gate }
   *[other] { $late } de { $left } criterios abiertos están vencidos para { $gate }
}
titles-gate-undated = { $left ->
    [one] Queda un criterio abierto para { $gate }
   *[other] Quedan { $left } criterios abiertos para { $gate }
}

## Teams

titles-team-lacks = { $team }: donde más falta es en { $month }, { $lack } ETC
titles-team-enough = { $team }: no falta nadie

## Milestones

titles-milestones-late = { $n ->
    [one] 1 de { $all } hitos va por detrás de su línea base, { $days }
   *[other] { $n } de { $all } hitos van por detrás de su línea base, hasta { $days }
}
titles-milestones-late-all = { $n ->
    [one] El hito va por detrás de su línea base, { $days }
   *[other] Los { $n } hitos van por detrás de su línea base, el más lejano { $days }
}
titles-milestones-past = { $n ->
    [one] Un hito abierto debería haber pasado y no tiene nueva fecha
   *[other] { $n } hitos abiertos deberían haber pasado y no tienen nueva fecha
}
titles-milestones-on-plan = Ningún hito va por detrás de su línea base
titles-milestones-done = { $n ->
    [one] 1 de { $all } hitos está alcanzado; { $next }
   *[other] { $n } de { $all } hitos están alcanzados; { $next }
}
titles-tasks-done = { $n ->
    [0] { $all ->
        [one] La única tarea entre los hitos no está hecha
       *[other] Ninguna de las { $all } tareas entre los hitos está hecha
    }
   *[other] { $all ->
        [one] La única tarea entre los hitos está hecha
       *[other] { $n ->
            [one] 1 de { $all } tareas entre los hitos está hecha
           *[other] { $n } de { $all } tareas entre los hitos están hechas
        }
    }
}

## Roadmap

titles-promises-late = { $n ->
    [one] 1 de { $all } promesas abiertas a terceros llegará tarde
   *[other] { $n } de { $all } promesas abiertas a terceros llegarán tarde
}
titles-promises-kept = Ninguna promesa abierta a terceros llegará tarde
titles-next-milestone = { $n ->
    [one] Queda un hito: { $next }
   *[other] Quedan { $n } hitos; { $next }
}
titles-next-forecast = el próximo, { $title }, está previsto para el { $day }
titles-next-overdue = el próximo, { $title }, lleva { $days } de retraso y está previsto para el { $day }
titles-one-forecast = { $title }, previsto para el { $day }
titles-one-overdue = { $title }, con { $days } de retraso y previsto para el { $day }

## People

titles-owns-most = { $name } es quien tiene aquí más registros abiertos: { $n }
titles-owns-alike = { $n ->
    [one] Nadie tiene más de un registro abierto aquí
   *[other] Nadie tiene más de { $n } registros abiertos aquí
}
titles-owns-none-open = Nadie tiene registros abiertos aquí
titles-workstreams = { $n ->
    [one] El trabajo es una sola línea de trabajo
   *[other] El trabajo se divide en { $n } líneas de trabajo
}
titles-teams = { $n ->
    [one] Un equipo hace el trabajo
   *[other] { $n } equipos hacen el trabajo
}

## Reports

titles-reports-too-good = { $n ->
    [one] 1 de { $all } informes dijo algo mejor que los registros de su día
   *[other] { $n } de { $all } informes dijeron algo mejor que los registros de su día
}
titles-reports-honest = Ningún informe dijo algo mejor que los registros de su día
titles-reports-incomparable = { $n ->
    [one] El informe no se puede comparar: no da un estado global, o sus registros no dicen nada
   *[other] Ninguno de los { $n } informes se puede comparar: no dan un estado global, o sus registros no dicen nada
}
titles-reports-apart = { $n ->
    [one] En la mediana, hubo un informe cada día
   *[other] En la mediana, hubo un informe cada { $n } días
}
titles-reports-one = Hay un informe escrito

## Measures

titles-measure-is = { $rag ->
    [red] { $measure }: { $value }, más allá del límite rojo
    [amber] { $measure }: { $value }, más allá del límite ámbar
    [missed] { $measure }: { $value }, objetivo no alcanzado, dentro de los límites
    [green] { $measure }: { $value }, dentro de sus límites
    [target-missed] { $measure }: { $value }, objetivo no alcanzado
    [target-met] { $measure }: { $value }, objetivo alcanzado
   *[other] { $measure }: { $value }
}
titles-measures-bare = { $n ->
    [one] Un indicador aún no tiene valor
   *[other] { $n } indicadores aún no tienen valor
}
titles-measures-split = { $n ->
    [one] Un indicador se calcula por línea de trabajo
   *[other] { $n } indicadores se calculan por línea de trabajo
}

## Data quality

titles-warned-most = { $n ->
    [one] Una regla avisa, una vez: { $rule }
   *[other] { $n } de { $all } avisos vienen de una regla: { $rule }
}
titles-warned-those = { $n } reglas son las que más avisan, { $times } veces cada una: { $codes }
titles-warned-alike = { $n ->
    [one] Ninguna regla avisa más de una vez
   *[other] Ninguna regla avisa más de { $n } veces
}

## Decisions of the portfolio

titles-decisions-overdue = { $n ->
    [one] 1 de { $all } decisiones está vencida; { $first } es la primera que aún puede tomarse a tiempo, a más tardar el { $day }
   *[other] { $n } de { $all } decisiones están vencidas; { $first } es la primera que aún puede tomarse a tiempo, a más tardar el { $day }
}
titles-decisions-all-overdue = { $n ->
    [one] La decisión pendiente está vencida
   *[other] Las { $n } decisiones pendientes están vencidas
}
titles-decisions-in-time = La próxima decisión, { $first }, se necesita a más tardar el { $day }

## Programs of the portfolio, the glossary, the index of records

titles-furthest = { $n ->
    [one] { $program } termina después de su línea base, { $days }
   *[other] { $n } programas terminan después de su línea base, { $program } el que más, { $days }
}
titles-none-late = Ningún programa termina después de su línea base
titles-how-made = { $measures } indicadores y { $rules } reglas dan cada cifra y cada estado
titles-measures-limited = { $n } de { $all } indicadores tienen límites en este sitio
titles-rules-judge = { $rules } reglas juzgan { $dimensions } dimensiones
titles-limits-own = { $n ->
    [0] Los { $all } límites de estas reglas son los predeterminados
    [one] { $n } de { $all } límites de estas reglas está fijado para este sitio
   *[other] { $n } de { $all } límites de estas reglas están fijados para este sitio
}
titles-checks-errors = { $errors } de { $all } verificaciones detienen la generación, { $warnings } avisan
titles-kind-open = { $kinds }: { $n } sin cerrar de { $all }
titles-scope-open = { $bare ->
    [one] { $title }: { $n } abiertos de { $all } registros con estado, uno no lo tiene
   *[other] { $title }: { $n } abiertos de { $all } registros con estado, { $bare } no lo tienen
}
titles-kind-all = { $kinds }: { $all }

## Documents

titles-documents = { $n ->
    [one] Un documento acompaña los registros
   *[other] { $n } documentos acompañan los registros
}

## Where it is so of all

titles-over-all = { $n ->
    [one] La única partida termina por encima de su plan
   *[other] Las { $n } partidas terminan por encima de su plan
}
titles-promises-late-all = { $n ->
    [one] La promesa abierta a terceros llegará tarde
   *[other] Las { $n } promesas abiertas a terceros llegarán tarde
}
titles-reports-all-too-good = { $n ->
    [one] El informe dijo algo mejor que los registros de su día
   *[other] Los { $n } informes dijeron algo mejor que los registros de su día
}
