//! The accept loop: connections with limits and time-outs, and a stop that drains.
//!
//! One thread accepts and deals the connections out in turn to a thread for each processor, which serves its own to
//! their end. A page from memory is then answered without one thread waking another (measured: a tenth less CPU for
//! each answer than on a pool that shares its work). What comes from memory is answered within the call: no future is
//! made for it, and no timer; [`crate::line`] watches for clients that keep a connection waiting.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::time::MissedTickBehavior;

use crate::file::Body;
use crate::line::{self, Line, Stream, Watch, Watched};

/// Connections at the same time; further ones wait to be accepted.
const CONNECTIONS_MAX: usize = 10_000;

/// How long a client may take to send the head of a request, or take in nothing of an answer, in seconds (SAFETY R14).
const PATIENCE: u32 = 10;

/// How long requests that have begun may take when the server stops.
const DRAIN: Duration = Duration::from_secs(8);

/// The largest head of a request, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// Pages made at the same time on behalf of one serving thread: comments that wait for the same commit wait here.
const BLOCKING_THREADS_MAX: usize = 64;

/// How long a blocking thread without work is kept.
const BLOCKING_IDLE: Duration = Duration::from_secs(5);

/// What answers requests.
pub trait Service: Send + Sync + 'static {
    /// Answers from memory, where that can be done without waiting for anything.
    fn at_once(&self, peer: SocketAddr, request: &Request<Incoming>) -> Option<Response<Body>>;

    /// Answers everything else.
    fn later(
        self: Arc<Self>,
        peer: SocketAddr,
        request: Request<Incoming>,
    ) -> impl Future<Output = Response<Body>> + Send + 'static;
}

/// A connection on its way to the thread that serves it.
struct Accepted {
    stream: std::net::TcpStream,
    peer: SocketAddr,
    place: OwnedSemaphorePermit,
}

/// Accepts connections until `stop` says true, then lets what has begun come to its end.
///
/// # Errors
/// If the serving threads cannot be started.
pub async fn serve<S: Service>(
    listener: TcpListener,
    service: Arc<S>,
    threads: usize,
    stop: watch::Receiver<bool>,
) -> std::io::Result<()> {
    serve_with(listener, service, threads, PATIENCE, stop).await
}

async fn serve_with<S: Service>(
    listener: TcpListener,
    service: Arc<S>,
    threads: usize,
    patience: u32,
    mut stop: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let watch = Watch::new();
    let start = |_| start_thread(&service, &watch, &stop);
    let servers = (0..threads.max(1)).map(start).collect::<std::io::Result<Vec<_>>>()?;
    let sweeping = tokio::spawn(sweep(Arc::clone(&watch), patience));
    let mut turn = servers.iter().cycle();
    loop {
        let place = Arc::clone(&places).acquire_owned().await.expect("the semaphore is never closed");
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted.and_then(|(stream, peer)| Ok((stream.into_std()?, peer))),
            _ = stop.changed() => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let server = turn.next().expect("there is a thread at least");
                let _ = server.send(Accepted { stream, peer, place });
            }
            Err(error) => {
                // Too many open files and the like pass by; the loop must not spin meanwhile.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
    drop(listener);
    let everyone = u32::try_from(CONNECTIONS_MAX).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(DRAIN, places.acquire_many(everyone)).await;
    sweeping.abort();
    Ok(())
}

/// Starts a thread that serves the connections it is sent until the sender is gone. It has no timer that is always
/// set: the kernel would wind one up each time the thread waits for its clients.
fn start_thread<S: Service>(
    service: &Arc<S>,
    watch: &Arc<Watch>,
    stop: &watch::Receiver<bool>,
) -> std::io::Result<mpsc::UnboundedSender<Accepted>> {
    let (sender, mut connections) = mpsc::unbounded_channel::<Accepted>();
    let (service, watch, stop) = (Arc::clone(service), Arc::clone(watch), stop.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS_MAX)
        .thread_keep_alive(BLOCKING_IDLE)
        .thread_name("pages")
        .build()?;
    let work = async move {
        while let Some(Accepted { stream, peer, place }) = connections.recv().await {
            let line = watch.line();
            let serving = serve_connection(stream, peer, Arc::clone(&line), Arc::clone(&service), stop.clone());
            let task = tokio::spawn(async move {
                serving.await;
                drop(place);
            });
            line.is_served_by(task.abort_handle());
        }
    };
    std::thread::Builder::new().name("server".into()).spawn(move || runtime.block_on(work))?;
    Ok(sender)
}

/// Looks once a second for clients that keep their connection waiting.
async fn sweep(watch: Arc<Watch>, patience: u32) {
    let mut seconds = tokio::time::interval(Duration::from_secs(1));
    seconds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        seconds.tick().await;
        watch.sweep(patience);
    }
}

