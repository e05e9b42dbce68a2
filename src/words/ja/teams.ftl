## Page of capacity

teams-none = チームの記録はありません
teams-no-lack = 今月以降、要員が不足するチームはありません
teams-all-lack = 今月以降のいずれかの月に、{ $n }チームすべてで要員が不足します
teams-some-lack = 今月以降のいずれかの月に、{ $all }チームのうち{ $n }チームで要員が不足します
teams-all-teams = 全チーム
teams-worst = 各チームで今後最も不足する月
teams-unit = フルタイム換算。プラスは余裕、マイナスは不足を表します。
teams-roles = 不可欠な役割：{ $roles }。
teams-owner = 担当者：{ $who }。
teams-record = 記録：{ $record }
teams-no-months = 月の指定がありません。month、available、demandを持つ[[team.capacity]]を追加してください。
teams-by-month = { $team }の月別要員
teams-month = 月
teams-available = 稼働可能
teams-needed = 必要
teams-difference = 差
teams-share = 必要／稼働可能
