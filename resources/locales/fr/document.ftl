### Les documents imprimés.

document-page = Page { $page } sur { $pages }
document-draft = Projet
document-fictional = Commune fictive, document de démonstration
document-number = n° { $number }
document-currency = en dirhams
document-printed-on = Édité le { $date }

document-table-party = Partie
document-table-total = Total
document-table-share = Part
document-table-year = Année
document-table-commitment = Engagement
document-table-kind = Type
document-table-due = Échéance
document-table-amount = Montant (en dirhams)
document-table-quantity = Quantité
document-table-evidence = Pièces justificatives
document-table-tranche = Tranche
document-table-trigger = Condition de versement
document-table-indicator = Indicateur
document-table-baseline = Valeur de référence
document-table-target = Valeur cible
document-table-source = Source de vérification
document-table-member = Membre
document-table-quality = Qualité

document-signature-of = Pour { $party }
document-signature-date = Date, signature et cachet
document-visa = Visa de Monsieur le Gouverneur de la { $territory }
document-visa-date = Le :

document-sheet-title = Fiche technique
document-annex = Annexe { $number }

follow-up-title = Fiche de suivi des engagements
follow-up-of-agreement = Fiche de suivi des engagements de la convention
follow-up-of-partner = Fiche de suivi des engagements du partenaire
follow-up-on = Situation au { $date }
follow-up-article = Article
follow-up-debtor = Débiteur
follow-up-owed = Montant ou quantité
follow-up-due = Échéance
follow-up-realised = Réalisé
follow-up-share = Taux de réalisation
follow-up-state = État
follow-up-delay = Retard
follow-up-next-action = Prochaine action
follow-up-subtotal = Sous-total { $party }
follow-up-total = Total général
follow-up-legend = Légende
