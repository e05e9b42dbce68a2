## Risk matrix

risk-matrix-likelihood-1 = Rara
risk-matrix-likelihood-2 = Improbable
risk-matrix-likelihood-3 = Posible
risk-matrix-likelihood-4 = Probable
risk-matrix-likelihood-5 = Casi segura
risk-matrix-impact-1 = Mínimo
risk-matrix-impact-2 = Bajo
risk-matrix-impact-3 = Moderado
risk-matrix-impact-4 = Mayor
risk-matrix-impact-5 = Grave
risk-matrix-measure = Probabilidad por impacto; el número de la esquina es la puntuación
risk-matrix-impact = Impacto
risk-matrix-likelihood = Probabilidad
risk-matrix-up-first = { $n ->
    [one] 1 riesgo subió
   *[other] { $n } riesgos subieron
}
risk-matrix-down-first = { $n ->
    [one] 1 riesgo bajó
   *[other] { $n } riesgos bajaron
}
risk-matrix-new-first = { $n ->
    [one] 1 riesgo es nuevo
   *[other] { $n } riesgos son nuevos
}
risk-matrix-down-next = { $n ->
    [one] 1 bajó
   *[other] { $n } bajaron
}
risk-matrix-new-next = { $n ->
    [one] 1 es nuevo
   *[other] { $n } son nuevos
}
risk-matrix-and-open = { $n ->
    [one] { $moved }; { $n } está abierto
   *[other] { $moved }; { $n } están abiertos
}
risk-matrix-none-open = Ningún riesgo está abierto
risk-matrix-none-moved = ninguno se ha movido desde el { $day }
risk-matrix-open-none-critical = { $n ->
    [one] 1 riesgo está abierto y no es crítico
   *[other] { $n } riesgos están abiertos, ninguno crítico
}
risk-matrix-one-critical = 1 riesgo está abierto y es crítico
risk-matrix-open-critical = { $n } riesgos están abiertos, { $critical } críticos
risk-matrix-described = Matriz de riesgos, probabilidad por impacto, a { $day }. { $headline }.
risk-matrix-described-moves = { $moves }.
risk-matrix-rose = { $id } subió a { $score }
risk-matrix-fell = { $id } bajó a { $score }
risk-matrix-hidden = { $n ->
    [one] 1 riesgo solo se cuenta en su celda; el registro RAID lo nombra.
   *[other] { $n } riesgos solo se cuentan en sus celdas; el registro RAID los nombra.
}
risk-matrix-caption = Riesgos abiertos por probabilidad e impacto
risk-matrix-risk = Riesgo
risk-matrix-movement = Movimiento
risk-matrix-level = { $n } { $name }
risk-matrix-is-new = nuevo
risk-matrix-up-from = sube desde { $n }
risk-matrix-down-from = baja desde { $n }
risk-matrix-same-score = movido, misma puntuación
risk-matrix-unchanged = sin cambios
risk-matrix-crowd = { $n ->
    [one] { $n }{"\u00A0"}riesgo
   *[other] { $n }{"\u00A0"}riesgos
}
