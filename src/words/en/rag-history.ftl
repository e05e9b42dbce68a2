## RAG history

rag-history-measure = Reported above, evidence of the same day below; one column per report
rag-history-measure-now = Reported above, evidence of the same day below; one column per report, and after the line the last report beside the records of { $day }
rag-history-report = Report
rag-history-status = Status
rag-history-contested = Contested
rag-history-expired = Expired
rag-history-nothing = Nothing
rag-history-of = { $subject }: { $headline }
rag-history-no-report = No status report is recorded yet
rag-history-no-comparison = Reports and records cannot be compared yet
rag-history-one-honest = The one report said no better than its records
rag-history-none-better = None of { $n } reports was better than its records
rag-history-one-better = The one report was better than its records
rag-history-all-better = { $n ->
    [2] Both reports were better than their records
   *[other] All { $n } reports were better than their records
}
rag-history-better = { $off ->
    [one] { OPENING($off) } of { $all } reports was better than its records
   *[other] { OPENING($off) } of { $all } reports were better than their records
}
rag-history-better-not-last = { $better }, the last one not
rag-history-better-each = { $better }, each green over red
rag-history-better-melons = { $n ->
    [1] { $better }, green over red once
    [2] { $better }, green over red twice
   *[other] { $better }, green over red { $n } times
}
rag-history-described = Reported status and evidence by report, as of { $day }. { $headline }.
rag-history-described-last = On { $day }: reported { $reported }, evidence { $evidence }.
rag-history-fill = Records of kind “report” fill this chart.
rag-history-latest = The latest { $drawn } of { $n } are drawn.
rag-history-no-newer = { $day }, no newer report
rag-history-caption = Reported and evidence by report
rag-history-against = Report against evidence
rag-history-uncompared = Nothing to compare
rag-history-agrees = Agrees
