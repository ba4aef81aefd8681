//! How the analysis of partners is drawn: the list with their degrees, and beside it the sheet of one,
//! or the picture of interest and influence.

use iced::{Alignment, Length, widget::column};

use super::{Analysis, Message, Open};
use crate::{
    domain::{
        id::PartnerId,
        partner::Partner,
        stakeholder::{self, Stakeholder, Strategy},
        suggestion::Reason,
    },
    screen::{
        Context, frame,
        round::{partners::ground::Ground, written},
    },
    text::number,
    theme::space,
    widget::{
        Column, Container, Element, Row, badge, button, empty,
        grid::{self, Cell},
        label,
        quadrant::{self, Legend, Point},
        scroll::scroll,
        select::{self, Choice},
    },
};

/// Width of the list of partners, in pixels.
const LIST: f32 = 400.0;
/// In less room than this, in pixels, partners are chosen from a list that drops down.
const NARROW: f32 = 760.0;

impl Analysis {
    /// The list, and beside it the sheet of one or the picture of all.
    pub fn view<'a>(
        &'a self,
        partners: &'a [PartnerId],
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        if partners.is_empty() {
            let hint = tr.prospect_matrix_none_hint();
            return empty::empty(language, tr.prospect_no_candidates(), hint, None);
        }
        iced::widget::responsive(move |room| {
            let beside: Element<'a, Message> = match &self.open {
                Some(open) => sheet(open, ground, context),
                None => self.picture(partners, ground, context),
            };
            let air = iced::Padding::ZERO.right(space::M).bottom(space::M);
            let beside = scroll(Container::new(beside).padding(air));
            if room.width < NARROW {
                return column![self.choice(partners, ground, context), beside]
                    .spacing(space::S)
                    .into();
            }
            Row::new()
                .push(Container::new(self.list(partners, ground, context)).width(LIST))
                .push(Container::new(beside).width(Length::Fill))
                .spacing(space::L)
                .height(Length::Fill)
                .into()
        })
        .into()
    }

    /// What is known of a partner, as it is typed.
    pub(super) fn known<'a>(
        &'a self,
        id: PartnerId,
        ground: Ground<'a>,
    ) -> Option<&'a Stakeholder> {
        let open = self.open.as_ref().map(|open| &open.entry);
        match open.filter(|entry| entry.record().partner == id) {
            Some(entry) if entry.is_blank() => None,
            Some(entry) => Some(entry.record()),
            None => {
                let mut all = ground.contents.stakeholders.iter();
                all.find(|one| one.partner == id)
            }
        }
    }

    fn list<'a>(
        &'a self,
        partners: &'a [PartnerId],
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let degree = |key, title, width| grid::Column::new(key, title, width).required().unsorted();
        let columns = vec![
            grid::Column::new("partner", tr.prospect_form_partner(), 150.0)
                .stretch()
                .required()
                .unsorted(),
            degree("interest", tr.prospect_interest(), 80.0),
            degree("influence", tr.prospect_influence(), 112.0),
        ];
        let cell = move |at: u32, column: &str| {
            let Some(&id) = partners.get(at as usize) else {
                return Cell::Nothing;
            };
            let own = self.known(id, ground);
            let degree = |degree: Option<crate::domain::Grade>| match degree {
                Some(degree) => Cell::text(degree.number().to_string()),
                None => Cell::Nothing,
            };
            match column {
                "partner" => {
                    let words = conduct(own, context);
                    Cell::twin(ground.partner_short(id, context), words)
                }
                "interest" => degree(own.and_then(|one| one.interest)),
                _ => degree(own.and_then(|one| one.influence)),
            }
        };
        let table = grid::grid(
            context.language(),
            &self.table,
            columns,
            cell,
            Message::Table,
        );
        table.double().id("prospect-partners").into()
    }

    /// The same partners, where there is no room for a list of them.
    fn choice<'a>(
        &'a self,
        partners: &'a [PartnerId],
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let open = self.open.as_ref().map(|open| open.entry.record().partner);
        let names = partners.iter();
        let names: Vec<_> = names
            .map(|&id| Choice::new(id, ground.partner_name(id, context)))
            .collect();
        select::select(context.language(), names, open, |id| {
            Message::Show(Some(id))
        })
        .optional(Message::Show(None))
        .placeholder(context.tr.prospect_picture())
        .into()
    }

    fn picture<'a>(
        &'a self,
        partners: &'a [PartnerId],
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let mut points = Vec::new();
        let mut unplaced = 0_i64;
        for &id in partners {
            let Some(one) = self.known(id, ground) else {
                continue;
            };
            match one.interest.zip(one.influence) {
                Some((interest, influence)) => points.push(Point {
                    name: ground.partner_short(id, context),
                    across: interest.number(),
                    up: influence.number(),
                    on_press: Message::Show(Some(id)),
                }),
                None => unplaced += 1,
            }
        }
        if points.is_empty() {
            let hint = tr.prospect_analysis_none_hint();
            return empty::empty(language, tr.prospect_analysis_none(), hint, None);
        }
        let quarters = [
            Strategy::Involve,
            Strategy::Win,
            Strategy::Associate,
            Strategy::Inform,
        ];
        let legend = Legend {
            across: tr.prospect_interest(),
            up: tr.prospect_influence(),
            quarters: quarters.map(|strategy| tr.term(strategy)),
        };
        let head = Row::new()
            .push(
                Container::new(label::section(language, tr.prospect_picture())).width(Length::Fill),
            )
            .push(written::button(context, Some(Message::Write)))
            .spacing(space::S)
            .align_y(Alignment::Center);
        let mut picture = column![
            head,
            label::hint(language, tr.prospect_picture_hint()),
            quadrant::quadrant(language, &legend, points),
        ]
        .spacing(space::XS);
        if unplaced > 0 {
            let words = tr.prospect_unplaced(number::group(unplaced));
            picture = picture.push(badge::plain(language, badge::NONE, words));
        }
        picture.into()
    }
}

