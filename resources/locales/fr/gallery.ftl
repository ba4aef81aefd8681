### La galerie des pièces de la fenêtre, outil de développement.

gallery-title = Galerie des pièces
gallery-dark = Sombre
gallery-light = Clair
