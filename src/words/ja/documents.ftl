## Documents and lessons

documents-heading = { $lessons }（{ $documents }）
documents-count = 記録とともに文書{ $n }件を保管
documents-none = 文書も教訓も記録されていません
documents-lessons = 教訓
documents-lessons-carried = すべての教訓にアクションがあります
documents-lessons-idle = アクションのない教訓が{ $n }件あります
documents-charter = 憲章
documents-charter-plans = 憲章は{ $day }の完了を計画しています
documents-planned-finish = 計画上の完了
documents-lesson = 教訓
documents-why = 原因
documents-next-time = 次回に向けて
documents-lessons-caption = 教訓（アクションのないものから）
documents-no-action = アクションなし
