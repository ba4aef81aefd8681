### L’écran de l’import du plan.

## Les étapes
intake-under = Reprendre les projets du plan depuis un tableau, sans les ressaisir.
intake-from = Fichier : { $name }
intake-pasted = Cellules collées
intake-step-file = Tableau
intake-step-columns = Colonnes
intake-step-check = Vérification
intake-step-finish = Import
intake-back = Revenir
intake-on = Continuer
intake-again = Autre tableau
intake-working = Lecture en cours…
intake-failed = L’import n’a pas pu se faire

## Le tableau
intake-file = Depuis un fichier
intake-formats = Excel (XLSX, XLS), OpenDocument (ODS), ou texte délimité (CSV, TXT, TSV).
intake-choose = Choisir un fichier…
intake-kind = Tableaux
intake-purpose = Si le programme d’action de la commune se trouve déjà dans un tableur, choisissez le fichier : chaque ligne devient un projet du registre, avec ses coûts, ses années, son axe et ses bénéficiaires.
intake-promise = Rien n’est écrit avant le bouton de la dernière étape ; un seul Ctrl + Z défait tout.
intake-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
intake-paste = Ou depuis le presse-papiers
intake-paste-hint = Copiez les cellules dans le tableur, avec leurs en-têtes, et collez-les ici (Ctrl + V).
intake-paste-place = Collez les cellules ici
intake-paste-take = Lire les cellules collées

## Les colonnes
intake-table = Comment le tableau est lu
intake-table-hint = Reconnu de lui-même ; corrigez ce qui ne convient pas.
intake-hidden = masquée
intake-header = Ligne des en-têtes
intake-row = Ligne { $number }
intake-two-rows = L’en-tête tient sur deux lignes
intake-encoding = Encodage
intake-encoding-unsure = Incertain : vérifiez les accents
intake-delimiter = Séparateur
intake-no-header = En-têtes introuvables
intake-no-title = Il manque l’intitulé du projet
intake-columns = Ce que dit chaque colonne
intake-columns-hint = Une colonne sans champ n’est pas lue. Un champ ne se prend que dans une colonne.
intake-column-header = En-tête
intake-column-cells = Premières cellules
intake-no-name = Sans en-tête
intake-not-read = Non lue
intake-unit-unclear = Choisissez l’unité
intake-taken = Une autre colonne donne déjà ce champ
intake-by-script = Langue reconnue à l’écriture des cellules
intake-likely = Probable ; à vérifier
intake-fields = Champs du projet
intake-fields-years = Montants par année
intake-options = Ce que le tableau laisse ouvert
intake-options-hint = Axes, années et mots inconnus.
intake-creates-axes = Créer les axes que le plan n’a pas encore
intake-year = Année des montants qui n’en nomment aucune
intake-year-none = Aucune
intake-words = Ces mots ne figurent dans aucune liste ; dites ce qu’ils désignent, ou laissez le champ vide.
intake-word = { $field } : « { $word } »
intake-word-left = Laisser le champ vide

## La vérification
intake-check = Ce qui a été lu, et ce qui serait fait
intake-check-hint = Rien n’est corrigé en silence : une cellule illisible laisse son champ tel quel.
intake-findings = Observations
intake-projects = Projets
intake-all = Tout
intake-counted = { $words } ({ $count })
intake-sound = Rien à signaler : toutes les cellules se lisent et les totaux concordent.
intake-cell = Cellule
intake-at-cell = Ligne { $row }, col. { $column }
intake-at-column = Colonne { $column }
intake-expected = Attendu : { $kind }
intake-project = Projet
intake-would = Ce qui serait fait
intake-decision = Votre décision
intake-axes = Axes à créer : { $names }
intake-nothing = vide
intake-skip = Laisser de côté
intake-new = Créer un nouveau projet
intake-update = Compléter { $project }
intake-decide = Choisissez
intake-as-proposed = Comme proposé
intake-report = Enregistrer le rapport (CSV)
intake-report-name = Rapport d’import

## L’import
intake-read-only = Ce dossier ne peut qu’être lu : rien ne peut y être importé.
intake-nothing-new = Le dossier contient déjà tout cela
intake-attention = Avant d’importer
intake-unclear-left = { $count ->
    [one] { $count } projet attend votre décision ; il ne sera pas importé.
   *[other] { $count } projets attendent votre décision ; ils ne seront pas importés.
}
intake-warnings-left = { $count ->
    [one] { $count } observation reste à vérifier.
   *[other] { $count } observations restent à vérifier.
}
intake-summary = Ce qui sera fait
intake-summary-hint = En une seule action, que l’on peut annuler.
intake-what = Quoi
intake-how-many = Combien
intake-import = Importer dans le dossier
intake-told = Plan importé : { $new ->
    [one] { $new } nouveau projet
   *[other] { $new } nouveaux projets
}, { $changed ->
    [one] { $changed } changé
   *[other] { $changed } changés
}
intake-done = Le plan est importé
intake-done-same = Importer de nouveau le même tableau ne changerait rien.
intake-taken-back = Le dossier ne contient plus tout ce qui a été importé
intake-taken-back-hint = L’import a été annulé, ou des projets ont changé depuis. Voyez la vérification, ou importez de nouveau.
intake-report-head = Ce qui a été fait
