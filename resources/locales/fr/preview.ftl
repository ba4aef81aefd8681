### L’aperçu du produit d’une étape : ses pages, telles qu’elles s’impriment.

preview-product = Produit
preview-product-keys = Voir le produit de l’étape (F8 ou Ctrl + P)
preview-hide = Revenir à l’outil
preview-hide-keys = Revenir à l’outil (F8 ou Échap)
preview-arabic = En arabe
preview-french = En français
preview-width = Pleine largeur
preview-whole = Page entière
preview-setting = Mise en page…
preview-pages = { $count ->
    [one] une page
   *[other] { $count } pages
}
preview-page = Page { $number } sur { $count }
preview-now = Tel que le dossier est aujourd’hui
preview-frozen-on = Arrêté à la clôture du { $date }
preview-frozen-count = { $count ->
    [one] Une version arrêtée
   *[other] { $count } versions arrêtées
}
preview-frozen-present = Présents : { $names }
preview-frozen-reopened = Étape rouverte le { $date } : { $reason }
preview-frozen-kept = Conservé dans le dossier, inchangé. Empreinte SHA-256 : { $sha256 }…
preview-frozen-none = Aucun produit n’a été conservé avec cette clôture.
preview-open = Ouvrir le PDF
preview-unreadable = Ce fichier ne peut pas être montré ici ; ouvrez-le avec un lecteur de PDF.
preview-no-page = La page { $number } n’existe pas.
preview-tool-none = L’outil de cette étape n’est pas encore dans le programme
preview-tool-none-mobilisation = Le guide de l’étape est à côté. La grille de négociation, les fiches de contact et la note au conseil n’y sont pas encore ; l’étape n’a donc pas de produit à imprimer. Les projets de convention, eux, se trouvent au registre des conventions.
preview-tool-none-follow-up = Le guide de l’étape est à côté. L’échéancier, les lettres de rappel et les procès-verbaux du comité de suivi n’y sont pas encore ; l’étape n’a donc pas de produit à imprimer. Les engagements et leurs fiches de suivi, eux, se trouvent au registre des conventions.
preview-tool-agreements = Aller aux conventions
preview-key = Voir le produit de l’étape, page par page
