## What decks are called

deck-steering = ステアリングコミッティ資料
deck-pre-read = 事前配布資料
deck-brief = 要約
deck-minutes = 議事録
deck-charter = 憲章
deck-kind-steering = ステアリングコミッティ資料
deck-kind-pre-read = 事前配布資料
deck-kind-portfolio = ポートフォリオ資料
deck-kind-own = 資料
deck-heading = { $title }：{ $kind }（{ $day }）
deck-description = { $title }のスライド
deck-paper-heading = { $paper }：{ $title }（{ $day }）
deck-paper-description = { $title }の{ $paper }
deck-paper-occasion = { $paper }：{ $title }

## In the footer

deck-occasion-steering = { $title }、ステアリングコミッティ{ $day }
deck-occasion-status = { $title }、{ $day }の状況
deck-occasion-day = { $title }、{ $day }
deck-stand = { $day }、コミット{ $commit }
deck-part = （{ $n }/{ $all }）

## The first slide

deck-meeting = ステアリングコミッティ、{ $day }
deck-status = { $day }時点の状況
deck-pre-read-meeting = ステアリングコミッティの事前配布資料、{ $day }
deck-pre-read-status = 事前配布資料、{ $day }時点の状況
deck-sponsor = スポンサー：{ $who }。
deck-presented = 説明者：{ $who }。
deck-asked-none = 決定事項はありません。
deck-asked = 決定事項は{ $n }件です：{ $ids }。
deck-asked-more = 決定事項は{ $n }件です：{ $ids }、ほか{ $more }件。

## What printers add

deck-title-in-full = 完全なタイトル：{ $title }
deck-notes = ノート
deck-source = 基準日：{ $day }。
deck-source-commit = 基準日：{ $day }（コミット{ $commit }）。
deck-task-done = 完了：
deck-task-open = 未完了：
deck-now = 現在：{ $values }
deck-more-rows = 残りの{ $n }行は、サイトにあるこのグラフの表に掲載されています。
deck-axes = 横軸：{ $across }、縦軸：{ $up }
deck-table-rows = { $caption }：{ $n }行。
deck-options-alone = { $caption }。
deck-options-picked = { $caption }。推奨：{ $option }。
deck-fact = { $label }：{ $value }。
deck-sample = 凡例：{ $label }
deck-records = 記録
deck-table = 表

## Places in PowerPoint's layouts

deck-prompt-title = タイトル
deck-prompt-text = テキスト
deck-prompt-subtitle = サブタイトル
deck-prompt-measured = 見出しの根拠
deck-prompt-content = コンテンツ

## Dates on the axes of native charts, as office programs read them

deck-format-month = yyyy/m
deck-format-day = [$-411]m"月"d"日"
deck-format-day-year = [$-411]yyyy"年"m"月"d"日"
deck-sentence = { $said }。
