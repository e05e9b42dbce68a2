## Risk exposure by severity

exposure-fill = 日付付きのスコアがある種類「risk」の記録がこの図に表示されます。
exposure-none-scored = 評価済みのリスクはまだありません
exposure-none = 未解決のリスクによるエクスポージャーはありません
exposure-rose = 重大リスクのエクスポージャーは{ $day }以降{ $then }から{ $now }に増加、{ $total }
exposure-fell = 重大リスクのエクスポージャーは{ $day }以降{ $then }から{ $now }に減少、{ $total }
exposure-none-critical = 重大なリスクはありません。{ $day }以降、{ $total }
exposure-stays = 重大リスクのエクスポージャーは{ $day }以降{ $now }のまま、{ $total }
exposure-total-stays = 合計は{ $now }のまま
exposure-total-from-none = 合計は0から{ $now }に増加
exposure-total-moved = 合計は{ $now }（{ $percent }%）
exposure-described = { $day }時点の重大度別リスクエクスポージャー。{ $headline }。現在：{ $now }。
exposure-measure = 未解決リスクのスコアの重大度別合計。括弧内は{ $day }以降の増減
exposure-total = 合計
exposure-caption = 重大度別のリスクスコア合計（変化のあった日と現在）
exposure-axis = リスクスコアの合計
exposure-now = 重大{ $critical }、高{ $high }、中{ $medium }、低{ $low }
