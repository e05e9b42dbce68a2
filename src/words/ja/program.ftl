## Page

program-title = { $program }：{ $said }
program-description = { $program }のステータス
program-kicker = { $program }。次回ステアリングコミッティ：{ $day }

## Facts

program-finish = 完了予測
program-finish-was = 完了
program-against = ベースライン比{ $days }
program-against-last = 計画上の最終日{ $planned }に対して{ $days }
program-milestones = マイルストーン
program-done-of = { $all }件中{ $n }件達成
program-were-due = { $early ->
        [0] 期限到来
       *[other] 期限到来または完了
    }{ $n }件、期限内{ $on_time }件
program-none-due = 期限到来なし
program-cost = 完成時総コスト
program-plan-spent = 予算{ $plan }、支出{ $spent }
program-decisions-waiting = 保留中の意思決定
program-none-overdue = 期限超過なし
program-sponsor = スポンサー
program-lead = 責任者

## Decisions

program-waiting = 意思決定{ $n }件が保留中です
program-waiting-all-late = { $n ->
   *[other] { $waiting }（すべて期限超過）
}
program-waiting-late = { $waiting }（期限超過{ $late }件）
program-each-decision = 各意思決定には、選択肢、プログラムの推奨、決定者、決定が有効な最終日を示します。
program-decisions = 意思決定
program-later-one = { $id }、{ $title }（{ $day }）
program-later-bare = { $id }、{ $title }
program-later = 以降：{ $decisions }。

## Measures

program-measures = 指標
program-none-red = 赤のしきい値を超えた指標はありません
program-some-red = 指標{ $all }件のうち{ $n }件が赤のしきい値を超えています
program-dotted = 各推移の点線は目標です。数値はすべて記録から算出し、手入力はありません。
program-all-measures = すべての指標
program-how-made = 算出方法

## Actions, and what the program is for

program-overdue-actions = 期限超過のアクション
program-about = 概要
program-about-heading = プログラムの目的
program-objective = { $what }（{ $day }まで）
program-charter = 憲章（記録）

## The headline

program-decision-by = { $said }。意思決定{ $id }の期限は{ $day }です
program-decision-since = { $said }。意思決定{ $id }は{ $day }から期限を過ぎています
program-decision-open = { $said }。意思決定{ $id }が保留中です
program-weeks = { $n }週間
program-days = { $n }日
program-no-schedule = マイルストーンの記録がないため、スケジュールについて何も言えません
program-all-done = マイルストーン{ $all }件はすべてベースラインどおり達成しました
program-done-late = { $title }は{ $span }遅れました。マイルストーン{ $all }件はすべて達成、うち{ $late }件はベースライン後です
program-due-today = { $title }は本日が期限です
program-all-well = 期限の来たマイルストーンはすべて達成済みで、今後のものに遅れはありません
program-well-before-due = 期限の来たマイルストーンはまだなく、遅れているものもありません
program-overdue-undated = { $title }は期限を{ $span }過ぎ、新しい日付がありません
program-slips = { $title }は{ $span }遅れ、{ $day }の見込みです

## Money

program-above = 予測は計画{ $plan }を{ $by }上回ります
program-below = 予測は計画{ $plan }を{ $by }下回ります
program-keeps = 予測は計画{ $plan }どおりです
program-money = 費用
program-lines = 予算項目
program-by-category = 区分別予算
program-category = 区分
program-by-vendor = ベンダー別予算
program-vendor = ベンダー
program-vendors = ベンダー
program-no-vendor = ベンダー未記載
program-chart = グラフ
program-plan = 予算
program-spent = 支出
program-completion = 完成時
program-all = 合計

## Risk

