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

## A spam service outside

desk-set-service = Spam service
desk-set-service-explains = A service outside that judges whether a comment is spam: Akismet, or one with the same protocol. Off, nothing leaves this site; our own filter judges in any case.
desk-set-service-on = Ask it about each comment
desk-set-service-on-hint = It is sent the text, name, website, network address and browser of whoever writes. Say so in your privacy text: its draft does.
desk-set-service-host = Its address
desk-set-service-host-hint = That of Akismet, or of a service of your own with the same protocol.
desk-set-service-key = Key
desk-set-service-key-hint = As the service gave it to you. It is checked when you save, and never shown again; leave this empty to keep the one that is there.
desk-set-service-key-kept = A key is kept.
desk-set-service-timeout = How long its answer is waited for
desk-set-service-timeout-hint = In thousandths of a second; the reader waits as long.
desk-set-service-marks = Put what it calls spam with the spam
desk-set-service-marks-hint = Otherwise that waits for a moderator. What it is sure of is put with the spam in any case; nothing is refused.
desk-set-service-holds = Without an answer the comment waits
desk-set-service-holds-hint = Otherwise the other rules alone decide.
desk-set-service-email = Send it the writer’s email address
desk-set-service-email-hint = It judges better with it; without it, it never learns the address.
desk-set-flaw-service-key = The service does not know this key.
desk-set-flaw-service-away = The service could not be asked: { $word }
desk-held-service = The spam service takes it for spam.
desk-held-service-sure = The spam service is sure that it is spam.
desk-held-service-down = The spam service gave no answer.
privacy-service = Before publication we ask { $host }, a service for recognising spam. It is sent your comment with your name, your website, your network address, the name of your browser and the time, and later, if we decide otherwise, our decision.
privacy-service-email = Before publication we ask { $host }, a service for recognising spam. It is sent your comment with your name, your email address, your website, your network address, the name of your browser and the time, and later, if we decide otherwise, our decision.