async fn serve_connection<S: Service>(
    stream: std::net::TcpStream,
    peer: SocketAddr,
    line: Arc<Line>,
    service: Arc<S>,
    stop: watch::Receiver<bool>,
) {
    let stream = match TcpStream::from_std(stream) {
        Ok(stream) => stream,
        Err(error) => return tracing::warn!(%error, "a connection could not be served"),
    };
    let _ = stream.set_nodelay(true);
    let watched = Arc::clone(&line);
    let answer = service_fn(move |request| {
        watched.answers();
        let line = Arc::clone(&watched);
        let answer = match service.at_once(peer, &request) {
            Some(response) => Answer::AtOnce(Some(response)),
            None => Answer::Later(Box::pin(Arc::clone(&service).later(peer, request))),
        };
        Answering { answer, line }
    });
    let connection =
        http1::Builder::new().max_buf_size(HEAD_BYTES_MAX).serve_connection(Stream::new(stream, line), answer);
    let outcome = line::serve(pin!(connection), stop, http1::Connection::graceful_shutdown).await;
    if let Err(error) = outcome {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// An answer on its way to its connection.
struct Answering {
    answer: Answer,
    line: Arc<Line>,
}

enum Answer {
    AtOnce(Option<Response<Body>>),
    Later(Pin<Box<dyn Future<Output = Response<Body>> + Send>>),
}

impl Future for Answering {
    type Output = Result<Response<Watched<Body>>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match &mut self.answer {
            Answer::AtOnce(response) => response.take().expect("an answer is asked for once"),
            Answer::Later(later) => ready!(later.as_mut().poll(context)),
        };
        Poll::Ready(Ok(response.map(|body| Watched::new(body, &self.line))))
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// More than the buffers of a connection take in.
    const LARGE: usize = 64 << 20;

    struct Pages;

    impl Service for Pages {
        fn at_once(&self, _: SocketAddr, request: &Request<Incoming>) -> Option<Response<Body>> {
            let page: &'static [u8] = match request.uri().path() {
                "/" => b"front",
                "/large" => vec![b'a'; LARGE].leak(),
                _ => return None,
            };
            Some(Response::new(Body::from(Bytes::from_static(page))))
        }

        async fn later(self: Arc<Self>, _: SocketAddr, _: Request<Incoming>) -> Response<Body> {
            tokio::time::sleep(Duration::from_secs(4)).await;
            Response::new(Body::from(Bytes::from_static(b"later")))
        }
    }

    /// Runs a client against a server that waits for a second.
    fn with_server<T>(client: impl AsyncFnOnce(SocketAddr, watch::Sender<bool>) -> T) -> T {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let (stop, stopping) = watch::channel(false);
            tokio::spawn(serve_with(listener, Arc::new(Pages), 1, 1, stopping));
            client(address, stop).await
        })
    }

    async fn ask(stream: &mut TcpStream, path: &str) {
        let request = format!("GET {path} HTTP/1.1\r\nHost: example.org\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
    }

    async fn answer(stream: &mut TcpStream) -> String {
        let mut bytes = vec![0; 4096];
        let count = stream.read(&mut bytes).await.unwrap();
        String::from_utf8_lossy(&bytes[..count]).into_owned()
    }

    #[test]
    fn a_client_that_drips_its_head_is_ended_and_another_is_served() {
        with_server(async |address, _stop| {
            let mut slow = TcpStream::connect(address).await.unwrap();
            let mut dripped = 0;
            while dripped < 40 && slow.write_all(b"G").await.is_ok() {
                dripped += 1;
                let mut good = TcpStream::connect(address).await.unwrap();
                ask(&mut good, "/").await;
                assert!(answer(&mut good).await.ends_with("front"));
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            assert!(dripped < 30, "{dripped} bytes were waited for");
        });
    }

    #[test]
    fn a_client_that_takes_nothing_in_is_ended() {
        with_server(async |address, _stop| {
            let mut stalled = TcpStream::connect(address).await.unwrap();
            ask(&mut stalled, "/large").await;
            tokio::time::sleep(Duration::from_secs(4)).await;
            let mut taken = Vec::new();
            let _ = stalled.read_to_end(&mut taken).await;
            assert!(taken.len() < LARGE, "the answer was kept for a client that did not take it");
        });
    }

    #[test]
    fn an_answer_may_take_longer_than_a_client() {
        with_server(async |address, _stop| {
            let mut stream = TcpStream::connect(address).await.unwrap();
            ask(&mut stream, "/later").await;
            assert!(answer(&mut stream).await.ends_with("later"));
            ask(&mut stream, "/").await;
            assert!(answer(&mut stream).await.ends_with("front"));
        });
    }

    #[test]
    fn a_stop_lets_what_has_begun_end_and_closes_what_waits() {
        with_server(async |address, stop| {
            let (mut begun, mut idle) =
                (TcpStream::connect(address).await.unwrap(), TcpStream::connect(address).await.unwrap());
            ask(&mut idle, "/").await;
            assert!(answer(&mut idle).await.ends_with("front"));
            ask(&mut begun, "/later").await;
            tokio::time::sleep(Duration::from_millis(300)).await;
            stop.send(true).unwrap();
            let closed = tokio::time::timeout(Duration::from_millis(500), idle.read(&mut [0; 8])).await;
            assert_eq!(closed.expect("closed at once").unwrap(), 0);
            assert!(answer(&mut begun).await.ends_with("later"));
        });
    }
}
