## Texts of records: what stands around the author's words

text-table = 表{ $n }
text-table-of = 表{ $n }：{ $heads }
text-footnote = 脚注{ $n }
text-footnotes = 脚注
text-footnote-back = 脚注{ $n }の参照{ $reference }に戻る
text-task-done = 完了：
text-task-open = 未実施：
text-alert-note = 注記
text-alert-tip = ヒント
text-alert-important = 重要
text-alert-warning = 警告
text-alert-caution = 注意
