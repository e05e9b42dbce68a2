## Page

portfolio-description = 全プログラムの一覧
portfolio-kicker = { $title }、プログラム{ $n }件
portfolio-empty = プログラムはまだ記録されていません。content/の下にフォルダーを作り、program.mdを置いてください：
portfolio-all-by-gap = 全プログラム（報告と実態の差が大きい順）
portfolio-how-to-read = 左の記号はプログラムの報告、右の記号は記録からルールが算出した実態です。水平な線は正直な報告、下向きの矢印は楽観的すぎる報告を表します。
portfolio-how-ways = 悪化・横ばい・改善は、行の最初の印と最後の印を比べたものです。同じ色なら、根拠となる記録の数で比べます。
portfolio-documents = 文書
portfolio-documents-in = { $folder }の文書
portfolio-counted = （{ $n }件）
portfolio-people = 担当者と役割
portfolio-glossary = 指標の用語集
portfolio-deck = ポートフォリオ資料
portfolio-also = 資料、文書、担当者、定義にはそれぞれのページがあります

## How the marks are read

portfolio-key-green = 緑：計画どおり
portfolio-key-amber = 黄：計画から逸脱、回復策を実施中
portfolio-key-red = 赤：計画から逸脱、支援が必要

## The headline

portfolio-none = プログラムはまだ記録されていません
portfolio-better = { $programs }のうち{ $n }件が、記録の示す実態より良く報告しています
portfolio-programs = プログラム{ $n }件
portfolio-one-on-time = プログラムはベースラインどおり完了する見込みです
portfolio-one-late = プログラムの完了はベースラインより遅れます
portfolio-all-on-time = すべてのプログラムはベースラインどおり完了する見込みです
portfolio-no-finish = マイルストーンの記録がないため、完了時期は分かりません
portfolio-known-on-time = { $all }件中{ $n }件のプログラムはベースラインどおり完了する見込みです。ほかにはマイルストーンがありません
portfolio-some-late = プログラム{ $all }件のうち{ $n }件の完了がベースラインより遅れます
portfolio-waiting = { $said }。意思決定{ $n }件が保留中です
portfolio-overdue = { $said }。意思決定{ $n }件が期限を過ぎています
portfolio-worst = { $program }：{ $said }。

## Table

portfolio-table = 全プログラム
portfolio-head-program = プログラム、スポンサー
portfolio-head-pair = 報告、実態
portfolio-head-strip = 実態、直近の報告
portfolio-head-strip-now = 実態、直近の報告と現在
portfolio-head-finish = 完了
portfolio-head-finish-between = 完了（{ $from }～{ $to }）
portfolio-finish-forecast = 予測{ $day }、{ $days }
portfolio-finish-reached = 完了{ $day }、{ $days }
portfolio-finish-is = 計画は{ $planned }、予測は{ $day }
portfolio-finish-was = 計画は{ $planned }、完了は{ $day }
portfolio-head-next = 次のマイルストーン
portfolio-head-waiting = 保留中の意思決定
portfolio-head-risk = 最大のリスク
portfolio-day-late = { $day }、{ $days }
portfolio-no-report = 報告なし
portfolio-strip-now = 報告{ $n }件と現在の実態
portfolio-strip = 報告{ $n }件の実態
portfolio-decisions = 次の意思決定
portfolio-program = プログラム
portfolio-needed-by = 期限

## Why a report is too good, in short

portfolio-fact-overdue = { $n ->
   *[other] マイルストーン{ $bold }件が期限超過、新しい日付なし
}
portfolio-fact-unapproved = { $n ->
   *[other] 承認された変更なしに追加されたマイルストーン{ $bold }件
}
portfolio-fact-critical = { $n ->
   *[other] 重大なリスク{ $bold }件が未完了
}
portfolio-fact-unmanaged = { $n ->
   *[other] 誰も対応していない重大なリスク{ $bold }件
}
portfolio-fact-unreviewed = { $n ->
   *[other] 期限内に見直されていない上位リスク{ $bold }件
}
portfolio-fact-capacity = { $n ->
   *[other] 人員が足りないチーム{ $bold }件
}
portfolio-fact-decisions = { $n ->
   *[other] 期限を過ぎた決定{ $bold }件
}
portfolio-fact-dependencies = { $n ->
   *[other] 期限を過ぎた依存関係{ $bold }件
}
portfolio-fact-slips-external = { $n ->
   *[other] 社外に約束したマイルストーン{ $bold }件が許容を超えて最大{ $days }遅延
}
portfolio-fact-slips = { $n ->
   *[other] マイルストーン{ $bold }件が最大{ $days }遅延
}
portfolio-fact-slips-too = { $n ->
   *[other] ほかにマイルストーン{ $bold }件が最大{ $days }遅延
}
portfolio-fact-on-time = 期日の来たマイルストーンの期限内達成は{ $bold }
portfolio-fact-near = 今後90日の予測が{ $bold }動いた
portfolio-fact-scope = 直近30日の変更でスコープが{ $bold }変動
portfolio-fact-above = 完了時の費用が予算を{ $bold }上回る
portfolio-fact-below = 完了時の費用が予算を{ $bold }下回る
portfolio-fact-benefits = これまでに見込んだ効果の{ $bold }が実現
portfolio-fact-actions = 期日の来たアクションの期限内完了は{ $bold }
