## What keeps figures from being believed

quality-warnings-note = 記録の修正が必要
quality-warnings = 警告
quality-tolerated = 許容
quality-tolerated-note = 個別に許容（下記参照）
quality-stale = 未更新
quality-stale-note = 未完了で{ $days }日間記載なし
quality-unowned = 担当者なし
quality-unowned-note = 未完了で担当者なし
quality-bare = 値のない指標
quality-bare-note = 項目が不足
quality-sub = 数値やステータスの信頼を損なう要因とその対処。この版の記録を対象に集計しています。
quality-heading = { $n ->
    [0] 記録と報告に矛盾はありません
   *[other] 未対応の警告が{ $n }件あります
}
quality-heading-more = { $warnings }。{ $rest }
quality-rest-stale = { $days }日間更新のない未完了の記録{ $n }件
quality-rest-unowned = 担当者のない未完了の記録{ $n }件

## Warnings

quality-warnings-heading = 未対応の警告はありません
quality-warnings-none = `trueup check`はファイルに同じ確認を行います。コミットの前に実行してください。
quality-warnings-why = 記録と矛盾する点、不足している点、見過ごされている点を、件数の多い規則から順に示します。`trueup check`はファイルと行を表示します。コードから説明を参照できます。
quality-warnings-caption = 警告（多い順）
quality-code = コード
quality-record = 記録
quality-wrong = 問題点
quality-todo = 対処

## What is tolerated

quality-allowances = 許容設定
quality-allowed-by = 許容元
quality-rule = ルール
quality-hides = 現在隠れているもの
quality-hides-nothing = なし
quality-hides-more = ほか{ $n }件
quality-tolerated-heading = 個別に許容されたルールは{ $n }件
quality-tolerated-why = 許容設定はルールを黙らせるだけで、何も解決しません。何も隠していないものは削除できます。

## Records that nobody updates or owns

quality-last-entry = 最終記載日
quality-age = 経過日数
quality-stale-caption = 更新のない未完了の記録（古い順）
quality-stale-heading = 未完了の記録{ $n }件に{ $days }日間記載がありません
quality-stale-why = 確認して日付を記載するか、終結させてください。誰も見ていない記録は信頼できません。
quality-unowned-caption = 担当者のない未完了の記録
quality-unowned-heading = 未完了の記録{ $n }件に担当者がいません
quality-unowned-why = 担当者として個人または役割を指定してください。ワークストリームは記録の責任を負いません。
quality-bare-heading = 指標{ $n }件に値がありません
quality-bare-why = 算出できない数値は「算出不可」と表示し、0や100%とはしません。不足しているものは次のとおりです。
quality-bare-toc = 指標
