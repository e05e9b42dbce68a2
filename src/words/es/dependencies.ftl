## Page

dependencies-none = No hay ninguna dependencia registrada
dependencies-all-delivered = Todas las dependencias están entregadas
dependencies-on-time = { $n ->
    [one] La única dependencia abierta no está prometida para después de necesitarse
   *[other] Ninguna de las { $n } dependencias abiertas está prometida para después de necesitarse
}
dependencies-late = { $n ->
    [one] { $n } de { $open } dependencias abiertas está prometida para después de necesitarse
   *[other] { $n } de { $open } dependencias abiertas están prometidas para después de necesitarse
}
dependencies-late-all = { $n ->
    [one] La dependencia abierta está prometida para después de necesitarse
   *[other] Las { $n } dependencias abiertas están prometidas para después de necesitarse
}
dependencies-bare = { $n ->
    [one] { $n } no tiene fecha prometida.
   *[other] { $n } no tienen fecha prometida.
}
dependencies-map = Mapa
dependencies-age = Antigüedad
dependencies-open = Abiertas
dependencies-open-table = Dependencias abiertas
dependencies-delivered = Entregadas
dependencies-delivered-table = Dependencias entregadas
dependencies-dependency = Dependencia
dependencies-provider = Proveedor
dependencies-consumer = Receptor
dependencies-needed = Necesaria
dependencies-end = Prometida o entregada
dependencies-end-open = Prometida
dependencies-late-by = Desfase
dependencies-was-delivered = { $day }, entregada
dependencies-no-date = sin fecha

## What the sections show

dependencies-most = { $party } es quien más espera: { $n } entregas abiertas
dependencies-delivered-of = { $n ->
    [one] { $n } está entregada
   *[other] { $late ->
        [0] { $n } están entregadas, ninguna después de lo necesario
       *[other] { $n } están entregadas, { $late } de ellas después de lo necesario
    }
}
