//! The work programme: one line an action, typed where it stands, its whole sheet beside it on
//! demand; what does not fit is said beside it.

pub mod column;
mod entry;
mod filter;
mod view;

pub use self::{
    entry::{added, deleted, written},
    filter::Filter,
};
use super::called::Called;
use crate::{
    domain::{
        Total,
        id::{ActionId, MemberId, PartnerId},
        mobilisation::{self, ActionState, conflict::Conflict},
        round::Stage,
    },
    i18n::mobilise::Names,
    screen::{
        Action, Context, Edit,
        campaign::Campaign,
        round::written::Written,
        sheet::{self, Draft, Offer, Sheet},
    },
    widget::grid,
};

/// What the person's preferences call the table.
const TABLE: &str = "round-actions";

/// The programme.
#[derive(Debug)]
pub struct Programme {
    table: grid::State,
    /// The action of each row's number.
    ids: Vec<ActionId>,
    filter: Filter,
    open: Option<Sheet<mobilisation::Action>>,
    /// An action that is on its way into the file.
    sent: Option<ActionId>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the table.
    Table(grid::Message),
    /// On the open sheet.
    Sheet(sheet::Message),
    /// Keep the actions with these words.
    Search(String),
    /// Show the actions of one partner, or of all.
    Partner(Option<PartnerId>),
    /// Show the actions of one person, or of all.
    Person(Option<MemberId>),
    /// Show the actions in one state, or in any.
    State(Option<ActionState>),
    /// Show all.
    All,
    /// A new action.
    Add,
    /// Another like the open one.
    Duplicate,
    /// Delete the open one.
    Delete,
    /// Show the sheet of an action.
    Show(ActionId),
    /// Close the sheet.
    Close,
    /// Write what is seen to a workbook.
    Write,
    /// Put the open one as one stroke mends it.
    Mend(Box<mobilisation::Action>),
}

impl Message {
    /// Whether it closes the open sheet.
    pub fn leaves(&self) -> bool {
        matches!(
            self,
            Message::Show(_) | Message::Add | Message::Duplicate | Message::Close
        )
    }
}

/// The members of the team, by key.
pub fn people(campaign: &Campaign, context: &Context) -> Vec<Offer> {
    let called = Called::of(campaign, context);
    let members = campaign.round().members.iter();
    members
        .map(|one| Offer {
            key: one.id.to_string(),
            words: called.member(one.id),
        })
        .collect()
}

impl Programme {
    /// Every action of the round.
    pub fn new(campaign: &Campaign, context: &Context) -> Programme {
        let mut programme = Programme {
            table: grid::State::new(context.preferences.table(TABLE).unwrap_or_default()),
            ids: Vec::new(),
            filter: Filter::default(),
            open: None,
            sent: None,
        };
        programme.arrange(campaign, context);
        programme
    }

    /// The actions as they are being typed.
    pub fn typed(&self, campaign: &Campaign) -> Vec<mobilisation::Action> {
        let mut all = campaign.contents.actions.clone();
        if let Some(typed) = self.open.as_ref().map(Sheet::record) {
            match all.iter_mut().find(|one| one.id == typed.id) {
                Some(one) => one.clone_from(typed),
                None => all.push(typed.clone()),
            }
        }
        all
    }

    fn arrange(&mut self, campaign: &Campaign, context: &Context) {
        let actions = &campaign.contents.actions;
        let called = Called::of(campaign, context);
        let filter = self.filter.folded();
        let keep = |at: u32| {
            let action = actions.get(at as usize);
            action.is_some_and(|action| filter.keeps(action))
        };
        let key = |at: u32, column: &str| {
            let action = actions.get(at as usize);
            action.map_or(grid::Key::Nothing, |action| {
                column::key(action, column, called)
            })
        };
        self.table
            .arrange(context.language(), actions.len(), keep, key);
        self.ids = actions.iter().map(|one| one.id).collect();
    }

    /// Rows were changed.
    pub fn refresh(&mut self, campaign: &Campaign, context: &Context) {
        let actions = &campaign.contents.actions;
        let ids = std::mem::take(&mut self.ids);
        self.table.renumber(|row| {
            let id = ids.get(row as usize)?;
            let place = actions.iter().position(|one| one.id == *id)?;
            u32::try_from(place).ok()
        });
        self.arrange(campaign, context);
        if let Some(sheet) = &mut self.open {
            let id = sheet.record().id;
            match actions.iter().find(|one| one.id == id) {
                Some(action) => {
                    self.sent = None;
                    sheet.reload(action.clone());
                    sheet.lock(!campaign.may_edit(Stage::Plan, context));
                    entry::offer(sheet, campaign, context);
                }
                None if self.sent == Some(id) => {}
                None => self.open = None,
            }
        }
    }

