//! Where we are: the root of the repository, the programs beside us, who we are.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian keeps programs that an ordinary user's `PATH` leaves out.
const SYSTEM_FOLDERS: [&str; 2] = ["/usr/sbin", "/sbin"];

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the root")
}

/// A cargo command in the root, by the cargo that started us.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// The debug binary of the product: cargo puts it beside this one.
pub fn dateline_binary() -> std::io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("dateline"))
}

/// Finds a program as a shell would, and also where only root looks.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(SYSTEM_FOLDERS.iter().map(PathBuf::from));
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// Runs a program for what it says; `None` if it is not there or fails.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether we may do anything.
pub fn is_root() -> bool {
    ask("id", &["-u"]).as_deref() == Some("0")
}
