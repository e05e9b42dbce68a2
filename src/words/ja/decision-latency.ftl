## Decision latency

decision-latency-described = { $day }時点の意思決定の所要日数。{ $headline }。
decision-latency-measure = 依頼からの営業日数（待ちの長い順）。枠線は過去90日に決定済み
decision-latency-none = 未決または最近の意思決定はありません
decision-latency-none-waiting = 待っている意思決定はありません
decision-latency-waiting = { $n }件の意思決定が待ち、最長{ $days }営業日
decision-latency-taken = 決定済み
decision-latency-late = { $days }（{ $overdue }）
decision-latency-target = 目標{ $n }営業日
decision-latency-open-overdue = { $state }、期限超過
decision-latency-caption = 依頼から決定（または現在）までの営業日数
decision-latency-days = 営業日数
