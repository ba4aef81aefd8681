//! Before a sheet is deleted: what is lost, or who names it and so keeps it from being deleted.

use iced::{Length, widget::column};

use super::{Context, Place, Problem};
use crate::{
    storage::{RowKey, reference},
    theme::{self, space},
    widget::{Column, Container, Element, button, confirm, focus, label, modal},
};

/// Height of the list of those who name it, with its heading, in pixels.
const HEIGHT: f32 = 520.0;

/// The question.
#[derive(Debug)]
pub struct Removal {
    title: String,
    named_by: Result<Vec<reference::Mention>, Problem>,
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Message {
    /// Leave it as it is.
    Keep,
    /// Delete it.
    Delete,
    /// Look at what names it.
    Go(Place),
}

impl Removal {
    /// Of a row, called by a title.
    pub fn of(context: &Context, row: &RowKey, title: String) -> Removal {
        Removal {
            title,
            named_by: context.read(|reader| reference::to(reader, row)),
        }
    }

    /// The dialog that asks, or says why not.
    pub fn dialog<'a, M: Clone + 'a>(
        &'a self,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> modal::Dialog<'a, M> {
        let tr = &context.tr;
        let language = context.language();
        let named_by = match &self.named_by {
            Ok(named_by) => named_by.as_slice(),
            Err(problem) => {
                let body = label::body(language, problem.words(tr));
                let title = tr.removal_title();
                return modal::dialog(language, title, body, Vec::new(), on(Message::Keep));
            }
        };
        if named_by.is_empty() {
            return confirm::confirm(
                language,
                confirm::Question {
                    title: tr.removal_title(),
                    loss: vec![tr.removal_loss(&self.title), tr.removal_undo()],
                    verb: tr.removal_delete(),
                    keep: tr.removal_keep(),
                    on_confirm: on(Message::Delete),
                    on_cancel: on(Message::Keep),
                },
            );
        }
        let mut seen = Vec::new();
        let mut lines = Column::new().spacing(space::XXS);
        for mention in named_by {
            if seen.contains(&&mention.sheet) {
                continue;
            }
            seen.push(&mention.sheet);
            lines = lines.push(line(context, mention, on));
        }
        let body = column![
            label::body(language, tr.removal_named(&self.title)),
            lines,
            label::hint(language, tr.removal_named_hint()),
        ]
        .spacing(space::S);
        let keep = button::main(language, tr.removal_keep(), Some(on(Message::Keep)));
        modal::scrolled(
            language,
            tr.removal_not(),
            body,
            vec![keep.into()],
            on(Message::Keep),
            HEIGHT,
        )
    }
}

fn line<'a, M: Clone + 'a>(
    context: &Context,
    mention: &reference::Mention,
    on: impl Fn(Message) -> M + Copy + 'a,
) -> Element<'a, M> {
    let language = context.language();
    let title = mention.title.get(language);
    let words = match (mention.code.as_str(), title) {
        ("", title) => title.to_owned(),
        (code, "") => code.to_owned(),
        (code, title) => format!("{code} · {title}"),
    };
    let kind = kind(context, &mention.sheet.table);
    let words = column![label::body(language, words), label::hint(language, kind)];
    match place(&mention.sheet) {
        Some(place) => focus::button(words, Some(on(Message::Go(place))))
            .padding([space::XXS, space::XS])
            .width(Length::Fill)
            .style(theme::button::row)
            .into(),
        None => Container::new(words)
            .padding([space::XXS, space::XS])
            .into(),
    }
}

fn kind(context: &Context, table: &str) -> String {
    let tr = &context.tr;
    match table {
        "project" => tr.shell_found_project(),
        "partner" => tr.shell_found_partner(),
        "agreement" => tr.shell_found_agreement(),
        "commitment" => tr.shell_found_commitment(),
        "axis" => tr.shell_found_axis(),
        "plan" => tr.shell_found_plan(),
        "need" => tr.removal_need(),
        "round" => tr.round_of_mobilisation(),
        "attachment" => tr.removal_attachment(),
        _ => tr.shell_commune(),
    }
}

/// Where a sheet is seen.
fn place(sheet: &RowKey) -> Option<Place> {
    Some(match sheet.table.as_str() {
        "project" => Place::Projects(Some(sheet.row.parse().ok()?)),
        "partner" => Place::Partners(Some(sheet.row.parse().ok()?)),
        "agreement" => Place::Agreement(sheet.row.parse().ok()?),
        "plan" | "axis" => Place::Plan,
        "commune" => Place::Commune,
        _ => return None,
    })
}
