## Page

milestones-page = マイルストーン
milestones-empty = マイルストーンの記録がないため、スケジュールについて何も言えません。最初の1件をmilestones.tomlに追加してください：
milestones-charts = グラフ
milestones-all = すべてのマイルストーン
milestones-tasks = タスク
milestones-milestone = マイルストーン
milestones-task = タスク
milestones-end = 予測または実績
milestones-actual = { $day }（実績）
milestones-stale = 期限超過、未更新
