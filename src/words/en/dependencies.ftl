## Page

dependencies-none = No dependency is recorded
dependencies-all-delivered = Every dependency is delivered
dependencies-on-time = { $n ->
    [one] The only open dependency is promised in time
   *[other] None of { $n } open dependencies is promised after it is needed
}
dependencies-late = { $n ->
    [one] { OPENING($n) } of { $open } open dependencies is promised after the need
   *[other] { OPENING($n) } of { $open } open dependencies are promised after the need
}
dependencies-late-all = { $n ->
    [one] The open dependency is promised after the need
    [2] Both open dependencies are promised after the need
   *[other] All { $n } open dependencies are promised after the need
}
dependencies-bare = { $n ->
    [one] { OPENING($n) } has no promised date.
   *[other] { OPENING($n) } have no promised date.
}
dependencies-map = Map
dependencies-age = Age
dependencies-open = Open
dependencies-open-table = Open dependencies
dependencies-delivered = Delivered
dependencies-delivered-table = Delivered dependencies
dependencies-dependency = Dependency
dependencies-provider = Provider
dependencies-consumer = Consumer
dependencies-needed = Needed
dependencies-end = Promised or delivered
dependencies-end-open = Promised
dependencies-late-by = Against need
dependencies-was-delivered = { $day } delivered
dependencies-no-date = no date

## What the sections show

dependencies-most = { $party } waits for the most: { $n } deliveries are open
dependencies-delivered-of = { $n ->
    [one] { OPENING($n) } is delivered
   *[other] { $late ->
        [0] { OPENING($n) } are delivered, none of them after the need
       *[other] { OPENING($n) } are delivered, { $late } of them after the need
    }
}
