## The index of people

people-what = 担当者と担当する記録
people-expects = 期待：{ $what }
people-record = この人の記録
people-head-who = 担当者・役割
people-head-open = 未完了
people-caption = 担当者と役割（期限超過の多い順）
people-none = 担当者のいる記録はまだありません
people-none-toml = 記録には担当者として、役割または担当者のIDを指定できます：
people-none-late = 担当者と役割{ $n }件のうち、期限超過があるものはありません
people-the-one-late = 唯一の担当者に期限超過の記録があります
people-some-late = 担当者と役割{ $all }件中{ $n }件に期限超過の記録があります
people-most-late = 期限超過が最も多いのは{ $name }で{ $n }件
people-most-late-of = 期限超過が最も多いのは{ $name }で{ $n }件、期限超過があるのは担当者と役割{ $all }件中{ $some }件
people-late-alike = 担当者と役割{ $all }件中{ $some }件に期限超過の記録があり、最多でも{ $n }件

## One person

people-owns = 全プログラムで{ $name }が担当する記録
people-owns-nothing = この担当者が指定された記録はありません。どの種類の記録にも担当者を指定できます：
people-nothing-open = { $name }に未完了の記録はありません
people-not-urgent = { $name }の未完了の記録は{ $n }件で、{ $days }日以内に期限を迎えるものはありません
people-urgent = { $name }の未完了の記録{ $n }件：{ $parts }
people-part-decide = 要決定{ $n }件
people-part-decide-late = 要決定{ $n }件（うち期限超過{ $late }件）
people-part-late = 期限超過{ $n }件
people-part-week = { $days }日以内に期限{ $n }件

## When it is the turn of a record

people-decide = 要決定
people-decide-heading = この担当者の決定を待つ事項が{ $n }件あります
people-decide-note = 決定待ちの意思決定と変更要求
people-overdue = 期限超過
people-overdue-heading = 期限を過ぎた記録が{ $n }件あります
people-overdue-note = 期限を過ぎたもの
people-week = 今週
people-week-heading = { $days }日以内に期限
people-week-due = { $days }日以内に期限を迎える記録が{ $n }件あります
people-week-note = { $days }日以内に期限
people-attention = 要確認
people-attention-heading = { $causes }があります
people-attention-slipping = 遅延している記録{ $n }件
people-attention-blocked = ブロックされている依存関係{ $n }件
people-attention-unreviewed = 長く確認されていないリスク{ $n }件
people-attention-note = 遅延、ブロックまたは未確認
people-later = 今後
people-later-heading = 期限が先の記録が{ $n }件あります
people-later-note = 期限が先
people-undated = 期限なし
people-undated-heading = 期限のない未完了の記録が{ $n }件あります
people-rest = そのほか
people-rest-heading = { $closed ->
    [0] 状態のない記録が{ $bare }件あります
   *[other] { $bare ->
        [0] 終結した記録が{ $closed }件あります
       *[other] 終結した記録が{ $closed }件、状態のない記録が{ $bare }件あります
    }
}
people-rest-list = 一覧を表示（{ $n }）
people-programs-note = 未完了の記録あり
people-head-record = 記録
people-unreviewed = { $days }間未確認
people-slipping = 予測{ $day }、ベースライン比{ $days }
people-blocked = 停止中

## People of a program

people-of-program = プログラムの担当者とステークホルダー
people-own-records = このプログラムの記録を担当する担当者・役割は{ $n }件
people-stakeholders = ステークホルダー
people-owners = 担当者
people-nobody-yet = まだ誰も記録されていません。利害関係、影響力、立場は？ people.tomlに追加してください：
people-head-name = 氏名・役割
people-settled = ほか{ $n }件（プログラムが必要とする立場にあるか、立場の記録がないもの）

## Responsibilities

people-raci = 責任分担
people-raci-none = { $title }：活動は記録されていません
people-raci-whole = { $title }：すべての活動で説明責任者は1名です
people-raci-wrong = { $title }：活動{ $all }件中{ $n }件で説明責任者が1名ではありません
people-raci-why = R：実行、A：説明責任、C：協議先、I：報告先。記録：{ $record }
people-raci-nobody = 説明責任者なし
people-raci-many = 説明責任者{ $n }名
people-raci-caption = 責任分担：{ $title }

## Communications

people-told = 予定された連絡はすべて実施済みです
people-told-planned = { $late ->
    [0] 期限を過ぎた連絡はありません（予定{ $n }件）
   *[other] 期限を過ぎた連絡はありませんが、{ $late }件は遅れて送付されました（予定{ $n }件）
}
people-told-late = 期限を過ぎた連絡{ $n }件が未送付です
people-told-caption = コミュニケーション計画（遅れているものから）
people-told-how = 手段
people-told-for = 目的
people-told-still = 予定
people-told-sent = 送付済み：{ $n }件
