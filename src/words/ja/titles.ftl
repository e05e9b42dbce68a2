## Budget

titles-over = 予算{ $all }項目のうち{ $n }項目が計画を上回って終わる
titles-none-over = 計画を上回って終わる予算項目はない

## Dependencies

titles-needed-past = 必要日を過ぎて{ $n }件が未完了
titles-needed-next = 次に必要なのは{ $id }、期限は{ $day }
titles-needed-worst = { $id }の約束は必要日の{ $days }後。次に必要なのは{ $next }、期限は{ $day }
titles-waits-alike = { $n ->
    [1] 2件以上の提供を待つ相手はいない
   *[other] 複数の相手が最も多く、それぞれ{ $n }件の提供を待っている
}

## Benefits

titles-reached = 予測では効果{ $all }件のうち{ $n }件が目標に達する
titles-metrics-met = 目標のある測定項目{ $all }件のうち{ $n }件が達成
titles-metrics-without = 目標のある測定項目はない

## Gates

titles-gate-open = 「{ $gate }」の未達の基準は{ $left }件、次の期限は{ $day }
titles-gate-all-late = 「{ $gate }」の未達の基準{ $left }件がすべて期限超過
titles-gate-late = 「{ $gate }」の未達の基準{ $left }件のうち{ $late }件が期限超過
titles-gate-undated = 「{ $gate }」の未達の基準は{ $left }件

## Teams

titles-team-lacks = { $team }：不足が最大なのは{ $month }、{ $lack }人（フルタイム換算）
titles-team-enough = { $team }：不足なし

## Milestones

titles-milestones-late = マイルストーン{ $all }件のうち{ $n }件がベースラインより遅れ、最大{ $days }
titles-milestones-late-all = マイルストーン{ $n }件すべてがベースラインより遅れ、最大{ $days }
titles-milestones-past = 予定日を過ぎた未完了のマイルストーン{ $n }件に新しい日付がない
titles-milestones-on-plan = ベースラインより遅れたマイルストーンはない
titles-milestones-done = マイルストーン{ $all }件のうち{ $n }件が完了。{ $next }
titles-tasks-done = マイルストーン間のタスク{ $all }件のうち{ $n }件が完了

## Roadmap

titles-promises-late = 社外への未完了の約束{ $all }件のうち{ $n }件が遅れる
titles-promises-kept = 遅れる社外への約束はない
titles-next-milestone = 未完了のマイルストーンは{ $n }件。{ $next }
titles-next-forecast = 次の「{ $title }」の予測は{ $day }
titles-next-overdue = 次の「{ $title }」は{ $days }超過、予測は{ $day }
titles-one-forecast = 「{ $title }」の予測は{ $day }
titles-one-overdue = 「{ $title }」は{ $days }超過、予測は{ $day }

## People

titles-owns-most = 未完了の記録が最も多いのは{ $name }：{ $n }件
titles-owns-alike = 未完了の記録を{ $n }件より多く持つ担当者はいない
titles-owns-none-open = 未完了の記録を持つ担当者はいない
titles-workstreams = 作業は{ $n }つのワークストリームに分かれている
titles-teams = { $n }チームが担当する

## Reports

titles-reports-too-good = 報告{ $all }件のうち{ $n }件が当日の記録より良く書かれていた
titles-reports-honest = 当日の記録より良く書かれた報告はない
titles-reports-incomparable = 比較できる報告はない（全{ $n }件）：全体評価がないか、記録から判断できません
titles-reports-apart = 報告の間隔は中央値で{ $n }日
titles-reports-one = 報告は1件

## Measures

titles-measure-is = { $rag ->
    [red] { $measure }：{ $value }、赤のしきい値を超過
    [amber] { $measure }：{ $value }、黄のしきい値を超過
    [missed] { $measure }：{ $value }、目標未達、しきい値内
    [green] { $measure }：{ $value }、しきい値内
    [target-missed] { $measure }：{ $value }、目標未達
    [target-met] { $measure }：{ $value }、目標達成
   *[other] { $measure }：{ $value }
}
titles-measures-bare = 値のない指標は{ $n }件
titles-measures-split = ワークストリーム別に示せる指標は{ $n }件

## Data quality

titles-warned-most = 警告{ $all }件のうち{ $n }件は規則「{ $rule }」
titles-warned-those = 警告が最も多い規則は{ $n }つ、各{ $times }件：{ $codes }
titles-warned-alike = どの規則の警告も{ $n }件以下

## Decisions of the portfolio

titles-decisions-overdue = 決定{ $all }件のうち{ $n }件が期限超過。まだ間に合う最初のものは{ $first }（期限{ $day }）
titles-decisions-all-overdue = { $n ->
    [1] 待っている決定は期限超過
   *[other] 待っている決定{ $n }件はすべて期限超過
}
titles-decisions-in-time = 次の決定は{ $first }、期限は{ $day }

## Programs of the portfolio, the glossary, the index of records

titles-furthest = { $n ->
    [1] { $program }はベースラインより{ $days }遅れて完了
   *[other] { $n }件のプログラムがベースラインより遅れて完了、最大は{ $program }の{ $days }
}
titles-none-late = ベースラインより遅れて完了するプログラムはない
titles-how-made = すべての数値とステータスは{ $measures }の指標と{ $rules }のルールから算出
titles-measures-limited = 指標{ $all }件中{ $n }件にこのサイトのしきい値がある
titles-rules-judge = { $rules }のルールが{ $dimensions }の観点を判定
titles-limits-own = { $n ->
    [0] これらのルールのしきい値{ $all }件はすべて既定値
   *[other] これらのルールのしきい値{ $all }件中{ $n }件はこのサイトの設定
}
titles-checks-errors = チェック{ $all }件中{ $errors }件はビルドを停止し、{ $warnings }件は警告
titles-kind-open = { $kinds }：{ $all }件中{ $n }件が未完了
titles-scope-open = { $title }：状態のある記録{ $all }件中{ $n }件が未完了、ほか{ $bare }件は状態なし
titles-kind-all = { $kinds }：{ $all }件

## Documents

titles-documents = 記録とともに文書{ $n }件を保管

## Where it is so of all

titles-over-all = 予算{ $n }項目すべてが計画を上回って終わる
titles-promises-late-all = 社外への未完了の約束{ $n }件すべてが遅れる
titles-reports-all-too-good = 報告{ $n }件すべてが当日の記録より良く書かれていた
