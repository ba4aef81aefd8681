### Les paramètres de cet ordinateur.

settings-here = Ces choix restent sur cet ordinateur ; ils ne sont pas écrits dans le dossier.
settings-name = Votre nom
settings-name-hint = L’historique du dossier l’inscrit à côté de chaque modification.
settings-language = Langue de la fenêtre
settings-shade = Apparence
settings-light = Claire
settings-dark = Sombre
settings-scale = Taille de l’affichage
