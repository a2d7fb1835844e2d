## A flood of comments, and the proof of work by which readers pass it

proof-title = One moment
proof-explains = Very many comments are arriving just now, most of them from machines. Your browser is solving a small task that shows yours does not. It asks nobody outside, and your comment is posted as soon as it is done.
proof-working = Your browser is working on it. This takes a few seconds.
proof-found = Done. Your comment is being posted.
proof-failed = The task could not be solved here. Post the comment without it: a person will read it first.
proof-without = Post without it
proof-without-hint = The comment then waits until a person has read it. Nothing has been posted yet.
desk-attack = Under attack since { $time }: comments are arriving as a flood. Readers are not asked for a proof of work; a setting can change that.
desk-attack-proved = Under attack since { $time }; readers’ browsers prove work. What comes without proof waits here.
desk-held-proof-of-work = It came without proof of work.
desk-set-asks-proof = Ask readers’ browsers for a proof of work
desk-set-asks-proof-hint = The browser solves a small task before a comment is taken: seconds for a person, too much for a flood. Who has no script is never refused; their comment waits.
desk-proof-never = Never
desk-proof-under-attack = While comments come as a flood
desk-proof-always = With every comment
