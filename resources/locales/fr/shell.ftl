### Le cadre de la fenêtre : rubriques, barre du haut, état de l’enregistrement.

shell-home = Accueil
shell-registers = Registres
shell-plan = Plan et axes
shell-commune = Commune
shell-import = Importation du plan
shell-history = Historique
shell-settings = Paramètres
shell-undo = Annuler
shell-redo = Rétablir
shell-typing = Saisie…
shell-saving = Enregistrement…
shell-saved = Enregistré
shell-sample = Exemple : rien n’est conservé
shell-read-only = Lecture seule
shell-failed = La modification n’a pas pu être enregistrée
shell-failed-hint = Rien n’est perdu : ce que vous avez saisi est encore à l’écran.
shell-try-again = Réessayer
shell-leave-anyway = Quitter sans enregistrer
shell-not-found = Introuvable
