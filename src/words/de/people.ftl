## The index of people

people-what = Wer wofür verantwortlich ist
people-expects = Erwartet: { $what }
people-record = Eintrag dieser Person
people-head-who = Person oder Rolle
people-head-open = Offen
people-caption = Personen und Rollen, die mit den meisten überfälligen Einträgen zuerst
people-none = Noch ist niemand für einen Eintrag verantwortlich
people-none-toml = Ein Eintrag nennt, wer verantwortlich ist: eine Rolle oder die ID einer Person:
people-none-late = { $n ->
    [one] Von { $n } Person oder Rolle ist nichts überfällig
   *[other] Bei keiner von { $n } Personen und Rollen ist etwas überfällig
}
people-the-one-late = Die einzige Person oder Rolle hat überfällige Einträge
people-some-late = { $n ->
    [one] { $n } von { $all } Personen und Rollen hat überfällige Einträge
   *[other] { $n } von { $all } Personen und Rollen haben überfällige Einträge
}
people-most-late = { $n ->
    [one] { $name } hat den einzigen überfälligen Eintrag
   *[other] { $name } hat die meisten überfälligen Einträge: { $n }
}
people-most-late-of = { $name } hat die meisten überfälligen Einträge, { $n }; { $some } von { $all } Personen und Rollen haben welche
people-late-alike = { $n ->
    [one] { $some } von { $all } Personen und Rollen haben einen überfälligen Eintrag, niemand mehr als einen
   *[other] { $some } von { $all } Personen und Rollen haben überfällige Einträge, niemand mehr als { $n }
}

## One person

people-owns = Wofür { $name } über alle Programme verantwortlich ist
people-owns-nothing = Kein Eintrag nennt diese Person als Verantwortliche. Jeder Eintrag kann eine nennen:
people-nothing-open = { $name } hat nichts offen
people-not-urgent = { $n ->
    [one] { $name } hat { $n } offenen Eintrag, nicht fällig in den nächsten { $days } Tagen
   *[other] { $name } hat { $n } offene Einträge, keiner davon fällig in den nächsten { $days } Tagen
}
people-urgent = { $n ->
    [one] { $name } hat { $n } offenen Eintrag: { $parts }
   *[other] { $name } hat { $n } offene Einträge: { $parts }
}
people-part-decide = { $n } zu entscheiden
people-part-decide-late = { $n } zu entscheiden ({ $late } überfällig)
people-part-late = { $n } überfällig
people-part-week = { $n } in den nächsten { $days } Tagen fällig

## When it is the turn of a record

people-decide = Zu entscheiden
people-decide-heading = { $n ->
    [one] { $n } Eintrag wartet auf eine Entscheidung dieser Person
   *[other] { $n } Einträge warten auf eine Entscheidung dieser Person
}
people-decide-note = wartende Entscheidungen und Änderungsanträge
people-overdue = Überfällig
people-overdue-heading = { $n ->
    [one] { $n } Eintrag ist überfällig
   *[other] { $n } Einträge sind überfällig
}
people-overdue-note = Termin ist verstrichen
people-week = Diese Woche
people-week-heading = Fällig in den nächsten { $days } Tagen
people-week-due = { $n ->
    [one] { $n } Eintrag ist in den nächsten { $days } Tagen fällig
   *[other] { $n } Einträge sind in den nächsten { $days } Tagen fällig
}
people-week-note = in den nächsten { $days } Tagen fällig
people-attention = Zu prüfen
people-attention-heading = { $causes }
people-attention-slipping = { $n ->
    [one] { $n } Eintrag ist in Verzug
   *[other] { $n } Einträge sind in Verzug
}
people-attention-blocked = { $n ->
    [one] { $n } Abhängigkeit ist blockiert
   *[other] { $n } Abhängigkeiten sind blockiert
}
people-attention-unreviewed = { $n ->
    [one] { $n } Risiko ist zu lange nicht geprüft
   *[other] { $n } Risiken sind zu lange nicht geprüft
}
people-attention-note = in Verzug, blockiert oder ungeprüft
people-later = Später
people-later-heading = { $n ->
    [one] { $n } Eintrag ist später fällig
   *[other] { $n } Einträge sind später fällig
}
people-later-note = mit späterem Termin
people-undated = Ohne Termin
people-undated-heading = { $n ->
    [one] { $n } offener Eintrag hat keinen Termin
   *[other] { $n } offene Einträge haben keinen Termin
}
people-rest = Übrige
people-rest-heading = { $closed ->
    [0] { $bare ->
        [one] { $bare } Eintrag ohne Status
       *[other] { $bare } Einträge ohne Status
    }
    [one] { $bare ->
        [0] { $closed } Eintrag ist geschlossen
       *[other] { $closed } Eintrag ist geschlossen; { $bare } ohne Status
    }
   *[other] { $bare ->
        [0] { $closed } Einträge sind geschlossen
       *[other] { $closed } Einträge sind geschlossen; { $bare } ohne Status
    }
}
people-rest-list = Liste zeigen ({ $n })
people-programs-note = mit offenen Einträgen
people-head-record = Eintrag
people-unreviewed = seit { $days } nicht geprüft
people-slipping = Prognose { $day }, { $days } gegenüber Plan
people-blocked = blockiert

## People of a program

people-of-program = Wer am Programm arbeitet und wer betroffen ist
people-own-records = { $n ->
    [one] { $n } Person oder Rolle ist für Einträge dieses Programms verantwortlich
   *[other] { $n } Personen und Rollen sind für Einträge dieses Programms verantwortlich
}
people-stakeholders = Stakeholder
people-owners = Verantwortliche
people-nobody-yet = Noch ist niemand erfasst. Wer ist betroffen, mit wie viel Einfluss, und wie steht er dazu? Tragen Sie sie in people.toml ein:
people-head-name = Name oder Rolle
people-settled = { $n ->
    [one] { $n } weitere Person oder Rolle, die steht, wo das Programm sie braucht, oder zu der nichts erfasst ist
   *[other] { $n } weitere, die stehen, wo das Programm sie braucht, oder zu denen nichts erfasst ist
}

## Responsibilities

people-raci = Zuständigkeiten
people-raci-none = { $title }: keine Aktivität erfasst
people-raci-whole = { $title }: Für jede Aktivität ist genau eine Rolle rechenschaftspflichtig
people-raci-wrong = { $title }: Bei { $n } von { $all } Aktivitäten ist nicht genau eine Rolle rechenschaftspflichtig
people-raci-why = R führt aus, A ist rechenschaftspflichtig, C wird konsultiert, I wird informiert. Eintrag: { $record }
people-raci-nobody = niemand rechenschaftspflichtig
people-raci-many = { $n } rechenschaftspflichtig
people-raci-caption = Zuständigkeiten: { $title }

## Communications

people-told = Alles, was mitzuteilen war, ist mitgeteilt
people-told-planned = { $late ->
    [0] Keine Kommunikation ist überfällig; { $n } geplant
    [one] Keine Kommunikation ist überfällig, { $late } ging verspätet hinaus; { $n } geplant
   *[other] Keine Kommunikation ist überfällig, { $late } gingen verspätet hinaus; { $n } geplant
}
people-told-late = { $n ->
    [one] { $n } fällige Kommunikation ist noch nicht versandt
   *[other] { $n } fällige Kommunikationen sind noch nicht versandt
}
people-told-caption = Kommunikationsplan, Verspätetes zuerst
people-told-how = Wie
people-told-for = Wozu
people-told-still = geplant
people-told-sent = Bereits versendet: { $n }
