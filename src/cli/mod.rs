//! The command line, as the outside contract has it: one file a command.

mod backup;
mod config;
mod demo;
mod export;
mod import;
mod inspect;
mod keep;
mod serve;
mod spam;
mod user;
mod verify;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::renditions;

/// A news publishing system in one binary.
#[derive(Parser)]
#[command(name = "dateline", version)]
struct Cli {
    /// The folder that holds everything; ./dateline-data if it is not named.
    #[arg(long, env = "DATELINE_DATA", global = true)]
    data: Option<PathBuf>,
    /// The file of settings; by default dateline.toml in the data directory.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    /// How log lines are written.
    #[arg(long, global = true, default_value = "text", value_parser = ["text", "json"])]
    log_format: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes a fresh sample newsroom and serves it.
    Demo(demo::Arguments),
    /// Serves the site.
    Serve(serve::Arguments),
    /// Takes in stories from elsewhere.
    Import(import::Arguments),
    /// Writes everything out again, for another system or for keeping.
    Export(export::Arguments),
    /// Lists, adds and resets people of the desk.
    User(user::Arguments),
    /// Makes an API token.
    Token(user::TokenArguments),
    /// Copies everything to a file while serving goes on.
    Backup(backup::BackupArguments),
    /// Fills an empty data directory from a backup.
    Restore(backup::RestoreArguments),
    /// Asks for each old address whether it is served, leads on or is lost.
    Verify(verify::Arguments),
    /// Examines configuration, database, index and media.
    Check,
    /// Moves the database's schema on.
    Migrate,
    /// Prints every setting, its value, where the value came from, and what it does.
    Config,
    /// Reads foreign pages, feeds and HTML without storing anything.
    Inspect(inspect::Arguments),
    /// Checks the hash chains of everything that happened and of the corrections.
    Audit(keep::AuditArguments),
    /// Makes a smaller copy of the picture on standard input; what the server starts for each.
    #[command(hide = true)]
    MakeRendition(renditions::Arguments),
}

/// Runs the command that was asked for: 0 done, 1 failed, 2 wrong usage.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    start_log(&cli.log_format);
    match dispatch(&cli) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: &Cli) -> anyhow::Result<bool> {
    let data = cli.data.clone().unwrap_or_else(|| PathBuf::from("./dateline-data"));
    let read = |flags: &[(&str, Option<String>)]| Config::read(&data, cli.config.as_deref(), flags);
    match &cli.command {
        Command::Demo(arguments) => demo::run(&data, cli.data.is_some(), &|folder| {
            Config::read(folder, cli.config.as_deref(), &arguments.flags())
        }),
        Command::Serve(arguments) => serve::run(&read(&arguments.flags())?),
        Command::Import(arguments) => import::run(&read(&[])?, arguments),
        Command::Export(arguments) => export::run(&read(&[])?, arguments),
        Command::User(arguments) => user::run(&read(&[])?, arguments),
        Command::Token(arguments) => user::run_token(&read(&[])?, arguments),
        Command::Backup(arguments) => backup::backup(&read(&[])?, arguments),
        Command::Restore(arguments) => backup::restore(&read(&[])?, arguments),
        Command::Verify(arguments) => verify::run(&read(&[])?, arguments),
        Command::Check => keep::check(&read(&[])?),
        Command::Migrate => keep::migrate(&read(&[])?),
        Command::Config => {
            config::run(&read(&[])?);
            Ok(true)
        }
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Audit(arguments) => keep::audit(&read(&[])?, arguments),
        Command::MakeRendition(arguments) => renditions::run(arguments),
    }
}

fn start_log(format: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("DATELINE_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,tantivy=warn"));
    // A line that cannot be written, as on a full disk, must not end the request that it tells of.
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).log_internal_errors(false);
    if format == "json" {
        log.json().init();
    } else {
        log.init();
    }
}

/// Writes a line of a command's own answer. Whoever reads it may have heard enough (`| head`): that is no failure.
pub fn say(line: &str) {
    match writeln!(std::io::stdout(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("the answer could not be written: {error}");
        }
        _ => {}
    }
}
