//! The parts of the file, how they relate, and the archive that holds them.

use std::io::{Cursor, Write};

use chrono::Datelike;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{markup::Markup, picture, running};
use crate::{
    documents::{
        content::{Identity, Picture},
        export::Error,
    },
    text::{Language, isolate},
};

const MAIN: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A file in the making.
pub struct Package<'a> {
    identity: &'a Identity,
    parts: Vec<(&'static str, Markup)>,
    pictures: Vec<(String, &'a Picture)>,
}

impl<'a> Package<'a> {
    /// An empty one.
    pub fn new(identity: &'a Identity) -> Package<'a> {
        Package {
            identity,
            parts: Vec::new(),
            pictures: Vec::new(),
        }
    }

    /// Adds a part under `word/`.
    pub fn part(&mut self, name: &'static str, markup: Markup) {
        self.parts.push((name, markup));
    }

    /// Adds the picture that the text names by this index.
    pub fn picture(&mut self, index: usize, picture: &'a Picture) {
        self.pictures.push((picture::file(index), picture));
    }

    /// The archive. Its times are fixed, so that the same parts give the same bytes.
    pub fn bytes(self) -> Result<Vec<u8>, Error> {
        let mut files = vec![
            ("[Content_Types].xml", self.types()),
            ("_rels/.rels", relations()),
            ("docProps/core.xml", self.core()),
            ("docProps/app.xml", self.app()),
            ("word/_rels/document.xml.rels", self.document_relations()),
        ];
        files.extend(self.parts);
        let mut archive = Archive::new();
        for (name, markup) in files {
            archive.add(name, &markup.into_bytes())?;
        }
        for (index, (name, picture)) in self.pictures.iter().enumerate() {
            archive.add(&format!("word/{name}"), &picture::png(index, picture)?)?;
        }
        archive.end()
    }

    fn types(&self) -> Markup {
        let space: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
        Markup::rooted("Types", &[("xmlns", &space)], |types| {
            let default = |types: &mut Markup, ending: &str, kind: &str| {
                types.leaf("Default", &[("Extension", &ending), ("ContentType", &kind)]);
            };
            default(
                types,
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            );
            default(types, "xml", "application/xml");
            if !self.pictures.is_empty() {
                default(types, "png", "image/png");
            }
            let mut part = |name: &str, kind: &str| {
                let name = format!("/{name}");
                types.leaf("Override", &[("PartName", &name), ("ContentType", &kind)]);
            };
            part(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
            );
            part(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            );
            for (name, _) in &self.parts {
                let kind = match kind(name) {
                    "document" => "document.main",
                    kind => kind,
                };
                part(name, &format!("{MAIN}.{kind}+xml"));
            }
        })
    }

    fn document_relations(&self) -> Markup {
        Markup::rooted("Relationships", &[("xmlns", &RELATIONS)], |all| {
            for (name, _) in &self.parts {
                let Some(target) = name.strip_prefix("word/") else {
                    continue;
                };
                if kind(name) != "document" {
                    let id = running::id(name).unwrap_or(kind(name));
                    relation(all, id, &format!("{RELATION}/{}", kind(name)), target);
                }
            }
            for (index, (name, _)) in self.pictures.iter().enumerate() {
                relation(all, &picture::id(index), &format!("{RELATION}/image"), name);
            }
        })
    }

    fn core(&self) -> Markup {
        let identity = self.identity;
        let day = format!(
            "{:04}-{:02}-{:02}T00:00:00Z",
            identity.date.year(),
            identity.date.month(),
            identity.date.day()
        );
        let properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        Markup::rooted(
            "cp:coreProperties",
            &[
                ("xmlns:cp", &properties),
                ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
                ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
            ],
            |core| {
                core.text("dc:title", &[], &isolate::strip(&identity.title));
                core.text("dc:subject", &[], &isolate::strip(&identity.subject));
                core.text("dc:creator", &[], &isolate::strip(&identity.author));
                core.text("dc:identifier", &[], &format!("urn:uuid:{}", identity.id));
                core.text("dc:language", &[], tag(identity.language));
                for term in ["dcterms:created", "dcterms:modified"] {
                    core.text(term, &[("xsi:type", &"dcterms:W3CDTF")], &day);
                }
            },
        )
    }

    fn app(&self) -> Markup {
        let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        Markup::rooted("Properties", &[("xmlns", &space)], |app| {
            app.text("Application", &[], "Sharaka");
            app.text("Company", &[], &isolate::strip(&self.identity.author));
        })
    }
}

/// The language of Morocco's papers, as BCP 47 writes it.
fn tag(language: Language) -> &'static str {
    match language {
        Language::Arabic => "ar-MA",
        Language::French => "fr-FR",
    }
}

/// `word/header2.xml` is a `header`.
fn kind(name: &str) -> &str {
    let name = name.rsplit('/').next().unwrap_or(name);
    let name = name.strip_suffix(".xml").unwrap_or(name);
    name.trim_end_matches(|c: char| c.is_ascii_digit())
}

fn relations() -> Markup {
    Markup::rooted("Relationships", &[("xmlns", &RELATIONS)], |all| {
        let core =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relation(
            all,
            "document",
            &format!("{RELATION}/officeDocument"),
            "word/document.xml",
        );
        relation(all, "core", core, "docProps/core.xml");
        relation(
            all,
            "app",
            &format!("{RELATION}/extended-properties"),
            "docProps/app.xml",
        );
    })
}

fn relation(markup: &mut Markup, id: &str, kind: &str, target: &str) {
    markup.leaf(
        "Relationship",
        &[("Id", &id), ("Type", &kind), ("Target", &target)],
    );
}

struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Archive {
    fn new() -> Archive {
        Archive(ZipWriter::new(Cursor::new(Vec::new())))
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644);
        self.0
            .start_file(name, options)
            .map_err(|error| Error::Package(error.to_string()))?;
        self.0
            .write_all(bytes)
            .map_err(|error| Error::Package(error.to_string()))
    }

    fn end(self) -> Result<Vec<u8>, Error> {
        let cursor = self.0.finish();
        cursor
            .map(Cursor::into_inner)
            .map_err(|error| Error::Package(error.to_string()))
    }
}
