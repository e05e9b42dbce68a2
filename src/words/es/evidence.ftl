## Parts of reasons

evidence-apart = {"; "}
evidence-and-more = { $names }; y { $n } más
evidence-and-more-months = { $n ->
    [one] { $names }; y { $n } mes más
   *[other] { $names }; y { $n } meses más
}
evidence-days-ago = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
evidence-unknown-day = El clon no contiene los registros de ese día.

## Overall

evidence-dimension-is = { $rag ->
    [red] { $dimension }: rojo. { $text }
    [amber] { $dimension }: ámbar. { $text }
    [green] { $dimension }: verde. { $text }
   *[other] { $dimension }: gris. { $text }
}
evidence-overall-none = Los registros no dicen nada de ninguna dimensión.
evidence-overall-green = Ninguna dimensión supera un límite.

## Schedule

evidence-schedule-none = No hay ningún hito registrado; los registros no dicen nada del plazo.
evidence-near-beyond = { $n ->
    [one] Las previsiones de los próximos 90 días se han movido un { $value } del tiempo planificado para { $n } hito; el límite es { $limit }.
   *[other] Las previsiones de los próximos 90 días se han movido un { $value } del tiempo planificado para { $n } hitos; el límite es { $limit }.
}
evidence-overdue-milestones = { $n ->
    [one] { $n } hito está vencido y nadie ha dado una nueva fecha: { $names }.
   *[other] { $n } hitos están vencidos y nadie ha dado una nueva fecha: { $names }.
}
evidence-overdue-milestone = { $n ->
    [one] { $name } ({ $n } día de retraso, previsto el { $day })
   *[other] { $name } ({ $n } días de retraso, previsto el { $day })
}
evidence-slips-external = { $n ->
    [one] { $n } hito comprometido con terceros se prevé más de { $limit } días después de la línea base: { $names }.
   *[other] { $n } hitos comprometidos con terceros se prevén más de { $limit } días después de la línea base: { $names }.
}
evidence-slips = { $n ->
    [one] { $n } hito se prevé más de { $limit } días después de la línea base: { $names }.
   *[other] { $n } hitos se prevén más de { $limit } días después de la línea base: { $names }.
}
evidence-slips-other = { $n ->
    [one] Otro hito ({ $n }) se prevé más de { $limit } días después de la línea base: { $names }.
   *[other] Otros { $n } hitos se prevén más de { $limit } días después de la línea base: { $names }.
}
evidence-slip = { $n ->
    [one] { $name } con { $n } día de retraso, el { $day }
   *[other] { $name } con { $n } días de retraso, el { $day }
}
evidence-on-time-beyond = { $n ->
    [one] De { $n } hito con plazo cumplido, el { $value } se alcanzó a más tardar en su línea base; el límite es { $limit }.
   *[other] De { $n } hitos con plazo cumplido, el { $value } se alcanzó a más tardar en su línea base; el límite es { $limit }.
}
evidence-schedule-green-closed = No hay ningún hito abierto.
evidence-schedule-green = { $n ->
    [one] El único hito abierto no se prevé con más de { $limit } días de retraso.
   *[other] De { $n } hitos abiertos, ninguno se prevé con más de { $limit } días de retraso.
}
evidence-on-time-share = { $n ->
    [one] De { $n } hito con plazo cumplido, el { $value } se alcanzó a más tardar en su línea base
   *[other] De { $n } hitos con plazo cumplido, el { $value } se alcanzó a más tardar en su línea base
}
evidence-schedule-green-both-closed = { $share }; no hay ningún hito abierto.
evidence-schedule-green-both = { $n ->
    [one] { $share }; el único hito abierto no se prevé con más de { $limit } días de retraso.
   *[other] { $share }; de { $n } hitos abiertos, ninguno se prevé con más de { $limit } días de retraso.
}

## Scope