/// How the team means to deal with a partner, in words.
pub(super) fn conduct(own: Option<&Stakeholder>, context: &Context) -> String {
    match own.map(Stakeholder::conduct) {
        None => context.tr.prospect_not_analysed(),
        Some(None) => context.tr.prospect_ungraded(),
        Some(Some(conduct)) => context.tr.term(conduct),
    }
}

/// The sheet of one partner, under what the directory and its record say of it.
fn sheet<'a>(open: &'a Open, ground: Ground<'a>, context: &'a Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let own = open.entry.record();
    let name = ground.partner_name(own.partner, context);
    let back = button::quiet(
        language,
        tr.prospect_picture_show(),
        Some(Message::Show(None)),
    );
    let head = Row::new()
        .push(Container::new(label::section(language, name)).width(Length::Fill))
        .push(back)
        .spacing(space::S)
        .align_y(Alignment::Center);
    let known = ground.partner(own.partner);
    let known = known.map(|partner| frame::card(directory(partner, open, context)));
    let found = stakeholder::check(std::slice::from_ref(own));
    let found = found.iter().filter(|_| !open.entry.is_blank());
    let found = found.map(|one| {
        let words = tr.stakeholder_finding(one);
        badge::plain(language, badge::SOON, words)
    });
    column![
        head,
        Column::new().push(known),
        Column::with_children(found).spacing(space::XXS),
        open.entry.sheet().view(context).map(Message::Sheet),
    ]
    .spacing(space::S)
    .into()
}

/// What is known already: what the directory says, and what earlier agreements showed.
fn directory<'a>(partner: &Partner, open: &Open, context: &Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let list = |words: Vec<String>| words.join(&tr.form_comma());
    let domains = partner.domains.iter();
    let domains = list(domains.map(|key| context.domain(key.as_str())).collect());
    let gives = partner.contributions.iter();
    let gives = list(gives.map(|kind| tr.term(*kind)).collect());
    let ceiling = partner.ceiling.map(|most| context.dirhams(most));
    let facts = [
        (tr.field_partner_domain_key(), domains),
        (
            tr.field_partner_territory(),
            partner.territory.get(language).to_owned(),
        ),
        (tr.field_partner_contribution_kind(), gives),
        (tr.field_partner_ceiling(), ceiling.unwrap_or_default()),
        (
            tr.field_partner_calendar(),
            partner.calendar.get(language).to_owned(),
        ),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.map(|(name, value)| {
        let name = label::inked(label::hint(language, format!("{name}:")), |p| p.muted);
        let value = Container::new(label::hint(language, value)).width(Length::Fill);
        Row::new()
            .push(Container::new(name).width(140.0))
            .push(value)
            .spacing(space::XS)
            .into()
    });
    let record = &open.record;
    let mut past = Vec::new();
    if record.agreements == 0 {
        past.push((badge::NONE, tr.prospect_record_none()));
    } else {
        let domain = |key: &str| context.domain(key);
        let signed = tr.reason(&Reason::Agreements(record.agreements), domain);
        past.push((badge::NONE, signed));
        if let Some(share) = record.share_by_count() {
            let of = record.fallen_due;
            past.push((
                badge::DONE,
                tr.reason(&Reason::Honoured { share, of }, domain),
            ));
        }
        if record.late > 0 {
            past.push((badge::LATE, tr.reason(&Reason::Late(record.late), domain)));
        }
        let money = tr.prospect_record_money(
            context.dirhams(record.paid),
            context.dirhams(record.promised),
        );
        past.push((badge::NONE, money));
    }
    let past = past
        .into_iter()
        .map(|(look, words)| badge::plain(language, look, words));
    column![
        Column::with_children(facts).spacing(space::XXS),
        Column::with_children(past).spacing(space::XXS),
    ]
    .spacing(space::S)
    .into()
}
