## Page

gates-none = No hay ninguna puerta de control registrada
gates-all-met = { $all ->
    [one] El único criterio se cumple para { $gate }
   *[other] Los { $all } criterios se cumplen para { $gate }
}
gates-met-for = { $all ->
    [0] Ningún criterio está registrado para { $gate }
   *[other] Criterios cumplidos: { $n } de { $all } para { $gate }
}
gates-rest-open = { $n ->
    [one] uno está abierto
   *[other] { $n } están abiertos
}
gates-rest-waived = { $n ->
    [one] uno está dispensado
   *[other] { $n } están dispensados
}
gates-rest-lapsing = { $n ->
    [one] una dispensa termina antes de la revisión
   *[other] { $n } dispensas terminan antes de la revisión
}
gates-rest-bare = { $n ->
    [one] uno de los cumplidos no tiene evidencia
   *[other] { $n } de los cumplidos no tienen evidencia
}
gates-rest-old = { $n ->
    [one] uno de los cumplidos tiene una evidencia demasiado antigua
   *[other] { $n } de los cumplidos tienen una evidencia demasiado antigua
}
gates-all-reviewed = { $n ->
    [one] La única puerta de control está revisada
   *[other] Las { $n } puertas de control están todas revisadas
}
gates-readiness = Preparación
gates-passed-left-out = { $n ->
    [one] Puertas pendientes; una está superada y no se muestra.
   *[other] Puertas pendientes; { $n } están superadas y no se muestran.
}
gates-was-reviewed = Revisión el { $day }: { $outcome }. Registro: { $record }
gates-review = Revisión el { $day }, { $distance }. Registro: { $record }
gates-signoffs = Vistos buenos
gates-no-signoffs = No se ha previsto ningún visto bueno para esta puerta.
gates-criteria-of = Criterios de { $id }: primero los abiertos
gates-criterion = Criterio
gates-proof = Evidencia
gates-none-given = ninguna aportada
gates-too-old = tiene { $age }, se admiten { $most } como máximo
gates-until = hasta el { $day }
gates-met-on = Cumplido el { $day }
gates-met = Cumplido
gates-waived = Dispensado por { $who }
gates-waiver-lapses = termina antes de la revisión
gates-waiver-ended = La dispensa de { $who } terminó el { $day }
gates-open = Abierto
gates-signoffs-of = Vistos buenos de { $id }
gates-role = Rol
gates-by = Por
gates-verdict = Dictamen
gates-waiting = Pendiente
