### La recherche dans le dossier : sortes de résultats et ce qui en est dit.

search-kind-project = Projets
search-kind-partner = Partenaires
search-kind-agreement = Conventions
search-kind-commitment = Engagements
search-kind-contact = Contacts
search-kind-plan = Plans
search-kind-axis = Axes
search-kind-need = Besoins
search-kind-attachment = Pièces jointes

search-nothing = Aucun résultat pour « { $text } »
search-approximate = Aucun résultat exact pour « { $text } » ; voici les noms les plus proches
search-approximate-more = Noms proches de ce qui a été saisi
search-hits = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
