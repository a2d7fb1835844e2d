## Desk: keys for programs

desk-tokens-title = Keys for programs
desk-tokens-explains = A program with a key does what you may do, and no more than you choose here. When your role changes, so does what your keys open.
desk-tokens-name = What it is for
desk-tokens-name-missing = Say what the key is for, in at most 200 characters.
desk-tokens-too-many = { $count ->
    [one] You have { $count } key. End one that you no longer need.
   *[other] You have { $count } keys. End one that you no longer need.
}
desk-tokens-scopes = What it may do
desk-tokens-scopes-missing = Choose at least one thing that it may do.
desk-tokens-read = Read stories and what happens to them
desk-tokens-write = Write stories and change them
desk-tokens-publish = Publish, correct and take back stories
desk-tokens-comments = Read comments and decide on them
desk-tokens-media = Add pictures and files, and describe them
desk-tokens-all = All that you may do
desk-tokens-end = It ends
desk-tokens-days = { $count ->
    [one] after { $count } day
   *[other] after { $count } days
}
desk-tokens-never = when you end it
desk-tokens-make = Make a key
desk-tokens-made = The key “{ $name }”
desk-tokens-once = Copy it now and keep it safe. It is shown this once.
desk-tokens-used = Last used { $date }
desk-tokens-unused = Never used
desk-tokens-until = ends { $date }
desk-tokens-ended = The key “{ $name }” opens nothing any more.
