## Appendix of decks

appendix-same = すべてのページとスライドで同じ表記
appendix-reading = 付録：記号とグラフの読み方
appendix-measures-table = 指標の値、しきい値、定義
appendix-amber = 黄
appendix-red = 赤
appendix-made-from = 算出方法
appendix-measures = 付録：すべての数値は記録から計算されます
appendix-measures-none = 記録がそろえば算出される指標
appendix-measures-why = 指標とそのしきい値。黄と赤はしきい値を超えています
appendix-unknown = 測定できる記録がないもの：{ $measures }。
appendix-marks = ステータスの記号
appendix-mark = 記号
appendix-meaning = 意味
appendix-green-meaning = 計画どおり。すべてのルールを満たしています
appendix-green-word = 緑。
appendix-amber-meaning = 計画から外れ、回復策を実施中。黄のしきい値を超えています
appendix-amber-word = 黄。
appendix-red-meaning = 計画から外れ、支援が必要。赤のしきい値を超えています
appendix-red-word = 赤。
appendix-none-meaning = 報告なし、または判断材料なし
appendix-none-word = なし。
appendix-marks-read = 左の記号はプログラムの報告、右の記号は記録からの計算です。下向きの矢印は報告が楽観的すぎることを示します。形と文字は色と同じことを表します。
appendix-status = ステータス
appendix-limit = しきい値、またはスコープ全体
appendix-risen = スコア上昇
appendix-charts = グラフ
appendix-terms = 用語
appendix-score = 発生確率（1〜5）×影響度（1〜5）
appendix-range = { $from }〜{ $to }
appendix-plan = 承認されたベースライン
appendix-variance = 予測または実績とベースラインの差。+は遅れ
appendix-overdue = 期限超過
appendix-overdue-meaning = 期限を過ぎて未完了。記録の基準日から数えます
appendix-no-limit = なし
appendix-count = n = { $n }
appendix-business-days = 営業日
