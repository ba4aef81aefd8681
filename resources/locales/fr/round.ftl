### Les campagnes : étapes, matrice, plan, et noms de leurs champs.

round-of-mobilisation = Campagne de mobilisation

## Étapes
round-stage-needs = Besoins
round-stage-partners = Partenaires
round-stage-plan = Plan de mobilisation
round-stage-mobilisation = Mobilisation
round-stage-follow-up = Suivi des engagements
round-session-february = Session ordinaire de février
round-session-may = Session ordinaire de mai
round-session-october = Session ordinaire d’octobre
round-session-extraordinary = Session extraordinaire

## Critères de priorisation
round-measure-urgency = Urgence
round-measure-beneficiaries = Nombre de bénéficiaires
round-measure-women-youth = Effet sur les femmes et les jeunes
round-measure-maturity = Maturité du projet
round-measure-land = Apurement du foncier
round-measure-cost-per-beneficiary = Coût par bénéficiaire
round-measure-coherence = Cohérence avec les programmes territoriaux

## Matrice
round-decision-open = À décider
round-decision-retained = Retenu
round-decision-declined = Écarté
round-standing-unchecked = Non vérifiée
round-standing-held = Compétent
round-standing-not-held = Non compétent
round-status-identified = Identifiée
round-status-asked = Demandée
round-status-promised = Promise
round-status-refused = Refusée
round-status-agreed = Convenue
round-status-paid = Versée

## Parties prenantes
round-strategy-involve = Associer étroitement
round-strategy-win = Susciter l’intérêt
round-strategy-associate = Valoriser et soutenir
round-strategy-inform = Tenir informé
round-window-budget = Préparation du budget ou du programme
round-window-call = Appel à projets
round-window-decision = Décision

## Plan de mobilisation
round-channel-letter = Lettre
round-channel-visit = Visite
round-channel-meeting = Réunion
round-channel-dossier = Dossier de projet
round-channel-call = Appel à projets
round-benefit-partner = Intérêt du partenaire
round-benefit-commune = Intérêt de la commune
round-benefit-mutual = Intérêt mutuel
round-action-planned = Prévue
round-action-running = En cours
round-action-done = Réalisée
round-action-dropped = Abandonnée

## Dans l’historique
history-of-round = de la campagne
history-of-prospect = de la case de la matrice
history-of-stakeholder = de l’analyse du partenaire
history-of-approach = de l’approche du partenaire
history-of-mobilisation-action = de l’action de mobilisation
history-of-stage-closing = de la clôture de l’étape
history-stage-closing-add = Clôture d’une étape de la campagne
history-stage-closing-reopen = Réouverture d’une étape de la campagne
history-round-choose = Choix des projets de la campagne
history-round-rank = Classement des projets de la campagne

