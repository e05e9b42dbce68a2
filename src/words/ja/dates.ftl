## Dates

date-short = { $month }{ $day }日
date-short-year = { $year }年{ $month }{ $day }日
date-long = { $month }{ $day }日
date-long-year = { $year }年{ $month }{ $day }日
date-weekday = { $year }年{ $month }{ $day }日{ $weekday }
date-month = { $year }年{ $month }
date-month-long = { $year }年{ $month }

## Months, short

month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

## Months, within dates

month-long-1 = 1月
month-long-2 = 2月
month-long-3 = 3月
month-long-4 = 4月
month-long-5 = 5月
month-long-6 = 6月
month-long-7 = 7月
month-long-8 = 8月
month-long-9 = 9月
month-long-10 = 10月
month-long-11 = 11月
month-long-12 = 12月

## Days of the week

weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
