### Ce dans quoi l’on choisit : listes, étiquettes, dates.

choice-choose = Choisir…
choice-none = Aucun
choice-search = Rechercher
choice-not-found = Aucun résultat pour « { $query } ».
choice-all-taken = Tout ce que contient la liste est choisi.
choice-add = Ajouter…
choice-remove = Retirer { $words }

## Date
day-example = 12 mars 2026
day-open-calendar = Ouvrir le calendrier
day-unread = Cette date n’a pas pu être lue. Écrivez-la ainsi : { $example } ou { $figures }.
day-two-figures = Écrivez l’année en quatre chiffres, ainsi : { $example }.
day-year-out = L’année { $year } n’est pas comprise entre { $first } et { $last } ; écrivez la date grégorienne ainsi : { $example }.
day-none-such = Il n’y a pas de { $day } { $month } { $year }.
day-no-such-month = Il n’y a pas de mois { $month } dans l’année. Écrivez le jour, le mois, puis l’année, ainsi : { $figures }.
day-before = La date ne peut être antérieure au { $date }.
day-after = La date ne peut être postérieure au { $date }.

## Calendrier
calendar-today = Aujourd’hui
calendar-previous = Mois précédent
calendar-next = Mois suivant
calendar-month = { $month } { $year }
calendar-hijri-one = en { $month } environ
calendar-hijri-span = de { $first } à { $last } environ
calendar-day = { $weekday } { $gregorian }
calendar-hijri-day = environ le { $hijri }
calendar-monday = lundi
calendar-monday-short = lun.
calendar-tuesday = mardi
calendar-tuesday-short = mar.
calendar-wednesday = mercredi
calendar-wednesday-short = mer.
calendar-thursday = jeudi
calendar-thursday-short = jeu.
calendar-friday = vendredi
calendar-friday-short = ven.
calendar-saturday = samedi
calendar-saturday-short = sam.
calendar-sunday = dimanche
calendar-sunday-short = dim.
