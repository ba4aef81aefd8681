//! What the legal library says: the forms that suit with what they contain, their way to approval and
//! their articles, then the others with what keeps them from it.

use std::collections::BTreeMap;

use iced::{Alignment, Length, widget::column};

use super::{Adviser, Message, wording};
use crate::{
    domain::prospect::Decision,
    library::legal::advice::Advice,
    screen::{
        Context, frame,
        round::partners::{cells::Cells, ground::Ground},
    },
    text::number,
    theme::space,
    widget::{Column, Container, Element, Row, badge, button, fold, label},
};

/// The name of the list of forms that do not suit, among what is open.
const BARRED: &str = "barred";

impl Adviser {
    /// What the library says.
    pub(super) fn answer<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let (suits, barred): (Vec<_>, Vec<_>) =
            self.advice(context).into_iter().partition(Advice::suits);
        let mut answer = Column::new()
            .push(self.noted(cells, context))
            .push(label::section(language, tr.prospect_form_suits()))
            .push(label::hint(language, tr.prospect_form_caution()))
            .spacing(space::S);
        if suits.is_empty() {
            let words = tr.prospect_form_none_suits();
            answer = answer.push(badge::plain(language, badge::SOON, words));
        }
        for advice in suits {
            answer = answer.push(self.form(advice, cells, ground, context));
        }
        let is_open = self.open.iter().any(|one| one == BARRED);
        let count = number::group(i64::try_from(barred.len()).unwrap_or(i64::MAX));
        answer
            .push(fold::fold(
                language,
                tr.prospect_form_barred(),
                Some(count),
                is_open,
                Message::Fold(BARRED.to_owned()),
                move || self::barred(barred, context),
            ))
            .into()
    }

    /// The forms that the partner's cells have by now.
    fn noted<'a>(&self, cells: &Cells, context: &Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let mut noted: BTreeMap<&str, i64> = BTreeMap::new();
        let own = self.partner.map(|id| cells.of_partner(id));
        for cell in own.into_iter().flatten() {
            if cell.decision != Decision::Declined {
                *noted.entry(cell.form.as_str()).or_default() += 1;
            }
        }
        let each = noted.into_iter().map(|(form, count)| {
            let count = number::group(count);
            match form {
                "" => badge::plain(language, badge::SOON, tr.prospect_form_open(count)),
                form => {
                    let words = tr.prospect_form_noted(count, context.form(form));
                    badge::plain(language, badge::DONE, words)
                }
            }
        });
        Row::with_children(each).spacing(space::M).wrap().into()
    }

    fn form<'a>(
        &'a self,
        advice: Advice<'static>,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let id = advice.form.id.clone();
        let is_open = self.open.contains(&id);
        let sure = tr.prospect_form_certainty(wording::certainty(advice.certainty, context));
        let notes = advice.notes.iter();
        let notes = notes
            .map(|one| badge::plain(language, badge::SOON, wording::note(one, context)))
            .collect::<Vec<_>>();
        let count = self.takes(&id, cells).len();
        let mut foot = Row::new()
            .push(Column::with_children(notes).width(Length::Fill))
            .spacing(space::S)
            .align_y(Alignment::Center);
        if ground.may_edit && count > 0 {
            let count = number::group(i64::try_from(count).unwrap_or(i64::MAX));
            let take = Some(Message::Take(id.clone()));
            foot = foot.push(button::quiet(language, tr.prospect_form_take(count), take));
        }
        let folded = fold::fold(
            language,
            context.form(&id),
            Some(sure.clone()),
            is_open,
            Message::Fold(id),
            move || self::whole(advice, sure, context),
        );
        frame::card(column![folded, foot].spacing(space::XXS))
    }
}

/// A form whole: what it contains at one side, its way to approval and its articles at the other.
fn whole<'a>(advice: Advice<'static>, sure: String, context: &Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let elements = advice.elements.iter().map(|one| {
        let words = match language {
            crate::text::Language::Arabic => &one.ar,
            crate::text::Language::French => &one.fr,
        };
        format!("• {words}")
    });
    let path = advice.path.iter().zip(1..).map(|(stage, at)| {
        let step = tr.term(stage.step);
        match stage.required {
            true => format!("{at}. {step}"),
            false => format!("{at}. {step} ({})", tr.prospect_form_if_needed()),
        }
    });
    let articles = advice.articles.iter().map(|article| {
        let number = article.label.as_ref().or(article.number.as_ref());
        let subject = article.subject.get(language);
        let sure = wording::certainty(article.certainty, context);
        match number {
            Some(number) => format!("{number} · {subject} ({sure})"),
            None => format!("{subject} ({sure})"),
        }
    });
    let way = column![
        part(context, tr.prospect_form_path(), path),
        part(context, tr.prospect_form_articles(), articles),
        label::hint(language, sure),
    ]
    .spacing(space::S)
    .width(Length::FillPortion(1));
    let elements = part(context, tr.prospect_form_elements(), elements);
    Row::new()
        .push(Container::new(elements).width(Length::FillPortion(1)))
        .push(way)
        .spacing(space::L)
        .into()
}

fn barred<'a>(barred: Vec<Advice<'static>>, context: &Context) -> Element<'a, Message> {
    let language = context.language();
    let each = barred.into_iter().map(|advice| {
        let reasons = advice.bars.iter().map(|bar| wording::bar(*bar, context));
        let reasons = reasons.collect::<Vec<_>>().join(" · ");
        column![
            badge::plain(language, badge::CLOSED, context.form(&advice.form.id)),
            label::hint(language, reasons),
        ]
        .into()
    });
    Column::with_children(each).spacing(space::XS).into()
}

fn part<'a>(
    context: &Context,
    title: String,
    lines: impl Iterator<Item = String>,
) -> Element<'a, Message> {
    let language = context.language();
    let lines = lines.map(|line| label::body(language, line).into());
    column![
        label::strong(language, title),
        Column::with_children(lines).spacing(space::XXS)
    ]
    .spacing(space::XXS)
    .into()
}
