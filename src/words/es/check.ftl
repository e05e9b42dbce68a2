## Rules: name, what is wrong, what to do

check-w101 = línea base modificada sin cambio aprobado
check-w101-says = { $id }: el { $on } se registró una línea base del { $to }, { $why }
check-w101-git = { $id }: la línea base se reescribió (en git) al { $to } el { $on }, { $why }
check-w101-no-change = sin cambio
check-w101-unknown = por { $change }, que no existe el { $day }
check-w101-unapproved = por { $change }, en estado: { $state }
check-w101-not-approved = no aprobado
check-w101-help = nombre un cambio aprobado con `change = "…"`, o escriba en su lugar un `[[milestone.reforecast]]`
check-w101-git-help = restablezca la línea base, o haga aprobar un cambio cuyo `affects` cite el hito; después escriba un `[[milestone.rebaseline]]` que lo nombre
check-w102 = alcance añadido sin cambio aprobado
check-w102-says = { $id } se añadió al alcance con peso { $weight }, pero { $why }
check-w102-says-on = { $id } se añadió al alcance el { $day } con peso { $weight }, pero { $why }
check-w102-unapproved = { $change } no está aprobado
check-w102-no-change = no se nombra ningún cambio
check-w102-help = nombre un cambio aprobado con `added_by = "…"`
check-w103 = no está en verde, y sin camino al verde
check-w103-says = el informe del { $day } dice { $said }, pero ningún camino al verde
check-w103-overall = conjunto
check-w103-help = añada `path_to_green = "…"`: qué será cierto, para cuándo, por quién
check-w104 = informado mejor que la evidencia
check-w104-says = { $what }: informado { $claim } el { $day }, los registros dicen { $evidence }: { $why }
check-w104-watermelon = { $what }: informado { $claim } el { $day }, los registros dicen { $evidence } (una sandía): { $why }
check-w104-contested = { $said }; cuestionado
check-w104-contested-until = { $said }; cuestionado hasta el { $day }
check-w104-help = informe lo que muestran los registros, corríjalos, o cuestiónelo con `[[override]]`
check-w105 = previsión en el pasado
check-w105-says = { $ago ->
    [one] { $id } está abierto, y su previsión del { $day } fue hace { $ago } día
   *[other] { $id } está abierto, y su previsión del { $day } fue hace { $ago } días
}
check-w105-help = escriba `actual`, o un nuevo `[[milestone.reforecast]]` con su motivo
check-w106 = hito vencido, sin nueva previsión
check-w106-says = { $late ->
    [one] { $id } supera en { $late } día su línea base del { $day } y no tiene previsión
   *[other] { $id } supera en { $late } días su línea base del { $day } y no tiene previsión
}
check-w106-help = escriba `actual`, un `[[milestone.reforecast]]` con su motivo, o `cancelled`
check-w107 = riesgo crítico del que nadie se ocupa
check-w107-says = { $id } es crítico (puntuación { $score }): { $lacks }
check-w107-no-owner = sin responsable
check-w107-no-response = sin respuesta
check-w107-no-action = sin acción abierta
check-w107-help = añada `owner`, `response` y una acción abierta en `actions`
check-w108 = riesgo sin revisar desde hace 30 días
check-w108-raised = { $ago ->
    [one] { $id } se registró hace { $ago } día, el { $day }, y no se ha revisado desde entonces
   *[other] { $id } se registró hace { $ago } días, el { $day }, y no se ha revisado desde entonces
}
check-w108-reviewed = { $ago ->
    [one] { $id } se revisó por última vez hace { $ago } día, el { $day }
   *[other] { $id } se revisó por última vez hace { $ago } días, el { $day }
}
check-w108-help = escriba un `[[risk.review]]` de hoy, aunque nada haya cambiado, o ciérrelo
check-w109 = decisión pasada su último día útil
check-w109-says = { $late ->
    [one] { $id } se necesitaba para el { $day }, hace { $late } día, y no está decidido
   *[other] { $id } se necesitaba para el { $day }, hace { $late } días, y no está decidido
}
check-w109-help = escriba `decided` y `outcome`, o acuerde un nuevo `needed_by`
check-w110 = opciones sin recomendación
check-w110-says = { $id } tiene { $n } opciones ({ $keys }) y ninguna recomendación
check-w110-help = escriba `recommendation = "…"` con la clave de una opción
check-w111 = dependencia sin día acordado
check-w111-ahead = { $left ->
    [one] { $id } se necesita para el { $day }, en { $left } día, y no tiene día acordado
   *[other] { $id } se necesita para el { $day }, en { $left } días, y no tiene día acordado
}
check-w111-past = { $late ->
    [one] { $id } se necesitaba para el { $day }, hace { $late } día, y no tiene día acordado
   *[other] { $id } se necesitaba para el { $day }, hace { $late } días, y no tiene día acordado
}
check-w111-help = acuérdelo con el proveedor y escriba `agreed` y `promised`
check-w112 = dependencia prometida después de necesitarse
check-w112-says = { $late ->
    [one] { $id } está prometido para el { $promised }, { $late } día después de necesitarse ({ $needed })
   *[other] { $id } está prometido para el { $promised }, { $late } días después de necesitarse ({ $needed })
}
check-w112-help = consiga una promesa anterior, o mueva lo que espera por ella
check-w113 = hito que depende de otro posterior
check-w113-says = { $late ->
    [one] { $id } se espera el { $own }, pero depende de { $other }, esperado el { $day }, { $late } día después
   *[other] { $id } se espera el { $own }, pero depende de { $other }, esperado el { $day }, { $late } días después
}
check-w113-help = mueva uno de los dos con un `[[milestone.reforecast]]`
check-w114 = acción vencida
check-w114-says = { $late ->
    [one] { $id } ({ $owner }) vencía el { $day }, hace { $late } día
   *[other] { $id } ({ $owner }) vencía el { $day }, hace { $late } días
}
check-w114-nobody = nadie
check-w114-help = escriba `done`, o acuerde un nuevo día
check-w115 = criterio cumplido sin evidencia
check-w115-no-evidence = { $id }: «{ $text }» se cumple, pero no se nombra ninguna evidencia
check-w115-old = { $age ->
    [one] { $id }: «{ $text }» se cumple, pero su evidencia tiene { $age } día, se permiten como máximo { $most }
   *[other] { $id }: «{ $text }» se cumple, pero su evidencia tiene { $age } días, se permiten como máximo { $most }
}
check-w115-help = escriba `evidence` y `evidence_date`, o quite `met`
check-w116 = informe de estado atrasado
check-w116-says = { $age ->
    [one] el último informe de estado, { $id }, es del { $day }, hace { $age } día; toca uno cada { $cadence } días
   *[other] el último informe de estado, { $id }, es del { $day }, hace { $age } días; toca uno cada { $cadence } días
}
check-w116-none = { $age ->
    [one] no hay informe de estado { $age } día después del inicio; toca uno cada { $cadence } días
   *[other] no hay informe de estado { $age } días después del inicio; toca uno cada { $cadence } días
}
check-w116-help = escriba un informe: `trueup new report`
check-w117 = responsable de más de 10 registros abiertos
check-w117-says = { $who } es responsable de { $n } registros abiertos, más de { $most }: { $parts }
check-w117-part = { $n } { $kind }
check-w117-help = pase algunos a otros, o cierre lo que está hecho
check-w118 = siempre verde mientras la evidencia se movía
check-w118-says = los últimos { $reports } informes dicen todos verde; según los registros de esos días, { $moved } de ellos no deberían; el { $day } era { $worst }
check-w118-help = informe según los registros, o corríjalos donde estaban mal
check-w119 = número escrito junto al nombre de un indicador
check-w119-says = esto da un número para `{ $key }` a mano: «{ $sentence }»
check-w119-help = escriba { $call } en lugar del número
check-w120 = demasiado largo para una diapositiva
check-w120-says = { $what } de { $id } tiene { $length } caracteres, en una diapositiva caben { $most }
check-w120-title = el título
check-w120-option = `{ $field }` de la opción { $key }
check-w120-row = `{ $field }` de `{ $list }` n.º { $n }
check-w120-line = la línea { $n } de `{ $field }`
check-w120-help = dígalo más corto, y ponga el resto en el texto del registro
check-w121 = resultado antes de su día
check-w121-says = `outcome` cuenta desde `{ $field }`, y { $day } es posterior a { $today }
check-w121-help = si ya ha terminado, escriba el día en que terminó en `{ $field }`

