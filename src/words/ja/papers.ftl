## Brief

paper-next-steering = { $program }。次回ステアリングコミッティ：{ $day }
paper-asked-by = { $decision }（{ $who }、{ $day }）
paper-asked-day = { $day }まで
paper-more = ほか{ $n }件
paper-to-decide = 決定が必要なもの
paper-milestones = { $all }件中{ $n }件。{ $early ->
        [0] 期限到来
       *[other] 期限到来または完了
    }{ $due }件、うち期限内{ $on-time }件
paper-spent-of = { $plan }のうち{ $spent }
paper-stands = 現在の状況
paper-no-milestone = 未完了のマイルストーンはありません。
paper-next-of = { $n ->
   *[other] 未完了のマイルストーン{ $n }件のうち次の{ $shown }件
}
paper-highest = 高いリスク
paper-no-risk = 未解決のリスクはありません。
paper-highest-of = { $n ->
   *[other] 未解決のリスク{ $n }件のうち高い{ $shown }件
}

## Charter

paper-charter = プログラム憲章
paper-manager = マネージャー
paper-phase = フェーズ
paper-start = 開始
paper-finish = 完了（計画）
paper-scope-in = 対象
paper-scope-out = 対象外
paper-signatures = 署名
paper-role = 役割
paper-name = 氏名
paper-signature = 日付と署名
paper-program-manager = プログラムマネージャー
paper-objectives = 目標
paper-objective = 目標
paper-measured-by = 測定方法
paper-by-plan = マイルストーン（計画）

## Minutes

paper-about = 議事録、{ $program }、{ $day }
paper-type = 種類
paper-present = 出席者
paper-agenda = 議題
paper-decisions-table = 会議の決定事項
paper-decisions = 決定事項
paper-outcome = 結果
paper-decided = 決定日
paper-open = 未完了
paper-done = 完了
paper-no-decision = 決定はありませんでした。
paper-actions-table = 会議のアクション
paper-actions = アクション
paper-no-action = 合意したアクションはありませんでした。
