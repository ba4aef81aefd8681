//! How the articles are drawn: all of them by number beside the one that is written, or the text as
//! it reads.

use iced::{
    Alignment, Length,
    widget::{Row, column, row},
};

use super::{Articles, LANGUAGES, Message, Mode, models};
use crate::{
    documents::content::agreement::{Articles as Numbers, Edition, bound},
    domain::{
        agreement::clause::{Clause, Variable},
        id::ClauseId,
    },
    screen::{
        Context,
        agreement::{finding, record, text, work::Work},
        frame,
    },
    text::{Language, isolate},
    theme::{self, space},
    widget::{
        Column, Container, Element, badge, button, empty, focus,
        icon::{Icon, icon},
        label,
        scroll::scroll,
        select::{self, Choice},
        table::{Align, Head, Table},
        tooltip,
    },
};

/// Width of the list of clauses, in pixels.
const LIST: f32 = 264.0;

impl Articles {
    /// Draws them.
    pub fn view<'a>(&'a self, work: &'a Work, context: &'a Context) -> Element<'a, Message> {
        let language = context.language();
        let may_write = work.is_draft() && !context.is_read_only();
        let body = match (self.mode, &self.text) {
            (Mode::Write, _) if may_write => self.writing(work, context),
            (Mode::Write, _) => text::view(context, &[], language),
            (Mode::Read(language), Ok(blocks)) => scrolled(text::view(context, blocks, language)),
            (Mode::Read(_), Err(problem)) => {
                let words = context.tr.agreement_unreadable();
                frame::failed(context, words, Some(problem))
            }
        };
        column![self.modes(may_write, context), body]
            .spacing(space::S)
            .height(Length::Fill)
            .into()
    }

    fn modes<'a>(&self, may_write: bool, context: &Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let choice = |words: String, mode: Mode| -> Element<'a, Message> {
            let is_chosen = mode == self.mode;
            button::choice(language, words, is_chosen, Some(Message::Turn(mode))).into()
        };
        let mut line = Row::new().spacing(space::S).align_y(Alignment::Center);
        if may_write {
            line = line.push(choice(tr.drafting_write(), Mode::Write));
        }
        let reading = LANGUAGES.map(|own| choice(tr.term(own), Mode::Read(own)));
        line = line
            .push(label::hint(language, tr.agreement_read_in()))
            .push(Row::with_children(reading).spacing(space::XS))
            .push(iced::widget::space::horizontal());
        if self.mode == Mode::Write && may_write {
            let words = match self.is_paper_open {
                true => tr.drafting_preview_hide(),
                false => tr.drafting_preview(),
            };
            let show = button::quiet_with(language, Icon::Print, words, Some(Message::Paper));
            line = line.push(tooltip::tooltip(language, show, tr.preview_product_keys()));
        }
        line.into()
    }

    fn writing<'a>(&'a self, work: &'a Work, context: &'a Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let clauses = &work.sheet.record().clauses;
        let place = self.place(clauses);
        let editor = match place.and_then(|place| Some((place, clauses.get(place)?))) {
            Some((place, clause)) => self.clause(place, clause, work, context),
            None => empty::empty(
                language,
                tr.drafting_no_clauses(),
                tr.drafting_no_clauses_hint(),
                None,
            ),
        };
        let editor = Container::new(scrolled(editor)).width(Length::FillPortion(5));
        let line = match self.is_paper_open {
            false => row![
                Container::new(scrolled(list(place, work, context))).width(LIST),
                editor,
            ],
            true => row![
                editor,
                Container::new(self.pages(work, context)).width(Length::FillPortion(4)),
            ],
        };
        line.spacing(space::M).height(Length::Fill).into()
    }

    /// The pages as they are printed.
    fn pages<'a>(&'a self, work: &'a Work, context: &'a Context) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let choice = |words: String, edition: Edition| -> Element<'a, Message> {
            let is_chosen = edition == self.edition;
            button::choice(language, words, is_chosen, Some(Message::Edition(edition))).into()
        };
        let editions = row![
            choice(tr.preview_arabic(), Edition::Single(Language::Arabic)),
            choice(tr.preview_french(), Edition::Single(Language::French)),
            choice(tr.drafting_preview_both(), Edition::Both),
            label::hint(language, tr.preview_pages(self.paper.count())),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        let title = work.sheet.record().title.get(language).to_owned();
        let pages = self.paper.view(title, context).map(Message::Preview);
        column![editions, Container::new(pages).height(Length::Fill),]
            .spacing(space::S)
            .into()
    }

    fn clause<'a>(
        &'a self,
        place: usize,
        clause: &'a Clause,
        work: &'a Work,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let count = work.sheet.record().clauses.len();
        let around = |drawn: Icon, message: Message, may: bool, words: String| {
            let button = button::around(icon(drawn).small(), may.then_some(message));
            tooltip::tooltip(language, button, words)
        };
        let title: Element<'a, Message> = match self.is_paper_open {
            false => label::section(language, name(clause, work, context)).into(),
            true => {
                let clauses = work.sheet.record().clauses.iter();
                let all: Vec<Choice<ClauseId>> = clauses
                    .map(|own| Choice::new(own.id, called(own, work, context)))
                    .collect();
                select::select(language, all, Some(clause.id), Message::Show).into()
            }
        };
        let head = row![
            Container::new(title).width(Length::Fill),
            around(Icon::Up, Message::Raise, place > 0, tr.form_raise()),
            around(
                Icon::Down,
                Message::Lower,
                place + 1 < count,
                tr.form_lower()
            ),
            around(
                Icon::Delete,
                Message::Remove,
                true,
                tr.drafting_delete_clause()
            ),
        ]
        .align_y(Alignment::Center);
        let row = u16::try_from(place).unwrap_or(u16::MAX);
        let fields = work.sheet.row(context, record::CLAUSES, row);
        column![
            head,
            finding::of_clause(context, work, clause.id),
            frame::card(fields.map(Message::Sheet)),
            values(clause, work, context),
        ]
        .spacing(space::S)
        .into()
    }
}

