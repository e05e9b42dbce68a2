## Dates

date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-long = { $day } de { $month }
date-long-year = { $day } de { $month } de { $year }
date-weekday = { $weekday }, { $day } de { $month } de { $year }
date-month = { $month } { $year }
date-month-long = { $month } de { $year }

## Months, short

month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

## Months, within dates

month-long-1 = enero
month-long-2 = febrero
month-long-3 = marzo
month-long-4 = abril
month-long-5 = mayo
month-long-6 = junio
month-long-7 = julio
month-long-8 = agosto
month-long-9 = septiembre
month-long-10 = octubre
month-long-11 = noviembre
month-long-12 = diciembre

## Days of the week

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
