## Limits of the evidence: what each limits

rule-limit-external-slip-red = 外部に約束した未完了マイルストーンの予測がベースラインより遅れてよい日数。超えると赤。
rule-limit-slip-red = 未完了マイルストーンの予測がベースラインより遅れてよい日数。超えると赤。
rule-limit-slip-amber = 未完了マイルストーンの予測がベースラインより遅れてよい日数。超えると黄。
rule-limit-on-time-least-due = 期限内達成率が赤になり得るために期限が到来していなければならないマイルストーンの数。
rule-limit-critical-amber = 黄になる未解決の重大リスクの数。
rule-limit-critical-red = 赤になる未解決の重大リスクの数。
rule-limit-top-risk-review = 上位リスクの前回レビューからの日数。超えると黄。
rule-limit-gate-near = ゲートの審査前、準備状況を数え始める日数。
rule-limit-readiness-amber = 近いゲートの基準のうち達成すべき割合。下回ると黄。
rule-limit-readiness-red = 近いゲートの基準のうち達成すべき割合。下回ると赤。
rule-limit-demand-amber = 月の需要が稼働可能人員を超える割合。これ以上は黄。
rule-limit-demand-red = 月の需要が稼働可能人員を超える割合。これ以上は赤。
rule-limit-demand-months = 先を見る月数。
rule-limit-decision-red = 意思決定が最終有効日を過ぎて未決でよい営業日数。超えると赤。
rule-limit-dependency-near = マイルストーン前、期限超過の依存関係を赤とする日数。
rule-limit-others-red = 全体が赤になるために赤であるべき、スケジュール・コスト・リスク以外の観点の数。
rule-limit-stale-cadences = 直近の報告の経過（報告間隔の倍数）。超えると古い報告。
rule-limit-default-cadence = プログラムが報告間隔を示さない場合の報告間の日数。
