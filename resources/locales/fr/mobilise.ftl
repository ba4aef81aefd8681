### L’étape 3 : plan de mobilisation : partenaires et arguments, programme de travail, chronogramme.

mobilise-step-partners = Partenaires et arguments
mobilise-step-actions = Programme de travail
mobilise-step-timeline = Chronogramme

## Aucun partenaire encore
mobilise-no-partner = Aucun partenaire retenu pour l’instant
mobilise-no-partner-hint = Le plan se dresse pour les partenaires que l’équipe a retenus à l’étape 2. Retenez-les d’abord, puis revenez ici.
mobilise-to-partners = Aller à l’étape 2

## Approche d’un partenaire
mobilise-column-arguments = Arguments
mobilise-column-expected = Attendu selon la matrice
mobilise-column-actions = Actions
mobilise-column-approach = Approche
mobilise-approached = Définie
mobilise-not-approached = À définir
mobilise-no-longer-retained = N’est plus retenu
mobilise-partners-hint = Choisissez un partenaire pour écrire l’objectif, les arguments et le porte-parole de la commune.
mobilise-section-objective = Objectif et contribution attendue
mobilise-section-arguments = Arguments, le plus fort d’abord
mobilise-section-speaker = Porte-parole et canal
mobilise-section-risks = Risques
mobilise-add-argument = Ajouter un argument
mobilise-matrix-expects = La matrice attend de ce partenaire : { $amount } ({ $kind })
mobilise-matrix-expects-nothing = La matrice n’attend aucun montant de ce partenaire.
mobilise-matrix-differs = La fiche dit { $said }, la matrice attend { $amount } ({ $kind }) : corrigez la fiche ici ou la case à l’étape 2.
mobilise-matrix-kind-differs = La fiche dit « { $said } », la matrice attend { $amount } ({ $kind }) : corrigez la fiche ici ou la case à l’étape 2.
mobilise-take-expected = Reprendre la matrice
mobilise-offered-arguments = Arguments proposés d’après les fiches du projet et du partenaire
mobilise-no-offered-argument = Les deux fiches ne proposent plus rien. Ajoutez vos propres arguments.
mobilise-take-argument = Reprendre l’argument
mobilise-from-team = Choisir dans l’équipe
mobilise-approach-delete = Supprimer l’approche
mobilise-approach-deleted = Approche du partenaire supprimée
mobilise-to-actions = Actions de ce partenaire

mobilise-leave = Ne rien changer

## Actions
mobilise-section-action = Action
mobilise-section-people = Responsable et délais
mobilise-section-result = Livrable et indicateur
mobilise-section-remarks = Observations
mobilise-support = Appui
mobilise-after = Commence après
mobilise-column-state = État
mobilise-column-cost = Coût
mobilise-column-project = Projet
mobilise-column-start = Début
mobilise-windows = Calendrier du partenaire : { $windows }
mobilise-window = { $kind } du { $from } au { $until }
mobilise-filter = Chercher dans les actions
mobilise-all-partners = Tous les partenaires
mobilise-all-people = Toutes les personnes
mobilise-all-states = Tous les états
mobilise-no-filtered = Aucune action de cette sorte
mobilise-no-filtered-hint = Changez la recherche ou retirez les filtres.
mobilise-show-all = Montrer toutes les actions
mobilise-no-action = Le programme n’a encore aucune action
mobilise-no-action-hint = Ajoutez une action, ou reprenez celles qui sont proposées pour chaque partenaire : dossier, lettre, réunion, projet de convention, datés à rebours de la session du conseil.
mobilise-add-action = Ajouter une action
mobilise-duplicate = Dupliquer l’action
mobilise-action-delete = Supprimer l’action
mobilise-action-deleted = Action supprimée
mobilise-cost-total = Coût des actions affichées
mobilise-count = Nombre d’actions
mobilise-cell-one-of = Écrivez le début de l’un de ces choix : { $choices }
mobilise-cell-date = Écrivez une date, par exemple 12/03/2027
mobilise-mend-swap = Échanger les dates
mobilise-mend-move = La reporter après
mobilise-mend-advance = Avancer l’échéance au jour de la session
mobilise-mend-unlink = Supprimer le lien
mobilise-mend-dismiss = Retirer qui n’est pas de l’équipe
mobilise-mended = Action corrigée

## Actions proposées
mobilise-propose = Actions proposées
mobilise-propose-title = Actions proposées
mobilise-propose-hint = Pour chaque partenaire sans action. Les dates remontent de la session du conseil et suivent le calendrier du partenaire ; tout peut être modifié après l’ajout.
mobilise-propose-responsible = Responsable de toutes
mobilise-propose-take = Ajouter les actions choisies
mobilise-propose-taken = Actions proposées ajoutées
mobilise-propose-line = { $title } · du { $from } au { $until }
mobilise-step-file-title = Constituer le dossier de projet ({ $partner })
mobilise-step-file-deliverable = Dossier de projet
mobilise-step-file-indicator = Dossier complet
mobilise-step-letter-title = Adresser la lettre de demande de partenariat ({ $partner })
mobilise-step-letter-deliverable = Lettre de demande de partenariat
mobilise-step-letter-indicator = Numéro et date d’envoi
mobilise-step-meeting-title = Tenir une réunion de concertation ({ $partner })
mobilise-step-meeting-deliverable = Procès-verbal de réunion
mobilise-step-meeting-indicator = Position du partenaire consignée au procès-verbal
mobilise-step-draft-title = Rédiger et arrêter le projet de convention ({ $partner })
mobilise-step-draft-deliverable = Projet de convention
mobilise-step-draft-indicator = Accord du partenaire sur le texte

