//! A Rust file as the rules see it: its code without comments and literals, and the paths in it.

/// The mark of an item that exists for tests only.
const TEST: &str = "#[cfg(test)]";

/// One file of `src/`.
pub struct Source {
    /// Path inside `src/`, with `/` between folders.
    pub path: String,
    /// The code, comments and literals blanked out; line breaks stay where they were.
    pub code: String,
    /// The code without its tests.
    pub own: String,
}

impl Source {
    /// Reads a file; `path` is relative to `src/`.
    pub fn new(path: &str, text: &str) -> Self {
        let code = bare(text);
        let own = untested(&code);
        Self {
            path: path.to_owned(),
            code,
            own,
        }
    }

    /// The top folder or file: `domain` for `domain.rs` and `domain/date.rs`.
    pub fn room(&self) -> &str {
        let top = self.path.split('/').next().unwrap_or(&self.path);
        top.trim_end_matches(".rs")
    }

    /// Whether the file is the module `folder` or stands below it.
    pub fn stands_in(&self, folder: &str) -> bool {
        self.path
            .strip_prefix(folder)
            .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }

    /// Paths, inside `src/` and without `.rs`, of the modules that the file declares for tests only.
    pub fn test_modules(&self) -> Vec<String> {
        let folder = match self.room() {
            "lib" | "main" => String::new(),
            _ => format!("{}/", self.path.trim_end_matches(".rs")),
        };
        self.code
            .split(TEST)
            .skip(1)
            .filter_map(|rest| {
                let item = rest.split([';', '{']).next()?;
                let name = words(item).skip_while(|word| *word != "mod").nth(1)?;
                Some(format!("{folder}{name}"))
            })
            .collect()
    }

    /// Forgets the file's own code: it is a test.
    pub fn mark_as_test(&mut self) {
        self.own.clear();
    }

    /// Every path of our own crate that the code names, tests apart, from the crate's root:
    /// `["domain", "date"]` for `crate::domain::date` and for `super::date` inside `domain`.
    pub fn paths(&self) -> Vec<Vec<String>> {
        let module = self.module();
        let tokens = tokens(&self.own);
        let mut paths = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let starts = at == 0 || tokens[at - 1] != "::";
            let base = match tokens[at] {
                "crate" | "sharaka" if starts => Some(Vec::new()),
                "self" if starts => Some(module.clone()),
                "super" if starts => {
                    let mut base = module.clone();
                    base.pop();
                    while tokens.get(at + 1) == Some(&"::") && tokens.get(at + 2) == Some(&"super")
                    {
                        base.pop();
                        at += 2;
                    }
                    Some(base)
                }
                _ => None,
            };
            at += 1;
            if let Some(base) = base
                && tokens.get(at) == Some(&"::")
            {
                at = tree(&tokens, at + 1, base, &mut paths);
            }
        }
        paths
    }

    fn module(&self) -> Vec<String> {
        let name = self.path.trim_end_matches(".rs");
        if matches!(name, "lib" | "main") {
            return Vec::new();
        }
        name.split('/').map(str::to_owned).collect()
    }
}

/// The words of some code: identifiers and keywords.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
}

/// Reads the rest of a path or use tree at `at`, adds its paths and returns where it ends.
fn tree(
    tokens: &[&str],
    mut at: usize,
    mut base: Vec<String>,
    paths: &mut Vec<Vec<String>>,
) -> usize {
    loop {
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while at < tokens.len() && tokens[at] != "}" {
                    if tokens[at] == "," {
                        at += 1;
                    } else {
                        at = tree(tokens, at, base.clone(), paths).max(at + 1);
                    }
                }
                return at + 1;
            }
            Some(&"self") => at += 1,
            Some(word) if word.starts_with(|c: char| c.is_alphabetic() || c == '_') => {
                base.push((*word).to_owned());
                at += 1;
            }
            Some(&"*") => {
                at += 1;
                break;
            }
            _ => break,
        }
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    paths.push(base);
    if tokens.get(at) == Some(&"as") {
        at + 2
    } else {
        at
    }
}

/// Words, `::`, and every other sign alone.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = if rest.starts_with("::") {
            2
        } else if first.is_alphanumeric() || first == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

/// Blanks comments, strings and characters.
fn bare(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after_word = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let end = literal(rest, after_word);
        if end == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            code.push(' ');
            code.extend(rest[..end].chars().filter(|c| *c == '\n'));
            rest = &rest[end..];
        }
    }
    code
}

/// The length of the comment or literal that `rest` starts with, or 0.
fn literal(rest: &str, after_word: bool) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return comment(rest);
    }
    let raw = rest.trim_start_matches(['b', 'c']).strip_prefix('r');
    if let Some(raw) = raw.filter(|_| !after_word) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let start = rest.len() - raw.len() + hashes + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            return rest[start..]
                .find(&close)
                .map_or(rest.len(), |at| start + at + close.len());
        }
    }
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    if rest.starts_with('\'') {
        let mut signs = rest.chars().skip(1);
        let (sign, next) = (signs.next(), signs.next());
        if sign == Some('\\') || next == Some('\'') {
            return quoted(rest, '\'');
        }
    }
    0
}

fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if sign == mark => return at + sign.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

fn comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// Cuts the items marked `#[cfg(test)]` out of bare code, keeping their line breaks.
fn untested(code: &str) -> String {
    let mut own = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(TEST) {
        own.push_str(&rest[..at]);
        let item = &rest[at..];
        let mut depth = 0_usize;
        let mut end = item.len();
        for (at, sign) in item.char_indices().skip(TEST.len()) {
            match sign {
                '{' => depth += 1,
                '}' if depth <= 1 => {
                    end = at + 1;
                    break;
                }
                '}' => depth -= 1,
                ';' if depth == 0 => {
                    end = at + 1;
                    break;
                }
                _ => {}
            }
        }
        own.extend(item[..end].chars().filter(|c| *c == '\n'));
        rest = &item[end..];
    }
    own.push_str(rest);
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_lines_and_drops_what_is_not_code() {
        let text = "a /* b\n/* c */ */ d // e\n\"f\\\"\n\" 'g' '\\'' &'h r#\"i\"\n\"# j";
        let bare = bare(text);
        assert_eq!(bare.lines().count(), text.lines().count());
        assert_eq!(words(&bare).collect::<Vec<_>>(), ["a", "d", "h", "j"]);
    }

    #[test]
    fn knows_the_modules_of_tests() {
        let source = Source::new(
            "text/fold.rs",
            "mod a;\n#[cfg(test)]\npub(crate) mod sample;\n#[cfg(test)]\nmod tests { fn f() {} }",
        );
        assert_eq!(
            source.test_modules(),
            ["text/fold/sample", "text/fold/tests"]
        );
        assert_eq!(words(&source.own).collect::<Vec<_>>(), ["mod", "a"]);
        let root = Source::new("lib.rs", "#[cfg(test)]\nmod sample;");
        assert_eq!(root.test_modules(), ["sample"]);
    }

    #[test]
    fn resolves_trees_and_steps_upward() {
        let source = Source::new(
            "domain/agreement/party.rs",
            "use crate::{text::{self, Language as L}, domain::*};\nuse super::super::date::Day;\nuse self::x;",
        );
        let paths: Vec<String> = source.paths().iter().map(|path| path.join("::")).collect();
        assert_eq!(
            paths,
            [
                "text",
                "text::Language",
                "domain",
                "domain::date::Day",
                "domain::agreement::party::x"
            ]
        );
    }
}
