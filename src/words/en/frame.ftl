## The frame of every page: header, navigation, footer

frame-skip = Skip to content
frame-breadcrumb = Breadcrumb
frame-search = Search
frame-as-of = As of
frame-on-this-page = On this page
frame-pages-of-program = Pages of this program
frame-edition = Edition for { $audience }; records classified higher are not part of it.
frame-built-from = Built from { $records } of { $programs }. The same records and the same date always give the same page.
frame-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
frame-programs = { $n ->
    [one] { $n } program
   *[other] { $n } programs
}

## Decks

frame-deck-others = Other decks
frame-deck-files = Files
frame-deck-print = { $paper ->
    [a4] Print on A4, landscape.
    [letter] Print on Letter, landscape.
   *[other] Print on A4 or Letter, landscape.
}
frame-deck-slides = { $n ->
   *[other] { $n } slides.
}
frame-deck-slide = Slide { $n } of { $all }
frame-deck-as-of = Records as of { $day }
frame-deck-notes = Notes to slide { $n }

## Pages of a program, and the groups of its navigation

frame-page-status = Status
frame-page-deck = Steering deck
frame-page-since = Since last steering
frame-page-raid = RAID log
frame-page-roadmap = Roadmap
frame-page-milestones = Milestones
frame-page-decisions = Decisions
frame-page-actions = Actions
frame-page-changes = Changes
frame-page-dependencies = Dependencies
frame-page-kpis = Measures
frame-page-gates = Gates
frame-page-budget = Budget
frame-page-benefits = Benefits
frame-page-releases = Releases
frame-page-capacity = Capacity
frame-page-reports = Reports
frame-page-meetings = Meetings
frame-page-people = People
frame-page-documents = Documents
frame-page-data-quality = Data quality
frame-page-records = All records
frame-group-plan = Plan
frame-group-risks = Risks and actions
frame-group-money = Money
frame-group-reports = Reports
frame-group-records = Records
frame-group-handouts = Handouts
frame-page-title = { $page }: { $program }
frame-page-kicker = { $page }, { $program }
frame-page-description = { $page } of { $program }

## Parts of pages

frame-example = Example of a record
frame-reported = Reported
frame-evidence = Evidence
frame-gaps = Programs that report better than their records
frame-dimensions = Status by dimension
frame-dimensions-label = Status by dimension, reported and evidence
frame-filter = Filter the table
frame-recommended = Recommended
frame-recommended-option = (recommended)
frame-options-compared = Options compared
frame-compared-on = Compared on
frame-numbers = Numbers
frame-scrolls = { $measure }, scrolls sideways on a narrow screen
frame-restricted = restricted item
frame-nobody = nobody
frame-empty-list = Nothing of this is recorded yet. `trueup new { $kind }` writes a first record.

## How soon, how late

frame-today = today
frame-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
frame-overdue = { $n }{"\u00A0"}d overdue
frame-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
frame-yes = Yes
frame-no = No
frame-direction = ltr
frame-uncommitted = { $n ->
    [one] and { $n } changed file
   *[other] and { $n } changed files
}
frame-commit = commit
frame-gap-edition = The git history of these records is not whole here; what it does not hold is not drawn.
frame-gap-broken = The git history cannot be read; histories are those that the records keep themselves.
frame-gap-shallow = Built from a shallow clone: git history before { $day } is unknown and not drawn.
frame-gap-partial = Built from a clone without older texts: git history before { $day } is unknown and not drawn.
frame-gap-unreadable = { $n ->
    [one] One earlier version of a file could not be read and was passed over.
   *[other] { $n } earlier versions of files could not be read and were passed over.
}
frame-deck-print-upright = Print upright, on A4 or Letter.
