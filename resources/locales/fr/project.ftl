### Le registre des projets.

project-add = Ajouter un projet
project-import = Importer le plan…
project-print = Imprimer la fiche
project-delete = Supprimer le projet
project-deleted = Projet supprimé : { $title }
project-filter = Filtrer : code, intitulé ou lieu
project-none = Aucun projet pour le moment
project-purpose = Le registre réunit les projets du plan de la commune : ce qu’ils coûtent, ce que la commune en paie, et ce qui manque.
project-count = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
project-column-code = Code
project-column-title = Projet
project-column-state = État
project-column-years = Années
project-column-cost = Coût (DH)
project-column-commune = Commune (DH)
project-column-gap = Manque (DH)
project-section-identity = Le projet
project-section-cost = Coût et financement
project-section-years = Coût par année
project-section-time = Calendrier
project-section-beneficiaries = Bénéficiaires
project-section-content = Contenu
project-section-places = Douars et quartiers
project-section-site = Lieu et foncier
project-section-plan = Place dans le plan
project-section-owners = Porteurs et exploitation
project-section-concerns = Ce que disent les habitants
project-section-studies = Études
project-yearly = Total des années
project-yearly-differs = { $total } — écart de { $difference } avec le coût total
project-gap = Non disponible pour la commune
project-add-year = Ajouter une année
project-add-place = Ajouter un douar ou un quartier
project-add-study = Ajouter une étude
project-priority-1 = 1 – première
project-priority-2 = 2 – deuxième
project-priority-3 = 3 – troisième
project-gender-0 = 0 – sans prise en compte
project-gender-1 = 1 – prise en compte faible
project-gender-2 = 2 – prise en compte significative
project-gender-3 = 3 – objectif principal
project-expects-latitude = Degrés attendus, de −90 à 90
project-expects-longitude = Degrés attendus, de −180 à 180
