## Limits of the evidence: what each limits

rule-limit-external-slip-red = Días que puede retrasarse, según su previsión, un hito abierto prometido a terceros respecto a su línea base; más es rojo.
rule-limit-slip-red = Días que puede retrasarse, según su previsión, cualquier hito abierto respecto a su línea base; más es rojo.
rule-limit-slip-amber = Días que puede retrasarse, según su previsión, cualquier hito abierto respecto a su línea base; más es ámbar.
rule-limit-on-time-least-due = Hitos con plazo cumplido que debe haber antes de que la parte alcanzada a tiempo pueda ser roja.
rule-limit-critical-amber = Riesgos críticos abiertos a partir de los cuales es ámbar.
rule-limit-critical-red = Riesgos críticos abiertos a partir de los cuales es rojo.
rule-limit-top-risk-review = Días desde la última revisión de un riesgo principal; más es ámbar.
rule-limit-gate-near = Días antes de la revisión de una puerta de control desde los que cuenta su preparación.
rule-limit-readiness-amber = Parte de los criterios de una puerta próxima que debe cumplirse; menos es ámbar.
rule-limit-readiness-red = Parte de los criterios de una puerta próxima que debe cumplirse; menos es rojo.
rule-limit-demand-amber = Parte en que la demanda de un mes supera a las personas disponibles; a partir de aquí, ámbar.
rule-limit-demand-red = Parte en que la demanda de un mes supera a las personas disponibles; a partir de aquí, rojo.
rule-limit-demand-months = Meses que se miran por delante.
rule-limit-decision-red = Días laborables que una decisión puede estar abierta después de su último día útil; más es rojo.
rule-limit-dependency-near = Días antes de un hito desde los que una dependencia vencida suya es roja.
rule-limit-others-red = Dimensiones aparte de plazo, coste y riesgo que deben ser rojas para que el conjunto lo sea.
rule-limit-stale-cadences = Antigüedad del último informe, en periodicidades; más antiguo es obsoleto.
rule-limit-default-cadence = Días entre dos informes cuando el programa no indica periodicidad.
