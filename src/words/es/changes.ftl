## Kinds of change: heading, and how many records changed so

changes-slipped-title = Retrasados
changes-slipped-counted = { $n ->
    [one] { $n } fecha se ha retrasado
   *[other] { $n } fechas se han retrasado
}
changes-worse-title = Peor
changes-worse-counted = { $n ->
    [one] { $n } registro ha empeorado
   *[other] { $n } registros han empeorado
}
changes-overdue-title = Vencidos desde entonces
changes-overdue-counted = { $n ->
    [one] { $n } registro ha vencido
   *[other] { $n } registros han vencido
}
changes-decided-title = Decididos
changes-decided-counted = { $n ->
    [one] Se decidió { $n } cuestión
   *[other] Se decidieron { $n } cuestiones
}
changes-re-baselined-title = Línea base revisada
changes-re-baselined-counted = { $n ->
    [one] { $n } línea base se movió o se fijó de nuevo
   *[other] { $n } líneas base se movieron o se fijaron de nuevo
}
changes-re-baselined-attempted = { $n ->
    [one] { $n } línea base nueva se registró sin un cambio aprobado
   *[other] { $n } líneas base nuevas se registraron sin un cambio aprobado
}
changes-re-baselined-mixed = { $attempts ->
    [one] Se registraron { $n } líneas base nuevas; { $attempts } no es válida
   *[other] Se registraron { $n } líneas base nuevas; { $attempts } no son válidas
}
changes-new-title = Nuevos
changes-new-counted = { $n ->
    [one] { $n } registro es nuevo
   *[other] { $n } registros son nuevos
}
changes-closed-title = Cerrados
changes-closed-counted = { $n ->
    [one] Se cerró { $n } registro
   *[other] Se cerraron { $n } registros
}
changes-better-title = Mejor
changes-better-counted = { $n ->
    [one] { $n } registro ha mejorado
   *[other] { $n } registros han mejorado
}
changes-pulled-in-title = Adelantados
changes-pulled-in-counted = { $n ->
    [one] Se adelantó { $n } fecha
   *[other] Se adelantaron { $n } fechas
}
changes-removed-title = Eliminados
changes-removed-counted = { $n ->
    [one] Se eliminó { $n } registro
   *[other] Se eliminaron { $n } registros
}
changes-quietly-edited-title = Editados sin constancia
changes-quietly-edited-counted = { $n ->
    [one] Se editó { $n } registro sin anotación fechada
   *[other] Se editaron { $n } registros sin anotación fechada
}
changes-owner-changed-title = Cambio de responsable
changes-owner-changed-counted = { $n ->
    [one] { $n } registro ha cambiado de responsable
   *[other] { $n } registros han cambiado de responsable
}

## What is said after the title of a record, without a full stop; <b> and </b> mark what must not be missed

