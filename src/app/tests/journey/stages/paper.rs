//! What the products of the journey say, as a program reads them: figures to the centime and in their
//! order, names, days in words.

use super::*;
use std::process::Command;

use crate::text::{amount, isolate};

/// The text of a paper, in the order in which it is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Read {
    /// Its lines, a space between words.
    spaced: String,
    /// All of it without any space.
    dense: String,
}

fn dense(text: &str) -> String {
    let text = isolate::strip(text);
    let is_seen = |one: &char| !one.is_whitespace() && *one != 'ـ' && *one != '\u{AD}';
    text.chars().filter(is_seen).collect()
}

impl Read {
    /// Of a file.
    pub fn of(bytes: &[u8]) -> Read {
        let text = isolate::strip(&pages(bytes));
        let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = text.lines().map(line).collect();
        Read {
            spaced: lines.join("\n"),
            dense: dense(&text),
        }
    }

    /// That it says each of these words.
    fn says<'t>(&self, words: impl IntoIterator<Item = &'t str>) {
        for words in words {
            assert!(self.dense.contains(&dense(words)), "{words}");
        }
    }

    /// How often it has a figure, digit for digit, and not as a part of another.
    fn count(&self, figure: &str) -> usize {
        let is_part = |one: char| one.is_ascii_digit() || one == ',' || one == '-' || one == '/';
        let ends = |at: usize| {
            let (before, after) = (&self.spaced[..at], &self.spaced[at + figure.len()..]);
            !before.ends_with(is_part) && !after.starts_with(is_part)
        };
        let found = self.spaced.match_indices(figure);
        found.filter(|(at, _)| ends(*at)).count()
    }

    /// That it has each of these figures at least so often.
    fn has(&self, figures: &[(&str, usize)]) {
        for (figure, often) in figures {
            let found = self.count(figure);
            assert!(found >= *often, "{figure}: {found} times");
        }
    }

    /// What every product of the round says: its names, who was present, days in words; a reference
    /// in its order.
    fn begins(&self, title: &str, language: Language) {
        let tr = I18n::new(language);
        self.says([title, &tr.product_present(), &tr.product_approval()]);
        self.says(match language {
            Language::Arabic => [
                "حملة تعبئة 2026",
                "منسقة الفريق",
                "التقني",
                "5 أكتوبر",
                "15 يونيو 2026",
            ],
            Language::French => [
                "Campagne 2026",
                "La coordinatrice",
                "Le technicien",
                "5 octobre 2026",
                "close le 15 juin 2026",
            ],
        });
        self.has(&[("3-1", 2)]);
        assert_eq!(self.count("1-3") + self.count("2-3"), 0);
    }
}

/// What is lacking: gaps by project, kind and year, the places, what people raised.
pub fn needs(read: &Read, language: Language) {
    let tr = I18n::new(language);
    read.begins(&tr.product_needs(), language);
    read.has(&[
        ("2 200 000,92", 2),
        ("550 000,12", 2),
        ("1 650 000,80", 5),
        ("1 150 000,75", 4),
        ("500 000,05", 4),
        ("1 000 000,25", 2),
        ("150 000,50", 3),
        ("1 500 000,30", 2),
        ("1 250 000,37", 1),
        ("250 000,12", 2),
        ("300 000,00", 2),
        ("800 000,05", 2),
        ("3-2", 4),
        ("300", 2),
        ("100", 2),
    ]);
    read.says(match language {
        Language::Arabic => [
            "تهيئة المسلك 3-1 بين الدوار والسوق",
            "تزويد الدواوير بالماء الشروب",
            "أشغال التهيئة",
            "الدراسة التقنية",
            "قنوات الماء",
            "ميزانية الجماعة",
            "شح الماء هذا الصيف",
            "الوصول إلى دار الولادة",
            "نقل المحاصيل",
            "إشراك النساء في التتبع",
            "3 يونيو 2026",
        ],
        Language::French => [
            "Piste 3-1 du douar au souk",
            "Eau potable des douars",
            "Travaux de la piste",
            "Étude technique",
            "Conduites d’eau",
            "Budget communal",
            "La sécheresse de cet été",
            "Accéder à la maternité",
            "Transporter les récoltes",
            "Associer les femmes au suivi",
            "3 juin 2026",
        ],
    });
}

/// That figures of the paper add up to another of them, to the centime.
fn add_up(parts: &[&str], whole: &str) {
    let centimes = |figure: &str| amount::parse(figure).unwrap();
    let sum: i64 = parts.iter().copied().map(centimes).sum();
    assert_eq!(sum, centimes(whole), "{parts:?}");
}