## Mise en ordre
mobilise-order = Mettre en ordre
mobilise-order-title = Mettre les délais en ordre
mobilise-order-hint = Ces actions commencent avant la fin de celles qu’elles attendent. Chacune sera reportée au premier jour possible, sans changer de durée.
mobilise-order-line = { $before } → { $after }
mobilise-order-span = du { $from } au { $until }
mobilise-order-take = Reporter ces actions
mobilise-ordered = Délais du programme mis en ordre

## Chronogramme
mobilise-line-whole = Tout
mobilise-line-months = Mois
mobilise-line-weeks = Semaines
mobilise-line-days = Jours
mobilise-line-corner = Action et intervenants
mobilise-line-keys = Déplacez les actions à la souris ou au clavier
mobilise-line-keys-all = Alt et flèches : déplacer d’un jour, avec Ctrl d’une semaine. Maj et flèches : changer l’échéance. F2 : déplacer par les flèches seules. Entrée : fiche de l’action. + et − : zoom.
mobilise-session = Session du conseil
mobilise-window-of = { $partner } : { $kind }
mobilise-conflicts = À regarder
mobilise-conflict-of = « { $action } » : { $words }
mobilise-no-conflict = Aucun conflit dans le plan
mobilise-conflict-open = Ouvrir l’action
mobilise-no-dated = Aucune action n’est encore datée
mobilise-no-dated-hint = Donnez un début et une échéance aux actions du programme de travail : elles apparaîtront ici.
mobilise-export-calendar = Exporter vers un agenda (.ics)

## Noms
mobilise-somebody = Personne inconnue
mobilise-some-action = Action absente

## Conflits
mobilise-conflict-nobody = Personne ne répond de l’action : choisissez un membre de l’équipe.
mobilise-conflict-stranger = { $member } n’est pas de l’équipe : choisissez quelqu’un d’autre, ou ajoutez cette personne à l’équipe à l’étape 1.
mobilise-conflict-undated = Le début ou l’échéance manque : donnez les deux pour que l’action figure au chronogramme.
mobilise-conflict-reversed = L’échéance ({ $due }) précède le début ({ $start }) : échangez les dates ou corrigez l’une d’elles.
mobilise-conflict-before = Commence le { $start }, avant la fin de « { $after } » le { $due } : reportez-la ou supprimez le lien.
mobilise-conflict-missing = Attend une action absente du plan ou abandonnée : supprimez le lien.
mobilise-conflict-circle = Des actions s’attendent l’une l’autre : { $chain }. Supprimez l’un des liens.
mobilise-conflict-overload = { $member } : trop d’actions à la fois ({ $actions }, au plus { $most }) du { $from } au { $until }. Reportez-en une ou confiez-la à quelqu’un d’autre.
mobilise-conflict-outside = L’échéance ({ $due }) est hors du calendrier du partenaire ({ $partner }) : choisissez un jour de l’une de ses périodes.
mobilise-conflict-after-session = L’échéance ({ $due }) suit la session du conseil ({ $session }) : avancez-la ou visez une session suivante.
mobilise-conflict-no-action = Aucune action ne mobilise { $partner } : ajoutez-en une ou reprenez celles proposées.
mobilise-conflict-no-approach = L’approche n’est pas encore définie ({ $partner }) : écrivez l’objectif et les arguments.
mobilise-conflict-no-argument = L’approche n’a aucun argument ({ $partner }) : écrivez-en un ou reprenez un argument proposé.
mobilise-conflict-twice = Deux approches pour le même partenaire ({ $partner }) : réunissez-les en une et supprimez l’autre.

## Arguments proposés
mobilise-argument-domain = Le projet « { $project } » relève de votre domaine d’intervention : { $domain }.
mobilise-argument-beneficiaries = Nombre de bénéficiaires du projet « { $project } » : { $total }.
mobilise-argument-beneficiaries-women = Nombre de bénéficiaires du projet « { $project } » : { $total }, dont femmes et filles : { $women }.
mobilise-argument-concern = Le projet « { $project } » répond à ce que la population a exprimé : { $words }
mobilise-argument-problem = Le projet « { $project } » répond à un problème réel : { $words }
mobilise-argument-studies = Les études du projet « { $project } » sont toutes réalisées ; leur nombre : { $count }.
mobilise-argument-land = L’assiette foncière du projet « { $project } » est apurée.
mobilise-argument-share = La commune finance elle-même { $amount } du besoin du projet « { $project } », soit { $share }.
mobilise-argument-shared = Le projet « { $project } » relève d’une compétence partagée entre la commune et l’État : sa réalisation appelle la conjugaison des efforts.
mobilise-argument-programme = Le projet « { $project } » s’inscrit dans un programme plus large : { $programme }.
mobilise-argument-upkeep = L’entretien du projet « { $project } » est assuré par : { $owner }.
mobilise-argument-record = Notre partenariat a porté ses fruits : conventions signées : { $agreements } ; engagements échus honorés : { $share }.
