## The search and the index of all records

find-no-script = 検索にはJavaScriptが必要です。すべての記録は下の索引にあります。
find-index-or = { $index }、またはプログラムごとの記録：
find-index-of = 全{ $n }件の索引
find-describes = ID、タイトル、本文の語から記録を検索
find-heading = 記録を検索
find-nothing = まだ何も記録されていないか、この版で表示できるものがありません。プログラムは憲章から始まります：
find-index-describes = サイト全体の記録（プログラム・種類別）
find-index = 索引
find-all = 全{ $n }件の記録
find-kind-count = { $kind }{ $n }件
find-state = （{ $state }）
