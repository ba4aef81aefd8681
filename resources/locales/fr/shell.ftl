### Le cadre de la fenêtre : rubriques, barre du haut, état de l’enregistrement.

shell-home = Accueil
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
shell-save-as = Enregistrer sous
shell-written = Fichier écrit : { $path }
shell-unwritten = Le fichier n’a pas pu être écrit
shell-undone = Annulé : { $action }
shell-redone = Rétabli : { $action }
shell-nothing-to-undo = Il n’y a rien à annuler ni à rétablir
shell-changed-elsewhere = Le dossier a été modifié dans une autre fenêtre ; vous voyez ce qu’il contient maintenant
shell-take-theirs = Prendre ce que contient le dossier
shell-search-placeholder = Un projet, un partenaire, une convention…
shell-search-hint = En arabe ou en français, un nom, une abréviation (ONEE) ou un numéro
shell-search-preparing = La recherche se prépare…
shell-search-more = { $count ->
    [one] et un autre résultat : précisez la recherche
   *[other] et { $count } autres résultats : précisez la recherche
}
shell-found-project = Projet
shell-found-partner = Partenaire
shell-found-agreement = Convention
shell-found-commitment = Engagement
shell-found-contact = Contact
shell-found-plan = Plan
shell-found-axis = Axe
history-about = Chaque modification du dossier, la plus récente d’abord
history-unreadable = L’historique n’a pas pu être lu
history-older = Afficher les plus anciennes
history-nothing = (rien)
history-from-to = { $before } → { $after }
shell-moment = { $day }, { $time }
shell-search = Chercher (Ctrl+K)
shell-shade = Clair ou sombre
shell-help = Aide (F1)
