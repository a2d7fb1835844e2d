### The words of Dateline in English, from which the other languages are written.
###
### For translators: say what a good newspaper in your language would say, not these words one by one. Keep every name
### after a dollar sign. Plain words, no blame, no exclamation marks. "We" is the newsroom. A name, title or date that
### is put in ($name, $date, $month …) cannot be declined: build the sentence so that it need not be.

## Every page

skip-to-content = Skip to main content
sections = Sections
main-navigation = Main
editions = Editions
newsletters = Newsletters
search = Search
latest = Latest
most-recent = Most recent
most-discussed = Most discussed
more-stories = More stories
continue-reading = Continue reading
front-page = Front page
live = Live
pages = Pages
breadcrumb = Where you are
# Between a date and a time of day.
date-and-time = { $date }, { $time }
today = Today
error-prefix = Error:

## Footer

footer-about = About us
footer-how-we-report = How we report
footer-corrections = Corrections
footer-who-works-here = Who works here
footer-contact = Contact
footer-follow = Follow
footer-feeds = RSS feeds
footer-tip = Send us a tip
footer-small-print = Small print
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-comment-rules = Comment rules
footer-reuse = Reuse our work
appearance = Appearance
appearance-device = As the device
appearance-light = Light
appearance-dark = Dark
appearance-save = Apply

## Names of feeds

feed-site = { $site }: latest stories
feed-section = { $site }: { $section }
feed-tag = { $site }: { $tag }
feed-author = { $site }: stories by { $name }
feed-search = { $site }: search for “{ $query }”
feed-comments = { $site }: comments
feed-story-comments = Comments on “{ $title }”
feed-link = RSS feed

## Relative times

relative-now = just now
relative-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
relative-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
relative-yesterday = yesterday
relative-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
relative-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
relative-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
relative-tomorrow = tomorrow
relative-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}

## Story

filed-under = Filed under
# Before the names of who did it. $names is a list.
byline = By { $names }
byline-photographs = Pictures by { $names }
byline-translation = Translated by { $names }
byline-editing = Edited by { $names }
byline-illustration = Illustrations by { $names }
role-words = Words
role-photographs = Photographs
role-translation = Translation
role-editing = Editing
role-illustration = Illustration
published = Published
updated = Updated
published-at = Published { $date }
updated-at = Updated { $date }
also-in = Also in
reading-time = { $count ->
    [one] { $count } minute to read
   *[other] { $count } minutes to read
}
credit-photograph = Photograph: { $credit }
correction = Correction
clarification = Clarification
update-note = Update
retraction = Retracted
correction-dated = Correction, { $date }.
clarification-dated = Clarification, { $date }.
update-note-dated = Update, { $date }.
retraction-dated = Retracted, { $date }.
retraction-more = What happened, and what we changed
how-we-correct = How we correct
more-about = More about
in-this-story = In this story
related-stories = Related stories
share = Share
share-copy = Copy link
share-copied = Link copied
share-email = Email
share-print = Print
back-to-top = Back to top
story-pages = Pages of this story
story-page-of = Page { $page } of { $total }
story-previous-page = Previous page
story-next-page = Next page
series-part-of = Part of the series
series-part = Part { $part } of { $total }
series-previous = Previous part
series-next = Next part
footnotes = Notes
footnote-link = Note { $number }
footnote-back = Back to the text, note { $number }
table-region = Table
code-region = Code
gallery = Pictures
embed-open = Open at { $provider }
embed-load = Show content from { $provider }
embed-note = Nothing is loaded from { $provider } until you ask for it.
media-video = Video
media-audio = Audio
media-file = File
media-download = Download { $name }
media-transcript = Transcript
translation-original = Said in { $language }: show original

## Comments

