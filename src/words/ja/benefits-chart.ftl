## Benefits: promised, forecast, realised

benefits-chart-title = 効果：約束、予測、実現
benefits-chart-promised = 約束
benefits-chart-realised = 実現
benefits-chart-measure = プログラム前の値から約束値までの達成割合（期限順）
benefits-chart-described = { $day }時点の効果。{ $headline }。
benefits-chart-not-measured = 未測定
benefits-chart-bar-due = { $said }、期限{ $day }
benefits-chart-bar-was-due = { $said }、期限{ $day }経過
benefits-chart-no-forecast = 予測の記録なし
benefits-chart-none-short = 未達の予測なし
benefits-chart-some-short = { $all }件中{ $n }件が未達の予測
benefits-chart-short-first = { $id }は{ $percent }未達の予測
benefits-chart-short-next = { $id }は{ $percent }
benefits-chart-none = 効果の記録はありません
benefits-chart-none-due = { $n }件の効果はまだ期限前
benefits-chart-one-realised = 期限到来の1件の効果は実現
benefits-chart-one-missed = 期限到来の1件の効果は完全には実現せず
benefits-chart-all-realised = 期限到来の{ $n }件の効果はすべて実現
benefits-chart-some-missed = 期限到来の{ $due }件中{ $n }件の効果は完全には実現せず
benefits-chart-unit = 単位
benefits-chart-before = 以前
benefits-chart-of-the-way = 達成割合
