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
