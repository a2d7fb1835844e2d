## Letters

mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
mail-foot = Sent by { $paper }, { $site }
mail-unsubscribe = No more such letters
mail-invitation-subject = You are invited to the desk of { $paper }
mail-invitation-text = { $by } invites you to work at the desk of { $paper }. Choose a password to begin.
mail-invitation-action = Choose a password
mail-invitation-note = The link works once, for seven days. If you did not expect this letter, do nothing.
mail-reset-subject = Another password for { $paper }
mail-reset-text = Somebody asked for another password for your account at { $paper }. If it was you, choose one here.
mail-reset-action = Choose another password
mail-reset-note = The link works once, for 30 minutes. If it was not you, do nothing: your password stays as it is.
mail-new-device-subject = A new sign-in at { $paper }
mail-new-device-text = On { $date } somebody signed in to your account on a device that it has not been used on before: { $client }, from { $address }.
mail-account-action = See where you are signed in
mail-account-note = If it was not you, end that sign-in, choose another password and tell an admin.
mail-password-changed-subject = Your password at { $paper } was changed
mail-password-changed-text = On { $date } the password of your account was changed, and every sign-in before it ended.
mail-email-changed-subject = Your email address at { $paper }
mail-email-changed-text = On { $date } the email address of your account was changed. You sign in with the new one; this address gets no more letters.
mail-codes-changed-subject = Codes at sign-in to { $paper }
mail-codes-changed-on = Since { $date } your account asks for a code from an app when you sign in.
mail-codes-changed-off = Since { $date } your account asks for no code any more when you sign in.
mail-passkey-changed-subject = Your passkeys at { $paper }
mail-passkey-changed-on = On { $date } the passkey “{ $name }” was added to your account. It opens your account without a password.
mail-passkey-changed-off = On { $date } the passkey “{ $name }” was removed from your account.
mail-mention-subject = { $by } asks you in a note
mail-mention-text = { $by } asks you in a note on the story “{ $headline }”.
mail-mention-text-hidden = { $by } asks you in a note on a story.
mail-mention-action = Read the note
mail-assignment-subject = A story for you
mail-assignment-text = { $by } gave you the story “{ $headline }”.
mail-assignment-text-hidden = { $by } gave you a story.
mail-assignment-action = Open the story
mail-story-note = Which of these letters you get is set on your own page at the desk.
mail-test-subject = A test letter from { $paper }
mail-test-text = This letter has arrived, so letters from { $paper } can be sent.

## Desk: letters

desk-set-letters = Letters
desk-set-letters-explains = What the newsroom sends by e-mail: invitations, forgotten passwords, and what is asked of people.
desk-letters-off = No letters are sent: DATELINE_SMTP is not set where the server runs. Until it is, hand links over yourself.
desk-letters-where = Letters go to { $place }, from { $address }.
desk-letters-waiting = Waiting now: { $number }
desk-letters-test = Send me a test letter
desk-letters-test-sent = The test letter has gone to { $email }.
desk-letters-test-failed = The test letter did not go: { $why }
desk-letters-given-up = Letters that did not go, in the last thirty days

## Desk: a forgotten password

desk-forgot-link = I have forgotten my password
desk-forgot-title = Forgotten password
desk-forgot-explains = Say your e-mail address. If there is an account with it, we send a link there by which you choose another password.
desk-forgot-submit = Send me a link
desk-forgot-sent = If there is an account with this address, a link is on its way to it. It works once, for 30 minutes.
desk-forgot-off = Letters are not sent from here. Ask an admin for a link by which you choose another password.

## Desk: letters to people

desk-people-link-sent = A letter with this link is on its way to { $email }.
desk-wanted-title = Letters to you
desk-wanted-explains = What concerns your account is sent in any case.
desk-wanted-mention = When I am asked in a note
desk-wanted-assignment = When a story is given to me
desk-wanted-kept = You get the letters that you chose.

## Desk: proving who one is

desk-proof-title = Is it you?
desk-proof-explains = What comes next can open your account to others. Prove once more who you are; it holds for ten minutes.
desk-proof-submit = Go on
desk-proof-wrong = This is not your password. Try again.
desk-proof-neither = You have neither a password nor a passkey here. Sign out and in again; then this page is open for ten minutes.
