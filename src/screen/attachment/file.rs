//! Files from outside: read whole, told apart by their endings, and named so that no system takes a
//! name for anything else.

use std::{fs::File, io::Read, path::Path};

use crate::{
    domain::{Line, attachment::MAX_BYTES},
    screen::Problem,
};

/// What a file of an ending is: the ending, its media type.
const KINDS: [(&str, &str); 20] = [
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("xls", "application/vnd.ms-excel"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("zip", "application/zip"),
    ("kml", "application/vnd.google-earth.kml+xml"),
    ("dwg", "image/vnd.dwg"),
    ("mp4", "video/mp4"),
    ("mp3", "audio/mpeg"),
];
/// The media type of what is not known.
const UNKNOWN: &str = "application/octet-stream";
/// Longest name that is given to a file, in bytes: what any system takes.
const LONGEST: usize = 120;

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Its name, without folder.
    pub name: Line,
    /// Its media type.
    pub media_type: Line,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Reads a file.
///
/// # Errors
/// What keeps it from being read; [`Problem::TooLarge`] above [`MAX_BYTES`], [`Problem::NoFile`] for
/// a folder or an empty file.
pub fn read(path: &Path) -> Result<Incoming, Problem> {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = safe_name(&name.unwrap_or_default());
    let open = |error: std::io::Error| Problem::of(&error);
    let file = File::open(path).map_err(open)?;
    let about = file.metadata().map_err(open)?;
    if !about.is_file() || about.len() == 0 {
        return Err(Problem::NoFile(name));
    }
    let mut bytes = Vec::new();
    let _ = file
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(open)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Problem::TooLarge(name));
    }
    let media_type = known(&name).map_or(UNKNOWN, |(_, media_type)| media_type);
    Ok(Incoming {
        media_type: Line::new(media_type).unwrap_or_default(),
        name: Line::new(name).unwrap_or_default(),
        bytes,
    })
}

fn known(name: &str) -> Option<(&'static str, &'static str)> {
    let ending = suffix(name).to_lowercase();
    KINDS.iter().find(|(known, _)| *known == ending).copied()
}

fn suffix(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The ending of a file that is known; empty for another.
pub fn ending(name: &str) -> &'static str {
    known(name).map_or("", |(ending, _)| ending)
}

/// What a file is, by its ending: `PDF`.
pub fn kind(name: &str) -> String {
    suffix(name).to_uppercase()
}

/// Whether a system might run it, or follow it elsewhere, rather than show it: whatever is not known
/// to be shown.
pub fn is_program(name: &str) -> bool {
    known(name).is_none()
}

/// The last part of a name without signs that a system takes for a folder, a drive, an option or the
/// end of a line.
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_turn = |sign: char| matches!(sign, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let clean: String = last
        .chars()
        .filter(|sign| !sign.is_control() && !is_turn(*sign))
        .map(|sign| match sign {
            ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\'' | '`' | '$' | '&' | ';' | '%' => '_',
            sign => sign,
        })
        .collect();
    let clean = clean.trim_matches(|sign: char| sign.is_whitespace() || sign == '.');
    let clean = clean.trim_start_matches('-');
    let (stem, ending) = clean.rsplit_once('.').unwrap_or((clean, ""));
    let mut end = stem.len().min(LONGEST);
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let reserved = ["con", "prn", "aux", "nul"];
    let stem = match &stem[..end] {
        "" => "file",
        stem if reserved.contains(&stem.to_lowercase().as_str()) => "file",
        stem => stem,
    };
    match ending {
        "" => stem.to_owned(),
        ending => format!("{stem}.{}", ending.chars().take(8).collect::<String>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_is_harmless() {
        for (name, safe) in [
            ("محضر الدورة.pdf", "محضر الدورة.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\x\\y.pdf", "y.pdf"),
            ("-rf.pdf", "rf.pdf"),
            ("$(reboot);`id`.pdf", "_(reboot)__id_.pdf"),
            ("a\nb\u{202E}fdp.exe", "abfdp.exe"),
            ("...", "file"),
            ("", "file"),
            ("CON.pdf", "file.pdf"),
            ("a|b?.png", "a_b_.png"),
        ] {
            assert_eq!(safe_name(name), safe, "{name}");
        }
        assert!(safe_name(&"م".repeat(500)).len() <= LONGEST);
    }

    #[test]
    fn what_may_be_run_is_not_opened() {
        for name in [
            "x.exe",
            "x.desktop",
            "x.sh",
            "x.pdf.bat",
            "x.lnk",
            "x",
            "x.html",
        ] {
            assert!(is_program(name), "{name}");
        }
        assert!(!is_program("x.PDF"));
        assert_eq!((kind("x.PDF").as_str(), ending("x.PDF")), ("PDF", "pdf"));
    }

    #[test]
    fn a_file_too_large_or_empty_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.pdf");
        std::fs::write(&path, []).unwrap();
        assert_eq!(read(&path), Err(Problem::NoFile("x.pdf".to_owned())));
        let file = File::create(&path).unwrap();
        file.set_len(MAX_BYTES + 1).unwrap();
        assert_eq!(read(&path), Err(Problem::TooLarge("x.pdf".to_owned())));
        file.set_len(MAX_BYTES).unwrap();
        let read = read(&path).unwrap();
        assert_eq!(read.media_type.as_str(), "application/pdf");
        assert_eq!(
            super::read(folder.path()).unwrap_err(),
            Problem::NoFile(safe_name(
                &folder.path().file_name().unwrap().to_string_lossy()
            ))
        );
    }
}
