### La fenêtre.

app-name = Sharaka
app-tagline = Les conventions de coopération et de partenariat de la commune, du plan au suivi des engagements
app-fictional = Commune fictive : toutes les données servent à la démonstration
app-loading = Chargement…
app-language-other = العربية
app-untitled = Sans titre
app-none = Rien
app-yes = Oui
app-no = Non
app-close = Fermer
app-cancel = Annuler
app-retry = Réessayer
app-back = Retour
app-search = Rechercher

## Ouvrir un fichier
open-title = Ouvrez le dossier d’une commune
open-hint = Un dossier Sharaka contient le plan de la commune, ses partenaires, ses conventions et leurs engagements.
open-button = Ouvrir un dossier…
open-sample = Ouvrir le dossier d’exemple
open-filter = Dossier Sharaka
open-running = Ouverture de { $file }
open-failed = Le dossier n’a pas pu être ouvert

## Les rubriques
nav-overview = Vue d’ensemble
nav-agreements = Conventions
nav-projects = Projets
nav-partners = Partenaires
nav-commitments = Engagements

## Vue d’ensemble
overview-title = Vue d’ensemble
overview-on = Situation au { $date }
overview-projects = Projets
overview-partners = Partenaires
overview-agreements = Conventions
overview-commitments = Engagements
overview-late = Engagements en retard
overview-due-soon = Échéance dans les 30 jours
overview-cost = Coût total des conventions
overview-commune-share = Contribution de la commune
overview-partners-share = Contribution des partenaires
overview-paid = Montants réalisés
overview-by-stage = Conventions par étape
overview-overdue = Engagements échus
overview-no-overdue = Aucun engagement n’a dépassé son échéance.

## Listes et tableaux
column-number = Numéro
column-title = Intitulé
column-kind = Type
column-stage = Étape
column-state = État
column-cost = Coût
column-starts = Début
column-ends = Fin
column-parties = Parties
column-party = Partie
column-code = Code
column-axis = Axe
column-maturity = Maturité
column-competence = Compétence
column-category = Catégorie
column-level = Niveau
column-agreement = Convention
column-article = Article
column-debtor = Débiteur
column-creditor = Créancier
column-commitment = Engagement
column-amount = Montant
column-due = Échéance
column-paid = Réalisé
column-share = Part
column-delay = Retard
column-next-action = Prochaine action
column-year = Année
column-total = Total
column-id = Identifiant
column-name = Nom
column-contact = Interlocuteur
list-empty = Rien pour le moment.
list-filter-none = Aucun résultat pour « { $query } ».

## La convention
agreement-articles = Articles de la convention
agreement-cost-table = Montage financier
agreement-commitments = Engagements
agreement-parties = Parties
agreement-approval = Parcours d’approbation
agreement-duration = Durée
agreement-no-number = Sans numéro
agreement-export = Exporter…

## L’export
export-title = Exporter la convention
export-document-agreement = Texte de la convention
export-document-follow-up = Fiche de suivi des engagements
export-language = Langue du document
export-language-both = arabe et français côte à côte
export-start = Exporter en PDF…
export-running = Préparation du document…
export-done = Document enregistré dans { $path }
export-open-folder = Ouvrir le dossier
export-failed = Le document n’a pas pu être exporté
