## Digits

number-point = ,
number-group = {"\u202F"}
number-grouped-from = 5
number-none = n. d.
number-days = { $days }{"\u00A0"}j
number-percent = { $number }{"\u00A0"}%

## Numbers that begin a sentence: words where the language writes them so, else digits

number-opening-0 = 0
number-opening-1 = 1
number-opening-2 = 2
number-opening-3 = 3
number-opening-4 = 4
number-opening-5 = 5
number-opening-6 = 6
number-opening-7 = 7
number-opening-8 = 8
number-opening-9 = 9

## Money: symbol or code, digits, unit

money-amount = { $form ->
    [bare] { $minus }{ $digits }{ $unit }
    [joined] { $minus }{ $digits }{ $unit }{ $currency }
   *[other] { $minus }{ $digits }{ $unit }{"\u00A0"}{ $currency }
}
money-short-thousand = {"\u00A0"}k
money-short-million = {"\u00A0"}M
money-short-billion = {"\u00A0"}Md
money-long-thousand = milliers
money-long-million = millions
money-long-billion = milliards

## Lists in a sentence

list-between = {", "}
list-end = { $first } et { $last }
number-hours = { $hours }{"\u00A0"}h
number-units = j jour jours semaine semaines mois h heure heures min minute minutes s seconde secondes ms
list-nouns = small
