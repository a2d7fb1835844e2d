//! Where letters go.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::{SmtpTransport, Transport};

use crate::letter::{Letter, LetterError};

/// How long a mail server may take for each answer.
pub const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// Where letters go. Cheap to clone.
#[derive(Clone)]
pub enum Mail {
    /// To a mail server.
    Smtp(Smtp),
    /// Into a folder, a file each: `ID.eml`.
    Folder(PathBuf),
    /// Into memory, for tests.
    Memory(Arc<Mutex<Vec<Letter>>>),
}

/// A mail server. What is said of it never holds the password.
#[derive(Clone)]
pub struct Smtp {
    pub(crate) transport: SmtpTransport,
    pub(crate) shown: String,
}

/// A letter was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// It could not be written: another try would not help.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// The mail server refused it for good (RFC 5321 §4.2.1, replies that begin with 5).
    #[error("the mail server refused it: {0}")]
    Refused(String),
    /// The mail server could not be reached, or asked to come again later.
    #[error("the mail server did not take it: {0}")]
    Later(String),
    /// The file could not be written.
    #[error("the folder {folder} did not take it: {cause}")]
    Folder {
        /// Where it was to lie.
        folder: String,
        /// Why not.
        cause: std::io::Error,
    },
}

impl SendError {
    /// Says whether another try is in vain.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, SendError::Letter(_) | SendError::Refused(_))
    }
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mail({})", self.shown())
    }
}

impl Mail {
    /// A post that keeps its letters in memory.
    #[must_use]
    pub fn memory() -> Mail {
        Mail::Memory(Arc::default())
    }

    /// Says where letters go, without any password.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Mail::Smtp(server) => server.shown.clone(),
            Mail::Folder(folder) => format!("folder:{}", folder.display()),
            Mail::Memory(_) => "memory".to_owned(),
        }
    }

    /// Sends a letter, or says why it did not go. It waits for the mail server: no lock is to be held meanwhile.
    ///
    /// # Errors
    /// [`SendError`].
    pub fn send(&self, letter: &Letter) -> Result<(), SendError> {
        match self {
            Mail::Smtp(server) => {
                let message = letter.to_message()?;
                server.transport.send(&message).map(drop).map_err(|error| to_error(&error))
            }
            Mail::Folder(folder) => {
                let bytes = letter.to_bytes()?;
                put(folder, &letter.id, &bytes)
                    .map_err(|cause| SendError::Folder { folder: folder.display().to_string(), cause })
            }
            Mail::Memory(letters) => {
                letter.to_bytes()?;
                letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter.clone());
                Ok(())
            }
        }
    }

    /// Tries whether letters could be sent, without sending any: reaches the mail server and signs in, or writes into the
    /// folder.
    ///
    /// # Errors
    /// [`SendError`].
    pub fn check(&self) -> Result<(), SendError> {
        match self {
            Mail::Smtp(server) => match server.transport.test_connection() {
                Ok(true) => Ok(()),
                Ok(false) => Err(SendError::Later("it closed the line".into())),
                Err(error) => Err(to_error(&error)),
            },
            Mail::Folder(folder) => {
                let told = |cause| SendError::Folder { folder: folder.display().to_string(), cause };
                std::fs::create_dir_all(folder).map_err(told)?;
                let trial = folder.join(".trial");
                File::create(&trial).and_then(|_| std::fs::remove_file(&trial)).map_err(told)
            }
            Mail::Memory(_) => Ok(()),
        }
    }
}

fn to_error(error: &lettre::transport::smtp::Error) -> SendError {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        let said = deeper.to_string();
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        cause = deeper.source();
    }
    if error.is_permanent() { SendError::Refused(text) } else { SendError::Later(text) }
}

/// Writes a file whole or not at all: whoever looks into the folder never sees half a letter.
fn put(folder: &Path, id: &str, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let name: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() || "-_@.".contains(c) { c } else { '-' }).collect();
    let name = name.trim_start_matches('.');
    let half = folder.join(format!(".{name}.part"));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&half, folder.join(format!("{name}.eml")))?;
    File::open(folder)?.sync_all()
}
