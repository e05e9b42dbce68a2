## Summary

slide-summary = 要旨
slide-way-since = { $what }（{ $day }からの変化）
slide-happened = 経過
slide-means = 意味すること
slide-ask = お願いしたいこと
slide-claim-nothing = 報告はなく、判断できる記録もありません。
slide-claim-same = 報告は「{ $claim }」で、記録も同じです。
slide-claim-unjudged = { $n }つの観点には判断材料がありません。
slide-done = { $milestone }：{ $day }完了、{ $variance }
slide-nothing-happened = 過去30日間に完了も報告もありません。
slide-finish-kept = 予測は計画どおり{ $day }の完了です。
slide-finish-was = 計画どおり{ $day }に完了しました。
slide-finish-was-late = { $day }に完了、ベースライン比{ $variance }です。
slide-finish-was-last = { $day }に完了、計画上の最終日{ $planned }に対して{ $variance }です。
slide-finish-moves = 完了予測は{ $day }、ベースライン比{ $variance }です。
slide-finish-moves-last = 完了予測は{ $day }、計画上の最終日{ $planned }に対して{ $variance }です。
slide-milestones-done = マイルストーン{ $all }件中{ $n }件が完了。
slide-milestones-due = マイルストーン{ $all }件中{ $n }件が完了。{ $early ->
        [0] 期限到来
       *[other] 期限到来または完了
    }{ $due }件、うち期限内{ $on-time }件。
slide-cost = 完成時総コストは{ $eac }、予算は{ $bac }です。
slide-nothing-to-measure = マイルストーンも予算も記録されておらず、測定できません。
slide-decide = 決定事項
slide-ask-undated = { $decide }：{ $title }
slide-ask-by = { $decide }（{ $day }まで）：{ $title }
slide-ask-overdue = { $decide }（{ $late }）：{ $title }
slide-days-overdue = { $days }超過
slide-ask-recommended = { $ask }（推奨：{ $option }）
slide-more-decisions = ほか{ $n }件の決定をお願いします。
slide-nothing-waiting = 保留中の意思決定はありません。

## Changes

slide-changes-dates = 日程
slide-changes-dates-of = { $others ->
   *[other] 日程：遅延{ $slipped }件、その他の変更{ $others }件
}
slide-changes-risks = リスクと課題
slide-changes-rest = 意思決定、スコープ、コスト
slide-unapproved = 承認された変更なしに
slide-changes-added = { $day }、{ $without }スコープに追加
slide-changes-since = { $day }の記録との比較
slide-changes-entries = 現在の記録にある日付付きの項目による比較（削除された記録は不明）
slide-changes-cost = 完成時の{ $cost }：{ $then }から{ $now }へ。
slide-and-more = ほか{ $n }件
slide-nothing-changed = 変化はありません。
slide-sentence = { $lead }{ $said }。

## Milestones

slide-last-milestones = 直近のマイルストーン
slide-last = 最後：{ $milestone }、{ $day }
slide-last-between = その間に{ $n }件。最後：{ $milestone }、{ $day }
slide-baseline-refused = { $id }：{ $without }ベースライン{ $day }が記録されました（{ $old }のまま有効）。
slide-baselines-refused = ほか{ $n }件のベースラインも同様に記録されています。
slide-scope-unapproved = 承認された変更なしにスコープへ追加されたマイルストーン{ $n }件
slide-none-due = 期限の来たマイルストーンはまだありません
slide-all-due-done = 期限の来たマイルストーンはすべて完了
slide-due-open = 期限の来たマイルストーン{ $n }件が未完了
slide-finish-to = { $said }。完了は{ $day }に移動
slide-finish-at = { $said }。完了は{ $day }のまま
slide-all-done-late = { $n ->
    [1] 唯一のマイルストーンはベースラインより後に完了
   *[other] マイルストーン{ $n }件はすべて完了、うち{ $late }件はベースライン後
}
slide-progress = マイルストーン{ $all }件中{ $n }件が完了。{ $day }までに期限到来{ $due }件
slide-were-due = { $early ->
    [0] { $day }までに期限到来{ $due }件
   *[other] { $day }までに期限到来または完了{ $due }件
}
slide-progress-on-time = マイルストーン{ $all }件中{ $n }件が完了。{ $due }、うち期限内{ $on-time }件（{ $share }）
slide-milestones-table = マイルストーンの計画、予測、差異
slide-actual = 実績
slide-no-new-date = 新しい日付なし
slide-slipped-table = 遅れの大きいマイルストーン
slide-slipped-most = 遅れの大きい順
slide-moves = 変更回数
slide-first-plan = 当初計画
slide-later = マイルストーン{ $all }件中{ $n }件が計画より遅れ
slide-later-mean = マイルストーン{ $all }件中{ $n }件が計画より遅れ。平均{ $mean }、中央値{ $median }
slide-and-earlier = { $said }。{ $n }件は前倒し

## Risks

slide-exposure = { $risks }、エクスポージャー{ $now }点
slide-open-risks = 未解決のリスク{ $n }件
slide-exposure-then = { $risks }、エクスポージャー{ $now }点（{ $day }は{ $then }点）
slide-score-since = スコア、{ $day }以降
slide-more-risks = 重大または高のリスクがほかに{ $n }件
slide-more-high-risks = 高リスクがほかに{ $n }件
slide-high = スコア10以上、高い順
slide-more-high = スコア10以上の残り{ $n }件はRAIDログにあります。

## Decisions

