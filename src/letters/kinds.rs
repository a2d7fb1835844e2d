//! What each kind of letter says: the whole list.

use jiff::Timestamp;
use locale::{Formats, Value as Put};
use newsroom::letter::Kind;
use serde_json::Value;

/// The words of one letter's language, and what they speak of.
pub(super) struct Words<'a> {
    pub formats: &'a Formats,
    pub paper: &'a str,
    pub origin: &'a str,
}

/// What a letter says between greeting and foot.
pub(super) struct Said {
    pub subject: String,
    pub paragraphs: Vec<String>,
    /// Where it leads, and the words of that.
    pub action: Option<(String, String)>,
    pub notes: Vec<String>,
}

impl Words<'_> {
    /// Says a message.
    pub fn say(&self, id: &str) -> String {
        self.formats.texts().text(id).into_owned()
    }

    /// Says a message with values, each of which keeps its own direction; the paper's name is always among them.
    pub fn put(&self, id: &str, values: &[(&str, &str)]) -> String {
        let paper = ("paper", Put::from(self.paper));
        let values: Vec<(&str, Put)> =
            values.iter().map(|(name, value)| (*name, Put::from(*value))).chain([paper]).collect();
        self.formats.texts().get_isolated(id, &values)
    }

    /// What a letter of a kind says of its values.
    pub fn of(&self, kind: Kind, data: &Value) -> Said {
        match kind {
            Kind::Invitation | Kind::Reset => self.of_link(kind, data),
            Kind::NewDevice => {
                let values = [("client", text(data, "client")), ("address", text(data, "client_address"))];
                self.of_account(kind, data, "mail-new-device-text", &values)
            }
            Kind::PasswordChanged => self.of_account(kind, data, "mail-password-changed-text", &[]),
            Kind::EmailChanged => self.of_account(kind, data, "mail-email-changed-text", &[]),
            Kind::CodesChanged => self.of_account(kind, data, &on_or_off(kind, data), &[]),
            Kind::PasskeyChanged => {
                self.of_account(kind, data, &on_or_off(kind, data), &[("name", text(data, "name"))])
            }
            Kind::Mention | Kind::Assignment => self.of_story(kind, data),
            Kind::CommentConfirm => self.of_confirmation(kind, data),
            Kind::CommentAnswer => self.of_answer(kind, data),
            Kind::OwnComments => self.of_link(kind, data),
            Kind::CommentRefused => self.of_refusal(kind, data),
            Kind::NoticeReceived => self.of_receipt(kind, data),
            Kind::NoticeDecided => self.of_notice(kind, data),
            Kind::AppealDecided => self.of_appeal(kind, data),
        }
    }

    /// What a letter says that only shows that letters arrive.
    pub fn of_test(&self) -> Said {
        Said {
            subject: self.put("mail-test-subject", &[]),
            paragraphs: vec![self.put("mail-test-text", &[])],
            action: None,
            notes: Vec::new(),
        }
    }

    fn of_link(&self, kind: Kind, data: &Value) -> Said {
        let name = kind.as_str();
        Said {
            subject: self.subject(kind, data),
            paragraphs: vec![self.put(&format!("mail-{name}-text"), &[("by", self.by(data))])],
            action: Some((self.address(text(data, "path")), self.say(&format!("mail-{name}-action")))),
            notes: vec![self.say(&format!("mail-{name}-note"))],
        }
    }

    fn of_account(&self, kind: Kind, data: &Value, id: &str, values: &[(&str, &str)]) -> Said {
        let at = data["at"].as_i64().and_then(|at| Timestamp::from_millisecond(at).ok()).unwrap_or_default();
        let date = self.formats.date_time(at);
        let values: Vec<(&str, &str)> = values.iter().copied().chain([("date", date.as_str())]).collect();
        Said {
            subject: self.subject(kind, data),
            paragraphs: vec![self.put(id, &values)],
            action: Some((self.address("/desk/sessions"), self.say("mail-account-action"))),
            notes: vec![self.say("mail-account-note")],
        }
    }

    fn of_story(&self, kind: Kind, data: &Value) -> Said {
        let (name, by) = (kind.as_str(), self.by(data));
        let said = match data["headline"].as_str() {
            Some(headline) => self.put(&format!("mail-{name}-text"), &[("by", by), ("headline", headline)]),
            None => self.put(&format!("mail-{name}-text-hidden"), &[("by", by)]),
        };
        let story = data["story"].as_i64().unwrap_or(0);
        Said {
            subject: self.subject(kind, data),
            paragraphs: vec![said],
            action: Some((self.address(&format!("/desk/stories/{story}")), self.say(&format!("mail-{name}-action")))),
            notes: vec![self.say("mail-story-note")],
        }
    }

    fn of_confirmation(&self, kind: Kind, data: &Value) -> Said {
        let wants_answers = data["answers"].as_bool().unwrap_or(false);
        let more = wants_answers.then(|| self.say("mail-comment-confirm-answers"));
        let asked = self.put("mail-comment-confirm-text", &[("headline", text(data, "headline"))]);
        Said {
            subject: self.subject(kind, data),
            paragraphs: std::iter::once(asked).chain(more).collect(),
            action: Some((self.address(text(data, "path")), self.say("mail-comment-confirm-action"))),
            notes: vec![self.say("mail-comment-confirm-note")],
        }
    }

    fn of_answer(&self, kind: Kind, data: &Value) -> Said {
        let values = [("by", self.by(data)), ("headline", text(data, "headline"))];
        let comment = data["comment"].as_i64().unwrap_or(0);
        let address =
            self.address(&format!("{}?comment={comment}#comment-{comment}", web::address::href(text(data, "address"))));
        Said {
            subject: self.subject(kind, data),
            paragraphs: vec![self.put("mail-comment-answer-text", &values), text(data, "said").to_owned()],
            action: Some((address, self.say("mail-comment-answer-action"))),
            notes: vec![self.say("mail-comment-answer-note")],
        }
    }

    /// The statement of reasons: Regulation (EU) 2022/2065, Article 17(3).
    fn of_refusal(&self, kind: Kind, data: &Value) -> Said {
        let (date, headline) = (self.date(data, "written_at"), text(data, "headline"));
        let values = [("date", date.as_str()), ("headline", headline)];
        let id = if headline.is_empty() { "mail-comment-refused-text-plain" } else { "mail-comment-refused-text" };
        let said = data["said"].as_str().filter(|said| !said.is_empty()).map(str::to_owned);
        let lines = data["lines"].as_array().into_iter().flatten().map(|line| self.line(line));
        let until = self.date(data, "until");
        let redress = self.put("grounds-redress", &[("date", &until)]);
        let more = data["more"].as_i64().filter(|more| *more > 0).map(|more| {
            let values = [("count", Put::from(more)), ("address", self.address(text(data, "all")).into())];
            self.formats.texts().get_isolated("mail-comment-refused-more", &values)
        });
        let first = self.put(id, &values);
        Said {
            subject: self.subject(kind, data),
            paragraphs: std::iter::once(first).chain(said).chain(lines).chain([redress]).chain(more).collect(),
            action: Some((self.address(text(data, "path")), self.say("grounds-appeal"))),
            notes: vec![self.say("mail-comment-refused-note")],
        }
    }

    /// A sentence of a statement, whose value may be a message of its own.
    fn line(&self, line: &Value) -> String {
        let value = line["of"].as_str().map_or_else(|| text(line, "text").to_owned(), |id| self.say(id));
        match text(line, "message") {
            id if id.starts_with("grounds-") => self.put(id, &[("value", &value)]),
            _ => value,
        }
    }

    fn of_receipt(&self, kind: Kind, data: &Value) -> Said {
        let (date, address) = (self.date(data, "at"), self.address(text(data, "address")));
        Said {
            subject: self.subject(kind, data),
            paragraphs: vec![self.put("mail-notice-received-text", &[("date", &date), ("address", &address)])],
            action: None,
            notes: vec![self.say("mail-notice-received-note")],
        }
    }

    /// What was decided on a notice, and what can be done against it: Article 16(5).
    fn of_notice(&self, kind: Kind, data: &Value) -> Said {
        let (date, address) = (self.date(data, "at"), self.address(text(data, "address")));
        let values = [("date", date.as_str()), ("address", address.as_str())];
        let id = match text(data, "outcome") {
            // Of a story or a picture the reason says what was done.
            "acted" if data["removed"] == false => "mail-notice-decided-followed",
            "acted" => "mail-notice-decided-acted",
            "kept" => "mail-notice-decided-kept",
            _ => "mail-notice-decided-moot",
        };
        let reason = self.reason(data);
        let path = data["path"].as_str();
        let redress = path.map(|_| self.put("grounds-redress", &[("date", &self.date(data, "until"))]));
        let person = self.say("grounds-decided-person");
        Said {
            subject: self.subject(kind, data),
            paragraphs: [Some(self.put(id, &values)), reason, Some(person), redress].into_iter().flatten().collect(),
            action: path.map(|path| (self.address(path), self.say("grounds-appeal"))),
            notes: Vec::new(),
        }
    }

    /// What was decided on an appeal: Article 20(5).
    fn of_appeal(&self, kind: Kind, data: &Value) -> Said {
        let date = self.date(data, "at");
        let id = match text(data, "outcome") {
            "upheld" => "mail-appeal-decided-upheld",
            "dismissed" => "mail-appeal-decided-dismissed",
            _ => "mail-appeal-decided-moot",
        };
        let alone = data["alone"].as_bool().unwrap_or(false).then(|| self.say("mail-appeal-decided-alone"));
        Said {
            subject: self.subject(kind, data),
            paragraphs: [Some(self.put(id, &[("date", &date)])), self.reason(data), alone]
                .into_iter()
                .flatten()
                .collect(),
            action: None,
            notes: vec![self.say("mail-appeal-decided-note")],
        }
    }

    fn reason(&self, data: &Value) -> Option<String> {
        let reason = text(data, "reason");
        (!reason.is_empty()).then(|| self.put("grounds-reason", &[("value", reason)]))
    }

    /// The day of a time in Unix milliseconds.
    fn date(&self, data: &Value, name: &str) -> String {
        let at = data[name].as_i64().and_then(|at| Timestamp::from_millisecond(at).ok()).unwrap_or_default();
        self.formats.date_long(at)
    }

    fn subject(&self, kind: Kind, data: &Value) -> String {
        let number = data["notice"].as_i64().unwrap_or_default().to_string();
        self.put(&format!("mail-{}-subject", kind.as_str()), &[("by", self.by(data)), ("number", &number)])
    }

    /// Who did it; the paper, if it was nobody.
    fn by<'d>(&'d self, data: &'d Value) -> &'d str {
        data["by"].as_str().unwrap_or(self.paper)
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn text<'d>(data: &'d Value, name: &str) -> &'d str {
    data[name].as_str().unwrap_or_default()
}

/// The words of something that was turned on or off, or added or removed.
fn on_or_off(kind: Kind, data: &Value) -> String {
    let end = if data["is_on"].as_bool().unwrap_or(false) { "on" } else { "off" };
    format!("mail-{}-{end}", kind.as_str())
}
