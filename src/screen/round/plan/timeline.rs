//! The programme on the line of time: bars that are moved by pointer and keys, sessions, partners'
//! calendars, and under them what should be looked at (domain notes, section 1, stage 3).

mod content;

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use self::content::Programme;
use super::{called::Called, finding, programme::written};
use crate::{
    domain::{
        Date,
        id::{ActionId, PartnerId},
        mobilisation::{self, ActionState, conflict::Conflict},
        round::Stage,
    },
    i18n::mobilise::Names,
    screen::{Action, Context, campaign::Campaign},
    text::number,
    theme::space,
    widget::{
        Column, Container, Element, badge, button, ellipsis, empty, focus, fold,
        icon::Icon,
        scroll::scroll,
        timeline::{self, Unit},
        tooltip,
    },
};

/// Height of a line of what should be looked at, in pixels, and the most lines that are seen at once.
const FINDING: f32 = 28.0;
const FINDINGS: usize = 3;

/// The programme on the line of time.
#[derive(Debug, Default)]
pub struct Timeline {
    line: timeline::State,
    /// The actions from top to bottom; a bar that is moved stays in its row.
    order: Vec<ActionId>,
    /// Whether what should be looked at is told under it.
    is_told: bool,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the line.
    Line(timeline::Message),
    /// Look at days, weeks or months.
    Look(Unit),
    /// Look from where everything is seen.
    Whole,
    /// Bring the day that it is to the middle.
    Today,
    /// Tell what should be looked at, or leave the room to the line.
    Tell,
    /// Show the sheet of an action.
    Show(ActionId),
    /// Show the approach of a partner.
    Approach(PartnerId),
    /// Write the programme to a file that calendars read.
    Export,
}

impl Timeline {
    /// Puts actions in the order of their first days, those without days last.
    pub fn arrange(&mut self, campaign: &Campaign) {
        let mut all: Vec<&mobilisation::Action> = shown(campaign).collect();
        all.sort_by_key(|one| (one.starts_on.or(one.due_on).is_none(), one.starts_on));
        self.order = all.into_iter().map(|one| one.id).collect();
        self.line.fit(self.order.len());
    }

    /// Rows were changed: what is there keeps its row, what is new comes last.
    pub fn refresh(&mut self, campaign: &Campaign) {
        let all: Vec<ActionId> = shown(campaign).map(|one| one.id).collect();
        self.order.retain(|id| all.contains(id));
        let new = all.into_iter().filter(|id| !self.order.contains(id));
        let new: Vec<ActionId> = new.collect();
        self.order.extend(new);
        self.line.fit(self.order.len());
    }

