## Budget S-curve

s-curve-spent = 支出
s-curve-authorised = 承認額
s-curve-month = 月
s-curve-month-end = 月末
s-curve-described = { $day }時点の累計コスト。{ $headline }。
s-curve-measure = 累計コスト（{ $unit }）
s-curve-callout-spent = 支出{ $amount }
s-curve-callout-plan = 現時点の計画{ $amount }
s-curve-none = 予算はまだ記録されていません
s-curve-planned = 計画は{ $plan }、支出はまだありません
s-curve-planned-forecast = 計画は{ $plan }、{ $forecast }
s-curve-no-forecast = { $plan }のうち{ $spent }を支出、予測の記録はありません
s-curve-complete = 支出は{ $spent }、{ $result }
s-curve-running = { $plan }のうち{ $spent }を支出、{ $forecast }
s-curve-on-plan = 予測{ $eac }は計画どおり
s-curve-over = 予測{ $eac }は計画を{ $by }超過
s-curve-under = 予測{ $eac }は計画を{ $by }下回る
s-curve-final-plan = 計画どおり
s-curve-final-over = 計画{ $plan }を{ $by }超過
s-curve-final-under = 計画{ $plan }を{ $by }下回る
s-curve-fill = 月別の値を持つ種類「budget」の記録がこの図に表示されます。
s-curve-gaps = 過去{ $n }か月分の実績コストが記録されていません。
s-curve-unforecast = 計画された{ $n }か月分に予測がなく、予測の合計に含まれていません。
s-curve-caption = 各月末の累計コスト
s-curve-unit = { $sign }、{ $word }
