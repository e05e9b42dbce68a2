## Milestone slip

slip-measure = 各マイルストーンの予測日の推移。破線の対角線は当日
slip-measure-reports = 各報告時点の予測日
slip-baseline-of = { $id }のベースライン
slip-report-date = 報告日
slip-expected-date = 予測日
slip-only-kept = 唯一のマイルストーンは日付を維持
slip-all-kept = 全{ $n }件のマイルストーンが日付を維持
slip-both-moved = 2件とも移動
slip-all-moved = 全{ $n }件が移動
slip-some-moved = { $all }件中{ $n }件が移動
slip-some-kept = { $all }件中{ $n }件が日程を維持
slip-moved-cancelled = { $name }は中止前に移動
slip-overdue = { $name }は{ $n }日遅れ、新しい日付なし
slip-slipped = { $name }は{ $n }日遅れて{ $day }に完了
slip-slips = { $name }は{ $n }日遅れて{ $day }の予測
slip-done-on-baseline = { $name }は移動したがベースラインどおり{ $day }に完了
slip-back-at-baseline = { $name }は移動後、ベースラインの{ $day }に戻った
slip-done-early = 遅れたマイルストーンなし、{ $name }は{ $n }日早く{ $day }に完了
slip-is-early = 遅れたマイルストーンなし、{ $name }は{ $n }日早い{ $day }の予測
slip-described = { $day }時点のマイルストーン傾向分析。{ $headline }。
slip-largest = 最大：{ $all }。
slip-named = 図示した{ $all }件のうち、名前は{ $n }件だけ示します。
slip-kept = 日付を維持した{ $n }件のマイルストーンは描かれません。
slip-so-far = 予測日を過ぎたものは、これまでの遅れ日数を数えます。
slip-caption = 移動したマイルストーン（遅れの大きい順）
slip-baseline = ベースライン
slip-now = 現在
slip-slip = 遅れ
slip-changes = 変更回数
slip-state-open = 未完了
slip-state-overdue = 期限超過、新しい日付なし
slip-state-done = 完了

## What the drawing leaves out

slip-drawn = ずれの大きい{ $n }件だけを描いています。
