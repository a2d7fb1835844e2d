//! The accept loop: connections with limits and time-outs, and a stop that drains.
//!
//! One thread accepts and deals the connections out in turn to a thread for each processor, which serves its own to
//! their end. A page from memory is then answered without one thread waking another (measured: a tenth less CPU for
//! each answer than on a pool that shares its work).

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};

use crate::file::Body;

/// Connections at the same time; further ones wait to be accepted.
const CONNECTIONS_MAX: usize = 10_000;

/// How long a client may take to send the head of a request (SAFETY R14).
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

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
    /// Answers one request.
    fn call(&self, peer: SocketAddr, request: Request<Incoming>) -> impl Future<Output = Response<Body>> + Send;
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
    mut stop: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let servers = (0..threads.max(1)).map(|_| start_thread(&service, &stop)).collect::<std::io::Result<Vec<_>>>()?;
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
    Ok(())
}

/// Starts a thread that serves the connections it is sent until the sender is gone.
fn start_thread<S: Service>(
    service: &Arc<S>,
    stop: &watch::Receiver<bool>,
) -> std::io::Result<mpsc::UnboundedSender<Accepted>> {
    let (sender, mut connections) = mpsc::unbounded_channel::<Accepted>();
    let (service, stop) = (Arc::clone(service), stop.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS_MAX)
        .thread_keep_alive(BLOCKING_IDLE)
        .thread_name("pages")
        .build()?;
    let work = async move {
        while let Some(accepted) = connections.recv().await {
            tokio::spawn(serve_connection(accepted, Arc::clone(&service), stop.clone()));
        }
    };
    std::thread::Builder::new().name("server".into()).spawn(move || runtime.block_on(work))?;
    Ok(sender)
}

async fn serve_connection<S: Service>(accepted: Accepted, service: Arc<S>, mut stop: watch::Receiver<bool>) {
    let Accepted { stream, peer, place } = accepted;
    let stream = match tokio::net::TcpStream::from_std(stream) {
        Ok(stream) => stream,
        Err(error) => return tracing::warn!(%error, "a connection could not be served"),
    };
    let _ = stream.set_nodelay(true);
    let answer = service_fn(move |request| {
        let service = Arc::clone(&service);
        async move { Ok::<_, Infallible>(service.call(peer, request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), answer);
    tokio::pin!(connection);
    let outcome = tokio::select! {
        outcome = connection.as_mut() => outcome,
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = outcome {
        tracing::debug!(%error, "a connection ended early");
    }
    drop(place);
}
