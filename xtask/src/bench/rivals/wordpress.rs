//! WordPress from Debian, as it is served at its best: nginx, PHP's process manager with compiled code kept, MariaDB with
//! its own durable settings, all over sockets of the system and without logs of visits.

use std::fmt::Write;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::process::Process;
use super::{Rival, THREADS};
use crate::bench::load::Client;
use crate::bench::server::{Account, free_address};
use crate::bench::writes;
use crate::place;
use crate::setup::Need;

/// Where Debian puts WordPress.
const SOURCE: &str = "/usr/share/wordpress";

/// What it needs of the system. PHP is named before it, so that Apache is not installed for it.
pub const NEEDS: [Need; 8] = [
    Need { package: "nginx", purpose: "serves WordPress", is_here: || place::find_program("nginx").is_some() },
    Need { package: "php-fpm", purpose: "runs WordPress", is_here: || manager().is_some() },
    Need { package: "php-cli", purpose: "sets WordPress up", is_here: || place::find_program("php").is_some() },
    Need { package: "php", purpose: "what WordPress's package asks for, without Apache", is_here: has_wordpress },
    Need { package: "php-mysql", purpose: "leads WordPress to its database", is_here: has_mysqli },
    Need {
        package: "mariadb-server-core",
        purpose: "WordPress's database, a private server",
        is_here: || place::find_program("mariadbd").is_some(),
    },
    Need {
        package: "mariadb-client",
        purpose: "makes WordPress's database",
        is_here: || place::find_program("mariadb-admin").is_some(),
    },
    Need { package: "wordpress", purpose: "the peer in benchmarks of comments", is_here: has_wordpress },
];

/// The id of its first story; what an installation brings along has smaller ones.
const FIRST_STORY: usize = 1_001;

/// Comments that PHP works on at the same time: with more WordPress is no quicker here, with fewer slower.
const WORKERS: usize = 16;

/// Sets the site up.
const SET_UP: &str = include_str!("wordpress.php");

/// Comments that a page of its API holds at most (REST API handbook, "Pagination").
const PAGE: usize = 100;

fn has_wordpress() -> bool {
    Path::new(SOURCE).join("wp-load.php").is_file()
}

fn has_mysqli() -> bool {
    place::ask("php", &["-m"]).is_some_and(|modules| modules.lines().any(|module| module == "mysqli"))
}

/// PHP's process manager, which has its version in its name.
fn manager() -> Option<PathBuf> {
    let version = place::ask("php", &["-r", "echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;"])?;
    place::find_program(&format!("php-fpm{version}"))
}

fn program(name: &str) -> Result<PathBuf> {
    place::find_program(name).with_context(|| format!("`{name}` is not here"))
}

/// Says what is measured.
pub fn told() -> String {
    let version = |package: &str| {
        let found = place::ask("dpkg-query", &["-W", "-f=${Version}", package]).unwrap_or_default();
        found.rsplit(':').next().unwrap_or_default().split(['+', '-']).next().unwrap_or_default().to_owned()
    };
    let php = place::ask("php", &["-r", "echo PHP_VERSION;"]).unwrap_or_default();
    format!(
        "WordPress {} on PHP {php} (FPM, {WORKERS} workers, OPcache), MariaDB {} and nginx {}",
        version("wordpress"),
        version("mariadb-server-core"),
        version("nginx")
    )
}

pub struct WordPress {
    /// From the one that is asked to the one that is asked last, in which order they end.
    processes: [Process; 3],
    address: SocketAddr,
    folder: PathBuf,
}

