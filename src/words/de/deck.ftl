## What decks are called

deck-steering = Präsentation für den Lenkungsausschuss
deck-pre-read = Vorab-Unterlage
deck-brief = Kurzbericht
deck-minutes = Protokoll
deck-charter = Programmauftrag
deck-kind-steering = Präsentation für den Lenkungsausschuss
deck-kind-pre-read = Vorab-Unterlage
deck-kind-portfolio = Portfolio-Präsentation
deck-kind-own = Präsentation
deck-heading = { $title }: { $kind }, { $day }
deck-description = Folien von { $title }
deck-paper-heading = { $paper }: { $title }, { $day }
deck-paper-description = { $paper } von { $title }
deck-paper-occasion = { $paper }: { $title }

## In the footer

deck-occasion-steering = { $title }, Lenkungsausschuss { $day }
deck-occasion-status = { $title }, Status { $day }
deck-occasion-day = { $title }, { $day }
deck-stand = { $day }, Commit { $commit }
deck-part = ({ $n } von { $all })

## The first slide

deck-meeting = Lenkungsausschuss, { $day }
deck-status = Stand: { $day }
deck-pre-read-meeting = Vorab-Unterlage zum Lenkungsausschuss, { $day }
deck-pre-read-status = Vorab-Unterlage, Stand: { $day }
deck-sponsor = Auftraggeber: { $who }.
deck-presented = Vorgestellt von: { $who }.
deck-asked-none = Es ist nichts zu entscheiden.
deck-asked = { $n ->
    [one] { $n } Entscheidung wird erbeten: { $ids }.
   *[other] { $n } Entscheidungen werden erbeten: { $ids }.
}
deck-asked-more = { $n } Entscheidungen werden erbeten: { $ids } und { $more } weitere.

## What printers add

deck-title-in-full = Vollständiger Titel: { $title }
deck-notes = Notizen
deck-source = Stand der Einträge: { $day }.
deck-source-commit = Stand der Einträge: { $day } (Commit { $commit }).
deck-task-done = Erledigt:
deck-task-open = Offen:
deck-now = Aktuell: { $values }
deck-more-rows = { $n } weitere Zeilen stehen in der Tabelle dieses Diagramms auf der Website.
deck-axes = { $across } nach rechts, { $up } nach oben
deck-table-rows = { $n ->
    [one] { $caption }: { $n } Zeile.
   *[other] { $caption }: { $n } Zeilen.
}
deck-options-alone = { $caption }.
deck-options-picked = { $caption }. Empfohlen: { $option }.
deck-fact = { $label }: { $value }.
deck-sample = Muster für: { $label }
deck-records = Einträge
deck-table = Tabelle

## Places in PowerPoint's layouts

deck-prompt-title = Titel
deck-prompt-text = Text
deck-prompt-subtitle = Untertitel
deck-prompt-measured = Woran die Aussage gemessen ist
deck-prompt-content = Inhalt

## Dates on the axes of native charts, as office programs read them

deck-format-month = [$-407]mmm yy
deck-format-day = [$-407]d. mmm
deck-format-day-year = [$-407]d. mmm yy
deck-sentence = { $said }.
