## Parts of reasons

evidence-apart = 、
evidence-and-more = { $names }、ほか{ $n }件
evidence-and-more-months = { $names }、ほか{ $n }か月
evidence-days-ago = { $n }日前
evidence-unknown-day = このクローンには当日の記録が含まれていません。

## Overall

evidence-dimension-is = { $rag ->
    [red] { $dimension }は赤：{ $text }
    [amber] { $dimension }は黄：{ $text }
    [green] { $dimension }は緑：{ $text }
   *[other] { $dimension }は灰色：{ $text }
}
evidence-overall-none = どの観点についても、判断の根拠となる記録がありません。
evidence-overall-green = しきい値を超えた観点はありません。

## Schedule

evidence-schedule-none = マイルストーンの記録がないため、スケジュールについては判断できません。
evidence-near-beyond = 今後90日間の予測は、マイルストーン{ $n }件の計画期間の{ $value }に当たるずれがあります（しきい値は{ $limit }）。
evidence-overdue-milestones = マイルストーン{ $n }件が期限を過ぎ、新しい日付が示されていません：{ $names }。
evidence-overdue-milestone = { $name }（{ $n }日超過、予定日{ $day }）
evidence-slips-external = 社外に約束したマイルストーン{ $n }件の予測が、ベースラインより{ $limit }日を超えて遅れています：{ $names }。
evidence-slips = マイルストーン{ $n }件の予測が、ベースラインより{ $limit }日を超えて遅れています：{ $names }。
evidence-slips-other = ほかのマイルストーン{ $n }件の予測が、ベースラインより{ $limit }日を超えて遅れています：{ $names }。
evidence-slip = { $name }（{ $n }日遅れ、{ $day }）
evidence-on-time-beyond = 期限が来たマイルストーン{ $n }件のうち、ベースラインどおりに達成したのは{ $value }です（しきい値は{ $limit }）。
evidence-schedule-green-closed = 未完了のマイルストーンはありません。
evidence-schedule-green = 未完了のマイルストーン{ $n }件に、予測が{ $limit }日を超えて遅れるものはありません。
evidence-on-time-share = 期限が来たマイルストーン{ $n }件のうち、ベースラインどおりに達成したのは{ $value }です
evidence-schedule-green-both-closed = { $share }。未完了のマイルストーンはありません。
evidence-schedule-green-both = { $share }。未完了のマイルストーン{ $n }件に、予測が{ $limit }日を超えて遅れるものはありません。

## Scope

evidence-scope-none = 当初からスコープにあるマイルストーンがないため、比べるものがありません。
evidence-scope-beyond = 直近30日間に承認された変更により、スコープがベースライン（マイルストーン{ $n }件）の{ $value }動いています（しきい値は{ $limit }）。
evidence-scope-unapproved = 承認された変更なしに、マイルストーン{ $n }件がスコープに追加されました：{ $names }。
evidence-scope-added = { $name }（{ $day }）
evidence-scope-green = 直近30日間に承認された変更によるスコープの動きは{ $value }です。承認なしに追加されたものはありません。

## Cost

evidence-cost-none = 計画額のある予算項目がないため、コストについては判断できません。
evidence-cost-above = 完成時総コスト見積りは予算を{ $share }上回っています（予算項目{ $n }件、しきい値は{ $limit }）。
evidence-cost-below = 完成時総コスト見積りは予算を{ $share }下回っています（予算項目{ $n }件、しきい値は{ $limit }）。
evidence-cost-green-level = 完成時総コスト見積りは予算どおりです。
evidence-cost-green-near = 完成時総コスト見積りと予算の差は0.5%未満です。
evidence-cost-green-above = 完成時総コスト見積りは予算を{ $share }上回っています。
evidence-cost-green-below = 完成時総コスト見積りは予算を{ $share }下回っています。

## Risk

evidence-risk-none = リスクの記録がないため、リスクについては判断できません。
evidence-risk-green-none = 未解決のリスクは{ $n }件で、重大なものはありません。主要なリスクは期限内に見直されています。
evidence-risk-green = 未解決のリスクは{ $n }件、うち重大なものは{ $critical }件です。主要なリスクは期限内に見直されています。
evidence-risk-critical-red = 未解決のリスク{ $n }件が重大（スコア{ $score }以上）です（{ $limit }件以上で赤）：{ $names }。
evidence-risk-critical-amber = 未解決のリスク{ $n }件が重大（スコア{ $score }以上）です（{ $limit }件以上で黄）：{ $names }。
evidence-risk-scored = { $name }（スコア{ $score }）
evidence-risk-unmanaged = 重大なリスク{ $n }件に対応が取られていません：{ $names }。
evidence-risk-lacks = { $name }（スコア{ $score }）は{ $what }
evidence-risk-no-owner = 担当者なし
evidence-risk-no-response = 対応策なし
evidence-risk-no-action = 未完了のアクションなし
evidence-risk-unreviewed = 主要なリスク{ $n }件が、直近{ $limit }日間に見直されていません：{ $names }。
evidence-risk-reviewed = { $name }（{ $n }日前）

## Quality

evidence-quality-none = 今後{ $near }日間に審査するゲートがなく、値としきい値のある品質の測定項目もありません。
evidence-gate-day = { $day }（{ $when }）
evidence-gate-share = { $share }、ほか{ $waived }件は免除
evidence-gate-ahead = { $name }は{ $day }に審査されます。基準{ $all }件のうち{ $met }件を満たしています（{ $share }、しきい値は{ $limit }）。
evidence-gate-past = { $name }は{ $day }に審査される予定でした。基準{ $all }件のうち{ $met }件を満たしています（{ $share }、しきい値は{ $limit }）。
evidence-metric = { $name }は{ $day }時点で{ $value }でした（しきい値は{ $limit }）。

