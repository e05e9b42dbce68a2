## Meetings

meetings-none = Keine Sitzung ist erfasst
meetings-all-yielded = { $n ->
    [one] Die einzige Sitzung ergab eine Entscheidung oder Maßnahme
   *[other] Jede von { $n } Sitzungen ergab eine Entscheidung oder Maßnahme
}
meetings-all-empty = { $n ->
    [one] Die einzige Sitzung ergab weder Entscheidung noch Maßnahme
   *[other] Keine von { $n } Sitzungen ergab eine Entscheidung oder Maßnahme
}
meetings-some-empty = { $n ->
    [one] { $n } von { $all } Sitzungen ergab weder Entscheidung noch Maßnahme
   *[other] { $n } von { $all } Sitzungen ergaben weder Entscheidung noch Maßnahme
}
meetings-next = Der Lenkungsausschuss tagt das nächste Mal am { $day }.
meetings-caption = Sitzungen, neueste zuerst
meetings-neither = Keine Entscheidung, keine Maßnahme
meetings-type-steering = Lenkungsausschuss
meetings-type-working = Arbeitssitzung
