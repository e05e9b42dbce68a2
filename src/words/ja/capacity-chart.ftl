## Capacity by team and month

capacity-chart-measure = 必要人員の稼働可能人員に対する割合（%、チーム別・月別）。下段は不足または余裕の人数
capacity-chart-described = { $day }時点の要員計画。{ $headline }。
capacity-chart-key-up-to = { $percent }以下
capacity-chart-key-below = { $percent }未満
capacity-chart-key-from = { $percent }以上
capacity-chart-none = 要員計画が記録されたチームはありません
capacity-chart-none-ahead = 今月以降の要員計画の記録はありません
capacity-chart-enough = 記録のあるすべての月で、どのチームも必要な人員がいます
capacity-chart-short = 今後のチーム月{ $all }件中{ $over }件で人員が不足。最大は{ $team }の{ $month }で{ $short }人不足
capacity-chart-own = 今月以降の{ $all }か月中{ $over }か月で人員が不足。最大は{ $month }の{ $short }人不足
capacity-chart-own-all = 今月以降の{ $all }か月すべてで人員が不足。最大は{ $month }の{ $short }人不足
capacity-chart-months = 図は全{ $all }か月中{ $shown }か月。表にはすべてあります。
capacity-chart-nobody = なし
capacity-chart-caption = チーム別・月別の稼働可能人員と必要人員（FTE）
capacity-chart-spare = 余裕
