## Status reports

reports-heading-today = { $n ->
    [one] { $n } informe de estado; el último es del { $day }
   *[other] { $n } informes de estado; el último es del { $day }
}
reports-heading = { $n ->
    [one] { $n } informe de estado; el último tiene { $age }
   *[other] { $n } informes de estado; el último tiene { $age }
}
reports-found-today = { $finding }; el último es del { $day }
reports-found = { $finding }; el último tiene { $age }
reports-history = Historial
reports-history-why = Fila superior: el informe. Fila inferior: la evidencia tal como estaba ese día, calculada con lo que entonces se sabía.
reports-last-from = Al lado, por dimensión, los informes del { $first } al { $last }, el más antiguo a la izquierda.
reports-all = Todos los informes
reports-all-why = En cada par, la marca izquierda es el informe y la derecha la evidencia de su día. La página del informe da los motivos.
reports-none-toml = No hay ningún informe de estado registrado. Añada uno en status/, con su fecha por nombre, por ejemplo 2026-05-28.md:
reports-none = No hay ningún informe de estado registrado
reports-dimensions-head = { $n ->
    [one] Último informe, informado sobre evidencia
   *[other] Últimos { $n } informes, informado sobre evidencia
}
reports-dimensions-caption = { $n ->
    [one] Por dimensión, último informe
   *[other] Por dimensión, últimos { $n } informes
}
reports-too-good = Demasiado bueno
reports-without-evidence = { $n } sin evidencia
reports-headline = Titular
reports-against = Frente a la evidencia
reports-caption = Informes de estado, primero los más recientes
reports-contested-expired = Cuestionado, caducado
reports-contested = Cuestionado
reports-agrees = Coincide
