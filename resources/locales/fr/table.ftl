### Les tableaux.

## Choix des colonnes
table-columns = Colonnes
table-columns-restore = Rétablir les colonnes
