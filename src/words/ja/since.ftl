## What was compared

since-with-unseen = { $day }について現在の記録が示す内容と比較。{ $unseen }
since-with-version = 記録の版{ $version }（{ $day }）と比較。
since-with-day = { $day }時点の記録と比較。

## The headline

since-steering = { $day }のステアリング以降：{ $said }
since-day = { $day }以降：{ $said }
since-version = { $day }の版{ $version }以降：{ $said }
since-nothing-changed = 変更なし
since-nothing = なし

## Clauses of the headline

since-slip-one = 1件の日程が{ $n }日遅延
since-slip-many = { $n }件の日程が遅延（最大{ $furthest }日）
since-risks-rose = リスク{ $n }件が上昇
since-unapproved = ベースライン{ $n }件が承認なく再設定
since-decisions-overdue = 意思決定{ $n }件が期限超過
since-decided = { $n }件を決定
since-reached = マイルストーン{ $n }件を達成
since-removed = 記録{ $n }件が削除
since-edited = 記録{ $n }件が記載なく変更
since-small = 小さな変更{ $n }件

## The page

since-toc = 前回のステアリング以降
since-status = ステータス
since-figures = 数値
since-figures-moved = 数値{ $n }件が変動
since-no-steering-toml = このページは、表示日より前の直近のsteering種別の会議時点の記録と比較します。該当する会議は記録されていません。meetings/に日付を名前とするファイルを追加するか、trueup changes --since DATEで任意の日を指定してください：
since-no-steering = ステアリングコミッティの記録がなく、比較対象がありません
since-no-steering-short = 比較対象なし：ステアリングコミッティの記録がありません
since-no-steering-hint = この日より前にsteering種別の会議は記録されていません。{ $link }
since-what-to-do = 対処方法
since-status-same = ステータスに変化なし：報告は{ $claims }、実態は{ $finds }
since-evidence-moved = 報告は{ $claims }のまま、実態は{ $found }から{ $finds }に変化
since-claim-moved = 報告は{ $claimed }から{ $claims }に、実態は{ $finds }のまま
since-both-moved = 報告は{ $claimed }から{ $claims }に、実態は{ $found }から{ $finds }に変化
since-dimension = 観点
since-evidence = 実態
since-overall = 総合
since-status-caption = 当時と現在のステータス（報告と実態）
since-turn-nothing = 判断材料なし
since-turn-known = 判明
since-turn-lost = 不明に
since-worse = 悪化
since-better = 改善
since-unchanged = 変化なし
since-cost = 完成時総コスト
since-figure = 数値
since-turn = 変化
since-figures-caption = 当時と現在の数値
since-all-changes = すべての変更：{ $n }件
since-no-dated-entry = 日付の記載なし

## The portfolio

since-by-program = プログラム別の変更
since-since = 起点
since-what-changed = 変更内容
since-count = 変更件数
since-portfolio = 前回のステアリングコミッティ以降の変更{ $all }件中{ $n }件は{ $program }
since-portfolio-none = 前回のステアリングコミッティ以降の変更はありません
since-portfolio-only = 前回のステアリングコミッティ以降の変更は{ $n }件

## A change with its reason

since-said = { $said }。
since-said-why = { $said }。{ $why }
