## Desk: planning and the board

desk-plan-title = Planning
desk-plan-new = Plan a story
desk-plan-idea = What the story is, as a headline
desk-plan-idea-missing = Say in a few words what the story is.
desk-plan-slot = Planned for
desk-plan-slot-hint = A wish: nothing goes out by this alone.
desk-plan-due = Deadline
desk-plan-done = The story is planned.
desk-plan-times-done = The times are kept.
desk-board = Board
desk-board-list = List
desk-board-view = View
desk-board-all = Everyone’s
desk-board-mine = Only mine
desk-board-scrolls = Board, scrolls sideways
desk-board-today = Published today
desk-board-more = Show all
desk-board-due = Wanted by { $time }
desk-board-late = Was due { $time }
desk-board-embargo = Embargo until { $time }
desk-board-keys = J and K go from card to card. Alt and an arrow key moves the card in hand.
desk-late = Late
desk-legend-planned = Planned: a wish, moves freely
desk-legend-scheduled = Scheduled: goes out by itself
desk-calendar = Calendar
desk-day = Day
desk-month = Month
desk-day-before = Day before
desk-day-after = Day after
desk-month-before = Month before
desk-month-after = Month after
desk-month-this = This month
desk-calendar-span = Span
desk-week = Week
desk-week-range = { $from } to { $to }
desk-week-day = { $weekday }, { $date }
desk-week-before = Week before
desk-week-after = Week after
desk-week-this = This week
desk-week-scrolls = Week plan, scrolls sideways
desk-week-morning = Morning
desk-week-midday = Midday
desk-week-evening = Evening
desk-week-show = Show
desk-week-none = Nothing on this day
desk-week-more = { $count } more
desk-week-cut = A day holds more than is shown. Choose a section or a person.
desk-week-pool = Not on a day yet
desk-week-put = Put on a day
desk-week-move = Move
desk-week-other-day = Another day
desk-week-moved = The story has been moved to { $day }.
desk-week-meanwhile = It was not moved: somebody else did so first, to { $time }.
desk-week-taken-off = It was not moved: somebody else took it off its day.
desk-week-over = It was not moved: it is out, goes out by itself, or was given up.
desk-week-past = It was not moved: that time is over.
desk-week-keys = J and K go from story to story. Alt and an arrow key moves the one in hand to the day beside it.
desk-legend-due = Deadline: wanted by then
desk-list-stages = All stages
desk-list-sections = All sections
desk-list-people = Everyone
desk-list-languages = All languages
desk-list-person = Person
desk-list-from = Changed from
desk-list-until = Changed until
desk-list-words = Whole words of the headline
desk-list-readers = Readers, 7 days
desk-list-clear = Clear filters
desk-list-looks-on = Nothing among the newest stories. There are older ones to look through.
desk-list-further = Look further back

## Desk: who has a story, and moving it on

desk-work = Who has it, and what comes next
desk-wait-for = Waits for
desk-wait-nobody = Nobody yet
desk-wait-yours = Yours
desk-wait-take = Take it
desk-wait-hand = Hand over
desk-wait-hand-to = Hand over to
desk-wait-ask = What are they asked?
desk-wait-done = { $name } has it now.
desk-wait-laid-down = It waits for nobody now.
desk-wait-not-allowed = Only editors hand over the stories of others, and only to people who write here.
desk-move-writing = Begin writing
desk-move-editing = Send to editing
desk-move-ready = Ready to publish
desk-move-back-planned = Back to planned
desk-move-back-writing = Send back
desk-move-back-editing = Back to editing
desk-move-killed = Give up
desk-move-other = Other moves
desk-move-word = With a word to someone
desk-move-by-rule = Whoever is next
desk-move-done = The story has moved on: { $stage }.
desk-move-meanwhile = Someone moved the story meanwhile. It is now: { $stage }.
desk-move-not-open = You cannot move this story there. Ask an editor.

## Desk: what needs you

desk-needs-you = Needs you
desk-needs-nothing = Nothing waits for you.
desk-needs-oldest = Oldest first
desk-needs-assigned = Given to you
desk-needs-sent = Waiting for your edit
desk-needs-sent-back = Sent back to you
desk-needs-unheld = Waiting for any editor
desk-needs-mention = { $name } asks you in a note
desk-needs-by = { $name }, { $time }
desk-needs-look = Look
desk-needs-comments = { $count ->
    [one] { $count } comment waits for a decision
   *[other] { $count } comments wait for a decision
}
desk-next-out = Next out
desk-planned-today = Planned for today

## Desk: notes to colleagues

desk-notes = Notes
desk-notes-open = { $count ->
    [one] { $count } open note
   *[other] { $count } open notes
}
desk-notes-none = No notes yet.
desk-notes-private = Notes stay at the desk. Readers never see them.
desk-note-new = Write a note
desk-note-text = Note
desk-note-where = On which paragraph
desk-note-whole = The whole story
desk-note-hint = Type @ and a name to ask someone.
desk-note-add = Add note
desk-note-answer = Answer
desk-note-settle = Settle this note
desk-note-reopen = Open again
desk-note-gone = Its text is gone
desk-note-show = Show in the text
desk-note-settled-by = Settled by { $name }
desk-note-added = The note is added.
desk-note-answered = The answer is added.
desk-note-is-settled = The note is settled.
desk-note-is-open = The note is open again.
desk-note-empty = Write the note before adding it.
desk-note-away = The note could not be sent. It is kept here; try again.
desk-note-paragraph = Paragraph { $number }

## Desk: checks before publishing

desk-checks = Before it goes out
desk-checks-tab = Checks
desk-checks-fix = { $count ->
    [one] { $count } thing to fix
   *[other] { $count } things to fix
}
desk-checks-fine = Nothing stands in the way.
desk-checks-must = Must be fixed before it goes out.
desk-checks-stopped = The story was not published. Fix what is listed below, then publish again.
desk-checks-asks = The story is not published yet. Below is advice; you may go ahead all the same.
desk-checks-place = Go there
desk-check-headline = There is no headline
desk-check-section = No section is chosen
desk-check-alt = Picture has no alt text
desk-check-embargo = It would go out before its embargo ends
desk-check-credit = Picture has no credit
desk-check-link = A link leads to nothing here
desk-check-headline-long = The headline is long for a phone
desk-check-notes = Notes are still open
desk-check-standfirst = There is no standfirst
desk-check-first-name = Somebody is named without a first name
desk-editor-decorative = Decorative: says nothing that the text does not
desk-look-search = In search results
desk-look-social = When shared

## Desk: who is here

desk-here = Here now
desk-here-name = { $name }, here now
