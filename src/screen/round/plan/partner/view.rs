//! How partners and their approaches are drawn: the list, and beside it the sheet of the one that is
//! open, with what the matrix expects and what the sheets offer.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Entry, Message, Open, Partners, entries};
use crate::{
    domain::{
        mobilisation::{Approach, conflict::Conflict},
        round::Stage,
    },
    i18n::{I18n, mobilise::Names},
    screen::{
        Context,
        campaign::Campaign,
        frame,
        round::{
            plan::{approach, called::Called},
            written,
        },
        sheet::Record,
    },
    text::number,
    theme::{self, space},
    widget::{
        Column, Container, Element,
        badge::{self, Look},
        button, ellipsis, focus,
        icon::Icon,
        label, prose,
        scroll::scroll,
        select::{self, Choice},
        table::{Align, Head, Table},
        tooltip,
    },
};

impl Partners {
    /// Draws them.
    pub fn view<'a>(
        &'a self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        match &self.open {
            None => whole(conflicts, campaign, context),
            Some(open) => frame::beside(
                move || brief(open, conflicts, campaign, context),
                move || open.view(conflicts, campaign, context),
            ),
        }
    }
}

fn whole<'a>(
    conflicts: &[Conflict],
    campaign: &Campaign,
    context: &Context,
) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let called = Called::of(campaign, context);
    let heads = vec![
        Head::new(tr.field_approach_partner(), Length::Fill, Align::Start),
        Head::new(tr.mobilise_column_approach(), 112.0, Align::Start),
        Head::new(tr.mobilise_column_arguments(), 76.0, Align::Number),
        Head::new(tr.mobilise_column_actions(), 72.0, Align::Number),
        Head::new(tr.mobilise_column_expected(), 124.0, Align::Number),
    ];
    let mut table = Table::new(language, heads);
    for entry in entries(campaign, conflicts) {
        let count = |count: usize| {
            let count = number::group(count as u64);
            Element::from(label::one_line(label::body(language, count)))
        };
        let arguments = entry.approach.map_or(0, |one| one.arguments.len());
        let expected = context.amount(entry.expectation.amount);
        table = table.link(
            vec![
                named(&entry, called),
                standing(&entry, context),
                count(arguments),
                count(entry.actions),
                label::one_line(label::body(language, expected)).into(),
            ],
            Message::Show(entry.partner, entry.approach.map(|one| one.id)),
        );
    }
    let hint = label::inked(label::body(language, tr.mobilise_partners_hint()), |p| {
        p.muted
    });
    let head = row![
        Container::new(hint).width(Length::Fill),
        written::button(context, Some(Message::Write)),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let body = column![head, frame::sheet(table.view())].spacing(space::S);
    scroll(Container::new(body).padding(Padding::ZERO.bottom(space::M).right(space::S)))
}

impl Entry<'_> {
    /// Where the approach stands: a shape and words.
    pub(super) fn standing(&self, tr: &I18n) -> (Look, String) {
        match (self.approach, self.is_retained, self.conflicts) {
            (_, false, _) => (badge::CLOSED, tr.mobilise_no_longer_retained()),
            (None, ..) => (badge::NONE, tr.mobilise_not_approached()),
            (Some(_), true, 0) => (badge::DONE, tr.mobilise_approached()),
            (Some(_), true, _) => (badge::SOON, tr.mobilise_approached()),
        }
    }
}

fn standing<'a>(entry: &Entry<'_>, context: &Context) -> Element<'a, Message> {
    let (look, words) = entry.standing(&context.tr);
    badge::plain(context.language(), look, words)
}

/// A partner by its short name where it has one, its whole name when it is pointed at.
fn named<'a>(entry: &Entry<'_>, called: Called<'_>) -> Element<'a, Message> {
    let language = called.context.language();
    let name = ellipsis::ellipsis(language, called.short(entry.partner));
    tooltip::tooltip(language, name, called.partner(entry.partner))
}

/// The partners beside the open sheet.
fn brief<'a>(
    open: &'a Open,
    conflicts: &[Conflict],
    campaign: &Campaign,
    context: &Context,
) -> Element<'a, Message> {
    let language = context.language();
    let called = Called::of(campaign, context);
    let shown = open.sheet.record();
    let lines = entries(campaign, conflicts).into_iter().map(|entry| {
        let id = entry.approach.map(|one| one.id);
        let is_shown = entry.partner == shown.partner && id.is_none_or(|id| id == shown.id);
        let face = column![
            label::body(language, called.partner(entry.partner)),
            standing(&entry, context)
        ]
        .width(Length::Fill);
        focus::button(face, Some(Message::Show(entry.partner, id)))
            .padding([space::XXS, space::XS])
            .width(Length::Fill)
            .style(theme::button::place(is_shown))
            .into()
    });
    let list = Column::with_children(lines).spacing(space::XXS);
    scroll(Container::new(list).padding(Padding::ZERO.right(space::S)))
}

