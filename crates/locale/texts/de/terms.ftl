## Desk: sections, tags, series and people in bylines

desk-terms-title = Ressorts und Schlagwörter
desk-terms-sections = Ressorts
desk-terms-tags = Schlagwörter
desk-terms-series = Serien
desk-terms-bylines = Autorenzeilen
desk-terms-explains-sections = Wo Beiträge stehen, als Baum. Zieht ein Ressort um oder bekommt es eine andere Adresse, führt die alte dorthin, auch die seiner Beiträge.
desk-terms-explains-tags = Worum es in Beiträgen geht. Bekommt ein Schlagwort eine andere Adresse, führt die alte dorthin.
desk-terms-explains-series = Der Reihe nach erzählte Beiträge. Bekommt eine Serie eine andere Adresse, führt die alte dorthin.
desk-terms-explains-bylines = Die Menschen, die über Beiträgen stehen, ob sie sich hier anmelden oder nicht. Bekommt eine Seite eine andere Adresse, führt die alte dorthin.
desk-terms-new-sections = Neues Ressort
desk-terms-new-tags = Neues Schlagwort
desk-terms-new-series = Neue Serie
desk-terms-new-bylines = Neue Person
desk-terms-change-sections = Ressort ändern
desk-terms-change-tags = Schlagwort ändern
desk-terms-change-series = Serie ändern
desk-terms-change-bylines = Person ändern
desk-terms-search = Nach Namen suchen
desk-terms-none = Hier enthält nichts diese Wörter.
desk-terms-empty = Es gibt noch nichts.
desk-terms-many = { $count ->
    [one] { $count } Beitrag oder mehr
   *[other] { $count } Beiträge oder mehr
}
desk-terms-stories = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
desk-terms-name = Name
desk-terms-name-flaw = Geben Sie einen Namen von höchstens 300 Zeichen an.
desk-terms-slug = Letzter Teil der Adresse
desk-terms-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche jeder Schrift. Was Sie schreiben, wird in diese Form gebracht.
desk-terms-slug-flaw = Der letzte Teil der Adresse braucht mindestens einen Buchstaben oder eine Ziffer.
desk-terms-taken = An dieser Adresse steht schon etwas anderes.
desk-terms-description = Worum es geht
desk-terms-description-flaw = Das ist länger als 5.000 Zeichen.
desk-terms-bio = Wer das ist
desk-terms-bio-flaw = Das ist länger als 5.000 Zeichen.
desk-terms-website = Eigene Website
desk-terms-website-flaw = Schreiben Sie eine ganze Adresse, die mit https:// beginnt.
desk-terms-parent = Steht unter
desk-terms-parent-none = Nichts: ganz oben
desk-terms-parent-hint = Alles, was darunter steht, zieht mit um.
desk-terms-parent-flaw = Dort kann es nicht stehen.
desk-terms-position = Platz unter den Nachbarn
desk-terms-position-hint = Kleinere Zahlen stehen weiter vorn, gleiche nach ihrer Adresse.
desk-terms-position-flaw = Schreiben Sie eine ganze Zahl von 0 bis 9999.
desk-terms-language = Sprache
desk-terms-language-site = Die der Website
desk-terms-language-flaw = Wählen Sie eine aus der Liste.
desk-terms-kept = „{ $name }“ wurde gesichert.
desk-terms-merge = In anderem aufgehen lassen
desk-terms-merge-explains = Dies hier verschwindet: Beiträge und Adresse gehen auf das andere über. Sie sehen zuerst, was das bedeutet.
desk-terms-merge-into = Wird Teil von
desk-terms-merge-look = Zeigen, was das bedeutet
desk-terms-merge-lost = Wählen Sie ein anderes, das es gibt.
desk-terms-merge-below = Darunter stehen andere Ressorts. Verschieben Sie zuerst diese.
desk-terms-merge-ask = „{ $name }“ in „{ $other }“ aufgehen lassen?
desk-terms-merge-moves = Die Beiträge stehen dann unter „{ $other }“, auch Entwürfe: { $stories }.
desk-terms-merge-leads = { $old } führt zu { $new }.
desk-terms-merge-addresses = Die Adressen der Beiträge ändern sich; die alten führen zu ihnen.
desk-terms-merge-forever = Das lässt sich nicht rückgängig machen.
desk-terms-merge-do = In „{ $other }“ aufgehen lassen: { $stories }
desk-terms-merged = „{ $name }“ ist jetzt Teil von „{ $other }“. Die Beiträge folgen gerade.
