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
shell-keep-mine = Garder ma saisie
shell-conflict = Une autre personne a modifié les mêmes champs
shell-conflict-hint = Votre saisie est encore à l’écran ; le dossier garde l’autre valeur tant que vous n’avez pas choisi.
shell-conflict-field = Champ
shell-conflict-mine = Votre saisie
shell-conflict-theirs = Dans le dossier
shell-conflict-row = (ligne)
shell-conflict-line = { $field } : « { $mine } », en conflit avec la saisie d’une autre personne
shell-unread = Un champ est à corriger
shell-unread-title = Une saisie serait perdue
shell-unread-line = { $field } : « { $typed } ». { $expected }.
shell-unread-hint = Restez sur la fiche pour corriger, ou quittez-la sans cette saisie.
shell-unread-stay = Rester et corriger
shell-unread-leave = Quitter sans cette saisie
shell-working = Travail en cours…
shell-making = Préparation du fichier…
shell-stopping = Arrêt en cours…
shell-verifying = Vérification du dossier en arrière-plan…
shell-verifying-stop = Arrêter la vérification ; elle reprendra à une prochaine ouverture
shell-damaged = La vérification du dossier a trouvé des données endommagées
shell-damaged-more = { $count ->
    [one] et une autre anomalie
   *[other] et { $count } autres anomalies
}
shell-damaged-copy = Ne continuez pas la saisie dans ce fichier et ne le supprimez pas. Revenez à la copie { $name }, du { $day } ; ce qui a été saisi depuis y manque.
shell-damaged-open = Ouvrir cette copie
shell-damaged-no-copy = Ne continuez pas la saisie dans ce fichier et ne le supprimez pas. Aucune copie saine ne se trouve à côté de lui : reprenez votre dernière copie de sauvegarde (clé, autre disque).
