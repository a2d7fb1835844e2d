//! Where renditions are made: each once, few at a time, within bounds.
//!
//! A rendition is made when it is first asked for and kept as a file, so that the work and the room are bounded by the
//! pictures and not by who asks. WebP and the plain formats take a tenth of a second and are made while the reader
//! waits. AVIF takes seconds, so nobody waits for it: the first who ask for one get the WebP at its address, not to be
//! kept, while one thread makes the AVIF for all who come later. Every browser that takes AVIF takes WebP too.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use media::{Folders, Format, Key, Kind, store};

/// Makes a rendition of an opened original of a type, so wide at most, in a format; the binary gives each its own
/// process.
pub type Maker = dyn Fn(File, Kind, u32, Format) -> io::Result<Vec<u8>> + Send + Sync;

/// Pixels of originals that are decoded at the same time: one picture as large as a picture may be.
const PIXELS_AT_ONCE: u64 = media::probe::PIXELS_MAX;

/// Readers that wait for a rendition at once. Each holds a thread of those that make pages too.
const WAITING_MAX: usize = 32;

/// AVIFs that wait to be made; what finds no place is asked for again.
const QUEUE_MAX: usize = 256;

/// Renditions that could not be made and are not tried again until the process is started anew.
const FAILED_MAX: usize = 10_000;

/// The edition of the settings that renditions are made with: another number makes all of them anew.
const EDITION: u32 = 1;

/// A rendition by what it is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// The original.
    pub key: Key,
    /// One of the listed widths.
    pub width: u32,
    /// One of the original's formats.
    pub format: Format,
    /// Pixels of the original.
    pub pixels: u64,
}

/// A rendition that is there.
#[derive(Debug)]
pub struct Made {
    /// Its file.
    pub file: File,
    /// Its format: WebP in the place of an AVIF that is still to be made.
    pub format: Format,
    /// A name of exactly these bytes.
    pub etag: String,
}

/// A rendition is not there.
#[derive(Debug)]
pub enum Missing {
    /// None can be made of this picture: it moves, or is broken.
    Impossible,
    /// Too many wait already.
    Busy,
}

/// The workshop of a process.
pub struct Workshop {
    bench: Arc<Bench>,
    queue: OnceLock<SyncSender<Wanted>>,
}

struct Bench {
    folders: Folders,
    maker: Arc<Maker>,
    at_once: usize,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    busy: HashSet<PathBuf>,
    failed: HashSet<PathBuf>,
    pixels: u64,
    waiting: usize,
}

impl Workshop {
    /// Opens the workshop of a process.
    #[must_use]
    pub fn new(folders: &Folders, maker: &Arc<Maker>) -> Workshop {
        // One more than a single core has, so that an AVIF does not keep readers from their WebP.
        let at_once = std::thread::available_parallelism().map_or(2, NonZero::get).max(2);
        let bench = Bench {
            folders: folders.clone(),
            maker: Arc::clone(maker),
            at_once,
            state: Mutex::default(),
            changed: Condvar::new(),
        };
        Workshop { bench: Arc::new(bench), queue: OnceLock::new() }
    }

    /// Gives a rendition, and makes it first if nobody has asked for it before.
    ///
    /// # Errors
    /// [`Missing`] says why there is none.
    pub fn find(&self, wanted: &Wanted) -> Result<Made, Missing> {
        if wanted.format != Format::Avif {
            return self.bench.make(wanted);
        }
        if let Some(made) = self.bench.open(wanted) {
            return Ok(made);
        }
        self.send_for(wanted);
        self.bench.make(&Wanted { format: Format::Webp, ..wanted.clone() })
    }

    /// Puts an AVIF on the list of the one who makes them. A full list is no fault: it is asked for again.
    fn send_for(&self, wanted: &Wanted) {
        if self.bench.is_known(wanted) {
            return;
        }
        let queue = self.queue.get_or_init(|| {
            let (sender, receiver) = sync_channel::<Wanted>(QUEUE_MAX);
            let bench = Arc::clone(&self.bench);
            let work = move || receiver.iter().for_each(|wanted| drop(bench.make(&wanted)));
            if let Err(error) = std::thread::Builder::new().name("avif".into()).spawn(work) {
                tracing::warn!(%error, "AVIF renditions cannot be made; WebP is served in their place");
            }
            sender
        });
        // The thread ends with the last sender, so the list is closed only if it never began.
        let _ = queue.try_send(wanted.clone());
    }
}

impl Bench {
    fn make(&self, wanted: &Wanted) -> Result<Made, Missing> {
        let path = self.path(wanted);
        let mut state = self.lock();
        loop {
            if let Some(made) = self.open(wanted) {
                return Ok(made);
            }
            if state.failed.contains(&path) {
                return Err(Missing::Impossible);
            }
            let is_room = state.busy.len() < self.at_once
                && (state.busy.is_empty() || state.pixels + wanted.pixels <= PIXELS_AT_ONCE);
            if is_room && !state.busy.contains(&path) {
                break;
            }
            if state.waiting >= WAITING_MAX {
                return Err(Missing::Busy);
            }
            state.waiting += 1;
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.waiting -= 1;
        }
        state.busy.insert(path.clone());
        state.pixels += wanted.pixels;
        drop(state);
        let is_made = self.write(wanted, &path);
        self.close(wanted, path, is_made);
        self.open(wanted).ok_or(Missing::Impossible)
    }

    fn write(&self, wanted: &Wanted, path: &Path) -> bool {
        let made = self.folders.store.open(&wanted.key).and_then(|original| {
            let original = original.ok_or(ErrorKind::NotFound)?;
            let copy = (self.maker)(original, wanted.key.kind(), wanted.width, wanted.format)?;
            store::write_whole(path, &copy)
        });
        if let Err(error) = &made {
            tracing::warn!(picture = %wanted.key, width = wanted.width, %error, "a rendition could not be made");
        }
        made.is_ok()
    }

    fn close(&self, wanted: &Wanted, path: PathBuf, is_made: bool) {
        let mut state = self.lock();
        state.busy.remove(&path);
        state.pixels -= wanted.pixels;
        if !is_made {
            if state.failed.len() >= FAILED_MAX {
                state.failed.clear();
            }
            state.failed.insert(path);
        }
        drop(state);
        self.changed.notify_all();
    }

    fn open(&self, wanted: &Wanted) -> Option<Made> {
        let file = File::open(self.path(wanted)).ok()?;
        let Wanted { key, width, format, .. } = wanted;
        let etag = format!("{}-{width}-{}-{EDITION}", key.digits(), format.extension());
        Some(Made { file, format: *format, etag })
    }

    /// Whether it is being made, or cannot be made.
    fn is_known(&self, wanted: &Wanted) -> bool {
        let (path, state) = (self.path(wanted), self.lock());
        state.busy.contains(&path) || state.failed.contains(&path)
    }

    fn path(&self, wanted: &Wanted) -> PathBuf {
        let digits = wanted.key.digits();
        let name = format!("{}.{}", wanted.width, wanted.format.extension());
        self.folders.renditions.join(EDITION.to_string()).join(&digits[..2]).join(digits).join(name)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
