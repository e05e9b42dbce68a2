## Budget S-curve

s-curve-spent = Ausgegeben
s-curve-authorised = Genehmigt
s-curve-month = Monat
s-curve-month-end = Monatsende
s-curve-described = Kumulierte Kosten, Stand { $day }. { $headline }.
s-curve-measure = Kumulierte Kosten, { $unit }
s-curve-callout-spent = Ausgegeben { $amount }
s-curve-callout-plan = Plan bis heute { $amount }
s-curve-none = Noch kein Budget erfasst
s-curve-planned = { $plan } sind geplant; noch nichts ist ausgegeben
s-curve-planned-forecast = { $plan } sind geplant; { $forecast }
s-curve-no-forecast = { $spent } von { $plan } sind ausgegeben; keine Prognose erfasst
s-curve-complete = { $spent } wurden ausgegeben; { $result }
s-curve-running = { $spent } von { $plan } sind ausgegeben; { $forecast }
s-curve-on-plan = die Prognose von { $eac } liegt im Plan
s-curve-over = die Prognose von { $eac } liegt { $by } darüber
s-curve-under = die Prognose von { $eac } liegt { $by } darunter
s-curve-final-plan = das entspricht dem Plan
s-curve-final-over = das sind { $by } über dem Plan von { $plan }
s-curve-final-under = das sind { $by } unter dem Plan von { $plan }
s-curve-fill = Ein Eintrag der Art „budget“ mit seinen Monaten füllt dieses Diagramm.
s-curve-gaps = { $n ->
    [one] Für { $n } vergangenen Monat sind keine Istkosten erfasst.
   *[other] Für { $n } vergangene Monate sind keine Istkosten erfasst.
}
s-curve-unforecast = { $n ->
    [one] { $n } geplanter Monat hat keine Prognose und zählt darin nicht mit.
   *[other] { $n } geplante Monate haben keine Prognose und zählen darin nicht mit.
}
s-curve-caption = Kumulierte Kosten am Ende jedes Monats
s-curve-unit = { $word } { $sign }
