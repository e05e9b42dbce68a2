## The roadmap's page

roadmap-chart = ロードマップ
roadmap-promised = 対外的な約束
roadmap-promised-next = 対外的に約束したもの（近い順）
roadmap-ahead = 今後
roadmap-ahead-next = 今後のマイルストーン（近い順）
roadmap-empty = ロードマップにはベースライン付きのマイルストーンが必要です。タスク、ゲート、リリースがそこに加わります。最初の1件をmilestones.tomlに追加してください：
roadmap-none = マイルストーンの記録がないため、ロードマップはまだありません