/// What its variables stand for in both languages, and one more to insert.
fn values<'a>(clause: &Clause, work: &'a Work, context: &'a Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let source = work.source(context);
    let [ar, fr] = LANGUAGES.map(|own| bound(&source, clause, own));
    let mut table = Table::new(
        language,
        vec![
            Head::new(tr.drafting_bound(), Length::FillPortion(3), Align::Start),
            Head::new(
                tr.term(Language::Arabic),
                Length::FillPortion(3),
                Align::Start,
            ),
            Head::new(
                tr.term(Language::French),
                Length::FillPortion(3),
                Align::Start,
            ),
        ],
    );
    let is_empty = ar.is_empty();
    for ((variable, ar), (_, fr)) in ar.into_iter().zip(fr) {
        let value = |own: Language, value: Option<String>| -> Element<'a, Message> {
            match value {
                Some(value) => label::strong(own, value).into(),
                None => label::hint(language, tr.drafting_bound_none()).into(),
            }
        };
        table = table.row(vec![
            column![
                label::body(language, tr.term(variable)),
                label::hint(language, isolate::ltr(&format!("{{{}}}", variable.key()))),
            ]
            .into(),
            value(Language::Arabic, ar),
            value(Language::French, fr),
        ]);
    }
    let offered: Vec<Choice<Variable>> = Variable::ALL
        .iter()
        .map(|variable| Choice::new(*variable, tr.term(*variable)))
        .collect();
    let insert = select::select(language, offered, None, Message::Insert)
        .placeholder(tr.drafting_bound_insert());
    let table = (!is_empty).then(|| frame::sheet(table.view()));
    Column::new()
        .push(insert)
        .push(table)
        .spacing(space::S)
        .into()
}

/// The number of a clause's article, or the name of its section.
fn name(clause: &Clause, work: &Work, context: &Context) -> String {
    let numbers = Numbers::of(work.sheet.record(), context.register.commune.article_word);
    let mut passages = numbers.passages().iter();
    let own = passages.find(|passage| passage.clause.id == clause.id);
    match own.and_then(|passage| passage.number) {
        Some(number) => numbers.name(number, context.language()),
        None => context.tr.term(clause.section),
    }
}

/// The number of a clause's article with its heading.
fn called(clause: &Clause, work: &Work, context: &Context) -> String {
    let name = name(clause, work, context);
    match clause.heading.get(context.language()) {
        heading if clause.section.is_article() && !heading.is_empty() => {
            format!("{name} · {heading}")
        }
        _ => name,
    }
}

/// What scrolls by itself.
fn scrolled<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let below = iced::Padding::ZERO.bottom(space::M).right(space::S);
    scroll(Container::new(content).padding(below))
}

/// Every clause under its number, then what can be added.
fn list<'a>(place: Option<usize>, work: &'a Work, context: &'a Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let agreement = work.sheet.record();
    let mut lines = Column::new();
    for (at, clause) in agreement.clauses.iter().enumerate() {
        // What frames the text is known by its section: its heading is a value or a formula.
        let heading = match clause.heading.get(language) {
            heading if clause.section.is_article() && !heading.is_empty() => heading.to_owned(),
            _ => tr.term(clause.section),
        };
        let grave = work.findings.iter().find(|finding| {
            matches!(&finding.place, crate::domain::check::Place::Clause { id, .. } if *id == clause.id)
        });
        let mut words = Column::new().width(Length::Fill);
        if clause.section.is_article() {
            words = words.push(label::hint(language, name(clause, work, context)));
        }
        words = words.push(label::body(language, heading));
        let mut line = row![words].spacing(space::XS).align_y(Alignment::Center);
        if let Some(finding) = grave {
            line = line.push(badge::plain(
                language,
                finding::look(finding.severity),
                finding.code.key(),
            ));
        }
        let line = focus::button(line, Some(Message::Show(clause.id)))
            .padding([space::XXS, space::S])
            .width(Length::Fill)
            .style(theme::button::place(Some(at) == place));
        lines = lines.push(line);
    }
    let offered: Vec<Choice<String>> = models(agreement.form.as_str())
        .map(|model| {
            let section = tr.term(model.section);
            let heading = model.heading.get(language);
            let words = match (heading.is_empty(), heading.contains('{')) {
                (false, false) if heading != section => format!("{section} · {heading}"),
                _ => section,
            };
            let words = match &model.variant {
                Some(variant) => format!("{words} ({variant})"),
                None => words,
            };
            Choice::new(model.id.clone(), words)
        })
        .collect();
    let take = select::select(language, offered, None, Message::Take)
        .placeholder(tr.drafting_from_library());
    column![
        take,
        frame::sheet(lines),
        button::quiet_with(
            language,
            Icon::Add,
            tr.drafting_add_clause(),
            Some(Message::Add)
        ),
    ]
    .spacing(space::S)
    .into()
}
