//! Who benefits from a project, and what groups of people raised.

use crate::{
    documents::content::{
        Align, RowKind, part,
        sheet::{Section, column, percent, row, table},
    },
    domain::{Share, project::Project},
    i18n::I18n,
    text::isolate,
};

/// Where, and for whom by sex and by age; shares are of the stated total.
pub fn beneficiaries(project: &Project, tr: I18n) -> Section {
    let language = tr.language();
    let people = project.beneficiaries;
    let mut section = Section::new(tr.project_sheet_beneficiaries(), tr);
    let all = [
        (tr.project_sheet_all(), people.total),
        (tr.project_sheet_women(), people.women),
        (tr.project_sheet_men(), people.men),
        (tr.project_sheet_children(), people.children),
        (tr.project_sheet_youth(), people.youth),
        (tr.project_sheet_adults(), people.adults),
        (tr.project_sheet_elderly(), people.elderly),
        (tr.project_sheet_disabled(), people.disabled),
    ];
    let known: Vec<(String, u32)> = all
        .into_iter()
        .filter_map(|(head, count)| Some((head, count?)))
        .collect();
    places(&mut section, project, tr);
    section.known(
        tr.project_sheet_households(),
        people
            .households
            .map(|count| tr.project_sheet_household_count(count)),
    );
    if known.is_empty() {
        return section;
    }
    let share = |count: u32| {
        let whole = people.total.filter(|total| *total >= count && *total > 0)?;
        let hundredths = u64::from(count) * 10_000 / u64::from(whole);
        Share::try_from(u16::try_from(hundredths).ok()?).ok()
    };
    let mut heads = vec![tr.project_sheet_who()];
    let mut counts = vec![tr.project_sheet_count()];
    let mut shares = vec![tr.project_sheet_share()];
    let mut columns = vec![column(1.0, Align::Start)];
    for (head, count) in &known {
        heads.push(head.clone());
        counts.push(part::count(*count));
        shares.push(percent(share(*count)));
        columns.push(column(1.0, Align::Center));
    }
    let mut rows = vec![row(language, RowKind::Body, counts)];
    if people.total.is_some() && known.len() > 1 {
        rows.push(row(language, RowKind::Body, shares));
    }
    section.table(table(language, columns, heads, rows));
    let sum = |parts: &[Option<u32>]| -> Option<u64> {
        parts.iter().map(|part| part.map(u64::from)).sum()
    };
    let parts = [
        (tr.project_sheet_by_sex(), sum(&[people.men, people.women])),
        (
            tr.project_sheet_by_age(),
            sum(&[people.children, people.youth, people.adults, people.elderly]),
        ),
    ];
    for (by, sum) in parts {
        if let (Some(total), Some(sum)) = (people.total, sum)
            && sum != u64::from(total)
        {
            let figure = isolate::ltr(&crate::text::number::group(i128::from(sum)));
            section.warn(&tr.project_sheet_people_differ(by, figure, part::count(total)));
        }
    }
    section
}

/// Where it stands: location, douars and position.
fn places(section: &mut Section, project: &Project, tr: I18n) {
    let language = tr.language();
    section.name(tr.project_sheet_location(), &project.location);
    let places: Vec<&str> = project
        .places
        .iter()
        .map(|place| place.get(language).trim())
        .filter(|place| !place.is_empty())
        .collect();
    section.fact(
        tr.project_sheet_douars(),
        places.join(part::comma(language)),
    );
    section.known(
        tr.project_sheet_position(),
        project
            .position
            .map(|(latitude, longitude)| isolate::ltr(&position(latitude, longitude))),
    );
}

/// «35.123400, -3.412300»: as maps take it.
fn position(latitude: i32, longitude: i32) -> String {
    let degrees = |millionths: i32| format!("{:.6}", f64::from(millionths) / 1_000_000.0);
    format!("{}, {}", degrees(latitude), degrees(longitude))
}

/// What women, youth, the elderly, children and people with a disability said that they need.
pub fn concerns(project: &Project, tr: I18n) -> Section {
    let concerns = &project.concerns;
    let mut section = Section::new(tr.project_sheet_concerns(), tr);
    section.prose(tr.project_sheet_of_women(), &concerns.women);
    section.prose(tr.project_sheet_of_youth(), &concerns.youth);
    section.prose(tr.project_sheet_of_elderly(), &concerns.elderly);
    section.prose(tr.project_sheet_of_children(), &concerns.children);
    section.prose(tr.project_sheet_of_disabled(), &concerns.disabled);
    section
}
