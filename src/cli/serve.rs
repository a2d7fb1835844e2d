//! `dateline serve`.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result};
use api::Api;
use bytes::Bytes;
use desk::{Desk, SignInBy};
use exchange::outbound::{self, Filled, Outbound, Sent};
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use newsroom::comment::checker::{ANSWER_BYTES_MAX, Question, SIGNATURE};
use newsroom::comment::service::{self, AskService};
use search::Index;
use site::{Parts, Site};
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::assets::Assets;
use web::file::Body;
use web::server::{Service, serve};
use web::templates::Templates;

use crate::config::Config;
use crate::letters::Writer;
use crate::place::{self, Place};
use crate::post::Post;
use crate::service::Teller;
use crate::serving::{Front, Metrics, Surfaces, short};
use crate::{clock, followers, jobs};

/// How long a process that is to stop waits for the letter in hand.
const LETTER_END_MAX: Duration = Duration::from_secs(3);

/// What can be said to `serve`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Where the site is served.
    #[arg(long)]
    listen: Option<String>,
    /// Where metrics are served.
    #[arg(long)]
    metrics_listen: Option<String>,
}

impl Arguments {
    /// The settings that flags beat.
    pub fn flags(&self) -> [(&'static str, Option<String>); 2] {
        [("listen", self.listen.clone()), ("metrics_listen", self.metrics_listen.clone())]
    }
}

/// Serves until it is told to stop.
pub fn run(config: &Config) -> Result<bool> {
    let place = place::open(config)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve_place(config, place))?;
    Ok(true)
}

async fn serve_place(config: &Config, place: Place) -> Result<()> {
    let asked = config.listen()?;
    let listener = TcpListener::bind(asked).await.with_context(|| format!("cannot listen on {asked}"))?;
    let listen = listener.local_addr()?;
    let origin = config.origin(listen);
    let index = Arc::new(open_index(&config.data.join("index"))?);
    index.tell_built(index.needs_rebuild().then_some(0));
    let (templates, assets) = (Arc::new(templates(config)?), Arc::new(Assets::new(origin.starts_with("https://"))));
    let shared = (Arc::clone(&templates), Arc::clone(&assets));
    let service = ask_service(config)?;
    let site = Arc::new(Site::new(parts(config, &place, &index, &origin, templates, assets, &service)?));
    let post = open_post(config, &place, &shared.0, &origin)?;
    crate::post::tell(&place.db, post.is_some())?;
    let desk = Desk::new(desk_parts(config, &place, &shared, &origin, &site, (post.as_ref(), &service))?);
    let is_ready = Arc::new(AtomicBool::new(false));
    let metrics = Arc::new(Metrics::default());
    let (newest, news) = watch::channel(0);
    let mut work =
        Work::start(&place, &site, &index, &is_ready, newest, &metrics, media::Folders::of(&config.data).arriving)?;
    if let Some(post) = post {
        work.send_letters(&place, post)?;
    }
    let api = Api::new(api_parts(config, &place, &origin, &site)?);
    let teller = Teller { db: place.db.clone(), keys: place.keys.clone(), origin: origin.clone(), ask: service };
    work.tell_service(teller)?;
    let (stop, stopping) = watch::channel(false);
    let served = Arc::clone(&site);
    let front = Arc::new(Front {
        surfaces: Arc::new(Surfaces { site, desk, api }),
        db: place.db.clone(),
        index,
        is_ready,
        trusted: config.trusted_proxies()?,
        metrics: Arc::clone(&metrics),
        news,
        stopping: stopping.clone(),
    });
    if let Some(address) = Some(config.get("metrics_listen").0).filter(|address| !address.is_empty()) {
        let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
        let service = Arc::new(MetricsService { metrics, db: place.db.clone(), site: Arc::clone(&served) });
        tokio::spawn(serve(listener, service, 1, stopping.clone()));
    }
    tracing::info!(address = %listen, site = origin, "serving");
    super::user::invite_first_admin(&place, &origin)?;
    super::say(&format!("Dateline serves {origin}/ (listening on {listen})"));
    tokio::spawn(async move {
        wait_for_end().await;
        tracing::info!("stopping: what has begun is answered first");
        let _ = stop.send(true);
    });
    serve(listener, front, cores(), stopping).await?;
    tokio::task::spawn_blocking(move || work.end()).await?;
    Ok(())
}

/// Threads that serve pages, and passwords that are hashed at the same time: one for each processor.
fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn templates(config: &Config) -> Result<Templates> {
    let theme = config.get("theme").0;
    Ok(Templates::new((!theme.is_empty()).then(|| Path::new(theme)))?)
}

