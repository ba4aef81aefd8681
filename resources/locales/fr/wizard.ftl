### Le premier écran, et la création d’un dossier.

welcome-begin = Nouveau dossier
welcome-recent = Dossiers ouverts récemment
welcome-last = Dernière ouverture : { $day }
welcome-missing = Le fichier n’est plus à sa place
welcome-forget = Retirer de la liste
welcome-sample = Pour découvrir le programme : un dossier d’exemple rempli, celui d’une commune fictive. Essayez-le sans rien conserver, ou enregistrez-le dans un fichier pour y travailler.
welcome-sample-keep = Enregistrer l’exemple…
welcome-sample-file = exemple-commune-fictive

wizard-title = Nouveau dossier de commune
wizard-step-commune = Commune
wizard-step-letterhead = En-tête
wizard-step-plan = Plan et axes
wizard-step-file = Emplacement
wizard-next = Continuer
wizard-previous = Précédent
wizard-skip = Continuer sans plan
wizard-cancel = Annuler
wizard-create = Créer le dossier
wizard-missing-name = Choisissez la commune ou saisissez son nom.
wizard-missing-path = Choisissez l’emplacement ou saisissez le chemin.
wizard-writing = Création du dossier…
wizard-which = Quelle commune ?
wizard-which-hint = Parmi les 1503 communes du Royaume ; cherchez en arabe ou en français, ou saisissez les données plus bas.
wizard-choose = Écrivez le début du nom…
wizard-plan = Le plan de la commune et ses axes
wizard-plan-hint = Il peut être saisi maintenant, plus tard, ou importé d’un tableau.
wizard-plan-drop = Saisir le plan plus tard
wizard-file = Où enregistrer le dossier ?
wizard-file-hint = Un seul fichier contient tout. Un fichier existant n’est jamais remplacé.
wizard-file-title = Emplacement du nouveau dossier
wizard-browse = Choisir l’emplacement…
wizard-then = Et ensuite
wizard-empty = Commencer à vide
wizard-empty-hint = Projets et partenaires sont saisis un à un.
wizard-import = Importer le plan
wizard-import-hint = Les projets viennent d’un tableau XLSX, XLS, ODS ou CSV.
wizard-summary = Ce que contiendra le dossier
wizard-no-plan = Sans plan
wizard-axes = { $count ->
    [0] sans axe
    [one] { $count } axe
   *[other] { $count } axes
}
wizard-failed = Le dossier n’a pas été créé
wizard-leave-title = Abandonner le nouveau dossier ?
wizard-leave-loss = Rien n’est encore écrit : ce que vous avez saisi sera perdu.
wizard-leave = Abandonner
wizard-stay = Continuer la création
