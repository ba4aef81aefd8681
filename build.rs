//! Turns the texts of `resources/locales` into typed methods of `i18n::I18n`.
//!
//! Stops the build on a syntax error, a message that one language lacks, arguments that differ
//! between the languages, a reference that points nowhere, or an Arabic plural without its six
//! forms.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};

/// The languages, Arabic first: it is the one that the others are compared with.
const LANGUAGES: [&str; 2] = ["ar", "fr"];
/// Every form of an Arabic plural, and of a French one, in the names that Fluent gives them.
const PLURALS: [(&str, &[&str]); 2] = [
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("fr", &["one", "other"]),
];

/// What is known of one message in one language.
struct Known {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
    text: String,
    file: String,
}

type Messages = BTreeMap<String, Known>;

fn main() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let locales = root.join("resources/locales");
    write_out(&format!("cargo::rerun-if-changed={}", locales.display()));
    let mut sources = Vec::new();
    let mut languages = Vec::new();
    for language in LANGUAGES {
        let files = ftl_files(&locales.join(language))?;
        languages.push(read(language, &files)?);
        sources.push((language, files));
    }
    compare(&languages[0], &languages[1])?;
    let generated = generate(&sources, &languages)?;
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    fs::write(out.join("messages.rs"), generated).map_err(|e| e.to_string())
}

#[allow(
    clippy::print_stdout,
    reason = "cargo reads the standard output of a build script"
)]
fn write_out(line: &str) {
    println!("{line}");
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    Ok(files)
}

/// Every message of a language, by id.
fn read(language: &str, files: &[PathBuf]) -> Result<Messages, String> {
    let mut messages = Messages::new();
    for path in files {
        let file = path.display().to_string();
        let source = fs::read_to_string(path).map_err(|e| format!("{file}: {e}"))?;
        let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
            let spots = errors.iter().map(|error| {
                let line = source[..error.pos.start].matches('\n').count() + 1;
                format!("{file}:{line}: {error}")
            });
            spots.collect::<Vec<_>>().join("\n")
        })?;
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let known = know(&message, language, &file)?;
                    if let Some(other) = messages.insert(id.clone(), known) {
                        return Err(format!("{file}: {id} is also in {}", other.file));
                    }
                }
                Entry::Term(term) => {
                    return Err(format!(
                        "{file}: -{}: write a message instead",
                        term.id.name
                    ));
                }
                _ => {}
            }
        }
    }
    for (id, known) in &messages {
        if let Some(lost) = known.references.iter().find(|r| !messages.contains_key(*r)) {
            return Err(format!(
                "{}: {id} refers to {lost}, which is not there",
                known.file
            ));
        }
    }
    Ok(messages)
}

fn know(message: &Message<&str>, language: &str, file: &str) -> Result<Known, String> {
    let id = message.id.name;
    let well_named = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.chars().all(well_named) || id.contains("--") {
        return Err(format!(
            "{file}: {id}: an id is lowercase words joined by single hyphens"
        ));
    }
    if !message.attributes.is_empty() {
        return Err(format!("{file}: {id}: write messages, not attributes"));
    }
    let Some(pattern) = &message.value else {
        return Err(format!("{file}: {id} has no text"));
    };
    let mut known = Known {
        arguments: BTreeSet::new(),
        references: BTreeSet::new(),
        text: String::new(),
        file: file.to_owned(),
    };
    walk(pattern, language, &mut known).map_err(|error| format!("{file}: {id}: {error}"))?;
    Ok(known)
}

/// The parts of a figure hold together: a plain space would part them at the end of a line, and
/// turn them round in Arabic.
fn check_figures(text: &str) -> Result<(), String> {
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let is_parted = (1..bytes.len())
        .any(|at| bytes[at] == b' ' && digit(bytes.get(at - 1)) && digit(bytes.get(at + 1)));
    match is_parted {
        true => Err(format!("write U+00A0 between the digits of {text:?}")),
        false => Ok(()),
    }
}

fn walk(pattern: &Pattern<&str>, language: &str, known: &mut Known) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                check_figures(value)?;
                known.text.push_str(value);
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => walk_inline(inline, known)?,
                Expression::Select { selector, variants } => {
                    let names: BTreeSet<&str> = variants
                        .iter()
                        .filter_map(|variant| match variant.key {
                            VariantKey::Identifier { name } => Some(name),
                            VariantKey::NumberLiteral { .. } => None,
                        })
                        .collect();
                    check_plural(language, &names)?;
                    known.text.push_str("{…} ");
                    let before = known.text.len();
                    walk_inline(selector, known)?;
                    known.text.truncate(before);
                    for variant in variants {
                        known.text.truncate(before);
                        walk(&variant.value, language, known)?;
                    }
                }
            },
        }
    }
    Ok(())
}

