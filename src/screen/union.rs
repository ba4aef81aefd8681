//! Before two sheets of one thing are made one: which of them stays, what it takes from the other
//! and what would be lost.

use iced::{
    Alignment,
    widget::{column, row},
};
use uuid::Uuid;

use super::{Context, Problem};
use crate::{
    i18n::history,
    storage::{Error, Gain, Loss, Preview, Reader},
    theme::space,
    widget::{Column, Element, button, check, label, modal},
};

/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 600.0;

/// Tells what merging would do, by the ids of the sheet that stays and of the other.
pub type Look = fn(&Reader<'_>, Uuid, Uuid) -> Result<Preview, Error>;

/// The question.
#[derive(Debug)]
pub struct Union {
    sides: [Side; 2],
    /// Which of them stays.
    kept: usize,
    look: Look,
    preview: Result<Preview, Problem>,
}

/// One of the two sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Its id.
    pub id: Uuid,
    /// What tells it apart: code and name.
    pub words: String,
}

/// What is answered.
#[derive(Debug, Clone)]
pub enum Message {
    /// Leave both as they are.
    Leave,
    /// This one stays.
    Keep(usize),
    /// Make them one.
    Merge,
}

/// What its screen has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Go on asking.
    None,
    /// Leave both.
    Leave,
    /// Make them one: the sheet that stays, and the other.
    Merge(Side, Side),
}

impl Union {
    /// Of two sheets. The one that more rows name stays unless the person says otherwise; of two
    /// named alike, the first.
    pub fn of(context: &Context, sides: [Side; 2], look: Look) -> Union {
        let mut union = Union {
            sides,
            kept: 0,
            look,
            preview: Ok(Preview::default()),
        };
        union.keep(context, 1);
        let of_first = union.mentions();
        union.keep(context, 0);
        if of_first > union.mentions() {
            return union;
        }
        if union.mentions() > of_first {
            union.keep(context, 1);
        }
        union
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, context: &Context) -> Event {
        match message {
            Message::Leave => Event::Leave,
            Message::Keep(kept) => {
                self.keep(context, kept.min(1));
                Event::None
            }
            Message::Merge => {
                let [kept, other] = [self.kept, 1 - self.kept].map(|at| self.sides[at].clone());
                Event::Merge(kept, other)
            }
        }
    }

    /// Rows of the dossier were changed: it is looked at anew.
    pub fn refresh(&mut self, context: &Context) {
        self.keep(context, self.kept);
    }

    fn keep(&mut self, context: &Context, kept: usize) {
        let (stays, goes) = (self.sides[kept].id, self.sides[1 - kept].id);
        self.kept = kept;
        self.preview = context.read(|reader| (self.look)(reader, stays, goes));
    }

    /// How many rows name the sheet that goes.
    fn mentions(&self) -> u64 {
        self.preview.as_ref().map_or(0, |preview| preview.mentions)
    }

    /// The dialog.
    pub fn dialog<'a, M: Clone + 'a>(
        &'a self,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> modal::Dialog<'a, M> {
        let tr = &context.tr;
        let language = context.language();
        let which = column![
            label::body(language, tr.union_which()),
            check::radio(
                None,
                language,
                self.sides.iter().map(|side| side.words.as_str()),
                Some(self.kept),
                move |kept| on(Message::Keep(kept)),
            ),
        ]
        .spacing(space::XS);
        let mut body = column![which].spacing(space::M);
        match &self.preview {
            Err(problem) => body = body.push(label::body(language, problem.words(tr))),
            Ok(preview) => {
                body = body.push(gains(context, preview));
                body = body.push(losses(context, preview));
            }
        }
        let body = body.push(label::hint(language, tr.union_undo()));
        let merge = self.preview.is_ok().then(|| on(Message::Merge));
        let actions = vec![
            button::quiet(language, tr.union_leave(), Some(on(Message::Leave))).into(),
            button::main(language, tr.union_merge(), merge.clone()).into(),
        ];
        modal::scrolled(
            language,
            tr.union_title(),
            body,
            actions,
            on(Message::Leave),
            HEIGHT,
        )
        .main(merge)
    }
}

/// What two selected rows can be made; nothing while it is not two that are selected.
pub fn offer<'a, M: Clone + 'a>(
    context: &Context,
    selected: Vec<Uuid>,
    on: impl FnOnce(Uuid, Uuid) -> M,
) -> Option<Element<'a, M>> {
    let [one, other] = <[Uuid; 2]>::try_from(selected).ok()?;
    if context.is_read_only() {
        return None;
    }
    let tr = &context.tr;
    let language = context.language();
    let line = row![
        label::one_line(label::body(language, tr.union_two())),
        button::quiet(language, tr.union_ask(), Some(on(one, other))),
    ];
    let line = line.spacing(space::S).align_y(Alignment::Center);
    Some(line.into())
}

fn gains<'a, M: 'a>(context: &Context, preview: &Preview) -> Element<'a, M> {
    let tr = &context.tr;
    let language = context.language();
    let mut lines = Column::new()
        .spacing(space::XXS)
        .push(label::strong(language, tr.union_gains()));
    if preview.mentions > 0 {
        let words = tr.union_mentions(preview.mentions);
        lines = lines.push(label::body(language, words));
    }
    for gain in &preview.gains {
        let (name, value) = match gain {
            Gain::Field {
                table,
                column,
                value,
            } => (
                field(context, table, column),
                worded(context, table, column, value),
            ),
            Gain::Rows { table, count } => (list(context, table), tr.union_more(*count)),
        };
        lines = lines.push(label::body(language, tr.union_fact(name, value)));
    }
    if preview.gains.is_empty() && preview.mentions == 0 {
        lines = lines.push(label::hint(language, tr.union_no_gain()));
    }
    lines.into()
}

fn losses<'a, M: 'a>(context: &Context, preview: &Preview) -> Element<'a, M> {
    let tr = &context.tr;
    let language = context.language();
    let heading = label::strong(language, tr.union_losses());
    if preview.losses.is_empty() {
        let nothing = label::hint(language, tr.union_no_loss());
        return column![heading, nothing].spacing(space::XXS).into();
    }
    let mut lines = column![label::inked(heading, |palette| palette.late.ink)].spacing(space::XS);
    for loss in &preview.losses {
        let Loss { table, column, .. } = loss;
        let mut name = field(context, table, column);
        if let Some(of) = &loss.of {
            name = tr.union_of(name, of);
        }
        let value = |held: &str| worded(context, table, column, held);
        let words = tr.union_loss(value(&loss.dropped), value(&loss.kept));
        lines = lines.push(column![
            label::hint(language, name),
            label::body(language, words),
        ]);
    }
    lines.into()
}

fn field(context: &Context, table: &str, column: &str) -> String {
    let tr = &context.tr;
    let name = tr.field(table, column);
    name.unwrap_or_else(|| tr.history_field_other())
}

fn worded(context: &Context, table: &str, column: &str, held: &str) -> String {
    let names = |table: &str, key: &str| context.called(table, key);
    history::value(&context.tr, &names, table, column, held)
}

/// What a list of a sheet is called.
fn list(context: &Context, table: &str) -> String {
    let tr = &context.tr;
    match table {
        "partner_domain" => tr.union_domains(),
        "partner_contribution" => tr.union_contributions(),
        "contact" => tr.union_contacts(),
        "vetting_paper" => tr.union_papers(),
        "project_place" => tr.union_places(),
        "project_cost" => tr.union_costs(),
        "project_study" => tr.union_studies(),
        _ => tr.union_other(),
    }
}
