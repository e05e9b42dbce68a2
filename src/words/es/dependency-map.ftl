## Dependency map

dependency-map-others = Otros externos
dependency-map-named-once = citados una vez cada uno
dependency-map-outside = fuera del programa
dependency-map-another = otro programa
dependency-map-restricted = Elemento restringido
dependency-map-measure = Del día prometido al día en que se necesita, por parte, a escala
dependency-map-promised-late = Prometida después de necesitarse
dependency-map-all-delivered = Todas las dependencias están entregadas
dependency-map-none = No hay dependencias registradas
dependency-map-only-late = La única dependencia abierta está prometida después de necesitarse
dependency-map-late = { $late ->
    [one] { $late } de { $all } dependencias abiertas está prometida después de necesitarse
   *[other] { $late } de { $all } dependencias abiertas están prometidas después de necesitarse
}
dependency-map-overdue = { $n ->
    [one] { $n } de { $all } dependencias abiertas ya debería estar
   *[other] { $n } de { $all } dependencias abiertas ya deberían estar
}
dependency-map-loose = { $all ->
    [1] La única dependencia abierta no está acordada
   *[other] { $n ->
        [one] { $n } de { $all } dependencias abiertas no está acordada
       *[other] { $n } de { $all } dependencias abiertas no están acordadas
    }
}
dependency-map-only-fine = La única dependencia abierta está acordada y prometida a tiempo
dependency-map-all-fine = Las { $n } dependencias abiertas están acordadas y prometidas a tiempo
dependency-map-described = Mapa de las dependencias abiertas a { $day }. { $headline }.
dependency-map-no-date = sin fecha
dependency-map-blocked = bloqueada
dependency-map-agreed = acordada
dependency-map-tip-undated = { $what }, { $provider } para { $consumer }, sin fecha prometida, necesaria el { $needed }
dependency-map-tip = { $what }, { $provider } para { $consumer }, prometida el { $promised }, necesaria el { $needed }
dependency-map-tip-wrong = { $tip }: { $wrong }
dependency-map-note = Se dibujan las { $most } más urgentes de { $n } dependencias abiertas; todas están en la tabla.
dependency-map-caption = Dependencias abiertas, las más urgentes primero
dependency-map-provider = Proveedor
dependency-map-consumer = Receptor
dependency-map-promised = Prometida
dependency-map-needed = Necesaria
dependency-map-against = Promesa frente a necesidad
dependency-map-from = { $title } de { $provider }
dependency-map-parties = De, para
dependency-map-for = para { $party }
