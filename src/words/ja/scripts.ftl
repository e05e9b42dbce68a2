## tables.js: sorting, filters, CSV. { $n } stands for numbers

script-tables-filter = 絞り込みと並べ替え
script-tables-any = すべて
script-tables-csv = CSVをダウンロード
script-tables-clear = すべて表示
script-tables-shown = { $all }行中{ $n }行
script-tables-rows = { $n }行
script-tables-stream = ワークストリーム
script-tables-upto = { $n }日以内
script-tables-over = { $n }日超
script-tables-order = 並べ替え
script-tables-given = 元の順
script-tables-empty = （空欄）
script-tables-point = .

## The unit of days in cells, and short forms of thousand, million, billion: what numbers are read by for sorting

script-tables-days = 日
script-tables-thousand = K
script-tables-million = M
script-tables-billion = B

## search.js

script-search-label = すべての記録を検索
script-search-hint = 検索
script-search-total = { $n ->
    [0] 見つかりません
   *[other] { $n }件
}
script-search-first = { $n }件のうち最初の{ $k }件を表示
script-search-all = 全{ $n }件を表示
script-search-owns = 担当者または役割、担当{ $n }件
script-search-loading = 検索中
script-search-broken = 検索インデックスを読み込めません
script-search-common = 大半の記録に含まれる語は検索から除かれます

## present.js

script-present-start = スライドショー
script-tables-place = 発生確率×影響度
