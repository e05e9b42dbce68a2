## tables.js: sorting, filters, CSV. { $n } stands for numbers

script-tables-filter = Filter and sort
script-tables-any = Any
script-tables-csv = Download CSV
script-tables-clear = Show all
script-tables-shown = { $n } of { $all } rows
script-tables-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
script-tables-stream = Workstream
script-tables-upto = up to { $n } d
script-tables-over = over { $n } d
script-tables-order = Sort by
script-tables-given = As given
script-tables-empty = (empty)
script-tables-point = .

## The unit of days in cells, and short forms of thousand, million, billion: what numbers are read by for sorting

script-tables-days = d
script-tables-thousand = k
script-tables-million = m
script-tables-billion = bn

## search.js

script-search-label = Search all records
script-search-hint = Search
script-search-total = { $n ->
    [0] Nothing found
    [one] { $n } result
   *[other] { $n } results
}
script-search-first = { $n } results, the first { $k } are shown
script-search-all = All { $n } results
script-search-owns = Person or role, owns { $n }
script-search-loading = Searching
script-search-broken = The search index cannot be loaded
script-search-common = Words in most records are left out of the search

## present.js

script-present-start = Present
script-tables-place = Likelihood × impact
