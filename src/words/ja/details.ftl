## Records behind a deck

detail-of-workstream = { $kind }、{ $workstream }
detail-asked-by = 依頼者
detail-asked = 依頼日
detail-needed = { $day }、{ $distance }
detail-put-off = 延期
detail-label = { $label }：
detail-picked = { $option }：{ $title }
detail-probability-impact = 発生確率×影響度
detail-response = { $response ->
    [accept] 受容
    [avoid] 回避
    [reduce] 低減
    [share] 共有
   *[other] 転嫁
}
detail-reviews = レビュー（新しい順）
detail-reviewed = レビュー日
detail-found = 所見
detail-never-reviewed = 登録後、一度もレビューされていません。
detail-forecasts = 予測（新しい順）
detail-on = 日付
detail-why = 理由
detail-no-forecast = 予測の記録がなく、計画だけから遅れと判断しています。
detail-open-actions = 未完了のアクション
detail-action = { $action }（{ $owner }）{ $distance }
detail-forecasts-why = それぞれの予測（新しい順）とその理由
detail-late-named = { $names }は遅れ、または遅れの見込み（最大{ $days }、遅れの{ $all }件のうち{ $n }件）
