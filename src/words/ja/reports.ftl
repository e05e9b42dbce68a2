## Status reports

reports-heading-today = 状況報告{ $n }件。最新は{ $day }付です
reports-heading = 状況報告{ $n }件。最新の報告から{ $age }経過しています
reports-found-today = { $finding }。最新は{ $day }付です
reports-found = { $finding }。最新の報告から{ $age }経過しています
reports-history = 履歴
reports-history-why = 上段：報告。下段：その日に判明していた内容から算出した当日の実態。
reports-last-from = 横の表は、観点別に{ $first }から{ $last }までの報告（左が古い）を示します。
reports-all = すべての報告
reports-all-why = 各組の左の記号は報告、右の記号は当日の実態です。理由は報告のページに記載しています。
reports-none-toml = 状況報告は記録されていません。status/に日付を名前とするファイル（例：2026-05-28.md）を追加してください：
reports-none = 状況報告は記録されていません
reports-dimensions-head = 直近{ $n }件の報告（上：報告、下：実態）
reports-dimensions-caption = 観点別、直近{ $n }件の報告
reports-too-good = 楽観的
reports-without-evidence = 実態不明{ $n }件
reports-headline = 要旨
reports-against = 実態との比較
reports-caption = 状況報告（新しい順）
reports-contested-expired = 異議あり（期限切れ）
reports-contested = 異議あり
reports-agrees = 一致
