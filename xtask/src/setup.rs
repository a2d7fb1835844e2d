//! What the tests need on a machine: says what is missing, then installs it.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::torture::{clock, faults};
use crate::{place, postgres};

/// The oldest Node that runs the browser journeys and what they build on.
const NODE_MIN: (u32, u32) = (18, 19);

/// A package of Debian, what it is for, and whether it is here.
pub struct Need {
    pub package: &'static str,
    pub purpose: &'static str,
    pub is_here: fn() -> bool,
}

const NEEDS: [Need; 5] = [
    Need {
        package: "postgresql",
        purpose: "the second database; tests use a private server of their own, never the system's",
        is_here: || postgres::find_programs().is_some(),
    },
    Need {
        package: "libfaketime",
        purpose: "moves the clock of a server under test, and of nothing else",
        is_here: || clock::library().exists(),
    },
    Need {
        package: "fiu-utils",
        purpose: "lets calls of a server under test fail as a broken disk does",
        is_here: || faults::library().exists(),
    },
    Need {
        package: "chromium",
        purpose: "the browser of the journeys",
        is_here: || place::find_program("chromium").is_some(),
    },
    Need {
        package: "nginx",
        purpose: "the proxy in front, and the peer in benchmarks",
        is_here: || place::find_program("nginx").is_some(),
    },
];

/// Folders with a `package-lock.json` of their own, and what stands in them.
const MODULES: [(&str, &str); 2] = [("e2e", "the browser journeys"), ("editor", "the desk's story editor")];

/// What is missing here.
pub struct Missing {
    packages: Vec<&'static Need>,
    stale_modules: Vec<(&'static str, &'static str)>,
}

impl Missing {
    /// Looks. `with_browser` says whether the browser journeys are to run.
    pub fn look(with_browser: bool) -> Missing {
        let is_wanted =
            |need: &&Need| with_browser || ["postgresql", "libfaketime", "fiu-utils"].contains(&need.package);
        let packages = NEEDS.iter().filter(is_wanted).filter(|need| !(need.is_here)()).collect();
        let is_stale = |(folder, _): &(&'static str, &'static str)| with_browser && !are_modules_fresh(folder);
        Missing { packages, stale_modules: MODULES.into_iter().filter(is_stale).collect() }
    }

    /// Says what an installation would do.
    pub fn say(&self) {
        if self.packages.is_empty() && self.stale_modules.is_empty() {
            println!("Nothing is to be installed: all that the tests need is here.");
            return;
        }
        println!("To be installed first:");
        for need in &self.packages {
            println!("  with apt-get: {} ({})", need.package, need.purpose);
        }
        for (folder, what) in &self.stale_modules {
            println!("  with npm ci: the packages named in {folder}/package-lock.json, for {what}");
        }
    }

    /// Installs it: packages as root or with sudo, modules into the repository.
    pub fn install(&self) -> Result<()> {
        if !self.packages.is_empty() {
            let names: Vec<&str> = self.packages.iter().map(|need| need.package).collect();
            install_packages(&names)?;
        }
        for (folder, _) in &self.stale_modules {
            install_modules(folder)?;
        }
        Ok(())
    }
}

/// Says which of these packages are not here, and installs them.
pub fn require_packages(needs: &[Need]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.is_here)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("To be installed first:");
    for need in &missing {
        println!("  with apt-get: {} ({})", need.package, need.purpose);
    }
    install_packages(&missing.iter().map(|need| need.package).collect::<Vec<_>>())
}

/// Fails unless a Node that is new enough is here, with npm.
pub fn require_node() -> Result<()> {
    let (major, minor) = NODE_MIN;
    let hint = format!("The browser journeys need Node {major}.{minor} or newer, with npm (or `--only rust`)");
    let version = place::ask("node", &["--version"]).with_context(|| format!("{hint}: there is no `node` here"))?;
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    ensure!(found >= NODE_MIN, "{hint}: this is {version}");
    ensure!(place::find_program("npm").is_some(), "{hint}: there is no `npm` here");
    Ok(())
}

fn install_packages(names: &[&str]) -> Result<()> {
    let by_hand = format!("install by hand: {}", names.join(" "));
    ensure!(place::find_program("apt-get").is_some(), "This is no Debian; {by_hand}");
    run(&mut apt_get(&["update"])?).context(by_hand.clone())?;
    let mut install = apt_get(&["install", "--yes", "--no-install-recommends"])?;
    run(install.args(names)).context(by_hand)
}

/// An apt-get command that asks nothing, waits for others' locks, and tries again when the network stumbles.
fn apt_get(arguments: &[&str]) -> Result<Command> {
    let mut command = if place::is_root() {
        Command::new("env")
    } else if place::find_program("sudo").is_some() {
        let mut sudo = Command::new("sudo");
        // Without a terminal nobody can type a password, so sudo must not wait for one.
        if !std::io::stdin().is_terminal() {
            sudo.arg("--non-interactive");
        }
        sudo.arg("env");
        sudo
    } else {
        bail!("Installing needs root or sudo");
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
    command.args(["-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0", "--quiet"]).args(arguments);
    Ok(command)
}

/// Installs what a folder's lock file names, unless that is there already.
pub fn require_modules(folder: &str) -> Result<()> {
    if are_modules_fresh(folder) { Ok(()) } else { install_modules(folder) }
}

fn install_modules(folder: &str) -> Result<()> {
    run(Command::new("npm").arg("ci").current_dir(place::root().join(folder)).stdin(Stdio::null()))?;
    std::fs::copy(lock_file(folder), installed_lock_file(folder)).context("cannot note what npm installed")?;
    Ok(())
}

/// Whether what npm installed last is what the lock file asks for now.
fn are_modules_fresh(folder: &str) -> bool {
    match (std::fs::read(lock_file(folder)), std::fs::read(installed_lock_file(folder))) {
        (Ok(wanted), Ok(installed)) => wanted == installed,
        _ => false,
    }
}

fn lock_file(folder: &str) -> PathBuf {
    place::root().join(folder).join("package-lock.json")
}

fn installed_lock_file(folder: &str) -> PathBuf {
    place::root().join(folder).join("node_modules/.installed-lock.json")
}

/// Runs a command that must succeed, after saying which.
pub fn run(command: &mut Command) -> Result<()> {
    println!("\n$ {} {}", command.get_program().display(), words(command));
    let status =
        command.status().with_context(|| format!("{} could not be started", command.get_program().display()))?;
    ensure!(status.success(), "{} ended with {status}", command.get_program().display());
    Ok(())
}

fn words(command: &Command) -> String {
    command.get_args().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
