## Desk: the library of pictures and files

desk-media-title = Media
desk-media-add = Add pictures
desk-media-find = Find by caption, place, photographer
desk-media-kind = Kind
desk-media-any-kind = All kinds
desk-media-pictures = Pictures
desk-media-films = Films
desk-media-sounds = Recordings
desk-media-files = Files
desk-media-state = State
desk-media-any-state = Any state
desk-media-no-alt = No alt text
desk-media-no-credit = No credit
desk-media-ending = Rights that end
desk-media-unused = Not used
desk-media-used = { $count ->
    [one] Used once
   *[other] Used { $count } times
}
desk-media-bare = { $count ->
    [one] 1 picture without alt text
   *[other] { $count } pictures without alt text
}
desk-media-none = Nothing was found here.
desk-media-number = Picture { $number }
desk-media-choose = Files from your device
desk-media-takes = JPEG, PNG, WebP, GIF, film, sound and PDF. Drop them anywhere on this page, many at once if you like.
desk-media-send = Send
desk-media-added = { $count ->
    [one] The file is here.
   *[other] { $count } files are here.
}
desk-media-none-chosen = Choose a file first.
desk-media-refused = Not everything was taken.
desk-media-empty = { $name } was not taken: it is empty.
desk-media-large = { $name } was not taken: it has more than { $most } MB.
desk-media-pixels = { $name } was not taken: it has more than { $most } million pixels. Make it smaller and send it again.
desk-media-svg = { $name } was not taken: an SVG can hold script. Send it as PNG.
desk-media-html = { $name } was not taken: it is a web page.
desk-media-avif = { $name } was not taken: an AVIF keeps where it was taken. Send it as JPEG, PNG or WebP.
desk-media-moves = { $name } was not taken: pictures that move come as GIF or film.
desk-media-unknown = { $name } was not taken: its type is not known here.
desk-media-broken = { $name } was not taken: it is broken. Save it anew and send it again.
desk-media-too-many = { $name } was not taken: too much is being sent at once. Send it when the others are here.
desk-media-sent = { $name }, { $part } per cent sent
desk-media-arrived = { $name } is here.
desk-media-broke = { $name } did not arrive whole. The connection dropped; what has come is kept.
desk-media-open = Open
desk-media-words = What is said of it
desk-media-view = View
desk-media-alt-hint = What would you say on the telephone? Say what is seen and matters to the story, not that it is a picture.
desk-media-caption = Caption
desk-media-copyright = Copyright
desk-media-source = Source
desk-media-name-hint = For the desk alone.
desk-media-rights = May be shown until
desk-media-rights-hint = Empty: for good. From that second on it is gone from every page, list and feed. Times by the clock of
desk-media-fallback = Stands in for it then
desk-media-fallback-hint = Another picture, which readers see from then on. Nothing: the place stays empty.
desk-media-too-long = This is too long. Make it shorter.
desk-media-no-time = Write a day and a time.
desk-media-no-point = Write numbers from 0 to 100.
desk-media-no-fallback = This picture cannot stand in: it is gone, or it is this one itself.
desk-media-nothing = Nothing
desk-media-overtaken = Nothing is kept yet: somebody else has changed this meanwhile. What they kept stands under each field that differs. Save again to keep yours.
desk-media-theirs = Kept meanwhile
desk-media-point = Focal point
desk-media-point-x = Per cent from the left
desk-media-point-y = Per cent from the top
desk-media-point-at = { $x } per cent from the left, { $y } per cent from the top
desk-media-point-hint = Press the picture, use the arrow keys on the point, or write numbers. Every crop keeps it in view. Pictures are never mirrored, also in right-to-left editions.
desk-media-crop-wide = Wide
desk-media-crop-card = Card
desk-media-crop-square = Square
desk-media-take = Take the file
desk-media-number-label = Number
desk-media-added-at = Added
desk-media-where = Where it is used
desk-media-nowhere = In no story.
desk-media-public = Readers see it.
desk-media-hidden = Readers do not see it.
desk-media-ended = The right to show it has ended: readers see it nowhere.
desk-media-may-tell = This file may tell in itself where it was made. Readers get it as it is: look at it before it goes out.
desk-media-kept = What is known of it was saved.
desk-media-not-yours = Editors alone can change this. You can see it.

## Desk: pictures in the editor

desk-media-upload = From this device
desk-media-by-address = By its address
desk-media-choose-one = Choose a picture
desk-media-sending = Sending { $name }
desk-media-ask-alt = Add alt text
desk-media-lead = Lead picture
desk-media-lead-hint = Above the text and on the card.
desk-media-lead-number = Its number in the library
desk-media-no-lead = There is no picture of the number { $value } in the library.
