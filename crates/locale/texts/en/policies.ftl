## Texts to begin with for pages on how the newsroom works, made from the settings

policy-corrections-intro = { $paper } corrects openly what it got wrong, as soon as it knows of it. This page says how.
policy-corrections-kinds = Beside a published story that we change we say when and why:
policy-corrections-correction = **Correction.** We were wrong. A note says what was wrong and what is right, and the list of corrections shows what changed in the text.
policy-corrections-clarification = **Clarification.** What we wrote could be misunderstood. A note says what we mean.
policy-corrections-update = **Update.** There is more to say. The story carries the new time.
policy-corrections-retraction = **Retraction.** The story does not stand. A note takes the place of its text and says why.
policy-corrections-typo = Slips of spelling that change no meaning are put right without a note.
policy-corrections-list = All notes stand in one list, the newest first, and none is ever taken off it: { $address }
policy-corrections-tell = Have you found an error? Tell us: { $contact }
policy-contact-intro = How to reach { $paper }.
policy-contact-all = Questions, tips and complaints: { $contact }
policy-contact-security = If you have found a hole in the security of this site: { $contact }
policy-contact-elsewhere = { $paper } elsewhere:
policy-ownership-intro = Who { $paper } belongs to.
policy-ownership-controlled = Who owns or controls it: { $address }
policy-ownership-controls = Other publications that it runs:
policy-ownership-member = Associations of which it is a member:
desk-policy-draft-start = A text to begin with, from what is set up here. Read it, make it yours, and publish it.
