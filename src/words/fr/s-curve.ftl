## Budget S-curve

s-curve-spent = Dépensé
s-curve-authorised = Autorisé
s-curve-month = Mois
s-curve-month-end = Fin de mois
s-curve-described = Coût cumulé au { $day }. { $headline }.
s-curve-measure = Coût cumulé, { $unit }
s-curve-callout-spent = Dépensé { $amount }
s-curve-callout-plan = Budget à date { $amount }
s-curve-none = Aucun budget n’est encore enregistré
s-curve-planned = { $plan } planifiés ; rien n’est encore dépensé
s-curve-planned-forecast = { $plan } planifiés ; { $forecast }
s-curve-no-forecast = { $spent } dépensés sur { $plan } ; aucune prévision n’est enregistrée
s-curve-complete = { $spent } ont été dépensés ; { $result }
s-curve-running = { $spent } dépensés sur { $plan } ; { $forecast }
s-curve-on-plan = la prévision de { $eac } est conforme au budget
s-curve-over = la prévision de { $eac } dépasse le budget de { $by }
s-curve-under = la prévision de { $eac } est inférieure au budget de { $by }
s-curve-final-plan = c’est conforme au budget
s-curve-final-over = soit { $by } de plus que le budget de { $plan }
s-curve-final-under = soit { $by } de moins que le budget de { $plan }
s-curve-fill = Un élément de type « budget » avec ses mois alimente ce graphique.
s-curve-gaps = { $n ->
    [one] { $n } mois écoulé n’a pas de coût réel enregistré.
   *[other] { $n } mois écoulés n’ont pas de coût réel enregistré.
}
s-curve-unforecast = { $n ->
    [one] { $n } mois planifié n’a pas de prévision et n’y ajoute rien.
   *[other] { $n } mois planifiés n’ont pas de prévision et n’y ajoutent rien.
}
s-curve-caption = Coût cumulé à la fin de chaque mois
s-curve-unit = { $word } ({ $sign })
