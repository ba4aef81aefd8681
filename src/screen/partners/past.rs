//! What a partner made of what it promised, told from its commitments and never typed, and the
//! agreements that it is party to.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use crate::{
    domain::{
        Share,
        agreement::Summary,
        id::{AgreementId, PartnerId},
        partner::record::Record,
    },
    screen::{Context, Problem, frame, standing},
    storage,
    text::number,
    theme::{self, space},
    widget::{Column, Container, Element, badge, focus, label},
};

/// What is shown where nothing can be told yet.
const NOTHING: &str = "—";

/// The past of one partner, on the day that the dossier is looked at.
#[derive(Debug)]
pub struct Past {
    record: Result<Record, Problem>,
    agreements: Vec<AgreementId>,
}

impl Past {
    /// Of a partner.
    pub fn of(context: &Context, id: PartnerId) -> Past {
        let is_party = |agreement: &&Summary| {
            let mut sides = agreement.sides.iter();
            sides.any(|side| side.partner == Some(id))
        };
        let agreements = context.register.agreements.all().iter().filter(is_party);
        let today = context.today;
        Past {
            record: context.read(|reader| storage::partner::record(reader, id, today)),
            agreements: agreements.map(|agreement| agreement.id).collect(),
        }
    }

    /// How many agreements it is party to.
    pub fn agreements(&self) -> usize {
        self.agreements.len()
    }

    /// Draws it; `go` opens an agreement.
    pub fn view<'a, M: Clone + 'a>(
        &self,
        context: &'a Context,
        go: impl Fn(AgreementId) -> M,
    ) -> Element<'a, M> {
        let tr = &context.tr;
        let language = context.language();
        if self.agreements.is_empty() {
            return label::hint(language, tr.partner_no_agreement()).into();
        }
        let told: Element<'a, M> = match &self.record {
            Ok(record) => figures(context, record),
            Err(problem) => frame::failed(context, tr.partner_section_past(), Some(problem)),
        };
        let mut links = Column::new()
            .spacing(space::XXS)
            .push(label::hint(language, tr.partner_sheet_agreements()));
        for id in &self.agreements {
            if let Some(agreement) = context.register.agreements.get(*id) {
                links = links.push(link(context, agreement, go(*id)));
            }
        }
        column![told, links].spacing(space::M).into()
    }
}

fn figures<'a, M: 'a>(context: &Context, record: &Record) -> Element<'a, M> {
    let tr = &context.tr;
    let count = |count: usize| number::group(count as i64);
    let share = |share: Option<Share>| match share {
        Some(share) => number::short_percent(share.hundredths().into()),
        None => NOTHING.to_owned(),
    };
    let delay = match record.mean_delay {
        Some(days) => tr.count_days(days),
        None => NOTHING.to_owned(),
    };
    let lines = [
        [
            (tr.register_signed(), count(record.agreements)),
            (tr.partner_promised(), context.dirhams(record.promised)),
            (tr.partner_paid(), context.dirhams(record.paid)),
        ],
        [
            (
                tr.partner_honoured_count(),
                tr.partner_of_due(record.fallen_due, share(record.share_by_count())),
            ),
            (tr.partner_honoured_value(), share(record.share_by_value())),
            (tr.partner_sheet_mean_delay(), delay),
        ],
    ];
    let mut table = Column::new().spacing(space::S);
    for line in lines {
        let facts = line.into_iter().map(|(name, value)| {
            Container::new(frame::fact(context, name, value))
                .width(Length::Fill)
                .into()
        });
        table = table.push(iced::widget::Row::with_children(facts).spacing(space::S));
    }
    table.into()
}

fn link<'a, M: Clone + 'a>(context: &'a Context, agreement: &'a Summary, go: M) -> Element<'a, M> {
    let language = context.language();
    let title = agreement.title().get(language);
    let words = match agreement.number() {
        "" => title.to_owned(),
        number => format!("{number} · {title}"),
    };
    let stage = agreement.stage(context.today);
    let parts = row![
        Container::new(label::body(language, words)).width(Length::Fill),
        badge::badge(language, standing::stage(stage), context.tr.term(stage)),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    focus::button(parts, Some(go))
        .padding([space::XXS, space::XS])
        .width(Length::Fill)
        .style(theme::button::row)
        .into()
}
