### Les fiches que l’on remplit.

form-expects-amount = Montant attendu, par exemple 1 500 000,00
form-expects-count = Nombre entier attendu
form-expects-year = Année attendue, par exemple 2026
form-expects-date = Date attendue, par exemple 12/03/2026 ou 12 mars 2026
form-expects-share = Pourcentage attendu, de 0 à 100
form-kept = Non enregistré : { $expected }
form-add = Ajouter
form-remove = Retirer
form-no-file = Ajoutez d’abord le document aux pièces jointes de la fiche.
form-none = Aucun
form-in-words = En lettres
form-comma = { ", " }
form-unread-row = { $field } (ligne { $row })
form-raise = Monter d’un rang
form-lower = Descendre d’un rang
