//! Putting the plan in order: what would move is told first, then moved as one step.

use iced::widget::column;

use super::programme::written;
use crate::{
    domain::mobilisation::{
        Action,
        remedy::{self, Shift},
    },
    screen::{Context, Edit},
    theme::space,
    widget::{
        Column, Element, button, label,
        modal::{self, Dialog},
    },
};

/// Height of the dialog at most, without its lines, and of a line, in pixels.
const HEIGHT: f32 = 560.0;
const BARE: f32 = 264.0;
const LINE: f32 = 50.0;

/// What would move.
#[derive(Debug)]
pub struct Order {
    shifts: Vec<Shift>,
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Message {
    /// Move them.
    Take,
    /// Leave them.
    Leave,
}

impl Order {
    /// Of a plan; none where every action follows those that it waits for.
    pub fn of(actions: &[Action]) -> Option<Order> {
        let shifts = remedy::order(actions);
        (!shifts.is_empty()).then_some(Order { shifts })
    }

    /// Moves them, as one step.
    pub fn take(self, context: &Context) -> Option<Edit> {
        let shifts = self.shifts.into_iter();
        let all = shifts
            .map(|shift| written(shift.before, shift.after))
            .reduce(Edit::and)?;
        Some(all.told(context.tr.mobilise_ordered()))
    }

    /// The dialog that tells what would move.
    pub fn dialog<'a>(&'a self, context: &'a Context) -> Dialog<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let span = |action: &Action| {
            let (first, last) = action.span()?;
            Some((context.date(first), context.date(last)))
        };
        let lines = self.shifts.iter().map(|shift| {
            let title = match shift.before.title.get(language) {
                "" => tr.app_untitled(),
                title => title.to_owned(),
            };
            let told = [&shift.before, &shift.after].map(|one| {
                let (first, last) = span(one).unwrap_or_default();
                tr.mobilise_order_span(first, last)
            });
            let [before, after] = told;
            column![
                label::body(language, title),
                label::hint(language, tr.mobilise_order_line(after, before)),
            ]
            .into()
        });
        let body = column![
            label::body(language, tr.mobilise_order_hint()),
            Column::with_children(lines).spacing(space::XS),
        ]
        .spacing(space::M);
        let actions: Vec<Element<'a, Message>> = vec![
            button::main(language, tr.mobilise_order_take(), Some(Message::Take)).into(),
            button::quiet(language, tr.mobilise_leave(), Some(Message::Leave)).into(),
        ];
        let title = tr.mobilise_order_title();
        let height = HEIGHT.min(BARE + LINE * self.shifts.len() as f32);
        modal::scrolled(language, title, body, actions, Message::Leave, height)
            .main(Some(Message::Take))
    }
}
