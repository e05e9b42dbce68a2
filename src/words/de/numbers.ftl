## Digits

number-point = ,
number-group = .
number-grouped-from = 5
number-none = k. A.
number-days = { $days }{"\u00A0"}T.
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
   *[other] { $minus }{ $digits }{ $unit }{"\u00A0"}{ $currency }
}
money-short-thousand = {"\u00A0"}Tsd.
money-short-million = {"\u00A0"}Mio.
money-short-billion = {"\u00A0"}Mrd.
money-long-thousand = Tausend
money-long-million = Millionen
money-long-billion = Milliarden

## Lists in a sentence

list-between = {", "}
list-end = { $first } und { $last }
number-hours = { $hours }{"\u00A0"}h
number-units = d T. Tag Tage Tagen Woche Wochen Monat Monate Monaten h Std. Stunde Stunden min Min. Minute Minuten s Sekunde Sekunden ms
list-nouns = capital
