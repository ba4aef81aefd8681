### La ligne de commande.

cli-about = Sharaka : les conventions de coopération et de partenariat de la commune, du plan au suivi des engagements
cli-usage = Utilisation :
cli-heading-commands = Commandes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-more = sharaka COMMANDE --help explique chaque commande.
cli-window = Sans commande, la fenêtre s’ouvre, sur le dossier s’il est donné.

cli-arg-dossier = dossier de la commune (.sharaka)
cli-arg-new-dossier = dossier de la commune : nouveau ou vide
cli-arg-list = ce qui est listé : projects (projets), partners (partenaires), agreements (conventions), commitments (engagements), overdue (engagements en retard), rounds (campagnes)
cli-arg-what = le document : agreement (texte de la convention), follow-up (fiche de suivi), project (fiche projet), partner (fiche partenaire), register (registre), stage-product (produit d’une étape de campagne), calendar (programme de travail d’une campagne, pour un agenda)
cli-arg-id = identifiant ou numéro de la convention, du projet ou du partenaire (pour une fiche de suivi, de la convention ou du partenaire) ; le début ou la fin de l’identifiant suffit s’il est seul ainsi ; pour un registre : projects (projets), partners (partenaires), agreements (conventions), commitments (engagements)
cli-arg-copy = fichier de la copie
cli-opt-help = affiche cette aide
cli-opt-version = affiche le numéro de version
cli-opt-ui-lang = langue du programme : ar ou fr (par défaut celle du système, sinon l’arabe)
cli-opt-today = jour auquel les échéances sont appréciées : AAAA-MM-JJ (par défaut aujourd’hui)
cli-opt-sample = ouvre la fenêtre sur le dossier d’exemple d’une commune fictive
cli-opt-gallery = ouvre la galerie des pièces de la fenêtre (pour le développement)
cli-opt-theme = apparence de la fenêtre : light (claire) ou dark (sombre)
cli-opt-json = sortie en JSON
cli-opt-all = toutes les conventions, ou toutes les fiches ; PATH est un répertoire
cli-opt-stage = étape de la campagne, pour stage-product : 1 (projets à appuyer), 2 (partenaires), 3 (programme de travail)
cli-opt-round = campagne, pour stage-product et calendar : son identifiant ou son nom (par défaut la plus récente)
cli-opt-lang = langue du document : ar, fr, ou both pour l’arabe et le français côte à côte (texte de la convention seulement)
cli-opt-format = format : pdf, docx pour le texte d’une convention à amender par les partenaires, ou xlsx pour un registre ou le produit d’une étape
cli-opt-output = fichier à écrire, ou répertoire avec --all
cli-opt-force = écrase un fichier existant
cli-opt-agreement = une seule convention : son identifiant ou son numéro
cli-opt-dry-run = vérifie sans rien écrire
cli-opt-accept = accepte les observations qui ne bloquent pas, et laisse les lignes du tableau qui ne s’importent pas

cli-demo = écrit le dossier d’exemple d’une commune fictive
cli-list = liste le contenu du dossier
cli-export = exporte le texte d’une convention, une fiche, un registre ou le produit d’une étape de campagne
cli-check = contrôle la qualité des conventions ; finit avec l’état 1 si une observation bloque
cli-dump = écrit tout le dossier dans le JSON documenté
cli-import = importe les projets d’un tableau (XLSX, XLS, ODS ou CSV) dans un dossier existant, ou un export JSON dans un dossier nouveau ou vide
cli-backup = écrit une copie vérifiée du dossier
cli-verify = vérifie l’intégrité du dossier

