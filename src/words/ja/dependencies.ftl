## Page

dependencies-none = 依存関係の記録はありません
dependencies-all-delivered = 依存関係はすべて提供済みです
dependencies-on-time = 未完了の依存関係{ $n }件に、必要日より後の約束はありません
dependencies-late = 未完了の依存関係{ $open }件のうち{ $n }件は、約束日が必要日より後です
dependencies-late-all = 未完了の依存関係{ $n }件すべてで、約束日が必要日より後です
dependencies-bare = { $n }件は約束日がありません。
dependencies-map = 関係図
dependencies-age = 経過
dependencies-open = 未完了
dependencies-open-table = 未完了の依存関係
dependencies-delivered = 提供済み
dependencies-delivered-table = 提供済みの依存関係
dependencies-dependency = 依存関係
dependencies-provider = 提供側
dependencies-consumer = 利用側
dependencies-needed = 必要日
dependencies-end = 約束日または提供日
dependencies-end-open = 約束日
dependencies-late-by = 必要日との差
dependencies-was-delivered = { $day }に提供
dependencies-no-date = 日付なし

## What the sections show

dependencies-most = 最も多く待っているのは{ $party }：未提供{ $n }件
dependencies-delivered-of = 提供済み{ $n }件、うち必要日後{ $late }件
