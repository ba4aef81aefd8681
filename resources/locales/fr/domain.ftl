### Les termes du domaine : chaque liste fermée, comme les textes et les actes la nomment.

language-ar = arabe
language-fr = français

## La convention
kind-framework = Convention-cadre
kind-specific = Convention spécifique
kind-amendment = Avenant

start-rule-fixed = date fixée dans le texte
start-rule-signature = date de la dernière signature
start-rule-visa = date du visa

stage-draft = Projet
stage-voted = Approuvée par le conseil
stage-awaiting-visa = En cours de visa
stage-visa-refused = Visa refusé
stage-signing = En cours de signature
stage-signed = Signée
stage-in-force = En vigueur
stage-ended = Échue

step-committee = Avis de la commission permanente
step-equality-body = Avis de l’instance de l’équité, de l’égalité des chances et de l’approche genre
step-council-vote = Vote du conseil
step-concordant-deliberations = Délibérations concordantes des conseils
step-interior-order = Arrêté du ministre de l’Intérieur
step-sent-for-visa = Envoi au visa
step-visa = Visa
step-visa-refused = Refus de visa
step-signature = Signature
step-in-force = Entrée en vigueur
step-operational = Démarrage de la réalisation

outcome-unanimous = à l’unanimité
outcome-absolute-majority = à la majorité absolue
outcome-relative-majority = à la majorité relative
outcome-favourable = avis favorable
outcome-with-remarks = avis favorable avec remarques
outcome-rejected = rejet
outcome-postponed = report

## Les parties du texte d’une convention
section-header = En-tête
section-parties = Entre les soussignés
section-preamble = Préambule
section-visas = Visas
section-agreed = Il a été convenu ce qui suit
section-object = Objet de la convention
section-objectives = Objectifs
section-components = Consistance du projet
section-duration = Durée de la convention
section-cost = Coût global et montage financier
section-commitments = Engagements des parties
section-payment = Modalités de versement des contributions
section-owner = Maîtrise d’ouvrage
section-committee = Comité de pilotage et de suivi
section-monitoring = Suivi, contrôle et évaluation
section-property = Propriété, gestion et entretien
section-communication = Communication et publication
section-amendment = Modification de la convention
section-disputes = Règlement des différends
section-termination = Résiliation
section-entry-into-force = Entrée en vigueur
section-done-at = Lieu et date
section-signatures = Signatures
section-visa = Visa de l’autorité de contrôle
section-annexes = Annexes

## Les engagements
state-undated = Sans échéance
state-not-due = Non échu
state-due-soon = Échéance proche
state-late = En retard
state-late-partial = En retard, partiel
state-partial = Réalisé en partie
state-done = Réalisé
state-waived = Abandonné
state-disputed = Contesté
state-closed = Clos par avenant

standing-owed = Dû
standing-waived = Abandonné
standing-disputed = Contesté
standing-closed = Clos

support-financial = Financier
support-in-kind = En nature
support-technical = Technique
support-human = Humain
support-land = Foncier
support-administrative = Administratif et juridique

## La commune
article-word-madda = Article
article-word-fasl = Article
territory-province = Province
territory-prefecture = Préfecture

## Les partenaires
category-territorial = Collectivités territoriales et groupements
category-interior = Ministère de l’Intérieur et ses programmes
category-deconcentrated = Services déconcentrés
category-public-body = Établissements et agences publics
category-civil-society = Société civile
category-private = Secteur privé
category-international = Partenaires internationaux

level-national = National
level-region = Régional
level-province = Provincial
level-commune = Communal
level-foreign = Étranger

## Les projets et le plan
plan-pcd = Plan communal de développement
plan-pac = Programme d’action de la commune

competence-own = Propre
competence-shared = Partagée
competence-transferred = Transférée

project-completed = Achevé
project-running = En cours
project-not-started = Non lancé
project-stopped = En arrêt
project-cancelled = Annulé

maturity-idea = Idée
maturity-outline = Avant-projet sommaire
maturity-detailed = Avant-projet détaillé
maturity-tender = Dossier de consultation des entreprises
maturity-ready = Prêt à démarrer
maturity-running = En cours

land-communal = Communal
land-collective = Collectif (soulaliyate)
land-private = Privé (melk)
land-domanial = Domaine privé de l’État
land-habous = Habous
land-forest = Forestier

land-cleared = Apuré
land-in-progress = En cours d’apurement
land-blocked = Bloqué

## Ce qui se compte
count-agreements = { $count ->
    [0] aucune convention
    [one] { $count } convention
   *[other] { $count } conventions
}
count-projects = { $count ->
    [0] aucun projet
    [one] { $count } projet
   *[other] { $count } projets
}
count-partners = { $count ->
    [0] aucun partenaire
    [one] { $count } partenaire
   *[other] { $count } partenaires
}
count-commitments = { $count ->
    [0] aucun engagement
    [one] { $count } engagement
   *[other] { $count } engagements
}
count-realisations = { $count ->
    [0] aucune réalisation
    [one] { $count } réalisation
   *[other] { $count } réalisations
}
count-parties = { $count ->
    [0] aucune partie
    [one] { $count } partie
   *[other] { $count } parties
}
count-articles = { $count ->
    [0] aucun article
    [one] { $count } article
   *[other] { $count } articles
}
count-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
count-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
count-pages = { $count ->
    [0] aucune page
    [one] { $count } page
   *[other] { $count } pages
}
count-files = { $count ->
    [0] aucun fichier
    [one] { $count } fichier
   *[other] { $count } fichiers
}
count-findings = { $count ->
    [0] aucune observation
    [one] { $count } observation
   *[other] { $count } observations
}