## Benefits

evidence-benefits-none = 期限が来た効果はまだありません。
evidence-benefits-unmeasured = 効果{ $n }件の期限が来ましたが、測定されたものがありません。
evidence-benefits-beyond = 効果{ $n }件が現時点でもたらすはずだったもののうち、実現したのは{ $value }です（しきい値は{ $limit }）。
evidence-benefits-green = 効果{ $n }件が現時点でもたらすはずだったもののうち、{ $value }が実現しました。

## Resources

evidence-resources-none = 今後{ $months }か月の要員計画があるチームがありません。
evidence-resources-green = 今後{ $months }か月に、要員が{ $share }以上不足するチームはありません。
evidence-resources-short = { $n }チームで要員が{ $share }以上不足します：{ $names }。
evidence-resources-month = { $team }（{ $month }、{ $share }）
evidence-resources-month-all = { $team }（{ $month }、全員）

## Governance

evidence-governance-none = 意思決定、依存関係、期限が来たアクションの記録がありません。
evidence-decisions-late = 意思決定{ $n }件が、必要な期限までに行われていません：{ $names }。
evidence-decisions-late-long = 意思決定{ $n }件が、必要な期限から{ $limit }営業日を超えても行われていません：{ $names }。
evidence-decision-late = { $name }（期限{ $day }、{ $n }営業日超過）
evidence-dependencies-late = 依存関係{ $n }件が期限を過ぎています：{ $names }。
evidence-dependencies-late-near = 今後{ $limit }日以内のマイルストーンに必要な依存関係{ $n }件が期限を過ぎています：{ $names }。
evidence-dependency-late = { $name }（{ $n }日超過）
evidence-actions-beyond = 期限が来たアクション{ $n }件のうち、期限内に完了したのは{ $value }です（しきい値は{ $limit }）。
evidence-governance-green = 期限を過ぎた意思決定も依存関係もありません。
evidence-governance-green-actions = 期限を過ぎた意思決定も依存関係もありません。期限が来たアクション{ $n }件のうち{ $value }が期限内に完了しました。

## Workstreams

evidence-workstream-red = ワークストリーム「{ $title }」は赤です：{ $measure }、{ $value }（n{"\u00A0"}={"\u00A0"}{ $n }、しきい値{ $limit }）。
evidence-workstream-figure = { $measure }：{ $value }（n{"\u00A0"}={"\u00A0"}{ $n }、しきい値{ $limit }）
evidence-workstream-few = { $measure }：{ $value }（n{"\u00A0"}={"\u00A0"}{ $n }、少なく判断できません）
evidence-workstream-reported = ワークストリーム「{ $title }」の直近の報告は赤です（{ $day }）。
evidence-workstream-reported-note = ワークストリーム「{ $title }」の直近の報告は赤です（{ $day }）：{ $note }。

## Rules, as the glossary lists them

evidence-rule-milestone-overdue = 未完了のマイルストーンがベースライン日を過ぎ、今後の日付が示されていない：赤。
evidence-rule-milestone-slip-external = 社外に約束した未完了のマイルストーンの予測が、ベースラインより大きく遅れている：赤。
evidence-rule-milestone-slip = 未完了のマイルストーンの予測がベースラインより遅れている：黄、大きく遅れていれば赤。
evidence-rule-milestone-on-time = 期限が来たマイルストーンのうち、ベースラインどおりに達成したものが少ない：黄。赤のしきい値を下回り、対象が十分な件数あれば赤。
evidence-rule-schedule-variance-near = 今後90日間の予測が大きく動いている：黄。
evidence-rule-scope-change = 直近30日間に承認された変更により、スコープが大きく動いている：指標のしきい値に応じて黄または赤。
evidence-rule-scope-unapproved = 承認された変更なしに、スコープに追加されたものがある：黄。
evidence-rule-cost-variance = 完成時総コスト見積りが予算から大きく離れている（上回る場合も下回る場合も）：指標のしきい値に応じて黄または赤。
evidence-rule-risk-unmanaged = 重大なリスクに担当者、対応策、未完了のアクションのいずれかがない：赤。
evidence-rule-risk-critical = 重大なリスクが未解決：件数に応じて黄または赤。
evidence-rule-risk-review = 主要なリスクが長く見直されていない：黄。
evidence-rule-gate-readiness = 審査が近い、または審査日を過ぎたゲートで、満たしている基準が少ない：割合に応じて黄または赤。十分に満たしていれば緑。
evidence-rule-quality-metric = 品質の測定項目の最新値を、その測定項目自身のしきい値と比べる：超えていれば黄または赤、範囲内なら緑。
evidence-rule-benefits-realization = 期限が来た効果がもたらすはずだったもののうち、実現したものが少ない：指標のしきい値に応じて黄または赤。
evidence-rule-capacity = 今後数か月のうちに、要員が不足するチームがある：不足の割合に応じて黄または赤。
evidence-rule-decision-overdue = 意思決定が必要な期限を過ぎても行われていない：黄。超過営業日数がしきい値を超えれば赤。
evidence-rule-dependency-overdue = 依存関係が期限を過ぎている：黄。間近のマイルストーンがそれを待っていれば赤。
evidence-rule-action-closure = 期限が来たアクションのうち、期限内に完了したものが少ない：指標のしきい値に応じて黄または赤。
evidence-rule-workstream-figure = プログラムの指標は赤でないが、ワークストリームの指標は赤：赤。上位の緑に隠さず必ず示します。
evidence-rule-workstream-reported = ワークストリームの直近の報告が赤：全体は少なくとも黄になります。
evidence-rule-within-limits = しきい値を超えたものがない：緑。
evidence-rule-no-data = 記録から判断できない：実態不明。緑として示すことはありません。
