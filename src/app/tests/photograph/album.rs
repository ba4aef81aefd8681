//! The photographs that were kept, and what becomes of new ones.

use std::{env, fs, path::PathBuf};

use super::{camera::Picture, png};

/// What is done with a photograph.
enum Use {
    /// It is compared with the one that was kept.
    Compare,
    /// It is kept in place of the old one.
    Keep,
    /// It is put into a folder and looked at.
    Look(PathBuf),
}

/// Compares photographs and remembers what was wrong, so that all of it is told at once.
pub struct Album {
    purpose: Use,
    only: Option<String>,
    wrong: Vec<String>,
    count: usize,
}

/// The folder of those that were kept.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

/// The names of those that were kept.
pub fn kept() -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder()) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.unwrap().path())
        .map(
            |path| match path.extension().is_some_and(|end| end == "png") {
                true => path.file_stem().unwrap().to_string_lossy().into_owned(),
                false => path.display().to_string(),
            },
        )
        .collect()
}

impl Album {
    /// Ready for photographs, as the environment asks.
    pub fn open() -> Album {
        let purpose = match env::var_os("SHARAKA_PICTURES") {
            Some(folder) => Use::Look(folder.into()),
            None if env::var("SHARAKA_PHOTOGRAPH").is_ok_and(|value| value == "1") => Use::Keep,
            None => Use::Compare,
        };
        Album {
            purpose,
            only: env::var("SHARAKA_ONLY").ok(),
            wrong: Vec::new(),
            count: 0,
        }
    }

    /// Takes the photograph `name` and does with it what was asked. Names begin with the kind of
    /// what they show (`widget-`, `screen-`), which `SHARAKA_ONLY` may leave out.
    pub fn keep(&mut self, name: &str, take: impl FnOnce() -> Picture) {
        let bare = name.split_once('-').map_or(name, |(_, bare)| bare);
        if let Some(only) = &self.only
            && !name.starts_with(only)
            && !bare.starts_with(only)
        {
            return;
        }
        self.count += 1;
        let picture = take();
        match &self.purpose {
            Use::Look(folder) => write(folder.clone(), name, &picture),
            Use::Keep => write(folder(), name, &picture),
            Use::Compare => {
                if let Err(wrong) = compare(name, &picture) {
                    self.wrong.push(wrong);
                }
            }
        }
    }

    /// Fails with everything that was wrong.
    pub fn close(self) {
        assert!(
            self.wrong.is_empty(),
            "{} of {} photographs:\n{}\nWhen the change is meant: SHARAKA_PHOTOGRAPH=1 cargo test \
             --lib photograph",
            self.wrong.len(),
            self.count,
            self.wrong.join("\n")
        );
    }
}

fn compare(name: &str, picture: &Picture) -> Result<(), String> {
    let Ok(bytes) = fs::read(folder().join(format!("{name}.png"))) else {
        return Err(format!("{name}: there is no tests/pictures/{name}.png"));
    };
    let kept = png::decode(&bytes);
    if kept == *picture {
        return Ok(());
    }
    let target = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
    write(target.clone(), name, picture);
    if (kept.width, kept.height) != (picture.width, picture.height) {
        return Err(format!(
            "{name}: was {} x {}, is {} x {}; see target/pictures/{name}.png",
            kept.width, kept.height, picture.width, picture.height
        ));
    }
    let (difference, count) = difference(&kept, picture);
    write(target, &format!("{name}-difference"), &difference);
    Err(format!(
        "{name}: {count} pixels differ; see target/pictures/{name}.png and {name}-difference.png"
    ))
}

/// The kept one, faded and grey, with what differs in red; and how many pixels do.
fn difference(kept: &Picture, new: &Picture) -> (Picture, usize) {
    let mut count = 0;
    let pairs = kept.bytes.chunks_exact(3).zip(new.bytes.chunks_exact(3));
    let bytes = pairs
        .flat_map(|(old, new)| {
            if old != new {
                count += 1;
                return [0xD0, 0x10, 0x10];
            }
            let grey = old.iter().map(|&channel| u32::from(channel)).sum::<u32>() / 3;
            [u8::try_from(170 + grey / 3).unwrap_or(u8::MAX); 3]
        })
        .collect();
    let picture = Picture {
        bytes,
        ..kept.clone()
    };
    (picture, count)
}

fn write(folder: PathBuf, name: &str, picture: &Picture) {
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{name}.png")), png::encode(picture)).unwrap();
}

#[test]
fn a_difference_is_counted_and_shown() {
    let kept = Picture {
        width: 2,
        height: 1,
        bytes: vec![0, 0, 0, 255, 255, 255],
    };
    let mut new = kept.clone();
    new.bytes[4] = 254;
    let (shown, count) = difference(&kept, &new);
    assert_eq!(count, 1);
    assert_eq!(shown.pixel(0, 0), [170; 3]);
    assert_eq!(shown.pixel(1, 0), [0xD0, 0x10, 0x10]);
}
