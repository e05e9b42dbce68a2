## Page

actions-page = アクション
actions-description = 何を、誰が、いつまでに約束したか
actions-overdue = 期限超過
actions-open = 未完了
actions-done = 完了
actions-none = アクションの記録はありません
actions-on-time = 期限超過のアクションはありません。未完了は{ $n }件です
actions-late = アクション{ $n }件が期限を過ぎています
actions-late-of = 未完了のアクション{ $all }件のうち{ $n }件が期限を過ぎています
actions-empty = アクションの記録はありません。直近の会議で合意したことをactions.tomlに追加してください：

## Tables

actions-overdue-oldest = 期限超過のアクション（古い順）
actions-open-table = 未完了のアクション
actions-done-table = 完了したアクション
actions-action = アクション
actions-days-over = 超過
actions-from = 発生元

## What the sections show

actions-oldest = 最も古いものは{ $n }日超過
actions-open-next = 未完了{ $n }件、次の期日は{ $day }（{ $due }件）
actions-open-more = ほかに未完了{ $n }件、次の期日は{ $day }（{ $due }件）
actions-done-in-time = 完了{ $n }件、すべて期限内
actions-done-of = 完了{ $n }件、うち期限内{ $in_time }件