evidence-scope-none = Ningún hito estaba en el alcance desde el principio; no hay con qué comparar.
evidence-scope-beyond = { $n ->
    [one] Los cambios aprobados en los últimos 30 días mueven el alcance un { $value } ({ $n } hito de la línea base); el límite es { $limit }.
   *[other] Los cambios aprobados en los últimos 30 días mueven el alcance un { $value } ({ $n } hitos de la línea base); el límite es { $limit }.
}
evidence-scope-unapproved = { $n ->
    [one] Se añadió { $n } hito al alcance sin un cambio aprobado: { $names }.
   *[other] Se añadieron { $n } hitos al alcance sin un cambio aprobado: { $names }.
}
evidence-scope-added = { $name } ({ $day })
evidence-scope-green = Los cambios aprobados en los últimos 30 días mueven el alcance un { $value }; no se añadió nada sin un cambio aprobado.

## Cost

evidence-cost-none = Ninguna partida presupuestaria tiene un importe planificado; el coste no se puede juzgar.
evidence-cost-above = { $n ->
    [one] La estimación a la conclusión supera el presupuesto en un { $share } ({ $n } partida presupuestaria); el límite es { $limit }.
   *[other] La estimación a la conclusión supera el presupuesto en un { $share } ({ $n } partidas presupuestarias); el límite es { $limit }.
}
evidence-cost-below = { $n ->
    [one] La estimación a la conclusión está un { $share } por debajo del presupuesto ({ $n } partida presupuestaria); el límite es { $limit }.
   *[other] La estimación a la conclusión está un { $share } por debajo del presupuesto ({ $n } partidas presupuestarias); el límite es { $limit }.
}
evidence-cost-green-level = La estimación a la conclusión es igual al presupuesto.
evidence-cost-green-near = La estimación a la conclusión difiere menos de un 0,5{"\u00A0"}% del presupuesto.
evidence-cost-green-above = La estimación a la conclusión supera el presupuesto en un { $share }.
evidence-cost-green-below = La estimación a la conclusión está un { $share } por debajo del presupuesto.

## Risk

evidence-risk-none = No hay ningún riesgo registrado; los registros no dicen nada del riesgo.
evidence-risk-green-none = { $n ->
    [one] Hay { $n } riesgo abierto, ninguno crítico; los principales riesgos se revisaron a tiempo.
   *[other] Hay { $n } riesgos abiertos, ninguno crítico; los principales riesgos se revisaron a tiempo.
}
evidence-risk-green = { $n ->
    [one] Hay { $n } riesgo abierto, críticos: { $critical }; los principales riesgos se revisaron a tiempo.
   *[other] Hay { $n } riesgos abiertos, críticos: { $critical }; los principales riesgos se revisaron a tiempo.
}
evidence-risk-critical-red = { $n ->
    [one] { $n } riesgo abierto es crítico, con una puntuación de { $score } o más (rojo a partir de { $limit }): { $names }.
   *[other] { $n } riesgos abiertos son críticos, con una puntuación de { $score } o más (rojo a partir de { $limit }): { $names }.
}
evidence-risk-critical-amber = { $n ->
    [one] { $n } riesgo abierto es crítico, con una puntuación de { $score } o más (ámbar a partir de { $limit }): { $names }.
   *[other] { $n } riesgos abiertos son críticos, con una puntuación de { $score } o más (ámbar a partir de { $limit }): { $names }.
}
evidence-risk-scored = { $name } (puntuación { $score })
evidence-risk-unmanaged = { $n ->
    [one] Nadie se ocupa de { $n } riesgo crítico: { $names }.
   *[other] Nadie se ocupa de { $n } riesgos críticos: { $names }.
}
evidence-risk-lacks = { $name } (puntuación { $score }): { $what }
evidence-risk-no-owner = sin responsable
evidence-risk-no-response = sin respuesta
evidence-risk-no-action = sin acción abierta
evidence-risk-unreviewed = { $n ->
    [one] { $n } de los principales riesgos no se ha revisado en los últimos { $limit } días: { $names }.
   *[other] { $n } de los principales riesgos no se han revisado en los últimos { $limit } días: { $names }.
}
evidence-risk-reviewed = { $n ->
    [one] { $name } (hace { $n } día)
   *[other] { $name } (hace { $n } días)
}