## Noms des champs
field-round-name = Nom de la campagne
field-round-year = Année
field-round-session = Session visée
field-round-session-on = Date d’ouverture de la session
field-round-note = Observations
field-round-member-name = Membre de l’équipe
field-round-member-function = Fonction du membre
field-round-member-most-actions = Nombre maximal d’actions simultanées
field-round-project-project = Projet retenu
field-round-project-competence = Compétence invoquée
field-round-project-men = Préoccupations des hommes
field-round-project-equality-remark = Remarque de l’instance de l’équité et de l’égalité des chances
field-round-project-equality-on = Date de la remarque de l’instance de l’équité
field-round-project-place = Rang fixé à la main
field-round-project-place-reason = Motif du rang fixé à la main
field-round-component-project = Projet
field-round-component-name = Composante
field-round-component-cost = Coût de la composante
field-round-component-urgency = Degré d’urgence de la composante
field-criterion-measure = Objet du critère
field-criterion-name = Critère
field-criterion-weight = Poids du critère
field-criterion-scale = Échelle de notation
field-score-criterion = Critère
field-score-project = Projet
field-score-grade = Note
field-score-note = Motif de la note
field-round-tick-stage = Étape
field-round-tick-item = Condition
field-round-tick-ticked-by = Condition attestée par
field-round-tick-ticked-on = Condition attestée le
field-round-tick-note = Observations
field-round-mean-stage = Étape
field-round-mean-item = Moyen
field-round-mean-who = Moyen fourni par
field-round-mean-needed-on = Moyen nécessaire le
field-round-mean-note = Observations
field-stage-closing-round = Campagne
field-stage-closing-stage = Étape
field-stage-closing-closed-on = Date de clôture de l’étape
field-stage-closing-reason = Motif de la clôture sans produit complet
field-stage-closing-reopened-on = Date de réouverture de l’étape
field-stage-closing-reopened-reason = Motif de la réouverture
field-stage-present-name = Personne présente
field-stage-product-language = Langue du produit
field-stage-product-attachment = Fichier du produit
field-stage-product-sha256 = Empreinte du produit
field-prospect-round = Campagne
field-prospect-need = Besoin
field-prospect-partner = Partenaire
field-prospect-decision = Décision de l’équipe
field-prospect-decision-reason = Motif de la décision
field-prospect-fit = Degré d’adéquation
field-prospect-kind = Type de contribution
field-prospect-expected = Montant attendu
field-prospect-probability = Probabilité
field-prospect-form = Forme juridique
field-prospect-standing = Compétence du partenaire
field-prospect-note = Observations
field-prospect-step-status = Statut de la contribution
field-prospect-step-reached-on = Date du statut
field-prospect-step-amount = Montant du statut
field-prospect-step-note = Référence du statut
field-prospect-year-year = Année
field-prospect-year-amount = Montant attendu dans l’année
field-stakeholder-round = Campagne
field-stakeholder-partner = Partenaire
field-stakeholder-role = Rôle du partenaire
field-stakeholder-mandate = Mandat et domaines du partenaire
field-stakeholder-interest = Degré d’intérêt
field-stakeholder-influence = Degré d’influence
field-stakeholder-conditions = Conditions et seuils
field-stakeholder-constraints = Contraintes
field-stakeholder-counterpart = Contrepartie attendue
field-stakeholder-history = Historique de la coopération
field-stakeholder-strategy = Stratégie
field-stakeholder-strategy-note = Précisions sur la stratégie
field-stakeholder-capacity-kind = Type de capacité
field-stakeholder-capacity-amount = Valeur maximale de la contribution
field-stakeholder-capacity-note = Précisions sur la capacité
field-stakeholder-window-kind = Échéance du partenaire
field-stakeholder-window-opens-on = Début de la période
field-stakeholder-window-closes-on = Fin de la période
field-stakeholder-window-note = Observations sur la période
field-approach-round = Campagne
field-approach-partner = Partenaire
field-approach-objective = Objectif de mobilisation
field-approach-kind = Type de contribution attendue
field-approach-expected = Valeur de la contribution attendue
field-approach-spokesperson = Porte-parole de la commune
field-approach-channel = Canal
field-approach-risks = Risques
field-approach-argument-benefit = Bénéficiaire de l’argument
field-approach-argument-text = Argument
field-mobilisation-action-round = Campagne
field-mobilisation-action-partner = Partenaire
field-mobilisation-action-project = Projet
field-mobilisation-action-title = Action
field-mobilisation-action-channel = Canal
field-mobilisation-action-responsible = Responsable
field-mobilisation-action-starts-on = Date de début
field-mobilisation-action-due-on = Échéance
field-mobilisation-action-cost = Coût
field-mobilisation-action-deliverable = Livrable
field-mobilisation-action-indicator = Indicateur
field-mobilisation-action-state = État de l’action
field-mobilisation-action-remarks = Observations
field-mobilisation-support-member = Personne d’appui
field-mobilisation-prerequisite-prerequisite = Action préalable

## Liste des campagnes
nav-rounds = Campagnes
round-new-name = Campagne de mobilisation { $year }
round-add = Nouvelle campagne
round-none = Aucune campagne pour l’instant
round-purpose = Une campagne mobilise les partenaires autour de projets choisis, de l’identification des besoins au suivi des engagements.
round-delete = Supprimer la campagne
round-deleted = Campagne supprimée
round-gone = Cette campagne n’existe plus
round-gone-hint = Quelqu’un l’a peut-être supprimée. Cela peut être annulé.
round-unreadable = La campagne n’a pas pu être lue

## Étape
round-guide = Guide
round-guide-hide = Masquer le guide
round-guide-waits = Le guide revient avec l’outil
round-missing = { $count ->
    [one] Il manque au produit : { $condition }
   *[other] Il manque { $count } conditions au produit, dont : { $condition }
}
round-complete = Le produit est complet : l’étape peut être close
round-close = Clore l’étape
round-closed = Étape close
round-closed-on = Étape close le { $date }
round-not-closed = L’étape n’est pas close : son produit n’a pas pu être conservé
round-reopen = Rouvrir l’étape
round-reopened = Étape rouverte ; le produit conservé demeure
round-close-title = Clore l’étape « { $stage } »
round-close-section = Clôture
round-present-section = Personnes présentes
round-add-present = Ajouter une personne
round-reason-section = Motif de la clôture avant produit complet
round-close-lacks = Pas encore rempli : { $words }
round-close-no-reason = Le produit n’est pas complet : écrivez le motif de la clôture.
round-close-nobody = Inscrivez au moins une personne présente.
round-reopen-title = Rouvrir l’étape « { $stage } »
round-reopen-section = Réouverture
round-reopen-before = La réouverture précède la clôture.
round-reopen-no-reason = Écrivez le motif de la réouverture.

