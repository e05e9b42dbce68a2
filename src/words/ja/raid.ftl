## Page

raid-description = リスク、前提条件、課題、依存関係
raid-none = リスク、前提条件、課題、依存関係の記録はありません
raid-all-closed = 記録{ $n }件はすべて終結しています
raid-on-time = 未完了の記録{ $n }件に期限超過はありません
raid-overdue = 未完了の記録{ $open }件のうち{ $n }件が期限を過ぎています
raid-critical = { $risks }のうち{ $n }件が重大です：{ $names }。
raid-critical-all = リスク{ $n }件すべてが重大です：{ $names }。
raid-risks = リスク{ $n }件
raid-ownerless = { $names }（{ $n }件）は担当者が未定です。

## Filters

raid-type = 種類
raid-show = 表示
raid-all = すべて（{ $n }）
raid-filter-risks = リスク（{ $n }）
raid-filter-assumptions = 前提条件（{ $n }）
raid-filter-issues = 課題（{ $n }）
raid-filter-dependencies = 依存関係（{ $n }）
raid-filter-open = 未完了
raid-filter-overdue = 期限超過（{ $n }）
raid-filter-bare = 担当者または期限なし（{ $n }）
raid-filter-closed = 終結済みを含むすべて

## Table

raid-by-score = RAID記録（スコア順）
raid-by-owner = RAID記録（担当者順）
raid-by-age = RAID記録（経過日数順）
raid-by-due = RAID記録（期限順）
raid-order = スコア（発生確率×影響度）の順。課題は重大度の順です。スコアのない依存関係と前提条件は、停滞、期限超過、または必要日より後の約束であれば高リスクと並べ、それ以外は末尾に置きます。
raid-due-means = 期限は、リスクでは目標日、課題では解決期限、前提条件では確認期限、依存関係では必要日です。
raid-closed = ほかに終結した記録が{ $n }件あります（「{ $choice }」で表示）。
raid-late = { $days }の遅れ
raid-no-date = 日付なし
raid-unpromised = 約束日なし
raid-up = { $n }から上昇
raid-down = { $n }から低下
raid-empty = リスクのないプログラムは、リスクを見ていないプログラムです。最初の1件をプログラムのフォルダーのraid.tomlに追加してください：

## Cells of the matrix

raid-cell = { $likelihood } × { $impact }：{ $n }件のリスク
