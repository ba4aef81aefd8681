//! From JSON to contents. Each row is read by itself, so that every row that is wrong is named,
//! not the first alone.

use std::{cell::OnceCell, collections::BTreeMap};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{FORMAT, Package, VERSION, problem};
use crate::{
    domain::contents::Contents,
    exchange::{
        finding::{Finding, Place, Problem, Syntax},
        integrity,
    },
};

#[derive(Deserialize)]
struct Header<'a> {
    #[serde(borrow)]
    format: Option<&'a RawValue>,
    #[serde(borrow)]
    version: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "format and version were read with the header")]
struct Envelope<'a> {
    #[serde(borrow)]
    format: &'a RawValue,
    #[serde(borrow)]
    version: &'a RawValue,
    #[serde(borrow)]
    contents: &'a RawValue,
    #[serde(borrow, default)]
    files: BTreeMap<String, &'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists<'a> {
    #[serde(borrow)]
    commune: &'a RawValue,
    #[serde(borrow, default)]
    plans: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    axes: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    projects: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    needs: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    partners: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    agreements: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    commitments: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    realisations: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    attachments: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    rounds: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    closings: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    prospects: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    stakeholders: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    approaches: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    actions: Vec<&'a RawValue>,
}

/// Reads a dump. Gives the package with the doubts that do not block, or everything that is wrong.
pub fn read(bytes: &[u8]) -> Result<(Package, Vec<Finding>), Vec<Finding>> {
    let source = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let (before, _) = bytes.split_at(error.valid_up_to());
            let place = place_after(&String::from_utf8_lossy(before));
            // Cut in the middle of a character, it is no other encoding.
            let problem = match error.error_len() {
                None => Problem::Syntax(Syntax::Unfinished),
                Some(_) => Problem::NotUtf8,
            };
            return Err(vec![finding("", Some(place), problem)]);
        }
    };
    // The mark that some editors put before UTF-8.
    let source = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let mut reader = Reader {
        source,
        lines: OnceCell::new(),
        findings: Vec::new(),
    };
    let package = reader.package();
    let mut findings = reader.findings;
    let Some(package) = package.filter(|_| findings.is_empty()) else {
        return Err(findings);
    };
    findings.extend(integrity::check(&package));
    if findings.iter().any(|finding| finding.problem.blocks()) {
        Err(findings)
    } else {
        Ok((package, findings))
    }
}

fn finding(path: &str, place: Option<Place>, problem: Problem) -> Finding {
    Finding {
        path: path.to_owned(),
        place,
        problem,
    }
}

/// The place where the next character after a text stands.
fn place_after(text: &str) -> Place {
    Place {
        line: text.matches('\n').count() + 1,
        column: text.len() - text.rfind('\n').map_or(0, |at| at + 1) + 1,
    }
}