## Quality

evidence-quality-none = No se revisa ninguna puerta de control en los próximos { $near } días, y ninguna métrica de calidad tiene valor y límites.
evidence-gate-day = { $day }, { $when }
evidence-gate-share = { $share }, { $waived } más con dispensa
evidence-gate-ahead = { $name } se revisa el { $day }, con criterios cumplidos: { $met } de { $all } ({ $share }); el límite es { $limit }.
evidence-gate-past = { $name } debía revisarse el { $day }, con criterios cumplidos: { $met } de { $all } ({ $share }); el límite es { $limit }.
evidence-metric = { $name } estaba en { $value } el { $day }; el límite es { $limit }.

## Benefits

evidence-benefits-none = Todavía no vence ningún beneficio.
evidence-benefits-unmeasured = { $n ->
    [one] { $n } beneficio tiene el plazo cumplido, pero no se ha medido.
   *[other] { $n } beneficios tienen el plazo cumplido, pero no se ha medido ninguno.
}
evidence-benefits-beyond = { $n ->
    [one] Se ha obtenido el { $value } de lo que { $n } beneficio debería haber aportado hasta ahora; el límite es { $limit }.
   *[other] Se ha obtenido el { $value } de lo que { $n } beneficios deberían haber aportado hasta ahora; el límite es { $limit }.
}
evidence-benefits-green = { $n ->
    [one] Se ha obtenido el { $value } de lo que { $n } beneficio debería haber aportado hasta ahora.
   *[other] Se ha obtenido el { $value } de lo que { $n } beneficios deberían haber aportado hasta ahora.
}

## Resources

evidence-resources-none = Ningún equipo tiene una capacidad para los próximos { $months } meses.
evidence-resources-green = En los próximos { $months } meses ningún equipo necesita un { $share } más de personas de las que tiene.
evidence-resources-short = { $n ->
    [one] { $n } equipo necesita al menos un { $share } más de personas de las que hay: { $names }.
   *[other] { $n } equipos necesitan al menos un { $share } más de personas de las que hay: { $names }.
}
evidence-resources-month = { $team } en { $month } en un { $share }
evidence-resources-month-all = { $team } en { $month } por completo

## Governance

evidence-governance-none = No hay registrada ninguna decisión, dependencia ni acción con plazo cumplido.
evidence-decisions-late = { $n ->
    [one] { $n } decisión no se tomó a más tardar en su último día útil: { $names }.
   *[other] { $n } decisiones no se tomaron a más tardar en su último día útil: { $names }.
}
evidence-decisions-late-long = { $n ->
    [one] { $n } decisión no se tomó a más tardar en su último día útil, hace más de { $limit } días laborables: { $names }.
   *[other] { $n } decisiones no se tomaron a más tardar en su último día útil, hace más de { $limit } días laborables: { $names }.
}
evidence-decision-late = { $n ->
    [one] { $name } (necesaria para el { $day }, hace { $n } día laborable)
   *[other] { $name } (necesaria para el { $day }, hace { $n } días laborables)
}
evidence-dependencies-late = { $n ->
    [one] { $n } dependencia está vencida: { $names }.
   *[other] { $n } dependencias están vencidas: { $names }.
}
evidence-dependencies-late-near = { $n ->
    [one] { $n } dependencia está vencida para un hito de los próximos { $limit } días: { $names }.
   *[other] { $n } dependencias están vencidas para un hito de los próximos { $limit } días: { $names }.
}
evidence-dependency-late = { $n ->
    [one] { $name } ({ $n } día de retraso)
   *[other] { $name } ({ $n } días de retraso)
}
evidence-actions-beyond = { $n ->
    [one] De { $n } acción con plazo cumplido, el { $value } se hizo a tiempo; el límite es { $limit }.
   *[other] De { $n } acciones con plazo cumplido, el { $value } se hizo a tiempo; el límite es { $limit }.
}
evidence-governance-green = Ninguna decisión ha pasado su último día útil y ninguna dependencia está vencida.
evidence-governance-green-actions = { $n ->
    [one] Ninguna decisión ha pasado su último día útil y ninguna dependencia está vencida; de { $n } acción con plazo cumplido, el { $value } se hizo a tiempo.
   *[other] Ninguna decisión ha pasado su último día útil y ninguna dependencia está vencida; de { $n } acciones con plazo cumplido, el { $value } se hizo a tiempo.
}

