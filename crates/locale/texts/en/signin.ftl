## Desk: passkeys

desk-passkey-hint = With your fingerprint, face or screen lock. There is no password to remember or to lose.
desk-passkey-submit = Continue with passkey
desk-passkey-or = or with your password
desk-passkey-closed = You were not signed in: the passkey request was closed.
desk-passkey-closed-more = Nothing is lost. Try again, or use another way.
desk-passkey-unknown = This passkey is not known here; it may have been removed. Use another one, or your password.
desk-passkey-failed = The passkey was not accepted. Nothing is lost. Try again, or use your password.
desk-passkeys-title = Passkeys
desk-passkeys-explains = A passkey signs you in with your fingerprint, face or screen lock, without password and code.
desk-passkeys-count = { $count ->
    [0] You have no passkeys.
    [one] You have { $count } passkey.
   *[other] You have { $count } passkeys.
}
desk-passkeys-manage = Manage passkeys
desk-passkeys-add = Add a passkey
desk-passkeys-name = What you call it
desk-passkeys-name-hint = So that you know it again: “Phone”, “Computer at the office”.
desk-passkeys-name-missing = Give the passkey a name, in at most 100 characters.
desk-passkeys-added = The passkey “{ $name }” was added. You can sign in with it from now on.
desk-passkeys-removed = The passkey “{ $name }” opens nothing here any more. Remove it from your device as well.
desk-passkeys-remove = Remove
desk-passkeys-made = Added { $date }
desk-passkeys-used = Last used { $date }
desk-passkeys-unused = Not used yet
desk-passkeys-copied = On all your devices
desk-passkeys-bound = On one device
desk-passkeys-not-added = The passkey was not added: the request was closed, took too long, or this device has one already.
desk-passkeys-full = You have as many passkeys as one person may have. Remove one that you no longer use.
desk-passkeys-needs-script = This browser cannot add a passkey: it has none, or runs no scripts here.
desk-passkeys-not-here = Passkeys work where the site has a name and is reached by https. Ask whoever runs this server.
act-passkey = Passkeys
act-passkey-added = Passkey added
act-passkey-removed = Passkey removed
act-passkey-used = Passkey used
act-passkey-doubted = Passkey refused: perhaps somebody has a copy of it

## Desk: sections of people

desk-people-sections = Works in
desk-people-sections-hint = None chosen: the whole site. What stands below a chosen section belongs to it.
desk-people-sections-roles = Moderators and admins always work on the whole site.
desk-people-sections-set = Where { $name } works has changed.
desk-people-works-in = Works in { $sections }
desk-elsewhere = In a section of others
desk-elsewhere-locked = This story is in none of the sections that you work in. If you should read it, ask an admin.
desk-editor-strange-section = You do not work in the section “{ $value }”. Choose one of yours.
desk-plan-strange-section = Choose one of the sections that you work in.
desk-history-strange = It was not brought back: the story stood in a section then that you do not work in.
act-account-sections-set = Sections of a person changed

## Desk: signing in by a provider

desk-provider-or = or
desk-provider-submit = Sign in by { $name }
desk-provider-failed = { $name } did not sign you in. Nothing is lost. Try again, or use another way.
desk-provider-unknown = Nobody here has the address that { $name } gives. Ask an editor to invite you.
desk-provider-unverified = { $name } has not made sure that your address is yours, so it does not count here.
desk-provider-away = { $name } cannot be reached just now. Try again later, or use another way.
