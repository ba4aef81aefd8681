//! Abbreviations and the names that they stand for, in both languages: from the catalogue of
//! partners, and from a list that can be edited (`resources/search/abbreviations.toml`).

use serde::Deserialize;

use super::word::words;
use crate::{
    library::{
        partner::Catalogue,
        resource::{Error, read},
    },
    text::{Language, fold::fold, fold::without_article},
};

const FILE: &str = "search/abbreviations.toml";

/// Words that names are joined by, which say nothing of their own. Folded.
pub(super) const JOINTS: [&str; 28] = [
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "par",
    "sur", "من", "في", "علي", "الي", "و", "عن", "ou", "او", "un", "une", "avec", "مع",
];

/// At most so many ways to say a question beside the typed one.
const WORDINGS_MAX: usize = 8;

/// A way to say a name: its folded words, without articles and joints.
type Form = Vec<String>;

/// Names and abbreviations in groups that mean the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Abbreviations {
    groups: Vec<Vec<Form>>,
}

/// A question said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wording {
    /// Which of the typed words stay, by place.
    pub kept: Vec<usize>,
    /// What stands for the others.
    pub said: Form,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    forms: Vec<String>,
}

impl Abbreviations {
    /// What the embedded list and the catalogue of partners say. Fails on a malformed list.
    pub fn load(catalogue: &Catalogue) -> Result<Abbreviations, Error> {
        let listed = include_str!("../../resources/search/abbreviations.toml");
        let Listed { groups } = read(FILE, listed)?;
        let listed = groups.into_iter().map(|group| group.forms);
        // A name with a dash is two names, and the abbreviation stands for one of them only.
        let partners = catalogue
            .partners
            .iter()
            .filter(|partner| !partner.abbreviation.is_empty())
            .filter(|partner| !partner.name.get(Language::Arabic).contains('–'))
            .map(|partner| {
                let pairs = [&partner.name, &partner.abbreviation];
                let sides = Language::ALL.into_iter();
                sides
                    .flat_map(|side| pairs.map(|pair| pair.in_language(side).to_owned()))
                    .collect()
            });
        Ok(Abbreviations::new(listed.chain(partners)))
    }

    /// Groups of forms that mean the same.
    pub fn new(groups: impl IntoIterator<Item = Vec<String>>) -> Abbreviations {
        let read = |forms: Vec<String>| {
            let mut read: Vec<Form> = Vec::new();
            for form in forms.iter().map(|form| form_of(form)) {
                if !form.is_empty() && !read.contains(&form) {
                    read.push(form);
                }
            }
            read
        };
        let groups = groups.into_iter().map(read);
        Abbreviations {
            groups: groups.filter(|forms| forms.len() > 1).collect(),
        }
    }

    /// Other ways to say typed words, which are folded and without articles.
    pub(super) fn expand(&self, typed: &[&str]) -> Vec<Wording> {
        let mut wordings: Vec<Wording> = Vec::new();
        for forms in &self.groups {
            let said = forms.iter().filter_map(|form| said_in(form, typed));
            // The form that takes up most of what was typed leaves the fewest words beside it.
            let Some(places) = said.max_by_key(Vec::len) else {
                continue;
            };
            let taken: Vec<&str> = places.iter().map(|at| typed[*at]).collect();
            let is_kept = |at: &usize| {
                !(places.contains(at) || places.len() > 1 && JOINTS.contains(&typed[*at]))
            };
            let kept: Vec<usize> = (0..typed.len()).filter(is_kept).collect();
            for form in forms {
                let is_new = form.iter().any(|word| !taken.contains(&word.as_str()));
                let is_least = !forms.iter().any(|less| less != form && within(less, form));
                let wording = Wording {
                    kept: kept.clone(),
                    said: form.clone(),
                };
                if is_new && is_least && !wordings.contains(&wording) {
                    wordings.push(wording);
                }
            }
        }
        wordings.truncate(WORDINGS_MAX);
        wordings
    }
}

fn form_of(text: &str) -> Form {
    let folded = fold(text);
    let words = words(&folded);
    let all = || words.iter().map(|word| without_article(&word.text));
    let telling: Form = all()
        .filter(|word| !JOINTS.contains(word))
        .map(str::to_owned)
        .collect();
    match telling.is_empty() {
        true => all().map(str::to_owned).collect(),
        false => telling,
    }
}

/// Whether every word of `less` is one of `more`.
fn within(less: &Form, more: &Form) -> bool {
    less.len() < more.len() && less.iter().all(|word| more.contains(word))
}

/// The places of the typed words that say a form; none when they do not. Of a name of four words
/// one may be left out, of one of seven two.
fn said_in(form: &Form, typed: &[&str]) -> Option<Vec<usize>> {
    let places: Vec<usize> = form
        .iter()
        .filter_map(|word| typed.iter().position(|typed| typed == word))
        .collect();
    let missing = form.len() - places.len();
    (missing <= (form.len() - 1) / 3 && !places.is_empty()).then_some(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(typed: &[&str]) -> Vec<String> {
        let known = Abbreviations::load(&Catalogue::load().unwrap()).unwrap();
        let wordings = known.expand(typed).into_iter();
        wordings.map(|wording| wording.said.join(" ")).collect()
    }

    #[test]
    fn an_abbreviation_stands_for_its_name_and_back() {
        let onee = said(&["onee"]);
        assert!(onee.contains(&"مكتب وطني كهربا ما".to_owned()), "{onee:?}");
        assert!(!onee.contains(&"onee".to_owned()));
        for typed in [
            &["مكتب", "وطني", "كهربا", "ما"][..],
            &["مكتب", "وطني", "كهربا", "ما", "صالح", "شرب"],
            &["office", "national", "de", "l", "electricite"],
        ] {
            assert!(said(typed).contains(&"onee".to_owned()), "{typed:?}");
        }
        assert!(said(&["indh"]).contains(&"مبادره وطنيه تنميه بشريه".to_owned()));
        assert!(said(&["ads"]).iter().any(|form| form.contains("اجتماعيه")));
        for typed in [&["مكتب"][..], &["وطني", "ما"], &["ecole"], &["de"]] {
            assert_eq!(said(typed), [""; 0], "{typed:?}");
        }
    }

    #[test]
    fn other_words_stay() {
        let known = Abbreviations::load(&Catalogue::load().unwrap()).unwrap();
        let wordings = known.expand(&["اتفاقيه", "onee", "تمسمان"]);
        assert!(wordings.iter().all(|wording| wording.kept == [0, 2]));
        assert!(!wordings.is_empty() && wordings.len() <= WORDINGS_MAX);
    }
}
