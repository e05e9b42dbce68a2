## What decks are called

deck-steering = Presentación del comité de dirección
deck-pre-read = Lectura previa
deck-brief = Informe breve
deck-minutes = Acta
deck-charter = Acta de constitución
deck-kind-steering = presentación del comité de dirección
deck-kind-pre-read = lectura previa
deck-kind-portfolio = presentación de la cartera
deck-kind-own = presentación
deck-heading = { $title }: { $kind }, { $day }
deck-description = Diapositivas de { $title }
deck-paper-heading = { $paper }: { $title }, { $day }
deck-paper-description = { $paper } de { $title }
deck-paper-occasion = { $paper }: { $title }

## In the footer

deck-occasion-steering = { $title }, comité de dirección { $day }
deck-occasion-status = { $title }, estado a { $day }
deck-occasion-day = { $title }, { $day }
deck-stand = { $day }, commit { $commit }
deck-part = ({ $n } de { $all })

## The first slide

deck-meeting = Comité de dirección, { $day }
deck-status = Estado a { $day }
deck-pre-read-meeting = Lectura previa para el comité de dirección, { $day }
deck-pre-read-status = Lectura previa, estado a { $day }
deck-sponsor = Patrocinador: { $who }.
deck-presented = Presenta: { $who }.
deck-asked-none = No se pide ninguna decisión.
deck-asked = { $n ->
    [one] Se pide { $n } decisión: { $ids }.
   *[other] Se piden { $n } decisiones: { $ids }.
}
deck-asked-more = Se piden { $n } decisiones: { $ids } y { $more } más.

## What printers add

deck-title-in-full = Título completo: { $title }
deck-notes = Notas
deck-source = Registros a { $day }.
deck-source-commit = Registros a { $day } (commit { $commit }).
deck-task-done = Hecho:
deck-task-open = Pendiente:
deck-now = Ahora: { $values }
deck-more-rows = { $n } filas más están en la tabla de este gráfico en el sitio.
deck-axes = { $across } hacia la derecha, { $up } hacia arriba
deck-table-rows = { $n ->
    [one] { $caption }: { $n } fila.
   *[other] { $caption }: { $n } filas.
}
deck-options-alone = { $caption }.
deck-options-picked = { $caption }. Recomendada: { $option }.
deck-fact = { $label }: { $value }.
deck-sample = Muestra de: { $label }
deck-records = Registros
deck-table = Tabla

## Places in PowerPoint's layouts

deck-prompt-title = Título
deck-prompt-text = Texto
deck-prompt-subtitle = Subtítulo
deck-prompt-measured = En qué se basa la conclusión
deck-prompt-content = Contenido

## Dates on the axes of native charts, as office programs read them

deck-format-month = [$-C0A]mmm yy
deck-format-day = [$-C0A]d mmm
deck-format-day-year = [$-C0A]d mmm yy
deck-sentence = { $said }.
