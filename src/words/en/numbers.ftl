## Digits

number-point = .
number-group = {"\u202F"}
number-grouped-from = 5
number-none = n/a
number-days = { $days }{"\u00A0"}d
number-percent = { $number }{"\u00A0"}%

## Numbers that begin a sentence: words where the language writes them so, else digits

number-opening-0 = No
number-opening-1 = One
number-opening-2 = Two
number-opening-3 = Three
number-opening-4 = Four
number-opening-5 = Five
number-opening-6 = Six
number-opening-7 = Seven
number-opening-8 = Eight
number-opening-9 = Nine

## Money: symbol or code, digits, unit

money-amount = { $form ->
    [code] { $minus }{ $currency }{"\u00A0"}{ $digits }{ $unit }
   *[other] { $minus }{ $currency }{ $digits }{ $unit }
}
money-short-thousand = k
money-short-million = m
money-short-billion = bn
money-long-thousand = thousand
money-long-million = million
money-long-billion = billion

## Lists in a sentence

list-between = {", "}
list-end = { $first } and { $last }
number-hours = { $hours }{"\u00A0"}h
number-units = d day days week weeks month months h hour hours min minute minutes s second seconds ms
list-nouns = small
