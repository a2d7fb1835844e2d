## Desk: settings

desk-settings = Settings
desk-set-kept = The settings are kept.
desk-set-overtaken = Someone changed this meanwhile. What you wrote still stands here; save again if it is to count.
desk-set-default = Usually: { $word }
desk-set-on = yes
desk-set-off = no
desk-set-empty = nothing
desk-set-usual = As usual: { $word }
desk-set-looks = Looks like
desk-set-log = Changes of settings
desk-set-names = Names
desk-set-names-explains = What the paper is called. Its names in other languages stand under Languages.
desk-set-title = Name
desk-set-title-hint = Stands at the head of every page, in feeds and in shared links.
desk-set-tagline = Line under the name
desk-set-tagline-hint = Stands at the foot of pages and tells search engines what this is.
desk-set-mark = Mark
desk-set-mark-hint = A picture beside the name, in tabs and in shared links without a picture. Its address here, beginning with /wp-content/uploads/.
desk-set-brand = Colour
desk-set-brand-hint = Links, labels and buttons on light grounds, written as #0b4d63. It must be readable as text on white.
desk-set-brand-dark = Colour on dark grounds
desk-set-brand-dark-hint = The same when readers see the site dark. Left empty, it is the nearest to the other colour that can be read there.
desk-set-languages = Languages
desk-set-languages-explains = The main language, and further editions with a front page of their own. Stories follow their language; a front that moves leaves a redirect.
desk-set-language = Main language
desk-set-language-hint = Stories and pages are in it unless they say otherwise, and so is the desk. A code such as en, fa or pt-BR.
desk-set-edition-new = A further edition
desk-set-edition-language = Language
desk-set-edition-language-hint = A code such as fa or de. Empty all fields to end the edition.
desk-set-edition-prefix = First part of its address
desk-set-edition-prefix-hint = fa puts its front page at /fa/.
desk-set-dates = Dates
desk-set-dates-explains = When days begin, and how each language writes them. Addresses and machines always have Gregorian dates.
desk-set-zone = Time zone
desk-set-zone-hint = By it days begin, times are shown, and dates come into addresses. A name such as Europe/Paris, or +03:30.
desk-set-calendar = Calendar
desk-set-digits = Digits
desk-set-addresses = Addresses
desk-set-addresses-explains = How addresses are made. When you change this, stories move in the background and every old address leads to the new one.
desk-set-permalink = Addresses of stories
desk-set-permalink-hint = A pattern of %year%, %monthnum%, %day%, %hour%, %minute%, %second%, %post_id%, %postname%, %category% and %author%.
desk-set-section-base = Before sections
desk-set-section-base-hint = news puts the section Sport at /news/sport/. Empty: /sport/.
desk-set-tag-base = Before tags
desk-set-tag-base-hint = tag puts the tag Boats at /tag/boats/.
desk-set-author-base = Before people
desk-set-author-base-hint = author puts the stories by someone at /author/name/.
desk-set-guesses = Guess mistyped addresses
desk-set-guesses-hint = An unknown address leads to the story whose address begins so.
desk-set-pages = Lists and feeds
desk-set-pages-explains = How much stands on a page.
desk-set-per-page = Stories on a page
desk-set-per-page-hint = Of a front, a section and every other list.
desk-set-per-feed = Stories in a feed
desk-set-per-feed-hint = The newest, in RSS, Atom and JSON.
desk-set-reading-days = Days that reader counts are kept
desk-set-reading-days-hint = Stories are counted by the hour, without cookies, addresses or anything else about a reader. 0: nothing is counted.
desk-set-raw-html = Show HTML blocks
desk-set-raw-html-hint = Shows blocks of raw HTML from imported stories, cleaned of everything that could run.
desk-set-comments = Comments
desk-set-comments-explains = What readers may write, and what waits for a moderator. A section or a single story can have rules of its own.
desk-set-record = Who said what
desk-set-record-explains = What readers may do with what is on record.
desk-set-record-files = Readers may take it as a file
desk-set-record-files-hint = CSV and JSON Lines at /statements/, of what is confirmed and of those who have a page. The newsroom can always take files.
desk-set-record-licence = Licence of such files
desk-set-record-licence-hint = What others may do with them, in words or as an address such as https://creativecommons.org/licenses/by/4.0/. It stands in every row.
desk-set-record-objections = Readers may object
desk-set-record-objections-hint = Beside each statement stands a link to a form; what comes waits at the desk, and an answer can stand beside the statement.
desk-set-record-proposals = Readers see what a machine proposes
desk-set-record-proposals-hint = Each says that no editor has checked it, what read it and how sure that was. Feeds, files and structured data hold none of it.
desk-set-open = Take comments
desk-set-open-hint = Without it no story takes new comments; those that stand stay.
desk-set-comment-mode = Who may comment
desk-set-comment-mode-hint = Where neither a section nor a story says otherwise.
desk-set-close-after = Close after days
desk-set-close-after-hint = Days after which a story takes no more comments. 0: never.
desk-set-links-max = Links without holding
desk-set-links-max-hint = A comment with more links than this waits for a moderator.
desk-set-spam-hold = Hold from this spam score
desk-set-spam-hold-hint = From 1 to 100, where 100 is surely spam; 0 holds nothing for its score. The filter learns from each decision on a comment.
desk-set-spam-mark = Put with the spam from this score
desk-set-spam-mark-hint = From 1 to 100; such comments wait in no queue. 0 leaves every decision to a moderator.
desk-set-held-words = Words that hold
desk-set-held-words-hint = One a line: casino anywhere, "free money" as whole words, ~lend in all its forms, /ca.h/ as a pattern. A comment with one of them waits for a moderator.
desk-set-barred-words = Words that refuse
desk-set-barred-words-hint = Words, email or network addresses, one a line, written as above. A comment with one of them is refused.
desk-set-held-networks = Networks that hold
desk-set-held-networks-hint = One a line, such as 203.0.113.0/24 or 2001:db8::/32; behind a space you may say why. Comments from there wait for a moderator.
desk-set-barred-networks = Networks that refuse
desk-set-barred-networks-hint = Written the same. Comments from there are refused.
desk-set-newcomer-minutes = Hold newcomers for minutes
desk-set-newcomer-minutes-hint = All that an email address sends waits until its first comment is this old. 0: never.
desk-set-reasons = Reasons for a decision
desk-set-reasons-hint = One a line. Moderators choose one of them when they decide; it is kept with the decision.
desk-set-length-max = Longest comment
desk-set-length-max-hint = In characters.
desk-set-flood-max = Comments in ten minutes
desk-set-flood-max-hint = As many as one reader may post.
desk-set-edit-minutes = Minutes to edit a comment
desk-set-edit-minutes-hint = In which writers may change their comment or take it back. 0 means never.
desk-set-asks-website = Ask for a website
desk-set-asks-website-hint = The form has a field for the address of the reader’s website.
desk-set-client-days = Forget network addresses after
desk-set-client-days-hint = In days. The address from which a comment came is removed then.
desk-set-threads = Threads on a page
desk-set-threads-hint = Comments with all their answers, before the next page begins.
desk-set-depth = Indented answers
desk-set-depth-hint = How many steps answers are moved in before they go on below each other.
desk-set-trust = Organisation
desk-set-trust-explains = Who the paper is to others. It stands in trust.txt, security.txt and in the data that search engines read.
desk-set-contact = Contact
desk-set-contact-hint = An email or whole address at which readers reach you; public. Empty: the page on how to reach you.
desk-set-security = Contact for security
desk-set-security-hint = Where to report a hole: email, whole address, or tel:+…; public in security.txt. Empty: the contact above.
desk-set-same-as = Elsewhere
desk-set-same-as-hint = Your own pages in other places, a whole address a line.
desk-set-belongs-to = Member of
desk-set-belongs-to-hint = Associations that you belong to, a whole address a line.
desk-set-controlled-by = Controlled by
desk-set-controlled-by-hint = The whole address of whoever controls the paper.
desk-set-controls = Controls
desk-set-controls-hint = Other publications that you control, a whole address a line.
desk-set-policies = Trust and policies
desk-set-policies-explains = Write each once: it becomes a page of its own, and search engines and trust.txt learn where it is. Later changes are made in the editor, with their history.
desk-set-crawlers = Crawlers
desk-set-crawlers-explains = What machines that read the whole site are asked to leave alone. Honest ones obey; nothing here can force the others.
desk-set-hides = Hide from search engines
desk-set-hides-hint = Asks search engines to list no page. For a site that is not open yet.
desk-set-no-training = Keep out training of AI
desk-set-no-training-hint = Asks those who gather texts to train language models to stay away, in robots.txt and trust.txt. Search results stay as they are.
desk-set-no-answers = Keep out answers of AI
desk-set-no-answers-hint = Asks assistants and AI search to fetch no page for an answer. Readers who ask there will not be led here.
desk-set-flaw-missing = Fill this in.
desk-set-flaw-long = Write at most { $most } letters.
desk-set-flaw-lines = Write at most { $most } lines.
desk-set-flaw-number = Write a whole number from { $least } to { $most }.
desk-set-flaw-network = Line { $line } begins with no network: { $word }
desk-set-flaw-entry-empty = Line { $line }: nothing is left to look for.
desk-set-flaw-pattern-all = Line { $line }: this pattern matches everything.
desk-set-flaw-pattern = Line { $line } holds a pattern that cannot be read: { $word }
desk-set-flaw-patterns = From line { $line } on there are more than { $most } patterns.
desk-set-flaw-patterns-large = With line { $line } looking for the patterns takes too long: make them shorter or simpler.
desk-trial = Trial of the word lists
desk-trial-do = Try the word lists first
desk-trial-not-kept = Nothing has been saved yet.
desk-trial-cut = There was no time for more.
desk-trial-tried = { $count ->
    [one] Tried on the newest comment.
   *[other] Tried on the newest { $count } comments.
}
desk-trial-barred = { $count ->
    [one] { $count } would have been refused
   *[other] { $count } would have been refused
}
desk-trial-held = { $count ->
    [one] { $count } would have waited for a moderator
   *[other] { $count } would have waited for a moderator
}
desk-trial-approved = { $count ->
    [one] { $count } of them was approved by a moderator.
   *[other] { $count } of them were approved by a moderator.
}
desk-trial-refused = { $count ->
    [one] { $count } of them was rejected or spam by a moderator’s decision.
   *[other] { $count } of them were rejected or spam by a moderator’s decision.
}
desk-trial-unseen = { $count ->
    [one] { $count } of them stands in public, and nobody has decided on it.
   *[other] { $count } of them stand in public, and nobody has decided on them.
}
desk-set-flaw-zone = Write a time zone such as Europe/Paris, or +03:30.
desk-set-flaw-language = Write a language code such as en, fa or pt-BR.
desk-set-flaw-permalink-tag = “{ $word }” is not known here.
desk-set-flaw-permalink-same = The pattern needs %postname% or %post_id%, or two stories would share an address.
desk-set-flaw-permalink-form = Begin with a slash, in small letters, and not with a part that the program uses itself.
desk-set-flaw-base = Write one part of an address: small letters, digits and hyphens, and not a year.
desk-set-flaw-taken = Something else stands at { $word }.
desk-set-flaw-twice = There is an edition in this language already.
desk-set-flaw-address = “{ $word }” is no whole address. It begins with https://.
desk-set-flaw-contact = “{ $word }” cannot be reached. Write an email address, or one that begins with https://.
desk-set-flaw-mark = No picture of ours stands there whose size is known.
desk-set-flaw-colour = Write a colour as # and six digits, such as #0b4d63.
desk-set-flaw-contrast = This colour is too pale to be read on white. The nearest that can be read is { $word }.
desk-set-flaw-contrast-dark = This colour is too dark to be read on dark grounds. The nearest that can be read is { $word }.
desk-mark-title = A picture as the mark
desk-mark-hint = Stands beside the name, as the icon in tabs and on telephones, and in shared links without a picture. PNG, JPEG or WebP, 48 pixels at least each way; a square shows best.
desk-mark-alt = The mark as it is now
desk-mark-keep = Use this picture
desk-mark-remove = Go without a mark
desk-mark-kept = The mark is kept.
desk-mark-removed = There is no mark any more.
desk-mark-missing = Choose a picture first.
desk-mark-shape = A mark is 48 pixels high and wide at least, and at most eight times as long as it is high.
desk-mark-no-picture = A mark is a picture: PNG, JPEG or WebP.

