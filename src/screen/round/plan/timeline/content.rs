//! What stands on the line: actions with their people, sessions, windows of partners' calendars,
//! what follows what, days on which somebody has too much to do.

use std::{borrow::Cow, collections::HashMap};

use chrono::{Days, NaiveDate};

use crate::{
    domain::{
        id::{ActionId, PartnerId},
        mobilisation::{
            Action, ActionState,
            conflict::Conflict,
            schedule::{self, Mark as Planned},
        },
        round::Stage,
    },
    i18n::mobilise::Names,
    screen::{
        Context,
        campaign::Campaign,
        round::plan::{called::Called, finding, programme},
    },
    widget::timeline::{Content, Link, Load, Mark, Row, Span},
};

/// So many days are shown at least.
const LEAST: u64 = 28;

/// The programme, ready to be drawn.
pub struct Programme<'a> {
    called: Called<'a>,
    actions: Vec<&'a Action>,
    conflicts: &'a [Conflict],
    links: Vec<Link>,
    marks: Vec<Planned>,
    whole: Span,
    may: bool,
}

impl<'a> Programme<'a> {
    /// Of a round, its actions in this order.
    pub fn new(
        order: &[ActionId],
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Programme<'a> {
        let contents = &campaign.contents;
        let by_id: HashMap<ActionId, &Action> =
            contents.actions.iter().map(|one| (one.id, one)).collect();
        let actions: Vec<&Action> = order
            .iter()
            .filter_map(|id| by_id.get(id).copied())
            .collect();
        let rows: HashMap<ActionId, usize> = actions
            .iter()
            .enumerate()
            .map(|(at, one)| (one.id, at))
            .collect();
        let links = actions.iter().enumerate().flat_map(|(to, action)| {
            let from = action.after.iter().filter_map(|id| rows.get(id).copied());
            from.map(move |from| Link { from, to })
        });
        let marks = schedule::marks(campaign.round(), &contents.stakeholders);
        Programme {
            called: Called::of(campaign, context),
            links: links.collect(),
            whole: whole(&actions, &marks, context.today.day()),
            actions,
            conflicts,
            marks,
            may: campaign.may_edit(Stage::Plan, context),
        }
    }

    fn people(&self, action: &Action) -> String {
        let names = action.people().into_iter().map(|id| self.called.member(id));
        let names: Vec<String> = names.collect();
        names.join(&self.called.context.tr.form_comma())
    }
}

/// From the first day that is planned to the last, four weeks at least.
fn whole(actions: &[&Action], marks: &[Planned], today: NaiveDate) -> Span {
    let planned = actions
        .iter()
        .flat_map(|one| [one.starts_on, one.due_on])
        .flatten();
    let sessions = marks.iter().filter_map(|mark| match mark {
        Planned::Session(day) => Some(*day),
        Planned::Window { .. } => None,
    });
    let days: Vec<NaiveDate> = planned.chain(sessions).map(|date| date.day()).collect();
    let first = days.iter().min().copied().unwrap_or(today);
    let last = days.iter().max().copied().unwrap_or(today);
    let least = first.checked_add_days(Days::new(LEAST)).unwrap_or(last);
    Span::new(first, last.max(least))
}

impl Content for Programme<'_> {
    fn whole(&self) -> Span {
        self.whole
    }

    fn today(&self) -> NaiveDate {
        self.called.context.today.day()
    }

    fn corner(&self) -> Cow<'_, str> {
        self.called.context.tr.mobilise_line_corner().into()
    }

    fn row(&self, row: usize) -> Row<'_> {
        let Some(action) = self.actions.get(row) else {
            return Row::new("", "");
        };
        let (context, campaign) = (self.called.context, self.called.campaign);
        let title = self.called.action(action.id);
        let done = match action.state {
            ActionState::Done => 100,
            _ => 0,
        };
        let drawn =
            Row::new(title, self.people(action)).state(programme::column::look(action.state), done);
        let drawn = match self.may {
            true => drawn,
            false => drawn.fixed(),
        };
        let mut own = self.conflicts.iter().filter(|one| one.concerns(action));
        match own.next() {
            Some(conflict) => drawn.conflict(finding::words(conflict, campaign, context)),
            None => drawn,
        }
    }

    fn span(&self, row: usize) -> Option<Span> {
        let (first, last) = self.actions.get(row)?.span()?;
        Some(Span::new(first.day(), last.day()))
    }

    fn links(&self) -> &[Link] {
        &self.links
    }

    fn marks(&self) -> usize {
        self.marks.len()
    }

    fn mark(&self, mark: usize) -> Mark<'_> {
        let tr = &self.called.context.tr;
        match self.marks.get(mark) {
            Some(Planned::Session(day)) => {
                let session = self.called.campaign.round().session;
                let words = session.map_or_else(|| tr.mobilise_session(), |one| tr.term(one));
                Mark::day(words, day.day())
            }
            Some(&Planned::Window {
                partner,
                kind,
                from,
                until,
            }) => {
                let words = tr.mobilise_window_of(tr.term(kind), self.called.short(partner));
                Mark::window(words, Span::new(from.day(), until.day()))
            }
            None => Mark::day("", self.today()),
        }
    }

    fn concerns(&self, mark: usize, row: usize) -> bool {
        let partner: Option<PartnerId> = match self.marks.get(mark) {
            Some(Planned::Window { partner, .. }) => Some(*partner),
            _ => return true,
        };
        let action = self.actions.get(row);
        action.is_some_and(|action| action.partner == partner)
    }

    fn loads(&self, row: usize) -> Vec<Load<'_>> {
        let Some(action) = self.actions.get(row) else {
            return Vec::new();
        };
        let (context, campaign) = (self.called.context, self.called.campaign);
        let own = self.conflicts.iter().filter(|one| one.concerns(action));
        let loads = own.filter_map(|conflict| match conflict {
            Conflict::Overload { from, until, .. } => Some(Load {
                span: Span::new(from.day(), until.day()),
                words: finding::words(conflict, campaign, context).into(),
            }),
            _ => None,
        });
        loads.collect()
    }
}
