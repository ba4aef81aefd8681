### Les erreurs : quoi, où, et comment y remédier.

## Les textes
error-text-control = Caractère de contrôle invisible ({ $code }) en position { $at } ; supprimez-le et retapez le mot.
error-text-line-break = Retour à la ligne en position { $at } là où une seule ligne est attendue ; écrivez le texte sur une ligne.
error-text-override = Caractère qui inverse le sens d’écriture ({ $code }) en position { $at } et peut changer la lecture des chiffres ; supprimez-le.
error-text-isolate = Marque d’isolement sans sa paire en position { $at } ; supprimez-la ou ajoutez sa paire.
error-text-not-text = Code qui ne représente aucun caractère ({ $code }) en position { $at }, sans doute la trace d’une conversion manquée ; retapez le mot.
error-text-too-long = Le texte compte { $length } caractères pour { $limit } au plus ; abrégez-le.
error-text-side = Dans le texte en { $language } : { $problem }

## Les montants
error-amount-empty = Aucun montant ; écrivez un montant en dirhams, par exemple 1500,50.
error-amount-not-a-number = Ce n’est pas un nombre à partir de la position { $at } ; écrivez le montant en chiffres, par exemple 2 000 000,50.
error-amount-ambiguous = Montant à deux lectures : { $thousands } ou { $decimal } DH ; écrivez les centimes après une virgule, avec deux chiffres.
error-amount-decimals = Plus de décimales que de centimes à partir de la position { $at } ; deux chiffres au plus après la virgule.
error-amount-negative = Montant négatif ; un montant n’est jamais inférieur à zéro.
error-amount-too-large = Montant supérieur à 999 999 999 999,99 DH ; vérifiez le nombre de zéros.
error-amount-unit = Unité peu claire « { $unit } » ; écrivez « dirhams » ou « millions de dirhams » en toutes lettres.

## Les valeurs
error-date = « { $found } » n’est pas une date entre 1900 et 2199 ; écrivez année, mois et jour ainsi : 2026-07-14.
error-id = « { $found } » n’est pas un identifiant valable (UUIDv7).
error-id-shape = Ce n’est pas un identifiant valable (UUIDv7).
error-year = { $found } n’est pas une année entre 1900 et 2199.
error-range = La valeur { $found } est hors limites : de { $lowest } à { $highest }.
error-negative = Valeur négative ({ $found } centimes) ; un montant n’est jamais inférieur à zéro.

## Le fichier
error-file-not-found = Le fichier { $path } n’existe pas ; vérifiez le chemin et le nom.
error-file-is-folder = { $path } est un dossier de l’ordinateur, pas un fichier ; ajoutez un nom de fichier.
error-file-permission = Vous n’avez pas le droit d’ouvrir { $path } ; demandez ce droit ou copiez le fichier dans un emplacement à vous.
error-file-read = { $path } n’a pas pu être lu : { $detail }
error-file-write = { $path } n’a pas pu être écrit : { $detail }
error-file-exists = Le fichier { $path } existe déjà et n’a pas été touché ; choisissez un autre nom.
error-file-folder-missing = L’emplacement { $path } n’existe pas ; créez-le ou choisissez-en un autre.
error-file-no-permission = Vous n’avez pas le droit d’écrire dans { $path } ; choisissez un emplacement à vous.
error-file-disk-full = Le disque de { $path } est plein et rien n’a été écrit ; libérez de la place et réessayez.

## Le dossier de la commune
error-dossier-not-one = { $path } n’est pas un dossier Sharaka ; choisissez un fichier .sharaka ou importez les données.
error-dossier-damaged = Le dossier { $path } est endommagé et rien n’y a été changé ; reprenez une copie de sauvegarde. Constat : { $findings }
error-dossier-newer = Le dossier { $path } vient d’une version plus récente du programme (format { $version }, connu ici : { $known }) ; mettez le programme à jour.
error-dossier-older = Le format du dossier { $path } est plus ancien ({ $version }, actuel : { $known }) et il est ouvert en lecture seule ; ouvrez-le une fois en écriture pour le mettre à jour.
error-dossier-locked = Le dossier { $path } est ouvert dans un autre programme ; fermez-le là-bas et réessayez.
error-dossier-read-only = Le dossier { $path } est en lecture seule ; changez ses propriétés ou copiez-le dans un emplacement à vous.
error-dossier-folder-read-only = On ne peut pas écrire dans { $path } ; copiez le dossier dans un emplacement à vous.
error-dossier-unreadable = Valeur irrecevable dans { $row }, colonne { $column } : { $reason }. Reprenez une copie de sauvegarde saine.
error-dossier-missing = { $row } n’existe pas dans le dossier.
error-dossier-conflict = Une autre personne a modifié entre-temps les mêmes champs, et votre modification n’a pas été enregistrée : { $fields }. Vérifiez les nouvelles valeurs, puis recommencez.
error-dossier-taken = { $row } existe déjà dans le dossier.
error-dossier-referred = { $row } ne peut pas être supprimé, car d’autres éléments y renvoient : { $by }. Supprimez d’abord ces renvois.
error-dossier-dangling = Renvois à des éléments absents : { $references }. Ajoutez ces éléments ou supprimez les renvois.
error-dossier-refused = { $row } enfreint une règle de sa table : { $rule }
error-dossier-not-empty = Le dossier contient déjà des données et n’a pas été touché ; importez dans un dossier nouveau ou vide.
error-dossier-no-bytes = Le contenu de la pièce jointe d’empreinte { $sha256 } n’est pas dans le dossier.
error-dossier-copy-differs = La copie { $path } n’était pas conforme et a été supprimée ; réessayez sur un autre disque. Constat : { $findings }
error-dossier-database = L’opération sur { $path } a échoué : { $detail }
error-dossier-act = Le dossier { $path } n’a pas changé.

