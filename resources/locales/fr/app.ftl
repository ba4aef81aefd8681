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
agreement-articles = Articles
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
export-language-both = Dans les deux langues, côte à côte
export-in-arabic = En arabe
export-in-french = En français
open-sample-name = Dossier d’exemple
export-start = Exporter en PDF…
export-start-docx = Exporter en DOCX…
export-format = Format
export-format-pdf = PDF, à lire et à signer
export-format-docx = DOCX, à amender par les partenaires
export-running = Composition des pages (étape 1 sur 2)…
export-saving = Écriture du fichier (étape 2 sur 2)…
export-done = Document enregistré dans { $path }
export-substituted = Les polices n’ont pas de signe pour certains caractères, écrits autrement ; changez-les dans le texte au besoin :
export-open-folder = Ouvrir le dossier
export-failed = Le document n’a pas pu être exporté

## La première fenêtre
amount-dirhams = { $amount } DH
open-path = Ou saisissez le chemin du dossier :
open-path-example = /home/…/commune.sharaka
open-typed = Ouvrir
open-other = Ouvrir un autre dossier
open-no-path = Saisissez d’abord le chemin du dossier.
open-missing = Aucun fichier à l’emplacement { $path }. Vérifiez le chemin ou choisissez le fichier dans la fenêtre d’ouverture.

overview-none-soon = Aucun engagement n’arrive à échéance dans les 30 jours.
overview-drafts = Projets non signés
overview-no-drafts = Aucun projet de convention n’est en attente.
overview-money = Le dossier en chiffres
overview-more = Et { $count } autres dans les pages des conventions.

column-partners = Partenaires
column-cost-dirhams = Coût (DH)
column-amount-dirhams = Montant (DH)
column-date = Date
column-step = Étape
column-outcome = Résultat

agreements-filter = Numéro, intitulé ou partenaire
agreements-purpose = Les conventions de la commune apparaissent ici avec leur étape, leur coût et leurs partenaires.
list-previous = Page précédente
list-next = Page suivante

agreement-missing = Cette convention n’est plus dans le dossier.
agreement-export-draft = Exporter le projet de convention
agreement-export-signed = Exporter la convention
agreement-people = Parties et comité
agreement-read-in = Langue du texte
agreement-unreadable = Le texte de la convention est illisible
agreement-not-yet = Pas encore fixé
agreement-late-of = { $count }, dont { $late } en retard
agreement-late-by = Retard : { $delay }
agreement-next = Prochaine action : { $action }
agreement-in-dirhams = Montants en dirhams
agreement-no-cost = Pas encore de montage financier
agreement-no-cost-hint = La contribution de chaque partie par année, les totaux et les parts apparaîtront ici.
agreement-cost-differs = La somme des contributions diffère du coût écrit dans le texte
agreement-cost-differs-hint = Coût écrit dans le texte : { $stated } ; somme du tableau : { $computed }.
agreement-no-commitments = Pas encore d’engagements
agreement-no-commitments-hint = Les engagements de chaque partie, leurs échéances et leur réalisation apparaîtront ici.
agreement-committee = Comité de pilotage et de suivi
agreement-no-committee = Aucun comité de suivi n’est désigné.
agreement-chair = Présidence
agreement-cadence = Fréquence des réunions
agreement-quorum = Quorum
agreement-members = Membres
agreement-indicators = Indicateurs de suivi
agreement-called = Appellation dans le texte
agreement-signatory = Qualité du signataire
agreement-seat = Siège
agreement-no-events = L’approbation n’a pas commencé
agreement-no-events-hint = Avis des commissions, vote du conseil, visa, signatures et entrée en vigueur seront inscrits ici avec leurs dates.
agreement-votes = Pour { $favour }, contre { $against }, abstentions { $abstained }

export-or-path = Ou saisissez l’emplacement :
export-path-example = /home/…/convention.pdf
export-to-path = Exporter à cet endroit

problem-interrupted = Le travail s’est arrêté avant la fin. Réessayez.
list-show-all = Tout afficher
list-filter-hint = Essayez un mot plus court, dans l’une ou l’autre écriture.
