### Ce qui est relevé dans un fichier importé.

finding-at = { $path } : { $problem }
finding-placed = Ligne { $line }, colonne { $column } : { $problem }
finding-placed-at = { $path } (ligne { $line }, colonne { $column }) : { $problem }

finding-not-utf8 = Octets qui ne sont pas de l’UTF-8 ; enregistrez le fichier en UTF-8.
finding-syntax-unfinished = Le fichier s’arrête trop tôt ; reprenez-le en entier à sa source.
finding-syntax-control = Caractère de contrôle dans un texte ; supprimez-le ou écrivez-le ainsi : \u0009.
finding-syntax-surrogate = Moitié de caractère sans l’autre (\ud800 à \udfff) ; écrivez le caractère entier.
finding-syntax-escape = Échappement inconnu après « \ » ; écrivez « \\ » pour une barre oblique inverse.
finding-syntax-number = Nombre irrecevable ; écrivez un nombre entier avec les chiffres 0 à 9.
finding-syntax-deep = Trop de listes imbriquées.
finding-syntax-trailing = Contenu en trop après la fin des données ; supprimez-le.
finding-syntax-unexpected = Caractère mal placé selon les règles du JSON ; vérifiez virgules, crochets et guillemets.
finding-not-a-dump = Ce n’est pas l’export d’un dossier Sharaka : le champ format doit valoir sharaka-dossier, avec le champ version. Voir docs/json-format.md.
finding-too-new = Fichier d’une version plus récente du programme (format { $found }, connu ici : { $known }) ; mettez le programme à jour.
finding-missing = Champ obligatoire absent ; ajoutez-le.
finding-unknown = Champ inconnu de ce format ; supprimez-le ou corrigez son nom.
finding-repeated = Champ donné deux fois ; n’en gardez qu’un.
finding-wrong-kind = Trouvé : { $found } ; attendu : { $expected }.
finding-wrong-length = Nombre d’éléments de la liste : { $found } au lieu de { $expected } ; complétez-la ou abrégez-la.
finding-not-in-list = « { $found } » n’est pas une valeur admise : { $allowed }.
finding-refused = Valeur refusée : { $reason }
finding-duplicate-id = L’identifiant { $id } sert déjà dans { $first } ; chaque élément a le sien.
finding-dangling = L’identifiant { $id } n’est pas dans { $list } ; ajoutez l’élément ou corrigez le renvoi.
finding-elsewhere = L’identifiant { $id } appartient à une autre convention que { $agreement } ; corrigez le renvoi.
finding-parent-cycle = La convention est son propre parent, directement ou par d’autres ; corrigez le champ parent.
finding-outside-duration = L’échéance { $due } est hors de la durée de la convention : du { $from } au { $to }. Corrigez l’échéance ou la durée, ou acceptez-la par l’option --accept.
finding-sum-too-large = La somme des montants dépasse 999 999 999 999,99 DH ; vérifiez les montants.
finding-not-sha256 = Ce n’est pas une empreinte SHA-256 : 64 chiffres hexadécimaux minuscules sont attendus.
finding-file-missing = Aucun contenu dans files pour l’empreinte { $sha256 } ; ajoutez les octets de la pièce jointe.
finding-file-unused = Contenu qui n’appartient à aucune pièce jointe ; il ne sera pas importé.
finding-not-base64 = Le contenu n’est pas en Base64.
finding-file-altered = Le contenu a changé : son empreinte est { $found }.
finding-file-size = { $found } octets au lieu des { $expected } annoncés.

kind-of-value-null = valeur vide (null)
kind-of-value-boolean = oui ou non (true/false)
kind-of-value-whole = nombre entier
kind-of-value-decimal = nombre décimal
kind-of-value-text = texte
kind-of-value-list = liste
kind-of-value-object = objet avec des champs
kind-of-value-other = autre valeur
