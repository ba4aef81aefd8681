### Les listes des registres : ce qui en est vu, et ce qui s’en écrit.

list-workbook = Excel
list-workbook-hint = Enregistrer la liste telle qu’elle est vue dans un classeur (XLSX)
list-paper = PDF
list-paper-hint = Enregistrer la liste telle qu’elle est vue sur papier (PDF)
list-written-filter = Filtre : « { $query } »
list-written-rising = Tri : { $column }, ordre croissant
list-written-falling = Tri : { $column }, ordre décroissant
list-written-of = { $rows } sur { $all }

## Saisie dans les cellules de la liste des projets
project-cell-name = Un texte court sur une seule ligne est attendu
project-cell-priority = Un chiffre de 1 à 3 est attendu, ou rien
project-cell-state = Un de ces états est attendu : { $states }

help-key-cell = Modifier une cellule dans la liste des projets

## Filtres de la liste des conventions
agreements-by-phase = Étape
agreements-by-form = Forme juridique
agreements-by-year = Année
agreements-by-standing = Engagements
agreements-unsigned = Non signées
agreements-with-late = Avec engagements en retard
agreements-with-soon = Avec échéance dans les 30 jours
agreements-with-any = Avec engagements
agreements-kept-by = { $name } : { $value }
agreements-clear = Tout afficher
agreements-none = Aucune convention ne répond à ces filtres
agreements-column-form = Forme juridique
agreements-column-commitments = Engagements
