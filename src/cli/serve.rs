//! `dateline serve`.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, mpsc};

use anyhow::{Context, Result};
use axum::body::Body;
use desk::Desk;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use search::Index;
use site::{Parts, Site};
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::assets::Assets;
use web::server::{Service, serve};
use web::templates::Templates;

use crate::config::Config;
use crate::followers::Follower;
use crate::place::{self, Place};
use crate::serving::{Front, Metrics, short};
use crate::{clock, jobs};

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
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve_place(config, place))?;
    Ok(true)
}

async fn serve_place(config: &Config, place: Place) -> Result<()> {
    let asked = config.listen()?;
    let listener = TcpListener::bind(asked).await.with_context(|| format!("cannot listen on {asked}"))?;
    let listen = listener.local_addr()?;
    let origin = config.origin(listen);
    let index = Arc::new(open_index(&config.data.join("index"))?);
    let (templates, assets) = (Arc::new(templates(config)?), Arc::new(Assets::new()));
    let desk = Arc::new(Desk::new(desk_parts(&place, &templates, &assets, &origin)));
    let site = Arc::new(Site::new(parts(config, &place, &index, &origin, templates, assets)));
    let is_ready = Arc::new(AtomicBool::new(false));
    let metrics = Arc::new(Metrics::default());
    let (stop_work, threads) = start_work(&place, &site, &index, &is_ready)?;
    let (stop, stopping) = watch::channel(false);
    let front = Arc::new(Front {
        site,
        desk,
        db: place.db.clone(),
        is_ready,
        trusted: config.trusted_proxies()?,
        metrics: Arc::clone(&metrics),
    });
    if let Some(address) = Some(config.get("metrics_listen").0).filter(|address| !address.is_empty()) {
        let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
        let service = Arc::new(MetricsService { metrics, db: place.db.clone() });
        tokio::spawn(serve(listener, service, stopping.clone()));
    }
    tracing::info!(address = %listen, site = origin, "serving");
    super::user::invite_first_admin(&place, &origin)?;
    super::say(&format!("Dateline serves {origin}/ (listening on {listen})"));
    tokio::spawn(async move {
        wait_for_end().await;
        tracing::info!("stopping: what has begun is answered first");
        let _ = stop.send(true);
    });
    serve(listener, front, stopping).await?;
    drop(stop_work);
    tokio::task::spawn_blocking(move || threads.into_iter().for_each(|thread| drop(thread.join()))).await?;
    Ok(())
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
) -> Parts {
    Parts {
        db: place.db.clone(),
        keys: place.keys.clone(),
        ids: Arc::clone(&place.ids),
        clock: Arc::new(clock::now),
        templates,
        assets,
        origin: origin.to_owned(),
        index: Some(Arc::clone(index)),
        uploads: config.data.join("media/uploads"),
        cache_bytes_max: config.cache_bytes(),
    }
}

fn desk_parts(place: &Place, templates: &Arc<Templates>, assets: &Arc<Assets>, origin: &str) -> desk::Parts {
    desk::Parts {
        db: place.db.clone(),
        keys: place.keys.clone(),
        ids: Arc::clone(&place.ids),
        clock: Arc::new(clock::now),
        chance: Arc::new(web::secret::bytes),
        templates: Arc::clone(templates),
        assets: Arc::clone(assets),
        origin: origin.to_owned(),
        hashes_max: std::thread::available_parallelism().map_or(1, usize::from),
    }
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

type Work = (Vec<mpsc::Sender<()>>, Vec<std::thread::JoinHandle<()>>);

/// Starts the threads of what happens without a request.
fn start_work(place: &Place, site: &Arc<Site>, index: &Arc<Index>, is_ready: &Arc<AtomicBool>) -> Result<Work> {
    let follower = Follower {
        db: place.db.clone(),
        site: Arc::clone(site),
        index: Arc::clone(index),
        is_ready: Arc::clone(is_ready),
    };
    let (stop_following, following) = mpsc::channel();
    let (stop_jobs, job_stop) = mpsc::channel();
    let (db, ids) = (place.db.clone(), Arc::clone(&place.ids));
    let threads = vec![
        std::thread::Builder::new().name("followers".into()).spawn(move || follower.run(&following))?,
        std::thread::Builder::new().name("jobs".into()).spawn(move || jobs::run(&db, &ids, &job_stop))?,
    ];
    Ok((vec![stop_following, stop_jobs], threads))
}

struct MetricsService {
    metrics: Arc<Metrics>,
    db: database::Database,
}

impl Service for MetricsService {
    async fn call(&self, _: SocketAddr, request: Request<Incoming>) -> Response<Body> {
        if request.uri().path() != "/metrics" {
            return short(StatusCode::NOT_FOUND, "metrics are at /metrics\n");
        }
        Response::new(Body::from(self.metrics.to_text(self.db.commits())))
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
