//! How each value type lies in columns, and how it is read back: through its own constructor, so
//! that a row can hold no value that the domain refuses.

use rusqlite::types::{Value, ValueRef};
use uuid::Uuid;

use crate::{
    domain::{
        Date, Grade, LegalDate, Line, Money, Name, Points, Prose, Share, Total, Twin, Year,
        agreement, agreement::approval, attachment, commitment, commune, id, mobilisation, need,
        partner, plan, project, prospect, quantity, ranking, round, stakeholder,
    },
    text::Language,
};

/// A column that could not be read, by its place in the statement, and why.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) column: usize,
    pub(super) reason: String,
}

/// Reads the columns of one row from left to right.
pub(super) struct Cursor<'a> {
    row: &'a rusqlite::Row<'a>,
    next: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(row: &'a rusqlite::Row<'a>) -> Self {
        Cursor { row, next: 0 }
    }

    fn value(&mut self) -> Result<ValueRef<'a>, Unreadable> {
        let column = self.next;
        self.next += 1;
        self.row.get_ref(column).map_err(|error| Unreadable {
            column,
            reason: error.to_string(),
        })
    }

    fn is_null(&self) -> bool {
        matches!(self.row.get_ref(self.next), Ok(ValueRef::Null))
    }

    fn integer(&mut self) -> Result<i64, Unreadable> {
        match self.value()? {
            ValueRef::Integer(number) => Ok(number),
            other => Err(self.last(format!("{} instead of an integer", other.data_type()))),
        }
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Unreadable> {
        let value = self.value()?;
        value.as_str().map_err(|_| {
            let found = match value {
                ValueRef::Text(_) => "text that is not UTF-8".to_owned(),
                other => format!("{} instead of text", other.data_type()),
            };
            self.last(found)
        })
    }

    /// Two columns that hold a text in Arabic and in French, as they are.
    pub(super) fn twin(&mut self) -> Result<Twin<'a>, Unreadable> {
        Ok(Twin::new(self.text()?, self.text()?))
    }

    /// An error about the column read last.
    pub(super) fn last(&self, reason: impl ToString) -> Unreadable {
        Unreadable {
            column: self.next.saturating_sub(1),
            reason: reason.to_string(),
        }
    }
}

/// A value that takes one column or several.
pub(super) trait Field: Sized {
    /// What is added to the field's name for each of its columns.
    const SUFFIXES: &'static [&'static str] = &[""];

    /// Appends its columns' values.
    fn put(&self, row: &mut Vec<Value>);

    /// Reads its columns.
    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable>;
}

/// Nothing is written as NULL in every column; only that reads back as nothing.
impl<F: Field> Field for Option<F> {
    const SUFFIXES: &'static [&'static str] = F::SUFFIXES;

    fn put(&self, row: &mut Vec<Value>) {
        match self {
            Some(field) => field.put(row),
            None => row.extend(F::SUFFIXES.iter().map(|_| Value::Null)),
        }
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        if !cursor.is_null() {
            return F::take(cursor).map(Some);
        }
        for _ in F::SUFFIXES {
            if cursor.value()? != ValueRef::Null {
                return Err(cursor.last("a value where the first column of the group has none"));
            }
        }
        Ok(None)
    }
}

macro_rules! integers {
    ($($type:ty),+) => {$(
        impl Field for $type {
            fn put(&self, row: &mut Vec<Value>) {
                row.push(Value::Integer(i64::from(*self)));
            }

            fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
                let number = cursor.integer()?;
                number.try_into().map_err(|error| cursor.last(error))
            }
        }
    )+};
}

integers!(i8, i32, i64, u8, u16, u32);

/// Sizes: SQLite's integers end at 2^63 − 1, far above any file.
impl Field for u64 {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Integer(i64::try_from(*self).unwrap_or(i64::MAX)));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        let number = cursor.integer()?;
        number.try_into().map_err(|error| cursor.last(error))
    }
}

impl Field for bool {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Integer(i64::from(*self)));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        match cursor.integer()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(cursor.last(format!("{other} instead of 0 or 1"))),
        }
    }
}

macro_rules! through {
    ($($type:ty as $inner:ty),+ $(,)?) => {$(
        impl Field for $type {
            fn put(&self, row: &mut Vec<Value>) {
                <$inner>::from(*self).put(row);
            }

            fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
                <$inner>::take(cursor)?.try_into().map_err(|error| cursor.last(error))
            }
        }
    )+};
}

