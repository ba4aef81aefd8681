### Le plan et ses axes, la commune et son en-tête.

plan-section-plan = Le plan
plan-section-axes = Les axes
plan-section-capacity = Capacité d’autofinancement par année
plan-duration = Durée
plan-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
plan-years-reversed = La dernière année précède la première
plan-axis-projects = Projets de l’axe
plan-axis-code = Code
plan-projects = Projets des axes :
plan-without-axis = Sans axe :
plan-capacity-total = Total des années :
plan-add-axis = Ajouter un axe
plan-add-year = Ajouter une année
plan-none = Aucun plan n’est encore saisi
plan-purpose = Le plan fixe les années, les axes et ce que la commune peut financer seule ; les projets s’y rattachent.
plan-begin = Saisir le plan
plan-begin-another = Autre plan
plan-delete = Supprimer le plan
plan-deleted = Plan supprimé
plan-axis-deleted = Axe supprimé

commune-section-identity = La commune
commune-section-people = Qui signe pour elle
commune-section-agreements = Rédaction des conventions
commune-section-letterhead = Lignes de l’en-tête
commune-section-tifinagh = Ligne amazighe
commune-purpose = Ces données figurent en tête de chaque document et dans le préambule de chaque convention.
commune-preview = L’en-tête tel qu’il sera imprimé
commune-numbering-example = Exemple
commune-add-line = Ajouter une ligne
commune-compose = Composer l’en-tête à partir des noms ci-dessus
commune-logo-choose = Choisir un logo…
commune-logo-remove = Retirer le logo
commune-logo-title = Logo de la commune (image PNG)
commune-logo-refused = Le logo n’a pas été retenu
