## Heads of columns that several tables have

heads-id = ID
heads-title = タイトル
heads-record = 記録
heads-score = スコア
heads-owner = 担当者
heads-age = 経過
heads-due = 期限
heads-date = 日付
heads-ended = 終了日
heads-state = 状態
heads-done = 完了
heads-baseline = ベースライン
heads-variance = 差異
heads-decides = 決定者
heads-all-of = { $page }：まだ何も記録されていません
heads-total = { $n ->
   *[other] { $what }：記録{ $n }件
}
heads-records = 記録
heads-overdue-count = 期限超過{ $n }件
heads-none-recorded = 未記録
heads-count = 記録{ $n }件
