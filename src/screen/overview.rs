//! Home: what is late, what falls due, which drafts wait, and the figures of the dossier.

mod figures;

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use self::figures::{Due, Figures};
use super::{Action, Context, Page, Place, Problem, action::Among, frame, standing};
use crate::{
    domain::{commitment::Commitment, id::CommitmentId, money::Share},
    storage::{RowKey, commitment},
    text::number,
    theme::{button, space},
    widget::{
        self, Column, Container, Element, badge, bar, focus, label,
        shape::{SIDE, shape},
        table::{Align, Head, Table},
    },
};

/// Rows of each short list.
const SHORT: usize = 6;

/// Home.
#[derive(Debug)]
pub struct Overview {
    figures: Figures,
    /// Those of the short lists, whole.
    commitments: Result<Vec<Commitment>, Problem>,
}

/// What happens on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Go there.
    Go(Place),
}

impl Page for Overview {
    type Message = Message;

    fn update(&mut self, message: Message, _context: &Context) -> Action<Message> {
        match message {
            Message::Go(place) => Action::Go(place),
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let under = label::hint(
            context.language(),
            tr.overview_on(context.date(context.today)),
        );
        column![
            frame::head(context, tr.overview_title(), under.into(), None),
            self.questions(context),
            frame::section(
                context,
                tr.overview_overdue(),
                self.due_table(
                    context,
                    &self.figures.late,
                    tr.overview_no_overdue(),
                    Among::Late
                ),
            ),
            frame::section(
                context,
                tr.overview_due_soon(),
                self.due_table(
                    context,
                    &self.figures.soon,
                    tr.overview_none_soon(),
                    Among::Soon
                ),
            ),
            frame::section(context, tr.overview_drafts(), self.drafts(context)),
            frame::section(context, tr.nav_rounds(), self.rounds(context)),
            frame::section(context, tr.overview_money(), self.money(context)),
        ]
        .spacing(space::L)
        .into()
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        *self = Overview::new(context);
    }

    fn stays(&self) -> bool {
        true
    }
}

impl Overview {
    /// Each round, with where its stages stand; the last one first.
    fn rounds<'a>(&self, context: &'a Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let register = &context.register;
        if register.rounds.is_empty() {
            let go = Message::Go(Place::Rounds);
            let begin = widget::button::quiet(language, tr.round_add(), Some(go));
            let words = label::inked(label::body(language, tr.round_none()), |p| p.muted);
            return frame::card(
                row![Container::new(words).width(Length::Fill), begin]
                    .spacing(space::S)
                    .align_y(Alignment::Center),
            );
        }
        let heads = vec![
            Head::new(tr.field_round_name(), Length::Fill, Align::Start),
            Head::new(tr.overview_projects(), 90.0, Align::Center),
            Head::new(tr.column_stage(), 640.0, Align::Start),
        ];
        let mut table = Table::new(language, heads);
        for round in register.rounds.iter().rev() {
            let at = standing::shown(register.stage_of(round.id));
            let cells = vec![
                label::body(language, round.name.get(language)).into(),
                label::body(language, number::group(round.projects.len() as i64)).into(),
                standing::stages(context, round.id),
            ];
            table = table.link(cells, Message::Go(Place::Round(round.id, at)));
        }
        frame::sheet(table.view())
    }

    /// Counts what the dossier holds.
    pub fn new(context: &Context) -> Overview {
        let figures = Figures::of(&context.register, context.today);
        let commitments = context.read(|reader| {
            let late = figures.late.iter().take(SHORT);
            let ids = late.chain(figures.soon.iter().take(SHORT));
            let mut found = Vec::new();
            for due in ids {
                found.extend(commitment::get(reader, due.commitment)?);
            }
            Ok(found)
        });
        Overview {
            figures,
            commitments,
        }
    }

    fn commitment(&self, id: CommitmentId) -> Option<&Commitment> {
        let read = self.commitments.as_ref().ok()?;
        read.iter().find(|commitment| commitment.id == id)
    }

