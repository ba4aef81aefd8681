use super::*;
use crate::domain::{Line, Money, Share, id::Sequence, mobilisation::Benefit};

/// Everything is called by its kind and its place.
struct Plain;

impl Names for Plain {
    fn action(&self, id: ActionId) -> String {
        let first = ActionId::next(&mut Sequence::starting_at(1));
        let name = if id == first { "3-1" } else { "3-2" };
        name.to_owned()
    }

    fn member(&self, _id: MemberId) -> String {
        "Le technicien".to_owned()
    }

    fn partner(&self, _id: PartnerId) -> String {
        "L’office".to_owned()
    }

    fn approached(&self, _id: ApproachId) -> String {
        "L’office".to_owned()
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn every() -> Vec<Conflict> {
    let mut ids = Sequence::starting_at(1);
    let (action, after) = (ActionId::next(&mut ids), ActionId::next(&mut ids));
    let (member, partner) = (MemberId::next(&mut ids), PartnerId::next(&mut ids));
    let approach = ApproachId::next(&mut ids);
    let (starts_on, due_on) = (day("2026-10-05"), day("2026-09-30"));
    vec![
        Conflict::NobodyResponsible(action),
        Conflict::Stranger { action, member },
        Conflict::Undated(action),
        Conflict::Reversed {
            action,
            starts_on,
            due_on,
        },
        Conflict::BeforePrerequisite {
            action: after,
            starts_on: due_on,
            after: action,
            due_on: starts_on,
        },
        Conflict::NoSuchPrerequisite { action, after },
        Conflict::Circle(vec![action, after]),
        Conflict::Overload {
            member,
            from: due_on,
            until: starts_on,
            actions: 4,
            most: 3,
        },
        Conflict::OutsideCalendar {
            action,
            partner,
            due_on,
        },
        Conflict::AfterSession {
            action,
            due_on: starts_on,
            session_on: due_on,
        },
        Conflict::NoAction(partner),
        Conflict::NoApproach(partner),
        Conflict::NoArgument(approach),
        Conflict::ApproachedTwice(approach),
    ]
}

fn told(language: Language) -> Vec<String> {
    let tr = I18n::new(language);
    let words = every();
    let words = words.iter().map(|one| tr.conflict(one, &Plain));
    words.map(|words| isolate::strip(&words)).collect()
}

#[test]
fn every_conflict_says_what_where_and_how_to_mend_it_in_french() {
    assert_eq!(
        told(Language::French),
        [
            "Personne ne répond de l’action : choisissez un membre de l’équipe.",
            "Le technicien n’est pas de l’équipe : choisissez quelqu’un d’autre, ou ajoutez cette personne à l’équipe à l’étape 1.",
            "Le début ou l’échéance manque : donnez les deux pour que l’action figure au chronogramme.",
            "L’échéance (30 septembre 2026) précède le début (5 octobre 2026) : échangez les dates ou corrigez l’une d’elles.",
            "Commence le 30 septembre 2026, avant la fin de « 3-1 » le 5 octobre 2026 : reportez-la ou supprimez le lien.",
            "Attend une action absente du plan ou abandonnée : supprimez le lien.",
            "Des actions s’attendent l’une l’autre : 3-1, 3-2. Supprimez l’un des liens.",
            "Le technicien : trop d’actions à la fois (4, au plus 3) du 30 septembre 2026 au 5 octobre 2026. Reportez-en une ou confiez-la à quelqu’un d’autre.",
            "L’échéance (30 septembre 2026) est hors du calendrier du partenaire (L’office) : choisissez un jour de l’une de ses périodes.",
            "L’échéance (5 octobre 2026) suit la session du conseil (30 septembre 2026) : avancez-la ou visez une session suivante.",
            "Aucune action ne mobilise L’office : ajoutez-en une ou reprenez celles proposées.",
            "L’approche n’est pas encore définie (L’office) : écrivez l’objectif et les arguments.",
            "L’approche n’a aucun argument (L’office) : écrivez-en un ou reprenez un argument proposé.",
            "Deux approches pour le même partenaire (L’office) : réunissez-les en une et supprimez l’autre.",
        ]
    );
}

#[test]
fn every_conflict_says_what_where_and_how_to_mend_it_in_arabic() {
    assert_eq!(
        told(Language::Arabic),
        [
            "لا مسؤول عن العملية: اختر عضوا من الفريق.",
            "Le technicien ليس في فريق الحملة: اختر غيره أو أضفه إلى الفريق في المرحلة 1.",
            "ينقص تاريخ البدء أو الأجل: اكتبهما معا لتظهر العملية في الجدولة.",
            "الأجل (30 شتنبر 2026) يسبق تاريخ البدء (5 أكتوبر 2026): بدّل التاريخين أو صحح أحدهما.",
            "تبدأ في 30 شتنبر 2026 قبل انتهاء «3-1» في 5 أكتوبر 2026: أخّرها أو احذف الارتباط.",
            "تنتظر عملية ليست في الخطة أو متخلى عنها: احذف الارتباط.",
            "عمليات تنتظر بعضها بعضا: 3-1، 3-2. احذف أحد الارتباطات.",
            "Le technicien: عمليات متزامنة أكثر مما يطيق (4 والأقصى 3) من 30 شتنبر 2026 إلى 5 أكتوبر 2026. أخّر إحداها أو أسندها إلى غيره.",
            "الأجل (30 شتنبر 2026) خارج رزنامة L’office: اختر يوما من إحدى فتراته.",
            "الأجل (5 أكتوبر 2026) بعد دورة المجلس (30 شتنبر 2026): قدّمه أو استهدف دورة لاحقة.",
            "لا عملية لتعبئة L’office: أضف عملية أو خذ بالمقترحة.",
            "لم تحدد بعد مقاربة L’office: اكتب الهدف والحجج.",
            "مقاربة L’office بلا حجة: اكتب حجة أو أدرج مقترحة.",
            "لـL’office مقاربتان: اجمع ما فيهما في واحدة واحذف الأخرى.",
        ]
    );
}

#[test]
fn what_is_quoted_in_a_conflict_is_isolated() {
    let tr = I18n::new(Language::Arabic);
    for conflict in every() {
        let words = tr.conflict(&conflict, &Plain);
        let opened = words.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
        assert_eq!(opened, words.matches('\u{2069}').count(), "{words}");
        for quoted in ["L’office", "Le technicien", "2026"] {
            let Some(at) = words.find(quoted) else {
                continue;
            };
            let before = &words[..at];
            let is_inside = before.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count()
                > before.matches('\u{2069}').count();
            assert!(is_inside, "{quoted} in {words:?}");
        }
    }
}

fn grounds() -> Vec<Ground> {
    let name = |ar, fr| Name::new(ar, fr).unwrap();
    let prose = |ar, fr| Prose::new(ar, fr).unwrap();
    vec![
        Ground::Domain(Line::new("roads").unwrap()),
        Ground::Beneficiaries {
            total: 12_500,
            women: None,
        },
        Ground::Beneficiaries {
            total: 12_500,
            women: Some(6_400),
        },
        Ground::Concern(prose("بعد المدرسة", "L’école est loin")),
        Ground::Problem(prose("عزلة الدواوير", "Des douars isolés")),
        Ground::StudiesDone(2),
        Ground::LandCleared,
        Ground::CommuneShare {
            covered: Money::from_centimes(25_000_012).unwrap(),
            share: Share::try_from(2_050).unwrap(),
        },
        Ground::SharedCompetence,
        Ground::Programme(name("برنامج التنمية", "Programme de développement")),
        Ground::Upkeep(name("الجماعة", "La commune")),
        Ground::Record {
            agreements: 3,
            share: Share::try_from(10_000).unwrap(),
        },
    ]
}

fn argued(ground: &Ground) -> Prose {
    let project = Name::new("المسلك 3-1", "Piste 3-1").unwrap();
    argument(ground, &project, |key, language| {
        format!("{key}-{}", language.code())
    })
}

#[test]
fn arguments_are_sentences_in_both_languages_without_marks() {
    let french = [
        "Le projet « Piste 3-1 » relève de votre domaine d’intervention : roads-fr.",
        "Nombre de bénéficiaires du projet « Piste 3-1 » : 12 500.",
        "Nombre de bénéficiaires du projet « Piste 3-1 » : 12 500, dont femmes et filles : 6 400.",
        "Le projet « Piste 3-1 » répond à ce que la population a exprimé : L’école est loin",
        "Le projet « Piste 3-1 » répond à un problème réel : Des douars isolés",
        "Les études du projet « Piste 3-1 » sont toutes réalisées ; leur nombre : 2.",
        "L’assiette foncière du projet « Piste 3-1 » est apurée.",
        "La commune finance elle-même 250 000,12 DH du besoin du projet « Piste 3-1 », soit 20,5 %.",
        "Le projet « Piste 3-1 » relève d’une compétence partagée entre la commune et l’État : sa réalisation appelle la conjugaison des efforts.",
        "Le projet « Piste 3-1 » s’inscrit dans un programme plus large : Programme de développement.",
        "L’entretien du projet « Piste 3-1 » est assuré par : La commune.",
        "Notre partenariat a porté ses fruits : conventions signées : 3 ; engagements échus honorés : 100 %.",
    ];
    let arabic = [
        "يندرج مشروع «المسلك 3-1» في مجال تدخلكم: roads-ar.",
        "عدد المستفيدين من مشروع «المسلك 3-1»: 12 500.",
        "عدد المستفيدين من مشروع «المسلك 3-1»: 12 500، منهم من النساء والفتيات: 6 400.",
        "يستجيب مشروع «المسلك 3-1» لما عبرت عنه الساكنة: بعد المدرسة",
        "يعالج مشروع «المسلك 3-1» إشكالا قائما: عزلة الدواوير",
        "دراسات مشروع «المسلك 3-1» منجزة كلها، وعددها: 2.",
        "الوعاء العقاري لمشروع «المسلك 3-1» مسوى.",
        "تتحمل الجماعة من مالها 250 000,12 درهم من الحاجة في مشروع «المسلك 3-1»، أي 20,5 %.",
        "يندرج مشروع «المسلك 3-1» في اختصاص مشترك بين الجماعة والدولة، فإنجازه يستدعي تضافر الجهود.",
        "يندرج مشروع «المسلك 3-1» ضمن برنامج أوسع: برنامج التنمية.",
        "صيانة مشروع «المسلك 3-1» مضمونة من طرف: الجماعة.",
        "شراكتنا السابقة مثمرة: عدد الاتفاقيات 3، ونسبة الوفاء بالالتزامات التي حل أجلها 100 %.",
    ];
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    let grounds = grounds();
    assert_eq!(grounds.len(), french.len());
    for ((ground, french), arabic) in grounds.iter().zip(french).zip(arabic) {
        let words = argued(ground);
        assert_eq!(plain(words.in_language(Language::French)), french);
        assert_eq!(plain(words.in_language(Language::Arabic)), arabic);
    }
}

#[test]
fn words_that_one_language_lacks_are_not_repeated_in_the_other() {
    for ground in [
        Ground::Concern(Prose::new("بعد المدرسة", "").unwrap()),
        Ground::Problem(Prose::new("بعد المدرسة", "  ").unwrap()),
    ] {
        let words = argued(&ground);
        assert_eq!(words.in_language(Language::French), "");
        assert!(words.in_language(Language::Arabic).contains("بعد المدرسة"));
    }
}

#[test]
fn every_ground_speaks_of_somebodys_gain() {
    let gains: Vec<Benefit> = grounds().iter().map(Ground::benefit).collect();
    for gain in [Benefit::Partner, Benefit::Commune, Benefit::Mutual] {
        assert!(gains.contains(&gain), "{gain:?}");
    }
}

#[test]
fn a_proposed_action_names_the_partner_what_comes_of_it_and_what_tells() {
    let partner = Name::new("المكتب", "L’office").unwrap();
    let [title, deliverable, indicator] = proposal(Step::Letter, &partner);
    let both = |name: &Name| Language::ALL.map(|language| name.in_language(language).to_owned());
    let arabic_first = |ar: &str, fr: &str| {
        Language::ALL.map(|language| match language {
            Language::Arabic => ar.to_owned(),
            Language::French => fr.to_owned(),
        })
    };
    assert_eq!(
        both(&title),
        arabic_first(
            "توجيه رسالة طلب الشراكة (المكتب)",
            "Adresser la lettre de demande de partenariat (L’office)"
        )
    );
    assert_eq!(
        both(&deliverable),
        arabic_first("رسالة طلب شراكة", "Lettre de demande de partenariat")
    );
    assert_eq!(
        both(&indicator),
        arabic_first("رقم الإرسال وتاريخه", "Numéro et date d’envoi")
    );
    let mut titles = Vec::new();
    for step in Step::ALL {
        let words = proposal(step, &partner);
        assert!(words.iter().all(Name::is_complete), "{step:?}");
        titles.push(words[0].clone());
    }
    titles.dedup();
    assert_eq!(titles.len(), Step::ALL.len());
}
