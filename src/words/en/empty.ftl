## Why a page is worth its records, where there are none yet

empty-dependency = What others must deliver, and by when, is the commonest reason for a late milestone.
empty-change = Scope, dates and money move by changes that somebody approved; without one, a moved baseline is a finding.
empty-gate = A gate says what must be true before the next phase, and who says so.
empty-budget = With months planned, spent and expected, the page draws the cost to completion.
empty-benefit = What the program is done for, so that it can be measured against its promise.
empty-release = The steps of a cutover with times, owners and the way back.
empty-team = People available and needed by month, so that a lack is seen before it is felt.
empty-meeting = A meeting is worth what it yielded: name the decisions and actions that came out of it.
empty-document = Any page that belongs to the program: its business case, a plan, a handover.
empty-first = { $why } Add the first to { $file } in the program’s folder:
empty-command = Nothing of this is recorded yet. This command writes a first record:
