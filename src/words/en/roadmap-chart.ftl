## Roadmap, drawn

roadmap-chart-measure = By workstream, to scale; beside each mark the days against the baseline
roadmap-chart-measure-brief = Milestones and gates by workstream; beside each mark the days against the baseline
# What the word of a link from a dependency contains, in small letters, where the linked milestone delivers it ("delivered by").
link-delivers = delivered
roadmap-chart-comes-later = Comes after it is needed
roadmap-chart-none = No milestone is recorded, so there is no roadmap yet
roadmap-chart-all-done = { $n ->
    [one] The one entry of the roadmap is done
    [2] Both entries of the roadmap are done
   *[other] All { $n } entries of the roadmap are done
}
roadmap-chart-on-plan = Nothing ahead is later than its baseline
roadmap-chart-late = { $late } of { $open } open entries are later than planned, most of all { $name } by { $days }
roadmap-chart-waits = { $last } waits for { $first }, which comes { $days } too late
roadmap-chart-milestones-wait = { OPENING($n) } milestones wait for something that comes too late: { $id } by { $days }
roadmap-chart-entries-wait = { OPENING($n) } entries wait for something that comes too late: { $id } by { $days }
roadmap-chart-of-them = { $n } of them
roadmap-chart-described = Roadmap by workstream as of { $day }: { $n } entries in { $lanes } lanes. { $headline }.
roadmap-chart-slip-overdue = { $slip }, overdue
roadmap-chart-overdue = overdue
roadmap-chart-waits-for = waits for { $name } ({ $days })
roadmap-chart-waits-for-more = waits for { $name } ({ $days }) and { $n } more
roadmap-chart-tip-state = { $state } { $day }
roadmap-chart-tip-baseline = baseline { $day }
roadmap-chart-tip-outside = promised outside
roadmap-chart-tip-progress = { $percent } done
roadmap-chart-note-lines = Lines are drawn only for what is still to come.
roadmap-chart-note-table = { $n ->
    [one] { OPENING($n) } entry is not drawn: cancelled, or done long since.
   *[other] { OPENING($n) } entries are not drawn: cancelled, or done long since.
}
roadmap-chart-note-outside = { $n ->
    [one] { OPENING($n) } entry waits for something outside this roadmap; see the dependencies.
   *[other] { OPENING($n) } entries wait for something outside this roadmap; see the dependencies.
}
roadmap-chart-external = Needed from outside this roadmap: { $list }.
roadmap-chart-given = Owed to others, late or without a date: { $list }.
roadmap-chart-needed-for = { $day } for { $id }
roadmap-chart-external-late = { $name }, promised for { $promised }, needed by { $needed } ({ $days })
roadmap-chart-external-undated = { $name }, needed by { $needed }, no date promised
roadmap-chart-external-between = {"; "}
roadmap-chart-not-passed = Not passed
roadmap-chart-passed = Passed
roadmap-chart-expected = Expected
roadmap-chart-state-overdue = Overdue
roadmap-chart-milestone-outside = Milestone, promised outside
roadmap-chart-caption = Roadmap: every milestone, task, gate and release
roadmap-chart-what = What
roadmap-chart-when = Forecast or actual
roadmap-chart-against = Against baseline
roadmap-chart-waits-head = Waits for
roadmap-chart-waits-by = { $id } by { $name }
roadmap-chart-waits-late = { $what } ({ $days })
roadmap-chart-whole = Whole program