fn parts(
    config: &Config,
    place: &Place,
    index: &Arc<Index>,
    origin: &str,
    templates: Arc<Templates>,
    assets: Arc<Assets>,
    service: &Arc<AskService>,
) -> Result<Parts> {
    let outbound = outbound(config)?;
    let checker = move |question: &Question| {
        let sent = Sent {
            url: &question.url,
            json: &question.body,
            header: (SIGNATURE, &question.signature),
            timeout: question.timeout,
            bytes_max: ANSWER_BYTES_MAX,
        };
        outbound.send(sent).map_err(|error| error.to_string())
    };
    Ok(Parts {
        db: place.db.clone(),
        keys: place.keys.clone(),
        ids: Arc::clone(&place.ids),
        clock: Arc::new(clock::now),
        templates,
        assets,
        origin: origin.to_owned(),
        index: Some(Arc::clone(index)),
        folders: media::Folders::of(&config.data),
        maker: crate::renditions::maker(),
        cache_bytes_max: config.cache_bytes(),
        checker: Some(Arc::new(checker)),
        service: Some(Arc::clone(service)),
    })
}

/// Who asks other hosts: those in a private network only where `outbound_allow` names it.
fn outbound(config: &Config) -> Result<Outbound> {
    let allowed = config.outbound_allow()?;
    Ok(Outbound::new(Arc::new(move |address| allowed.iter().any(|network| network.holds(address)))))
}

/// Who asks a spam service.
fn ask_service(config: &Config) -> Result<Arc<AskService>> {
    let outbound = outbound(config)?;
    Ok(Arc::new(move |question: &service::Question| {
        let filled = Filled {
            url: &question.url,
            form: &question.form,
            wanted: service::PRO_TIP,
            timeout: question.timeout,
            bytes_max: service::ANSWER_BYTES_MAX,
        };
        let answered = outbound.send_form(filled).map_err(|error| error.to_string())?;
        Ok(service::Reply { body: answered.body, pro_tip: answered.header })
    }))
}

fn api_parts(config: &Config, place: &Place, origin: &str, site: &Site) -> Result<api::Parts> {
    Ok(api::Parts {
        db: place.db.clone(),
        ids: Arc::clone(&place.ids),
        clock: Arc::new(clock::now),
        origin: origin.to_owned(),
        keys: place.keys.clone(),
        folders: media::Folders::of(&config.data),
        workshop: Arc::clone(site.workshop()),
        writes_a_minute: config.api_writes_a_minute()?,
    })
}

fn desk_parts(
    config: &Config,
    place: &Place,
    shared: &(Arc<Templates>, Arc<Assets>),
    origin: &str,
    site: &Arc<Site>,
    (post, service): (Option<&Arc<Post>>, &Arc<AskService>),
) -> Result<desk::Parts> {
    let (fronts, guarded) = (Arc::clone(site), Arc::clone(site));
    Ok(desk::Parts {
        db: place.db.clone(),
        keys: place.keys.clone(),
        ids: Arc::clone(&place.ids),
        clock: Arc::new(clock::now),
        chance: Arc::new(web::secret::bytes),
        templates: Arc::clone(&shared.0),
        assets: Arc::clone(&shared.1),
        origin: origin.to_owned(),
        folders: media::Folders::of(&config.data),
        workshop: Arc::clone(site.workshop()),
        fronts: Arc::new(move |ask, place, own, at| fronts.prove_front(ask, place, own, at)),
        hashes_max: cores(),
        sign_in_by: sign_in_by(config)?,
        letters: post.map(|post| letters(&place.db, post)),
        service: Some(Arc::clone(service)),
        attacked_since: Arc::new(move |now| guarded.guard().since(now)),
    })
}

/// Where letters go and how they are written, if the settings say so.
fn open_post(config: &Config, place: &Place, templates: &Arc<Templates>, origin: &str) -> Result<Option<Arc<Post>>> {
    let Some(mail) = config.mail()? else { return Ok(None) };
    let writer = Writer::new(Arc::clone(templates), origin.to_owned(), config.mail_from(origin)?);
    tracing::info!(to = mail.shown(), from = writer.sender(), "letters are sent");
    Ok(Some(Arc::new(Post { mail, writer, an_hour_max: config.mail_an_hour()?, ids: Arc::clone(&place.ids) })))
}

/// What the desk says of letters, and how it sends one for a trial.
fn letters(db: &database::Database, post: &Arc<Post>) -> desk::Letters {
    let (db, sender) = (db.clone(), Arc::clone(post));
    let send_test = move |trial: &desk::Trial| {
        let site = db.read(newsroom::site::get).map_err(|error| error.to_string())?;
        let to = (trial.name.as_str(), trial.email.as_str());
        let letter = sender.writer.write_test(&site, trial.id, trial.at, to).map_err(|error| error.to_string())?;
        sender.mail.send(&letter).map_err(|error| error.to_string())
    };
    desk::Letters { place: post.mail.shown(), from: post.writer.sender().to_owned(), send_test: Arc::new(send_test) }
}

