//! Q02: an object that says what and where, in one sentence.

use super::{Code, Detail, Field, Place, Report, Severity, Subject};
use crate::{
    domain::Name,
    text::{Language, fold::fold},
};

/// Q02: the object is written; it is one sentence; it names a project that the agreement serves,
/// where one is known, and a place: the agreement's, one of its projects', or the commune.
///
/// A project is named when a third of the telling words of its title stand in the object (titles
/// add how many and in what way), a place when one of its own does. Words are compared as for search, without article or attached
/// particle, and by their beginning, so that «دوار أغبال» is found in «بأغبال». Either version may
/// name them: that both say the same is another check.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let object = &agreement.object;
    let field = Place::Field(Field::Object);
    if object.is_empty() {
        report.add(Code::Q02, Severity::Blocks, field, Detail::NoObject);
        return;
    }
    for language in Language::ALL {
        let found = sentences(object.in_language(language));
        if found > 1 {
            report.add(
                Code::Q02,
                Severity::Warns,
                field.clone(),
                Detail::ObjectSentences { language, found },
            );
        }
    }
    let sides = Language::ALL.map(|language| stems(object.in_language(language)));
    let share = |name: &Name, generic: &[&str]| {
        let shares = Language::ALL
            .into_iter()
            .zip(&sides)
            .map(|(language, side)| {
                let mut telling = stems(name.in_language(language));
                telling
                    .retain(|stem| stem.chars().count() > 2 && !generic.contains(&stem.as_str()));
                let met = telling.iter().filter(|stem| has(side, stem)).count();
                (met, telling.len())
            });
        shares.collect::<Vec<_>>()
    };
    let names_project = |title: &Name| {
        let shares = share(title, &TITLE_WORDS);
        shares.iter().any(|&(met, all)| all > 0 && met * 3 >= all)
    };
    let titles = || subject.projects.iter().map(|project| &project.title);
    if let Some(first) = titles().next()
        && !titles().any(names_project)
    {
        report.add(
            Code::Q02,
            Severity::Warns,
            field.clone(),
            Detail::ObjectWithoutProject {
                project: first.clone(),
            },
        );
    }
    let names_place = |place: &Name| share(place, &PLACE_WORDS).iter().any(|&(met, _)| met > 0);
    let of_projects = subject
        .projects
        .iter()
        .flat_map(|project| project.places.iter().chain([&project.location]));
    let places = [&agreement.place, &subject.commune.name];
    if !places.into_iter().chain(of_projects).any(names_place) {
        let (place, detail) = if agreement.place.is_empty() {
            (Place::Field(Field::Place), Detail::NoPlace)
        } else {
            let place = agreement.place.clone();
            (field, Detail::ObjectWithoutPlace { place })
        };
        report.add(Code::Q02, Severity::Warns, place, detail);
    }
}

/// Words of titles that name no project of their own, as stems.
const TITLE_WORDS: [&str; 14] = [
    "مشروع",
    "اجل",
    "على",
    "الي",
    "عن",
    "من",
    "بين",
    "projet",
    "pour",
    "dans",
    "des",
    "les",
    "aux",
    "par",
];

/// Words that name a kind of place and none in particular, as stems.
const PLACE_WORDS: [&str; 30] = [
    "جماعه",
    "دوار",
    "دواوير",
    "مركز",
    "تراب",
    "اقليم",
    "جهه",
    "عماله",
    "حي",
    "مدينه",
    "قصر",
    "دائره",
    "داييره",
    "مختلف",
    "جميع",
    "من",
    "commune",
    "communes",
    "douar",
    "douars",
    "centre",
    "territoire",
    "province",
    "region",
    "quartier",
    "ville",
    "ksar",
    "des",
    "les",
    "ensemble",
];

/// The words of a text, folded, without article or attached particle.
fn stems(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| stem(word).to_owned())
        .collect()
}

/// An Arabic word without its article and what is attached before it, where three letters remain.
fn stem(word: &str) -> &str {
    ["وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال"]
        .into_iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() >= 3)
        .unwrap_or(word)
}

/// Whether a stem is met: as it is, behind an attached particle, or in another number or case.
fn has(side: &[String], stem: &str) -> bool {
    side.iter().any(|word| {
        let unattached = word.strip_prefix(['و', 'ب', 'ف', 'ك', 'ل']);
        [Some(word.as_str()), unattached]
            .into_iter()
            .flatten()
            .any(|word| {
                word.chars().count() > 2 && (word.starts_with(stem) || stem.starts_with(word))
            })
    })
}

/// How many sentences a text has. A full stop after a single letter or a known abbreviation ends
/// none.
fn sentences(text: &str) -> usize {
    let mut found = 0;
    let mut said = false;
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() {
            said = true;
            word.push(c);
            continue;
        }
        let ends_line = c == '\n';
        let ends_sentence = matches!(c, '.' | '!' | '?' | '؟')
            && chars.peek().is_none_or(|next| next.is_whitespace())
            && word.chars().count() > 1
            && !ABBREVIATIONS.contains(&fold(&word).as_str());
        if said && (ends_line || ends_sentence) {
            found += 1;
            said = false;
        }
        word.clear();
    }
    found + usize::from(said)
}

const ABBREVIATIONS: [&str; 14] = [
    "art", "av", "bd", "etc", "ex", "mm", "mme", "dr", "no", "ref", "cf", "al", "tel", "st",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted_by_their_ends() {
        for (text, count) in [
            ("", 0),
            ("Une phrase sans point", 1),
            ("Une phrase de 11,4 km, art. 92 de la loi n° 113.14.", 1),
            ("Aménager la piste. La commune paie.", 2),
            ("تهيئة المسلك على طول 11.4 كيلومترا.", 1),
            ("تهيئة المسلك. تؤدي الجماعة.", 2),
            ("تهيئة المسلك\nبدوار أغبال", 2),
            ("طبقا لاتفاقية 14/2023/ج.س.م المؤرخة في 2023.", 1),
            ("…", 0),
        ] {
            assert_eq!(sentences(text), count, "{text}");
        }
    }

    #[test]
    fn stems_meet_behind_particles_and_in_other_numbers() {
        let side = stems("تزويد دواري أغبال وتالا بالماء الصالح للشرب");
        for word in ["أغبال", "تالا", "الماء", "الشرب", "دوار", "تزويد"]
        {
            assert!(has(&side, &stems(word)[0]), "{word}");
        }
        assert!(!has(&side, "كهرب"));
    }
}