## Mauvais usage
usage-unknown-argument = option inconnue : { $argument }
usage-unexpected = argument en trop : { $argument }
usage-missing = il manque : { $arguments }
usage-value = valeur irrecevable « { $value } » pour { $argument } ; valeurs admises : { $allowed }
usage-no-value = l’option { $argument } demande une valeur.
usage-day = « { $value } » n’est pas un jour ; écrivez année, mois et jour ainsi : 2026-07-14.
usage-conflict = { $argument } et { $other } ne vont pas ensemble.
usage-repeated = l’option { $argument } est répétée.
usage-not-utf8 = un argument n’est pas un texte valable.
usage-both = ce document est en une seule langue ; choisissez --lang ar ou --lang fr.
usage-not-a-list = seul un registre ou le produit d’une étape s’exporte en xlsx ; choisissez --format pdf.
usage-not-a-text = seul le texte d’une convention s’exporte en docx ; choisissez --format pdf.
usage-register = registre inconnu : « { $given } » ; choisissez projects, partners, agreements ou commitments.
usage-no-stage = il manque l’étape : donnez --stage 1, 2 ou 3.
usage-no-product = --stage et --round ne vont qu’avec stage-product.
usage-product-by-id = le produit d’une étape se désigne par --stage et --round, sans identifiant ni --all.
usage-id-or-all = donnez l’identifiant d’un document ou --all, pas les deux.
usage-other = commande incomprise.
usage-hint = Aide : { $command }
error-prefix = erreur :
warning-prefix = attention :

## Résultats
cli-written = { $path } est écrit
cli-substituted = les polices n’ont pas de signe pour certains caractères de { $path }, écrits autrement comme suit ; changez-les dans le texte au besoin :
cli-exported = { $count ->
    [0] aucun document écrit
    [one] { $count } document écrit
   *[other] { $count } documents écrits
} dans { $path }
cli-exporting = Export en cours
cli-demo-written = Le dossier d’exemple { $path } est écrit. Son histoire se raconte au { $today } : ajoutez --today { $today } pour le voir ainsi.
cli-imported = { $file } est importé dans { $path }
cli-would-import = { $file } est sain et peut être importé ; rien n’a été écrit.
cli-verified = Le dossier { $path } est intègre.
cli-backed-up = Une copie vérifiée est écrite dans { $path }
cli-sound = Aucune observation.
cli-nothing = Aucun élément.

## Échec des commandes
failure-unknown = aucun élément ({ $what }) d’identifiant ou de numéro « { $given } » ; la commande list montre ce qu’il y a.
failure-what-agreement = convention
failure-what-either = convention ou partenaire
failure-what-partner = partenaire
failure-what-project = projet
failure-what-round = campagne
failure-no-round = le dossier n’a encore aucune campagne ; commencez-en une dans la fenêtre.
failure-ambiguous = « { $given } » désigne plusieurs éléments : { $matches }. Écrivez l’identifiant en entier.
failure-findings = { $path } n’a pas été importé : { $count ->
    [0] aucune observation
    [one] { $count } observation
   *[other] { $count } observations
}.
failure-doubts = Relancez avec --accept pour prendre les données telles quelles.
failure-damaged = Le dossier { $path } est endommagé ; reprenez une copie de sauvegarde. Constat :
failure-blocked = des observations bloquent.
failure-unfaithful = ce qui a été écrit diffère de ce qui a été lu dans { $path } ; rien n’a été gardé. Signalez-le à qui entretient le programme.
failure-over-dossier = { $path } est le dossier lui-même et n’a pas été touché ; donnez un autre nom au document.
failure-folder-is-file = { $path } est un fichier, pas un répertoire ; avec --all on écrit dans un répertoire.
failure-folder = le répertoire { $path } n’a pas pu être créé : { $detail }
failure-partial = { $failed } exports sur { $all } ont échoué.
failure-output = la sortie n’a pas pu être écrite : { $detail }
failure-no-display = il n’y a pas d’écran ici pour ouvrir la fenêtre. Le travail principal s’en passe :
    {"  "}sharaka demo sample.sharaka
    {"  "}sharaka export sample.sharaka agreement --all --lang both -o conventions
failure-window = la fenêtre n’a pas pu s’ouvrir : { $detail }
column-commune = Part de la commune
column-agreements = Conventions
cli-finding = { $code } { $severity } : { $words }
column-round = Campagne
column-session = Session
column-projects = Projets
column-gap = Écart (DH)
column-stage-number = Étape { $number }
cli-stage-open = en cours
cli-stage-closed = close le { $date }
cli-stage-reopened = rouverte le { $date }
