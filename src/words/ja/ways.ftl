## The roadmap's page

roadmap-chart = ロードマップ
roadmap-promised = 対外的な約束
roadmap-ahead = 今後
roadmap-empty = ロードマップにはベースライン付きのマイルストーンが必要です。タスク、ゲート、リリースがそこに加わります。最初の1件をmilestones.tomlに追加してください：
roadmap-none = マイルストーンの記録がないため、ロードマップはまだありません
