## Stakeholder grid

stakeholder-grid-score-1 = とても低い
stakeholder-grid-score-2 = 低い
stakeholder-grid-score-3 = 中
stakeholder-grid-score-4 = 高い
stakeholder-grid-score-5 = とても高い
stakeholder-grid-described = { $day }時点のステークホルダーの影響力と関心。{ $headline }。
stakeholder-grid-measure = 上ほど影響力、右ほど関心が高い。名前の下は現在の立場と望ましい立場
stakeholder-grid-none = 影響力と関心が記録されたステークホルダーはいません
stakeholder-grid-all-stand = 記録の限り、全ステークホルダーがプログラムの必要とする立場です
stakeholder-grid-away = ステークホルダー{ $all }人中{ $n }人がまだ必要な立場になく、うち影響力の高い人は{ $strong }人
stakeholder-grid-full = 満員のマスにさらに{ $n }人います。全員は表にあります。
stakeholder-grid-unrated = 影響力または関心の記録がない人が{ $n }人います。
stakeholder-grid-unplaced = 現在または望ましい立場の記録がないステークホルダーが{ $n }人います。
stakeholder-grid-caption = ステークホルダー（立場を変えるべき人が先）
stakeholder-grid-stakeholder = ステークホルダー
stakeholder-grid-influence = 影響力
stakeholder-grid-interest = 関心
stakeholder-grid-stands = 現在
stakeholder-grid-should-stand = 望ましい立場
stakeholder-grid-unknown = 記録なし
stakeholder-grid-label = { $name }：{ $now }
stakeholder-grid-label-should = { $name }：{ $now }、望ましいのは{ $wanted }
stakeholder-grid-more = ほか{ $n }人
