## Page

releases-none = No release is recorded
releases-coming = { $n ->
    [one] { $n } release is to come
   *[other] { $n } releases are to come
}
releases-all-live = { $n ->
    [1] One release went live without being taken back
    [2] Both releases went live without being taken back
   *[other] All { $n } releases went live without being taken back
}
releases-bad = { $how ->
    [failed] { OPENING($n) } of { $all } releases so far failed
    [rolled-back] { $n ->
        [one] { OPENING($n) } of { $all } releases so far was taken back
       *[other] { OPENING($n) } of { $all } releases so far were taken back
    }
   *[both] { $n ->
        [one] { OPENING($n) } of { $all } releases so far failed or was taken back
       *[other] { OPENING($n) } of { $all } releases so far failed or were taken back
    }
}
releases-next = To come
releases-next-table = Releases to come
releases-done = Done
releases-done-table = Releases done, newest first
releases-release = Release
releases-window = Window
releases-environment = Environment
releases-steps-done = Steps done
releases-outcome = Outcome
releases-from-to = { $from } to { $to }
releases-steps-of = { $n } of { $all }
releases-restored = restored after { $n }{"\u00A0"}h
releases-window-over = window is over, no outcome

## A release

releases-no-steps = No steps are recorded. Add each with its time, its owner and the way back:
releases-go = Go or no-go
releases-approved = Approved by
releases-to-approve = To be approved by
releases-no-gate = no gate is linked
releases-gate-far = not decided, { $n } of { $all } criteria met, review { $day }
releases-steps-table = Steps of { $id }
releases-step = Step
releases-step-not-done = Not done
releases-step-overdue = overdue
releases-step-to-do = To be done

## What the sections show

releases-next-on = { $title } is next, { $window }
releases-is-planned = { $release } is planned, { $window }
releases-ended = { $outcome ->
    [rolled-back] { $release } was rolled back
    [failed] { $release } failed
   *[other] { $release } is live
}
releases-done-of = { $n ->
    [0] { $all ->
        [one] The only release so far did not stay live
       *[other] None of { $all } went live and stayed
    }
   *[other] { $all ->
        [one] The only release so far went live and stayed
       *[other] { OPENING($n) } of { $all } went live and stayed
    }
}
