## Desk: everywhere

desk-title = Desk
desk-navigation = Desk
desk-nav-stories = Stories
desk-nav-comments = Comments
desk-nav-account = Account
desk-back-to-paper = Back to the paper
desk-save = Save
desk-saved = Everything is saved
desk-cancel = Cancel
desk-undo = Undo
desk-view = View
desk-try-again = Try again
desk-not-allowed = Only editors can change this. You can see it. Ask an editor.
desk-form-expired = This page was open for a long time. Nothing was changed. Try again.
desk-problem = There is a problem.
desk-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}

## Desk: setting up

desk-setup-title = Set up { $paper }
desk-setup-intro = You are the first person here. Say who you are; you can invite others later.
desk-setup-name = Your name
desk-setup-email = Email address
desk-setup-password = Password
desk-setup-password-hint = { $count ->
    [one] At least { $count } character. Several words in a row are easy to remember and hard to guess.
   *[other] At least { $count } characters. Several words in a row are easy to remember and hard to guess.
}
desk-setup-password-short = { $count ->
    [one] Choose a password of at least { $count } character.
   *[other] Choose a password of at least { $count } characters.
}
desk-setup-password-common = Choose a password that is harder to guess.
desk-setup-name-missing = Enter your name.
desk-setup-email-form = Enter an email address in the form name@example.org.
desk-setup-submit = Create my account
desk-setup-link-used = This set-up link has been used or has expired. Ask whoever runs the server for a new one.
desk-setup-done = Your account is ready.
desk-password-title = Choose a password
desk-password-done = Your password is set. Sign in with it.
desk-link-used = This link has been used or has expired. Ask for a new one.

## Desk: signing in

desk-signin-title = Sign in to the desk
desk-signin-email = Email address
desk-signin-password = Password
desk-signin-submit = Sign in
desk-signin-wrong = Email address and password do not belong together. Nothing is lost. Try again.
desk-signin-too-many = Too many tries. You can try again at { $time }.
desk-signin-new-here = New here? Ask an editor to invite you.
desk-signin-ended = Your sign-in ended. Sign in again to go on.
desk-signout = Sign out
desk-signed-out = You are signed out.
desk-code-title = Enter the code from your app
desk-code-label = Code of six digits
desk-code-submit = Continue
desk-code-wrong = That code is not right, or it has expired. Enter the one your app shows now.
desk-code-recovery = Use a recovery code
desk-totp-title = Codes from an app
desk-totp-on = Codes from an app are on.
desk-totp-off = Codes from an app are off.
desk-totp-set-up = Set up codes from an app
desk-totp-intro = Add this key to an app that makes codes, then enter the code it shows.
desk-totp-key = Key
desk-totp-turn-on = Turn on
desk-totp-turn-off = Turn off
desk-totp-recovery-codes = Recovery codes
desk-totp-recovery-note = Keep these somewhere safe. Each works once if you lose your app. They are not shown again.
desk-code-recovery-label = Recovery code
desk-totp-recovery-make = Make new recovery codes
desk-totp-recovery-left = { $count ->
    [0] You have no recovery codes. Without them, losing your app locks you out.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}

## Desk: where you are signed in

desk-sessions-title = Where you are signed in
desk-session-this = This device
desk-session-since = Signed in { $date }
desk-session-last-seen = Last here { $date }
desk-session-end = End
desk-session-end-others = End all others
desk-session-ended = The sign-in was ended.
desk-sessions-ended = { $count ->
    [one] { $count } sign-in was ended.
   *[other] { $count } sign-ins were ended.
}

## Desk: people

desk-people-title = People
desk-people-role = Role
desk-people-role-of = Role of { $name }
desk-people-set-role = Change
desk-people-role-set = { $name } now has another role.
desk-people-end = End access
desk-people-end-explains = They are out at once, everywhere. What they wrote keeps their name.
desk-people-ended = { $name } can no longer sign in.
desk-people-back = Let back in
desk-people-is-back = { $name } can sign in again.
desk-people-left = Has left { $date }
desk-people-waits = Has not set a password yet
desk-people-last-admin = This is the last admin. Make someone else one first.
desk-people-reset = New password
desk-people-sessions = Sign-ins
desk-people-sessions-title = Where { $name } is signed in
desk-people-sessions-none = Nowhere just now.
desk-people-sessions-end = End all
desk-people-invite = Invite someone
desk-people-name = Name
desk-people-send = Make a link
desk-email-title = Email address
desk-email-now = You sign in with
desk-email-new = New email address
desk-email-explains = You sign in with it from now on. A letter to the former address says so; links that were sent there no longer work.
desk-email-submit = Change address
desk-email-set = { $name } now signs in with { $email }. Links that were sent before no longer work.
desk-people-email-of = New email address of { $name }
desk-people-email-taken = Someone here has this address already.
desk-people-link-title = A link for { $name }
desk-people-link-invitation = Give it to them alone. It works once, for seven days, to set a first password.
desk-people-link-reset = Give it to them alone. It works once, for 30 minutes, to set a new password.
desk-role-contributor = Contributor
desk-role-reporter = Reporter
desk-role-editor = Editor
desk-role-moderator = Moderator
desk-role-admin = Admin
