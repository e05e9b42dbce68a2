## The search and the index of all records

find-no-script = Searching needs JavaScript. Every record is in the index below.
find-index-or = { $index }, or those of one program:
find-index-of = { $n ->
    [one] The index of all { $n } record
   *[other] The index of all { $n } records
}
find-describes = Find any record by its id, its title or its words
find-heading = Find a record
find-nothing = Nothing is recorded yet, or nothing that this edition may show. A program begins with its charter:
find-index-describes = Every record of the site, by program and kind
find-index = Index
find-all = { $n ->
    [one] All { $n } record
   *[other] All { $n } records
}
find-kind-count = { $n } { $kind }
find-state = ({ $state })