/// Who could give it: the matrix with its margins, the shortlist, the financing plan, which adds up.
pub fn partners(read: &Read, language: Language) {
    let tr = I18n::new(language);
    read.begins(&tr.product_partners(), language);
    let [expected, missing] = [("1 550 000,80", 3), ("100 000,00", 4)];
    read.has(&[
        ("1 650 000,80", 2),
        expected,
        missing,
        ("500 000,25", 5),
        ("900 000,30", 4),
        ("650 000,50", 5),
    ]);
    // The commune and both partners, year by year.
    read.has(&[
        ("250 000,12", 2),
        ("300 000,25", 2),
        ("1 200 000,87", 2),
        ("300 000,00", 3),
        ("600 000,05", 1),
        ("900 000,05", 1),
        ("550 000,12", 1),
        ("2 100 000,92", 1),
    ]);
    add_up(&["250 000,12", "300 000,25", "650 000,50"], "1 200 000,87");
    add_up(&["300 000,00", "600 000,05"], "900 000,05");
    add_up(&["550 000,12", "900 000,30", "650 000,50"], "2 100 000,92");
    add_up(&["1 200 000,87", "900 000,05"], "2 100 000,92");
    add_up(&["1 550 000,80", "100 000,00"], "1 650 000,80");
    // What is likely: sixty in a hundred of one crossing, half of the others.
    read.has(&[("500 000,17", 1), ("325 000,25", 1), ("825 000,42", 1)]);
    let asked = tr.term(Status::Asked);
    read.says([
        tr.product_shortlist().as_str(),
        tr.product_financing().as_str(),
        tr.product_status_dirhams(asked).as_str(),
        tr.term(Decision::Declined).as_str(),
    ]);
    read.says(match language {
        Language::Arabic => [
            "المجلس الإقليمي للدريوش",
            "المكتب الوطني للكهرباء والماء",
            "جمعية النماء للتنمية",
            "لا موارد لها هذه السنة",
            "اتفاقية التعاون والشراكة",
            "فك العزلة",
        ],
        Language::French => [
            "Conseil provincial de Driouch",
            "Office national de l’eau",
            "Association Annamae",
            "Sans moyens",
            "Convention de coopération et de partenariat",
            "Le désenclavement",
        ],
    });
}

/// How to win them: every action with its days, and a sheet of arguments for each partner.
pub fn plan(read: &Read, language: Language, actions: &[mobilisation::Action]) {
    let tr = I18n::new(language);
    read.begins(&tr.product_plan(), language);
    for action in actions {
        read.says([
            action.deliverable.get(language),
            action.indicator.get(language),
        ]);
        let (first, last) = action.span().unwrap();
        for day in [first, last] {
            read.has(&[(date::short(day.day()).as_str(), 2)]);
        }
    }
    read.has(&[("12 500,75", 3), ("900 000,30", 1), ("650 000,50", 1)]);
    let partners = match language {
        Language::Arabic => ["المجلس الإقليمي للدريوش", "المكتب الوطني للكهرباء والماء"],
        Language::French => ["Conseil provincial de Driouch", "Office national de l’eau"],
    };
    for partner in partners {
        read.says([tr.product_argument_sheet(partner).as_str()]);
    }
    // The line of time names every action whole, under its number.
    for action in actions {
        read.says([action.title.get(language)]);
    }
    read.says(match language {
        Language::Arabic => [
            "الحصول على دعم الإقليم",
            "الحصول على دعم المكتب",
            "طريق واحدة تخدم الجميع",
            "يندرج مشروع «تهيئة المسلك 3-1 بين الدوار والسوق» في مجال تدخلكم",
        ],
        Language::French => [
            "Obtenir l’appui de la province",
            "Obtenir l’appui de l’office",
            "Une seule route sert tout le monde",
            "Le projet « Piste 3-1 du douar au souk » relève de votre domaine",
        ],
    });
}

/// What poppler reads of a file, line by line, in the order in which people read it.
fn pages(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.pdf");
    std::fs::write(&path, bytes).unwrap();
    let read = Command::new("pdftotext").arg(&path).arg("-").output();
    let read = read.unwrap_or_else(|error| panic!("pdftotext (poppler-utils): {error}"));
    assert!(read.status.success(), "{read:?}");
    let text = String::from_utf8(read.stdout).unwrap();
    text.lines().map(logical).collect::<Vec<_>>().join("\n")
}

/// A line as it is read. On Arabic pages poppler marks the numbers, with the space before one on its
/// wrong side; elsewhere it marks the Arabic, and gives the pieces of an Arabic line from left to
/// right.
fn logical(line: &str) -> String {
    const NUMBER: char = '\u{202A}';
    const ARABIC: char = '\u{202B}';
    let is_mark = |one: char| ('\u{202A}'..='\u{202E}').contains(&one);
    let spaced = |line: &str| line.replace(is_mark, " ");
    let count = |is: fn(&char) -> bool| line.chars().filter(is).count();
    let arabic = count(|one| ('\u{621}'..='\u{64A}').contains(one));
    if line.contains(NUMBER) || arabic <= count(|one| one.is_alphabetic()) - arabic {
        return spaced(line);
    }
    let mut pieces: Vec<&str> = line.split([ARABIC, '\u{202C}']).collect();
    pieces.reverse();
    pieces.join(" ")
}
