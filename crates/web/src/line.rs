//! A connection that is watched for a client that keeps it waiting (SAFETY R14).
//!
//! A timer for each request would cost more than the request. A line notes the second since when it waits for its
//! client, for a head or to take in what is sent, and [`Watch::sweep`] ends once a second the lines that have waited
//! too long.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::task::{Context, Poll};

use hyper::body::{Body, Frame, SizeHint};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::AbortHandle;

/// Stands for not waiting. Seconds are counted from 1.
const NOT: u32 = 0;

/// The lines of a server, and its clock.
#[derive(Debug)]
pub struct Watch {
    /// Seconds since the server was started, the first of them 1.
    now: AtomicU32,
    lines: Mutex<Vec<Weak<Line>>>,
}

/// What is known of one connection.
#[derive(Debug)]
pub struct Line {
    watch: Arc<Watch>,
    /// Since when the head of a request is awaited.
    head: AtomicU32,
    /// Since when the client takes in nothing of what is sent.
    taking: AtomicU32,
    task: OnceLock<AbortHandle>,
}

impl Watch {
    /// Begins to watch.
    pub fn new() -> Arc<Watch> {
        Arc::new(Watch { now: AtomicU32::new(1), lines: Mutex::new(Vec::new()) })
    }

    /// Takes a new connection under watch.
    pub fn line(self: &Arc<Watch>) -> Arc<Line> {
        let head = AtomicU32::new(self.now());
        let taking = AtomicU32::new(NOT);
        let line = Arc::new(Line { watch: Arc::clone(self), head, taking, task: OnceLock::new() });
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&line));
        line
    }

    /// A second has passed: ends the lines that have waited for more than so many seconds.
    pub fn sweep(&self, patience: u32) {
        let now = self.now.fetch_add(1, Ordering::Relaxed) + 1;
        let is_over = |since: &AtomicU32| {
            let since = since.load(Ordering::Relaxed);
            since != NOT && now.saturating_sub(since) > patience
        };
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).retain(|line| {
            let Some(line) = line.upgrade() else { return false };
            if (is_over(&line.head) || is_over(&line.taking))
                && let Some(task) = line.task.get()
            {
                tracing::debug!("a connection kept us waiting and was ended");
                task.abort();
                return false;
            }
            true
        });
    }

    fn now(&self) -> u32 {
        self.now.load(Ordering::Relaxed)
    }
}

impl Line {
    /// Says which task serves the connection: the one that is ended.
    pub fn is_served_by(&self, task: AbortHandle) {
        let _ = self.task.set(task);
    }

    /// The head of a request is whole.
    pub fn answers(&self) {
        self.head.store(NOT, Ordering::Relaxed);
    }

    /// The answer has been handed over; the next head is awaited.
    fn has_answered(&self) {
        self.head.store(self.watch.now(), Ordering::Relaxed);
    }

    fn notes_taking<T>(&self, outcome: Poll<T>) -> Poll<T> {
        match outcome {
            Poll::Ready(_) => self.taking.store(NOT, Ordering::Relaxed),
            Poll::Pending if self.taking.load(Ordering::Relaxed) == NOT => {
                self.taking.store(self.watch.now(), Ordering::Relaxed);
            }
            Poll::Pending => {}
        }
        outcome
    }
}

/// The stream of a watched connection.
pub struct Stream {
    stream: TokioIo<TcpStream>,
    line: Arc<Line>,
}

impl Stream {
    /// Watches what is written to a stream.
    pub fn new(stream: TcpStream, line: Arc<Line>) -> Stream {
        Stream { stream: TokioIo::new(stream), line }
    }
}

impl Read for Stream {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.line.notes_taking(outcome)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        // A head alone goes out by `send`: the kernel does less for it than for `writev`.
        let outcome = match pieces {
            [all] => Pin::new(&mut self.stream).poll_write(context, all),
            _ => Pin::new(&mut self.stream).poll_write_vectored(context, pieces),
        };
        self.line.notes_taking(outcome)
    }
}

/// The body of an answer; with its end the wait for the next head begins.
pub struct Watched<B> {
    body: B,
    line: Arc<Line>,
}

impl<B> Watched<B> {
    /// Watches a body.
    pub fn new(body: B, line: &Arc<Line>) -> Watched<B> {
        Watched { body, line: Arc::clone(line) }
    }
}

impl<B> Drop for Watched<B> {
    fn drop(&mut self) {
        self.line.has_answered();
    }
}

impl<B: Body + Unpin> Body for Watched<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Polls a connection until its end, and tells it once when the server stops.
pub async fn serve<C>(
    mut connection: Pin<&mut C>,
    mut stop: tokio::sync::watch::Receiver<bool>,
    tell: fn(Pin<&mut C>),
) -> C::Output
where
    C: Future,
{
    let seen = stop.clone();
    let mut stopping = std::pin::pin!(stop.changed());
    let (mut is_waiting, mut is_told) = (false, false);
    std::future::poll_fn(move |context| {
        // A task has one waker for life: the wait needs to be polled once, and again when there is something to hear.
        if !is_told && (!is_waiting || seen.has_changed().unwrap_or(true)) {
            is_waiting = true;
            if stopping.as_mut().poll(context).is_ready() {
                is_told = true;
                tell(connection.as_mut());
            }
        }
        connection.as_mut().poll(context)
    })
    .await
}
