## What was compared

since-with-unseen = Comparado con lo que los registros de hoy dicen del { $day }. { $unseen }
since-with-version = Comparado con la versión { $version } de los registros, del { $day }.
since-with-day = Comparado con los registros tal como estaban el { $day }.

## The headline

since-steering = Desde el comité de dirección del { $day }: { $said }
since-day = Desde el { $day }: { $said }
since-version = Desde la versión { $version } del { $day }: { $said }
since-nothing-changed = nada ha cambiado
since-nothing = nada

## Clauses of the headline

since-slip-one = { $n ->
    [one] una fecha se retrasó { $n } día
   *[other] una fecha se retrasó { $n } días
}
since-slip-many = { $furthest ->
    [one] { $n } fechas se retrasaron (hasta { $furthest } día)
   *[other] { $n } fechas se retrasaron (hasta { $furthest } días)
}
since-risks-rose = { $n ->
    [one] { $n } riesgo subió
   *[other] { $n } riesgos subieron
}
since-unapproved = { $n ->
    [one] { $n } línea base fijada de nuevo sin aprobación
   *[other] { $n } líneas base fijadas de nuevo sin aprobación
}
since-decisions-overdue = { $n ->
    [one] { $n } decisión venció sin tomarse
   *[other] { $n } decisiones vencieron sin tomarse
}
since-decided = { $n ->
    [one] { $n } cuestión se decidió
   *[other] { $n } cuestiones se decidieron
}
since-reached = { $n ->
    [one] { $n } hito se alcanzó
   *[other] { $n } hitos se alcanzaron
}
since-removed = { $n ->
    [one] { $n } registro se eliminó
   *[other] { $n } registros se eliminaron
}
since-edited = { $n ->
    [one] { $n } registro se modificó sin anotarlo
   *[other] { $n } registros se modificaron sin anotarlo
}
since-small = { $n ->
    [one] { $n } cambio menor
   *[other] { $n } cambios menores
}

## The page

since-toc = Desde el último comité
since-status = Estado
since-figures = Cifras
since-figures-moved = { $n ->
    [one] { $n } cifra cambió
   *[other] { $n } cifras cambiaron
}
since-no-steering-toml = Esta página compara los registros con los de la última reunión de tipo steering anterior al día mostrado. No hay ninguna registrada. Añada un archivo a meetings/, con su fecha por nombre, o pregunte por cualquier día con trueup changes --since DATE:
since-no-steering = No hay ningún comité de dirección registrado, así que no hay con qué comparar
since-no-steering-short = Nada con que comparar: no hay ningún comité de dirección registrado
since-no-steering-hint = No hay ninguna reunión de tipo steering registrada antes de este día. { $link }
since-what-to-do = Qué hacer
since-status-same = El estado no se movió: informado { SMALL($claims) }, evidencia { SMALL($finds) }
since-evidence-moved = Sigue informado { SMALL($claims) }, mientras la evidencia pasó de { SMALL($found) } a { SMALL($finds) }
since-claim-moved = Informado { SMALL($claims) } en vez de { SMALL($claimed) }; la evidencia sigue en { SMALL($finds) }
since-both-moved = Informado { SMALL($claims) } en vez de { SMALL($claimed) }; la evidencia pasó de { SMALL($found) } a { SMALL($finds) }
since-dimension = Dimensión
since-evidence = Evidencia
since-overall = Global
since-status-caption = Estado entonces y ahora, informado y evidencia
since-turn-nothing = nada con que juzgar
since-turn-known = conocido ahora
since-turn-lost = ya no se conoce
since-worse = peor
since-better = mejor
since-unchanged = sin cambios
since-cost = Coste a la conclusión
since-figure = Cifra
since-turn = Evolución
since-figures-caption = Cifras entonces y ahora
since-all-changes = Todos los cambios: { $n }
since-no-dated-entry = sin anotación fechada

## The portfolio

since-by-program = Cambios por programa
since-since = Desde
since-what-changed = Qué ha cambiado
since-count = Cambios
since-portfolio = { $all ->
    [one] Un cambio desde los últimos comités de dirección, en { $program }
   *[other] { $n } de { $all } cambios desde los últimos comités de dirección son de { $program }
}
since-portfolio-none = Nada ha cambiado desde los últimos comités de dirección
since-portfolio-only = { $n ->
    [one] Un cambio desde el último comité de dirección
   *[other] { $n } cambios desde el último comité de dirección
}

## A change with its reason

since-said = { $said }.
since-said-why = { $said }. { $why }
