## Rules: name, what is wrong, what to do

check-w101 = baseline changed without an approved change
check-w101-says = { $id }: a baseline of { $to } was recorded on { $on }, { $why }
check-w101-git = { $id }: the baseline was rewritten (in git) to { $to } on { $on }, { $why }
check-w101-no-change = without a change
check-w101-unknown = by { $change }, which does not exist on { $day }
check-w101-unapproved = by { $change }, which is { $state }
check-w101-not-approved = not approved
check-w101-help = name an approved change with `change = "…"`, or write a `[[milestone.reforecast]]` instead
check-w101-git-help = set the baseline back, or have a change that `affects` the milestone approved; then write a `[[milestone.rebaseline]]` that names it
check-w102 = scope added without an approved change
check-w102-says = { $id } was added to the scope with weight { $weight }, but { $why }
check-w102-says-on = { $id } was added to the scope on { $day } with weight { $weight }, but { $why }
check-w102-unapproved = { $change } is not approved
check-w102-no-change = no change is named
check-w102-help = name an approved change with `added_by = "…"`
check-w103 = not green, and no path to green
check-w103-says = the report of { $day } says { $said }, but no path to green
check-w103-overall = overall
check-w103-help = add `path_to_green = "…"`: what will be true, by when, through whom
check-w104 = reported better than the evidence
check-w104-says = { $what } was reported { $claim } on { $day }, the records say { $evidence }: { $why }
check-w104-watermelon = { $what } was reported { $claim } on { $day }, the records say { $evidence } (a watermelon): { $why }
check-w104-contested = { $said }; contested
check-w104-contested-until = { $said }; contested until { $day }
check-w104-help = report what the records show, mend the records, or contest it with `[[override]]`
check-w105 = forecast in the past
check-w105-says = { $ago ->
    [one] { $id } is open, and its forecast { $day } was { $ago } day ago
   *[other] { $id } is open, and its forecast { $day } was { $ago } days ago
}
check-w105-help = write `actual`, or a new `[[milestone.reforecast]]` with its reason
check-w106 = milestone overdue, no reforecast
check-w106-says = { $late ->
    [one] { $id } is { $late } day over its baseline { $day } and has no forecast
   *[other] { $id } is { $late } days over its baseline { $day } and has no forecast
}
check-w106-help = write `actual`, a `[[milestone.reforecast]]` with its reason, or `cancelled`
check-w107 = critical risk that nobody deals with
check-w107-says = { $id } is critical (score { $score }), but has { $lacks }
check-w107-no-owner = no owner
check-w107-no-response = no response
check-w107-no-action = no open action
check-w107-help = add `owner`, `response` and an open action in `actions`
check-w108 = risk not reviewed for 30 days
check-w108-raised = { $ago ->
    [one] { $id } was raised { $ago } day ago, on { $day }, and has not been reviewed since
   *[other] { $id } was raised { $ago } days ago, on { $day }, and has not been reviewed since
}
check-w108-reviewed = { $ago ->
    [one] { $id } was last reviewed { $ago } day ago, on { $day }
   *[other] { $id } was last reviewed { $ago } days ago, on { $day }
}
check-w108-help = write a `[[risk.review]]` of today, even if nothing has changed, or close it
check-w109 = decision past its last useful day
check-w109-says = { $late ->
    [one] { $id } was needed by { $day }, { $late } day ago, and is not decided
   *[other] { $id } was needed by { $day }, { $late } days ago, and is not decided
}
check-w109-help = write `decided` and `outcome`, or agree a new `needed_by`
check-w110 = options without a recommendation
check-w110-says = { $id } has { $n } options ({ $keys }) and no recommendation
check-w110-help = write `recommendation = "…"` with the key of an option
check-w111 = dependency without an agreed day
check-w111-ahead = { $left ->
    [one] { $id } is needed by { $day }, in { $left } day, and has no agreed day
   *[other] { $id } is needed by { $day }, in { $left } days, and has no agreed day
}
check-w111-past = { $late ->
    [one] { $id } is needed by { $day }, { $late } day ago, and has no agreed day
   *[other] { $id } is needed by { $day }, { $late } days ago, and has no agreed day
}
check-w111-help = agree it with the provider and write `agreed` and `promised`
check-w112 = dependency promised after it is needed
check-w112-says = { $late ->
    [one] { $id } is promised for { $promised }, { $late } day after it is needed ({ $needed })
   *[other] { $id } is promised for { $promised }, { $late } days after it is needed ({ $needed })
}
check-w112-help = get an earlier promise, or move what waits for it
check-w113 = milestone depends on a later one
check-w113-says = { $late ->
    [one] { $id } is expected on { $own }, but depends on { $other }, expected on { $day }, { $late } day later
   *[other] { $id } is expected on { $own }, but depends on { $other }, expected on { $day }, { $late } days later
}
check-w113-help = move one of the two with a `[[milestone.reforecast]]`
check-w114 = action overdue
check-w114-says = { $late ->
    [one] { $id } ({ $owner }) was due on { $day }, { $late } day ago
   *[other] { $id } ({ $owner }) was due on { $day }, { $late } days ago
}
check-w114-nobody = nobody
check-w114-help = write `done`, or agree a new day
check-w115 = criterion met without evidence
check-w115-no-evidence = { $id }: “{ $text }” is met, but no evidence is named
check-w115-old = { $age ->
    [one] { $id }: “{ $text }” is met, but its evidence is { $age } day old, at most { $most } are allowed
   *[other] { $id }: “{ $text }” is met, but its evidence is { $age } days old, at most { $most } are allowed
}
check-w115-help = write `evidence` and `evidence_date`, or remove `met`
check-w116 = status report is late
check-w116-says = { $age ->
    [one] the last status report, { $id }, is of { $day }, { $age } day ago; one is due every { $cadence } days
   *[other] the last status report, { $id }, is of { $day }, { $age } days ago; one is due every { $cadence } days
}
check-w116-none = { $age ->
    [one] there is no status report, { $age } day after the start; one is due every { $cadence } days
   *[other] there is no status report, { $age } days after the start; one is due every { $cadence } days
}
check-w116-help = write a report: `trueup new report`
check-w117 = owner with over 10 open items
check-w117-says = { $who } owns { $n } open items, more than { $most }: { $parts }
check-w117-part = { $n } { $kind }
check-w117-help = hand some to others, or close what is done
check-w118 = always green while the evidence moved
check-w118-says = the last { $reports } reports all say green; by the records of those days { $moved } of them should not, { $day } being { $worst }
check-w118-help = report from the records, or mend them where they were wrong
check-w119 = number typed beside the name of a figure
check-w119-says = this states a number for `{ $key }` by hand: “{ $sentence }”
check-w119-help = write { $call } in place of the number
check-w120 = too long for a slide
check-w120-says = { $what } of { $id } has { $length } characters, a slide has room for { $most }
check-w120-title = the title
check-w120-option = `{ $field }` of option { $key }
check-w120-row = `{ $field }` of `{ $list }` no. { $n }
check-w120-line = line { $n } of `{ $field }`
check-w120-help = say it shorter, and put the rest into the text of the record
check-w121 = outcome before its day
check-w121-says = `outcome` counts from `{ $field }`, and { $day } lies after { $today }
check-w121-help = where it is over already, write the day on which it ended into `{ $field }`

