## Appendix of decks

appendix-same = The same notation on every page and slide
appendix-reading = Appendix: how to read the marks and charts
appendix-measures-table = Measures with value, limits and definition
appendix-amber = Amber
appendix-red = Red
appendix-made-from = Made from
appendix-measures = Appendix: every figure is computed from the records
appendix-measures-none = Measures that follow once there are records to compute them from
appendix-measures-why = Measures with their limits; amber and red are beyond the limit
appendix-unknown = Without records to measure: { $measures }.
appendix-marks = Status marks
appendix-mark = Mark
appendix-meaning = Meaning
appendix-green-meaning = On plan; every rule is kept
appendix-green-word = Green.
appendix-amber-meaning = Off plan, recovery in hand; an amber limit is passed
appendix-amber-word = Amber.
appendix-red-meaning = Off plan, help needed; a red limit is passed
appendix-red-word = Red.
appendix-none-meaning = Not reported, or nothing to judge by
appendix-none-word = None.
appendix-marks-read = Left mark: reported by the program. Right mark: computed from its records. A falling arrow means that the report is too good. Shape and letter say the same as the colour.
appendix-status = Status
appendix-limit = Limit, or total in scope
appendix-risen = Score rose
appendix-charts = Charts
appendix-terms = Terms
appendix-score = Probability (1 to 5) × impact (1 to 5)
appendix-range = { $from } to { $to }
appendix-plan = The approved baseline
appendix-variance = Forecast or actual less baseline; + is late
appendix-overdue = Overdue
appendix-overdue-meaning = Open after its day, counted from the date of the records
appendix-no-limit = none
appendix-count = n = { $n }
appendix-business-days = in business days
