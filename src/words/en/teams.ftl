## Page of capacity

teams-none = No team is recorded
teams-no-lack = No team lacks people this month or later
teams-all-lack = { $n ->
    [one] The only team lacks people this month or later
    [2] Both teams lack people this month or later
   *[other] All { $n } teams lack people this month or later
}
teams-some-lack = { $n ->
    [one] { OPENING($n) } of { $all } teams lacks people this month or later
   *[other] { OPENING($n) } of { $all } teams lack people this month or later
}
teams-all-teams = All teams
teams-worst = Each team in the month ahead in which it lacks most
teams-unit = In full-time equivalents. A plus is spare, a minus is missing.
teams-roles = Cannot work without: { $roles }.
teams-owner = Owner: { $who }.
teams-record = Record: { $record }
teams-no-months = No months are given: add [[team.capacity]] rows with month, available and demand.
teams-by-month = Capacity of { $team } by month
teams-month = Month
teams-available = Available
teams-needed = Needed
teams-difference = Difference
teams-share = Needed of available
