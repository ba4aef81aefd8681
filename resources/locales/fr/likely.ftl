### Une fiche semblable existe peut-être déjà.

likely-title = Peut-être déjà au registre
likely-open = Ouvrir
likely-part = Différent
