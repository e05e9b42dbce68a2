## Measures

kpis-none = Ningún indicador tiene aún valor
kpis-none-red = Ningún indicador supera su límite rojo
kpis-some-red = { $n ->
    [one] { $n } de { $all } indicadores supera el límite rojo
   *[other] { $n } de { $all } indicadores superan el límite rojo
}
kpis-red-are = Rojo: { $names }
kpis-amber-are = Ámbar: { $names }
kpis-all = Todos los indicadores
kpis-all-why = Cada cifra se calcula a partir de los registros; la línea punteada de cada tendencia es el objetivo.
kpis-bare = Sin valor
kpis-bare-heading = Indicadores sin valor
kpis-bare-why = Una cifra que no puede calcularse se muestra como n. d., nunca como 0 o 100 %.
kpis-by-workstream = Por línea de trabajo
kpis-by-workstream-why = { $none }: la línea de trabajo no tiene ningún registro que el indicador considere.
kpis-by-workstream-caption = Indicadores por línea de trabajo
kpis-one-by-workstream = { $measure } por línea de trabajo
kpis-without-workstream = Sin línea de trabajo
kpis-counted-apart = { $n ->
    [one] Cuenta solo para su línea de trabajo, no para el programa: { $links }
   *[other] Cuentan solo para sus líneas de trabajo, no para el programa: { $links }
}
kpis-caption = Indicadores
kpis-head = Indicador
kpis-in-business-days = { $measure }, en días laborables
kpis-now = Ahora
kpis-trend = Tendencia
kpis-target = Objetivo
kpis-against = Frente a los límites
kpis-missed = objetivo no alcanzado, dentro de los límites
kpis-target-missed = objetivo no alcanzado, sin límites
kpis-target-met = objetivo alcanzado, sin límites
kpis-unlimited = sin límites
kpis-median = Mediana
kpis-value = Valor
kpis-made-of = Compuesto de
kpis-limits = Límites
kpis-set-in = Fijado en
kpis-records = Registros
kpis-formula = Fórmula
kpis-key = Clave
kpis-limit-target = objetivo { $value }
kpis-limit-amber = { $way ->
    [up] ámbar por debajo de { $value }
    [down] ámbar por encima de { $value }
   *[other] ámbar más allá de ±{"\u00A0"}{ $value }
}
kpis-limit-red = { $way ->
    [up] rojo por debajo de { $value }
    [down] rojo por encima de { $value }
   *[other] rojo más allá de ±{"\u00A0"}{ $value }
}
kpis-no-limits = ninguno: se muestra a título informativo
kpis-from-metric = métrica { $links }
kpis-from-charter = acta de constitución { $charter }
kpis-from-with = { $source } ({ $names })
kpis-from-defaults = valores predeterminados del indicador
kpis-name-target = objetivo
kpis-name-amber = ámbar
kpis-name-red = rojo
kpis-more = y { $n } más
kpis-why-bare = Por qué no hay valor
