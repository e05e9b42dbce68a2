## What keeps figures from being believed

quality-warnings-note = por corregir en los registros
quality-warnings = Advertencias
quality-tolerated = Toleradas
quality-tolerated-note = permitidas por nombre, abajo listadas
quality-stale = Sin actualizar
quality-stale-note = abiertos, sin anotación fechada en { $days } días
quality-unowned = Sin responsable
quality-unowned-note = abiertos, sin responsable
quality-bare = Indicadores sin valor
quality-bare-note = falta un campo
quality-sub = Lo que impide creer las cifras y los estados, y cómo resolverlo. Contado sobre los registros de esta edición.
quality-heading = { $n ->
    [0] Nada en los registros contradice lo informado
    [one] { $n } advertencia está abierta
   *[other] { $n } advertencias están abiertas
}
quality-heading-more = { $warnings }; { $rest }
quality-rest-stale = { $n ->
    [one] { $n } registro abierto no tiene anotación en { $days } días
   *[other] { $n } registros abiertos no tienen anotación en { $days } días
}
quality-rest-unowned = { $n ->
    [one] { $n } registro abierto no tiene responsable
   *[other] { $n } registros abiertos no tienen responsable
}

## Warnings

quality-warnings-heading = No hay ninguna advertencia abierta
quality-warnings-none = `trueup check` hace las mismas preguntas a los archivos; ejecútelo antes de cada commit.
quality-warnings-why = Cada una indica qué contradicen, qué no dicen o qué dejan pasar los registros, primero la regla más frecuente. `trueup check` las muestra con archivo y línea; un código lleva a su significado.
quality-warnings-caption = Advertencias, primero las más frecuentes
quality-code = Código
quality-record = Registro
quality-wrong = Qué falla
quality-todo = Qué hacer

## What is tolerated

quality-allowances = Excepciones
quality-allowed-by = Permitido por
quality-rule = Regla
quality-hides = Lo que oculta ahora
quality-hides-nothing = nada
quality-hides-more = y { $n } más
quality-tolerated-heading = { $n ->
    [one] { $n } regla se tolera por nombre
   *[other] { $n } reglas se toleran por nombre
}
quality-tolerated-why = Una excepción silencia una regla; no corrige nada. La que no oculta nada puede eliminarse.

## Records that nobody updates or owns

quality-last-entry = Última anotación
quality-age = Antigüedad
quality-stale-caption = Registros abiertos que nadie ha actualizado, primero los más antiguos
quality-stale-heading = { $n ->
    [one] { $n } registro abierto sin anotación en { $days } días
   *[other] { $n } registros abiertos sin anotación en { $days } días
}
quality-stale-why = Revíselo y anote la fecha, o ciérrelo. Lo que nadie mira no es creíble.
quality-unowned-caption = Registros abiertos sin responsable
quality-unowned-heading = { $n ->
    [one] { $n } registro abierto no tiene responsable
   *[other] { $n } registros abiertos no tienen responsable
}
quality-unowned-why = Nombre a una persona o un rol como responsable; una línea de trabajo no responde de un registro.
quality-bare-heading = { $n ->
    [one] { $n } indicador no tiene valor
   *[other] { $n } indicadores no tienen valor
}
quality-bare-why = Una cifra que no puede calcularse se muestra como n. d., nunca como 0 o 100 %. Esto es lo que falta.
quality-bare-toc = Indicadores