impl Open {
    fn view<'a>(
        &'a self,
        conflicts: &[Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let may = campaign.may_edit(Stage::Plan, context);
        let record = self.sheet.record();
        let title = Called::of(campaign, context).partner(record.partner);
        let mut head = row![
            Container::new(ellipsis::ellipsis(language, title).strong()).width(Length::Fill),
            button::plain(
                language,
                tr.mobilise_to_actions(),
                Some(Message::Actions(record.partner)),
            ),
        ]
        .spacing(space::XXS)
        .align_y(Alignment::Center);
        if may && self.is_said() {
            let delete = button::bare(Icon::Delete, Some(Message::Delete));
            let delete = tooltip::tooltip(language, delete, tr.mobilise_approach_delete());
            head = head.push(delete);
        }
        let close = button::bare(Icon::Close, Some(Message::Close));
        head = head.push(tooltip::tooltip(language, close, tr.app_close()));
        let told = self.told(conflicts, campaign, context).into_iter();
        let told = told.map(|words| badge::plain(language, badge::SOON, words));
        let section = |at: u8| {
            let declared = &Approach::SECTIONS[usize::from(at)];
            self.sheet
                .section(context, at, declared)
                .map(Message::Sheet)
        };
        let mut body = column![
            Column::with_children(told).spacing(space::XXS),
            section(approach::OBJECTIVE),
            self.expected(may, context),
            section(approach::ARGUMENTS),
        ]
        .spacing(space::XS);
        if may {
            body = body.push(self.offered(context));
        }
        body = body.push(section(approach::SPEAKER));
        if may {
            body = body.push(self.team(campaign, context));
        }
        body = body.push(section(approach::RISKS));
        let body = Container::new(body).padding(Padding::ZERO.right(space::S).bottom(space::M));
        column![head, scroll(body)].spacing(space::XS).into()
    }

    /// What the matrix expects, against what the sheet says.
    fn expected<'a>(&self, may: bool, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let (expected, record) = (&self.expectation, self.sheet.record());
        let Some(kind) = expected
            .kind
            .filter(|_| expected.amount > Default::default())
        else {
            let words = label::hint(language, tr.mobilise_matrix_expects_nothing());
            return under(words);
        };
        let (amount, kind_words) = (context.dirhams(expected.amount), tr.term(kind));
        let words = tr.mobilise_matrix_expects(&amount, &kind_words);
        if expected.is_met_by(record) {
            return under(badge::plain(language, badge::DONE, words));
        }
        let said: Element<'a, Message> = match (record.expected, record.kind) {
            (Some(said), _) if expected.amount != said.into() => {
                let words = tr.mobilise_matrix_differs(amount, kind_words, context.dirhams(said));
                badge::plain(language, badge::SOON, words)
            }
            (_, Some(said)) if said != kind => {
                let words = tr.mobilise_matrix_kind_differs(amount, kind_words, tr.term(said));
                badge::plain(language, badge::SOON, words)
            }
            _ => label::hint(language, words).into(),
        };
        let mut line = row![Container::new(said).width(Length::Fill)]
            .spacing(space::S)
            .align_y(Alignment::Center);
        if may {
            let take = Some(Message::Expect);
            line = line.push(button::plain(language, tr.mobilise_take_expected(), take));
        }
        under(line)
    }

    /// Arguments that the sheets offer, to be taken over.
    fn offered<'a>(&self, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let mut lines = Column::new()
            .push(label::hint(language, tr.mobilise_offered_arguments()))
            .spacing(space::XS);
        let mut is_empty = true;
        for (at, one) in self.offers().enumerate() {
            is_empty = false;
            let words = column![
                prose::body(language, one.text.get(language)),
                label::hint(language, tr.term(one.benefit)),
            ]
            .width(Length::Fill);
            let take = button::plain(
                language,
                tr.mobilise_take_argument(),
                Some(Message::Argue(at)),
            );
            lines = lines.push(
                row![words, take]
                    .spacing(space::S)
                    .align_y(Alignment::Start),
            );
        }
        if is_empty {
            let words = tr.mobilise_no_offered_argument();
            return under(label::hint(language, words));
        }
        under(frame::card(lines))
    }

    /// The team, of whom one may speak for the commune.
    fn team<'a>(&self, campaign: &Campaign, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let members = &campaign.round().members;
        let said = &self.sheet.record().spokesperson;
        let chosen = members.iter().find(|one| one.name == *said);
        let choices: Vec<_> = members
            .iter()
            .map(|one| Choice::new(one.id, one.name.get(language)))
            .collect();
        let team = select::select(language, choices, chosen.map(|one| one.id), Message::Speak)
            .placeholder(tr.mobilise_from_team())
            .id("mobilise-team");
        under(Container::new(team).max_width(360.0))
    }
}

/// Content that stands under the fields of a section, in line with them.
fn under<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Container::new(content)
        .width(Length::Fill)
        .padding(Padding::ZERO.left(space::L).bottom(space::XS))
        .into()
}