    fn due_table<'a>(
        &'a self,
        context: &'a Context,
        due: &[Due],
        none: String,
        all: Among,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        if due.is_empty() {
            return nothing(context, none);
        }
        let is_late = all == Among::Late;
        let mut heads = vec![
            Head::new(tr.column_state(), 170.0, Align::Start),
            Head::new(tr.column_commitment(), Length::FillPortion(5), Align::Start),
            Head::new(tr.column_debtor(), Length::FillPortion(2), Align::Start),
            Head::new(tr.column_due(), 160.0, Align::Start),
        ];
        if is_late {
            heads.push(Head::new(tr.column_delay(), 90.0, Align::Start));
        }
        let mut table = Table::new(language, heads);
        for item in due.iter().take(SHORT) {
            let Some(commitment) = self.commitment(item.commitment) else {
                continue;
            };
            let debtor = context
                .register
                .agreements
                .get(commitment.agreement)
                .and_then(|agreement| agreement.side(commitment.debtor))
                .map(|side| side.short_name().get(language))
                .unwrap_or_default();
            let delay = match item.days_late {
                0 => String::new(),
                days => tr.count_days(days),
            };
            let mut cells = vec![
                badge::badge(
                    language,
                    standing::commitment(item.state),
                    tr.term(item.state),
                ),
                label::body(language, commitment.text.get(language)).into(),
                label::body(language, debtor).into(),
                label::one_line(label::body(language, context.date(item.due))).into(),
            ];
            if is_late {
                cells.push(label::one_line(label::body(language, delay)).into());
            }
            table = table.link(cells, Message::Go(Place::Agreement(commitment.agreement)));
        }
        let mut lines = Column::new().push(frame::sheet(table.view()));
        if due.len() > SHORT {
            let more = tr.overview_more(due.len() - SHORT);
            let all = Message::Go(Place::AgreementsAmong(all));
            lines = lines.push(widget::button::plain(language, more, Some(all)));
        }
        lines.into()
    }

    fn questions<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let figures = &self.figures;
        let register = &context.register;
        let count = |n: usize| number::group(n as i64);
        row![
            question(
                context,
                badge::LATE,
                count(figures.late.len()),
                tr.overview_late(),
                Place::AgreementsAmong(Among::Late)
            ),
            question(
                context,
                badge::SOON,
                count(figures.soon.len()),
                tr.overview_due_soon(),
                Place::AgreementsAmong(Among::Soon)
            ),
            question(
                context,
                badge::NONE,
                count(figures.drafts.len()),
                tr.overview_drafts(),
                Place::AgreementsAmong(Among::Unsigned)
            ),
            question(
                context,
                badge::ON_TIME,
                count(register.agreements.len()),
                tr.overview_agreements(),
                Place::Agreements,
            ),
        ]
        .spacing(space::M)
        .into()
    }

    fn drafts<'a>(&self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        if self.figures.drafts.is_empty() {
            return nothing(context, tr.overview_no_drafts());
        }
        let mut table = Table::new(
            language,
            vec![
                Head::new(tr.column_number(), 150.0, Align::Start),
                Head::new(tr.column_title(), Length::Fill, Align::Start),
                Head::new(tr.column_stage(), 190.0, Align::Start),
            ],
        );
        for id in self.figures.drafts.iter().take(SHORT) {
            let Some(agreement) = context.register.agreements.get(*id) else {
                continue;
            };
            let stage = agreement.stage(context.today);
            table = table.link(
                vec![
                    frame::number(context, agreement.number()),
                    label::body(language, agreement.title().get(language)).into(),
                    badge::badge(language, standing::stage(stage), tr.term(stage)),
                ],
                Message::Go(Place::Agreement(*id)),
            );
        }
        frame::sheet(table.view())
    }

    fn money<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let figures = &self.figures;
        let register = &context.register;
        let counts = row![
            count(
                context,
                tr.overview_projects(),
                register.projects.len(),
                Place::Projects(None)
            ),
            count(
                context,
                tr.overview_partners(),
                register.partners.len(),
                Place::Partners(None)
            ),
            count(
                context,
                tr.overview_agreements(),
                register.agreements.len(),
                Place::Agreements
            ),
            count(
                context,
                tr.overview_commitments(),
                register.commitments.len(),
                Place::AgreementsAmong(Among::Owing)
            ),
        ]
        .spacing(space::M);
        let shares = Share::apportion(&[figures.commune, figures.partners]);
        let share = |index: usize| shares.get(index).map(|share| share.hundredths());
        let sums = row![
            sum(
                context,
                tr.overview_cost(),
                context.dirhams(figures.cost),
                None,
                Place::Agreements
            ),
            sum(
                context,
                tr.overview_commune_share(),
                context.dirhams(figures.commune),
                share(0),
                Place::Agreements
            ),
            sum(
                context,
                tr.overview_partners_share(),
                context.dirhams(figures.partners),
                share(1),
                Place::Partners(None)
            ),
            sum(
                context,
                tr.overview_paid(),
                context.dirhams(figures.paid),
                Some(Share::of(figures.paid, figures.owed).hundredths()),
                Place::AgreementsAmong(Among::Owing)
            ),
        ]
        .spacing(space::M);
        frame::card(column![counts, iced::widget::rule::horizontal(1), sums].spacing(space::M))
    }
}

fn question<'a>(
    context: &Context,
    look: badge::Look,
    figure: String,
    words: String,
    place: Place,
) -> Element<'a, Message> {
    let language = context.language();
    let content = column![
        row![
            shape(look.shape, look.ink),
            label::inked(label::figure(language, figure), look.ink),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center),
        label::body(language, words),
    ]
    .spacing(space::XXS)
    .width(Length::Fill);
    focus::button(content, Some(Message::Go(place)))
        .padding(space::M)
        .width(Length::Fill)
        .style(button::card)
        .into()
}

fn count<'a>(context: &Context, words: String, n: usize, place: Place) -> Element<'a, Message> {
    let language = context.language();
    let content = row![
        label::section(language, number::group(n as i64)),
        label::body(language, words)
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .width(Length::Fill);
    link(content, place)
}

/// What leads to what it tells; its words stand where those of its neighbours do.
fn link<'a>(content: impl Into<Element<'a, Message>>, place: Place) -> Element<'a, Message> {
    focus::button(content, Some(Message::Go(place)))
        .padding(space::XS)
        .width(Length::Fill)
        .style(button::plain)
        .into()
}

fn sum<'a>(
    context: &Context,
    words: String,
    amount: String,
    share: Option<u16>,
    place: Place,
) -> Element<'a, Message> {
    let language = context.language();
    let mut lines = Column::new()
        .spacing(space::XXS)
        .width(Length::Fill)
        .push(label::hint(language, words))
        .push(label::strong(language, amount));
    if let Some(hundredths) = share {
        lines = lines
            .push(bar::bar(hundredths, |p| p.green))
            .push(label::hint(language, number::percent(hundredths.into())));
    }
    link(lines, place)
}

fn nothing<'a>(context: &Context, words: String) -> Element<'a, Message> {
    let look = badge::DONE;
    frame::card(
        row![
            Container::new(shape(look.shape, look.ink)).width(SIDE),
            label::inked(label::body(context.language(), words), |p| p.muted),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center),
    )
}
