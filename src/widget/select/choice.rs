//! What is chosen from, and the lines of the list in which it is found.

use std::{cell::OnceCell, rc::Rc};

use crate::text::fold::{self, Query};

/// One thing that may be chosen.
#[derive(Debug, Clone)]
pub struct Choice<T> {
    value: T,
    words: String,
    aside: Option<String>,
    group: Option<String>,
    folded: OnceCell<String>,
}

impl<T> Choice<T> {
    /// A value and the words that a person knows it by.
    pub fn new(value: T, words: impl Into<String>) -> Self {
        Choice {
            value,
            words: words.into(),
            aside: None,
            group: None,
            folded: OnceCell::new(),
        }
    }

    /// Adds a second, quieter line: the province of a commune. It is searched too.
    pub fn aside(mut self, words: impl Into<String>) -> Self {
        self.aside = Some(words.into());
        self
    }

    /// Puts it under a heading; choices of one group stand together.
    pub fn under(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// What it stands for.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The words that a person knows it by.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The second line.
    pub fn second(&self) -> Option<&str> {
        self.aside.as_deref()
    }

    fn folded(&self) -> &str {
        self.folded.get_or_init(|| {
            let aside = self.aside.as_deref().unwrap_or_default();
            fold::fold(&format!("{} {aside}", self.words))
        })
    }
}

/// All that may be chosen: kept by the screen, which is best for a long list, or made for one view.
#[derive(Debug)]
pub enum Choices<'a, T> {
    /// Kept by the screen.
    Kept(&'a [Choice<T>]),
    /// Made for this view.
    Made(Rc<[Choice<T>]>),
}

impl<T> Clone for Choices<'_, T> {
    fn clone(&self) -> Self {
        match self {
            Choices::Kept(kept) => Choices::Kept(kept),
            Choices::Made(made) => Choices::Made(Rc::clone(made)),
        }
    }
}

impl<'a, T> From<&'a [Choice<T>]> for Choices<'a, T> {
    fn from(kept: &'a [Choice<T>]) -> Self {
        Choices::Kept(kept)
    }
}

impl<'a, T> From<&'a Vec<Choice<T>>> for Choices<'a, T> {
    fn from(kept: &'a Vec<Choice<T>>) -> Self {
        Choices::Kept(kept)
    }
}

impl<T> From<Vec<Choice<T>>> for Choices<'_, T> {
    fn from(made: Vec<Choice<T>>) -> Self {
        Choices::Made(made.into())
    }
}

impl<T, Words: Into<String>> From<Vec<(T, Words)>> for Choices<'_, T> {
    fn from(made: Vec<(T, Words)>) -> Self {
        let made = made
            .into_iter()
            .map(|(value, words)| Choice::new(value, words));
        Choices::Made(made.collect())
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The heading of a group.
    Head(String),
    /// No choice.
    Nothing,
    /// The choice of that index.
    Choice(usize),
}

impl Line {
    /// Whether the keyboard may stand on it.
    pub fn is_for_choosing(&self) -> bool {
        !matches!(self, Line::Head(_))
    }
}