    /// What was typed on the open sheet.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.open.as_mut()?.save()?;
        Some(written(before, after))
    }

    /// What was handed out is not in the file.
    pub fn failed(&mut self, campaign: &Campaign, context: &Context) {
        let actions = &campaign.contents.actions;
        if let Some(sheet) = &mut self.open
            && let Some(action) = actions.iter().find(|one| one.id == sheet.record().id)
        {
            sheet.failed(action.clone());
        }
        if self.sent.take().is_some() {
            self.open = None;
        }
        self.arrange(campaign, context);
    }

    /// The open sheet.
    pub fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.open.as_ref()?;
        Some(sheet)
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.open.as_mut()?;
        Some(sheet)
    }

    /// What Escape means.
    pub fn escape(&self) -> Option<Message> {
        self.open.as_ref().map(|_| Message::Close)
    }

    /// Shows the sheet of an action.
    pub fn show(&mut self, id: ActionId, campaign: &Campaign, context: &Context) {
        let actions = &campaign.contents.actions;
        let place = actions.iter().position(|one| one.id == id);
        if let Some(action) = place.and_then(|place| actions.get(place)) {
            if !self.filter.folded().keeps(action) {
                self.filter = Filter::default();
                self.arrange(campaign, context);
            }
            self.table
                .select(place.and_then(|place| u32::try_from(place).ok()));
            let is_it = |sheet: &Sheet<mobilisation::Action>| sheet.record().id == id;
            if !self.open.as_ref().is_some_and(is_it) {
                self.open(action, campaign, context);
            }
        }
    }

    /// The person stays on the open sheet: its row is selected again.
    pub fn stay(&mut self, campaign: &Campaign) {
        if let Some(open) = self.open.as_ref().map(Sheet::record) {
            let mut all = campaign.contents.actions.iter();
            let place = all.position(|one| one.id == open.id);
            self.table
                .select(place.and_then(|place| u32::try_from(place).ok()));
        }
    }

    /// Shows the actions of one partner.
    pub fn among(&mut self, partner: PartnerId, campaign: &Campaign, context: &Context) {
        self.filter = Filter::of(partner);
        self.arrange(campaign, context);
    }

    fn open(&mut self, action: &mobilisation::Action, campaign: &Campaign, context: &Context) {
        let mut sheet = Sheet::new(action.clone());
        sheet.lock(!campaign.may_edit(Stage::Plan, context));
        entry::offer(&mut sheet, campaign, context);
        self.open = Some(sheet);
    }

    /// What the actions that are seen cost together.
    fn cost(&self, campaign: &Campaign) -> Total {
        let actions = &campaign.contents.actions;
        let seen = self.table.rows().iter();
        seen.filter_map(|row| actions.get(*row as usize)?.cost)
            .sum()
    }

    /// Takes a message in.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        match message {
            Message::Table(message) => return self.tell(message, campaign, context),
            Message::Sheet(message) => {
                return match &mut self.open {
                    Some(sheet) => sheet.update(message, context),
                    None => Action::None,
                };
            }
            Message::Search(query) => self.filter.query = query,
            Message::Partner(partner) => self.filter.partner = partner,
            Message::Person(person) => self.filter.person = person,
            Message::State(state) => self.filter.state = state,
            Message::All => self.filter = Filter::default(),
            Message::Add if may => return self.insert(campaign, context),
            Message::Duplicate if may => return self.duplicate(campaign, context),
            Message::Delete if may => return self.delete(campaign, context),
            Message::Add | Message::Duplicate | Message::Delete => {}
            Message::Show(id) => self.show(id, campaign, context),
            Message::Close => self.open = None,
            Message::Write => return self.write(campaign, context),
            Message::Mend(after) => {
                if let Some(sheet) = self.open.as_mut().filter(|_| may)
                    && sheet.record().id == after.id
                {
                    sheet.change(|action| *action = *after);
                    return Action::Save;
                }
            }
        }
        self.arrange(campaign, context);
        Action::None
    }

    fn tell(
        &mut self,
        message: grid::Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let actions = &campaign.contents.actions;
        let id = |row: u32| actions.get(row as usize).map(|one| one.id);
        let shown = match self.table.update(message) {
            grid::Event::Selected(Some(row)) if self.open.is_some() => id(row),
            grid::Event::Open(row) => id(row),
            grid::Event::Sorted => {
                self.arrange(campaign, context);
                return self.remember();
            }
            grid::Event::LaidOut => return self.remember(),
            grid::Event::Edited { row, column, text } => {
                return self.edited(row, column, text, campaign, context);
            }
            grid::Event::Copied { text, .. } => return Action::Copy(text.to_string()),
            grid::Event::Selected(_) | grid::Event::None => None,
        };
        shown.map_or(Action::None, |id| Action::Answer(Message::Show(id)))
    }

    /// Makes a workbook of what is seen.
    fn write(&self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let actions = &campaign.contents.actions;
        let called = Called::of(campaign, context);
        let written = Written {
            title: context.tr.mobilise_step_actions(),
            stem: "programme-travail",
            kept_by: self.filter.words(called),
            state: &self.table,
            columns: column::columns(context, false),
            keys: &["title"],
            all: actions.len(),
        };
        written.write(campaign, context, column::kind, |row, column| {
            let action = actions.get(row as usize);
            action
                .map(|action| column::written(action, column, called))
                .unwrap_or_default()
        })
    }

    fn remember(&self) -> Action<Message> {
        let layout = self.table.layout().clone();
        Action::Prefer(Box::new(move |preferences| {
            preferences.set_table(TABLE, &layout);
        }))
    }

    /// What concerns the open action.
    fn told<'c>(&self, conflicts: &'c [Conflict]) -> Vec<&'c Conflict> {
        let Some(open) = self.open.as_ref().map(Sheet::record) else {
            return Vec::new();
        };
        conflicts.iter().filter(|one| one.concerns(open)).collect()
    }
}
