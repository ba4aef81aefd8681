### Avant de supprimer une fiche.

removal-title = Supprimer ?
removal-loss = « { $title } » sera supprimé avec tout ce que contient sa fiche.
removal-undo = Vous pourrez revenir en arrière par Ctrl + Z.
removal-delete = Supprimer
removal-keep = Garder
removal-not = Suppression impossible
removal-named = « { $title } » est cité ailleurs :
removal-named-hint = Ouvrez ces fiches et retirez-y la mention, puis recommencez.
removal-need = Besoin d’appui
removal-attachment = Pièce jointe