slide-we-ask = { $n }件の決定をお願いします（期限超過なし）
slide-we-ask-one-late = 1件の決定をお願いします（{ $days }超過）
slide-we-ask-late = { $n }件の決定をお願いします（期限超過{ $late }件、最長{ $days }）
slide-latency = 過去90日間の決定までの日数の中央値：{ $days }営業日
slide-latency-target = 過去90日間の決定までの日数の中央値：{ $days }営業日、目標{ $target }営業日
slide-no-latency = 過去90日間に決定はありません
slide-asked = 決定事項
slide-if-not = 決定しない場合
slide-no-day = 期限未設定
slide-nobody-named = 未指名
slide-no-recommendation = 推奨なし
slide-option = { $key }：{ $title }
slide-later-decisions = 今後：{ $decisions }。日数は{ $day }から数えます。
slide-later-more = 今後：{ $decisions }ほか{ $n }件。日数は{ $day }から数えます。

## Options

slide-more-options = 選択肢を比較すべき決定事項がほかに{ $n }件
slide-not-compared = スライドでは未比較
slide-options-where = 選択肢は各決定事項のページにあります。期限の近いものは前のスライドで比較しています。
slide-bare = 選択肢が比較されていない決定事項が{ $n }件
slide-bare-why = 選択肢に費用、日数、スコープ、理由の記録がありません
slide-bare-table = 未比較の選択肢
slide-options = 選択肢
slide-recommend = { $id }では{ $option }を推奨：{ $title }
slide-decision = { $id }：{ $title }
slide-by = { $said }（期限{ $day }）
slide-late = { $said }（{ $n }日超過）
slide-late-question = { $said }（{ $n }日超過）
slide-by-question = { $said }（期限{ $day }）
slide-options-left = ほか{ $n }件の選択肢は決定事項のページにあります。
slide-options-of = { $id }の選択肢の比較

## Dependencies

slide-open-dependencies = 未完了の依存関係（余裕の少ない順）
slide-dependencies = 未完了の依存関係{ $n }件（余裕の少ない順）
slide-from = 提供元
slide-for = 提供先
slide-more-in-log = 残り{ $n }件はRAIDログにあります。
slide-promised-late = { $n }件の提供が必要日より遅い約束です
slide-all-promised = 未完了の提供{ $n }件はすべて期限内の約束です
slide-undated-all = 未完了の提供{ $n }件に約束日がありません
slide-undated = { $open }のうち{ $n }件に約束日がありません
slide-open-deliveries = 未完了の提供{ $n }件
slide-late-undated = { $late }（{ $n }件は日付なし）
slide-blocked = 停滞

## Budget

slide-benefits-alone = 効果の期限はありますが、予算は記録されていません
slide-plan-completion = 完成時総予算
slide-spent = これまでの支出
slide-expected = 完成時の見込み
slide-difference = 差額
slide-budget-benefits = 予算と効果
slide-next-benefits = 効果{ $all }件中の次の{ $n }件
slide-benefits-table = 効果の目標と最新の測定値
slide-not-measured = 未測定
slide-benefit-short = 期限までの予定の{ $share }

## Gate

slide-gate = 「{ $gate }」：基準{ $all }件中{ $n }件を達成
slide-reviewed-today = { $id }、審査は本日、{ $day }
slide-reviewed-in = { $id }、審査は{ $day }（{ $n }日後）
slide-reviewed-ago = { $id }、審査日は{ $day }（{ $n }日前、結果未定）
slide-other-area = そのほか
slide-by-area-table = 領域別の基準
slide-by-area = 領域別
slide-area = 領域
slide-waived = 免除
slide-of = { $n }/{ $all }
slide-open-or-waived = 未達または免除
slide-not-met-some = 未達成{ $all }件中{ $n }件（期限順）
slide-not-met = 未達成（期限順）
slide-not-met-table = 未達成の基準
slide-by-day = 期限
slide-overdue = 期限超過
slide-waiver-ended = { $who }による免除は{ $day }に終了
slide-waived-until = { $who }が{ $day }まで免除
slide-waived-by = { $who }が免除
slide-signed = { $all }名中{ $n }名が承認済み。{ $gate }
slide-signed-missing = { $all }名中{ $n }名が承認済み。未承認：{ $roles }。{ $gate }

## The next 90 days

slide-horizon = { $n }日以内、{ $day }まで
slide-nothing-dated = 期限のあるものはありません。
slide-next = 今後30日、60日、90日（記録された日付による）
slide-n-milestones = マイルストーン{ $n }件
slide-n-decisions = 決定事項{ $n }件
slide-n-gates = ゲート審査{ $n }件
slide-n-deliveries = 提供{ $n }件
slide-due-by = { $n ->
   *[other] { $day }までに{ $list }
}
slide-due-between = { $n ->
   *[other] { $from }から{ $to }までに{ $list }
}
slide-only-committee = { $day }までの予定はステアリングコミッティのみ
slide-none-dated = { $day }までに日付のある予定はありません
slide-and-overdue = { $n ->
   *[other] { $said }；{ $list }が期限超過
}
slide-committee = ステアリングコミッティ
slide-event = { $title }（{ $id }）
slide-event-decision = 決定：{ $what }
slide-event-delivery = 提供：{ $what }
slide-event-needed = 必要：{ $what }、{ $undated }
slide-event-overdue = { $event }、{ $late }
slide-more-overdue = ほか{ $n }件が期限超過
slide-no-promise = 約束日なし
slide-event-gate = ゲート：{ $what }

## Actions

slide-actions = アクション（期限順）
slide-more-actions = 残り{ $n }件はアクション一覧にあります。
slide-no-action-late = 期限超過のアクションなし。今後2週間に{ $n }件が期限
slide-action-late = アクション{ $n }件が期限超過（最長{ $days }）
slide-closed-share = { $said }。期限内の完了：期限到来{ $n }件の{ $share }
slide-overdue-then = 期限超過、続いて14日以内に期限
slide-actions-later = { $n ->
   *[other] { $said }。その後に期限が来るもの{ $n }件
}
