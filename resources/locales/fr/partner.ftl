### Le registre des partenaires.

partner-add = Ajouter un partenaire
partner-add-name = Nom ou sigle, en arabe ou en français
partner-add-blank = Créer une fiche à ce nom
partner-add-ticked = { $count ->
    [one] Ajouter le partenaire coché
   *[other] Ajouter les { $count } partenaires cochés
}
partner-add-cancel = Annuler
partner-added = { $count ->
    [one] { $count } partenaire ajouté depuis le catalogue
   *[other] { $count } partenaires ajoutés depuis le catalogue
}
partner-catalogue = Catalogue : cochez un ou plusieurs partenaires, puis complétez leur fiche.
partner-catalogue-there = Déjà au registre
partner-catalogue-none = Rien à ce nom dans le catalogue
partner-catalogue-blank = Créez une fiche à ce nom ; vous la compléterez ensuite.
union-merged = Fiches réunies : { $title }
partner-print = Imprimer la fiche
partner-delete = Supprimer le partenaire
partner-deleted = Partenaire supprimé : { $title }
partner-filter = Filtrer : nom, sigle ou code
partner-none = Aucun partenaire pour le moment
partner-purpose = Le registre réunit les partenaires de la commune, actuels ou possibles : ce qu’ils peuvent apporter, à qui s’adresser, et comment ils ont tenu leurs engagements.
partner-column-code = Code
partner-column-name = Partenaire
partner-column-category = Catégorie
partner-column-level = Niveau
partner-column-active = Situation
partner-active = Actif
partner-inactive = Inactif
partner-domains = Domaines d’intervention
partner-contributions = Types de contribution
partner-usual-share = Part habituelle (%)
partner-section-identity = Le partenaire
partner-section-support = Ce qu’il peut apporter
partner-section-ways = Modalités d’intervention
partner-section-contacts = Contacts
partner-section-papers = Pièces du partenaire
partner-section-address = Adresse et compte bancaire
partner-section-notes = Notes
partner-section-past = Bilan de ses engagements
partner-add-contact = Ajouter un contact
partner-add-paper = Ajouter une pièce
partner-no-agreement = Il n’est partie à aucune convention de ce dossier.
partner-promised = Engagé
partner-paid = Réalisé
partner-honoured-count = Honorés, en nombre
partner-honoured-value = Honorés, en valeur
partner-of-due = { $share } de { $count ->
    [one] { $count } échu
   *[other] { $count } échus
}

## Deux fiches d’un même partenaire ou projet
union-two = 2 fiches sélectionnées
union-ask = Fusionner…
union-title = Fusionner deux fiches
union-which = Laquelle garder ?
union-gains = Ce que l’autre fiche apporte
union-losses = Ce qui serait perdu
union-mentions = { $count ->
    [one] { $count } mention ailleurs dans le dossier passe à la fiche gardée
   *[other] { $count } mentions ailleurs dans le dossier passent à la fiche gardée
}
union-no-gain = Rien de plus que la fiche gardée.
union-no-loss = Rien.
union-fact = { $name } : { $value }
union-more = + { $count }
union-of = { $name }, { $of }
union-loss = « { $dropped } » ; reste « { $kept } »
union-undo = Vous pourrez revenir en arrière par Ctrl + Z.
union-leave = Garder les deux
union-merge = Fusionner
union-domains = Domaines d’intervention
union-contributions = Types de contribution
union-contacts = Contacts
union-papers = Pièces
union-places = Douars et quartiers
union-costs = Coûts par année
union-studies = Études
union-other = Autres lignes
