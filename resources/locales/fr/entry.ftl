### Les champs de saisie : texte dans ses deux langues, nombre, montant.

entry-language = Français
entry-missing-arabic = Texte arabe manquant
entry-missing-french = Texte français manquant

entry-dirhams = DH
entry-in-words = En lettres

entry-number-empty = Aucun nombre ; écrivez-le en chiffres, par exemple 1250.
entry-number-unreadable = Ce n’est pas un nombre à partir de la position { $at } ; écrivez-le en chiffres, par exemple 1250.
entry-number-ambiguous = Nombre à deux lectures : { $thousands } ou { $decimal } ; écrivez les milliers sans point ni virgule.
entry-number-decimals = Trop de décimales à partir de la position { $at } ; nombre de décimales admis : { $most }.
entry-number-negative = Nombre négatif ; ici, un nombre n’est jamais inférieur à zéro.
entry-number-too-large = Nombre trop grand ; vérifiez le nombre de zéros.
