## Desk: moderation

desk-moderation-title = Comments
desk-queues = Queues
desk-queue-waiting = Waiting
desk-queue-reported = Reported
desk-queue-unreviewed = Not yet looked at
desk-queue-looks-on = Nothing among these comments. There are more to look through.
desk-queue-narrow = Narrow
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
desk-alike = { $count ->
    [one] and { $count } like it
   *[other] and { $count } like it
}
desk-alike-too = { $count ->
    [one] Also the one more like it
   *[other] Also the { $count } more like it
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
desk-keys-moderation = J K next, previous; A approve; R reject; S spam; X select; G those like it too; Z undo
desk-moderation-lost = The desk did not answer. The comment is still here: decide again.
desk-decided-meanwhile = A colleague has decided this comment meanwhile.
desk-commenter-past = What else they wrote
desk-keys-reasons = 1 to 9 choose a reason, 0 none
desk-answered = Answered: “{ $excerpt }”
desk-answer-explains = Readers see it at once, with your name and this mark:
desk-answer-approves = The comment is approved with it.
desk-answer-send = Publish the reply
desk-answer-refused = A comment that was refused is not answered. Approve it first; what you wrote is kept below.
desk-keys-answer = E reply; Ctrl and Enter send it, Esc closes it
desk-comment-pinned = Pin
desk-comment-unpinned = Unpin
desk-comment-featured = Choose
desk-comment-unfeatured = No longer choose
desk-comment-locked = Lock replies
desk-comment-unlocked = Open replies
desk-comment-thread = Lock the whole thread
desk-comment-unthread = Open the thread
desk-comment-pinned-done = It stands first in its thread.
desk-comment-unpinned-done = It stands in its usual place again.
desk-comment-featured-done = It is marked as chosen by the newsroom.
desk-comment-unfeatured-done = It is no longer marked.
desk-comment-locked-done = Neither it nor what is below it takes replies.
desk-comment-unlocked-done = It takes replies again.
desk-comment-thread-done = The thread takes nothing new; what is there stays.
desk-comment-unthread-done = The thread is open again.
desk-comment-not-public = Readers do not see this comment, so nothing was set.
desk-comment-answers = Only a comment that begins a thread can stand first.
desk-keys-marks = P pin, F choose, L lock replies, T lock the thread
desk-held-standing = All that this writer sends waits for a moderator.
desk-reports = What readers report
desk-report-spam = It advertises
desk-report-abuse = It insults or threatens
desk-report-off-topic = It is off the subject
desk-report-false = It says what is not so
desk-report-illegal = It breaks the law
desk-report-other = Something else
desk-decisions = Decisions
desk-decision-reason = Reason
desk-decision-no-reason = No reason
desk-writer-data = Their data
desk-writer-export = Everything they wrote, as a file (JSON)
desk-writer-erase-explains = Erases every comment under this address with name and address, and what is kept of the address. Answers keep their place. It cannot be undone.
desk-writer-erase-sure = I have made sure that it is them who ask
desk-writer-erase = Erase everything
desk-writer-erased = Everything this writer wrote has been erased.
desk-writer-erase-unsure = Nothing was erased: tick that you have made sure who asks.
desk-standing = How this writer is treated
desk-standing-usual = As everybody
desk-standing-trusted = Trusted: need not wait
desk-standing-held = Everything waits
desk-standing-banned = Banned: nothing is taken
desk-standing-how-long = For how long
desk-standing-no-end = Until set anew
desk-standing-until = until { $date }
desk-standing-set = Set
desk-standing-done = From now on: { $standing }.
desk-stat-title = Comments in numbers
desk-stat-length = Over how long
desk-stat-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
desk-stat-days-long = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
desk-stat-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
desk-stat-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
desk-stat-decisions = Decisions
desk-stat-explains = A wait is the time from the writing of a comment to the first decision on it. Half took no longer than the middle one, nine in ten no longer than the long one. Overturned is what somebody has decided otherwise since.
desk-stat-cut = Only the newest { $count } decisions are counted.
desk-stat-who = Person
desk-stat-total = Total
desk-stat-all = All
desk-stat-other = Put back or deleted
desk-stat-overturned = Overturned
desk-stat-median = Middle wait
desk-stat-p90 = Long wait
desk-stat-written = Written by day
desk-stat-written-explains = Comments by the day on which they were written, and where they stand now.
desk-stat-day = Day
desk-stat-deleted = Deleted
desk-stat-file = Download as CSV
desk-held-network = It comes from a network whose comments wait: { $network }
desk-held-newcomer = This email address is too new here.
desk-rule-title = Rules of comments
desk-rule-of = Rules of comments: { $name }
desk-rule-explains = A change holds at once. What a story says wins over its main section, the section over the one above it, and that over the settings of the site.
desk-rule-mode = Who may comment
desk-rule-mode-open = Comments appear at once
desk-rule-mode-first-held = First comments wait for a moderator
desk-rule-mode-held = Every comment waits for a moderator
desk-rule-mode-closed = No new comments
desk-rule-days = Close after days
desk-rule-days-hint = 0: never. Empty: as what stands above says.
desk-rule-never = Threads stay open
desk-rule-after-days = { $count ->
    [one] Threads close { $count } day after publication
   *[other] Threads close { $count } days after publication
}
desk-rule-from-site = { $what }, by the settings of the site.
desk-rule-from-section = { $what }, by the rule of the section “{ $name }”.
desk-rule-from-story = { $what }, by the rule of this story.
desk-rule-inherit = As above: { $what }
desk-rule-reason = Why, for colleagues
desk-rule-set-by = Set by { $name }
desk-rule-kept = The rules of comments have been changed.
desk-rule-off = The settings say that the site takes no comments at all. Nothing set here opens a thread until they say otherwise.
desk-rule-change = Change the rules of comments
desk-rule-sections = Sections with rules of their own
desk-standing-nobody = This comment leads to no writer any more.
desk-standing-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
desk-comment-looking = { $name } is looking at this

## What a check found, by its code (comment::reason)

desk-held-all = Every comment here waits for a moderator.
desk-held-checker-down = Your own checker gave no answer.
desk-held-spam = It looks like spam ({ $percent } of { 100 }): { $signs }.
desk-held-spam-plain = It looks like spam ({ $percent } of { 100 }).
desk-sign-repeated = the same text under other stories
desk-sign-known-spammer = spam from this email address before
desk-sign-word = the word “{ $word }”
desk-sign-host = a link to { $host }
desk-sign-one-link = a link
desk-sign-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
desk-sign-link-alone = little more than a link
desk-sign-bare-link = an address written out or spaced out
desk-sign-shortener = a link that hides where it leads
desk-sign-messenger = a link to a private chat
desk-sign-phone = a telephone number
desk-sign-email = an email address
desk-sign-mention = an @name
desk-sign-money = a sum of money
desk-sign-capitals = mostly capital letters
desk-sign-drawl = letters drawn out
desk-sign-sign-run = signs in a row
desk-sign-emoji = a picture sign
desk-sign-emojis = several picture signs
desk-sign-mixed-scripts = words mixed from two alphabets
desk-sign-invisible = characters that nobody sees
desk-sign-fancy = ornamental letters
desk-sign-length = its length
desk-sign-question = a question
desk-sign-plus = a lone plus sign
desk-sign-pitch = much that advertising speaks of
