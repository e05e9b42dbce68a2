## Page of change requests

changes-page-none = 変更要求はありません
changes-page-none-waits = 保留中の変更はありません。決定済み{ $n }件のうち{ $approved }件が承認されました
changes-page-wait = 変更{ $n }件が決定を待っています
changes-page-wait-deferred = { $waiting }。延期{ $deferred }件
changes-page-waiting = 保留中
changes-page-waiting-table = 保留中の変更
changes-page-deferred = 延期
changes-page-deferred-of = 延期{ $n }件
changes-page-decided = 決定済み
changes-page-decided-table = 決定済みの変更（新しい順）
changes-page-change = 変更
changes-page-requested = 依頼日
changes-page-weight = スコープの重み

## What the sections show

changes-page-oldest = 最も古いものは{ $n }日待ち
changes-page-decided-of = 決定済み{ $n }件、うち承認{ $approved }件