program-risk = リスク
program-open-risks = 未解決のリスク
program-top = { $all }件中の上位{ $n }件
program-full-log = RAIDログ全体
program-no-risk = 未解決のリスクはありません
program-none-critical = 未解決のリスク{ $n }件に重大なものはありません
program-critical-rose = 重大なリスクは前回のステアリングコミッティから{ $then }件から{ $now }件に増えました
program-critical-rose-since = 重大なリスクは{ $day }以降、{ $then }件から{ $now }件に増えました
program-critical = { $risks }のうち{ $n }件が重大です
program-critical-all = 未解決のリスク{ $n }件はすべて重大です
program-risks = 未解決のリスク{ $n }件
program-movement = 変化
program-since = { $day }以降
program-risks-highest = 未解決のリスク（高い順）
program-next-step = 次の対応、担当者、期限
program-new = 新規
program-unchanged = 変化なし
program-moved = { $before }→{ $now }
program-owner-by = { $owner }、{ $day }
program-no-action = 未完了のアクションなし

## Roadmap and schedule

program-whole = タスク、リリース、すべての数値：{ $link }
program-whole-link = ロードマップ全体
program-no-milestone = マイルストーンはまだ記録されていません
program-finished = 完了予定は{ $planned }、実際の完了は{ $end }です
program-points-to = 計画は{ $planned }、記録が示すのは{ $end }です
program-finish-kept = 記録によれば、予定どおり{ $end }に完了します
program-schedule = スケジュール
program-next-milestones = 次のマイルストーン

## Status

program-fact = { $said }。
program-agrees = 報告は「{ $claim }」で、記録も同じです。
program-but = 報告は「{ $claim }」ですが、記録が示すのは「{ $found }」です。
program-cautious = 報告は「{ $claim }」、記録が示すのは「{ $found }」です。
program-unreported = 報告はありません。記録が示すのは「{ $found }」です。
program-no-evidence = 報告は「{ $claim }」ですが、判断できる記録がありません。
program-no-overall = 最新の報告に全体評価はありません。記録が示すのは「{ $found }」です。
program-report-age = 最新の報告は{ $n }日前のものです。
program-records-say = 記録が示すこと
program-path = ステータスと緑への道筋
program-how-to-read = 左の記号はプログラムの報告、右の記号は記録からルールが算出した実態です。下向きの矢印は報告が楽観的すぎることを表します。
program-path-to-green = 緑への道筋
program-path-none = 記載なし
program-path-source = （{ $day }の報告）
program-ask = 必要な意思決定
program-ask-needed = { $needed }。
program-ask-first = 最も急ぐ意思決定
program-ask-overdue = 期限超過
program-ask-apart = { $id }に結び付いた保留中の意思決定はありません
program-went-well = うまくいったこと
program-did-not = うまくいかなかったこと
program-next = 次に行うこと
program-asks = 依頼事項
program-all-reports = すべての報告と当時の実態
program-report-and = { $report }、{ $all }
program-no-report = 状況報告はありません。記録が示す内容は次のとおりです
program-status = ステータス
program-no-better = 報告は記録より良くはありません
program-no-statuses = 最新の報告には比較できる状態がありません
program-better = { $all }観点のうち{ $n }観点で、報告が記録より良くなっています
program-dimension = 観点
program-more = ほか{ $n }件
program-whole-evidence = 実態全体
program-contested = { $what }に異議があります：
program-contested-by = { $what }に異議があります（{ $who }が同意）：
program-contested-until = { $what }に異議があります（{ $day }まで）：
program-contested-by-until = { $what }に異議があります（{ $who }が同意、{ $day }まで）：
program-expired = 期限切れ
program-streams = ワークストリーム別の報告ステータス
program-stream = ワークストリーム
program-stream-figures = 自身の指標
program-stream-worst = 最も悪い指標
program-stream-within = 指標はしきい値内です
program-stream-unknown = 記録が少なく判断できません
program-note = 備考
program-direction = 悪化・横ばい・改善は、{ $day }の報告日の実態と現在の実態を比べたものです。同じ色なら、根拠となる記録の数で比べます。
program-no-vendor-above = 計画を最も上回るのはベンダー未記載の分：{ $amount }
program-vendor-above = 計画を最も上回るのは{ $vendor }：{ $amount }
program-vendor-none-above = 計画を上回るベンダーはない
program-with-records = { $said }（{ $records }）
program-with-late = { $said }（遅延：{ $records }）
