## What is kept of readers: the text of the privacy page, made from the settings

privacy-intro = What { $paper } keeps of you when you read and comment here.
privacy-reading = You need no account to read. Pages load nothing from other companies: no advertising, no analytics. Films and posts of other sites load only when you ask for them; that site then learns your network address.
privacy-counted = How often a story is read is counted by the hour, without anything about who read it. The counts are kept for: { $time }.
privacy-uncounted = Nobody counts what is read.
privacy-comments-title = Comments
privacy-comments = With a comment we keep your name, your email address, the text and the time. Name and text are public. The email address is not: it is stored encrypted, shown to no reader, and given to nobody.
privacy-website = A website that you give is public with your name.
privacy-network = To stop abuse we keep the network address that a comment came from. It is removed after: { $time }.
privacy-filter = A filter on our own server estimates whether a comment is spam. It asks nobody outside, and what it is not sure of is read by a person.
privacy-letters = You get letters only to confirm your address, and about answers if you ask for them. Each has a link that ends them.
privacy-objections = Who objects to a statement leaves a name, an email address and a text. Only the newsroom sees them; the address, stored encrypted, is erased once somebody has decided.
privacy-cookies-title = Cookies
privacy-cookie-details = Your name and email address in the form, only if you tick the box for it.
privacy-cookie-own = Which comment is yours, so that you can see it while it waits, and change it for a short time.
privacy-cookie-like = That you like a comment, set with your first like. It names nobody.
privacy-cookie-theme = Light or dark, if you choose.
privacy-rights-title = What you can ask for
privacy-rights = You can see, take along and erase what you have written, and end letters.
privacy-rights-link = It needs only your email address: { $address }
privacy-backups = What is erased leaves pages, search, feeds and exports at once. Where somebody answered, readers see that a comment was removed. In backups it stays until they are replaced.
privacy-contact = Questions about this: { $email }
desk-policy-draft = Write it from the settings
desk-policy-draft-hint = The text says what this site keeps, as it is set up now. Read it, add what else you keep, and publish it.
