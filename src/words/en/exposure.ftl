## Risk exposure by severity

exposure-fill = Records of kind “risk” with a dated score fill this chart.
exposure-none-scored = No risk has been scored yet
exposure-none = No open risk carries exposure
exposure-rose = Critical exposure rose from { $then } to { $now } since { $day }; { $total }
exposure-fell = Critical exposure fell from { $then } to { $now } since { $day }; { $total }
exposure-none-critical = No risk is critical; { $total } since { $day }
exposure-stays = Critical exposure stays at { $now } since { $day }; { $total }
exposure-total-stays = the total stays at { $now }
exposure-total-from-none = the total is { $now }, up from 0
exposure-total-moved = the total is { $now } ({ $percent }{"\u00A0"}%)
exposure-described = Risk exposure by severity as of { $day }. { $headline }. Now: { $now }.
exposure-measure = Sum of the open risks’ scores by severity; change since { $day } in brackets
exposure-total = Total
exposure-caption = Sum of risk scores by severity, from each day on which it changed to today
exposure-axis = Sum of risk scores
exposure-now = critical { $critical }, high { $high }, medium { $medium }, low { $low }
