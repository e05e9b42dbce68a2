## RAG history

rag-history-measure = 上が報告、下が同日の実態。1列が1報告
rag-history-measure-now = 上が報告、下が同日の実態。1列が1報告で、線の右は最新の報告と{ $day }時点の記録
rag-history-report = 報告
rag-history-status = ステータス
rag-history-contested = 異議あり
rag-history-expired = 期限切れ
rag-history-nothing = なし
rag-history-of = { $subject }：{ $headline }
rag-history-no-report = 状況報告はまだ記録されていません
rag-history-no-comparison = 報告と記録はまだ比較できません
rag-history-one-honest = 唯一の報告は記録より楽観的ではありませんでした
rag-history-none-better = { $n }件の報告のうち記録より楽観的なものはなし
rag-history-one-better = 唯一の報告は記録より楽観的でした
rag-history-all-better = 報告{ $n }件すべてが記録より楽観的
rag-history-better = { $off ->
   *[other] 報告{ $all }件中{ $off }件が記録より楽観的
}
rag-history-better-not-last = { $better }、直近は一致
rag-history-better-each = { $better }、すべて赤の上に緑
rag-history-better-melons = { $better }、赤の上に緑が{ $n }回
rag-history-described = { $day }時点の報告ステータスと実態（報告別）。{ $headline }。
rag-history-described-last = { $day }：報告は{ $reported }、実態は{ $evidence }。
rag-history-fill = 種類「report」の記録がこの図に表示されます。
rag-history-latest = 全{ $n }件のうち最新の{ $drawn }件を図示。
rag-history-no-newer = { $day }、以後の報告なし
rag-history-caption = 報告別の報告と実態
rag-history-against = 報告と実態の差
rag-history-uncompared = 比較対象なし
rag-history-agrees = 一致
