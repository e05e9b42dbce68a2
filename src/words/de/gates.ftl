## Page

gates-none = Kein Gate ist erfasst
gates-all-met = { $all ->
    [one] Das einzige Kriterium ist erfüllt: { $gate }
   *[other] Alle { $all } Kriterien sind erfüllt: { $gate }
}
gates-met-for = { $all ->
    [0] Kein Kriterium ist hinterlegt: { $gate }
    [1] Das einzige Kriterium ist nicht erfüllt: { $gate }
   *[other] { $n ->
        [0] Keines von { $all } Kriterien ist erfüllt: { $gate }
        [one] { $n } von { $all } Kriterien ist erfüllt: { $gate }
       *[other] { $n } von { $all } Kriterien sind erfüllt: { $gate }
    }
}
gates-rest-open = { $n ->
    [one] eines ist offen
   *[other] { $n } sind offen
}
gates-rest-waived = { $n ->
    [one] eines ist ausgenommen
   *[other] { $n } sind ausgenommen
}
gates-rest-lapsing = { $n ->
    [one] eine Ausnahme endet vor der Prüfung
   *[other] { $n } Ausnahmen enden vor der Prüfung
}
gates-rest-bare = { $n ->
    [one] eines der erfüllten hat keinen Nachweis
   *[other] { $n } der erfüllten haben keinen Nachweis
}
gates-rest-old = { $n ->
    [one] bei einem der erfüllten ist der Nachweis zu alt
   *[other] bei { $n } der erfüllten ist der Nachweis zu alt
}
gates-all-reviewed = { $n ->
    [one] Das einzige Gate ist geprüft
   *[other] Alle { $n } Gates sind geprüft
}
gates-readiness = Reife
gates-passed-left-out = { $n ->
    [one] Gates, die noch bevorstehen; eines ist bestanden und fehlt hier.
   *[other] Gates, die noch bevorstehen; { $n } sind bestanden und fehlen hier.
}
gates-was-reviewed = Prüfung { $day }: { $outcome }. Eintrag: { $record }
gates-review = Prüfung { $day }, { $distance }. Eintrag: { $record }
gates-signoffs = Freigaben
gates-no-signoffs = Für dieses Gate sind keine Freigaben benannt.
gates-criteria-of = Kriterien von { $id }: offene zuerst
gates-criterion = Kriterium
gates-proof = Beleg
gates-none-given = keiner angegeben
gates-too-old = { $age } alt, höchstens { $most } erlaubt
gates-until = bis { $day }
gates-met-on = Erfüllt am { $day }
gates-met = Erfüllt
gates-waived = Ausgenommen durch { $who }
gates-waiver-lapses = endet vor der Prüfung
gates-waiver-ended = Ausnahme durch { $who } endete am { $day }
gates-open = Offen
gates-signoffs-of = Freigaben von { $id }
gates-role = Rolle
gates-by = Durch
gates-verdict = Votum
gates-waiting = Ausstehend
