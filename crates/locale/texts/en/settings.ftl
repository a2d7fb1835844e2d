## Desk: redirects

desk-redirects-title = Redirects
desk-redirects-explains = Where an address of ours leads once nothing stands at it any more. A reader takes one step, however often something has moved. Nothing is kept for longer than you want: remove a redirect, and its address is unknown (404).
desk-redirects-from = Old address
desk-redirects-to = Leads to
desk-redirects-to-hint = An address of ours such as /about/, or a whole one. Leave it empty if what stood there is gone for good (410).
desk-redirects-gone = Gone for good (410)
desk-redirects-add = Add a redirect
desk-redirects-change = Change a redirect
desk-redirects-change-one = Change
desk-redirects-keep = Keep it
desk-redirects-leave = Leave it as it is
desk-redirects-remove = Remove
desk-redirects-search = Search in addresses
desk-redirects-find = Search
desk-redirects-none = No redirect holds these words.
desk-redirects-total = { $count ->
    [one] { $count } redirect
   *[other] { $count } redirects
}
desk-redirects-next = More
desk-redirects-kept = “{ $address }” leads on now.
desk-redirects-removed = “{ $address }” leads nowhere any more.
desk-redirects-no-address = An old address begins with a slash, is one of ours, and holds no question mark. The front page and the desk cannot be led away.
desk-redirects-no-target = Say where it leads with an address that begins with a slash, or a whole one with https://.
desk-redirects-too-long = An address has at most 2,048 letters.
desk-redirects-loop = This would lead back to where it began.
desk-redirects-stands = A page stands at this address. Move or withdraw it first.
desk-redirects-columns = There are not two columns, with a comma or a tab between them.
desk-redirects-too-many = No more than 100,000 lines are taken at once. Send the rest once more.
desk-redirects-many = Many at once
desk-redirects-lines = A redirect a line
desk-redirects-lines-hint = The old address, a comma or a tab, and where it leads: /old/,/new/. If nothing follows, or 410, the address is gone for good. At most 100,000 lines.
desk-redirects-file = Or a file of such lines
desk-redirects-take = Take these lines
desk-redirects-taken = { $count ->
    [one] { $count } redirect was kept.
   *[other] { $count } redirects were kept.
}
desk-redirects-flaws = These lines were not. They stand below, to be put right:
desk-redirects-line = Line { $number }: { $why }
desk-redirects-more-flaws = { $count ->
    [one] And { $count } further line.
   *[other] And { $count } further lines.
}
desk-redirects-by-desk = by the desk
desk-redirects-by-move = left by a move
desk-redirects-by-import = from an import
