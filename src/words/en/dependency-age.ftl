## Dependency age

dependency-age-described = Dependency age as of { $day }. { $headline }.
dependency-age-target = Target for the mean { $days }
dependency-age-measure = Days since each undelivered dependency was raised, the oldest first
dependency-age-past-need = { $days }, { $over } past need
dependency-age-none = No dependency is open
dependency-age-open = { $n ->
    [one] { OPENING($n) } dependency is open, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
   *[other] { OPENING($n) } dependencies are open, for { $mean }{"\u00A0"}days on average and the oldest for { $days }
}
dependency-age-over = { $n } past need
dependency-age-caption = Days since undelivered dependencies were raised
dependency-age-days-open = Days open
dependency-age-days-over = Days past need
