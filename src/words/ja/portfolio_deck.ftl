## The deck over all programs

over-all-waiting = { $n ->
    [0] 保留中の意思決定はありません。
   *[other] 意思決定{ $n }件が保留中です。
}
over-all-subtitle = プログラム{ $n }件、{ $day }時点
over-all-table = プログラム（差の大きい順）
over-all-reason = 主な理由
over-all-programs-why = プログラムの報告と記録が示す実態（差の大きい順）
over-all-decisions-table = 全プログラムの決定事項（緊急順）
over-all-asked = 決定事項は{ $n }件、期限超過はありません
over-all-asked-all-late = 決定事項は{ $n }件、すべて期限超過
over-all-asked-late = 決定事項は{ $n }件、うち期限超過{ $late }件
over-all-decisions-why = 全プログラム、決定の期限順
over-all-late = 未完了のマイルストーン{ $n }件が遅れ、または遅れの見込み（最大{ $days }）
over-all-finish = 完了予測
over-all-slips-table = 全プログラムの遅れているマイルストーン
over-all-slips-why = 未完了のマイルストーンとベースラインの差（遅れの大きい順）
over-all-slips-more = ほか{ $n }件。{ $program }などの各プログラムに掲載されています。
over-all-none-critical = 未解決のリスク{ $n }件、重大なものはありません
over-all-critical = 全プログラムの未解決リスク{ $open }件中{ $n }件が重大
over-all-risks-table = 全プログラムの最も高いリスク
over-all-risks-why = 全プログラムの未解決リスク（スコアの高い順）
over-all-risks-more = ほかに未解決のリスク{ $n }件、スコアはいずれも{ $score }以下です。
