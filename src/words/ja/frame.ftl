## The frame of every page: header, navigation, footer

frame-skip = 本文へ移動
frame-breadcrumb = 現在地
frame-search = 検索
frame-as-of = 基準日
frame-on-this-page = このページの内容
frame-pages-of-program = このプログラムのページ
frame-edition = { $audience }向けの版です。機密度がこれより高い記録は含まれません。
frame-built-from = { $programs }の{ $records }から作成しました。同じ記録と同じ基準日からは、常に同じページができます。
frame-records = 記録{ $n }件
frame-programs = プログラム{ $n }件

## Decks

frame-deck-others = その他の資料
frame-deck-files = ファイル
frame-deck-print = { $paper ->
    [a4] A4横で印刷。
    [letter] レター横で印刷。
   *[other] A4またはレター横で印刷。
}
frame-deck-slides = スライド{ $n }枚。
frame-deck-slide = スライド{ $n }/{ $all }
frame-deck-as-of = 基準日：{ $day }
frame-deck-notes = スライド{ $n }のノート

## Pages of a program, and the groups of its navigation

frame-page-status = ステータス
frame-page-deck = ステアリング資料
frame-page-since = 前回のステアリング以降
frame-page-raid = RAIDログ
frame-page-roadmap = ロードマップ
frame-page-milestones = マイルストーン
frame-page-decisions = 意思決定
frame-page-actions = アクション
frame-page-changes = 変更
frame-page-dependencies = 依存関係
frame-page-kpis = 指標
frame-page-gates = ゲート
frame-page-budget = 予算
frame-page-benefits = 効果
frame-page-releases = リリース
frame-page-capacity = 要員計画
frame-page-reports = 報告
frame-page-meetings = 会議
frame-page-people = 担当者
frame-page-documents = 文書
frame-page-data-quality = データ品質
frame-page-records = すべての記録
frame-group-plan = 計画
frame-group-risks = リスクとアクション
frame-group-money = 費用と効果
frame-group-reports = 報告
frame-group-records = 記録
frame-group-handouts = 配布資料
frame-page-title = { $page }：{ $program }
frame-page-kicker = { $page } – { $program }
frame-page-description = { $program }の{ $page }

## Parts of pages

frame-example = 記録の例
frame-reported = 報告
frame-evidence = 実態
frame-gaps = 記録より良く報告しているプログラム
frame-dimensions = 観点別ステータス
frame-dimensions-label = 観点別ステータス（報告と実態）
frame-filter = 表を絞り込む
frame-recommended = 推奨
frame-recommended-option = （推奨）
frame-options-compared = 選択肢の比較
frame-compared-on = 比較項目
frame-numbers = 数値
frame-scrolls = { $measure }（狭い画面では横にスクロール）
frame-restricted = 閲覧制限のある項目
frame-nobody = 未割当
frame-empty-list = まだ何も記録されていません。`trueup new { $kind }`で最初の記録を作成できます。

## How soon, how late

frame-today = 本日
frame-in-days = { $n }日後
frame-overdue = { $n }日超過
frame-days = { $n }日
frame-yes = はい
frame-no = いいえ
frame-direction = ltr
frame-uncommitted = と変更されたファイル{ $n }件
frame-commit = コミット
frame-gap-edition = この記録のgit履歴は完全ではありません。履歴にない期間は描画されません。
frame-gap-broken = git履歴を読み取れません。履歴は記録自体が持つものだけです。
frame-gap-shallow = 浅いクローンから作成しました。{ $day }より前のgit履歴は不明なため描画されません。
frame-gap-partial = 古いテキストを含まないクローンから作成しました。{ $day }より前のgit履歴は不明なため描画されません。
frame-gap-unreadable = 以前の版{ $n }件は読み取れず、除外しました。
frame-deck-print-upright = 縦向きで印刷（A4またはレター）。