impl WordPress {
    /// Makes a site of its own with its stories, and serves it.
    pub fn start(place: &Path) -> Result<WordPress> {
        let (folder, address) = (place.join("wordpress"), free_address()?);
        fs::create_dir_all(&folder)?;
        run(Command::new("cp").args(["-rL", SOURCE]).arg(folder.join("site")))?;
        fs::write(folder.join("site/wp-config.php"), configure_site(&folder, address))?;
        fs::write(folder.join("php-fpm.conf"), configure_php(&folder))?;
        fs::write(folder.join("nginx.conf"), configure_nginx(&folder, address))?;
        run(database_command("mariadb-install-db", &folder)?
            .args(["--auth-root-authentication-method=normal", "--skip-test-db"]))?;
        let database = serve_database(&folder)?;
        run(client_command(&folder)?.args(["create", "wordpress"]))?;
        let set_up = folder.join("set-up.php");
        fs::write(&set_up, SET_UP)?;
        run(Command::new("php")
            .arg(set_up)
            .arg(folder.join("site"))
            .args([THREADS, FIRST_STORY].map(|n| n.to_string())))?;
        let php = serve_php(&folder)?;
        let nginx = serve_nginx(&folder, address)?;
        Ok(WordPress { processes: [nginx, php, database], address, folder })
    }
}

/// Whoever runs the bench runs all of it.
fn user() -> &'static str {
    if place::is_root() { "root" } else { "" }
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output()?;
    let said = || String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{}: {}", command.get_program().display(), said());
    Ok(())
}

fn database_command(name: &str, folder: &Path) -> Result<Command> {
    let mut command = Command::new(program(name)?);
    // Nothing of the system's own settings; what decides about durability is said although it is the default.
    command.arg("--no-defaults").arg(format!("--datadir={}", folder.join("database").display()));
    command.args(["--innodb-flush-log-at-trx-commit=1", "--skip-networking"]);
    if place::is_root() {
        command.arg("--user=root");
    }
    Ok(command)
}

fn client_command(folder: &Path) -> Result<Command> {
    let mut command = Command::new(program("mariadb-admin")?);
    command.arg("--no-defaults").arg(format!("--socket={}", database_socket(folder).display())).arg("--user=root");
    Ok(command)
}

fn database_socket(folder: &Path) -> PathBuf {
    folder.join("mariadb.sock")
}

fn serve_database(folder: &Path) -> Result<Process> {
    let mut command = database_command("mariadbd", folder)?;
    command.arg(format!("--socket={}", database_socket(folder).display()));
    command.arg(format!("--pid-file={}", folder.join("mariadb.pid").display()));
    let mut process = Process::start(&mut command, folder.join("mariadb.log"))?;
    let answers = || client_command(folder).is_ok_and(|mut client| run(client.arg("ping")).is_ok());
    process.await_ready(answers)?;
    Ok(process)
}

fn serve_php(folder: &Path) -> Result<Process> {
    let mut command = Command::new(manager().context("PHP's process manager is not here")?);
    command.arg("--nodaemonize").arg("--fpm-config").arg(folder.join("php-fpm.conf"));
    if place::is_root() {
        command.arg("--allow-to-run-as-root");
    }
    let mut process = Process::start(&mut command, folder.join("php.log"))?;
    let socket = folder.join("php.sock");
    process.await_ready(|| std::os::unix::net::UnixStream::connect(&socket).is_ok())?;
    Ok(process)
}

fn serve_nginx(folder: &Path, address: SocketAddr) -> Result<Process> {
    let mut command = Command::new(program("nginx")?);
    command.arg("-c").arg(folder.join("nginx.conf"));
    let mut process = Process::start(&mut command, folder.join("nginx.log"))?;
    process.await_address(address)?;
    Ok(process)
}

/// No task of its own runs while readers write, and nothing is asked of the outside.
fn configure_site(folder: &Path, address: SocketAddr) -> String {
    format!(
        "<?php\ndefine( 'DB_NAME', 'wordpress' );\ndefine( 'DB_USER', 'root' );\ndefine( 'DB_PASSWORD', '' );\n\
         define( 'DB_HOST', 'localhost:{}' );\ndefine( 'DB_CHARSET', 'utf8mb4' );\ndefine( 'DB_COLLATE', '' );\n\
         define( 'WP_HOME', 'http://{address}' );\ndefine( 'WP_SITEURL', 'http://{address}' );\n\
         define( 'DISABLE_WP_CRON', true );\ndefine( 'WP_HTTP_BLOCK_EXTERNAL', true );\n\
         define( 'AUTOMATIC_UPDATER_DISABLED', true );\n$table_prefix = 'wp_';\n\
         if ( ! defined( 'ABSPATH' ) ) {{\n\tdefine( 'ABSPATH', __DIR__ . '/' );\n}}\n\
         require_once ABSPATH . 'wp-settings.php';\n",
        database_socket(folder).display()
    )
}

