//! The annexed technical sheet of each project (البطاقة التقنية).

use super::{
    super::{Block, Heading, Text, Values, part},
    table::said,
};
use crate::{
    documents::content::{Align, Cell, Column, Row, RowKind, Table},
    domain::{Name, Prose, project::Project},
    text::{Language, amount, isolate},
};

/// One table a project: what, where, for whom, for how much, how ready.
pub fn technical(voices: &[&Values<'_>]) -> Vec<Block> {
    let Some(first) = voices.first() else {
        return Vec::new();
    };
    let mut blocks = Vec::new();
    for project in &first.source().projects {
        for voice in voices {
            let title = voice
                .name(&project.title)
                .unwrap_or_else(|| part::BLANK.to_owned());
            blocks.push(Block::Heading(Heading::new(
                4,
                Text::strong(voice.language(), title),
            )));
        }
        let rows = rows(project, voices);
        blocks.push(Block::Table(Table {
            language: first.language(),
            caption: None,
            columns: vec![
                Column {
                    share: 1.0,
                    align: Align::Start,
                },
                Column {
                    share: 3.0,
                    align: Align::Start,
                },
            ],
            header: Vec::new(),
            rows,
            scale: 0.92,
        }));
    }
    blocks
}

type Label = fn(&Values<'_>) -> String;

fn rows(project: &Project, voices: &[&Values<'_>]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |label: Label, value: Option<Cell>| {
        if let Some(cell) = value {
            rows.push(Row::new(
                RowKind::Body,
                vec![said(voices, true, label).head(), cell],
            ));
        }
    };
    let name = |name: &Name| {
        (!name.is_empty()).then(|| said(voices, false, |v| v.name(name).unwrap_or_default()))
    };
    let prose = |prose: &Prose| {
        (!prose.is_empty())
            .then(|| said(voices, false, |v| prose.get(v.language()).trim().to_owned()))
    };
    let figure = |words: String| said(&voices[..1], false, move |_| words.clone());

    add(
        |v| v.tr.document_sheet_code(),
        (!project.code.is_empty()).then(|| figure(project.code.as_str().to_owned())),
    );
    add(|v| v.tr.document_sheet_place(), places(project, voices));
    add(|v| v.tr.document_sheet_owner(), name(&project.owner));
    add(|v| v.tr.document_sheet_problem(), prose(&project.problem));
    add(
        |v| v.tr.document_sheet_objectives(),
        prose(&project.objectives),
    );
    add(
        |v| v.tr.document_sheet_components(),
        prose(&project.components),
    );
    add(|v| v.tr.document_sheet_results(), prose(&project.results));
    add(
        |v| v.tr.document_sheet_cost(),
        Some(said(voices, false, |v| {
            let figure = isolate::ltr(&amount::format(project.cost.centimes()));
            v.tr.document_dirhams(figure)
        })),
    );
    add(
        |v| v.tr.document_sheet_beneficiaries(),
        beneficiaries(project, voices),
    );
    add(
        |v| v.tr.document_sheet_maturity(),
        Some(said(voices, false, |v| v.tr.term(project.maturity))),
    );
    add(
        |v| v.tr.document_sheet_land(),
        project.land.as_ref().map(|land| {
            said(voices, false, |v| {
                let mut words = format!("{} – {}", v.tr.term(land.kind), v.tr.term(land.status));
                if !land.reference.is_empty() {
                    words.push_str(" – ");
                    words.push_str(&part::reference(land.reference.as_str(), v.language()));
                }
                words
            })
        }),
    );
    add(
        |v| v.tr.document_sheet_upkeep(),
        name(&project.upkeep_owner),
    );
    rows
}

fn places(project: &Project, voices: &[&Values<'_>]) -> Option<Cell> {
    (!project.places.is_empty() || !project.location.is_empty()).then(|| {
        said(voices, false, |voice| {
            let all = std::iter::once(&project.location).chain(&project.places);
            let names: Vec<String> = all.filter_map(|place| voice.name(place)).collect();
            names.join(part::comma(voice.language()))
        })
    })
}

fn beneficiaries(project: &Project, voices: &[&Values<'_>]) -> Option<Cell> {
    let people = project.beneficiaries;
    people.total.map(|total| {
        said(voices, false, |voice| {
            let mut parts = vec![voice.tr.document_people(part::count(total))];
            if let Some(women) = people.women {
                parts.push(voice.tr.document_people_women(part::count(women)));
            }
            if let Some(men) = people.men {
                parts.push(voice.tr.document_people_men(part::count(men)));
            }
            if let Some(households) = people.households {
                parts.push(voice.tr.document_people_households(part::count(households)));
            }
            let between = match voice.language() {
                Language::Arabic => "؛ ",
                Language::French => "\u{A0}; ",
            };
            parts.join(between)
        })
    })
}
