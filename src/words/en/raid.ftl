## Page

raid-description = Risks, assumptions, issues and dependencies
raid-none = No risk, assumption, issue or dependency is recorded
raid-all-closed = { $n ->
    [one] The only record is closed
    [2] Both records are closed
   *[other] All { $n } records are closed
}
raid-on-time = { $n ->
    [one] The only open record is not past its date
   *[other] None of { $n } open records is past its date
}
raid-overdue = { $open ->
    [1] The only open record is past its date
   *[other] { $n ->
        [one] { OPENING($n) } of { $open } open records is past its date
       *[other] { OPENING($n) } of { $open } open records are past their date
    }
}
raid-critical = { $n ->
    [one] { OPENING($n) } of { $risks } is critical: { $names }.
   *[other] { OPENING($n) } of { $risks } are critical: { $names }.
}
raid-critical-all = { $n ->
    [one] The only risk is critical: { $names }.
    [2] Both risks are critical: { $names }.
   *[other] All { $n } risks are critical: { $names }.
}
raid-risks = { $n ->
    [one] { $n } risk
   *[other] { $n } risks
}
raid-ownerless = { $n ->
    [one] { $names } has no owner.
   *[other] { $names } have no owner.
}

## Filters

raid-type = Type
raid-show = Show
raid-all = All { $n }
raid-filter-risks = Risks { $n }
raid-filter-assumptions = Assumptions { $n }
raid-filter-issues = Issues { $n }
raid-filter-dependencies = Dependencies { $n }
raid-filter-open = Open
raid-filter-overdue = Overdue { $n }
raid-filter-bare = No owner or date { $n }
raid-filter-closed = All with closed

## Table

raid-by-score = RAID records, by score
raid-by-owner = RAID records, by owner
raid-by-age = RAID records, by age
raid-by-due = RAID records, by due
raid-order = Sorted by score (likelihood × impact) or severity. Dependencies and assumptions have neither: those blocked, overdue or promised too late stand with the high risks, the others last.
raid-due-means = Due is the target date of a risk, the day by which an issue is to be solved or an assumption checked, and the day by which a dependency is needed.
raid-closed = { $n ->
    [one] One closed record stands in the log too, under “{ $choice }”.
   *[other] { OPENING($n) } closed records stand in the log too, under “{ $choice }”.
}
raid-late = { $days } late
raid-no-date = no date
raid-unpromised = no promised date
raid-up = up from { $n }
raid-down = down from { $n }
raid-empty = A program without risks is a program that has not looked. Add the first to raid.toml in the program's folder:

## Cells of the matrix

raid-cell = { $n ->
    [one] { $likelihood } × { $impact }: one risk
   *[other] { $likelihood } × { $impact }: { $n } risks
}
