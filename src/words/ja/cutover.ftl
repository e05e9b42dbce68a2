## Steps of a release

cutover-described = { $day }時点の{ $title }の手順。{ $headline }。
cutover-measure = 各手順の予定時刻
cutover-not-done = 未実施
cutover-to-be-done = 実施予定
cutover-none = 手順の記録はありません
cutover-none-done = { $length }以内に{ $all }手順を予定、実施なし
cutover-done-late = { $all }手順中{ $done }件を実施、うち{ $late }件は予定日より後
cutover-done-within = { $all }手順中{ $done }件を実施（予定は{ $length }以内）
cutover-done = { $all }手順中{ $done }件を実施
cutover-minutes = { $n }分
cutover-hours = { $n }時間
cutover-days = { $n }日
cutover-caption = { $title }の手順
cutover-step = 手順
cutover-from = 予定開始
cutover-to = 予定終了
