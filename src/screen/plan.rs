//! The plan: what it is, its axes with what their projects cost, and what the commune can finance
//! alone, year by year.

use iced::{
    Length,
    widget::{Row, column, row},
};

use super::{
    Action, Context, Edit, Page, frame,
    outline::{self, Outline},
    removal::{self, Removal},
    sheet::{self, Draft, Record, Sheet},
};
use crate::{
    domain::{
        Total,
        id::{AxisId, PlanId},
        plan::Plan,
    },
    storage::{self, RowKey},
    theme::{container, space},
    widget::{Container, Element, button, empty, icon::Icon, label, modal, tooltip},
};

/// The plan that is shown.
#[derive(Debug)]
pub struct Board {
    sheet: Option<Sheet<Outline>>,
    removal: Option<(Doomed, Removal)>,
}

/// What is about to be deleted.
#[derive(Debug, Clone, Copy)]
enum Doomed {
    Plan(PlanId),
    Axis(AxisId),
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the sheet.
    Sheet(sheet::Message),
    /// A new plan.
    Begin,
    /// Show another plan.
    Show(PlanId),
    /// Delete the plan: ask first.
    Delete,
    /// In the question whether to delete.
    Removal(removal::Message),
}

impl Board {
    /// The plan that begins last.
    pub fn new(context: &Context) -> Board {
        Board {
            sheet: Outline::latest(context).map(Sheet::new),
            removal: None,
        }
    }

    fn id(&self) -> Option<PlanId> {
        Some(self.sheet.as_ref()?.record().plan.id)
    }

    /// Asks before an axis is taken out, which nothing may name.
    fn doom_axis(&mut self, context: &Context, at: u16) {
        let Some(sheet) = &self.sheet else { return };
        if let Some(axis) = sheet.record().axes.get(usize::from(at)) {
            let title = match axis.name.get(context.language()) {
                "" => axis.code.as_str(),
                name => name,
            };
            let row = RowKey::new("axis", &axis.id.to_string());
            let removal = Removal::of(context, &row, title.to_owned());
            self.removal = Some((Doomed::Axis(axis.id), removal));
        }
    }

    fn doom_plan(&mut self, context: &Context) {
        let Some(sheet) = &self.sheet else { return };
        let plan = &sheet.record().plan;
        let row = RowKey::new("plan", &plan.id.to_string());
        let removal = Removal::of(context, &row, title(context, plan));
        self.removal = Some((Doomed::Plan(plan.id), removal));
    }

    fn delete(context: &Context, doomed: Doomed) -> Action<Message> {
        let tr = &context.tr;
        Action::Do(match doomed {
            Doomed::Axis(id) => Edit::new("axis.delete", move |writer| {
                storage::axis::delete(writer, id)
            })
            .told(tr.plan_axis_deleted()),
            Doomed::Plan(id) => Edit::new("plan.delete", move |writer| {
                storage::plan::delete(writer, id)
            })
            .told(tr.plan_deleted()),
        })
    }
}

impl Page for Board {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Sheet(sheet::Message::Remove(outline::AXES, at)) => {
                self.doom_axis(context, at);
                Action::Save
            }
            Message::Sheet(message) => match &mut self.sheet {
                Some(sheet) => sheet.update(message, context),
                None => Action::None,
            },
            Message::Begin => {
                let outline = Outline::begin(context);
                let new = outline.clone();
                let insert = Edit::new("plan.add", move |writer| new.insert(writer));
                let before = self.save(context);
                self.sheet = Some(Sheet::new(outline));
                let edits = before.into_iter().chain([insert]);
                Action::Several(edits.map(Action::Do).collect())
            }
            Message::Show(id) => {
                let before = self.save(context);
                self.sheet = Outline::find(context, id).map(Sheet::new);
                before.map_or(Action::None, Action::Do)
            }
            Message::Delete => {
                self.doom_plan(context);
                Action::Save
            }
            Message::Removal(message) => match (self.removal.take(), message) {
                (Some((doomed, _)), removal::Message::Delete) => Board::delete(context, doomed),
                (_, removal::Message::Go(place)) => Action::Go(place),
                _ => Action::None,
            },
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let base = match &self.sheet {
            Some(sheet) => self.page(context, sheet),
            None => {
                let step = (!context.is_read_only()).then(|| {
                    let words = tr.plan_begin();
                    button::main_with(language, Icon::Add, words, Some(Message::Begin)).into()
                });
                empty::illustrated(
                    language,
                    Icon::Plan,
                    tr.plan_none(),
                    tr.plan_purpose(),
                    step,
                )
            }
        };
        let dialog = self
            .removal
            .as_ref()
            .map(|(_, removal)| removal.dialog(context, Message::Removal));
        modal::modal(language, base, dialog)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        let is_touched = |row: &RowKey| matches!(row.table.as_str(), "plan" | "axis");
        if !touched.iter().any(is_touched) {
            return;
        }
        let now = self.id().and_then(|id| Outline::find(context, id));
        match (&mut self.sheet, now) {
            (Some(sheet), Some(outline)) => sheet.reload(outline),
            _ => self.sheet = Outline::latest(context).map(Sheet::new),
        }
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        let (before, after) = self.sheet.as_mut()?.save()?;
        Some(Edit::new(after.deed(&before), move |writer| {
            after.update(writer, &before)
        }))
    }

    fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.sheet.as_ref()?;
        Some(sheet)
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.sheet.as_mut()?;
        Some(sheet)
    }

    fn leaves(&self, message: &Message) -> bool {
        matches!(message, Message::Begin | Message::Show(_))
    }

    fn failed(&mut self, context: &Context) {
        let now = self.id().and_then(|id| Outline::find(context, id));
        match (&mut self.sheet, now) {
            (Some(sheet), Some(outline)) => sheet.failed(outline),
            _ => self.sheet = Outline::latest(context).map(Sheet::new),
        }
    }

    fn escape(&self) -> Option<Message> {
        let keep = Message::Removal(removal::Message::Keep);
        self.removal.as_ref().map(|_| keep)
    }

    fn add(&self) -> Option<Message> {
        Some(match self.sheet {
            Some(_) => Message::Sheet(sheet::Message::Add(outline::AXES)),
            None => Message::Begin,
        })
    }
}

