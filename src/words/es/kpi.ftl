## Why there is no value: { $needs } is one of the messages below that end so

kpi-unknown = n. d.: { $why }
kpi-why = { $why }.
kpi-needs-record = { $kind ->
   *[other] { $needs } (ningún registro de este tipo: { $one })
}
kpi-needs-field = { $of ->
    [1] { $needs } (falta `{ $field }`; { $one }: { $without } de { $of })
   *[other] { $needs } (falta `{ $field }`; { $many }: { $without } de { $of })
}

## Measures: name, formula, and what is missing where there is no value

kpi-milestone-on-time-title = Hitos alcanzados a tiempo
kpi-milestone-on-time-definition = Hitos entregados en la fecha de línea base o antes, divididos entre aquellos cuya línea base ha vencido o que ya se han entregado. Los hitos cancelados no cuentan.
kpi-milestone-on-time-needs = ningún hito tiene una `baseline` vencida ni un `actual`
kpi-schedule-variance-title = Desviación de plazo, media
kpi-schedule-variance-definition = Media, en todos los hitos no cancelados, de los días entre la línea base y el final. El final es la fecha real o, en su defecto, la previsión (sin ella, la línea base), pero nunca antes de la fecha de corte: lo que debería haber terminado y no lo ha hecho lleva al menos el retraso de hoy.
kpi-schedule-variance-needs = no hay ningún hito con `baseline`
kpi-schedule-variance-near-title = Desviación de plazo, próximos 90 días
kpi-schedule-variance-near-definition = De los hitos abiertos cuya línea base o previsión cae en los próximos 90 días: días entre la previsión y la línea base, antes o después, divididos entre los días desde el inicio del programa hasta las líneas base.
kpi-schedule-variance-near-needs = ningún hito abierto tiene `baseline` o `forecast` en los próximos 90 días
kpi-scope-change-title = Cambio de alcance en 30 días
kpi-scope-change-definition = Suma de los pesos de alcance de los cambios aprobados en los últimos 30 días, dividida entre el peso de los hitos que estaban en el alcance desde el principio. Al lado figura el número de esos cambios y de los que no tienen peso.
kpi-scope-change-needs = ningún hito estaba en el alcance desde el principio (sin `added`)
kpi-decision-latency-title = Tiempo de decisión, mediana
kpi-decision-latency-definition = Mediana de los días laborables desde la solicitud hasta la decisión de las decisiones tomadas en los últimos 90 días. Al lado figura la antigüedad mediana, en días laborables, de las que siguen abiertas.
kpi-decision-latency-needs = no se ha tomado ninguna decisión (`decided`) en los últimos 90 días
kpi-dependency-aging-title = Antigüedad de las dependencias, media
kpi-dependency-aging-definition = Media de los días transcurridos desde el registro de las dependencias no entregadas.
kpi-dependency-aging-needs = no hay ninguna dependencia sin fecha `delivered`
kpi-critical-risks-title = Riesgos críticos abiertos
kpi-critical-risks-definition = Riesgos abiertos con probabilidad × impacto de al menos 15; de ellos, los no gestionados: sin responsable, sin respuesta o sin acción abierta.
kpi-critical-risks-needs = no hay ningún riesgo registrado
kpi-risk-burn-down-title = Reducción de riesgos al mes
kpi-risk-burn-down-definition = De los riesgos que hace treinta días estaban abiertos con una puntuación de al menos 10, la proporción que hoy está cerrada o por debajo de 10.
kpi-risk-burn-down-needs = hace treinta días no había ningún riesgo abierto con una puntuación de al menos 10
kpi-risk-exposure-title = Exposición al riesgo
kpi-risk-exposure-definition = Suma de probabilidad × impacto de los riesgos abiertos; en dinero, la suma del coste probable ponderado por la probabilidad (5, 20, 40, 70 y 90 % para 1 a 5).
kpi-risk-exposure-needs = no hay ningún riesgo registrado
kpi-issue-reopen-title = Incidencias reabiertas
kpi-issue-reopen-definition = Incidencias cerradas al menos una vez y reabiertas, divididas entre las que se cerraron al menos una vez.
kpi-issue-reopen-needs = todavía no se ha cerrado ninguna incidencia (`closed`)
kpi-readiness-title = Preparación para el lanzamiento
kpi-readiness-definition = Criterios cumplidos, divididos entre todos los criterios de las puertas en revisión: las no superadas cuya revisión está a 30 días como máximo, y la siguiente. Un criterio dispensado no está cumplido; se cuenta aparte.
kpi-readiness-needs = ninguna puerta no superada tiene un `criterion`
kpi-defect-escape-title = Defectos hallados tras el lanzamiento
kpi-defect-escape-definition = Último valor de la métrica que lo mide, con los límites propios de la métrica. Una métrica de todo el programa prevalece sobre las de las líneas de trabajo, de las que se muestra la media.
kpi-defect-escape-needs = ninguna métrica con `measures = "defect-escape"` tiene un punto
kpi-change-failure-title = Tasa de fallos en los cambios
kpi-change-failure-definition = Último valor de la métrica que la mide, con los límites propios de la métrica; sin ella, los lanzamientos fallidos o revertidos, divididos entre los lanzamientos con resultado.
kpi-change-failure-needs = ninguna métrica con `measures = "change-failure"` tiene un punto y ningún lanzamiento tiene `outcome`
kpi-time-to-restore-title = Tiempo de restablecimiento del servicio
kpi-time-to-restore-definition = Último valor de la métrica que lo mide, con los límites propios de la métrica; sin ella, la media de las horas hasta el restablecimiento de los lanzamientos que las indican. Al lado figura la mediana.
kpi-time-to-restore-needs = ninguna métrica con `measures = "time-to-restore"` tiene un punto y ningún lanzamiento indica `restored`
kpi-stakeholder-confidence-title = Confianza de los interesados
kpi-stakeholder-confidence-definition = Último valor de la métrica que la mide, en la escala propia de la métrica y con sus propios límites. Una métrica de todo el programa prevalece sobre las de las líneas de trabajo, de las que se muestra la media.
kpi-stakeholder-confidence-needs = ninguna métrica con `measures = "stakeholder-confidence"` tiene un punto
kpi-team-friction-title = Fricción en los equipos
kpi-team-friction-definition = Último valor de la métrica que la mide, en la escala propia de la métrica y con sus propios límites. Una métrica de todo el programa prevalece sobre las de las líneas de trabajo, de las que se muestra la media.
kpi-team-friction-needs = ninguna métrica con `measures = "team-friction"` tiene un punto
kpi-communication-sla-title = Comunicaciones enviadas en plazo
kpi-communication-sla-definition = Comunicaciones enviadas hasta su fecha de vencimiento, divididas entre las que vencían hasta la fecha de corte. Al lado figura el número de las vencidas sin enviar.
kpi-communication-sla-needs = ninguna comunicación tiene una fecha `due` ya pasada
kpi-action-closure-title = Acciones cerradas en plazo
kpi-action-closure-definition = Acciones realizadas hasta su fecha de vencimiento, divididas entre las que vencían hasta la fecha de corte. Al lado figura el número de las vencidas.
kpi-action-closure-needs = ninguna acción tiene una fecha `due` ya pasada
kpi-benefits-realization-title = Beneficios obtenidos
kpi-benefits-realization-definition = De los beneficios que vencen hasta la fecha de corte: avance desde el valor inicial hasta la última medición, dividido entre el avance desde el valor inicial hasta el objetivo, sumado por unidad; con varias unidades, la media. Al lado figura la mediana. Un beneficio con plazo cumplido que nunca se midió cuenta como ningún avance.
kpi-benefits-realization-needs = ningún beneficio con plazo cumplido tiene un `[[measurement]]`
kpi-cost-variance-title = Coste previsto frente a la línea base
kpi-cost-variance-definition = Estimación a la conclusión menos presupuesto a la conclusión, dividido entre este. La estimación es lo gastado más lo previsto para los meses posteriores al último apunte de cada partida (de una partida sin previsión, lo planificado).
kpi-cost-variance-needs = ninguna partida presupuestaria tiene un importe `planned`
kpi-governance-effectiveness-title = Escalaciones resueltas definitivamente
kpi-governance-effectiveness-definition = Escalaciones resueltas cuya incidencia no se ha reabierto desde entonces, divididas entre todas las resueltas.
kpi-governance-effectiveness-needs = ninguna incidencia tiene `escalated` con una fecha `resolved`
