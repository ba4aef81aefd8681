### Les pièces de la fenêtre qui reviennent sur chaque écran.

piece-step-done = Achevée
piece-step-current = En cours
piece-step-to-come = À venir

piece-progress-stop = Arrêter

piece-attachment-title = Pièces jointes
piece-attachment-add = Joindre un fichier
piece-attachment-open = Ouvrir
piece-attachment-save = Enregistrer sous…
piece-attachment-remove = Retirer
piece-attachment-drop = Vous pouvez aussi déposer des fichiers dans la fenêtre.
piece-attachment-empty = Aucune pièce jointe pour l’instant
piece-attachment-purpose = Procès-verbaux, courriers, études et photos se joignent ici ; tout est conservé dans le dossier de la commune.
piece-attachment-facts = { $kind } · { $size } · { $date }

piece-size-kilo = { $size } Ko
piece-size-mega = { $size } Mo
