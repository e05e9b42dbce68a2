## Brief

paper-next-steering = { $program }. Nächster Lenkungsausschuss: { $day }
paper-asked-by = { $decision } ({ $who }, { $day })
paper-asked-day = bis { $day }
paper-more = { $n } weitere
paper-to-decide = Zu entscheiden
paper-milestones = { $n } von { $all }; { $due } { $early ->
        [0] waren fällig
       *[other] waren fällig oder erreicht
    }, { $on-time } davon pünktlich
paper-spent-of = { $spent } von { $plan }
paper-stands = Wo es steht
paper-no-milestone = Kein Meilenstein ist offen.
paper-next-of = { $n ->
    [one] Der einzige offene Meilenstein
   *[other] Die nächsten { $shown } von { $n } offenen Meilensteinen
}
paper-highest = Höchste Risiken
paper-no-risk = Kein Risiko ist offen.
paper-highest-of = { $n ->
    [one] Das einzige offene Risiko
   *[other] Die { $shown } höchsten von { $n } offenen Risiken
}

## Charter

paper-charter = Programmauftrag
paper-manager = Programmleitung
paper-phase = Phase
paper-start = Beginn
paper-finish = Ende laut Plan
paper-scope-in = Gehört dazu
paper-scope-out = Gehört nicht dazu
paper-signatures = Unterschriften
paper-role = Rolle
paper-name = Name
paper-signature = Datum und Unterschrift
paper-program-manager = Programmleitung
paper-objectives = Ziele
paper-objective = Ziel
paper-measured-by = Gemessen an
paper-by-plan = Meilensteine nach Plan

## Minutes

paper-about = Protokoll, { $program }, { $day }
paper-type = Art
paper-present = Anwesend
paper-agenda = Tagesordnung
paper-decisions-table = Entscheidungen der Sitzung
paper-decisions = Entscheidungen
paper-outcome = Ergebnis
paper-decided = Entschieden
paper-open = offen
paper-done = erledigt
paper-no-decision = Keine Entscheidung wurde getroffen.
paper-actions-table = Maßnahmen der Sitzung
paper-actions = Maßnahmen
paper-no-action = Keine Maßnahme wurde vereinbart.
