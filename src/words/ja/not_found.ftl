## Addresses that lead nowhere

not-found-title = ページが見つかりません
not-found-says = このアドレスのページはありません
not-found-here = 見つかりません
not-found-why = 記録が改名または削除されたか、この版に含まれていない可能性があります。
not-found-programs = このサイトのプログラムから探し直してください
