//! Files that appear under their name only when they are whole.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::{Error, Result};

/// A file that is being written. Dropped before [`Pending::keep`], it is gone.
#[derive(Debug)]
pub(super) struct Pending {
    file: Option<BufWriter<File>>,
    temporary: PathBuf,
    path: PathBuf,
}

impl Pending {
    /// Begins a file beside where it will be.
    pub(super) fn create(path: &Path) -> Result<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let temporary = path.with_file_name(format!(".{name}.{}.part", Uuid::new_v4().simple()));
        let file = File::options().write(true).create_new(true).open(&temporary);
        let file = file.map_err(|error| unwritable(path, &error))?;
        let file = Some(BufWriter::with_capacity(256 << 10, file));
        Ok(Self { file, temporary, path: path.to_owned() })
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let Some(file) = &mut self.file else { return Err(Error::internal("a file was closed")) };
        file.write_all(bytes).map_err(|error| unwritable(&self.path, &error))
    }

    /// Puts the file in its place, after all of it is on the disk. One that was there is replaced.
    pub(super) fn keep(mut self) -> Result<()> {
        let kept = self.finish();
        kept.map_err(|error| unwritable(&self.path, &error))
    }

    fn finish(&mut self) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()?;
        }
        fs::rename(&self.temporary, &self.path)?;
        // The name itself is on the disk only with its folder.
        #[cfg(unix)]
        if let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        drop(self.file.take());
        // After it was kept nothing is there any more.
        let _ = fs::remove_file(&self.temporary);
    }
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::configuration(format!("{} cannot be written: {error}", path.display()))
        .with_hint("Check that the folder is there, may be written to and has room.")
}
