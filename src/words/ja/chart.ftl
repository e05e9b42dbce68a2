## What charts share

chart-date = 日付
chart-plan = 計画
chart-actual = 実績
chart-forecast = 予測
chart-forecast-p50 = 予測P50
chart-in-scope = 対象

## Keys

chart-key-plan = 計画（ベースライン）
chart-key-forecast = 記録された予測
chart-key-range = P80までの幅
chart-key-today = 基準日
chart-key-moved = 予測日
chart-key-delivered = 完了
chart-key-the-day = 当日
chart-key-up = 上昇
chart-key-up-since = { $day }以降に上昇
chart-key-down = 低下
chart-key-new = 新規

## Words that several charts have

chart-id = ID
chart-milestone = マイルストーン
chart-state = 状態
chart-score = スコア
chart-and-more = ほか{ $n }件
chart-done = 完了
chart-cancelled = 中止
chart-forecast-p80 = 予測P80
chart-two = { $first }、{ $second }
chart-no-milestones = 対象のマイルストーンはまだありません
chart-fill-milestones = 種類「milestone」の記録がこの図に表示されます。
chart-key-two-levels = 2段階楽観的（スイカ状態）
chart-key-contested = 報告が実態に異議を唱えている
chart-key-contest-expired = 異議あり、ただし合意は期限切れ
chart-days = { $n }日
chart-from-to = { $from }〜{ $to }
chart-quarter = Q{ $n }
chart-quarter-year = { $year }年Q{ $n }
chart-first-rows = 図は最初の{ $most }件を示し、数値には全{ $rows }件があります。
chart-target = 目標{ $target }
chart-not-agreed = 未合意
chart-key-outside = 外部への約束
chart-key-waits = 先に来る
chart-key-promised = 提供側の約束日
chart-key-expected = マイルストーン（予測）
chart-key-due = 意思決定、提供、ゲート
chart-key-unpromised = 必要（約束日なし）
chart-key-undated = 約束日なし
chart-key-needed = 利用側の必要日
chart-key-stands = プログラムが必要とする立場
chart-key-should-move = 立場を変えるべき
