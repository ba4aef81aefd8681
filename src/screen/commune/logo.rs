//! The commune's logo: read from a file, kept in the dossier, shown, taken out again.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use iced::widget::image::Handle;

use crate::{
    documents::picture,
    domain::{
        Line, Name,
        attachment::{Attachment, Owner},
        commune::Commune,
        id::AttachmentId,
    },
    screen::{Context, Edit, Problem},
    storage::{self, Writer, attachment},
};

/// A file that can be a logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    name: Line,
    bytes: Vec<u8>,
}

/// The logo that the dossier has, as far as it can be read.
pub fn shown(context: &Context) -> Option<Handle> {
    let id = context.register.commune.logo?;
    let bytes = context.read(|reader| match attachment::get(reader, id)? {
        Some(sheet) => attachment::bytes(reader, &sheet.sha256).map(Some),
        None => Ok(None),
    });
    let picture = picture::decode(&bytes.ok()??, "").ok()?;
    Some(Handle::from_rgba(
        picture.width,
        picture.height,
        picture.rgba,
    ))
}

/// Reads a file.
///
/// # Errors
/// What keeps it from being read, or from being a logo.
pub fn read(path: &Path) -> Result<Logo, Problem> {
    let bytes = beginning(path).map_err(|error| Problem::of(&error))?;
    picture::decode(&bytes, "").map_err(|error| Problem::of(&error))?;
    let name = path.file_name().map(|name| name.to_string_lossy());
    Ok(Logo {
        name: Line::new(name.unwrap_or_default()).unwrap_or_default(),
        bytes,
    })
}

/// As much of a file as shows that it is too heavy.
fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = picture::MAX_BYTES as u64 + 1;
    let _ = File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Keeps a logo in the place of the one before.
pub fn keep(context: &Context, logo: Logo) -> Edit {
    let before = context.register.commune.clone();
    let id = AttachmentId::next(&mut context.ids.clone());
    Edit::new("commune.edit", move |writer| {
        let sha256 = attachment::keep_bytes(writer, &logo.bytes)?;
        let sheet = Attachment {
            id,
            owner: Owner::Commune,
            name: logo.name,
            description: Name::default(),
            media_type: Line::new("image/png").unwrap_or_default(),
            sha256,
            size: logo.bytes.len() as u64,
        };
        attachment::insert(writer, &sheet)?;
        put(writer, &before, Some(id))
    })
}

/// Takes the logo out.
pub fn remove(context: &Context) -> Edit {
    let before = context.register.commune.clone();
    Edit::new("commune.edit", move |writer| put(writer, &before, None))
}

fn put(
    writer: &Writer<'_>,
    before: &Commune,
    logo: Option<AttachmentId>,
) -> Result<(), storage::Error> {
    let after = Commune {
        logo,
        ..before.clone()
    };
    storage::commune::update_from(writer, before, &after)?;
    match before.logo {
        Some(old) => attachment::delete(writer, old),
        None => Ok(()),
    }
}