changes-ended-on = <b>{ $state }</b> el { $day }
changes-passed = superada
changes-passed-conditional = superada con condiciones
changes-as-planned = { $said }, según lo planificado
changes-after-plan = { $n ->
    [one] { $said }, { $n } día después de lo planificado
   *[other] { $said }, { $n } días después de lo planificado
}
changes-before-plan = { $n ->
    [one] { $said }, { $n } día antes de lo planificado
   *[other] { $said }, { $n } días antes de lo planificado
}
changes-became = { $said }, pasó a ser { $issue }
changes-same-time = { $said }; registrado en el mismo periodo
changes-decided = <b>decidido</b>
changes-decided-on = <b>decidido</b> el { $day }
changes-decided-late = { $n ->
    [one] { $said }, { $n } día después de lo necesario
   *[other] { $said }, { $n } días después de lo necesario
}
changes-with = { $said }, { $amount }
changes-moved = { $what }: del { $from } al <b>{ $to }</b> ({ $days })
changes-day-planned-end = fin planificado
changes-day-forecast = previsión
changes-day-end = fin
changes-day-promise = compromiso
changes-day-last-useful = último día útil
changes-day-due = vencimiento
changes-day-review = revisión
changes-day-check = comprobación
changes-now-on-baseline = { $said }, ahora en su línea base
changes-now-before-baseline = { $n ->
    [one] { $said }, ahora { $n } día antes de su línea base
   *[other] { $said }, ahora { $n } días antes de su línea base
}
changes-now-after-baseline = { $n ->
    [one] { $said }, ahora { $n } día después de su línea base
   *[other] { $said }, ahora { $n } días después de su línea base
}
changes-undated = { $said }, sin anotación fechada
changes-new = <b>nuevo</b>: { $kind }
changes-recorded-since = { $said } del { $day }, registrado solo después
changes-scored = { $said } (puntuación { $n })
changes-severe = { $said } ({ $severity })
changes-needed-by = { $said }, necesario para el { $day }
changes-due = { $said }, con plazo hasta el { $day }
changes-forecast = { $said }, previsto el { $day }
changes-forecast-was = { $said }, la previsión era el { $day }
changes-overdue = { $n ->
    [one] <b>vencido hace { $n } día</b>
   *[other] <b>vencido hace { $n } días</b>
}
changes-owner-from = el responsable pasa de { $from } a { $to }
changes-owner-to = nuevo responsable: { $to }
changes-owner-now = el responsable es ahora { $to }
changes-edited-value = { $field } cambió de { $from } a <b>{ $to }</b> sin anotación fechada
changes-edited = <b>editado sin anotación fechada</b>: { $fields }
changes-fields-more = { $fields } y { $n } más
changes-field-title = título
changes-field-text = texto
changes-field-planned-money = importes planificados
changes-baseline = línea base movida del { $from } al <b>{ $to }</b> ({ $days })
changes-by-change = { $said } por el cambio { $change }
changes-by-approved-change = { $said } por un cambio aprobado
changes-overwritten = { $said }, sobrescrita sin un cambio aprobado
changes-baseline-attempt = se registró una línea base del { $day } <b>sin un cambio aprobado</b>; sigue vigente el { $old }
changes-removed = <b>eliminado</b> de los registros
changes-last-known = { $said }, último estado conocido: { $state }
changes-reopened = <b>abierto de nuevo</b>
changes-reopened-since = <b>abierto de nuevo</b> desde el { $day }
changes-score = puntuación de { $before } a <b>{ $after }</b>
changes-now-critical = { $said }, ahora crítico
changes-no-longer-critical = { $said }, ya no es crítico
changes-severity = gravedad: de { $before } a <b>{ $after }</b>
changes-escalated = <b>escalado</b> el { $day }
changes-escalated-to = <b>escalado</b> el { $day } a { $who }
changes-escalation-resolved = escalación resuelta el { $day }
changes-blocked = <b>bloqueado</b>
changes-blocked-since = <b>bloqueado</b> desde el { $day }
changes-unblocked = ya no está bloqueado
changes-refused = <b>no superada</b> el { $day }
changes-measured = medido de { $before } a <b>{ $after }</b> { $unit }, objetivo { $target }

## What cannot be known, and why

changes-unseen-no-program = Los archivos de entonces no tenían este programa: no se pueden conocer los registros eliminados, los cambios de responsable ni las ediciones sin anotación fechada.
changes-unseen-no-repository = Solo se han leído anotaciones fechadas, ninguna versión anterior de los archivos: no se pueden conocer los registros eliminados, los cambios de responsable ni las ediciones sin anotación fechada.
changes-unseen-broken = No se puede leer el repositorio git: no se pueden conocer los registros eliminados, los cambios de responsable ni las ediciones sin anotación fechada.
changes-unseen-cut = Este clon no llega hasta ese día (`git fetch --unshallow` trae el resto): no se pueden conocer los registros eliminados, los cambios de responsable ni las ediciones sin anotación fechada.
changes-unseen-no-version = Git no contiene ninguna versión de los registros de ese día: no se pueden conocer los registros eliminados, los cambios de responsable ni las ediciones sin anotación fechada.