impl Board {
    fn page<'a>(&'a self, context: &'a Context, sheet: &'a Sheet<Outline>) -> Element<'a, Message> {
        let section = |at: u8| {
            let declared = &Outline::SECTIONS[usize::from(at)];
            sheet.section(context, at, declared).map(Message::Sheet)
        };
        let mut page = column![self.head(context, sheet)].spacing(space::M);
        if context.register.plans.len() > 1 {
            page = page.push(self.plans(context));
        }
        page.push(section(outline::PLAN))
            .push(section(outline::AXES))
            .push(sums(context, sheet.record()))
            .push(section(outline::CAPACITY))
            .push(capacity(context, sheet.record()))
            .into()
    }

    fn head<'a>(&self, context: &Context, sheet: &Sheet<Outline>) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let title = title(context, &sheet.record().plan);
        let under = label::hint(language, tr.plan_purpose()).into();
        if context.is_read_only() {
            return frame::head(context, title, under, None);
        }
        let delete = button::bare(Icon::Delete, Some(Message::Delete));
        let begin = tr.plan_begin_another();
        let actions = row![
            tooltip::tooltip(language, delete, tr.plan_delete()),
            button::quiet_with(language, Icon::Add, begin, Some(Message::Begin)),
        ]
        .spacing(space::XS);
        frame::head(context, title, under, Some(actions.into()))
    }

    fn plans<'a>(&self, context: &Context) -> Element<'a, Message> {
        let language = context.language();
        let here = self.id();
        let choices = context.register.plans.iter().map(|plan| {
            let chosen = Some(plan.id) == here;
            let words = title(context, plan);
            button::choice(language, words, chosen, Some(Message::Show(plan.id))).into()
        });
        Row::with_children(choices).spacing(space::XS).wrap().into()
    }
}

/// What all projects of the axes cost, and those that no axis has.
fn sums<'a>(context: &Context, outline: &Outline) -> Element<'a, Message> {
    let tr = &context.tr;
    let add = |(count, total): (usize, Total), (more, cost)| {
        (count + more, [total, cost].into_iter().sum::<Total>())
    };
    let own = outline.axes.iter().map(|axis| axis.id);
    let (count, total) = own
        .map(|axis| outline::weight(context, Some(axis)))
        .fold((0, Total::default()), add);
    let mut facts = vec![(
        tr.plan_projects(),
        joined(context, tr.project_count(count), total),
    )];
    let (stray, cost) = outline::weight(context, None);
    if stray > 0 {
        let words = joined(context, tr.project_count(stray), cost);
        facts.push((tr.plan_without_axis(), words));
    }
    told(context, facts)
}

fn capacity<'a>(context: &Context, outline: &Outline) -> Element<'a, Message> {
    let total = context.dirhams(outline.capacity());
    told(context, vec![(context.tr.plan_capacity_total(), total)])
}

fn joined(context: &Context, count: String, total: Total) -> String {
    format!("{count} · {}", context.dirhams(total))
}

/// Sums in a line, under what they are sums of.
fn told<'a>(context: &Context, facts: Vec<(String, String)>) -> Element<'a, Message> {
    let language = context.language();
    let facts = facts.into_iter().map(|(name, value)| {
        row![
            label::inked(label::body(language, name), |p| p.muted),
            label::strong(language, value),
        ]
        .spacing(space::XS)
        .into()
    });
    Container::new(Row::with_children(facts).spacing(space::XL))
        .width(Length::Fill)
        .padding([space::XS, space::M])
        .style(container::head)
        .into()
}

fn title(context: &Context, plan: &Plan) -> String {
    match plan.title.get(context.language()) {
        "" => context.tr.app_untitled(),
        title => title.to_owned(),
    }
}