## Guide
round-holds = Rempli
round-partly = Rempli pour { $done } sur { $of }
round-lacks = Non rempli
round-asked = À attester par un membre
round-ticked = Attesté par { $who } le { $day }
round-tick = Attester
round-untick = Retirer l’attestation
round-tick-title = Attester une condition
round-tick-section = Qui atteste, et quand
round-tick-verb = Inscrire l’attestation
round-tick-nobody = Écrivez le nom de la personne qui atteste.
round-mean-say = Dire qui le fournit et quand
round-mean-change = Modifier
round-mean-title = Qui fournit le moyen, et quand
round-mean-section = Moyen
round-mean-verb = Inscrire

## Pas de l’étape 1
round-step-team = Campagne et équipe
round-step-projects = Projets
round-step-needs = Besoins
round-step-gap = Manque
round-step-ranking = Priorités
round-step-voices = Préoccupations
round-section-round = Campagne
round-section-team = Équipe
round-add-member = Ajouter un membre
round-section-criteria = Critères et poids
round-add-criterion = Ajouter un critère

## Choix des projets
round-among-lacking = À appuyer
round-among-chosen = Retenus
round-among-every = Tous
round-among-all = Afficher tous les projets
round-among-none = Aucun projet ici
round-among-none-hint = Changez la recherche, ou affichez tous les projets pour retenir ceux qui ont besoin d’appui.
round-column-chosen = Choix
round-chosen = Retenu
round-choose = { $count ->
    [0] Retenir
    [one] Retenir
   *[other] Retenir { $count } projets
}
round-take-out = { $count ->
    [one] Retirer
   *[other] Retirer { $count } projets
}
round-no-register = Le dossier n’a pas encore de projets
round-no-register-hint = Une campagne choisit ses projets dans le registre : ajoutez-les ou importez le plan.
round-no-project = Aucun projet retenu pour l’instant
round-no-project-hint = Retenez des projets au pas « Projets ».
round-project-sheet = Fiche du projet
round-section-components = Composantes du projet et leurs coûts
round-add-component = Ajouter une composante
round-section-competence = Compétence
round-competence-article = Article
round-competence-open = Choisissez la compétence dont relève le projet.
round-competence-told = Compétence { $kind }, article { $article } : { $subject }

## Grille des besoins
round-needs-grid = Grille d’identification des besoins d’appui
round-written-rows = Lignes écrites : { $rows } sur { $all }
round-all-projects = Tous les projets retenus
round-add-need = Ajouter un besoin
round-no-need = Aucun besoin inscrit pour l’instant
round-no-need-hint = Inscrivez pour chaque projet ce qui lui manque : type, montant, année et part couverte par la commune ; le manque s’en déduit.
round-need-delete = Supprimer le besoin
round-need-deleted = Besoin supprimé
round-section-need = Besoin
round-section-amount = Montant et couverture
round-section-reason = Pourquoi un partenariat
round-column-kind = Type
round-column-amount = Montant
round-column-covered = Couvert
round-column-gap = Manque
round-column-urgency = Urgence
round-urgency-1 = 1 – très urgent
round-urgency-2 = 2 – urgent
round-urgency-3 = 3 – peut attendre
round-expects-quantity = Nombre attendu, par exemple 12 ou 4,5
round-cell-kind = Un des types est attendu : { $kinds }

## Manque
round-gap-projects = Par projet
round-gap-kinds = Par type de besoin
round-gap-years = Par année, face à la capacité d’autofinancement
round-total = Total
round-capacity = Autofinancement
round-capacity-unknown = Capacité inconnue dans le plan
round-capacity-enough = Dans la limite de la capacité
round-capacity-excess = Dépasse la capacité de { $amount }

