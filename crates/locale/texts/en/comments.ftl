## Comments

comments = Comments
comments-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
comments-none = No comments yet. If you were there, or know more, start here.
comments-sort = Sort by
comments-oldest = Oldest
comments-newest = Newest
comments-most-liked = Most liked
comments-more = { $count ->
    [one] Show { $count } more comment
   *[other] Show { $count } more comments
}
comment-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
comment-reply = Reply
comment-reply-to = Reply to { $name }
comment-report = Report
comment-like = Like
comment-unlike = Take back
comment-likes = { $count ->
    [one] { $count } like
   *[other] { $count } likes
}
comment-answers = answers { $name }
comment-permalink = Link to the comment of { $date }
comment-staff = Staff
comment-new = New
comments-arrived = { $count ->
    [one] { $count } new comment
   *[other] { $count } new comments
}
comment-editors-pick = Editors’ pick
comment-pinned = Pinned
comment-locked = No more replies are taken here
comment-error-locked = No more replies are taken to this comment. You can post yours as a new one.
comment-anonymous = Anonymous
comment-removed = This comment was removed by a moderator because it broke the comment rules.
comment-gone = This comment has been removed.
comment-withdrawn = This comment was removed by its author.
comment-withdrawn-own = Your comment has been removed.
comment-held = Waiting to be read
comment-held-note = A person at { $paper } reads it before it appears, usually within an hour. Only you can see it here.
comment-posted = Your comment is posted.
comment-go-to = Go to your comment
comment-edit = Edit
comment-withdraw = Withdraw
comment-own-until = You can edit or withdraw it until { $time }.
comment-edit-title = Edit your comment
comment-edit-save = Save
comment-edited = Edited
comments-closed = Comments on this story are closed.
comments-closed-on = Comments on this story closed on { $date }.
comments-open-days = { $count ->
    [one] Comments stay open for { $count } day. We publish names as you give them.
   *[other] Comments stay open for { $count } days. We publish names as you give them.
}
comments-read-first = Comments are read by a person before they appear.
comments-read-newcomers = A first comment is read by a person before it appears.
comments-about = About comments
comment-rules = Comment rules
comments-how-we-moderate = How we moderate

## Comment form

comment-form-title = Leave a reply
comment-form-replying-to = Replying to { $name }
comment-form-cancel-reply = Cancel reply
comment-form-email-note = Your email address will not be published.
comment-form-as-staff = You are signed in at the desk. You write as { $name }, with this mark:
# $mark is the asterisk itself.
comment-form-required-note = Required fields are marked { $mark }
# Read out by screen readers after the asterisk.
comment-form-asterisk = with an asterisk
comment-form-comment = Comment
comment-form-name = Name
comment-form-email = Email
comment-form-website = Website
comment-form-keep = Keep my name and email on this device for next time
comment-form-post = Post comment
# A field that people do not see; it catches programs.
comment-form-honeypot = Leave this field empty

## Comment form, when something is wrong

comment-error-summary = There is a problem. Nothing has been posted yet; what you wrote is kept below.
comment-error-empty = Write your comment before posting it.
comment-error-too-long = { $count ->
    [one] Make your comment shorter: it may have at most { $count } character.
   *[other] Make your comment shorter: it may have at most { $count } characters.
}
comment-error-name-missing = Enter your name.
comment-error-name-too-long = Enter a shorter name.
comment-error-email-missing = Enter your email address.
comment-error-email-form = Enter an email address in the form name@example.org.
comment-error-website-form = Enter a web address that begins with https://, or leave the field empty.
comment-error-duplicate = You have already sent this comment.
comment-error-too-fast = { $count ->
    [one] You have sent { $count } comment in a short time. This one is kept. You can send it at { $time }.
   *[other] You have sent { $count } comments in a short time. This one is kept. You can send it at { $time }.
}
comment-error-links = { $count ->
    [0] Take the links out of your comment.
    [one] Use at most { $count } link in your comment.
   *[other] Use at most { $count } links in your comment.
}
comment-error-form-expired = This form was open for a long time. Check your comment and post it again.
comment-error-closed = Comments on this story have closed. Your comment was not posted; you can copy it from here.
comment-error-parent-gone = The comment that you answer is no longer there. You can post yours as a new one.
comment-error-refused = This comment cannot be posted.
comment-error-not-sent = Your comment could not be sent: the connection dropped. It is kept on this device.
comment-error-try-again = Try again

## Reporting a comment

report-question = What is wrong with this comment?
report-abuse = Abuse or harassment
report-spam = Spam or advertising
report-private = Gives away private information
report-off-topic = Off topic
report-false = Says what is not so
report-illegal = Breaks the law
report-other = Something else
report-words = What should a moderator know? (optional)
report-send = Send report
report-cancel = Cancel
report-sent = Thank you, your report is with the moderators. They look at reports first. You will not hear back from us.
