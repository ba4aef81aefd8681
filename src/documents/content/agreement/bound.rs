//! What the variables of a clause stand for, for who writes it.

use super::{Articles, Source, value::Values};
use crate::{
    domain::agreement::clause::{BodyLine, Clause, Segment, Variable, parse_body, parse_line},
    text::Language,
};

/// The variables of a clause in the order of its text, each once, with what is printed in their
/// place in a language; none for what is not known yet. Where a clause repeats, those of its party
/// are told of the first.
pub fn bound(
    source: &Source<'_>,
    clause: &Clause,
    language: Language,
) -> Vec<(Variable, Option<String>)> {
    let articles = Articles::of(source.agreement, source.commune.article_word);
    let values = Values::new(source, &articles, language);
    let party = source
        .agreement
        .parties
        .first()
        .filter(|_| clause.each_party);
    let named = variables(clause).into_iter();
    named
        .map(|variable| (variable, values.value(variable, party)))
        .collect()
}

fn variables(clause: &Clause) -> Vec<Variable> {
    let mut found = Vec::new();
    for language in Language::ALL {
        let heading = parse_line(clause.heading.in_language(language)).unwrap_or_default();
        let body = parse_body(clause.body.in_language(language)).unwrap_or_default();
        let lines = body.into_iter().flat_map(|line| match line {
            BodyLine::SubHeading(line) | BodyLine::Paragraph(line) | BodyLine::Item(line) => line,
            BodyLine::Block(_) => Vec::new(),
        });
        for segment in heading.into_iter().chain(lines) {
            if let Segment::Variable(variable) = segment
                && !found.contains(&variable)
            {
                found.push(variable);
            }
        }
    }
    found
}
