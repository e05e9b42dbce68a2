## The deck over all programs

over-all-waiting = { $n ->
    [0] Keine Entscheidung steht aus.
    [one] { $n } Entscheidung steht aus.
   *[other] { $n } Entscheidungen stehen aus.
}
over-all-subtitle = { $n ->
    [one] { $n } Programm, Stand { $day }
   *[other] { $n } Programme, Stand { $day }
}
over-all-table = Programme, die größte Abweichung zuerst
over-all-reason = Hauptgrund
over-all-programs-why = Was Programme berichten, neben dem, was ihre Einträge sagen, die größte Abweichung zuerst
over-all-decisions-table = Entscheidungen aller Programme, die dringendsten zuerst
over-all-asked = { $n ->
    [one] { $n } Entscheidung wird erbeten; keine ist überfällig
   *[other] { $n } Entscheidungen werden erbeten; keine ist überfällig
}
over-all-asked-all-late = { $n ->
    [one] { $n } Entscheidung wird erbeten; sie ist überfällig
   *[other] { $n } Entscheidungen werden erbeten; alle sind überfällig
}
over-all-asked-late = { $late ->
    [one] { $n } Entscheidungen werden erbeten; { $late } ist überfällig
   *[other] { $n } Entscheidungen werden erbeten; { $late } sind überfällig
}
over-all-decisions-why = Aller Programme, nach dem letzten sinnvollen Termin
over-all-late = { $n ->
    [one] { $n } offener Meilenstein ist oder wird verspätet, um { $days }
   *[other] { $n } offene Meilensteine sind oder werden verspätet, bis { $days }
}
over-all-finish = Ende, Prognose
over-all-slips-table = Verspätete Meilensteine aller Programme
over-all-slips-why = Offene Meilensteine gegenüber ihrem Plan, die größte Verschiebung zuerst
over-all-slips-more = { $n } weitere; { $program } und die anderen Programme führen ihre auf.
over-all-none-critical = { $n ->
    [one] { $n } Risiko ist offen, es ist nicht kritisch
   *[other] { $n } Risiken sind offen, keines davon kritisch
}
over-all-critical = { $n ->
    [one] { $n } Risiko ist kritisch, von { $open } offenen in allen Programmen
   *[other] { $n } Risiken sind kritisch, von { $open } offenen in allen Programmen
}
over-all-risks-table = Die höchsten Risiken aller Programme
over-all-risks-why = Offene Risiken aller Programme, der höchste Punktwert zuerst
over-all-risks-more = { $n ->
    [one] { $n } weiteres Risiko ist offen, mit einem Wert von { $score }.
   *[other] { $n } weitere Risiken sind offen, keines mit einem Wert über { $score }.
}
