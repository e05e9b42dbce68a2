## Readiness of gates

readiness-described = { $day }時点の準備状況。{ $headline }。
readiness-measure = ゲート別の基準達成割合（次の審査順）
readiness-met = 達成
readiness-not-met = 未達成
readiness-bar = { $met }/{ $all }、{ $day }
readiness-none = 審査中のゲートはありません
readiness-was-due = { $id }の基準{ $all }件中{ $met }件を達成、審査期限は{ $day }
readiness-before = { $id }の基準{ $all }件中{ $met }件を達成、審査まで{ $days }
readiness-caption = ゲート別の達成基準
readiness-review = 審査
readiness-waived = 免除
readiness-criteria = 基準
