//! Standard output and standard error. A reader that has gone away (`trueup … | head`) is no error.

use std::io::{ErrorKind, IsTerminal, Write};
use trueup::Failure;

/// Writes text to standard output.
///
/// # Errors
/// Where it cannot be written, other than that nobody reads it any more.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

/// Writes data to standard output.
///
/// # Errors
/// Where it cannot be written, other than that nobody reads it any more.
pub(super) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Io(format!("standard output: {error}"))),
        _ => Ok(()),
    }
}

/// Writes a message to standard error. Where that fails there is no place left to say so.
pub(super) fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Whether standard output is a terminal.
pub(super) fn out_is_terminal() -> bool {
    std::io::stdout().is_terminal()
}

/// Whether standard error is a terminal.
pub(super) fn err_is_terminal() -> bool {
    std::io::stderr().is_terminal()
}

/// Writes a remark of what was made to standard error; what people wrote in it cannot steer a terminal.
pub(super) fn note(text: &str) {
    tell(&format!("note: {}\n", trueup::render::findings::visible(text)));
}
