//! A place with little room: a file system of its own in memory, where this process may mount one.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A mounted place. It is gone when this goes.
pub(crate) struct Room {
    folder: PathBuf,
}

impl Room {
    /// With so many MiB; `None`, said aloud, where mounting is not permitted.
    pub(crate) fn of(size_mib: u64, instead: &str) -> Option<Self> {
        let folder = super::folder();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size_mib}m,mode=0755"), "tmpfs"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !mounted {
            say(&format!("no file system can be mounted here: {instead}"));
            return None;
        }
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
        Some(Self { folder })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }

    /// Takes all room but so many bytes.
    pub(crate) fn fill(&self, left_bytes: u64) {
        let mut file = File::create(self.folder.join("filler")).unwrap();
        let mut length = 0;
        for step in [1 << 20, 4096] {
            loop {
                match file.write_all(&vec![1; step]) {
                    Ok(()) => length += step as u64,
                    Err(error) if error.kind() == ErrorKind::StorageFull => break,
                    Err(error) => panic!("{error}"),
                }
            }
        }
        file.set_len(length.saturating_sub(left_bytes)).unwrap();
    }

    /// Gives it back.
    pub(crate) fn free(&self) {
        std::fs::remove_file(self.folder.join("filler")).unwrap();
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.folder).stdin(Stdio::null()).status();
    }
}

/// Says something to whoever runs the tests, also when the test passes.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
