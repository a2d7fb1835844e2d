//! The peer: nginx from Debian, serving the same bytes compressed beforehand, with the same headers.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::load::{Answer, Client};
use super::server::{Account, free_address};
use crate::place;

/// A running nginx. It ends when this is dropped.
pub struct Nginx {
    child: Child,
    pub address: SocketAddr,
}

/// A page as the product serves it: its bytes, and compressed.
pub struct Twin<'a> {
    pub path: &'a str,
    pub plain: &'a [u8],
    pub gzip: &'a [u8],
}

impl Nginx {
    /// Starts nginx in a folder, over the pages and with the headers of one of the product's answers.
    pub fn start(folder: &Path, twins: &[Twin], model: &Answer) -> Result<Nginx> {
        let program = place::find_program("nginx").context("nginx is not here: `cargo xtask test` installs it")?;
        let root = folder.join("root");
        for twin in twins {
            let file = root.join(file_of(twin.path));
            std::fs::create_dir_all(file.parent().expect("a file lies in a folder"))?;
            std::fs::write(&file, twin.plain)?;
            std::fs::write(file.with_extension("html.gz"), twin.gzip)?;
        }
        let address = free_address()?;
        let configuration = folder.join("nginx.conf");
        std::fs::write(&configuration, configure(folder, address, model))?;
        let child = Command::new(program).arg("-c").arg(&configuration).stdin(Stdio::null()).spawn()?;
        let nginx = Nginx { child, address };
        let began = Instant::now();
        while Client::connect(address).is_err() {
            ensure!(began.elapsed() < Duration::from_secs(10), "nginx does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }

    /// The account of its workers.
    pub fn account(&self) -> Account {
        let master = self.child.id();
        let children = std::fs::read_to_string(format!("/proc/{master}/task/{master}/children")).unwrap_or_default();
        Account(children.split_whitespace().filter_map(|id| id.parse().ok()).collect())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let master = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &master]).status();
        let _ = self.child.wait();
    }
}

fn file_of(path: &str) -> String {
    format!("{path}/index.html").trim_start_matches('/').to_owned()
}

/// Tuned as its users tune it: descriptors kept open, no log, sendfile, one worker a core.
fn configure(folder: &Path, address: SocketAddr, model: &Answer) -> String {
    const KEPT: [&str; 8] = [
        "content-security-policy",
        "cache-control",
        "x-content-type-options",
        "referrer-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "permissions-policy",
        "vary",
    ];
    let mut headers = String::new();
    for name in KEPT {
        if let Some(value) = model.header(name) {
            let _ = writeln!(headers, "    add_header {name} \"{value}\";");
        }
    }
    let folder = folder.display();
    let user = if place::is_root() { "user root;" } else { "" };
    format!(
        "daemon off;\n{user}\nworker_processes auto;\npid {folder}/nginx.pid;\nerror_log stderr crit;\n\
         events {{ worker_connections 1024; }}\nhttp {{\n  access_log off;\n  sendfile on;\n  tcp_nopush on;\n  \
         keepalive_requests 10000000;\n  default_type 'text/html; charset=utf-8';\n  types {{ }}\n  gzip_static on;\n  \
         open_file_cache max=1000 inactive=1h;\n  open_file_cache_valid 1h;\n  etag on;\n  \
         client_body_temp_path {folder}/body;\n  proxy_temp_path {folder}/proxy;\n  fastcgi_temp_path {folder}/fastcgi;\n  \
         uwsgi_temp_path {folder}/uwsgi;\n  scgi_temp_path {folder}/scgi;\n  \
         server {{\n    listen {address};\n    root {folder}/root;\n    index index.html;\n{headers}  }}\n}}\n"
    )
}
