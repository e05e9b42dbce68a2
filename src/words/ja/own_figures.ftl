## Charts on a record's own page

own-benefit = { $day }時点で{ $now }{"\u00A0"}{ $unit }：約束した{ $target }までの{ $share }
own-benefit-forecast = { $day }時点で{ $now }{"\u00A0"}{ $unit }：約束した{ $target }までの{ $share }、予測は{ $forecast }
own-benefit-measure = { $before }から約束した{ $target } { $unit }までの進み具合、期限{ $due }
own-benefit-promised = 約束
own-benefit-realised = 実現
own-benefit-caption = 測定値と進み具合
own-benefit-value = 値
own-benefit-share = 進み具合
own-metric-measure = 測定値。点線は目標としきい値
own-metric-measure-alone = 測定値
own-metric-target = { $headline }。目標{ $target }
own-metric-share = { $target }中{ $now }（{ $share }）、{ $day }の{ $then }から増加
own-metric-caption = { $measure }の測定値
own-gate-before = 審査の{ $days }日前、基準{ $all }件中{ $met }件を満たす
own-gate-after = 基準{ $all }件中{ $met }件を満たす。審査予定日は{ $day }
own-gate-judged = { $day }に{ $outcome }、基準{ $all }件中{ $met }件を満たす
own-gate-measure = 分野別の基準、未達の多い順
own-gate-area = 分野
own-gate-none = 分野なし
own-gate-met = 達成
own-gate-waived = 免除
own-gate-open = 未達
own-gate-criteria = 基準
own-gate-of = { $all }件中{ $met }件
own-promise-late = 必要日の{ $days }日後に約束
own-promise-kept = { $days ->
    [0] 必要日に約束
   *[other] 必要日の{ $days }日前に約束
}
own-promise-none = { $day }までに必要、約束日なし
own-promise-delivered = { $days ->
    [0] 必要日に提供
   *[other] 必要日の{ $days }日前に提供
}
own-promise-delivered-late = 必要日の{ $days }日後に提供
own-promise-measure = { $day }の起票からの日数。各棒は当時の約束日で終わる
own-promise-needed = { $day }までに必要
own-promise-open = 未完了
own-promise-delivered-name = 提供済み
own-promise-on = { $day }に約束
own-promise-key = 現在の約束日
own-promise-key-before = 以前の約束
own-promise-caption = 約束と起票からの日数
own-promise-what = 内容
own-promise-until = まで
own-promise-days = 日数
own-promise-against = 必要日との差
own-described = { $headline }（{ $day }時点）。
own-yielded = 成果
own-yielded-none = 決定もアクションも生まれませんでした。
