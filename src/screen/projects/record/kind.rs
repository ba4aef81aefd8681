//! The fields of a project whose text is not the value itself.

use crate::{
    domain::{
        Line,
        id::AxisId,
        project::{GenderMarker, Land, LandKind, LandStatus, Priority, Project},
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Kind,
            field::{Offer, Refused, offers},
        },
    },
};

/// The axis of the plan that it lies in.
pub const AXIS: Kind<Project> = Kind::Choice {
    choices: |context| {
        let offer = |axis: &crate::domain::plan::Axis| Offer {
            key: axis.id.to_string(),
            words: format!(
                "{} {}",
                axis.code.as_str(),
                axis.name.get(context.language())
            ),
        };
        context.register.axes.iter().map(offer).collect()
    },
    get: |p, _| p.axis.map(|axis: AxisId| axis.to_string()),
    set: |p, _, key| p.axis = key.and_then(|key| key.parse().ok()),
    is_optional: true,
};

/// Its domain.
pub const SECTOR: Kind<Project> = Kind::Choice {
    choices: Context::domains,
    get: |p, _| Some(p.sector.as_str().to_owned()).filter(|key| !key.is_empty()),
    set: |p, _, key| {
        if let Ok(sector) = Line::new(key.unwrap_or_default()) {
            p.sector = sector;
        }
    },
    is_optional: true,
};

/// Its priority, 1 to 3.
pub const PRIORITY: Kind<Project> = Kind::Choice {
    choices: |context| {
        let tr = &context.tr;
        let words = [
            tr.project_priority_1(),
            tr.project_priority_2(),
            tr.project_priority_3(),
        ];
        grades(1, words)
    },
    get: |p, _| p.priority.map(|grade| u8::from(grade).to_string()),
    set: |p, _, key| p.priority = graded(key).and_then(|grade| Priority::try_from(grade).ok()),
    is_optional: true,
};

/// What it does for women, 0 to 3.
pub const GENDER: Kind<Project> = Kind::Choice {
    choices: |context| {
        let tr = &context.tr;
        let words = [
            tr.project_gender_0(),
            tr.project_gender_1(),
            tr.project_gender_2(),
            tr.project_gender_3(),
        ];
        grades(0, words)
    },
    get: |p, _| p.gender_marker.map(|grade| u8::from(grade).to_string()),
    set: |p, _, key| {
        p.gender_marker = graded(key).and_then(|grade| GenderMarker::try_from(grade).ok());
    },
    is_optional: true,
};

/// How much of it stands, in hundredths.
pub const PROGRESS: Kind<Project> = Kind::Number {
    get: |p, _| p.physical_progress.map(i64::from),
    set: |p, _, value| {
        p.physical_progress = match value {
            None => None,
            Some(share @ 0..=100) => u8::try_from(share).ok(),
            Some(_) => return Err(Refused),
        };
        Ok(())
    },
    decimals: 0,
    expected: I18n::form_expects_share,
};

/// Whose land it stands on; none while nobody said.
pub const LAND_KIND: Kind<Project> = Kind::Choice {
    choices: offers::<LandKind>,
    get: |p, _| p.land.as_ref().map(|land| land.kind.key().to_owned()),
    set: |p, _, key| match key.map(str::parse::<LandKind>) {
        None => p.land = None,
        Some(Ok(kind)) => match &mut p.land {
            Some(land) => land.kind = kind,
            none => {
                *none = Some(Land {
                    kind,
                    status: LandStatus::InProgress,
                    reference: Line::default(),
                });
            }
        },
        Some(Err(_)) => {}
    },
    is_optional: true,
};

/// How far the land is cleared.
pub const LAND_STATUS: Kind<Project> = Kind::Choice {
    choices: offers::<LandStatus>,
    get: |p, _| p.land.as_ref().map(|land| land.status.key().to_owned()),
    set: |p, _, key| {
        if let (Some(land), Some(Ok(status))) = (&mut p.land, key.map(str::parse)) {
            land.status = status;
        }
    },
    is_optional: false,
};

/// The land title or the like.
pub const LAND_REFERENCE: Kind<Project> = Kind::Line {
    get: |p, _| {
        static NONE: std::sync::LazyLock<Line> = std::sync::LazyLock::new(Line::default);
        p.land.as_ref().map_or(&NONE, |land| &land.reference)
    },
    set: |p, _, reference| {
        if let Some(land) = &mut p.land {
            land.reference = reference;
        }
    },
    from_left: true,
};

/// Degrees are typed with three decimals: some hundred metres.
const MILLIONTHS: i64 = 1_000;

/// Degrees north.
pub const LATITUDE: Kind<Project> = Kind::Number {
    get: |p, _| {
        p.position
            .map(|(latitude, _)| i64::from(latitude) / MILLIONTHS)
    },
    set: |p, _, value| place(p, value, 90, |position| &mut position.0),
    decimals: 3,
    expected: I18n::project_expects_latitude,
};

/// Degrees east.
pub const LONGITUDE: Kind<Project> = Kind::Number {
    get: |p, _| {
        p.position
            .map(|(_, longitude)| i64::from(longitude) / MILLIONTHS)
    },
    set: |p, _, value| place(p, value, 180, |position| &mut position.1),
    decimals: 3,
    expected: I18n::project_expects_longitude,
};

fn place(
    project: &mut Project,
    thousandths: Option<i64>,
    most: i64,
    side: fn(&mut (i32, i32)) -> &mut i32,
) -> Result<(), Refused> {
    let Some(thousandths) = thousandths else {
        project.position = None;
        return Ok(());
    };
    if thousandths.abs() > most * 1_000 {
        return Err(Refused);
    }
    let value = i32::try_from(thousandths * MILLIONTHS).map_err(|_| Refused)?;
    *side(project.position.get_or_insert((0, 0))) = value;
    Ok(())
}

/// The grades of a scale, from its lowest.
fn grades(lowest: u8, words: impl IntoIterator<Item = String>) -> Vec<Offer> {
    let offer = |(grade, words): (u8, String)| Offer {
        key: grade.to_string(),
        words,
    };
    (lowest..).zip(words).map(offer).collect()
}

fn graded(key: Option<&str>) -> Option<u8> {
    key?.parse().ok()
}
