### Le texte de la convention imprimée.

document-agreement-subject = Convention de coopération et de partenariat
document-page-before = Page
document-page-between = sur
document-start-signature = la date de sa signature par la dernière des parties
document-start-visa = la date de son visa
document-blank-session = session { $blank }
document-numbered = { $title }, n° { $number }
document-end-open = l’expiration de cette durée
document-governor-province = Gouverneur de la province { $territory }
document-governor-prefecture = Gouverneur de la préfecture { $territory }
document-visa-of = Visa du { $authority }
document-visa-of-law = Vu { $law } ;
document-signed-on = Signé le { $day }
document-chair = qui en assure la présidence
document-dirhams = { $figure } dirhams
document-tranche-evidence = { $words } (justificatif : { $evidence })

document-commitment-quantity = Quantité ({ $unit }) : { $figure }
document-commitment-count = Nombre : { $figure }
document-commitment-amount = Montant : { $figure } dirhams
document-commitment-value = Valeur estimée : { $figure } dirhams
document-commitment-instalment = { $figure } dirhams en { $year }
document-commitment-instalments = Échelonnement : { $parts }
document-commitment-due = Échéance : { $day }
document-commitment-trigger = Échéance : { $event }
document-commitment-evidence = Justificatif : { $paper }

document-cost-caption = Montage financier par partie et par année (en dirhams)
document-cost-valued = La contribution de { $party } comprend { $figure } dirhams d’apports valorisés, non versés en numéraire.

document-sheet-code = Numéro du projet
document-sheet-place = Localisation
document-sheet-owner = Maître d’ouvrage
document-sheet-problem = Problématique
document-sheet-objectives = Objectifs
document-sheet-components = Composantes
document-sheet-results = Résultats attendus
document-sheet-cost = Coût total
document-sheet-beneficiaries = Bénéficiaires
document-sheet-maturity = Degré de maturité
document-sheet-land = Situation foncière
document-sheet-upkeep = Exploitation et entretien
document-people = Total : { $count }
document-people-women = femmes et filles : { $count }
document-people-men = hommes et garçons : { $count }
document-people-households = ménages : { $count }
