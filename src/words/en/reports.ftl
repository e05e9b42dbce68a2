## Status reports

reports-heading-today = { $n ->
    [one] { $n } status report; the last is dated { $day }
   *[other] { $n } status reports; the last is dated { $day }
}
reports-heading = { $n ->
    [one] { $n } status report; the last is { $age } old
   *[other] { $n } status reports; the last is { $age } old
}
reports-found-today = { $finding }; the last is dated { $day }
reports-found = { $finding }; the last is { $age } old
reports-history = History
reports-history-why = Upper row: the report. Lower row: the evidence as it was on that day, computed from what was known then.
reports-last-from = Beside it, by dimension, the reports from { $first } to { $last }, the oldest at the left.
reports-all = All reports
reports-all-why = In each pair the left mark is the report, the right mark the evidence of its day. A report’s page has the reasons.
reports-none-toml = No status report is recorded. Add one to status/, named after its day, for example 2026-05-28.md:
reports-none = No status report is recorded
reports-dimensions-head = { $n ->
    [one] Last { $n } report, reported above evidence
   *[other] Last { $n } reports, reported above evidence
}
reports-dimensions-caption = { $n ->
    [one] By dimension, last { $n } report
   *[other] By dimension, last { $n } reports
}
reports-too-good = Too good
reports-without-evidence = { $n } without evidence
reports-headline = Headline
reports-against = Against evidence
reports-caption = Status reports, newest first
reports-contested-expired = Contested, expired
reports-contested = Contested
reports-agrees = Agrees