comments = Comments
comments-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
comments-none = No comments yet. If you were there, or know more, start here.
comments-sort = Sort by
comments-oldest = Oldest
comments-newest = Newest
comments-more = { $count ->
    [one] Show { $count } more comment
   *[other] Show { $count } more comments
}
comment-reply = Reply
comment-reply-to = Reply to { $name }
comment-report = Report
comment-answers = answers { $name }
comment-permalink = Link to the comment of { $date }
comment-staff = Staff
comment-editors-pick = Editors’ pick
comment-anonymous = Anonymous
comment-removed = This comment was removed by a moderator because it broke the comment rules.
comment-held = Waiting to be read
comment-held-note = A person at { $paper } reads it before it appears, usually within an hour. Only you can see it here.
comment-posted = Your comment is posted.
comment-go-to = Go to your comment
comment-edit = Edit
comment-withdraw = Withdraw
comments-closed = Comments on this story are closed.
comments-closed-on = Comments on this story closed on { $date }.
comments-open-days = { $count ->
    [one] Comments stay open for { $count } day. We publish names as you give them.
   *[other] Comments stay open for { $count } days. We publish names as you give them.
}
comments-read-first = Comments are read by a person before they appear.
comments-about = About comments
comment-rules = Comment rules
comments-how-we-moderate = How we moderate

## Comment form

comment-form-title = Leave a reply
comment-form-replying-to = Replying to { $name }
comment-form-cancel-reply = Cancel reply
comment-form-email-note = Your email address will not be published.
# $mark is the asterisk itself.
comment-form-required-note = Required fields are marked { $mark }
# Read out by screen readers after the asterisk.
comment-form-asterisk = with an asterisk
comment-form-comment = Comment
comment-form-name = Name
comment-form-email = Email
comment-form-website = Website
comment-form-keep = Keep my name and email on this device for next time
comment-form-post = Post comment
# A field that people do not see; it catches programs.
comment-form-honeypot = Leave this field empty

## Comment form, when something is wrong

comment-error-summary = There is a problem. Nothing has been posted yet; what you wrote is kept below.
comment-error-empty = Write your comment before posting it.
comment-error-too-long = { $count ->
    [one] Make your comment shorter: it may have at most { $count } character.
   *[other] Make your comment shorter: it may have at most { $count } characters.
}
comment-error-name-missing = Enter your name.
comment-error-name-too-long = Enter a shorter name.
comment-error-email-missing = Enter your email address.
comment-error-email-form = Enter an email address in the form name@example.org.
comment-error-website-form = Enter a web address that begins with https://, or leave the field empty.
comment-error-duplicate = You have already sent this comment.
comment-error-too-fast = { $count ->
    [one] You have sent { $count } comment in a short time. This one is kept. You can send it at { $time }.
   *[other] You have sent { $count } comments in a short time. This one is kept. You can send it at { $time }.
}
comment-error-links = { $count ->
    [0] Take the links out of your comment.
    [one] Use at most { $count } link in your comment.
   *[other] Use at most { $count } links in your comment.
}
comment-error-form-expired = This form was open for a long time. Check your comment and post it again.
comment-error-closed = Comments on this story have closed. Your comment was not posted; you can copy it from here.
comment-error-parent-gone = The comment that you answer is no longer there. You can post yours as a new one.
comment-error-refused = This comment cannot be posted.
comment-error-not-sent = Your comment could not be sent: the connection dropped. It is kept on this device.
comment-error-try-again = Try again

## Reporting a comment

report-question = What is wrong with this comment?
report-abuse = Abuse or harassment
report-spam = Spam or advertising
report-private = Gives away private information
report-off-topic = Off topic
report-send = Send report
report-cancel = Cancel
report-sent = Thank you, your report is with the moderators. They look at reports first. You will not hear back from us.

## Lists of stories

pagination-newer = Newer stories
pagination-older = Older stories
pagination-page = Page { $page }
pagination-page-of = Page { $page } of { $total }
pagination-next = Next
pagination-previous = Previous
stories-count = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
archive-of = Stories from { $month }
archive-of-year = Stories from { $year }
archive-of-day = Stories from { $date }
archives = Archive
author-title = Stories by { $name }
author-about = About { $name }
tag-title = Stories about { $tag }
section-empty = No stories in { $section } yet. The first will appear here.
section-top = Top of { $section }
# At the head of a section's stories on the front, to the section's own page.
section-all = All { $section }
# Beside the names of a section's parts: the section whole.
section-everything = All
# On the front of another language's edition, above stories of this one.
edition-from = From the English edition
edition-all = All stories
series = Series
recent = Recent

## Search

