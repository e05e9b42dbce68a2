## Page

gates-none = ゲートの記録はありません
gates-met-for = { $gate }：基準{ $all }件のうち{ $n }件を満たしています
gates-rest-open = 未達{ $n }件
gates-rest-waived = 免除{ $n }件
gates-rest-bare = 達成のうち証拠なし{ $n }件
gates-all-reviewed = ゲート{ $n }件はすべて審査済みです
gates-readiness = 準備状況
gates-was-reviewed = 審査日：{ $day }、{ $outcome }。記録：{ $record }
gates-review = 審査日：{ $day }、{ $distance }。記録：{ $record }
gates-signoffs = 承認
gates-criteria-of = { $id }の基準（未達を先に）
gates-criterion = 基準
gates-proof = 根拠
gates-none-given = 提示なし
gates-until = { $day }まで
gates-met-on = { $day }に達成
gates-met = 達成
gates-waived = { $who }により免除
gates-waiver-ended = { $who }による免除は{ $day }に終了
gates-open = 未達
gates-signoffs-of = { $id }の承認
gates-role = 役割
gates-by = 承認者
gates-verdict = 判定
gates-waiting = 待ち
