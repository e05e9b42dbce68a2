## Dependency age

dependency-age-described = { $day }時点の依存関係の経過日数。{ $headline }。
dependency-age-target = 平均の目標{ $days }
dependency-age-measure = 未提供の依存関係の起票からの日数（古い順）
dependency-age-past-need = { $days }、必要日を{ $over }超過
dependency-age-none = 未完了の依存関係はありません
dependency-age-open = { $n ->
    [1] 未完了の依存関係は{ $n }件、{ $days }日
   *[other] 未完了の依存関係は{ $n }件、平均{ $mean }日、最長{ $days }日
}
dependency-age-over = { $n }件が必要日を超過
dependency-age-caption = 未提供の依存関係の起票からの日数
dependency-age-days-open = 経過日数
dependency-age-days-over = 必要日超過日数
