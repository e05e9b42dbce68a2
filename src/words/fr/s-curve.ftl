## Budget S-curve

s-curve-spent = Dépensé
s-curve-authorised = Autorisé
s-curve-month = Mois
s-curve-described = Coût cumulé au { $day }. { $headline }.
s-curve-measure = Coût cumulé, { $unit }
s-curve-callout-spent = Dépensé { $amount }
s-curve-callout-plan = Référence à date { $amount }
s-curve-none = Aucun budget n’est encore enregistré
s-curve-planned = { $plan } prévus en référence ; rien n’est encore dépensé
s-curve-planned-forecast = { $plan } prévus en référence ; { $forecast }
s-curve-no-forecast = { $spent } dépensés sur { $plan } ; aucune prévision n’est enregistrée
s-curve-complete = { $spent } ont été dépensés ; { $result }
s-curve-running = { $spent } dépensés sur { $plan } ; { $forecast }
s-curve-on-plan = la prévision de { $eac } est conforme à la référence
s-curve-over = la prévision de { $eac } la dépasse de { $by }
s-curve-under = la prévision de { $eac } est inférieure de { $by }
s-curve-final-plan = c’est conforme à la référence
s-curve-final-over = soit { $by } de plus que la référence de { $plan }
s-curve-final-under = soit { $by } de moins que la référence de { $plan }
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