through!(
    Money as i64,
    quantity::Decimal as i64,
    Year as u16,
    Share as u16,
    project::Priority as u8,
    project::GenderMarker as u8,
    Grade as u8,
    Points as u8,
    crate::domain::date::HijriCorrection as i8,
);

/// A sum of amounts, in centimes.
impl Field for Total {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Integer(self.centimes()));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        let sum = cursor.integer()?;
        Total::from_centimes(sum).ok_or_else(|| cursor.last(format!("{sum} is no sum of amounts")))
    }
}

macro_rules! parsed {
    ($($type:ty: $write:expr),+ $(,)?) => {$(
        impl Field for $type {
            fn put(&self, row: &mut Vec<Value>) {
                let write: fn(&$type) -> String = $write;
                row.push(Value::Text(write(self)));
            }

            fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
                cursor.text()?.parse().map_err(|error| cursor.last(error))
            }
        }
    )+};
}

parsed!(Date: Date::to_string);

macro_rules! keys {
    ($($type:ty),+ $(,)?) => { parsed!($($type: |key| key.key().to_owned()),+); };
}

keys!(
    agreement::Kind,
    agreement::StartRule,
    approval::Outcome,
    approval::Step,
    agreement::clause::Section,
    commitment::Standing,
    commune::ArticleWord,
    commune::TerritoryKind,
    need::SupportKind,
    partner::Category,
    partner::Level,
    plan::PlanKind,
    project::Competence,
    project::LandKind,
    project::LandStatus,
    project::Maturity,
    project::ProjectState,
    mobilisation::ActionState,
    mobilisation::Benefit,
    mobilisation::Channel,
    prospect::Decision,
    prospect::Standing,
    prospect::Status,
    ranking::Measure,
    round::Session,
    round::Stage,
    stakeholder::Strategy,
    stakeholder::Window,
);

/// An id of one kind of row.
pub(super) trait Id: Field + Copy + Into<Uuid> {}

macro_rules! ids {
    ($($type:ident),+ $(,)?) => {
        parsed!($(id::$type: |id| id.to_string()),+);
        $(impl Id for id::$type {})+
    };
}

ids!(
    ActionId,
    AgreementId,
    ApproachId,
    AttachmentId,
    AxisId,
    ClauseId,
    ClosingId,
    CommitmentId,
    ContactId,
    CriterionId,
    EventId,
    MemberId,
    NeedId,
    PartnerId,
    PartyId,
    PlanId,
    ProjectId,
    ProspectId,
    RealisationId,
    RoundId,
    StakeholderId,
);

/// Text that no rule limits: names of tables, images of rows.
impl Field for String {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Text(self.clone()));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        cursor.text().map(str::to_owned)
    }
}

impl Field for Line {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Text(self.as_str().to_owned()));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        Line::new(cursor.text()?).map_err(|error| cursor.last(error))
    }
}

macro_rules! pairs {
    ($($type:ident),+) => {$(
        impl Field for $type {
            const SUFFIXES: &'static [&'static str] = &["_ar", "_fr"];

            fn put(&self, row: &mut Vec<Value>) {
                for language in [Language::Arabic, Language::French] {
                    row.push(Value::Text(self.in_language(language).to_owned()));
                }
            }

            fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
                let first = cursor.next;
                let (ar, fr) = (cursor.text()?, cursor.text()?);
                $type::new(ar, fr).map_err(|bad| Unreadable {
                    column: first + usize::from(bad.language == Language::French),
                    reason: bad.error.to_string(),
                })
            }
        }
    )+};
}

pairs!(Name, Prose);

impl Field for Language {
    fn put(&self, row: &mut Vec<Value>) {
        row.push(Value::Text(self.code().to_owned()));
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        let code = cursor.text()?;
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| cursor.last(format!("{code:?} is not a language")))
    }
}

/// Latitude and longitude.
impl Field for (i32, i32) {
    const SUFFIXES: &'static [&'static str] = &["_latitude", "_longitude"];

    fn put(&self, row: &mut Vec<Value>) {
        self.0.put(row);
        self.1.put(row);
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        Ok((i32::take(cursor)?, i32::take(cursor)?))
    }
}