impl<T> Choices<'_, T> {
    /// All of them.
    pub fn all(&self) -> &[Choice<T>] {
        match self {
            Choices::Kept(kept) => kept,
            Choices::Made(made) => made,
        }
    }

    /// The index of a value.
    pub fn index_of(&self, value: &T) -> Option<usize>
    where
        T: PartialEq,
    {
        self.all().iter().position(|choice| choice.value == *value)
    }

    /// The lines for what was typed: every word must begin a word of the choice, folded. Those
    /// whose words begin with it come first, unless there are groups.
    pub fn lines(&self, query: &str, optional: bool, leave_out: &[usize]) -> Vec<Line> {
        let all = self.all();
        let asked = Query::new(query);
        let folded = fold::fold(query);
        let mut found: Vec<usize> = (0..all.len())
            .filter(|index| !leave_out.contains(index))
            .filter(|&index| asked.is_empty() || asked.matches(all[index].folded()))
            .collect();
        let grouped = all.iter().any(|choice| choice.group.is_some());
        if !grouped && !asked.is_empty() {
            found.sort_by_key(|&index| !all[index].folded().starts_with(&folded));
        }
        let mut lines = Vec::with_capacity(found.len() + 1);
        if optional && asked.is_empty() {
            lines.push(Line::Nothing);
        }
        let mut under = None;
        for index in found {
            let group = all[index].group.as_ref();
            if let Some(group) = group.filter(|_| group != under) {
                lines.push(Line::Head(group.clone()));
            }
            under = group;
            lines.push(Line::Choice(index));
        }
        lines
    }

    /// The line that typed letters lead to, from the line after `from` on and around.
    pub fn typed(&self, lines: &[Line], typed: &str, from: Option<usize>) -> Option<usize> {
        let folded = fold::fold(typed);
        if folded.is_empty() {
            return None;
        }
        let start = from.map_or(0, |from| from + 1);
        let begins = |line: &Line| match line {
            Line::Choice(index) => {
                let words = self.all()[*index].folded();
                words.starts_with(&folded)
                    || words
                        .strip_prefix("ال")
                        .is_some_and(|bare| bare.starts_with(&folded))
            }
            _ => false,
        };
        (start..lines.len())
            .chain(0..start.min(lines.len()))
            .find(|&at| begins(&lines[at]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn communes() -> Choices<'static, u8> {
        Choices::from(vec![
            (1, "أكادير"),
            (2, "الصويرة"),
            (3, "گلميم"),
            (4, "Essaouira"),
            (5, "El Hajeb"),
            (6, "Béni Mellal"),
        ])
    }

    fn found(query: &str) -> Vec<usize> {
        let lines = communes().lines(query, true, &[]);
        lines
            .iter()
            .filter_map(|line| match line {
                Line::Choice(index) => Some(*index),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn a_search_finds_either_script_folded() {
        assert_eq!(found("").len(), 6);
        assert_eq!(found("اكا"), [0]);
        assert_eq!(found("صوير"), [1]);
        assert_eq!(found("كلميم"), [2]);
        assert_eq!(found("essa"), [3]);
        assert_eq!(found("mellal"), [5]);
        assert_eq!(found("BENI M"), [5]);
        assert!(found("xyz").is_empty());
    }

    #[test]
    fn no_choice_is_offered_only_where_it_may_be_and_nothing_is_searched() {
        let communes = communes();
        assert_eq!(communes.lines("", true, &[])[0], Line::Nothing);
        assert_eq!(communes.lines("", false, &[])[0], Line::Choice(0));
        assert_eq!(communes.lines("اكا", true, &[]), [Line::Choice(0)]);
        assert_eq!(communes.lines("", false, &[0, 1, 2, 3]).len(), 2);
    }

    #[test]
    fn letters_lead_to_the_next_line_and_around() {
        let communes = communes();
        let lines = communes.lines("", false, &[]);
        assert_eq!(communes.typed(&lines, "e", None), Some(3));
        assert_eq!(communes.typed(&lines, "e", Some(3)), Some(4));
        assert_eq!(communes.typed(&lines, "e", Some(4)), Some(3));
        assert_eq!(communes.typed(&lines, "ص", None), Some(1));
        assert_eq!(communes.typed(&lines, "أ", Some(5)), Some(0));
        assert_eq!(communes.typed(&lines, "ظ", None), None);
        assert_eq!(communes.typed(&lines, " ", None), None);
    }

    #[test]
    fn groups_have_one_heading_each() {
        let choices: Choices<'_, u8> = vec![
            Choice::new(1, "Taza").under("Fès-Meknès"),
            Choice::new(2, "Sefrou").under("Fès-Meknès"),
            Choice::new(3, "Guercif").under("Oriental"),
        ]
        .into();
        let lines = choices.lines("", false, &[]);
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[0], Line::Head("Fès-Meknès".to_owned()));
        assert_eq!(lines[3], Line::Head("Oriental".to_owned()));
        assert_eq!(choices.lines("guer", false, &[]).len(), 2);
    }

    #[test]
    fn the_second_line_is_searched_too() {
        let choices: Choices<'_, u8> = vec![Choice::new(1, "تمسمان").aside("إقليم الدريوش")].into();
        assert_eq!(choices.lines("دريوش", false, &[]), [Line::Choice(0)]);
    }
}
