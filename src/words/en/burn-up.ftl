## Milestone burn-up

burn-up-measure = Milestones completed, cumulative, of { $scope }
burn-up-measure-weighed = Milestones completed, cumulative, of { $scope }, by weight
burn-up-callout-done = { $done } done
burn-up-callout-behind = { $behind } behind plan
burn-up-callout-on = on { $day }
burn-up-label-all-done = All done
burn-up-label-done-of = { $done } of { $all }
burn-up-label-finish = { $day }, { $slip }
burn-up-label-undated = { $n } not dated
burn-up-planned = Planned
burn-up-only-in-time = The only milestone is done, by its baseline date
burn-up-only-late = The only milestone is done, after its baseline date
burn-up-all-in-time = { $all ->
    [2] Both milestones are done, neither after its baseline
   *[other] All { $all } milestones are done, none after its baseline
}
burn-up-all-late = { $all ->
    [2] Both milestones are done, each after its baseline
   *[other] All { $all } milestones are done, every one after its baseline
}
burn-up-all-some-late = All { $all } milestones are done, { $late } of { $all } after their baseline
burn-up-only-due = The only milestone is due on { $day }
burn-up-none-due = None of { $all } milestones is due yet; the first is on { $day }
burn-up-one-due-done = The one milestone due by { $day } is done; { $open } to go
burn-up-all-due-done = { $due ->
    [2] Both milestones due by { $day } are done; { $open } to go
   *[other] All { $due } milestones due by { $day } are done; { $open } to go
}
burn-up-before-any = { $done }, before any was due
burn-up-only-open = The only milestone is not done
burn-up-done-of = { $done ->
    [0] None of { $all } milestones is done
    [one] One of { $all } milestones is done
   *[other] { OPENING($done) } of { $all } milestones are done
}
burn-up-only-was-due = it was due by { $day }
burn-up-were-due = { $n ->
    [one] { $n } was due by { $day }
   *[other] { $n } were due by { $day }
}
burn-up-still-open = { $open ->
    [one] { $open } of { $due } due is still open
   *[other] { $open } of { $due } due are still open
}
burn-up-described = Milestones completed over time as of { $day }. { $headline }.
burn-up-described-plan = Plan: the last on { $day }.
burn-up-described-line = { $line }: the last on { $day }.
burn-up-described-behind = Furthest behind plan, by { $behind }, on { $day }.
burn-up-undated = { $n ->
    [one] { OPENING($n) } open milestone has an expected date in the past and no new one; the forecast leaves them out.
   *[other] { OPENING($n) } open milestones have an expected date in the past and no new one; the forecast leaves them out.
}
burn-up-rebaselined = { $n ->
    [one] { OPENING($n) } baseline was moved; the plan shows the present ones.
   *[other] { OPENING($n) } baselines were moved; the plan shows the present ones.
}
burn-up-cancelled = { $n ->
    [one] { OPENING($n) } milestone was cancelled and not counted.
   *[other] { OPENING($n) } milestones were cancelled and not counted.
}
burn-up-caption-days = Milestones, cumulative, on each day with a change
burn-up-caption-months = Milestones, cumulative, on last change in each month
