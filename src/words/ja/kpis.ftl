## Measures

kpis-none = 値のある指標はまだありません
kpis-none-red = 赤のしきい値を超えた指標はありません
kpis-some-red = 指標{ $all }件中{ $n }件が赤のしきい値を超えています
kpis-red-are = 赤：{ $names }
kpis-amber-are = 黄：{ $names }
kpis-all = すべての指標
kpis-all-why = すべての数値は記録から算出しています。推移の点線は目標です。
kpis-bare = 値なし
kpis-bare-heading = 値のない指標
kpis-bare-why = 算出できない数値は「算出不可」と表示し、0や100%とはしません。
kpis-by-workstream = ワークストリーム別
kpis-by-workstream-why = { $none }：ワークストリームに、その指標の対象となる記録がありません。
kpis-by-workstream-caption = ワークストリーム別の指標
kpis-one-by-workstream = ワークストリーム別の{ $measure }
kpis-without-workstream = ワークストリームなし
kpis-counted-apart = ワークストリームでのみ集計し、プログラムでは集計しないもの（{ $n }件）：{ $links }
kpis-caption = 指標
kpis-head = 指標
kpis-in-business-days = { $measure }（営業日）
kpis-now = 現在
kpis-trend = 推移
kpis-target = 目標
kpis-against = しきい値との比較
kpis-missed = 目標未達、しきい値内
kpis-target-missed = 目標未達、しきい値なし
kpis-target-met = 目標達成、しきい値なし
kpis-unlimited = しきい値なし
kpis-median = 中央値
kpis-value = 値
kpis-made-of = 内訳
kpis-limits = しきい値
kpis-set-in = 設定元
kpis-records = 記録
kpis-formula = 計算式
kpis-key = キー
kpis-limit-target = 目標{ $value }
kpis-limit-amber = { $way ->
    [up] 黄：{ $value }未満
    [down] 黄：{ $value }超
   *[other] 黄：±{ $value }超
}
kpis-limit-red = { $way ->
    [up] 赤：{ $value }未満
    [down] 赤：{ $value }超
   *[other] 赤：±{ $value }超
}
kpis-no-limits = なし（参考表示）
kpis-from-metric = 測定項目{ $links }
kpis-from-charter = 憲章{ $charter }
kpis-from-with = { $source }（{ $names }）
kpis-from-defaults = 指標の既定値
kpis-name-target = 目標
kpis-name-amber = 黄
kpis-name-red = 赤
kpis-more = ほか{ $n }件
kpis-why-bare = 値がない理由