/// The provider of OpenID Connect, asked as a foreign host is: one in a private network is named in `outbound_allow`.
fn sign_in_by(config: &Config) -> Result<Option<SignInBy>> {
    let Some(provider) = config.provider()? else { return Ok(None) };
    let outbound = outbound(config)?;
    let fetch = move |ask: &desk::ProviderAsk| {
        let question = outbound::Question {
            url: &ask.url,
            form: ask.form.as_deref(),
            authorization: ask.authorization.as_deref(),
            bytes_max: desk::ANSWER_BYTES_MAX,
        };
        outbound.ask(question).map_err(|error| error.to_string())
    };
    Ok(Some(SignInBy {
        name: provider.name,
        issuer: provider.issuer,
        client_id: provider.client_id,
        client_secret: provider.client_secret,
        fetch: Arc::new(fetch),
    }))
}

/// Opens the index; one that cannot be read is set aside, for it can be made again from the database.
fn open_index(folder: &Path) -> Result<Index> {
    place::make_folder(folder)?;
    match Index::open(folder) {
        Ok(index) => Ok(index),
        Err(error) => {
            tracing::warn!(%error, "the index cannot be read and is built anew");
            std::fs::remove_dir_all(folder)?;
            place::make_folder(folder)?;
            Ok(Index::open(folder)?)
        }
    }
}

/// Threads of what happens without a request, and how they are told to end.
struct Work {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
    /// Closes when no letter is in hand any more.
    letters: Option<Receiver<()>>,
}

impl Work {
    fn start(
        place: &Place,
        site: &Arc<Site>,
        index: &Arc<Index>,
        is_ready: &Arc<AtomicBool>,
        newest: watch::Sender<i64>,
        metrics: &Arc<Metrics>,
        arriving: media::Arriving,
    ) -> Result<Work> {
        let stop = Arc::new(AtomicBool::new(false));
        let act = newsroom::Act { now: clock::now(), ids: &place.ids, actor: newsroom::Actor::Program };
        let this = place.db.write(|tx| newsroom::process::begin(tx, &act))?;
        let mut threads = followers::start(&place.db, site, index, is_ready, newest, this, &stop)?;
        let (db, ids, stopping) = (place.db.clone(), Arc::clone(&place.ids), Arc::clone(&stop));
        let (metrics, site) = (Arc::clone(metrics), Arc::clone(site));
        threads.push(
            std::thread::Builder::new()
                .name("jobs".into())
                .spawn(move || jobs::run(&db, &ids, &site, &arriving, this, &metrics, &stopping))?,
        );
        Ok(Work { stop, threads, letters: None })
    }

    /// Sends letters from a thread of their own.
    fn send_letters(&mut self, place: &Place, post: Arc<Post>) -> Result<()> {
        let (in_hand, letters) = mpsc::channel::<()>();
        let (db, keys, stop) = (place.db.clone(), place.keys.clone(), Arc::clone(&self.stop));
        std::thread::Builder::new().name("post".into()).spawn(move || {
            crate::post::run(&db, &keys, &post, &stop);
            drop(in_hand);
        })?;
        self.letters = Some(letters);
        Ok(())
    }

    /// Tells a spam service of decisions from a thread of its own, which nobody waits for: it may wait for the service.
    fn tell_service(&self, teller: Teller) -> Result<()> {
        let stop = Arc::clone(&self.stop);
        std::thread::Builder::new().name("spam service".into()).spawn(move || crate::service::run(&teller, &stop))?;
        Ok(())
    }

    fn end(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.threads.into_iter().for_each(|thread| drop(thread.join()));
        // A mail server that does not answer must not keep the process: the letter in hand is sent by the next.
        if let Some(letters) = self.letters {
            let _ = letters.recv_timeout(LETTER_END_MAX);
        }
    }
}

struct MetricsService {
    metrics: Arc<Metrics>,
    db: database::Database,
    site: Arc<Site>,
}

impl Service for MetricsService {
    fn at_once(&self, _: SocketAddr, _: &Request<Incoming>) -> Option<Response<Body>> {
        None
    }

    async fn later(self: Arc<Self>, _: SocketAddr, request: Request<Incoming>) -> Response<Body> {
        if request.uri().path() != "/metrics" {
            return short(StatusCode::NOT_FOUND, "metrics are at /metrics\n");
        }
        let text = self.metrics.to_text(self.db.commits()) + &self.site.guard().to_text(clock::now());
        Response::new(Body::from(Bytes::from(text)))
    }
}

async fn wait_for_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
}
