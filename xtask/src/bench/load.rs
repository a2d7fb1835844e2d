//! The client: plain HTTP/1.1 over kept connections, on threads of its own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// How long an answer may take before the measurement is given up.
const ANSWER_MAX: Duration = Duration::from_secs(30);

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
    /// Bytes of the whole answer as it came over the line.
    pub bytes: usize,
}

impl Answer {
    /// Finds a header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A connection that is kept for as long as the server keeps it.
pub struct Client {
    address: SocketAddr,
    stream: TcpStream,
    read: Vec<u8>,
    /// Whether the last answer said that the server closes it.
    is_over: bool,
}

impl Client {
    pub fn connect(address: SocketAddr) -> Result<Client> {
        let stream = TcpStream::connect(address).with_context(|| format!("nobody answers on {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(ANSWER_MAX))?;
        Ok(Client { address, stream, read: Vec::with_capacity(64 * 1024), is_over: false })
    }

    /// Connects anew, after so long a rest that the server has ended the line.
    pub fn reconnect(&mut self) -> Result<()> {
        *self = Client::connect(self.address)?;
        Ok(())
    }

    /// Where it is connected to.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Asks for an address with further header lines, each ended by CR LF.
    pub fn get(&mut self, path: &str, headers: &str) -> Result<Answer> {
        let request = request("GET", path, self.address, headers, "");
        self.send(request.as_bytes())
    }

    /// Posts a form.
    pub fn post(&mut self, path: &str, headers: &str, form: &str) -> Result<Answer> {
        let headers =
            format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{headers}", form.len());
        let request = request("POST", path, self.address, &headers, form);
        self.send(request.as_bytes())
    }

    /// Sends a finished request and reads its answer.
    pub fn send(&mut self, request: &[u8]) -> Result<Answer> {
        if self.is_over {
            self.reconnect()?;
        }
        self.stream.write_all(request)?;
        self.answer()
    }

    /// Reads the answer to what has been sent.
    fn answer(&mut self) -> Result<Answer> {
        self.read.clear();
        let head_end = self.read_past(b"\r\n\r\n", 0)?;
        let head = String::from_utf8_lossy(&self.read[..head_end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("no status line")?;
        let mut answer = Answer { status, head, body: Vec::new(), bytes: 0 };
        let says = |name: &str, value: &str| answer.header(name).is_some_and(|own| own.eq_ignore_ascii_case(value));
        self.is_over = says("connection", "close");
        let is_in_pieces = says("transfer-encoding", "chunked");
        if is_in_pieces {
            answer.bytes = self.read_chunks(head_end, &mut answer.body)?;
        } else {
            let length: usize = answer.header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
            answer.bytes = head_end + length;
            self.read_to(answer.bytes)?;
            answer.body = self.read[head_end..answer.bytes].to_vec();
        }
        Ok(answer)
    }

    /// Reads a body in pieces (RFC 9112 §7.1) from a place on; gives the place of its end.
    fn read_chunks(&mut self, mut at: usize, body: &mut Vec<u8>) -> Result<usize> {
        loop {
            let line_end = self.read_past(b"\r\n", at)?;
            let line = String::from_utf8_lossy(&self.read[at..line_end]);
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).context("a piece of the body has no length")?;
            at = line_end + size + 2;
            self.read_to(at)?;
            body.extend_from_slice(&self.read[line_end..line_end + size]);
            if size == 0 {
                return Ok(at);
            }
        }
    }

    /// Reads until a mark has come that begins at a place or after it; gives the place of its end.
    fn read_past(&mut self, mark: &[u8], from: usize) -> Result<usize> {
        loop {
            if let Some(at) = find(&self.read[from..], mark) {
                return Ok(from + at + mark.len());
            }
            self.fill()?;
        }
    }

    /// Reads until so many bytes have come.
    fn read_to(&mut self, end: usize) -> Result<()> {
        while self.read.len() < end {
            self.fill()?;
        }
        Ok(())
    }

    fn fill(&mut self) -> Result<()> {
        let mut buffer = [0; 32 * 1024];
        let count = self.stream.read(&mut buffer)?;
        ensure!(count > 0, "the server closed the connection");
        self.read.extend_from_slice(&buffer[..count]);
        Ok(())
    }
}

/// Writes the head of a request and its body.
pub fn request(method: &str, path: &str, address: SocketAddr, headers: &str, body: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\n{headers}\r\n{body}")
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

/// How a load went.
pub struct Load {
    /// Answers.
    pub answers: usize,
    /// From the first request to the last answer.
    pub took: Duration,
    /// Milliseconds of each answer.
    pub latencies_ms: Vec<f64>,
}

impl Load {
    /// Answers a second.
    pub fn rate(&self) -> f64 {
        count(self.answers) / self.took.as_secs_f64()
    }
}

/// A count as a number to reckon with.
pub fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

/// Sends one request over and over: `total` times over so many connections, each answer with the status expected.
pub fn repeat(address: SocketAddr, connections: usize, total: usize, request: &str, status: u16) -> Result<Load> {
    each(address, connections, total, &|client, _| {
        let answer = client.send(request.as_bytes())?;
        ensure!(answer.status == status, "{} instead of {status}: {}", answer.status, answer.head);
        Ok(())
    })
}

/// The threads of [`volleys`].
const SENDERS: usize = 2;

/// Sends one request over and over in volleys: two threads, each with half the connections, ask on all of theirs, then
/// read all the answers. On the loopback interface the kernel charges the waking of a client to the server; a client
/// that waits for one answer alone would be woken for each, which no reader elsewhere costs a server.
pub fn volleys(address: SocketAddr, connections: usize, total: usize, request: &str, status: u16) -> Result<Load> {
    let volleys = total / connections;
    let work = || -> Result<()> {
        let connect = |_| Client::connect(address);
        let mut clients = (0..connections / SENDERS).map(connect).collect::<Result<Vec<_>>>()?;
        for _ in 0..volleys {
            clients.iter_mut().try_for_each(|client| client.stream.write_all(request.as_bytes()))?;
            for client in &mut clients {
                let answer = client.answer()?;
                ensure!(answer.status == status, "{} instead of {status}: {}", answer.status, answer.head);
            }
        }
        Ok(())
    };
    let began = Instant::now();
    std::thread::scope(|scope| -> Result<()> {
        let threads: Vec<_> = (0..SENDERS).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().expect("a client does not panic"))
    })?;
    let answers = volleys * (connections / SENDERS) * SENDERS;
    Ok(Load { answers, took: began.elapsed(), latencies_ms: Vec::new() })
}

/// A numbered exchange over a connection.
pub type Exchange<'a> = &'a (dyn Fn(&mut Client, usize) -> Result<()> + Sync);

/// Runs `total` numbered exchanges over so many connections.
pub fn each(address: SocketAddr, connections: usize, total: usize, exchange: Exchange) -> Result<Load> {
    run(address, connections, &|number| number < total, exchange)
}

/// Runs numbered exchanges over so many connections; none begins after so long.
pub fn during(address: SocketAddr, connections: usize, time: Duration, exchange: Exchange) -> Result<Load> {
    let end = Instant::now() + time;
    run(address, connections, &|_| Instant::now() < end, exchange)
}

fn run(
    address: SocketAddr,
    connections: usize,
    is_wanted: &(dyn Fn(usize) -> bool + Sync),
    exchange: Exchange,
) -> Result<Load> {
    let next = AtomicUsize::new(0);
    let latencies = Mutex::new(Vec::new());
    let began = Instant::now();
    let outcome: Result<()> = std::thread::scope(|scope| {
        let work = || -> Result<()> {
            let mut client = Client::connect(address)?;
            let mut own = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if !is_wanted(number) {
                    break;
                }
                let asked = Instant::now();
                exchange(&mut client, number)?;
                own.push(asked.elapsed().as_secs_f64() * 1000.0);
            }
            latencies.lock().expect("no thread panics with it").append(&mut own);
            Ok(())
        };
        let threads: Vec<_> = (0..connections).map(|_| scope.spawn(work)).collect();
        // All are awaited, whatever the first says.
        let outcomes: Vec<_> =
            threads.into_iter().map(|thread| thread.join().expect("a client does not panic")).collect();
        outcomes.into_iter().collect()
    });
    outcome?;
    let latencies_ms = latencies.into_inner().expect("no thread panics with it");
    Ok(Load { answers: latencies_ms.len(), took: began.elapsed(), latencies_ms })
}
