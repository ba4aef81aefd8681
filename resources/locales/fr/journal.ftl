### Ce qui s’est passé dans le dossier, tel que l’historique le dit.

## Les actes
history-deed-add = Ajout
history-deed-edit = Modification
history-deed-delete = Suppression
history-deed-remove = Retrait

## Ce sur quoi ils portent
history-of-commune = des données de la commune
history-of-plan = du plan
history-of-axis = de l’axe
history-of-project = du projet
history-of-need = du besoin
history-of-partner = du partenaire
history-of-contact = du contact
history-of-vetting = de la pièce du partenaire
history-of-agreement = de la convention
history-of-commitment = de l’engagement
history-of-realisation = de la réalisation
history-of-attachment = de la pièce jointe
history-of-letterhead = de l’en-tête
history-of-capacity = de la capacité d’autofinancement

## Les actes qui ont leur nom
history-dossier-create = Création du dossier
history-dossier-demo = Création du dossier d’exemple
history-dossier-import = Importation du contenu du dossier
history-plan-import = Importation des projets du plan
history-project-merge = Fusion de deux projets
history-partner-merge = Fusion de deux partenaires
history-agreement-clear = Suppression des conventions
history-partner-catalogue = Ajout de partenaires du catalogue
history-other = Modification du dossier

## Les phrases
history-deed = { $deed } { $thing }
history-named = { $what } « { $name } »
history-counted = { $what } : { $counts }
history-fields = { $what } : { $count ->
    [one] { $count } champ
   *[other] { $count } champs
}
history-changed = { $what } : { $field } de { $before } à { $after }
history-filled = { $what } : { $field }, saisi { $after }
history-emptied = { $what } : { $field }, effacé { $before }
history-undone = Annulation : { $step }
history-redone = Rétablissement : { $step }

## Les valeurs
history-amount = { $figure } DH
history-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
history-degrees = { $figure }°
history-yes = oui
history-no = non
history-gone = (n’existe plus)
history-field-other = autre donnée
history-part = { $field } ({ $part })
