//! The bytes of attachments: there, whole, and unaltered.

use std::collections::HashSet;

use super::Report;
use crate::exchange::{
    finding::Problem,
    json::{Package, sha256},
};

pub(super) fn check(package: &Package, report: &mut Report) {
    let mut used: HashSet<&str> = HashSet::new();
    for (index, attachment) in package.contents.attachments.iter().enumerate() {
        let path = format!("contents.attachments[{index}]");
        let expected = attachment.sha256.as_str();
        used.insert(expected);
        let lower_hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        if expected.len() != 64 || !expected.chars().all(lower_hex) {
            report.add(format!("{path}.sha256"), Problem::NotASha256);
            continue;
        }
        let Some(bytes) = package.files.get(expected) else {
            let sha256 = expected.to_owned();
            report.add(format!("{path}.sha256"), Problem::FileMissing { sha256 });
            continue;
        };
        let found = bytes.len() as u64;
        if found != attachment.size {
            let expected = attachment.size;
            report.add(
                format!("{path}.size"),
                Problem::FileSize { found, expected },
            );
        }
    }
    for (expected, bytes) in &package.files {
        let path = format!("files.{expected}");
        let found = sha256(bytes);
        if found != *expected {
            report.add(path, Problem::FileAltered { found });
        } else if !used.contains(expected.as_str()) {
            report.add(path, Problem::FileUnused);
        }
    }
}
