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
most-read = Most read
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
search-building = Older stories are still being added to the search. Look again in a few minutes if you miss one.
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
