//! How the programme is drawn: what it is picked by, the table with what it costs, and beside it the
//! sheet of the action that is open.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Message, Programme, TABLE, column, people};
use crate::{
    domain::{
        mobilisation::{Action, ActionState, conflict::Conflict},
        round::Stage,
        stakeholder::Opening,
    },
    i18n::mobilise::Names,
    screen::{
        Context,
        campaign::Campaign,
        frame,
        round::{
            plan::{called::Called, finding},
            written,
        },
        sheet::Sheet,
    },
    text::number,
    theme::{container, space},
    widget::{
        self, Container, Element, button, ellipsis, empty, field,
        grid::{self, Cell},
        icon::Icon,
        label,
        scroll::scroll,
        select::{self, Choice},
        tooltip,
    },
};

/// Width of a filter, in pixels.
const FILTER: f32 = 170.0;

impl Programme {
    /// Draws it; `tools` stand beside what adds an action.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
        tools: impl Fn() -> Vec<Element<'a, M>> + 'a,
    ) -> Element<'a, M> {
        match &self.open {
            None => {
                let wide = self.list(conflicts, campaign, context);
                column![self.head(campaign, context, on, tools()), wide.map(on)]
                    .spacing(space::S)
                    .height(Length::Fill)
                    .into()
            }
            Some(open) => frame::beside(
                move || {
                    let search = self.search(context).width(Length::Fill);
                    let add = self.add(campaign, context);
                    let head = row![search, add].spacing(space::XS);
                    let list = column![head, self.list(conflicts, campaign, context)];
                    Element::from(list.spacing(space::S).height(Length::Fill)).map(on)
                },
                move || self.sheet(open, conflicts, campaign, context).map(on),
            ),
        }
    }

    fn search<'a>(&self, context: &Context) -> field::Field<'a, Message> {
        let words = context.tr.mobilise_filter();
        field::field(context.language(), words, &self.filter.query)
            .on_input(Message::Search)
            .id("mobilise-filter")
    }

    fn add<'a>(&self, campaign: &Campaign, context: &Context) -> Element<'a, Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        let words = context.tr.mobilise_add_action();
        let add = may.then_some(Message::Add);
        match self.open {
            None => button::quiet_with(context.language(), Icon::Add, words, add).into(),
            Some(_) => tooltip::tooltip(context.language(), button::bare(Icon::Add, add), words),
        }
    }

    fn head<'a, M: Clone + 'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
        on: impl Fn(Message) -> M + Copy + 'a,
        tools: Vec<Element<'a, M>>,
    ) -> Element<'a, M> {
        let (language, tr) = (context.language(), &context.tr);
        let called = Called::of(campaign, context);
        let mut partners = Vec::new();
        for id in campaign
            .contents
            .actions
            .iter()
            .filter_map(|one| one.partner)
        {
            if !partners.contains(&id) {
                partners.push(id);
            }
        }
        partners.extend(self.filter.partner.filter(|id| !partners.contains(id)));
        let partners: Vec<_> = partners
            .into_iter()
            .map(|id| Choice::new(id, called.partner(id)))
            .collect();
        let people: Vec<_> = people(campaign, context)
            .into_iter()
            .filter_map(|one| Some(Choice::new(one.key.parse().ok()?, one.words)))
            .collect();
        let states: Vec<_> = ActionState::ALL
            .iter()
            .map(|state| Choice::new(*state, tr.term(*state)))
            .collect();
        let filter = &self.filter;
        let partner = select::select(language, partners, filter.partner, |id| {
            Message::Partner(Some(id))
        })
        .optional(Message::Partner(None))
        .placeholder(tr.mobilise_all_partners())
        .width(FILTER)
        .id("mobilise-partner");
        let person = select::select(language, people, filter.person, |id| {
            Message::Person(Some(id))
        })
        .optional(Message::Person(None))
        .placeholder(tr.mobilise_all_people())
        .width(FILTER)
        .id("mobilise-person");
        let state = select::select(language, states, filter.state, |state| {
            Message::State(Some(state))
        })
        .optional(Message::State(None))
        .placeholder(tr.mobilise_all_states())
        .width(FILTER)
        .id("mobilise-state");
        let picks = row![
            self.search(context).width(Length::Fixed(1.3 * FILTER)),
            partner,
            person,
            state
        ]
        .spacing(space::XS)
        .wrap();
        let is_written = !self.table.rows().is_empty();
        let write = written::button(context, is_written.then_some(Message::Write));
        let mut acts = vec![self.add(campaign, context).map(on)];
        acts.extend(tools);
        acts.push(write.map(on));
        let acts = widget::Row::with_children(acts).spacing(space::XS).wrap();
        column![Element::from(picks).map(on), acts]
            .spacing(space::XS)
            .into()
    }

    fn list<'a>(
        &'a self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        if campaign.contents.actions.is_empty() {
            return empty::illustrated(
                language,
                Icon::Calendar,
                tr.mobilise_no_action(),
                tr.mobilise_no_action_hint(),
                None,
            );
        }
        if self.table.rows().is_empty() {
            let all = button::quiet(language, tr.mobilise_show_all(), Some(Message::All));
            let (title, hint) = (tr.mobilise_no_filtered(), tr.mobilise_no_filtered_hint());
            return empty::empty(language, title, hint, Some(all.into()));
        }
        column![
            self.grid(conflicts, campaign, context),
            self.sums(campaign, context)
        ]
        .spacing(space::S)
        .height(Length::Fill)
        .into()
    }

    fn grid<'a>(
        &'a self,
        conflicts: &'a [Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        let mut columns = column::columns(context, may);
        if self.open.is_some() {
            columns.retain(|one| ["title", "due"].contains(&one.key()));
        }
        let actions = &campaign.contents.actions;
        let called = Called::of(campaign, context);
        let cell = move |at: u32, column: &str| {
            let action = actions.get(at as usize);
            action.map_or(Cell::Nothing, |action| {
                column::cell(action, column, conflicts, called)
            })
        };
        let table = grid::grid(
            context.language(),
            &self.table,
            columns,
            cell,
            Message::Table,
        );
        Container::new(column![Element::from(table.id(TABLE))])
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// How many are seen, and what they cost.
    fn sums<'a>(&self, campaign: &Campaign, context: &Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let fact = |name: String, value: String| {
            let name = label::inked(label::body(language, name), |p| p.muted);
            let value = label::one_line(label::strong(language, value));
            Element::from(row![name, value].spacing(space::XS))
        };
        let count = number::group(self.table.rows().len() as u64);
        let mut facts = vec![fact(
            tr.mobilise_cost_total(),
            context.dirhams(self.cost(campaign)),
        )];
        if self.open.is_none() {
            facts.insert(0, fact(tr.mobilise_count(), count));
        }
        Container::new(widget::Row::with_children(facts).spacing(space::L))
            .width(Length::Fill)
            .padding([space::XS, space::M])
            .style(container::head)
            .into()
    }

    fn sheet<'a>(
        &'a self,
        sheet: &'a Sheet<Action>,
        conflicts: &[Conflict],
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let may = campaign.may_edit(Stage::Plan, context);
        let action = sheet.record();
        let title = match action.title.get(language) {
            "" => tr.app_untitled(),
            title => title.to_owned(),
        };
        let mut head =
            row![Container::new(ellipsis::ellipsis(language, title).strong()).width(Length::Fill)]
                .spacing(space::XXS)
                .align_y(Alignment::Center);
        let press = |drawn: Icon, message: Message, words: String| {
            tooltip::tooltip(language, button::bare(drawn, Some(message)), words)
        };
        if may {
            head = head
                .push(press(
                    Icon::Copy,
                    Message::Duplicate,
                    tr.mobilise_duplicate(),
                ))
                .push(press(
                    Icon::Delete,
                    Message::Delete,
                    tr.mobilise_action_delete(),
                ));
        }
        head = head.push(press(Icon::Close, Message::Close, tr.app_close()));
        let told = self.told(conflicts).into_iter().map(|conflict| {
            let mend = may.then_some(|after: Action| Message::Mend(Box::new(after)));
            finding::beside(conflict, action, campaign, context, mend)
        });
        let mut body =
            column![widget::Column::with_children(told).spacing(space::XXS)].spacing(space::XS);
        if let Some(windows) = windows(action, campaign, context) {
            body = body.push(label::hint(language, tr.mobilise_windows(windows)));
        }
        body = body.push(sheet.view(context).map(Message::Sheet));
        let body = Container::new(body).padding(Padding::ZERO.right(space::S).bottom(space::M));
        column![head, scroll(body)].spacing(space::XS).into()
    }
}

/// The windows of the calendar of an action's partner, in words.
fn windows(action: &Action, campaign: &Campaign, context: &Context) -> Option<String> {
    let partner = action.partner?;
    let mut all = campaign.contents.stakeholders.iter();
    let analysis = all.find(|one| one.partner == partner)?;
    let tr = &context.tr;
    let words = |one: &Opening| {
        tr.mobilise_window(
            context.date(one.opens_on),
            tr.term(one.kind),
            context.date(one.closes_on),
        )
    };
    let each: Vec<String> = analysis.windows.iter().map(words).collect();
    (!each.is_empty()).then(|| each.join(&tr.form_comma()))
}
