## Brief

paper-next-steering = { $program }. Next steering committee: { $day }
paper-asked-by = { $decision } ({ $who }, { $day })
paper-asked-day = by { $day }
paper-more = { $n } more
paper-to-decide = To be decided
paper-milestones = { $n } of { $all }; { $due } { $early ->
        [0] were due
       *[other] were due or done
    }, { $on-time } on time
paper-spent-of = { $spent } of { $plan }
paper-stands = Where it stands
paper-no-milestone = No milestone is open.
paper-next-of = { $n ->
    [one] The only open milestone
   *[other] The next { $shown } of { $n } open milestones
}
paper-highest = Highest risks
paper-no-risk = No risk is open.
paper-highest-of = { $n ->
    [one] The only open risk
   *[other] The { $shown } highest of { $n } open risks
}

## Charter

paper-charter = Program charter
paper-manager = Manager
paper-phase = Phase
paper-start = Start
paper-finish = Finish, by plan
paper-scope-in = In scope
paper-scope-out = Out of scope
paper-signatures = Signatures
paper-role = Role
paper-name = Name
paper-signature = Date and signature
paper-program-manager = Program manager
paper-objectives = Objectives
paper-objective = Objective
paper-measured-by = Measured by
paper-by-plan = Milestones by plan

## Minutes

paper-about = Minutes, { $program }, { $day }
paper-type = Type
paper-present = Present
paper-agenda = Agenda
paper-decisions-table = Decisions of the meeting
paper-decisions = Decisions
paper-outcome = Outcome
paper-decided = Decided
paper-open = open
paper-done = done
paper-no-decision = No decision was taken.
paper-actions-table = Actions of the meeting
paper-actions = Actions
paper-no-action = No action was agreed.
