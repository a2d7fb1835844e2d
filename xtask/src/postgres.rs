//! A private PostgreSQL server for the length of a run.
//!
//! Its life hangs on a pipe: a small watcher makes the cluster, starts the server and reads from us until we are
//! gone, however we go (an error, Ctrl-C, `kill -9`), then stops the server and removes its folder. It listens on
//! the loopback interface only, and nothing in it is worth a sync.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::place;

/// Names the server to the tests; one that is set already is used as it is.
pub const VARIABLE: &str = "DATELINE_TEST_POSTGRES";

/// Where Debian puts each version's programs.
const DEBIAN_FOLDER: &str = "/usr/lib/postgresql";

/// Takes the folder of the programs and the port.
const WATCHER: &str = r#"
bin=$1 port=$2 server=
dir=$(mktemp -d /tmp/dateline-postgres.XXXXXX) || exit 1
end() {
    if [ -n "$server" ]; then kill -INT "$server"; wait "$server"; fi
    rm -rf "$dir"
}
trap end EXIT
complain() { cat "$dir/log" >&2; exit 1; }

"$bin/initdb" -D "$dir/data" --username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync \
    >"$dir/log" 2>&1 || complain
"$bin/postgres" -D "$dir/data" -h 127.0.0.1 -p "$port" -k "$dir" -c max_connections=300 \
    -c fsync=off -c full_page_writes=off >>"$dir/log" 2>&1 &
server=$!
until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do
    kill -0 "$server" 2>/dev/null || complain
    sleep 0.1
done
echo ready
cat >/dev/null
"#;

/// A running server. It ends when this is dropped.
pub struct Server {
    watcher: Child,
    port: u16,
}

impl Server {
    /// Makes a cluster and waits until it answers.
    ///
    /// The server refuses to run as root; there it runs as the user `postgres` of Debian's package.
    pub fn start() -> Result<Server> {
        let programs = find_programs().context("PostgreSQL's server programs are not here")?;
        let port = find_free_port()?;
        let mut command = if place::is_root() { as_user_postgres() } else { Command::new("sh") };
        command.args(["-c", WATCHER, "watcher"]).arg(programs).arg(port.to_string());
        // In a group of its own, so that Ctrl-C reaches us and not the watcher, which then ends in good order.
        command.current_dir("/").process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut server = Server { watcher: command.spawn().context("cannot start PostgreSQL")?, port };
        server.wait_until_ready()?;
        Ok(server)
    }

    /// The address under which tests may make databases.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let mut line = String::new();
        let output = self.watcher.stdout.take().context("the watcher has no output")?;
        BufReader::new(output).read_line(&mut line)?;
        ensure!(line.trim() == "ready", "PostgreSQL did not start; what it said stands above");
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.watcher.stdin.take());
        if let Err(error) = self.watcher.wait() {
            eprintln!("The end of PostgreSQL could not be awaited: {error}");
        }
    }
}

/// Finds the folder of `initdb` and `postgres`: the newest of Debian's, or one on the `PATH`.
pub fn find_programs() -> Option<PathBuf> {
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let folders = std::fs::read_dir(DEBIAN_FOLDER).into_iter().flatten().flatten().map(|entry| entry.path());
    let newest = folders.filter(|path| path.join("bin/initdb").is_file()).max_by_key(|path| version(path));
    newest.map(|path| path.join("bin")).or_else(|| Some(place::find_program("initdb")?.parent()?.to_owned()))
}

fn find_free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0").context("no port is free")?.local_addr()?.port())
}

fn as_user_postgres() -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--init-groups", "sh"]);
    command
}
