## The frame of every page: header, navigation, footer

frame-skip = Saltar al contenido
frame-breadcrumb = Ruta de navegación
frame-search = Buscar
frame-as-of = A fecha de
frame-on-this-page = En esta página
frame-pages-of-program = Páginas de este programa
frame-edition = Edición para { $audience }; no incluye los registros con una clasificación superior.
frame-built-from = Generado a partir de { $records } de { $programs }. Los mismos registros y la misma fecha dan siempre la misma página.
frame-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
frame-programs = { $n ->
    [one] { $n } programa
   *[other] { $n } programas
}

## Decks

frame-deck-others = Otras presentaciones
frame-deck-files = Archivos
frame-deck-print = { $paper ->
    [a4] Imprimir en A4 apaisado.
    [letter] Imprimir en Carta apaisado.
   *[other] Imprimir en A4 o Carta apaisado.
}
frame-deck-slides = { $n ->
    [one] { $n } diapositiva.
   *[other] { $n } diapositivas.
}
frame-deck-slide = Diapositiva { $n } de { $all }
frame-deck-as-of = Registros a { $day }
frame-deck-notes = Notas de la diapositiva { $n }

## Pages of a program, and the groups of its navigation

frame-page-status = Estado
frame-page-deck = Presentación del comité
frame-page-since = Desde el último comité
frame-page-raid = Registro RAID
frame-page-roadmap = Hoja de ruta
frame-page-milestones = Hitos
frame-page-decisions = Decisiones
frame-page-actions = Acciones
frame-page-changes = Cambios
frame-page-dependencies = Dependencias
frame-page-kpis = Indicadores
frame-page-gates = Puertas de control
frame-page-budget = Presupuesto
frame-page-benefits = Beneficios
frame-page-releases = Lanzamientos
frame-page-capacity = Capacidad
frame-page-reports = Informes
frame-page-meetings = Reuniones
frame-page-people = Personas
frame-page-documents = Documentos
frame-page-data-quality = Calidad de los datos
frame-page-records = Todos los registros
frame-group-plan = Plan
frame-group-risks = Riesgos y acciones
frame-group-money = Finanzas
frame-group-reports = Informes
frame-group-records = Registros
frame-group-handouts = Materiales
frame-page-title = { $page }: { $program }
frame-page-kicker = { $page }, { $program }
frame-page-description = { $page } – { $program }

## Parts of pages

frame-example = Ejemplo de registro
frame-reported = Informado
frame-evidence = Evidencia
frame-gaps = Programas que informan mejor de lo que muestran sus registros
frame-dimensions = Estado por dimensión
frame-dimensions-label = Estado por dimensión, informado y evidencia
frame-filter = Filtrar la tabla
frame-recommended = Recomendada
frame-recommended-option = (recomendada)
frame-options-compared = Comparación de opciones
frame-compared-on = Criterio
frame-numbers = Cifras
frame-scrolls = { $measure }, se desplaza lateralmente en pantallas estrechas
frame-restricted = elemento restringido
frame-nobody = nadie
frame-empty-list = Aún no hay nada registrado aquí. `trueup new { $kind }` crea un primer registro.

## How soon, how late

frame-today = hoy
frame-in-days = { $n ->
    [one] en { $n } día
   *[other] en { $n } días
}
frame-overdue = { $n }{"\u00A0"}d de retraso
frame-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
frame-yes = Sí
frame-no = No
frame-direction = ltr
frame-uncommitted = { $n ->
    [one] y { $n } archivo modificado
   *[other] y { $n } archivos modificados
}
frame-commit = commit
frame-gap-edition = El historial de git de estos registros no está completo aquí; lo que no contiene no se dibuja.
frame-gap-broken = No se puede leer el historial de git; los historiales son los que llevan los propios registros.
frame-gap-shallow = Generado desde un clon superficial: el historial de git anterior al { $day } se desconoce y no se dibuja.
frame-gap-partial = Generado desde un clon sin los textos antiguos: el historial de git anterior al { $day } se desconoce y no se dibuja.
frame-gap-unreadable = { $n ->
    [one] No se pudo leer una versión anterior de un archivo y se omitió.
   *[other] No se pudieron leer { $n } versiones anteriores de archivos y se omitieron.
}
frame-deck-print-upright = Imprimir en vertical, en A4 o Carta.
