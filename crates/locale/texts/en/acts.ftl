## Desk: the record of acts

desk-audit-title = Record
desk-audit-none = Nothing was found here.
desk-audit-when = When
desk-audit-who = Who
desk-audit-what = What
desk-audit-on = On what
desk-audit-everyone = Everyone
desk-audit-everything = Everything
desk-audit-from = From
desk-audit-to = To
desk-audit-program = The program
desk-audit-further = Look further back
desk-audit-of-story = What was done to this story
act-story = Stories
act-note = Notes
act-comment = Comments
act-preview = Preview links
act-section = Sections
act-tag = Tags
act-redirect = Redirects
act-series = Series
act-contributor = People in bylines
act-media = Pictures and files
act-site = Settings
act-account = Accounts
act-session = Sign-ins
act-link = One-time links
act-token = Keys of programs
act-story-begun = Story begun
act-story-revised = Story revised
act-story-identified = Translations or identity changed
act-story-moved = Stage changed
act-story-scheduled = Scheduled
act-story-published = Published
act-story-expired = Gone at its time
act-story-expiry-set = End changed
act-story-embargo-lengthened = Embargo lengthened
act-story-withdrawn = Taken back
act-story-killed = Killed
act-story-corrected = Note to readers added
act-story-comments-imported = Comments imported
act-story-assigned = Handed to someone
act-story-due = Came out at its time
act-story-planned = Times planned
act-story-readdressed = Address followed its section
act-story-reshelved = Went along into another list
act-story-caught-up = Changes of the original taken over
act-story-stayed = Address stayed
act-story-fronted = Moved to the front of its language
act-comment-published = Comment published
act-comment-held = Comment held
act-comment-rejected = Comment rejected
act-comment-spam = Comment marked as spam
act-comment-deleted = Comment deleted for good
act-note-added = Note added
act-note-answered = Note answered
act-note-reopened = Note opened again
act-note-settled = Note settled
act-section-changed = Section changed
act-section-merged = Became part of another section
act-tag-changed = Tag changed
act-tag-merged = Became part of another tag
act-redirect-changed = Redirect changed
act-redirect-imported = Redirects taken in
act-series-changed = Series changed
act-contributor-changed = Byline changed
act-site-changed = Settings changed
act-reading-ranked = The most read stories in another order
act-media-added = Picture or file added
act-media-changed = Picture or file changed
act-media-expired = Right to show it ended
act-account-added = Person added
act-account-password-set = Password set
act-account-totp-set = Codes turned on or off
act-account-recovery-set = Recovery codes made
act-account-recovered = Recovery code used
act-account-role-set = Role changed
act-account-ended = Access ended
act-account-back = Let back in
act-session-opened = Signed in
act-session-ended = Sign-in ended
act-link-made = One-time link made
act-link-used = One-time link used
act-token-made = Key for a program made
act-token-ended = Key for a program ended
act-preview-made = Preview link made
act-preview-ended = Preview link ended

## Readers: the list of corrections

ledger-explains = Every correction, clarification, update and retraction, the newest first. Nothing is ever taken off this list.
ledger-none = Nothing has been corrected yet.
ledger-changed = What we changed
ledger-hidden = The story is not public any more.

## Desk: taking back for good, and its receipt

desk-kill = Killed: it goes from everywhere, with its files, and is never published again
desk-killed = The story was killed. It cannot be published again.
desk-receipt = Receipt
desk-receipt-again = Look again
desk-receipt-why = Why
desk-receipt-now = The address answers now
desk-answers-story = With a story again
desk-answers-notice = That the page was taken down (410)
desk-answers-nothing = That nothing is there (404)
desk-receipt-database = Gone from here for every reader
desk-receipt-never = It stood nowhere that readers could see.
desk-receipt-files-hidden = Files that nobody can open any more: { $number }
desk-receipt-copies = Copies of these files in readers’ browsers, and in caches on the way that are not ours, may last up to a month.
desk-receipt-files-shown = Files that are still public: { $number }
desk-receipt-links = Preview links ended: { $number }
desk-receipt-waits = Not confirmed yet
desk-receipt-ended = The process ended without a word; its memory went with it
desk-process = Server process since { $date }
desk-follower-pages = Pages in memory dropped
desk-follower-index = Taken out of search
desk-follower-news = Programs that follow the site told
desk-channel-page = The page { $name }
desk-channel-front = Front page
desk-channel-section = Section { $name }, with its feed
desk-channel-tag = Tag { $name }, with its feed
desk-channel-contributor = Stories by { $name }, with their feed
desk-channel-series = Series { $name }, with its feed
desk-channel-everything = All stories: archives, the site’s feeds, news sitemap
desk-channel-pages = List of pages in the foot
desk-channel-dated = Archive { $name }
desk-channel-sitemap = Sitemap { $name }
desk-channel-comments = Feed of all comments
desk-channel-translations = Links from its translations
desk-channel-beside = Pages of stories beside which it stood

## Preview links

preview-note = Preview: this is not published.
preview-note-more = It may still change. Keep the link to yourself.
desk-links = Preview links
desk-links-explain = Whoever has the link sees the newest draft without signing in, until it ends.
desk-links-name = For whom
desk-links-lasts = Ends after
desk-links-hour = 1 hour
desk-links-day = 1 day
desk-links-week = 7 days
desk-links-month = 30 days
desk-links-quarter = 90 days
desk-links-make = Make a link
desk-links-name-missing = Say for whom the link is.
desk-links-too-many = This story has as many open links as it may have. End one first.
desk-links-made = The link for { $name } is ready.
desk-links-ended = The link for { $name } opens nothing any more.
desk-links-end = End
desk-links-until = Until { $date }
desk-links-over = Ended
desk-links-seen = Last opened { $date }
desk-links-unseen = Not opened yet

## Desk: embargo and end

desk-embargo = Under embargo
desk-embargo-until = Under embargo until { $date }
desk-embargo-locked = Until then its writers, editors and admins alone can read it.
desk-embargo-translations = { $count ->
    [one] Its translation that was not out yet waits until then as well.
   *[other] Its { $count } translations that were not out yet wait until then as well.
}
desk-embargo-translation-out = Readers have its translation already: “{ $headline }”. Take that back first, or publish without the embargo.
desk-publish-embargo = Embargo until
desk-publish-embargo-hint = Nobody sees it before, whatever the time above. Empty: no embargo.
desk-publish-until = Gone from
desk-publish-until-hint = From then on its address says that the page was taken down. Empty: it stays.
desk-expiry = When it goes by itself
desk-expiry-goes = It goes by itself { $date }.
desk-expiry-stays = It stays until somebody takes it back.
desk-expiry-too-early = That time has passed, or lies before the story is seen.
