## The deck over all programs

over-all-waiting = { $n ->
    [0] Ninguna decisión está pendiente.
    [one] { $n } decisión está pendiente.
   *[other] { $n } decisiones están pendientes.
}
over-all-subtitle = { $n ->
    [one] { $n } programa, a { $day }
   *[other] { $n } programas, a { $day }
}
over-all-table = Programas, la mayor brecha primero
over-all-reason = Razón principal
over-all-programs-why = Lo que los programas informan junto a lo que dicen sus registros, la mayor brecha primero
over-all-decisions-table = Decisiones de todos los programas, las más urgentes primero
over-all-asked = { $n ->
    [one] Se pide { $n } decisión; ninguna con retraso
   *[other] Se piden { $n } decisiones; ninguna con retraso
}
over-all-asked-all-late = { $n ->
    [one] Se pide { $n } decisión; con retraso
   *[other] Se piden { $n } decisiones; todas con retraso
}
over-all-asked-late = { $late ->
    [one] Se piden { $n } decisiones; { $late } con retraso
   *[other] Se piden { $n } decisiones; { $late } con retraso
}
over-all-decisions-why = De todos los programas, por último día útil
over-all-late = { $n ->
    [one] { $n } hito abierto con retraso o retraso previsto, de { $days }
   *[other] { $n } hitos abiertos con retraso o retraso previsto, el mayor de { $days }
}
over-all-finish = Fin prevista
over-all-slips-table = Hitos retrasados de todos los programas
over-all-slips-why = Hitos abiertos frente a su línea base, el mayor retraso primero
over-all-slips-more = { $n } más; { $program } y los demás programas enumeran los suyos.
over-all-none-critical = { $n ->
    [one] { $n } riesgo abierto, no crítico
   *[other] { $n } riesgos abiertos, ninguno crítico
}
over-all-critical = { $n ->
    [one] { $n } riesgo es crítico, de { $open } abiertos en todos los programas
   *[other] { $n } riesgos son críticos, de { $open } abiertos en todos los programas
}
over-all-risks-table = Los riesgos más altos de todos los programas
over-all-risks-why = Riesgos abiertos de todos los programas, la puntuación más alta primero
over-all-risks-more = { $n ->
    [one] { $n } riesgo más está abierto, con una puntuación de { $score }.
   *[other] { $n } riesgos más están abiertos, ninguno con una puntuación superior a { $score }.
}
