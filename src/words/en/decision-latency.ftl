## Decision latency

decision-latency-described = Decision latency as of { $day }. { $headline }.
decision-latency-measure = Business days since the request, the longest waiting first; outlined: taken in the last 90 days
decision-latency-none = No decision is open or was taken lately
decision-latency-none-waiting = No decision is waiting
decision-latency-waiting = { $n ->
    [one] { OPENING($n) } decision waits, the longest for
   *[other] { OPENING($n) } decisions wait, the longest for
} { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}
decision-latency-taken = Taken
decision-latency-late = { $days } ({ $overdue })
decision-latency-target = Target { $n }{"\u00A0"}business days
decision-latency-open-overdue = { $state }, overdue
decision-latency-caption = Business days from request to decision, or to now
decision-latency-days = Business days