## Workstreams

evidence-workstream-red = La línea de trabajo { $title } está en rojo: { $measure }, { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, límite{"\u00A0"}{ $limit }).
evidence-workstream-figure = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, límite{"\u00A0"}{ $limit })
evidence-workstream-few = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }: muy pocos para juzgar)
evidence-workstream-reported = La línea de trabajo { $title } se informó por última vez en rojo, el { $day }.
evidence-workstream-reported-note = La línea de trabajo { $title } se informó por última vez en rojo, el { $day }: { $note }.

## Rules, as the glossary lists them

evidence-rule-milestone-overdue = Un hito abierto ha pasado su línea base y nadie ha dado una fecha futura: rojo.
evidence-rule-milestone-slip-external = Un hito abierto comprometido con terceros se prevé demasiados días después de su línea base: rojo.
evidence-rule-milestone-slip = Un hito abierto se prevé demasiados días después de su línea base: ámbar; rojo si son muchos más.
evidence-rule-milestone-on-time = Muy pocos de los hitos con plazo cumplido se alcanzaron a más tardar en su línea base: ámbar; rojo por debajo del límite rojo, si son suficientes.
evidence-rule-schedule-variance-near = Las previsiones de los próximos 90 días se han movido demasiado: ámbar.
evidence-rule-scope-change = Los cambios aprobados en los últimos 30 días mueven demasiado el alcance: ámbar o rojo, según los límites del indicador.
evidence-rule-scope-unapproved = Se añadió algo al alcance sin un cambio aprobado: ámbar.
evidence-rule-cost-variance = La estimación a la conclusión está demasiado lejos del presupuesto, por encima o por debajo: ámbar o rojo, según los límites del indicador.
evidence-rule-risk-unmanaged = Un riesgo crítico no tiene responsable, respuesta o acción abierta: rojo.
evidence-rule-risk-critical = Hay riesgos críticos abiertos: ámbar o rojo, según cuántos sean.
evidence-rule-risk-review = Uno de los principales riesgos lleva demasiado tiempo sin revisarse: ámbar.
evidence-rule-gate-readiness = Se cumplen muy pocos criterios de una puerta próxima o cuya fecha ha pasado: ámbar o rojo, según su proporción; verde si son suficientes.
evidence-rule-quality-metric = El último valor de una métrica de calidad frente a los límites de la propia métrica: ámbar o rojo si los supera, verde si no.
evidence-rule-benefits-realization = Se ha obtenido muy poco de lo que debían aportar los beneficios con plazo cumplido: ámbar o rojo, según los límites del indicador.
evidence-rule-capacity = Un equipo necesita en uno de los próximos meses más personas de las que tiene: ámbar o rojo, según cuántas falten.
evidence-rule-decision-overdue = Una decisión sigue abierta después de su último día útil: ámbar; rojo tras más días laborables que el límite.
evidence-rule-dependency-overdue = Una dependencia está vencida: ámbar; rojo si la espera un hito próximo.
evidence-rule-action-closure = Muy pocas de las acciones con plazo cumplido se hicieron a tiempo: ámbar o rojo, según los límites del indicador.
evidence-rule-workstream-figure = El indicador propio de una línea de trabajo está en rojo y el del programa no: rojo, y se muestra, nunca se oculta tras el verde de arriba.
evidence-rule-workstream-reported = Una línea de trabajo se informó por última vez en rojo: el conjunto es al menos ámbar.
evidence-rule-within-limits = Nada supera un límite: verde.
evidence-rule-no-data = Los registros no dicen nada de ello: sin evidencia, lo que nunca se muestra en verde.
