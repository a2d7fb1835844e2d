## Comments

comments = Kommentare
comments-count = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
comments-none = Noch keine Kommentare. Wenn Sie dabei waren oder mehr wissen, fangen Sie hier an.
comments-sort = Sortieren
comments-oldest = Älteste zuerst
comments-newest = Neueste zuerst
comments-most-liked = Beliebteste zuerst
comments-more = { $count ->
    [one] { $count } weiteren Kommentar anzeigen
   *[other] { $count } weitere Kommentare anzeigen
}
comment-replies = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
comment-reply = Antworten
comment-reply-to = { $name } antworten
comment-report = Melden
comment-like = Gefällt mir
comment-unlike = Gefällt mir nicht mehr
comment-likes = { $count ->
    [one] Gefällt { $count } Leser
   *[other] Gefällt { $count } Lesern
}
comment-answers = antwortet auf { $name }
comment-permalink = Link zum Kommentar vom { $date }
comment-staff = Redaktion
comment-new = Neu
comments-arrived = { $count ->
    [one] { $count } neuer Kommentar
   *[other] { $count } neue Kommentare
}
comment-editors-pick = Auswahl der Redaktion
comment-pinned = Angeheftet
comment-locked = Hier werden keine Antworten mehr angenommen
comment-error-locked = Auf diesen Kommentar werden keine Antworten mehr angenommen. Sie können Ihre als neuen Kommentar schreiben.
comment-anonymous = Anonym
comment-removed = Die Moderation hat diesen Kommentar entfernt, weil er gegen die Regeln verstieß.
comment-gone = Dieser Kommentar wurde entfernt.
comment-withdrawn = Wer diesen Kommentar schrieb, hat ihn entfernt.
comment-withdrawn-own = Ihr Kommentar wurde entfernt.
comment-held = Wird noch gelesen
comment-held-note = Bei { $paper } liest ihn ein Mensch, bevor er erscheint, meist binnen einer Stunde. Hier sehen nur Sie ihn.
comment-posted = Ihr Kommentar ist veröffentlicht.
comment-go-to = Zu Ihrem Kommentar
comment-edit = Bearbeiten
comment-withdraw = Zurückziehen
comment-own-until = Sie können ihn bis { $time } bearbeiten oder zurückziehen.
comment-edit-title = Kommentar bearbeiten
comment-edit-save = Speichern
comment-edited = Bearbeitet
comments-closed = Die Kommentare zu diesem Artikel sind geschlossen.
comments-closed-on = Die Kommentare zu diesem Artikel wurden am { $date } geschlossen.
comments-open-days = { $count ->
    [one] Kommentare bleiben { $count } Tag offen. Namen veröffentlichen wir so, wie Sie sie angeben.
   *[other] Kommentare bleiben { $count } Tage offen. Namen veröffentlichen wir so, wie Sie sie angeben.
}
comments-read-first = Jeder Kommentar wird gelesen, bevor er erscheint.
comments-read-newcomers = Der erste Kommentar wird gelesen, bevor er erscheint.
comments-about = Über die Kommentare
comment-rules = Regeln für Kommentare
comments-how-we-moderate = Wie wir moderieren

## Comment form

comment-form-title = Kommentar schreiben
comment-form-replying-to = Antwort an { $name }
comment-form-cancel-reply = Antwort abbrechen
comment-form-email-note = Ihre E-Mail-Adresse wird nicht veröffentlicht.
comment-form-as-staff = Sie sind in der Redaktion angemeldet. Sie schreiben als { $name }, mit diesem Zeichen:
comment-form-required-note = Pflichtfelder sind mit { $mark } gekennzeichnet
comment-form-asterisk = einem Sternchen
comment-form-comment = Kommentar
comment-form-name = Name
comment-form-email = E-Mail
comment-form-website = Internetseite
comment-form-keep = Meinen Namen und meine E-Mail-Adresse auf diesem Gerät merken
comment-form-post = Kommentar abschicken
comment-form-honeypot = Lassen Sie dieses Feld leer

## Comment form, when something is wrong

comment-error-summary = Etwas stimmt nicht. Noch ist nichts veröffentlicht; was Sie geschrieben haben, steht unten.
comment-error-empty = Schreiben Sie Ihren Kommentar, bevor Sie ihn abschicken.
comment-error-too-long = { $count ->
    [one] Kürzen Sie Ihren Kommentar: höchstens { $count } Zeichen.
   *[other] Kürzen Sie Ihren Kommentar: höchstens { $count } Zeichen.
}
comment-error-name-missing = Geben Sie Ihren Namen an.
comment-error-name-too-long = Geben Sie einen kürzeren Namen an.
comment-error-email-missing = Geben Sie Ihre E-Mail-Adresse an.
comment-error-email-form = Geben Sie eine E-Mail-Adresse in der Form name@example.org an.
comment-error-website-form = Geben Sie eine Internetadresse an, die mit https:// beginnt, oder lassen Sie das Feld leer.
comment-error-duplicate = Diesen Kommentar haben Sie schon abgeschickt.
comment-error-too-fast = { $count ->
    [one] Sie haben in kurzer Zeit { $count } Kommentar abgeschickt. Dieser ist aufgehoben. Sie können ihn um { $time } abschicken.
   *[other] Sie haben in kurzer Zeit { $count } Kommentare abgeschickt. Dieser ist aufgehoben. Sie können ihn um { $time } abschicken.
}
comment-error-links = { $count ->
    [0] Nehmen Sie die Links aus Ihrem Kommentar.
    [one] Ihr Kommentar darf höchstens { $count } Link enthalten.
   *[other] Ihr Kommentar darf höchstens { $count } Links enthalten.
}
comment-error-form-expired = Dieses Formular war lange offen. Prüfen Sie Ihren Kommentar und schicken Sie ihn noch einmal ab.
comment-error-closed = Die Kommentare zu diesem Artikel sind inzwischen geschlossen. Ihr Kommentar wurde nicht veröffentlicht; Sie können ihn hier kopieren.
comment-error-parent-gone = Der Kommentar, auf den Sie antworten, ist nicht mehr da. Sie können Ihren als neuen abschicken.
comment-error-refused = Dieser Kommentar kann nicht veröffentlicht werden.
comment-error-not-sent = Ihr Kommentar wurde nicht gesendet: Die Verbindung brach ab. Er ist auf diesem Gerät aufgehoben.
comment-error-try-again = Noch einmal versuchen

## Reporting a comment

report-question = Was stimmt mit diesem Kommentar nicht?
report-abuse = Beleidigung oder Belästigung
report-spam = Spam oder Werbung
report-private = Verrät Privates
report-off-topic = Gehört nicht zum Thema
report-false = Behauptet Falsches
report-illegal = Verstößt gegen das Gesetz
report-other = Etwas anderes
report-words = Was sollte die Moderation wissen? (freiwillig)
report-send = Meldung abschicken
report-cancel = Abbrechen
report-sent = Danke, die Moderation hat Ihre Meldung. Meldungen werden zuerst angesehen. Eine Antwort erhalten Sie nicht.
