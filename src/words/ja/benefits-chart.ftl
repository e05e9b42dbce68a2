## Benefits: promised, forecast, realised

benefits-chart-title = ベネフィット: 約束、予測、実現
benefits-chart-promised = 約束
benefits-chart-realised = 実現
benefits-chart-measure = プログラム前の値から約束値までの達成割合（期日順）
benefits-chart-described = { $day }時点のベネフィット。{ $headline }。
benefits-chart-not-measured = 未測定
benefits-chart-bar-due = { $said }、期日{ $day }
benefits-chart-bar-was-due = { $said }、期日{ $day }経過
benefits-chart-no-forecast = 予測の記録なし
benefits-chart-none-short = 未達の予測なし
benefits-chart-some-short = { $all }件中{ $n }件が未達の予測
benefits-chart-none = ベネフィットの記録はありません
benefits-chart-none-due = { $n }件のベネフィットはまだ期日前
benefits-chart-one-realised = 期日到来の1件のベネフィットは実現
benefits-chart-one-missed = 期日到来の1件のベネフィットは完全には実現せず
benefits-chart-all-realised = 期日到来の{ $n }件のベネフィットはすべて実現
benefits-chart-some-missed = 期日到来の{ $due }件中{ $n }件のベネフィットは完全には実現せず
benefits-chart-unit = 単位
benefits-chart-before = 以前
benefits-chart-of-the-way = 達成割合
