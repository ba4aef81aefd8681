//! Search over a national dossier: building the index, asking it, changing it, and what it takes.
//!
//! `cargo bench --bench search`. 120,000 projects, 30,000 agreements, 4,000 partners and 150,000
//! commitments, named from the 1,503 communes and the words of real sheets. The goal is in
//! benches/README.md: an answer in less than 50 ms at p99.

#![allow(
    clippy::print_stdout,
    reason = "a bench says what it measured on standard output"
)]

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use sharaka::{
    library::partner::Catalogue,
    search::{Abbreviations, Ask, Entry, Field, Index, Kind},
};
use uuid::Uuid;

const PROJECTS: usize = 120_000;
const AGREEMENTS: usize = 30_000;
const PARTNERS: usize = 4_000;
const COMMITMENTS: usize = 150_000;
/// Each question is asked so many times.
const ROUNDS: usize = 20;

const COMMUNES: &str = include_str!("../resources/communes/communes.csv");

const WORKS: [(&str, &str); 16] = [
    (
        "تزويد الدواوير بالماء الصالح للشرب",
        "Alimentation en eau potable des douars",
    ),
    ("بناء مدرسة ابتدائية", "Construction d’une école primaire"),
    ("تهيئة المسالك القروية", "Aménagement des pistes rurales"),
    (
        "كهربة الدواوير المتبقية",
        "Électrification des douars restants",
    ),
    ("إحداث دار الطالبة", "Création d’une Dar Taliba"),
    ("تجهيز المركز الصحي", "Équipement du centre de santé"),
    ("بناء قنطرة على وادي", "Construction d’un pont sur l’oued"),
    ("معالجة المياه العادمة", "Traitement des eaux usées"),
    ("تأهيل السوق الأسبوعي", "Mise à niveau du souk hebdomadaire"),
    (
        "اقتناء حافلات النقل المدرسي",
        "Acquisition de bus de transport scolaire",
    ),
    ("إنجاز ملاعب القرب", "Réalisation de terrains de proximité"),
    (
        "حماية المركز من الفيضانات",
        "Protection du centre contre les inondations",
    ),
    (
        "غرس أشجار الزيتون واللوز",
        "Plantation d’oliviers et d’amandiers",
    ),
    (
        "دعم التعاونيات النسائية",
        "Appui aux coopératives féminines",
    ),
    (
        "محاربة الأمية ودعم التمدرس",
        "Lutte contre l’analphabétisme et soutien à la scolarisation",
    ),
    ("تدبير النفايات المنزلية", "Gestion des déchets ménagers"),
];
const PARTIES: [(&str, &str); 8] = [
    (
        "المكتب الوطني للكهرباء والماء الصالح للشرب",
        "Office national de l’électricité et de l’eau potable",
    ),
    (
        "المبادرة الوطنية للتنمية البشرية",
        "Initiative nationale pour le développement humain",
    ),
    ("المجلس الإقليمي", "Conseil provincial"),
    (
        "المديرية الإقليمية للفلاحة",
        "Direction provinciale de l’agriculture",
    ),
    (
        "الأكاديمية الجهوية للتربية والتكوين",
        "Académie régionale d’éducation et de formation",
    ),
    ("وكالة التنمية الاجتماعية", "Agence de développement social"),
    (
        "الوكالة الوطنية للمياه والغابات",
        "Agence nationale des eaux et forêts",
    ),
    ("جمعية محلية للتنمية", "Association locale de développement"),
];
const OWED: [(&str, &str); 6] = [
    (
        "يلتزم بأداء مساهمته المالية المحددة في الاتفاقية داخل أجل ستين يوما",
        "Verse sa contribution financière prévue par la convention dans un délai de soixante jours",
    ),
    (
        "يوفر العقار اللازم لإنجاز المشروع ويسلم الوثائق العقارية",
        "Met à disposition le terrain nécessaire et remet les titres fonciers",
    ),
    (
        "يتكلف بإعداد الدراسات التقنية وتتبع الأشغال",
        "Établit les études techniques et suit les travaux",
    ),
    (
        "يتولى تسيير وصيانة التجهيزات بعد تسلمها",
        "Assure la gestion et l’entretien des équipements après réception",
    ),
    (
        "يعين الأطر والموارد البشرية الضرورية للتسيير",
        "Affecte le personnel nécessaire au fonctionnement",
    ),
    (
        "يمنح التراخيص الإدارية المطلوبة ويسهل المساطر",
        "Délivre les autorisations administratives et facilite les procédures",
    ),
];

/// What people type, letter by letter as well: common words, rare ones, codes, abbreviations,
/// misspelt names, and what nothing answers to.
const QUESTIONS: [&str; 40] = [
    "ا",
    "م",
    "d",
    "1",
    "الم",
    "مدرسة",
    "المدرسة الابتدائية",
    "بناء مدرسة تمسمان",
    "ماء",
    "الماء الصالح للشرب",
    "construction",
    "eau potable",
    "piste rurale temsamane",
    "de la",
    "école primaire",
    "14/2026",
    "2019/1204",
    "P-88123",
    "2023 indh 33",
    "2026",
    "ONEE",
    "INDH تمسمان",
    "المكتب الوطني للكهرباء والماء",
    "office national de l'électricité",
    "ADS",
    "تمصمان",
    "temssaman",
    "مدرصة",
    "electrifcation",
    "الضهر",
    "فيضانات وادي",
    "oued",
    "association",
    "جمعية",
    "عقار",
    "ستين يوما",
    "زززززز",
    "qwertyuiop",
    "conseil provincial contribution financière",
    "يلتزم بأداء مساهمته المالية",
];

struct Texts {
    kind: Kind,
    texts: Vec<(Field, String)>,
}

