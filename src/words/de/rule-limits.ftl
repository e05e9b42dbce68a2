## Limits of the evidence: what each limits

rule-limit-external-slip-red = Tage, die ein offener, nach außen zugesagter Meilenstein laut Prognose nach seinem Plantermin liegen darf; mehr ist rot.
rule-limit-slip-red = Tage, die ein beliebiger offener Meilenstein laut Prognose nach seinem Plantermin liegen darf; mehr ist rot.
rule-limit-slip-amber = Tage, die ein beliebiger offener Meilenstein laut Prognose nach seinem Plantermin liegen darf; mehr ist gelb.
rule-limit-on-time-least-due = Meilensteine, die fällig sein müssen, bevor der Anteil termingerecht gelieferter rot sein kann.
rule-limit-critical-amber = Offene kritische Risiken, ab denen es gelb ist.
rule-limit-critical-red = Offene kritische Risiken, ab denen es rot ist.
rule-limit-top-risk-review = Tage seit der letzten Prüfung eines Top-Risikos; mehr ist gelb.
rule-limit-gate-near = Tage vor der Prüfung eines Gates, ab denen seine Reife zählt.
rule-limit-readiness-amber = Anteil der Kriterien eines nahen Gates, der erfüllt sein muss; weniger ist gelb.
rule-limit-readiness-red = Anteil der Kriterien eines nahen Gates, der erfüllt sein muss; weniger ist rot.
rule-limit-demand-amber = Anteil, um den der Bedarf eines Monats die verfügbaren Personen übersteigt; ab hier gelb.
rule-limit-demand-red = Anteil, um den der Bedarf eines Monats die verfügbaren Personen übersteigt; ab hier rot.
rule-limit-demand-months = Betrachtete Monate im Voraus.
rule-limit-decision-red = Arbeitstage, die eine Entscheidung nach ihrem letzten sinnvollen Tag offen sein darf; mehr ist rot.
rule-limit-dependency-near = Tage vor einem Meilenstein, ab denen eine überfällige Abhängigkeit davon rot ist.
rule-limit-others-red = Dimensionen neben Terminen, Kosten und Risiko, die rot sein müssen, damit das Ganze rot ist.
rule-limit-stale-cadences = Alter des letzten Berichts, in Berichtsabständen; älter gilt als veraltet.
rule-limit-default-cadence = Tage zwischen zwei Berichten, wenn das Programm keinen Abstand nennt.
