## Page

gates-none = ゲートの記録はありません
gates-all-met = { $gate }：基準{ $all }件をすべて満たしています
gates-met-for = { $all ->
    [0] { $gate }：基準が記録されていません
   *[other] { $gate }：基準{ $all }件のうち{ $n }件を満たしています
}
gates-rest-open = 未達{ $n }件
gates-rest-waived = 免除{ $n }件
gates-rest-lapsing = うち審査前に免除が切れるもの{ $n }件
gates-rest-bare = 達成のうち根拠なし{ $n }件
gates-rest-old = 達成のうち根拠が古すぎるもの{ $n }件
gates-all-reviewed = ゲート{ $n }件はすべて審査済みです
gates-readiness = 準備状況
gates-passed-left-out = これからのゲートです（通過済みの{ $n }件を除く）。
gates-was-reviewed = 審査日：{ $day }、{ $outcome }。記録：{ $record }
gates-review = 審査日：{ $day }、{ $distance }。記録：{ $record }
gates-signoffs = 承認
gates-no-signoffs = このゲートの承認者は指定されていません。
gates-criteria-of = { $id }の基準（未達を先に）
gates-criterion = 基準
gates-proof = 根拠
gates-none-given = 提示なし
gates-too-old = { $age }経過、許容は最大{ $most }
gates-until = { $day }まで
gates-met-on = { $day }に達成
gates-met = 達成
gates-waived = { $who }により免除
gates-waiver-lapses = 審査前に終了
gates-waiver-ended = { $who }による免除は{ $day }に終了
gates-open = 未達
gates-signoffs-of = { $id }の承認
gates-role = 役割
gates-by = 承認者
gates-verdict = 判定
gates-waiting = 待ち
