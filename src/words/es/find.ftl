## The search and the index of all records

find-no-script = La búsqueda necesita JavaScript. Todos los registros están en el índice de abajo.
find-index-or = { $index }, o los de un programa:
find-index-of = { $n ->
    [one] El índice del único registro
   *[other] El índice de los { $n } registros
}
find-describes = Encontrar cualquier registro por su identificador, su título o sus palabras
find-heading = Encontrar un registro
find-nothing = Aún no hay nada registrado, o nada que esta edición pueda mostrar. Un programa empieza por su acta de constitución:
find-index-describes = Todos los registros del sitio, por programa y tipo
find-index = Índice
find-all = { $n ->
    [one] { $n } registro
   *[other] Los { $n } registros
}
find-kind-count = { $n } { $kind }
find-state = ({ $state })
