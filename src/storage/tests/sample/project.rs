//! Projects: one with nothing but a code, one with every field filled.

use super::*;

/// A project with as little as it can have.
pub fn project(ids: &mut Sequence, code: &str) -> Project {
    Project {
        id: ProjectId::next(ids),
        axis: None,
        code: line(code),
        title: name("تهيئة المسلك القروي", "Aménagement de la piste"),
        orientation: Name::default(),
        strategic_objective: Name::default(),
        operational_objective: Name::default(),
        sector: line("roads"),
        nature: Name::default(),
        level: Name::default(),
        competence: Competence::Own,
        owner: Name::default(),
        delegated_owner: Name::default(),
        manager: Name::default(),
        stakeholders: Prose::default(),
        state: ProjectState::NotStarted,
        phase: Name::default(),
        delay_days: None,
        physical_progress: None,
        starts_on: None,
        ends_on: None,
        location: Name::default(),
        places: vec![],
        position: None,
        problem: Prose::default(),
        objectives: Prose::default(),
        components: Prose::default(),
        results: Prose::default(),
        financing_arrangements: Prose::default(),
        cost: dirhams(2_000_000),
        costs: vec![],
        beneficiaries: Beneficiaries::default(),
        concerns: Concerns::default(),
        priority: None,
        maturity: Maturity::Idea,
        land: None,
        studies: vec![],
        environment: Prose::default(),
        risks: Prose::default(),
        upkeep_cost: None,
        upkeep_owner: Name::default(),
        programme_link: Name::default(),
        gender_marker: None,
    }
}

/// A project with everything.
pub fn full_project(ids: &mut Sequence, axis: AxisId) -> Project {
    Project {
        axis: Some(axis),
        orientation: name("فك العزلة", "Désenclavement"),
        strategic_objective: name("هدف", "But"),
        operational_objective: name("هدف عملي", ""),
        nature: name("جديد", "Nouveau"),
        level: name("", "Commune"),
        competence: Competence::Shared,
        owner: name("الجماعة", "La commune"),
        delegated_owner: name("الوكالة", "L'agence"),
        manager: name("مكتب", "Bureau"),
        stakeholders: prose("الساكنة\nالجمعيات", "Habitants\nassociations"),
        state: ProjectState::Running,
        phase: name("الأشغال", "Travaux"),
        delay_days: Some(4_000_000_000),
        physical_progress: Some(42),
        starts_on: Some(date("2026-03-01")),
        ends_on: Some(date("2028-02-29")),
        location: name("الدوار", "Douar"),
        places: vec![
            name("أيت علي", "Aït Ali"),
            name("", ""),
            name("تلات", "Tlat"),
        ],
        position: Some((-31_500_000, 7_900_000)),
        problem: prose("مشكل", "Problème"),
        objectives: prose("أهداف", "Objectifs"),
        components: prose("مكون\nمكون", "Un\nDeux"),
        results: prose("نتائج", "Résultats"),
        financing_arrangements: prose("تمويل", "Financement"),
        cost: Money::MAX,
        costs: vec![
            YearCost {
                year: 2026u16.try_into().unwrap(),
                commune: dirhams(100),
                total: dirhams(300),
            },
            YearCost {
                year: 2026u16.try_into().unwrap(),
                commune: Money::ZERO,
                total: Money::MAX,
            },
        ],
        beneficiaries: Beneficiaries {
            total: Some(1200),
            men: Some(580),
            women: None,
            households: Some(u32::MAX),
            ..Beneficiaries::default()
        },
        concerns: Concerns {
            women: prose("الماء", "L'eau"),
            disabled: prose("", "Accès"),
            ..Concerns::default()
        },
        priority: Some(1u8.try_into().unwrap()),
        maturity: Maturity::Tender,
        land: Some(Land {
            kind: LandKind::Collective,
            status: LandStatus::InProgress,
            reference: line("T 1234/56"),
        }),
        studies: vec![Study {
            kind: name("دراسة", "APS"),
            done: true,
            date: Some(date("2025-01-15")),
            cost: Some(dirhams(90_000)),
        }],
        environment: prose("أثر", "Effet"),
        risks: prose("خطر", "Risque"),
        upkeep_cost: Some(dirhams(12_000)),
        upkeep_owner: name("جمعية", "Association"),
        programme_link: name("برنامج", "PDR"),
        gender_marker: Some(0u8.try_into().unwrap()),
        ..project(ids, "P-02")
    }
}
