#!/usr/bin/env bash
# sample_history.sh DIR: makes a site in DIR whose records are those of the sample and whose git history tells how they
# came to be: nine months, from the first report to the day of the sample, one commit a fortnight and one for every event.
#
# The text of a day is that of today without everything dated later, so that the history agrees with the records, but for
# what it is made to show:
#   - a status report that is changed three weeks after its day (a quiet edit),
#   - a baseline that is overwritten with no approved change,
#   - a risk that is taken out of the log, and one that changes hands,
#   - a file that gets another name, and a side branch whose drafts never counted.
# Nothing of the machine enters: fixed dates and roles, no configuration, no hooks. The same commits on every machine.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
[[ $# -eq 1 ]] || { echo "usage: tests/sample_history.sh DIR" >&2; exit 2; }
[[ ! -e $1 ]] || { echo "$1 is there already; name a folder that is not" >&2; exit 2; }
mkdir -p "$1"
site=$(cd "$1" && pwd)

export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TERMINAL_PROMPT=0 LC_ALL=C TZ=UTC
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_NAMESPACE

in_site() { git -C "$site" -c core.autocrlf=false -c core.hooksPath=/dev/null -c commit.gpgsign=false "$@"; }

# as_of DAY: the records as of DAY, from the content folder of the repository into that of the site.
as_of() {
  rm -rf "$site/content"
  (cd "$here" && find content -type d | sort) | while read -r folder; do mkdir -p "$site/$folder"; done
  (cd "$here" && find content -type f \( -name '*.toml' -o -name '*.md' \) | sort) >"$site/.files"
  (cd "$here" && cat "$site/.files" "$site/.files" | xargs awk -v day="$1" -v out="$site/" -f tests/sample_history.awk)
  rm -f "$site/.files"
  (cd "$here" && find content -type f ! -name '*.toml' ! -name '*.md') | while read -r file; do cp "$here/$file" "$site/$file"; done
  find "$site/content" -type d -empty -delete
}

# put FILE SED...: edits a file of the site where it is there.
put() {
  local file=$site/content/payments-migration/$1
  shift
  [[ ! -f $file ]] || { sed "$@" "$file" >"$file.new" && mv "$file.new" "$file"; }
}

# commit DAY ROLE MESSAGE
commit() {
  local mail
  mail=$(printf '%s' "$2" | tr 'A-Z ' 'a-z-' | tr -cd 'a-z-')@example.invalid
  in_site add -A
  GIT_AUTHOR_NAME=$2 GIT_AUTHOR_EMAIL=$mail GIT_AUTHOR_DATE="$1T16:30:00+0100" \
    GIT_COMMITTER_NAME=$2 GIT_COMMITTER_EMAIL=$mail GIT_COMMITTER_DATE="$1T16:30:00+0100" \
    in_site commit -q --allow-empty -m "$3"
}

# What the history shows beside the dated entries, undone on the days before it happened.
tell() {
  local day=$1
  # The report of 30 April said amber about the schedule, until somebody thought better of it on 20 May.
  [[ $day < 2026-05-20 ]] && put status/2026-04-30.md 's/^schedule = "green"/schedule = "amber"/'
  # The handover had its baseline a week earlier; it was overwritten on 13 May.
  [[ $day < 2026-05-13 ]] && put milestones.toml '/^id = "M-22"/,/^baseline/s/^baseline = .*/baseline = 2026-09-23/'
  # The connector was a risk of Services; it went to Billing on 13 May.
  [[ $day < 2026-05-13 ]] && put risks/r-03-connector.md 's/^owner = .*/owner = "lead-services"/'
  # A risk without reviews, scored lower at first.
  [[ $day < 2026-05-20 ]] && put raid.toml '/^id = "R-11"/,/^impact/s/^probability = .*/probability = 1/'
  if [[ ! $day < 2026-04-16 && $day < 2026-05-13 ]]; then
    printf '%s\n' '' '[[risk]]' 'id = "R-19"' 'title = "Penalty clause of the old licence applies from July"' \
      'owner = "lead-platform"' 'raised = 2026-04-14' 'probability = 3' 'impact = 4' 'response = "accept"' \
      >>"$site/content/payments-migration/raid.toml"
  fi
  # The file of the key store had a shorter name.
  if [[ $day < 2026-03-05 && -f $site/content/payments-migration/risks/r-02-key-store.md ]]; then
    mv "$site/content/payments-migration/risks/r-02-key-store.md" "$site/content/payments-migration/risks/r-02.md"
  fi
  return 0
}

in_site init -q --initial-branch=main
# A copy that other tools of the same folder must not touch.
printf '/.trueup/\n/public/\n/handouts/\n' >"$site/.gitignore"
sed 's/^history = .*/history = "auto"/' "$here/site.toml" >"$site/site.toml"

days="2025-09-18 2025-09-25 2025-10-02 2025-10-08 2025-10-16 2025-10-30 2025-11-05 2025-11-13 2025-11-27 2025-12-03
2025-12-11 2025-12-22 2026-01-08 2026-01-22 2026-01-30 2026-02-05 2026-02-19 2026-03-05 2026-03-12 2026-03-19 2026-03-26
2026-04-02 2026-04-16 2026-04-22 2026-04-30 2026-05-07 2026-05-13 2026-05-20"
roles=("Program manager" "Lead, Data" "Lead, Services" "Program manager" "Lead, Billing" "Lead, Platform")
n=0
for day in $days; do
  as_of "$day"
  tell "$day"
  commit "$day" "${roles[n % ${#roles[@]}]}" "Records of $day"
  n=$((n + 1))
  if [[ $day == 2026-04-22 ]]; then
    # Drafts on a side branch: merged without any of their text, so that only the first parents count.
    in_site checkout -q -b drafts
    put milestones.toml 's/^title = "Billing cutover"/title = "Billing cutover, draft"/'
    commit 2026-04-23 "Lead, Billing" "Draft another name"
    in_site checkout -q main
    GIT_AUTHOR_NAME="Program manager" GIT_AUTHOR_EMAIL=program-manager@example.invalid GIT_AUTHOR_DATE=2026-04-24T09:00:00+0100 \
      GIT_COMMITTER_NAME="Program manager" GIT_COMMITTER_EMAIL=program-manager@example.invalid \
      GIT_COMMITTER_DATE=2026-04-24T09:00:00+0100 in_site merge -q -s ours --no-ff -m "Close the drafts" drafts
  fi
done
rm -rf "$site/content"
cp -R "$here/content" "$site/content"
commit 2026-05-28 "Program manager" "Records of 2026-05-28"
