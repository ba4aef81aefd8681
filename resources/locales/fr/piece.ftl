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
attachment-failed = Le fichier n’a pas pu être joint ou ouvert
attachment-reading = Lecture du fichier…
attachment-fingerprint = SHA-256 : { $digits }
attachment-removed = Pièce jointe retirée : { $name }
attachment-too-large = « { $name } » dépasse { $most } Mo : réduisez-le ou joignez-le en plusieurs parties.
attachment-no-file = « { $name } » est un dossier ou un fichier vide.
attachment-there = « { $name } » est déjà joint à cette fiche, avec le même contenu.
attachment-program = « { $name } » n’est pas d’un format connu et ne s’ouvre pas d’ici : enregistrez-le d’abord sous un autre emplacement.
attachment-unopened = La pièce jointe n’a pas pu être ouverte
