## What decks are called

deck-steering = Steering deck
deck-pre-read = Pre-read
deck-brief = Brief
deck-minutes = Minutes
deck-charter = Charter
deck-kind-steering = steering deck
deck-kind-pre-read = pre-read
deck-kind-portfolio = portfolio deck
deck-kind-own = deck
deck-heading = { $title }: { $kind }, { $day }
deck-description = Slides of { $title }
deck-paper-heading = { $paper }: { $title }, { $day }
deck-paper-description = { $paper } of { $title }
deck-paper-occasion = { $paper }: { $title }

## In the footer

deck-occasion-steering = { $title }, steering { $day }
deck-occasion-status = { $title }, status { $day }
deck-occasion-day = { $title }, { $day }
deck-stand = { $day }, commit { $commit }
deck-part = ({ $n } of { $all })

## The first slide

deck-meeting = Steering committee, { $day }
deck-status = Status as of { $day }
deck-pre-read-meeting = Pre-read for the steering committee, { $day }
deck-pre-read-status = Pre-read, status as of { $day }
deck-sponsor = Sponsor: { $who }.
deck-presented = Presented by: { $who }.
deck-asked-none = No decision is asked for.
deck-asked = { $n ->
    [one] One decision is asked for: { $ids }.
   *[other] { OPENING($n) } decisions are asked for: { $ids }.
}
deck-asked-more = { OPENING($n) } decisions are asked for: { $ids } and { $more } more.

## What printers add

deck-title-in-full = Title in full: { $title }
deck-notes = Notes
deck-source = Records as of { $day }.
deck-source-commit = Records as of { $day } (commit { $commit }).
deck-task-done = Done:
deck-task-open = Open:
deck-now = Now: { $values }
deck-more-rows = { $n } more rows stand in the table of this chart on the site.
deck-axes = { $across } to the right, { $up } upwards
deck-table-rows = { $caption }: { $n } rows.
deck-options-alone = { $caption }.
deck-options-picked = { $caption }. Recommended: { $option }.
deck-fact = { $label }: { $value }.
deck-sample = Sample of: { $label }
deck-records = Records
deck-table = Table

## Places in PowerPoint's layouts

deck-prompt-title = Title
deck-prompt-text = Text
deck-prompt-subtitle = Subtitle
deck-prompt-measured = What the finding is measured on
deck-prompt-content = Content

## Dates on the axes of native charts, as office programs read them

deck-format-month = mmm yy
deck-format-day = d mmm
deck-format-day-year = d mmm yy
deck-sentence = { $said }.
