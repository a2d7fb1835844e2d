## Desk: sections, tags, series and people in bylines

desk-terms-title = Sections and tags
desk-terms-sections = Sections
desk-terms-tags = Tags
desk-terms-series = Series
desk-terms-bylines = Bylines
desk-terms-explains-sections = Where stories run, as a tree. When a section moves or gets another address, the old one leads to it, and so do those of its stories.
desk-terms-explains-tags = What stories are about. When a tag gets another address, the old one leads to it.
desk-terms-explains-series = Stories told in order. When a series gets another address, the old one leads to it.
desk-terms-explains-bylines = The people who are named over stories, whether or not they sign in here. When someone’s page gets another address, the old one leads to it.
desk-terms-new-sections = New section
desk-terms-new-tags = New tag
desk-terms-new-series = New series
desk-terms-new-bylines = New person
desk-terms-change-sections = Change a section
desk-terms-change-tags = Change a tag
desk-terms-change-series = Change a series
desk-terms-change-bylines = Change a person
desk-terms-search = Search by name
desk-terms-none = Nothing here holds these words.
desk-terms-empty = There is none yet.
desk-terms-many = { $count ->
    [one] { $count } story or more
   *[other] { $count } stories or more
}
desk-terms-stories = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
desk-terms-name = Name
desk-terms-name-flaw = Give it a name of at most 300 letters.
desk-terms-slug = Last part of its address
desk-terms-slug-hint = Small letters, digits and hyphens of any script. What you write is brought to that form.
desk-terms-slug-flaw = Give it a last part of an address that holds a letter or a digit.
desk-terms-taken = Something else stands at this address.
desk-terms-description = What it is about
desk-terms-description-flaw = That is longer than 5,000 letters.
desk-terms-bio = Who they are
desk-terms-bio-flaw = That is longer than 5,000 letters.
desk-terms-website = Their own site
desk-terms-website-flaw = Write a whole address that begins with https://.
desk-terms-parent = Stands below
desk-terms-parent-none = Nothing: it stands at the top
desk-terms-parent-hint = All that stands below it moves along.
desk-terms-parent-flaw = It cannot stand there.
desk-terms-position = Place among its neighbours
desk-terms-position-hint = A smaller number stands further ahead; equal ones are in order of their addresses.
desk-terms-position-flaw = Write a whole number from 0 to 9999.
desk-terms-language = Language
desk-terms-language-site = That of the site
desk-terms-language-flaw = Choose one of the list.
desk-terms-kept = “{ $name }” was kept.
desk-terms-merge = Merge into another
desk-terms-merge-explains = This one goes: its stories and its address go over to the other. You will see what that means before anything is done.
desk-terms-merge-into = Becomes part of
desk-terms-merge-look = See what that means
desk-terms-merge-lost = Choose another one that is there.
desk-terms-merge-below = Other sections stand below it. Move or merge those first.
desk-terms-merge-ask = Merge “{ $name }” into “{ $other }”?
desk-terms-merge-moves = Its stories stand under “{ $other }” from then on, drafts too: { $stories }.
desk-terms-merge-leads = { $old } leads to { $new }.
desk-terms-merge-addresses = The addresses of its stories change; the old ones lead to them.
desk-terms-merge-forever = This cannot be undone.
desk-terms-merge-do = Merge into “{ $other }”: { $stories }
desk-terms-merged = “{ $name }” is part of “{ $other }” now. Its stories are following.
