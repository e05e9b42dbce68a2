## Why a page is worth its records, where there are none yet

empty-dependency = 他者からいつまでに何を受け取るかは、マイルストーン遅延の最も多い原因です。
empty-change = スコープ、日程、費用は承認された変更によって動きます。承認のないベースライン変更は指摘事項になります。
empty-gate = ゲートは、次の段階の前に満たすべき条件と、それを確認する人を示します。
empty-budget = 月ごとの計画、実績、予測があれば、完了までのコストを描けます。
empty-benefit = プログラムの目的です。約束した効果に照らして測定できます。
empty-release = 切り替えの手順を、時刻、担当者、切り戻し方法とともに記します。
empty-team = 月ごとに使える要員と必要な要員です。不足が影響する前にわかります。
empty-meeting = 会議の価値はその成果です。そこで生まれた意思決定とアクションを記してください。
empty-document = プログラムに属する文書です。ビジネスケース、計画、引き継ぎなど。
empty-first = { $why }最初の1件をプログラムのフォルダーの{ $file }に追加してください：
empty-command = まだ何も記録されていません。次のコマンドで最初の記録を作成できます：
