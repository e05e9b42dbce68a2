## Digits

number-point = .
number-group = ,
number-grouped-from = 4
number-none = 算出不可
number-days = { $days }日
number-percent = { $number }%

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
    [code] { $minus }{ $currency }{"\u00A0"}{ $digits }{ $unit }
   *[other] { $minus }{ $currency }{ $digits }{ $unit }
}
money-short-thousand = K
money-short-million = M
money-short-billion = B
money-long-thousand = 千
money-long-million = 百万
money-long-billion = 十億

## Lists in a sentence

list-between = 、
list-end = { $first }、{ $last }
number-hours = { $hours }時間
number-units = 日 週 か月 時間 分 秒 h min s ms
list-nouns = small