## Priorités
round-part-criteria = Critères
round-part-grades = Notes et ordre
round-part-sensitivity = Sensibilité
round-no-criterion = Aucun critère pour l’instant
round-no-criterion-hint = Partez des sept critères usuels, puis adaptez leurs noms, leurs poids et leurs échelles.
round-usual = Prendre les critères usuels
round-suggest = Compléter les notes
round-weights-whole = Somme des poids : 100
round-weights-less = Somme des poids : { $sum } ; il manque { $missing }
round-weights-more = Somme des poids : { $sum } ; { $excess } de trop
round-column-place = Rang
round-column-score = Total
round-column-weight = Poids
round-expects-grade = Une note de 0 à 3 est attendue
round-criterion-weighs = { $name } (poids { $weight })
round-place-told = Rang { $place } · total { $points } sur 300 · rang par les notes { $score }
round-section-place = Rang fixé par l’équipe
round-sensitivity-hint = De combien de points le poids de chaque critère doit varier pour que l’ordre change, les autres poids étant ajustés en proportion.
round-sensitivity-less = Si le poids baisse
round-sensitivity-more = Si le poids augmente
round-sensitivity-never = L’ordre ne change pas
round-sensitivity-at = { $points ->
    [one] d’un point, soit { $weight }
   *[other] de { $points } points, soit { $weight }
}
round-moves = { $title } : du rang { $from } au rang { $to }
round-scale-urgency =
    0 : aucune urgence
    1 : peut attendre
    2 : à réaliser dans l’année
    3 : préjudice actuel pour la population
round-scale-beneficiaries =
    0 : très peu de bénéficiaires
    1 : moins que la moyenne
    2 : plus que la moyenne
    3 : parmi les plus nombreux
round-scale-women-youth =
    0 : aucun effet
    1 : effet indirect
    2 : effet direct
    3 : objectif principal du projet
round-scale-maturity =
    0 : idée
    1 : étude sommaire
    2 : étude détaillée
    3 : prêt à démarrer
round-scale-land =
    0 : bloqué
    1 : engagé
    2 : en voie d’achèvement
    3 : apuré
round-scale-cost-per-beneficiary =
    0 : parmi les plus coûteux
    1 : plus coûteux que la moyenne
    2 : moins coûteux que la moyenne
    3 : parmi les moins coûteux
round-scale-coherence =
    0 : sans lien avec un programme
    1 : lien général
    2 : cohérent avec un programme provincial ou régional
    3 : inscrit dans un programme provincial ou régional

## Préoccupations
round-section-voices = Ce que chaque groupe a soulevé
round-section-equality = Instance de l’équité, de l’égalité des chances et de l’approche genre
round-equality-open = L’instance ne s’est pas prononcée
round-equality-given = L’instance s’est prononcée
round-voices-hint = Choisissez un projet pour inscrire ce qui a été soulevé.

## À examiner
round-finding-no-team = L’équipe n’a pas encore de membre : ajoutez-les.
round-finding-session = La session tombe en { $session } et la campagne est de { $year } : corrigez l’une des deux.
round-finding-twice = Projet retenu deux fois : { $project }. Retirez-le une fois.
round-finding-no-competence = La compétence du projet { $project } n’est pas choisie : choisissez-la dans la liste.
round-finding-no-need = Aucun besoin n’est inscrit pour le projet { $project }.
round-finding-no-remark = L’instance de l’équité ne s’est pas prononcée sur le projet { $project }.
round-finding-covered = La commune couvre { $covered } pour un besoin de { $amount } : réduisez la couverture ou augmentez le montant.
round-finding-minimum = La contribution minimale { $minimum } dépasse le manque { $gap } : réduisez-la.
round-finding-component = Les besoins de la composante « { $component } » atteignent { $needs } pour un coût de { $cost } : réduisez-les ou corrigez le coût.
round-finding-components = Les composantes du projet atteignent { $components } pour un coût de { $cost } : réduisez-les ou corrigez la fiche du projet.
round-finding-cost = Les besoins financiers atteignent { $needs } pour un projet de { $cost } : revoyez les montants ou la fiche du projet.
round-finding-year = La fiche du projet n’a pas de coût en { $year } : corrigez l’année ou la fiche.
round-finding-place-reason = Rang fixé sans motif : { $project }. Écrivez le motif.
round-finding-place-twice = Le rang { $place } est fixé pour deux projets : { $project }. Changez-en un.
round-finding-no-place = Le rang { $place } n’existe pas : { $project }. Donnez un rang de la liste.
round-finding-weights = La somme des poids est { $sum } ; elle devrait être 100.
round-finding-weightless = Un critère n’a pas de poids : donnez-lui-en un ou supprimez-le.
round-finding-unexplained = Un critère n’explique pas ses notes : dites ce que valent 0, 1, 2 et 3.
round-finding-ungraded = { $count ->
    [one] Il manque une note au projet { $project }
   *[other] Il manque { $count } notes au projet { $project }
}
round-finding-graded-twice = Projet noté deux fois par un critère : { $project }

## Conseils
round-grades-hint = Tapez une note de 0 à 3 dans la grille ; Entrée ou un double clic ouvre un projet, ses échelles et son rang fixé à la main.
round-choose-hint = Entrée ou un double clic retient un projet, ou le retire.
