## Page

benefits-none = 効果の記録はありません
benefits-metrics-alone = 効果の記録はなく、測定項目のみです
benefits-measured-of = 効果{ $all }件のうち{ $measured }件を測定済み、期限到来は{ $due }件です
benefits-progress = 進捗
benefits-benefits = 効果
benefits-metrics = 測定項目
benefits-benefit = 効果
benefits-before = 開始時
benefits-measured = 測定値
benefits-forecast = 予測
benefits-target = 目標
benefits-target-met = 達成
benefits-target-missed = 未達
benefits-not-yet = 未測定
benefits-metric = 測定項目
benefits-better-is = 望ましい方向
benefits-more = 増加
benefits-less = 減少
benefits-latest = 最新
benefits-before-that = 前回