search-title = Search { $site }
search-label = What are you looking for?
search-submit = Search
search-results = { $count ->
    [one] { $count } result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
search-nothing = Nothing found for “{ $query }”.
search-nothing-filtered = Nothing found for “{ $query }” in { $filters }.
search-did-you-mean = Did you mean { $suggestion }?
search-everything = Search all sections and dates
search-narrow = Narrow these results
search-section = Section
search-any-section = All sections
search-author = Author
search-date = Date
search-any-date = Any time
search-from = From
search-to = To
search-date-hint = For example { $example }
search-date-error = Enter a date like { $example }.
search-sort = Sort by
search-by-relevance = Best match
search-by-newest = Newest
search-apply = Apply
search-filters = Filters in use
search-remove-filter = Remove { $filter }
search-clear = Clear all
search-error = Search is not answering. Your words and filters are kept. Try again in a minute.

## Pages that are not there

not-found-title = There is no page at this address
not-found-text = The address may be mistyped, or the page may have moved. Nothing you did is lost.
not-found-filled = We filled in words from the address.
not-found-suggestions = Perhaps you wanted
not-found-front = Go to the front page
not-found-report = Tell us about a broken link
gone-title = This page has been taken down
gone-text = There was a page at this address. It is no longer published, and it will not come back here.
broken-title = This page could not be made just now
broken-text = The fault is ours, and it has been noted. Try again in a minute.
broken-reference = Reference { $reference }
bad-request-title = We could not read that request
bad-request-text = Something in the address or the form did not make sense to us. Go back, check it and try again.
forbidden-title = You cannot see this page
forbidden-text = It is open only to some people. If you should be one of them, ask whoever sent you here.
too-many-title = Too many tries
too-many-text = Wait a little and try again. You can go on at { $time }.
error-number = Error { $status }

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
desk-people-invite = Invite someone
desk-people-name = Name
desk-people-send = Make a link
desk-people-email-taken = Someone here has this address already.
desk-people-link-title = A link for { $name }
desk-people-link-invitation = Give it to them alone. It works once, for seven days, to set a first password.
desk-people-link-reset = Give it to them alone. It works once, for 30 minutes, to set a new password.
desk-role-contributor = Contributor
desk-role-reporter = Reporter
desk-role-editor = Editor
desk-role-moderator = Moderator
desk-role-admin = Admin

## Desk: moderation

desk-moderation-title = Comments
desk-queues = Queues
desk-queue-waiting = Waiting
desk-queue-reported = Reported
desk-queue-published = Published
desk-queue-rejected = Rejected
desk-queue-spam = Spam
desk-queue-empty-title = Every comment has been read
desk-queue-empty = New ones appear here by themselves.
desk-queue-list-empty = No comments here.
desk-queue-position = { $place } of { $total }
desk-queue-oldest-first = Oldest first
desk-queue-newest-first = Newest first
desk-comment-to-decide = Comment to decide
desk-comment-on = On “{ $title }”
desk-comment-context = The thread above
desk-comment-select = Select the comment by { $name }
desk-comments-select-all = Select all
desk-comments-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
desk-decide = Decide
desk-approve = Approve
desk-reject = Reject
desk-spam = Spam
desk-comments-approve = { $count ->
    [one] Approve { $count } comment
   *[other] Approve { $count } comments
}
desk-comments-reject = { $count ->
    [one] Reject { $count } comment
   *[other] Reject { $count } comments
}
desk-comments-spam = { $count ->
    [one] Mark { $count } comment as spam
   *[other] Mark { $count } comments as spam
}
desk-approved = Approved: “{ $excerpt }”
desk-rejected = Rejected: “{ $excerpt }”
desk-marked-spam = Marked as spam: “{ $excerpt }”
desk-decided-many = { $count ->
    [one] { $count } comment decided.
   *[other] { $count } comments decided.
}
desk-undone = The decision was undone.
desk-decided-by-other = { $name } decided this a moment ago. We moved you to the next one.
desk-why-here = Why is it here?
desk-no-warnings = No warnings
desk-held-thread-open = The thread was closed when it came.
desk-held-length = Its length is unusual.
desk-held-duplicate = The same text was sent before.
desk-held-flood = Many comments came from this person in a short time.
desk-held-barred = The name, email or address is on the list of those barred.
desk-held-word-list = It has a word from your list: { $word }.
desk-held-links = { $count ->
    [one] It has { $count } link.
   *[other] It has { $count } links.
}
desk-held-first-comment = It is the first comment from this email address.
desk-held-honeypot = A field that people do not see was filled in.
desk-held-time = It was sent sooner than a person can type.
desk-held-staff-name = It uses the name of someone on the desk.
desk-held-imported = It was waiting on the old site.
desk-commenter-about = About the commenter
desk-commenter-since = On this site since { $date }
desk-commenter-published = Published
desk-commenter-rejected = Rejected
desk-commenter-email-note = Only people who moderate see this.
desk-keys = Keys
desk-keys-single = Single letters act
desk-keys-moderation = J K next, previous; A approve; R reject; S spam; X select; Z undo

## Desk: stories

desk-stories-title = Stories
desk-stories-none = No stories here.
desk-stories-search = Search stories
desk-stories-filter = Show
desk-stories-all = All
desk-story-headline = Headline
desk-story-section = Section
desk-story-stage = Stage
desk-story-byline = Byline
desk-story-changed = Changed
desk-story-language = Language
desk-story-untitled = Untitled
desk-stage-planned = Planned
desk-stage-writing = Writing
desk-stage-editing = Editing
desk-stage-ready = Ready
desk-stage-published = Published
desk-stage-scheduled = Scheduled
desk-stage-withdrawn = Taken back
desk-stage-archived = Archived
desk-stage-killed = Given up
desk-publish = Publish
desk-publish-now = Publish now
desk-publish-at = Publish at { $time }
desk-published-at = Published at { $time }.
desk-publish-time = Day and time
desk-publish-later = Schedule
desk-publish-time-form = The day and time could not be read.
desk-publish-no-headline = It has no headline. Give it one, then publish again.
desk-publish-killed = It was given up.
desk-publish-expires = It would be gone before it is seen.
desk-publish-no-address = No free address was found. Give the story another slug.
desk-publish-failed = The story was not published: { $cause }
desk-embargoed-until = Embargo until { $date }
desk-embargo-clash = The embargo ends { $date }. The story cannot go out before.
desk-scheduled-for = Goes out by itself { $date }
desk-withdraw = Take it back
desk-withdraw-reason = Why? Readers see this at the address.
desk-withdraw-reason-missing = Say why the story is taken back.
desk-withdraw-why = Why? It is kept in the record; readers do not see it.
desk-withdraw-leaves = What readers find at the address
desk-withdraw-notice = A notice that the page was taken down
desk-withdraw-nothing = Nothing, as if it had never been
desk-withdraw-not-published = The story is not published.
desk-withdrawn-whole = The story was taken back. Its address leads nowhere.
desk-withdrawn = The story was taken back. Its address stays.
desk-withdraw-explains = The story leaves the site, feeds and search. Its address is kept and says that the page was taken down.
desk-changed-meanwhile = { $name } changed this story while it was open here. Look at it again.

## Desk: writing

desk-edit = Edit
desk-preview = Preview
desk-preview-note = This is the newest draft, as readers would see it. Only the desk can see it.
desk-story-new = New story
desk-editor-back = Back to the story
desk-editor-format = Format
desk-editor-bold = Bold
desk-editor-italic = Italic
desk-editor-link = Link
desk-editor-strike = Struck through
desk-editor-superscript = Raised
desk-editor-subscript = Lowered
desk-editor-code = Program text
desk-editor-insert = Insert
desk-editor-direction = Turn the direction of this block
desk-editor-block-language = Language of this block
desk-editor-edit-block = Change this block
desk-editor-find = Find
desk-editor-replace-with = Replace with
desk-editor-replace = Replace
desk-editor-replace-all = Replace all
desk-editor-no-matches = Nothing found
desk-editor-close = Close
desk-editor-written-as = Written as
desk-editor-text = Story text
desk-editor-at-desk = The text at the desk now
desk-editor-settings = Story settings
desk-editor-story = Story
desk-editor-public = Readers see the published text. What you change here reaches them when it is sent out from the story’s page.
desk-editor-slug = Slug (web address)
desk-editor-sections = Sections
desk-editor-sections-also = Runs in these sections as well
desk-editor-commas = Several names are separated by commas.
desk-editor-tags = Topics
desk-editor-bylines = Bylines
desk-editor-kicker = Kicker
desk-editor-dateline = Dateline (place and date)
desk-editor-standfirst = Standfirst
desk-editor-words = Words
desk-editor-minutes = Minutes to read
desk-editor-keys = Ctrl B bold, Ctrl I italic, Ctrl K link; Ctrl Alt 2 heading, Ctrl Alt Q quote; / at the start of a line inserts a block; Ctrl F find; Ctrl S keep a step; Ctrl . settings; Ctrl Z undo
desk-editor-saved = Saved { $time }
desk-editor-saving = Saving…
desk-editor-away = Not saved yet: kept on this device. You can keep writing.
desk-editor-ended = Your sign-in ended. Your text is kept on this device. Sign in again; this page stays open.
desk-editor-clash = Two versions: choose below
desk-editor-clash-of = Both of you changed this. Both texts are kept. Choose one, or keep both.
desk-editor-mine = Yours
desk-editor-keep-mine = Keep yours
desk-editor-take-theirs = Take the other
desk-editor-keep-both = Keep both
desk-editor-removed = (removed)
desk-editor-brought-back = Text that had been kept on this device was brought back.
desk-editor-no-journal = This browser keeps nothing on this device. Do not close this page before everything is saved.
desk-editor-refused = Not saved. The text is kept on this device. Cause: { $value }
desk-editor-nameless = Not saved: the name “{ $value }” has no letter that can stand in an address.
desk-editor-no-section = Not saved: there is no section { $value } any more.
desk-editor-too-long = Not saved: this is too long: “{ $value }”
desk-editor-too-many = Not saved: at most { $value } names can stand in one list.
desk-editor-step = Kept by hand
desk-editor-someone = Someone
desk-editor-two-texts = Someone changed this story meanwhile. Your text is below and not saved yet; theirs is under it. Bring them together, then save.
desk-editor-address = Address
desk-editor-address-wrong = This is no address that can stand here.
desk-editor-name = Name
desk-editor-alt = Alt text: what the picture shows, for those who cannot see it
desk-editor-credit = Credit
desk-editor-program-language = Programming language
desk-editor-remove = Remove
desk-editor-apply = Apply
desk-editor-add-row = Add a row
desk-editor-add-column = Add a column
desk-editor-remove-row = Remove the row
desk-editor-remove-column = Remove the column
desk-block-paragraph = Paragraph
desk-block-heading = Heading
desk-block-subheading = Subheading
desk-block-list = List
desk-block-numbers = Numbered list
desk-block-quote = Quote
desk-block-pull-quote = Pull quote
desk-block-attribution = Whose words
desk-block-picture = Picture
desk-block-embed = Embed
desk-block-table = Table
desk-block-code = Code
desk-block-preformatted = Text with its spaces
desk-block-verse = Verse
desk-block-separator = Separator
desk-block-page-break = Page break
desk-block-more = End of the teaser
desk-block-details = Text that opens
desk-block-footnote = Footnote
desk-history = History
desk-history-what = What changed
desk-history-span = From { $from } to { $to }
desk-history-same = Nothing changed between these two.
desk-history-from = From
desk-history-to = To
desk-history-compare = Compare
desk-history-restore = Bring this version back
desk-history-step = Brought back from { $date }
desk-history-moved-on = Someone saved in this very moment, so nothing was brought back. Look again.
desk-history-added = Added
desk-history-removed = Removed
desk-history-reset = The words stayed; links, emphasis or settings changed
desk-history-note = Nothing here is ever overwritten. Bringing back makes a new version.
desk-change = Changes that readers do not see yet
desk-change-explains = The text at the desk is newer than the published one.
desk-change-class = What is the change?
desk-change-note = Note for readers: what was wrong, and what is right
desk-change-send = Bring it to readers
desk-change-done = Readers see the new text.
desk-change-class-missing = Say what the change is.
desk-change-note-missing = A correction, clarification or retraction needs a note for readers.
desk-change-typo = Typing error: nothing is said
desk-change-update = Update: the story gets a new time
desk-change-correction = Correction: we were wrong
desk-change-clarification = Clarification: we were misunderstood
desk-change-retraction = Retraction: we take it back