## Names of the other rules

check-e001 = el archivo no está en UTF-8
check-e002 = el archivo empieza con una marca de orden de bytes
check-e003 = archivo demasiado grande
check-e004 = línea demasiado larga
check-e005 = ni archivo ni carpeta
check-e006 = nombre que no se puede publicar
check-e007 = conflicto de fusión sin resolver
check-e008 = archivo vacío
check-e010 = falta el encabezado
check-e011 = encabezado sin cerrar
check-e012 = TOML no válido
check-e013 = tipo de registro desconocido
check-e014 = campo desconocido
check-e015 = tipo de valor equivocado
check-e016 = falta un campo obligatorio
check-e017 = valor fuera de los límites
check-e018 = palabra no admitida aquí
check-e019 = identificador no válido
check-e020 = identificador usado dos veces
check-e021 = referencia que no lleva a nada
check-e022 = referencia a un tipo equivocado
check-e023 = ciclo en depends_on
check-e024 = persona desconocida
check-e025 = registro que se refiere a sí mismo
check-e026 = carpeta sin registro de programa
check-e027 = audiencia desconocida
check-e030 = fechas en orden equivocado
check-e031 = hecho pasado con fecha futura
check-e032 = historial desordenado
check-e033 = campos que se contradicen
check-e034 = la recomendación no es una opción
check-e040 = dos páginas en una dirección
check-e041 = fila errónea en una serie CSV
check-e042 = el archivo nombrado no existe
check-e050 = expresión calculada ilegible
check-e051 = la expresión calculada nombra algo desconocido
check-e060 = site.toml no es válido
check-e061 = el tema no se puede usar
check-w150 = Markdown que no se muestra como se escribió
check-w151 = idioma no disponible
check-w120-heading = el título de esta diapositiva ocupa { $lines } líneas; una diapositiva tiene sitio para { $most }
check-w120-heading-help = dígalo más corto y ponga el resto en la diapositiva o en las notas