/// Entries as a national dossier holds them, the same every time.
fn national() -> Vec<Texts> {
    let names: Vec<(&str, &str)> = COMMUNES
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split(';').skip(4);
            let french = fields.next()?;
            Some((fields.next()?, french))
        })
        .collect();
    let of = |list: &[(&'static str, &'static str)], at: usize| list[at % list.len()];
    let mut all = Vec::new();
    for at in 0..PROJECTS {
        let (place, lieu) = names[at % names.len()];
        let (near, proche) = names[(at * 7 + at / names.len()) % names.len()];
        let ((work, travaux), (owner, porteur)) = (of(&WORKS, at / 3), of(&PARTIES, at / 11));
        all.push(Texts {
            kind: Kind::Project,
            texts: vec![
                (Field::Code, format!("P-{at}")),
                (Field::Name, format!("{work} بدوار {near} بجماعة {place}")),
                (
                    Field::Name,
                    format!("{travaux}, douar {proche}, commune de {lieu}"),
                ),
                (Field::Place, place.to_owned()),
                (Field::Place, lieu.to_owned()),
                (Field::Related, owner.to_owned()),
                (Field::Related, porteur.to_owned()),
            ],
        });
    }
    for at in 0..AGREEMENTS {
        let (place, lieu) = names[(at * 3) % names.len()];
        let (work, travaux) = of(&WORKS, at / 5);
        let mut texts = vec![
            (Field::Code, format!("{}/{}", at % 2_000, 2012 + at / 2_000)),
            (
                Field::Name,
                format!("اتفاقية شراكة من أجل {work} بجماعة {place}"),
            ),
            (
                Field::Name,
                format!("Convention de partenariat : {travaux}, commune de {lieu}"),
            ),
        ];
        for step in [1, 3] {
            let (party, partie) = of(&PARTIES, at * step + step);
            texts.push((Field::Related, party.to_owned()));
            texts.push((Field::Related, partie.to_owned()));
        }
        all.push(Texts {
            kind: Kind::Agreement,
            texts,
        });
    }
    for at in 0..PARTNERS {
        let (place, lieu) = names[at % names.len()];
        let (party, partie) = of(&PARTIES, at / 2);
        all.push(Texts {
            kind: Kind::Partner,
            texts: vec![
                (Field::Code, format!("PA-{at}")),
                (Field::Name, format!("{party} – {place}")),
                (Field::Name, format!("{partie} – {lieu}")),
            ],
        });
    }
    for at in 0..COMMITMENTS {
        let (place, lieu) = names[(at / 5) % names.len()];
        let ((owed, du), (party, partie)) = (of(&OWED, at), of(&PARTIES, at / 2));
        all.push(Texts {
            kind: Kind::Commitment,
            texts: vec![
                (
                    Field::Text,
                    format!("{owed} لفائدة جماعة {place} – {party}"),
                ),
                (Field::Text, format!("{partie} : {du} (commune de {lieu})")),
            ],
        });
    }
    all
}

fn entry(at: usize, texts: &Texts) -> Entry<'_> {
    let start = Entry::new(texts.kind, Uuid::from_u128(at as u128 + 1));
    let texts = texts.texts.iter();
    texts.fold(start, |entry, (field, text)| entry.text(*field, text))
}

/// Memory of this process in KiB, as Linux tells it: held now, and at most until now.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let figure = line.and_then(|line| line.split_whitespace().next());
        figure.and_then(|figure| figure.parse().ok()).unwrap_or(0)
    };
    (of("VmRSS:"), of("VmHWM:"))
}

fn main() {
    let Ok(catalogue) = Catalogue::load() else {
        return;
    };
    let Ok(known) = Abbreviations::load(&catalogue) else {
        return;
    };
    let all = national();
    let entries = || all.iter().enumerate().map(|(at, texts)| entry(at, texts));

    let (before, _) = memory();
    let start = Instant::now();
    let mut index = Index::new(Arc::new(known), entries());
    let built = start.elapsed();
    let (held, peak) = memory();
    println!("{} entries built in {built:.0?}", index.len());
    println!(
        "index {:.1} MB; process grew by {:.1} MB, at most by {:.1} MB while building",
        index.size() as f64 / 1e6,
        held.saturating_sub(before) as f64 / 1e3,
        peak.saturating_sub(before) as f64 / 1e3,
    );

    let mut times: Vec<(Duration, &str)> = Vec::new();
    for question in QUESTIONS {
        let mut own = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            black_box(index.search(Ask {
                each: 8,
                ..Ask::new(question, 60)
            }));
            own.push(start.elapsed());
        }
        own.sort_unstable();
        let answer = index.search(Ask::new(question, 1));
        println!(
            "{:>9.2?} median {:>9.2?} worst {:>7} hits{} {question}",
            own[ROUNDS / 2],
            own[ROUNDS - 1],
            answer.total(),
            if answer.is_approximate() { " ~" } else { "  " },
        );
        times.extend(own.into_iter().map(|time| (time, question)));
    }
    times.sort_unstable();
    let at = |hundredth: usize| times[(times.len() * hundredth / 100).min(times.len() - 1)];
    for (name, hundredth) in [("p50", 50), ("p90", 90), ("p99", 99), ("worst", 100)] {
        let (time, question) = at(hundredth);
        println!("{name} {time:.2?} ({question})");
    }

    let start = Instant::now();
    for (at, texts) in all.iter().enumerate().take(1_000) {
        index.put(entry(at * 7, texts));
    }
    println!(
        "an edit takes {:.2?} on average, packing included",
        start.elapsed() / 1_000
    );
    let start = Instant::now();
    index.compact();
    println!("packing all anew takes {:.0?}", start.elapsed());
}
