## Page

benefits-none = No hay ningún beneficio registrado
benefits-metrics-alone = No hay ningún beneficio registrado; las métricas están solas
benefits-measured-of = Beneficios medidos: { $measured } de { $all }; con plazo cumplido: { $due }
benefits-progress = Avance
benefits-benefits = Beneficios
benefits-metrics = Métricas
benefits-benefit = Beneficio
benefits-before = Antes
benefits-measured = Medido
benefits-forecast = Previsión
benefits-target = Objetivo
benefits-target-met = cumplido
benefits-target-missed = no cumplido
benefits-not-yet = aún no
benefits-metric = Métrica
benefits-better-is = Mejor es
benefits-more = más
benefits-less = menos
benefits-latest = Última
benefits-before-that = Anterior
