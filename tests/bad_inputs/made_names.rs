//! Bad inputs that only a file system like Linux's can hold: links, pipes, and names that others cannot store.

use crate::case::{Case, Expected, PROGRAM, RISK, SITE, base, put};
use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;

/// The cases of names and of entries that are neither file nor folder.
pub(crate) fn cases() -> Vec<Case> {
    let e005 = |file: &str| vec![Expected::at("E005", file, 1, 1)];
    let e006 = |prefix: &str| vec![Expected::below("E006", prefix)];
    let mut cases = vec![
        Case::made("e005-link-to-file", link_to_file, e005("content/p/linked.md")),
        Case::made("e005-link-outside", link_outside, e005("content/p/passwd.txt")),
        Case::made("e005-link-to-folder", link_to_folder, e005("content/p/up")),
        Case::made("e005-link-to-nothing", link_to_nothing, e005("content/p/gone.md")),
        Case::made("e005-link-to-device", link_to_device, e005("content/p/zero.csv")),
        Case::made("e005-pipe", pipe, e005("content/p/pipe.md")),
        Case::made("e005-socket", socket, e005("content/p/socket.toml")),
        Case::made("e006-line-break", |root| named(root, b"a\n::error::b.md"), e006("content/p/docs/")),
        Case::made("e006-escape", |root| named(root, b"a\x1b[2Jb.md"), e006("content/p/docs/")),
        Case::made("e006-not-utf-8", |root| named(root, b"caf\xe9.md"), e006("content/p/docs/")),
        Case::made("e006-override", |root| named(root, "a\u{202e}dm.b.md".as_bytes()), e006("content/p/docs/")),
        Case::made("e006-backslash", |root| named(root, b"a\\..\\b.md"), e006("content/p/docs/")),
        Case::made(
            "e006-reserved",
            |root| named(root, b"con.md"),
            vec![Expected::at("E006", "content/p/docs/con.md", 1, 1)],
        ),
        Case::made(
            "e006-folder-reserved",
            |root| program(root, b"aux"),
            vec![Expected::at("E006", "content/aux", 1, 1)],
        ),
        Case::made("e006-folder-dot", |root| program(root, b"q."), e006("content/q.")),
        Case::made("e006-folder-space", |root| program(root, b"q "), e006("content/q ")),
        Case::made("e006-folder-not-utf-8", |root| program(root, b"q\xff"), e006("content/q")),
        Case::made(
            "e019-markup-in-name",
            |root| named(root, b"<img src=x onerror=alert(1)>.md"),
            vec![Expected::below("E006|E019", "content/p/docs/")],
        ),
        Case::made(
            "e020-names-but-for-case",
            names_but_for_case,
            vec![Expected::below("E020|E040", "content/p/decisions/")],
        ),
        Case::made(
            "e040-attachments-but-for-case",
            attachments_but_for_case,
            vec![Expected::below("E040", "content/p/img/")],
        ),
    ];
    let mut programs = Case::made(
        "e040-programs-but-for-case",
        |root| program(root, b"P"),
        vec![Expected::below("E020|E040", "content/")],
    );
    programs.expect.more = true;
    cases.push(programs);
    // The text format may show a stand-in for what cannot be printed, so the words are not compared.
    cases.iter_mut().for_each(|c| c.expect.hostile = true);
    cases
}

fn link(root: &Path, target: &str, name: &str) -> io::Result<()> {
    base(root)?;
    symlink(target, root.join("content/p").join(name))
}

fn link_to_file(root: &Path) -> io::Result<()> {
    link(root, "program.md", "linked.md")
}

fn link_outside(root: &Path) -> io::Result<()> {
    link(root, "/etc/passwd", "passwd.txt")
}

fn link_to_folder(root: &Path) -> io::Result<()> {
    link(root, "..", "up")
}

fn link_to_nothing(root: &Path) -> io::Result<()> {
    link(root, "nothing.md", "gone.md")
}

fn link_to_device(root: &Path) -> io::Result<()> {
    link(root, "/dev/zero", "zero.csv")
}

fn pipe(root: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    base(root)?;
    Ok(mknodat(CWD, root.join("content/p/pipe.md"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?)
}

fn socket(root: &Path) -> io::Result<()> {
    base(root)?;
    std::os::unix::net::UnixListener::bind(root.join("content/p/socket.toml")).map(drop)
}

/// A document under a name of any bytes.
fn named(root: &Path, name: &[u8]) -> io::Result<()> {
    base(root)?;
    let folder = root.join("content/p/docs");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(OsStr::from_bytes(name)), "+++\ntitle = \"Plan\"\n+++\nText\n")
}

/// A second program in a folder of any bytes.
fn program(root: &Path, name: &[u8]) -> io::Result<()> {
    base(root)?;
    let folder = root.join("content").join(OsStr::from_bytes(name));
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("program.md"), PROGRAM)?;
    std::fs::write(folder.join("raid.toml"), RISK)
}

fn names_but_for_case(root: &Path) -> io::Result<()> {
    put(root, "site.toml", SITE)?;
    put(root, "content/p/program.md", PROGRAM)?;
    let decision = "+++\ntitle = \"Queue\"\nrequested = 2026-02-01\n+++\nText\n";
    put(root, "content/p/decisions/D-1.md", decision)?;
    put(root, "content/p/decisions/d-1.md", decision)
}

fn attachments_but_for_case(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, "content/p/img/Plan.png", b"one")?;
    put(root, "content/p/img/plan.png", b"two")
}