    fn action<'c>(&self, row: usize, campaign: &'c Campaign) -> Option<&'c mobilisation::Action> {
        let id = self.order.get(row)?;
        let mut all = campaign.contents.actions.iter();
        all.find(|one| one.id == *id)
    }

    /// Takes a message in; what concerns another step is left to the tool.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Line(message) => {
                let event = self.line.update(message);
                return self.moved(event, campaign, context);
            }
            Message::Look(unit) => self.line.look(unit),
            Message::Whole => self.line.whole(),
            Message::Tell => self.is_told = !self.is_told,
            Message::Today => self.line.show(context.today.day()),
            Message::Show(_) | Message::Approach(_) | Message::Export => {}
        }
        Action::None
    }

    fn moved(
        &self,
        event: timeline::Event,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        match event {
            timeline::Event::None | timeline::Event::Selected(_) => Action::None,
            timeline::Event::Open(row) => match self.order.get(row) {
                Some(id) => Action::Answer(Message::Show(*id)),
                None => Action::None,
            },
            timeline::Event::Moved { row, from, until } if may => {
                let Some(before) = self.action(row, campaign) else {
                    return Action::None;
                };
                let (Ok(from), Ok(until)) = (Date::new(from), Date::new(until)) else {
                    return Action::None;
                };
                let mut after = before.clone();
                (after.starts_on, after.due_on) = (Some(from), Some(until));
                match after == *before {
                    true => Action::None,
                    false => Action::Do(written(before.clone(), after)),
                }
            }
            timeline::Event::Delete(row) if may => match self.action(row, campaign) {
                Some(action) => Action::Do(super::programme::deleted(action.id, campaign, context)),
                None => Action::None,
            },
            timeline::Event::Moved { .. } | timeline::Event::Delete(_) => Action::None,
        }
    }

    /// Draws it.
    pub fn view<'a>(
        &'a self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        if self.order.is_empty() {
            return empty::empty(
                language,
                tr.mobilise_no_dated(),
                tr.mobilise_no_dated_hint(),
                None,
            );
        }
        let content = Programme::new(&self.order, conflicts, campaign, context);
        let line = timeline::timeline(
            language,
            &self.line,
            self.order.len(),
            content,
            Message::Line,
        );
        column![
            self.head(context),
            Container::new(line.id("round-timeline")).height(Length::Fill),
            self.findings(conflicts, campaign, context),
        ]
        .spacing(space::S)
        .height(Length::Fill)
        .into()
    }

    fn findings<'a>(
        &self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        if conflicts.is_empty() {
            return badge::plain(language, badge::DONE, tr.mobilise_no_conflict());
        }
        let height = FINDING * conflicts.len().min(FINDINGS) as f32;
        fold::fold(
            language,
            tr.mobilise_conflicts(),
            Some(number::group(conflicts.len() as u64)),
            self.is_told,
            Message::Tell,
            move || {
                let lines = lines(conflicts, campaign, context);
                let lines = Container::new(lines).padding(Padding::ZERO.right(space::S));
                Container::new(scroll(lines)).height(height).into()
            },
        )
    }

    fn head<'a>(&self, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let look = |unit: Unit, words: String| {
            let is_it = !self.line.is_whole() && self.line.unit() == unit;
            button::choice(language, words, is_it, Some(Message::Look(unit)))
        };
        let scale = row![
            button::choice(
                language,
                tr.mobilise_line_whole(),
                self.line.is_whole(),
                Some(Message::Whole)
            ),
            look(Unit::Month, tr.mobilise_line_months()),
            look(Unit::Week, tr.mobilise_line_weeks()),
            look(Unit::Day, tr.mobilise_line_days()),
            button::plain(language, tr.timeline_today(), Some(Message::Today)),
        ]
        .spacing(space::XXS);
        let export = button::quiet_with(
            language,
            Icon::Export,
            tr.mobilise_export_calendar(),
            Some(Message::Export),
        );
        let keys = tooltip::tooltip(
            language,
            ellipsis::ellipsis(language, tr.mobilise_line_keys()).hint(),
            tr.mobilise_line_keys_all(),
        );
        row![
            scale,
            Container::new(keys).width(Length::Fill).clip(true),
            export
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
    }
}

/// What is drawn: every action that was not given up.
fn shown(campaign: &Campaign) -> impl Iterator<Item = &mobilisation::Action> {
    let all = campaign.contents.actions.iter();
    all.filter(|one| one.state != ActionState::Dropped)
}

/// What should be looked at, each leading to where it is mended.
fn lines<'a>(
    conflicts: &[Conflict],
    campaign: &Campaign,
    context: &Context,
) -> Element<'a, Message> {
    let language = context.language();
    let called = Called::of(campaign, context);
    let lines = conflicts.iter().map(|conflict| {
        let words = finding::words(conflict, campaign, context);
        let words = match conflict.action() {
            Some(id) => context.tr.mobilise_conflict_of(called.action(id), words),
            None => words,
        };
        let told = badge::plain(language, badge::SOON, words);
        focus::button(told, lead(conflict, campaign))
            .padding([0.0, space::XS])
            .width(Length::Fill)
            .style(crate::theme::button::row)
            .into()
    });
    Column::with_children(lines).into()
}

/// Where it is mended.
fn lead(conflict: &Conflict, campaign: &Campaign) -> Option<Message> {
    if let Some(action) = conflict.action() {
        return Some(Message::Show(action));
    }
    let approaches = &campaign.contents.approaches;
    match conflict {
        Conflict::NoAction(partner) | Conflict::NoApproach(partner) => {
            Some(Message::Approach(*partner))
        }
        Conflict::NoArgument(id) | Conflict::ApproachedTwice(id) => approaches
            .iter()
            .find(|one| one.id == *id)
            .map(|one| Message::Approach(one.partner)),
        Conflict::Overload { .. } => {
            let mut all = campaign.contents.actions.iter();
            all.find(|action| conflict.concerns(action))
                .map(|action| Message::Show(action.id))
        }
        _ => None,
    }
}
