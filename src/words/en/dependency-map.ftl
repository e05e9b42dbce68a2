## Dependency map

dependency-map-others = Others outside
dependency-map-named-once = named once each
dependency-map-outside = outside the program
dependency-map-another = another program
dependency-map-restricted = Restricted item
dependency-map-measure = From the day that is promised to the day by which it is needed, by party, to scale
dependency-map-promised-late = Promised after it is needed
dependency-map-all-delivered = Every dependency is delivered
dependency-map-none = No dependency is recorded
dependency-map-only-late = The only open dependency is promised after the need
dependency-map-late = { $late ->
    [one] { OPENING($late) } of { $all } open dependencies is promised after the need
   *[other] { OPENING($late) } of { $all } open dependencies are promised after the need
}
dependency-map-overdue = { $n } of { $all } open dependencies should be there already
dependency-map-loose = { $all ->
    [1] The only open dependency is not agreed
   *[other] { $n ->
        [one] { OPENING($n) } of { $all } open dependencies is not agreed
       *[other] { OPENING($n) } of { $all } open dependencies are not agreed
    }
}
dependency-map-only-fine = The only open dependency is agreed and promised in time
dependency-map-all-fine = { $n ->
    [2] Both open dependencies are agreed and promised in time
   *[other] All { $n } open dependencies are agreed and promised in time
}
dependency-map-described = Map of the open dependencies as of { $day }. { $headline }.
dependency-map-no-date = no date
dependency-map-blocked = blocked
dependency-map-agreed = agreed
dependency-map-tip-undated = { $what }, { $provider } for { $consumer }, no date promised, needed { $needed }
dependency-map-tip = { $what }, { $provider } for { $consumer }, promised { $promised }, needed { $needed }
dependency-map-tip-wrong = { $tip }: { $wrong }
dependency-map-note = The { $most } most urgent of { $n } open dependencies are drawn; all are in the table.
dependency-map-caption = Open dependencies, most urgent first
dependency-map-provider = Provider
dependency-map-consumer = Consumer
dependency-map-promised = Promised
dependency-map-needed = Needed
dependency-map-against = Promise against need
dependency-map-from = { $title } from { $provider }
dependency-map-parties = From, for
dependency-map-for = for { $party }
