## tables.js: sorting, filters, CSV. { $n } stands for numbers

script-tables-filter = Filtrar y ordenar
script-tables-any = Cualquiera
script-tables-csv = Descargar CSV
script-tables-clear = Mostrar todo
script-tables-shown = { $n } de { $all } filas
script-tables-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
script-tables-stream = Línea de trabajo
script-tables-upto = hasta { $n } d
script-tables-over = más de { $n } d
script-tables-order = Ordenar por
script-tables-given = Orden original
script-tables-empty = (vacío)
script-tables-point = ,

## The unit of days in cells, and short forms of thousand, million, billion: what numbers are read by for sorting

script-tables-days = d
script-tables-thousand = mil
script-tables-million = M
script-tables-billion = mM

## search.js

script-search-label = Buscar en todos los registros
script-search-hint = Buscar
script-search-total = { $n ->
    [0] Sin resultados
    [one] { $n } resultado
   *[other] { $n } resultados
}
script-search-first = { $n } resultados; se muestran los primeros { $k }
script-search-all = Los { $n } resultados
script-search-owns = Persona o rol, responsable de { $n }
script-search-loading = Buscando
script-search-broken = No se puede cargar el índice de búsqueda
script-search-common = Las palabras presentes en la mayoría de los registros se omiten

## present.js

script-present-start = Presentar
script-tables-place = Probabilidad × impacto
