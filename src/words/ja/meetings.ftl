## Meetings

meetings-none = 会議は記録されていません
meetings-all-yielded = 会議{ $n }件すべてが意思決定またはアクションを生みました
meetings-all-empty = 会議{ $n }件のいずれも意思決定もアクションも生みませんでした
meetings-some-empty = 会議{ $all }件中{ $n }件は意思決定もアクションも生みませんでした
meetings-next = 次回のステアリングコミッティは{ $day }に開催。
meetings-caption = 会議（新しい順）
meetings-neither = 決定もアクションもなし
meetings-type-steering = ステアリング
meetings-type-working = 作業会議
