## Page

releases-none = リリースの記録はありません
releases-coming = リリース{ $n }件を予定しています
releases-all-live = リリース{ $n }件はすべて切り戻しなしで稼働しました
releases-bad = { $how ->
    [failed] これまでのリリース{ $all }件のうち{ $n }件が失敗しました
    [rolled-back] これまでのリリース{ $all }件のうち{ $n }件が切り戻されました
   *[both] これまでのリリース{ $all }件のうち{ $n }件が失敗または切り戻されました
}
releases-next = 予定
releases-next-table = 予定のリリース
releases-done = 実施済み
releases-done-table = 実施済みのリリース（新しい順）
releases-release = リリース
releases-window = 実施期間
releases-environment = 環境
releases-steps-done = 完了手順
releases-outcome = 結果
releases-from-to = { $from }〜{ $to }
releases-steps-of = { $n }/{ $all }
releases-restored = { $n }時間後に復旧
releases-window-over = 実施期間終了、結果未記録

## A release

releases-no-steps = 手順の記録はありません。時刻、担当者、切り戻し方法とともに追加してください：
releases-go = 実施可否
releases-approved = 承認者
releases-to-approve = 承認予定者
releases-no-gate = 関連するゲートなし
releases-gate-far = 未決定、基準{ $all }件中{ $n }件達成、審査日{ $day }
releases-steps-table = { $id }の手順
releases-step = 手順
releases-step-not-done = 未実施
releases-step-overdue = 期限超過
releases-step-to-do = 予定

## What the sections show

releases-next-on = 次回は{ $title }、{ $window }
releases-is-planned = { $release }は{ $window }に予定
releases-ended = { $outcome ->
    [rolled-back] { $release }は切り戻し
    [failed] { $release }は失敗
   *[other] { $release }は稼働中
}
releases-done-of = { $all }件中{ $n }件が本番稼働を継続