fn configure_php(folder: &Path) -> String {
    let folder = folder.display();
    let mut text = format!(
        "[global]\ndaemonize = no\npid = {folder}/php.pid\nerror_log = {folder}/php-errors.log\n\n\
         [www]\nlisten = {folder}/php.sock\npm = static\npm.max_children = {WORKERS}\n"
    );
    if place::is_root() {
        let _ = write!(text, "user = {0}\ngroup = {0}\n", user());
    }
    text
}

/// The proxy in front, which says whose a comment is, is whoever measures.
fn configure_nginx(folder: &Path, address: SocketAddr) -> String {
    let folder = folder.display();
    let user = if place::is_root() { format!("user {};", user()) } else { String::new() };
    format!(
        "daemon off;\n{user}\nworker_processes auto;\npid {folder}/nginx.pid;\nerror_log stderr crit;\n\
         events {{ worker_connections 1024; }}\nhttp {{\n  access_log off;\n  keepalive_requests 10000000;\n  \
         include /etc/nginx/mime.types;\n  set_real_ip_from 127.0.0.1;\n  real_ip_header X-Forwarded-For;\n  \
         client_body_temp_path {folder}/body;\n  proxy_temp_path {folder}/proxy;\n  fastcgi_temp_path {folder}/fastcgi;\n  \
         uwsgi_temp_path {folder}/uwsgi;\n  scgi_temp_path {folder}/scgi;\n  \
         server {{\n    listen {address};\n    root {folder}/site;\n    index index.php;\n    \
         location / {{ try_files $uri $uri/ /index.php?$args; }}\n    \
         location ~ \\.php$ {{\n      include /etc/nginx/fastcgi_params;\n      \
         fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;\n      \
         fastcgi_pass unix:{folder}/php.sock;\n    }}\n  }}\n}}\n"
    )
}

impl Rival for WordPress {
    fn name(&self) -> &'static str {
        "WordPress"
    }

    fn address(&self) -> SocketAddr {
        self.address
    }

    fn account(&self) -> Account {
        Account(self.processes.iter().flat_map(|process| process.account().0).collect())
    }

    fn post(&self, client: &mut Client, number: usize) -> Result<()> {
        let form = format!(
            "comment_post_ID={}&comment_parent=0&author=Reader+{number}&email=r{number}%40reader.example&url=&comment={}",
            FIRST_STORY + number % THREADS,
            writes::text_of(number).replace(' ', "+")
        );
        let forwarded = format!("X-Forwarded-For: 10.{}.{}.7\r\n", number / 256 % 256, number % 256);
        let answer = client.post("/wp-comments-post.php", &forwarded, &form).context("a comment was not answered")?;
        let to = answer.header("location").unwrap_or_default();
        // Where a comment waits, the address says so: `?unapproved=…&moderation-hash=…`.
        let is_published = answer.status == 302 && to.contains("#comment-") && !to.contains("unapproved");
        ensure!(is_published, "{} to {to}: {}", answer.status, answer.text());
        Ok(())
    }

    fn restart(&mut self) -> Result<()> {
        let database = serve_database(&self.folder)?;
        let php = serve_php(&self.folder)?;
        let nginx = serve_nginx(&self.folder, self.address)?;
        self.processes = [nginx, php, database];
        Ok(())
    }

    fn tell_all(&self) -> Result<String> {
        let mut client = Client::connect(self.address)?;
        let mut all = String::new();
        for page in 1.. {
            let path = format!("/?rest_route=/wp/v2/comments&orderby=id&per_page={PAGE}&_fields=content&page={page}");
            let answer = client.get(&path, "")?;
            ensure!(answer.status == 200, "{} {}", answer.status, answer.text());
            all.push_str(&answer.text());
            let pages = answer.header("x-wp-totalpages").and_then(|value| value.parse().ok()).unwrap_or(0);
            if page >= pages {
                break;
            }
        }
        Ok(all)
    }
}