struct Reader<'a> {
    source: &'a str,
    /// Where each line begins, once a place is asked for: a file may be wrong in every row.
    lines: OnceCell<Vec<usize>>,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    fn package(&mut self) -> Option<Package> {
        self.header()?;
        let envelope: Envelope<'_> = self.value(self.source, "")?;
        let files = self.files(&envelope.files);
        let lists: Lists<'_> = self.value(envelope.contents.get(), "contents")?;
        let contents = Contents {
            commune: self.value(lists.commune.get(), "contents.commune")?,
            plans: self.rows(&lists.plans, "plans"),
            axes: self.rows(&lists.axes, "axes"),
            projects: self.rows(&lists.projects, "projects"),
            needs: self.rows(&lists.needs, "needs"),
            partners: self.rows(&lists.partners, "partners"),
            agreements: self.rows(&lists.agreements, "agreements"),
            commitments: self.rows(&lists.commitments, "commitments"),
            realisations: self.rows(&lists.realisations, "realisations"),
            attachments: self.rows(&lists.attachments, "attachments"),
            rounds: self.rows(&lists.rounds, "rounds"),
            closings: self.rows(&lists.closings, "closings"),
            prospects: self.rows(&lists.prospects, "prospects"),
            stakeholders: self.rows(&lists.stakeholders, "stakeholders"),
            approaches: self.rows(&lists.approaches, "approaches"),
            actions: self.rows(&lists.actions, "actions"),
        };
        Some(Package { contents, files })
    }

    /// Whether it is a dump at all, and one that this program knows.
    fn header(&mut self) -> Option<()> {
        let header: Header<'_> = match serde_json::from_str(self.source) {
            Ok(header) => header,
            Err(error) if error.is_data() => {
                self.findings.push(finding("", None, Problem::NotADump));
                return None;
            }
            Err(error) => {
                let place = (error.line() > 0).then(|| Place {
                    line: error.line(),
                    column: error.column().max(1),
                });
                let problem = problem::of(&error);
                self.findings.push(finding("", place, problem));
                return None;
            }
        };
        let format = header
            .format
            .and_then(|raw| serde_json::from_str::<String>(raw.get()).ok());
        if format.as_deref() != Some(FORMAT) {
            self.findings
                .push(finding("format", None, Problem::NotADump));
            return None;
        }
        let version = header
            .version
            .and_then(|raw| serde_json::from_str::<u64>(raw.get()).ok());
        match version {
            Some(1..=VERSION) => Some(()),
            Some(found) if found > VERSION => {
                let known = VERSION;
                self.findings
                    .push(finding("version", None, Problem::TooNew { found, known }));
                None
            }
            _ => {
                self.findings
                    .push(finding("version", None, Problem::NotADump));
                None
            }
        }
    }

    fn rows<T: DeserializeOwned>(&mut self, rows: &[&'a RawValue], list: &str) -> Vec<T> {
        rows.iter()
            .enumerate()
            .filter_map(|(index, row)| self.value(row.get(), &format!("contents.{list}[{index}]")))
            .collect()
    }

    fn files(&mut self, raw: &BTreeMap<String, &'a RawValue>) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        for (sha256, text) in raw {
            let path = format!("files.{sha256}");
            let Some(text) = self.value::<String>(text.get(), &path) else {
                continue;
            };
            match BASE64_STANDARD.decode(text) {
                Ok(bytes) => {
                    files.insert(sha256.clone(), bytes);
                }
                Err(_) => self.findings.push(finding(&path, None, Problem::NotBase64)),
            }
        }
        files
    }

    /// One value, read from its own slice of the source.
    fn value<T: Deserialize<'a>>(&mut self, text: &'a str, path: &str) -> Option<T> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let error = match serde_path_to_error::deserialize(&mut reader) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let inner = error.path().to_string();
        let problem = problem::of(error.inner());
        let place = self.place(text, error.inner());
        let path = full_path(path, &inner, &problem);
        self.findings.push(Finding {
            path,
            place,
            problem,
        });
        None
    }

    fn place_at(&self, offset: usize) -> Place {
        let lines = self.lines.get_or_init(|| {
            let breaks = self.source.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        let line = lines.partition_point(|&start| start <= offset);
        let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        Place {
            line,
            column: offset - start + 1,
        }
    }

    /// Where an error of a slice stands in the source.
    fn place(&self, text: &str, error: &serde_json::Error) -> Option<Place> {
        let start = (text.as_ptr() as usize).checked_sub(self.source.as_ptr() as usize)?;
        let start = self.place_at(start);
        match error.line() {
            0 => None,
            1 => Some(Place {
                line: start.line,
                column: start.column + error.column().saturating_sub(1),
            }),
            line => Some(Place {
                line: start.line + line - 1,
                column: error.column().max(1),
            }),
        }
    }
}

fn full_path(outer: &str, inner: &str, problem: &Problem) -> String {
    let mut path = outer.to_owned();
    let mut push = |part: &str| {
        if !path.is_empty() && !part.is_empty() && !part.starts_with('[') {
            path.push('.');
        }
        path.push_str(part);
    };
    if !matches!(inner, "." | "?") {
        push(inner);
    }
    if let Problem::Missing { field } | Problem::Unknown { field } | Problem::Repeated { field } =
        problem
        && inner != field
        && !inner.ends_with(&format!(".{field}"))
    {
        push(field);
    }
    path
}
