## The page of one record

record-title = { $id }：{ $title }
record-description = { $program }の{ $kind }
record-kicker = { $kind } – { $program }
record-options = 選択肢
record-history = 履歴
record-source = 出典
record-last-changed = 最終更新
record-changed-on = 最終更新：{ $day }
record-changed-in = 最終更新：{ $day }（コミット{ $commit }、{ $author }）
record-fields = 項目
record-audience = 閲覧範囲

## Headings of rows

record-rows-criterion = 基準
record-rows-signoff = 承認
record-rows-step = ステップ
record-rows-period = 月別
record-rows-objective = 目標
record-rows-row = 活動
record-rows-measurement = 測定
record-rows-point = 値
record-rows-override = 実態に異議がある理由
record-rows-caption = { $id }：{ $rows }
record-head-unit = { $label }（{ $unit }）

## Longer names of fields

record-field-if-late = 決定が遅れた場合
record-field-if-false = 成立しない場合
record-field-path-to-green = 緑への道筋
record-field-scope-in = スコープ内
record-field-scope-out = スコープ外
record-field-asks = 依頼事項
record-field-delay-days = 遅延
record-field-validated = 確認日

## Estimates

record-range = { $low }〜{ $high }
record-range-likely = { $low }〜{ $high }（最頻値{ $likely }）
record-least = { $low }以上
record-least-likely = { $low }以上（最頻値{ $likely }）
record-most = { $high }以下
record-most-likely = { $high }以下（最頻値{ $likely }）
record-likely = 最頻値{ $likely }

## Facts below the title

record-state = 状態
record-days-ago = { $n }日前
record-due-decision = 必要日
record-due-gate = 審査
record-due-assumption = 確認期限
record-due-task = 終了
record-due = 期限
record-score-note = 発生確率{ $likelihood }、影響度{ $impact }
record-score-now = 現在のスコア
record-moved-up = { $score }から上昇
record-moved-down = { $score }から低下
record-last-move = 直近の変動
record-target = 目標
record-target-set = 設定済み
record-target-score = { $score } { $severity }
record-by = { $day }まで
record-forecast-on = 予測 { $day }
record-planned-on = 計画 { $day }
record-first = 当初は{ $day }
record-overdue-silent = 期限超過・未更新
record-took = { $n }営業日後
record-decided-by = 決定者
record-decides = 決定者
record-after-need = 必要日より{ $days }
record-promise-passed = 約束日を経過
record-no-date = 日付なし
record-weight = 重み
record-waived = 免除{ $n }件
record-met-bare = 根拠なしの達成{ $n }件
record-met-old = 根拠が古い達成{ $n }件
record-criteria = 達成した基準
record-criteria-of = { $met }/{ $all }
record-measured = 実測
record-measured-on = { $day }
record-not-yet = 未測定
record-before = 開始前
record-overall = 総合
record-claim-beside = { $reported }、実態は{ $evidence }
record-claim-same = どちらも{ $status }
record-baseline-finish = ベースライン終了日
record-spent = 支出
record-completion-of = 支出{ $actual }と以降の月の見込み{ $left }

## What happened

record-delivered = 達成
record-added = スコープに追加
record-checked = 確認済み：{ $outcome }
record-raised-with = スコア{ $score }で起票
record-reviewed-same = 確認済み、スコア変更なし
record-score-moved = スコア{ $from }→{ $to }
record-likelihood-moved = 発生確率{ $from }→{ $to }
record-impact-moved = 影響度{ $from }→{ $to }
record-baseline-set = ベースラインを{ $day }に設定
record-baseline-by = { $set }（{ $change }による）
record-by-restricted = 閲覧制限のある項目
record-baseline-unapproved = { $set }。{ $why }
record-no-approved-change = 承認済みの変更がないため、ベースラインは変わりません
record-blocked = 停滞
record-escalated-to = { $person }にエスカレーション
record-escalation-resolved = エスカレーション解決
record-forecast-confirmed = 予測を{ $day }のまま確認
record-forecast-moved = 予測を{ $from }から{ $to }に変更（{ $days }）
record-forecast-set = 予測：{ $day }
record-promise-confirmed = 約束日を{ $day }のまま確認
record-promise-moved = 約束日を{ $from }から{ $to }に変更（{ $days }）
record-promise-set = 約束日：{ $day }
record-row = { $label }：
record-with-reason = { $what }。{ $reason }

## Links

record-links-to = リンク先
record-linked-from = リンク元
record-related-to = 関連先
record-there-decision = 決定の記録
record-there-from = 発生元
record-here-mentions = 言及元
record-here-links = 関連
record-here-actions = これをアクションとする記録
record-here-action = このアクションが担う記録
record-here-follow-ups = これを後続アクションとする記録
record-here-from = ここから生じた記録
record-here-decisions = 決定の場
record-here-decision = これにより決定された記録
record-here-milestone = このマイルストーンのため
record-here-gate = このゲートを通過する記録
record-here-workstream = このワークストリームの記録
record-here-by-workstream = このワークストリームを評価した報告
record-here-change = この変更による記録
record-here-added-by = この変更による記録
record-here-provider = これが提供する記録
record-here-consumer = これが必要とする記録
record-here-became = これになった記録
record-here-depends-on = これに依存する記録
record-here-affects = これに影響する記録
record-threatened-by = 脅かすリスク
record-here-caused-by = これが原因の記録
record-here-supersedes = これを置き換える記録
record-here-rebaseline = これによりベースラインを変更した記録
record-here = { $verb }（この記録）
record-own-page = この人の担当と決定すべき事項
record-person-approver = 決定者となる記録
record-person-attendees = 出席した会議
record-person-criterion = 担当する基準のあるゲート
record-person-signoff = 承認するゲート
record-person-escalated = この人へのエスカレーション
record-person-sponsor = スポンサーを務める記録
record-person-manager = 管理する記録
record-person-lead = 統括する記録
record-person-override = 実態への異議に同意した報告
record-person-step = 手順を担当する記録
record-head-id = ID
record-head-title = タイトル
record-head-kind = 種類

## The evidence beside a report

record-evidence = 実態
record-evidence-caption = 当日の記録が示した内容
record-evidence-why = 左の記号はこの報告の内容、右の記号は報告日時点の記録からルールが算出した結果です。その後の事実は含みません。
record-evidence-all = すべての報告と報告日時点の実態
record-said-on = { $day }の記録が示した内容
record-none-better = { $n }観点のうち、{ $day }の記録より良く報告されたものはありません
record-some-better = { $all }観点中{ $n }観点が、{ $day }の記録より良く報告されました
record-said-same = 総合は{ $claim }と報告され、当日の記録も同じでした。
record-said-nothing = 総合は{ $claim }と報告されましたが、記録に判断材料がありませんでした。
record-not-reported = 総合は報告されず、当日の記録は{ $found }でした。
record-said-other = 総合は{ $claim }と報告されましたが、当日の記録は{ $found }でした。