error-damage-truncated = fichier tronqué : { $length } octets sur { $stated }
error-damage-version = numéros de format discordants
error-damage-structure = structure du fichier rompue
error-damage-page = structure du fichier rompue à la page { $page }
error-damage-index = structure du fichier rompue dans l’index { $index }
error-damage-table = la table { $table } n’est plus celle qui a été écrite
error-damage-row = la ligne { $row } n’est plus celle qui a été écrite
error-damage-journal = le journal est rompu à la ligne { $row }
error-damage-reference = renvoi de { $from } à { $to }, qui est absent
error-damage-bytes = le contenu de la pièce jointe { $sha256 } a changé

## Les documents
error-document-clause = Un article de la partie « { $section } » ne peut pas être lu, texte en { $language }, ligne { $line } : { $problem }
error-document-brace = accolade « {"{"} » non fermée ; fermez-la par « {"}"} ».
error-document-variable = aucune variable nommée « { $name } » ; choisissez un nom de la liste des variables.
error-document-block = aucun tableau nommé « { $name } » ; choisissez un nom de la liste des tableaux.
error-document-face = Une police du programme ({ $face }) est illisible ; réinstallez le programme.
error-document-room = La page ne laisse aucune place au texte ; réduisez les marges.
error-document-picture = Image défectueuse ({ $width } × { $height } pixels) ; choisissez une autre image PNG.
error-document-glyph = Les polices du programme n’ont pas de signe pour « { $text } », page { $page } ; retirez ce signe du texte.
error-document-clusters = Le document emploie trop de formes dans une même police ({ $face }) ; partagez-le en deux.
error-document-internal = Défaut dans la préparation du document ({ $detail }) ; rien n’a été écrit. Signalez-le à qui entretient le programme.

## Les ressources
error-library-malformed = Ressource du programme { $file } défectueuse : { $reason }
error-library-misread = Ressource du programme { $file } défectueuse, ligne { $line }, colonne { $column } : { $reason }
error-library-duplicate = La ressource du programme { $file } définit « { $id } » deux fois.
error-library-dangling = Ressource du programme { $file } : « { $from } » renvoie à « { $id } », qui n’existe pas.
error-library-sample = Les données du dossier d’exemple sont défectueuses : { $detail }

## Divers
document-substitution = { $shown } pour « { $character } », { $count ->
    [one] une fois
   *[other] { $count } fois
}, près de « { $context } »
system-permission = vous n’avez pas le droit d’y écrire ; choisissez un emplacement à vous.
system-read-only = ce disque est en lecture seule ; choisissez-en un autre.
system-full = le disque est plein ; libérez de la place et réessayez.
system-name = ce nom est trop long ou contient un caractère interdit ; donnez un nom plus court.
system-not-a-folder = une partie du chemin n’est pas un répertoire ; corrigez le chemin.
system-not-found = l’emplacement n’existe pas ; vérifiez le chemin.
system-code = le système répond par l’erreur numéro { $code } ; vérifiez le chemin et l’état du disque.
system-unknown = le système n’en dit pas la raison ; vérifiez le chemin et l’état du disque.
error-and-others = et d’autres ({ $count })
error-gone = { $id } n’est pas dans le dossier.
error-picture = Le logo n’est pas une image PNG valable ; choisissez une autre image PNG.
error-picture-large = Le logo est trop grand ({ $width } × { $height } pixels) ; { $limit } pixels au plus de côté.
error-picture-heavy = Le fichier du logo est trop lourd ({ $bytes } octets) ; { $limit } octets au plus.
