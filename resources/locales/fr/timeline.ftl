## La frise chronologique

timeline-today = Aujourd’hui
timeline-undated = Sans dates : tracez sa durée ici ou appuyez sur Entrée
timeline-no-dates = Sans dates
timeline-length = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
# D’un jour à un autre, et la durée en mots.
timeline-span = { $from } – { $until } ({ $length })
timeline-done = Réalisé à { $percent }