## Names of the other rules

check-e001 = file is not UTF-8
check-e002 = file begins with a byte order mark
check-e003 = file is too large
check-e004 = line is too long
check-e005 = neither file nor folder
check-e006 = name cannot be published
check-e007 = unresolved merge conflict
check-e008 = file is empty
check-e010 = no front matter
check-e011 = front matter is not closed
check-e012 = not valid TOML
check-e013 = unknown kind of record
check-e014 = unknown field
check-e015 = wrong type
check-e016 = required field is missing
check-e017 = value is out of range
check-e018 = word is not allowed here
check-e019 = not a valid id
check-e020 = id is used twice
check-e021 = reference leads nowhere
check-e022 = reference to the wrong kind
check-e023 = cycle in depends_on
check-e024 = unknown person
check-e025 = record refers to itself
check-e026 = folder has no program record
check-e027 = unknown audience
check-e030 = dates in the wrong order
check-e031 = past fact lies in the future
check-e032 = history out of order
check-e033 = fields contradict each other
check-e034 = recommendation is no option
check-e040 = two pages at one address
check-e041 = bad row in a CSV series
check-e042 = named file does not exist
check-e050 = computed expression cannot be read
check-e051 = computed expression names something unknown
check-e060 = site.toml is not valid
check-e061 = theme cannot be used
check-w150 = Markdown is not shown as written
check-w151 = language is not spoken
check-w120-heading = the title of this slide takes { $lines } lines, a slide has room for { $most }
check-w120-heading-help = say it shorter, and put the rest on the slide or into the notes
