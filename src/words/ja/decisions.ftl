## Page

decisions-none = 意思決定の記録はありません
decisions-taken-only = 保留中の意思決定はありません。決定済みは{ $n }件です
decisions-waiting-on-time = 意思決定{ $n }件が保留中です。期限超過はありません
decisions-latency = 所要期間
decisions-waiting = 保留中
decisions-taken = 決定済み
decisions-empty = 委員会は何を決める必要がありますか。decisions/にファイルを追加してください（例：d-01-queue.md）：
decisions-taken-newest = 決定済みの意思決定（新しい順）
decisions-decision = 意思決定
decisions-outcome = 結論
decisions-decided-by = 決定者
decisions-decided = 決定日
decisions-business-days = 営業日数

## Card

decisions-needed-by = 期限：{ $day }
decisions-needed = { $by }、{ $distance }
decisions-decides = 決定者：{ $who }。
decisions-asked = 依頼日：{ $day }。
decisions-decided-on = 決定日：{ $day }。
decisions-recommended = 推奨：
decisions-no-recommendation = 推奨する選択肢はまだありません。
decisions-nothing = なし
decisions-row-for = 利点
decisions-row-against = 欠点

## What the sections show

decisions-next-by = 次の決定期限は{ $day }
decisions-longest = { $id }は{ $n }日超過
decisions-taken-median = 決定済み{ $n }件、中央値は{ $days }営業日
decisions-late-and-next = { $id }は{ $n }日超過、次の決定期限は{ $day }
