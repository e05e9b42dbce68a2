## Why there is no value: { $needs } is one of the messages below that end so

kpi-unknown = 算出不可：{ $why }
kpi-why = { $why }。
kpi-needs-record = { $kind ->
   *[other] { $needs }（「{ $one }」の記録が1件もありません）
}
kpi-needs-field = { $of ->
    [1] { $needs }（{ $one }{ $of }件中{ $without }件に`{ $field }`がありません）
   *[other] { $needs }（{ $many }{ $of }件中{ $without }件に`{ $field }`がありません）
}

## Measures: name, formula, and what is missing where there is no value

kpi-milestone-on-time-title = マイルストーン期限遵守率
kpi-milestone-on-time-definition = ベースライン日までに達成したマイルストーンの数を、ベースライン日が過ぎたもの、または達成済みのものの数で割った値。中止したマイルストーンは含みません。
kpi-milestone-on-time-needs = `baseline`が過ぎたマイルストーンも、`actual`のあるマイルストーンもありません
kpi-schedule-variance-title = スケジュール差異（平均）
kpi-schedule-variance-definition = 中止していないすべてのマイルストーンについて、ベースラインから終了までの日数の平均。終了は実績日、なければ予測日（それもなければベースライン日）ですが、基準日より前にはなりません。終わっているはずで終わっていないものは、少なくとも今日までの遅れとして数えます。
kpi-schedule-variance-needs = `baseline`のあるマイルストーンがありません
kpi-schedule-variance-near-title = スケジュール差異（今後90日間）
kpi-schedule-variance-near-definition = 今後90日以内にベースラインまたは予測がある未完了のマイルストーンについて、予測とベースラインの差の日数（前倒し・遅れとも）を、プログラム開始からベースラインまでの日数で割った値。
kpi-schedule-variance-near-needs = 今後90日以内に`baseline`または`forecast`がある未完了のマイルストーンがありません
kpi-scope-change-title = 直近30日間のスコープ変更
kpi-scope-change-definition = 直近30日間に承認された変更のスコープの重みの合計を、当初からスコープにあるマイルストーンの重みで割った値。あわせて、その変更の件数と重みのない変更の件数を示します。
kpi-scope-change-needs = 当初からスコープにあるマイルストーン（`added`のないもの）がありません
kpi-decision-latency-title = 意思決定の所要日数（中央値）
kpi-decision-latency-definition = 直近90日間に行われた意思決定の、依頼から決定までの営業日数の中央値。あわせて、未決定のものの経過営業日数の中央値を示します。
kpi-decision-latency-needs = 直近90日間に決定された（`decided`）意思決定がありません
kpi-dependency-aging-title = 依存関係の経過日数（平均）
kpi-dependency-aging-definition = 未提供の依存関係の、提起からの経過日数の平均。
kpi-dependency-aging-needs = `delivered`のない依存関係がありません
kpi-critical-risks-title = 未解決の重大リスク
kpi-critical-risks-definition = 発生確率×影響度が15以上の未解決のリスク。そのうち担当者、対応策、未完了のアクションのいずれかがないものを未管理とします。
kpi-critical-risks-needs = リスクの記録がありません
kpi-risk-burn-down-title = 1か月あたりのリスク低減率
kpi-risk-burn-down-definition = 30日前にスコア10以上で未解決だったリスクのうち、現在は終結したか10未満になったものの割合。
kpi-risk-burn-down-needs = 30日前にスコア10以上の未解決のリスクがありませんでした
kpi-risk-exposure-title = リスクエクスポージャー
kpi-risk-exposure-definition = 未解決のリスクの発生確率×影響度の合計。金額では、見込み損失額を発生確率（1〜5に対して5、20、40、70、90%）で重み付けした合計。
kpi-risk-exposure-needs = リスクの記録がありません
kpi-issue-reopen-title = 再発した課題
kpi-issue-reopen-definition = 一度は終結し再び開かれた課題の数を、一度でも終結した課題の数で割った値。
kpi-issue-reopen-needs = 終結した（`closed`）課題がまだありません
kpi-readiness-title = リリース準備度
kpi-readiness-definition = 満たした基準の数を、審査対象のゲート（未通過で審査日が30日以内のもの、および次のゲート）のすべての基準の数で割った値。免除された基準は満たしたものとせず、別に数えます。
kpi-readiness-needs = 未通過で`criterion`のあるゲートがありません
kpi-defect-escape-title = リリース後に見つかった欠陥
kpi-defect-escape-definition = これを測る測定項目の最新値を、その測定項目自身のしきい値とともに示します。プログラム全体の測定項目はワークストリームのものに優先し、後者は平均を示します。
kpi-defect-escape-needs = `measures = "defect-escape"`の測定項目に測定値がありません
kpi-change-failure-title = 変更失敗率
kpi-change-failure-definition = これを測る測定項目の最新値を、その測定項目自身のしきい値とともに示します。なければ、失敗または切り戻したリリースの数を、結果のあるリリースの数で割った値。
kpi-change-failure-needs = `measures = "change-failure"`の測定項目に測定値がなく、`outcome`のあるリリースもありません
kpi-time-to-restore-title = サービス復旧時間
kpi-time-to-restore-definition = これを測る測定項目の最新値を、その測定項目自身のしきい値とともに示します。なければ、復旧までの時間を記したリリースの平均を示し、あわせて中央値を示します。
kpi-time-to-restore-needs = `measures = "time-to-restore"`の測定項目に測定値がなく、`restored`のあるリリースもありません
kpi-stakeholder-confidence-title = ステークホルダーの信頼度
kpi-stakeholder-confidence-definition = これを測る測定項目の最新値を、その測定項目自身の尺度としきい値で示します。プログラム全体の測定項目はワークストリームのものに優先し、後者は平均を示します。
kpi-stakeholder-confidence-needs = `measures = "stakeholder-confidence"`の測定項目に測定値がありません
kpi-team-friction-title = チームの摩擦
kpi-team-friction-definition = これを測る測定項目の最新値を、その測定項目自身の尺度としきい値で示します。プログラム全体の測定項目はワークストリームのものに優先し、後者は平均を示します。
kpi-team-friction-needs = `measures = "team-friction"`の測定項目に測定値がありません
kpi-communication-sla-title = 期限までに送付した連絡
kpi-communication-sla-definition = 期限までに送付した連絡の数を、基準日までに期限が来たものの数で割った値。あわせて、期限を過ぎたものの件数を示します。
kpi-communication-sla-needs = 期限（`due`）が過ぎた連絡がありません
kpi-action-closure-title = 期限までに完了したアクション
kpi-action-closure-definition = 期限までに完了したアクションの数を、基準日までに期限が来たものの数で割った値。あわせて、期限を過ぎたものの件数を示します。
kpi-action-closure-needs = 期限（`due`）が過ぎたアクションがありません
kpi-benefits-realization-title = 効果の実現率
kpi-benefits-realization-definition = 基準日までに期限が来た効果について、当初値から最新の測定値までの進捗を、当初値から目標値までの進捗で割り、単位ごとに合計した値。単位が複数ある場合は平均を示し、あわせて中央値を示します。期限が来て一度も測定されていないものは進捗なしとします。
kpi-benefits-realization-needs = 期限が来た効果に`[[measurement]]`がありません
kpi-cost-variance-title = コスト予測とベースラインの差
kpi-cost-variance-definition = 完成時総コスト見積りから完成時総予算を引き、完成時総予算で割った値。見積りは、支出済みの額に、各予算項目の最後の計上より後の月の予測額（予測のない項目は計画額）を加えたもの。
kpi-cost-variance-needs = 計画額（`planned`）のある予算項目がありません
kpi-governance-effectiveness-title = 再発なく解決したエスカレーション
kpi-governance-effectiveness-definition = 解決し、その後課題が再発していないエスカレーションの数を、解決したものの数で割った値。
kpi-governance-effectiveness-needs = `escalated`に`resolved`の日付がある課題がありません
