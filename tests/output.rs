//! Publishing: at once or not at all, only what changed, and never over a folder of somebody else.

use std::path::Path;
use trueup::output::{File, MARKER, PublishError, Written, publish};

fn file(path: &str, text: &str) -> File {
    File { path: path.into(), bytes: text.into() }
}

/// A source folder and the place for its site.
fn bench() -> (tempfile::TempDir, std::path::PathBuf, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("root");
    std::fs::create_dir_all(root.join("content/p")).expect("the source");
    std::fs::create_dir_all(root.join("themes/mine")).expect("the source");
    let out = root.join("public");
    (folder, root, out)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

#[cfg(unix)]
fn inode(path: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).map(|m| m.ino()).unwrap_or(0)
}

#[test]
fn the_site_is_exactly_what_is_given() {
    let (_keep, root, out) = bench();
    let first = publish(&out, &root, &[file("index.html", "a"), file("p/x.html", "b"), file("p/old.html", "c")]);
    assert_eq!(first.expect("published"), Written { written: 3, unchanged: 0, removed: 0 });
    let second = publish(&out, &root, &[file("index.html", "A"), file("p/x.html", "b"), file("p/new.html", "d")]);
    assert_eq!(second.expect("published"), Written { written: 2, unchanged: 1, removed: 1 });
    assert_eq!((read(&out.join("index.html")), read(&out.join("p/x.html"))), ("A".into(), "b".into()));
    assert!(!out.join("p/old.html").exists() && out.join(MARKER).is_file());
    let beside = std::fs::read_dir(&root).expect("the source").count();
    assert_eq!(beside, 3, "nothing is left beside the site");
}

#[cfg(unix)]
#[test]
fn what_did_not_change_is_not_touched() {
    let (_keep, root, out) = bench();
    let files = [file("index.html", "a"), file("p/x.html", "b")];
    publish(&out, &root, &files).expect("published");
    let before = (inode(&out), inode(&out.join("index.html")));
    let again = publish(&out, &root, &files).expect("published");
    assert_eq!(again, Written { written: 0, unchanged: 2, removed: 0 });
    assert_eq!(before, (inode(&out), inode(&out.join("index.html"))));
    publish(&out, &root, &[file("index.html", "a"), file("p/x.html", "c")]).expect("published");
    assert_eq!(before.1, inode(&out.join("index.html")), "an unchanged file is shared, not written again");
}

#[test]
fn folders_of_somebody_else_are_refused() {
    let (keep, root, _) = bench();
    let files = [file("index.html", "a")];
    let foreign = keep.path().join("foreign");
    std::fs::create_dir_all(&foreign).expect("a folder");
    std::fs::write(foreign.join("thesis.txt"), "years of work").expect("a file");
    let a_file = foreign.join("thesis.txt");
    let inside = root.join("content/p/site");
    let dots = root.join("public/../content");
    for out in [
        &foreign,
        &a_file,
        &root,
        &keep.path().to_path_buf(),
        &root.join("content"),
        &inside,
        &root.join("themes"),
        &dots,
    ] {
        let refused = publish(out, &root, &files);
        assert!(matches!(refused, Err(PublishError::Refused(_))), "{}: {refused:?}", out.display());
    }
    assert_eq!(read(&a_file), "years of work");
    assert!(!inside.exists());
}

#[test]
fn an_empty_folder_may_be_used_and_folders_above_are_made() {
    let (keep, root, _) = bench();
    let empty = keep.path().join("empty");
    std::fs::create_dir_all(&empty).expect("a folder");
    for out in [empty, keep.path().join("a/b/c")] {
        publish(&out, &root, &[file("index.html", "a")]).expect("published");
        assert_eq!(read(&out.join("index.html")), "a");
    }
}

#[test]
fn unsafe_paths_are_refused() {
    let (_keep, root, out) = bench();
    let pairs = [
        ("../x", "y"),
        ("/etc/x", "y"),
        ("a//b", "y"),
        ("a/./b", "y"),
        ("a\\b", "y"),
        ("A.html", "a.html"),
        ("a", "a/b"),
        ("", "y"),
    ];
    for (first, second) in pairs {
        let refused = publish(&out, &root, &[file(first, "1"), file(second, "2")]);
        assert!(matches!(refused, Err(PublishError::Path(_))), "{first}: {refused:?}");
    }
    assert!(!out.exists());
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_around_the_guard() {
    let (keep, root, _) = bench();
    let link = keep.path().join("link");
    std::os::unix::fs::symlink(root.join("content"), &link).expect("a link");
    let nowhere = keep.path().join("nowhere");
    std::os::unix::fs::symlink(keep.path().join("missing"), &nowhere).expect("a link");
    assert!(publish(&link, &root, &[file("a", "1")]).is_err());
    assert!(publish(&nowhere, &root, &[file("a", "1")]).is_err());
}

#[test]
fn what_a_killed_build_left_is_mended() {
    let (_keep, root, out) = bench();
    publish(&out, &root, &[file("index.html", "good")]).expect("published");
    // Killed while building, and between the two steps of a swap.
    std::fs::rename(&out, root.join(".public.trueup-old")).expect("renamed");
    std::fs::create_dir_all(root.join(".public.trueup-new/p")).expect("made");
    std::fs::write(root.join(".public.trueup-new").join(MARKER), "").expect("written");
    let done = publish(&out, &root, &[file("index.html", "good")]).expect("published");
    assert_eq!(done, Written { written: 0, unchanged: 1, removed: 0 });
    assert_eq!(read(&out.join("index.html")), "good");
    assert!(!root.join(".public.trueup-new").exists() && !root.join(".public.trueup-old").exists());
}

#[cfg(unix)]
#[test]
fn a_failed_build_leaves_the_last_site() {
    let (_keep, root, out) = bench();
    publish(&out, &root, &[file("index.html", "good")]).expect("published");
    // A name longer than any file system takes.
    let failed = publish(&out, &root, &[file("index.html", "bad"), file(&"x".repeat(300), "y")]);
    assert!(matches!(failed, Err(PublishError::Io(..))), "{failed:?}");
    assert_eq!(read(&out.join("index.html")), "good");
    assert_eq!(std::fs::read_dir(&root).expect("the source").count(), 3);
}

#[cfg(unix)]
#[test]
fn the_mark_is_removed_last() {
    use std::os::unix::fs::PermissionsExt;
    let (_keep, root, out) = bench();
    publish(&out, &root, &[file("index.html", "a"), file("p/x.html", "b")]).expect("published");
    // A folder that cannot be emptied stands for a build that is killed while it removes the earlier site.
    std::fs::set_permissions(out.join("p"), std::fs::Permissions::from_mode(0o555)).expect("set");
    publish(&out, &root, &[file("index.html", "A"), file("p/x.html", "b")]).expect("published");
    let left = root.join(".public.trueup-new");
    if left.exists() {
        assert!(left.join(MARKER).is_file(), "the next build must know that it may remove it");
        std::fs::set_permissions(left.join("p"), std::fs::Permissions::from_mode(0o755)).expect("set");
    }
    publish(&out, &root, &[file("index.html", "b")]).expect("published");
    assert!(!left.exists());
}