/// A group of values that lies in columns of its own name: `land_kind`, `land_status` …
macro_rules! group {
    ($type:ty { $($field:ident),+ } $suffixes:expr) => {
        impl Field for $type {
            const SUFFIXES: &'static [&'static str] = &$suffixes;

            fn put(&self, row: &mut Vec<Value>) {
                $(self.$field.put(row);)+
            }

            fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
                Ok(Self { $($field: Field::take(cursor)?),+ })
            }
        }
    };
}

group!(LegalDate { date, hijri_correction } ["_date", "_hijri"]);
group!(quantity::Quantity { number, unit } ["_number", "_unit_ar", "_unit_fr"]);
group!(approval::Votes { favour, against, abstained } ["_favour", "_against", "_abstained"]);
group!(project::Land { kind, status, reference } ["_kind", "_status", "_reference"]);
group!(project::Beneficiaries {
    total, men, women, children, youth, adults, elderly, disabled, households
} [
    "_total", "_men", "_women", "_children", "_youth", "_adults", "_elderly", "_disabled",
    "_households",
]);
group!(project::Concerns { women, youth, elderly, children, disabled } [
    "_women_ar", "_women_fr", "_youth_ar", "_youth_fr", "_elderly_ar", "_elderly_fr",
    "_children_ar", "_children_fr", "_disabled_ar", "_disabled_fr",
]);

impl Field for commitment::Due {
    const SUFFIXES: &'static [&'static str] = &["_kind", "_on", "_trigger_ar", "_trigger_fr"];

    fn put(&self, row: &mut Vec<Value>) {
        let (kind, on, trigger) = match self {
            commitment::Due::On(date) => ("on", Some(*date), None),
            commitment::Due::After { trigger, on } => ("after", *on, Some(trigger.clone())),
        };
        row.push(Value::Text(kind.to_owned()));
        on.put(row);
        trigger.put(row);
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        let kind = cursor.text()?;
        let unknown = cursor.last(format!("{kind:?} is not a due date with these columns"));
        let on: Option<Date> = Field::take(cursor)?;
        let trigger: Option<Name> = Field::take(cursor)?;
        match (kind, on, trigger) {
            ("on", Some(date), None) => Ok(commitment::Due::On(date)),
            ("after", on, Some(trigger)) => Ok(commitment::Due::After { trigger, on }),
            _ => Err(unknown),
        }
    }
}

impl Field for attachment::Owner {
    const SUFFIXES: &'static [&'static str] = &["_kind", "_project", "_partner", "_agreement"];

    fn put(&self, row: &mut Vec<Value>) {
        use attachment::Owner::{Agreement, Commune, Partner, Project};
        let (kind, project, partner, agreement) = match *self {
            Commune => ("commune", None, None, None),
            Project(id) => ("project", Some(id), None, None),
            Partner(id) => ("partner", None, Some(id), None),
            Agreement(id) => ("agreement", None, None, Some(id)),
        };
        row.push(Value::Text(kind.to_owned()));
        project.put(row);
        partner.put(row);
        agreement.put(row);
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        let kind = cursor.text()?;
        let unknown = cursor.last(format!("{kind:?} is not an owner with these columns"));
        let project = Field::take(cursor)?;
        let partner = Field::take(cursor)?;
        let agreement = Field::take(cursor)?;
        match (kind, project, partner, agreement) {
            ("commune", None, None, None) => Ok(attachment::Owner::Commune),
            ("project", Some(id), None, None) => Ok(attachment::Owner::Project(id)),
            ("partner", None, Some(id), None) => Ok(attachment::Owner::Partner(id)),
            ("agreement", None, None, Some(id)) => Ok(attachment::Owner::Agreement(id)),
            _ => Err(unknown),
        }
    }
}

/// The members of a committee lie in rows of their own.
impl Field for agreement::Committee {
    const SUFFIXES: &'static [&'static str] = &[
        "_chair_ar",
        "_chair_fr",
        "_cadence_ar",
        "_cadence_fr",
        "_quorum_ar",
        "_quorum_fr",
    ];

    fn put(&self, row: &mut Vec<Value>) {
        self.chair.put(row);
        self.cadence.put(row);
        self.quorum.put(row);
    }

    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable> {
        Ok(agreement::Committee {
            chair: Field::take(cursor)?,
            members: Vec::new(),
            cadence: Field::take(cursor)?,
            quorum: Field::take(cursor)?,
        })
    }
}
