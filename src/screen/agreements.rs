//! The list of agreements, filtered as one types in either script.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Action, Context, Page, Place, frame, standing};
use crate::{
    domain::{agreement::Summary, id::AgreementId},
    storage::RowKey,
    text::{Language, fold},
    theme::space,
    widget::{
        Container, Element, badge, button, empty, field, label,
        scroll::scroll,
        table::{Align, Head, PAGE, Table},
    },
};

/// The list.
#[derive(Debug)]
pub struct Agreements {
    query: String,
    page: usize,
    index: Vec<Entry>,
    found: Vec<AgreementId>,
}

/// What an agreement is found by, folded.
#[derive(Debug)]
struct Entry {
    id: AgreementId,
    words: String,
}

/// What happens on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Keep those that hold these words.
    Filter(String),
    /// Turn to a page, from 0.
    Turn(usize),
    /// Show this agreement.
    Show(AgreementId),
}

impl Page for Agreements {
    type Message = Message;

    fn update(&mut self, message: Message, _context: &Context) -> Action<Message> {
        match message {
            Message::Filter(query) => self.filter(query),
            Message::Turn(page) => self.page = page.min(self.pages().saturating_sub(1)),
            Message::Show(id) => return Action::Go(Place::Agreement(id)),
        }
        Action::None
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let under = label::hint(language, tr.count_agreements(self.found.len()));
        let filter = field::field(language, tr.agreements_filter(), &self.query)
            .on_input(Message::Filter)
            .id("filter")
            .width(380.0);
        let head = frame::head(
            context,
            tr.nav_agreements(),
            under.into(),
            Some(filter.into()),
        );
        let mut content = column![beside_bar(head)]
            .spacing(space::M)
            .height(Length::Fill);
        if self.index.is_empty() {
            return content
                .push(empty::empty(
                    language,
                    tr.list_empty(),
                    tr.agreements_purpose(),
                    None,
                ))
                .into();
        }
        if self.found.is_empty() {
            let all = button::quiet(
                language,
                tr.agreements_show_all(),
                Some(Message::Filter(String::new())),
            );
            return content
                .push(empty::empty(
                    language,
                    tr.list_filter_none(&self.query),
                    tr.agreements_filter_hint(),
                    Some(all.into()),
                ))
                .into();
        }
        let table = self.table(context);
        let head = table.head();
        content = content.push(
            column![
                beside_bar(frame::sheet(head)),
                scroll(
                    Container::new(frame::sheet(table.body()))
                        .padding(Padding::ZERO.bottom(space::L))
                ),
            ]
            .height(Length::Fill),
        );
        if self.pages() > 1 {
            content = content.push(self.pager(context));
        }
        content.into()
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        let (query, page) = (std::mem::take(&mut self.query), self.page);
        *self = Agreements::new(context);
        self.filter(query);
        self.page = page.min(self.pages().saturating_sub(1));
    }

    fn scrolls(&self) -> bool {
        false
    }
}

impl Agreements {
    /// All of them, by number.
    pub fn new(context: &Context) -> Agreements {
        let index: Vec<Entry> = context
            .register
            .agreements
            .all()
            .iter()
            .map(|agreement| Entry {
                id: agreement.id,
                words: searchable(context, agreement),
            })
            .collect();
        let found = index.iter().map(|entry| entry.id).collect();
        Agreements {
            query: String::new(),
            page: 0,
            index,
            found,
        }
    }

    fn filter(&mut self, query: String) {
        self.found = self
            .index
            .iter()
            .filter(|entry| fold::contains(&entry.words, &query))
            .map(|entry| entry.id)
            .collect();
        self.query = query;
        self.page = 0;
    }

    fn pages(&self) -> usize {
        self.found.len().div_ceil(PAGE).max(1)
    }

    fn table<'a>(&'a self, context: &'a Context) -> Table<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let mut table = Table::new(
            language,
            vec![
                Head::new(tr.column_number(), 150.0, Align::Start),
                Head::new(tr.column_title(), Length::FillPortion(6), Align::Start),
                Head::new(tr.column_stage(), 166.0, Align::Start),
                Head::new(tr.column_cost_dirhams(), 124.0, Align::Number),
                Head::new(tr.column_partners(), Length::FillPortion(3), Align::Start),
                Head::new(tr.column_ends(), 132.0, Align::Start),
            ],
        );
        for id in self.found.iter().skip(self.page * PAGE).take(PAGE) {
            if let Some(agreement) = context.register.agreements.get(*id) {
                table = table.link(cells(context, agreement), Message::Show(*id));
            }
        }
        table
    }

    fn pager<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let last = self.pages() - 1;
        let previous = (self.page > 0).then(|| Message::Turn(self.page - 1));
        let next = (self.page < last).then(|| Message::Turn(self.page + 1));
        row![
            button::quiet(language, tr.list_previous(), previous),
            label::hint(language, tr.document_page(self.page + 1, last + 1)),
            button::quiet(language, tr.list_next(), next),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
    }
}

/// What stands above the rows leaves the strip of their bar free, as they do.
fn beside_bar<'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    Container::new(content)
        .padding(Padding::ZERO.right(space::M))
        .into()
}

fn cells<'a>(context: &'a Context, agreement: &'a Summary) -> Vec<Element<'a, Message>> {
    let tr = &context.tr;
    let language = context.language();
    let stage = agreement.stage(context.today);
    let ends = agreement
        .ends_on()
        .map(|date| context.date(date))
        .unwrap_or_default();
    vec![
        frame::number(context, agreement.number()),
        label::body(language, agreement.title().get(language)).into(),
        badge::badge(language, standing::stage(stage), tr.term(stage)),
        label::one_line(label::body(language, context.amount(agreement.cost))).into(),
        label::inked(label::hint(language, partners(agreement, language)), |p| {
            p.muted
        })
        .into(),
        label::one_line(label::body(language, ends)).into(),
    ]
}

fn partners(agreement: &Summary, language: Language) -> String {
    let names: Vec<&str> = agreement
        .sides
        .iter()
        .filter(|side| side.partner.is_some())
        .map(|side| side.short_name().get(language))
        .collect();
    match language {
        Language::Arabic => names.join("، "),
        Language::French => names.join(", "),
    }
}

fn searchable(context: &Context, agreement: &Summary) -> String {
    let mut words = String::from(agreement.number());
    let mut add = |text: &str| {
        words.push(' ');
        words.push_str(text);
    };
    for language in Language::ALL {
        add(agreement.title().in_language(language));
        for side in &agreement.sides {
            add(side.short_name().in_language(language));
            let partner = side
                .partner
                .and_then(|id| context.register.partners.get(id));
            if let Some(partner) = partner {
                add(partner.name().in_language(language));
                add(partner.abbreviation().in_language(language));
            }
        }
    }
    fold::fold(&words)
}
