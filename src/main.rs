//! The `wharfinger` binary: hands the process over to the command line.

fn main() -> std::process::ExitCode {
    wharfinger::cli::main()
}