fn check_plural(language: &str, names: &BTreeSet<&str>) -> Result<(), String> {
    let is_plural = PLURALS[0]
        .1
        .iter()
        .any(|form| *form != "other" && names.contains(form));
    let wanted = PLURALS.iter().find(|(code, _)| *code == language);
    let Some((_, forms)) = wanted.filter(|_| is_plural) else {
        return Ok(());
    };
    match forms.iter().find(|form| !names.contains(**form)) {
        Some(form) => Err(format!("the plural lacks its form [{form}]")),
        None => Ok(()),
    }
}

fn walk_inline(inline: &InlineExpression<&str>, known: &mut Known) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } => known.text.push_str(value),
        InlineExpression::NumberLiteral { value } => known.text.push_str(value),
        InlineExpression::VariableReference { id } => {
            let _ = write!(known.text, "{{{}}}", id.name);
            known.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference {
            id,
            attribute: None,
        } => {
            let _ = write!(known.text, "{{{}}}", id.name);
            known.references.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                walk_inline(inline, known)?;
            }
        }
        InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::FunctionReference { .. } => {
            return Err("only arguments and messages may stand in braces".to_owned());
        }
    }
    Ok(())
}

/// Both languages say the same things with the same arguments.
fn compare(arabic: &Messages, french: &Messages) -> Result<(), String> {
    let mut wrong = Vec::new();
    for (id, known) in arabic {
        match french.get(id) {
            None => wrong.push(format!("{id} ({}) is missing in fr", known.file)),
            Some(other) if other.arguments != known.arguments => wrong.push(format!(
                "{id}: ar takes {:?}, fr takes {:?}",
                known.arguments, other.arguments
            )),
            Some(_) => {}
        }
    }
    for (id, known) in french {
        if !arabic.contains_key(id) {
            wrong.push(format!("{id} ({}) is missing in ar", known.file));
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

/// Arguments of a message and of those that it refers to.
fn all_arguments(id: &str, messages: &Messages, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
    let mut arguments = BTreeSet::new();
    if let Some(known) = messages.get(id).filter(|_| seen.insert(id.to_owned())) {
        arguments.extend(known.arguments.iter().cloned());
        for reference in &known.references {
            arguments.extend(all_arguments(reference, messages, seen));
        }
    }
    arguments
}

fn generate(sources: &[(&str, Vec<PathBuf>)], languages: &[Messages]) -> Result<String, String> {
    let mut out = String::new();
    for (language, files) in sources {
        let _ = writeln!(out, "const {}: &[&str] = &[", language.to_uppercase());
        for file in files {
            let _ = writeln!(out, "    include_str!({:?}),", file.display().to_string());
        }
        let _ = writeln!(out, "];");
    }
    let (arabic, french) = (&languages[0], &languages[1]);
    let mut table = String::new();
    let _ = writeln!(out, "impl I18n {{");
    for (id, known) in arabic {
        let arguments = all_arguments(id, arabic, &mut BTreeSet::new());
        if arguments != all_arguments(id, french, &mut BTreeSet::new()) {
            return Err(format!(
                "{id}: the languages refer to messages of other arguments"
            ));
        }
        for text in [&known.text, &french[id].text] {
            let _ = writeln!(out, "    /// {}\n    ///", doc(text));
        }
        let parameters: String = arguments
            .iter()
            .map(|name| format!(", {}: impl Into<FluentValue<'a>>", snake(name)))
            .collect();
        let values: String = arguments
            .iter()
            .map(|name| format!("({name:?}, {}.into()), ", snake(name)))
            .collect();
        let lifetime = if arguments.is_empty() { "" } else { "<'a>" };
        let _ = writeln!(
            out,
            "    pub fn {}{lifetime}(&self{parameters}) -> String {{\n        self.words({id:?}, [{values}])\n    }}",
            snake(id)
        );
        let _ = writeln!(
            table,
            "    ({id:?}, &{:?}),",
            arguments.iter().collect::<Vec<_>>()
        );
    }
    let _ = writeln!(out, "}}");
    let _ = writeln!(
        out,
        "#[cfg(test)]\nconst MESSAGES: &[(&str, &[&str])] = &[\n{table}];"
    );
    Ok(out)
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// One line that rustdoc shows as it is.
fn doc(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("`{}`", line.replace('`', "'"))
}
