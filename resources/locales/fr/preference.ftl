### Le fichier des préférences de cet ordinateur.

preference-unread = Le fichier des préférences { $path } est illisible ({ $reason }). Les réglages habituels sont utilisés et le fichier reste tel quel.
preference-broken = Une partie du fichier des préférences { $path } n’a pas pu être comprise. Une copie en est conservée dans { $kept } ; les réglages habituels remplacent ce qui n’a pas été compris.
preference-broken-alone = Une partie du fichier des préférences { $path } n’a pas pu être comprise et aucune copie n’a pu en être conservée. Les réglages habituels remplacent ce qui n’a pas été compris.
preference-unwritten = Les préférences n’ont pas pu être enregistrées dans { $path } ({ $reason }). Elles restent valables jusqu’à la fermeture du programme.
preference-not-read = Vos préférences n’ont pas pu être lues en entier
preference-not-kept = Vos préférences n’ont pas pu être enregistrées
preference-mend-reading = Vos dossiers ne sont pas touchés. Vérifiez que vous avez le droit de lire ce fichier ; s’il est abîmé, renommez-le et rouvrez le programme, puis refaites vos choix dans les paramètres.
preference-mend-writing = Vos dossiers ne sont pas touchés. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans ce répertoire ; le prochain choix sera de nouveau enregistré.
