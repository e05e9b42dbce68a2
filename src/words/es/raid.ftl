## Page

raid-description = Riesgos, supuestos, incidencias y dependencias
raid-none = No hay registrado ningún riesgo, supuesto, incidencia ni dependencia
raid-all-closed = { $n ->
    [one] El único registro está cerrado
   *[other] Los { $n } registros están todos cerrados
}
raid-on-time = { $n ->
    [one] El único registro abierto no ha vencido
   *[other] Ninguno de los { $n } registros abiertos ha vencido
}
raid-overdue = { $open ->
    [1] El único registro abierto ha vencido
   *[other] { $n ->
        [one] { $n } de { $open } registros abiertos ha vencido
       *[other] { $n } de { $open } registros abiertos han vencido
    }
}
raid-critical = { $n ->
    [one] { $n } de { $risks } es crítico: { $names }.
   *[other] { $n } de { $risks } son críticos: { $names }.
}
raid-critical-all = { $n ->
    [one] El único riesgo es crítico: { $names }.
   *[other] Los { $n } riesgos son críticos: { $names }.
}
raid-risks = { $n ->
    [one] { $n } riesgo
   *[other] { $n } riesgos
}
raid-ownerless = { $n ->
    [one] { $names } no tiene responsable.
   *[other] { $names } no tienen responsable.
}

## Filters

raid-type = Tipo
raid-show = Mostrar
raid-all = Todos { $n }
raid-filter-risks = Riesgos { $n }
raid-filter-assumptions = Supuestos { $n }
raid-filter-issues = Incidencias { $n }
raid-filter-dependencies = Dependencias { $n }
raid-filter-open = Abiertos
raid-filter-overdue = Vencidos { $n }
raid-filter-bare = Sin responsable o sin fecha { $n }
raid-filter-closed = Todos, incluidos los cerrados

## Table

raid-by-score = Registros RAID, por puntuación
raid-by-owner = Registros RAID, por responsable
raid-by-age = Registros RAID, por antigüedad
raid-by-due = Registros RAID, por vencimiento
raid-order = Por puntuación (probabilidad × impacto) o gravedad. Las dependencias y los supuestos no tienen ninguna: los bloqueados, vencidos o prometidos demasiado tarde figuran con los riesgos altos; los demás, al final.
raid-due-means = El vencimiento es la fecha objetivo de un riesgo, la de solución de una incidencia, la de comprobación de un supuesto y el día en que se necesita una dependencia.
raid-closed = { $n ->
    [one] Un registro cerrado figura también en la lista, en «{ $choice }».
   *[other] { $n } registros cerrados figuran también en la lista, en «{ $choice }».
}
raid-late = { $days } de retraso
raid-no-date = sin fecha
raid-unpromised = sin fecha prometida
raid-up = sube desde { $n }
raid-down = baja desde { $n }
raid-empty = Un programa sin riesgos es un programa que no ha mirado. Añada el primero en raid.toml, en la carpeta del programa:

## Cells of the matrix

raid-cell = { $n ->
    [one] { $likelihood } × { $impact }: 1 riesgo
   *[other] { $likelihood } × { $impact }: { $n } riesgos
}