## Desk: pages on how the newsroom works

desk-policy-ownership = Ownership and funding
desk-policy-ownership-hint = Who owns the paper, who pays for it, and what they may decide.
desk-policy-ethics = Ethics policy
desk-policy-ethics-hint = What your people may and may not do.
desk-policy-principles = Editorial principles
desk-policy-principles-hint = By what you choose and report.
desk-policy-corrections = Corrections policy
desk-policy-corrections-hint = How you correct, and how to tell you of an error. Corrections link to it.
desk-policy-verification = How we check facts
desk-policy-verification-hint = How you check what you are told.
desk-policy-masthead = Who works here
desk-policy-masthead-hint = Your people and what they do.
desk-policy-contact = Contact
desk-policy-contact-hint = How readers and sources reach you.
desk-policy-privacy = Privacy
desk-policy-privacy-hint = What you know of readers, and what becomes of it.
desk-policy-terms = Terms of use
desk-policy-terms-hint = On which terms the site can be read and used.
desk-policy-kept = { $name }: kept.
desk-policy-none = There is no such page yet.
desk-policy-found = Known by its address
desk-policy-edit = Edit
desk-policy-forget = Name it no more
desk-policy-add = Write or choose
desk-policy-title = Title
desk-policy-text = Text
desk-policy-text-hint = Plain text or Markdown. It is public at once.
desk-policy-publish = Publish the page
desk-policy-choose = Or a page that there is
desk-policy-name-it = Name this page
desk-policy-page-gone = Choose a page that readers can see.
desk-policy-text-long = The text is too long.
desk-policy-not-published = The page was not published: { $word }

## Desk: menus

desk-set-menus = Menus
desk-set-menus-explains = What the head and the foot of pages lead to. An entry follows what it leads to when that moves, and is left out while that is not public.
desk-menu-head = Head
desk-menu-head-hint = Without entries: the sections.
desk-menu-foot = Foot
desk-menu-foot-hint = Without entries: all pages, the newest first.
desk-menu-kept = The menu is kept.
desk-menu-nothing-there = Nothing stands there. Write an address of ours such as /sport/, or a whole one with https://.
desk-menu-new = New entry
desk-menu-name = Name
desk-menu-below = Below the one before
desk-menu-up = Up
desk-menu-down = Down
