//! Choosing the projects of a round among all of the dossier: filtered as one types, those that
//! lack something at first; beside them the competence of the one that stands chosen.

use std::fmt;

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{
    Message as Above,
    case::{self, Case},
};
use crate::{
    domain::{
        id::ProjectId,
        project::{ProjectState, Summary},
        round::{Choice, Stage},
    },
    screen::{
        Action, Context, Place,
        campaign::Campaign,
        list::Listed,
        round::finding,
        sheet::{Record, Sheet},
    },
    text::fold,
    theme::space,
    widget::{
        self, Container, Element, badge, button, empty, field,
        grid::{self, Cell, Column, Key},
        icon::Icon,
        label,
        scroll::scroll,
    },
};

/// What the person's preferences call the table.
const TABLE: &str = "round-projects";
/// Width of the field that filters at most, in pixels.
const FILTER: f32 = 240.0;
/// Width of the sheet beside the table, in pixels.
const SHEET: f32 = 320.0;

/// Which projects are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Those neither finished nor cancelled that the commune does not pay alone.
    Lacking,
    /// The chosen ones.
    Chosen,
    /// All of them.
    All,
}

/// The choice of projects.
#[derive(Debug)]
pub struct Choosing {
    table: grid::State,
    query: String,
    among: Among,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the table.
    Table(grid::Message),
    /// Keep the rows that hold these words.
    Filter(String),
    /// Offer these.
    Among(Among),
    /// Choose the selected ones, or take them out where all are chosen.
    Turn,
    /// Look at the sheet of a project.
    Look(ProjectId),
    /// Go to the register.
    Register,
}

/// What its tool has to do.
pub enum Event {
    /// Nothing.
    None,
    /// Show the sheet of a project in this round, or none.
    Show(Option<ProjectId>),
    /// Choose these, or take them out.
    Turn(Vec<ProjectId>),
    /// Remember the table as it is.
    Remember,
    /// Go there.
    Go(Place),
    /// Rows were copied.
    Copied(String),
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Event")
    }
}

/// Chooses projects, or takes them out where all of them are chosen; their needs stay.
pub fn turn(projects: &[ProjectId], campaign: &mut Campaign) {
    let is_in = projects.iter().all(|id| campaign.round().has_chosen(*id));
    campaign.sheet.change(|round| {
        if is_in {
            round
                .projects
                .retain(|one| !projects.contains(&one.project));
            round.scores.retain(|one| !projects.contains(&one.project));
            round
                .components
                .retain(|one| !projects.contains(&one.project));
        } else {
            for id in projects {
                if !round.has_chosen(*id) {
                    round.projects.push(Choice::new(*id));
                }
            }
        }
    });
}

impl Choosing {
    /// Those that lack something; the chosen ones where some are.
    pub fn new(campaign: &Campaign, context: &Context) -> Choosing {
        let mut choosing = Choosing {
            table: grid::State::new(context.preferences.table(TABLE).unwrap_or_default()),
            query: String::new(),
            among: match campaign.round().projects.is_empty() {
                true => Among::Lacking,
                false => Among::Chosen,
            },
        };
        choosing.arrange(campaign, context);
        choosing
    }

    /// Filters and orders anew.
    pub fn arrange(&mut self, campaign: &Campaign, context: &Context) {
        let rows = context.register.projects.all();
        let query = fold::Query::new(&self.query);
        let has_query = !self.query.trim().is_empty();
        let (among, round) = (self.among, campaign.round());
        let keep = |at: u32| {
            rows.get(at as usize).is_some_and(|project| {
                let is_among = match among {
                    Among::All => true,
                    Among::Chosen => round.has_chosen(project.id),
                    Among::Lacking => is_lacking(project),
                };
                let found = || fold::fold(&project.found_by(context).join(" "));
                is_among && (!has_query || query.matches(&found()))
            })
        };
        let key = |at: u32, column: &str| {
            rows.get(at as usize)
                .map_or(Key::Nothing, |row| match column {
                    "chosen" => Key::Number(i64::from(!round.has_chosen(row.id))),
                    _ => row.key(context, column),
                })
        };
        self.table
            .arrange(context.language(), rows.len(), keep, key);
    }

    /// Remembers the table as it is.
    pub fn remember<M>(&self) -> Action<M> {
        let layout = self.table.layout().clone();
        Action::Prefer(Box::new(move |preferences| {
            preferences.set_table(TABLE, &layout);
        }))
    }

    fn selection(&self, context: &Context) -> Vec<ProjectId> {
        let rows = context.register.projects.all();
        let selected = self.table.selection().into_iter();
        selected
            .filter_map(|at| Some(rows.get(at as usize)?.id))
            .collect()
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, campaign: &Campaign, context: &Context) -> Event {
        let rows = context.register.projects.all();
        match message {
            Message::Filter(query) => {
                self.query = query;
                self.arrange(campaign, context);
                Event::None
            }
            Message::Among(among) => {
                self.among = among;
                self.arrange(campaign, context);
                Event::None
            }
            Message::Turn => Event::Turn(self.selection(context)),
            Message::Look(id) => Event::Go(Place::Projects(Some(id))),
            Message::Register => Event::Go(Place::Projects(None)),
            Message::Table(message) => match self.table.update(message) {
                grid::Event::Selected(row) => {
                    let project = row.and_then(|at| rows.get(at as usize)).map(|row| row.id);
                    Event::Show(project.filter(|id| campaign.round().has_chosen(*id)))
                }
                grid::Event::Open(row) => match rows.get(row as usize) {
                    Some(row) => Event::Turn(vec![row.id]),
                    None => Event::None,
                },
                grid::Event::Sorted => {
                    self.arrange(campaign, context);
                    Event::Remember
                }
                grid::Event::LaidOut => Event::Remember,
                grid::Event::Copied { text, .. } => Event::Copied(text.to_string()),
                grid::Event::Edited { .. } | grid::Event::None => Event::None,
            },
        }
    }

    /// Draws it.
    pub fn view<'a>(
        &'a self,
        open: Option<&'a Sheet<Case>>,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        if context.register.projects.is_empty() {
            let words = tr.nav_projects();
            let go = button::main(language, words, Some(Above::Choice(Message::Register)));
            let step = Some(go.into());
            return empty::empty(
                language,
                tr.round_no_register(),
                tr.round_no_register_hint(),
                step,
            );
        }
        let table: Element<'a, Above> = match self.table.rows().is_empty() {
            true => {
                let all = Above::Choice(Message::Among(Among::All));
                let all = button::quiet(language, tr.round_among_all(), Some(all));
                empty::empty(
                    language,
                    tr.round_among_none(),
                    tr.round_among_none_hint(),
                    Some(all.into()),
                )
            }
            false => self.table(open.is_none(), campaign, context),
        };
        let hint = label::hint(language, tr.round_choose_hint());
        let list = column![self.line(campaign, context), table, hint]
            .spacing(space::S)
            .height(Length::Fill);
        let Some(case) = open else {
            return list.into();
        };
        row![
            Container::new(list).width(Length::Fill),
            Container::new(beside(case, campaign, context)).width(SHEET)
        ]
        .spacing(space::M)
        .into()
    }

    fn line<'a>(&'a self, campaign: &Campaign, context: &Context) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let among = |among: Among, words: String| {
            let message = Above::Choice(Message::Among(among));
            button::choice(language, words, self.among == among, Some(message))
        };
        let entry = field::field(language, tr.project_filter(), &self.query)
            .on_input(|query| Above::Choice(Message::Filter(query)))
            .id("filter")
            .width(Length::Fill);
        let selected = self.selection(context);
        let is_in =
            !selected.is_empty() && selected.iter().all(|id| campaign.round().has_chosen(*id));
        let words = match is_in {
            true => tr.round_take_out(selected.len()),
            false => tr.round_choose(selected.len()),
        };
        let may = !selected.is_empty() && campaign.may_edit(Stage::Needs, context);
        let turn = may.then_some(Above::Choice(Message::Turn));
        let turn = match is_in {
            true => button::quiet(language, words, turn),
            false => button::quiet_with(language, Icon::Check, words, turn),
        };
        row![
            Container::new(Container::new(entry).max_width(FILTER)).width(Length::Fill),
            among(Among::Lacking, tr.round_among_lacking()),
            among(Among::Chosen, tr.round_among_chosen()),
            among(Among::All, tr.round_among_every()),
            turn,
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center)
        .into()
    }

    fn table<'a>(
        &'a self,
        is_wide: bool,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let rows = context.register.projects.all();
        let round = campaign.round();
        let tr = &context.tr;
        let mut columns = vec![Column::new("chosen", tr.round_column_chosen(), 104.0).required()];
        let wanted: &[&str] = match is_wide {
            true => &["code", "title", "sector", "state", "cost", "gap"],
            false => &["code", "title", "gap"],
        };
        let own = Summary::columns(context).into_iter();
        columns.extend(
            own.filter(|column| wanted.contains(&column.key()))
                .map(|column| {
                    // Nothing is edited here.
                    let plain = Column::new(column.key(), column.title(), width(column.key()));
                    match column.key() {
                        "title" => plain.stretch().required(),
                        "cost" | "gap" => plain.number(),
                        _ => plain,
                    }
                }),
        );
        let cell = move |at: u32, column: &str| {
            let Some(row) = rows.get(at as usize) else {
                return Cell::Nothing;
            };
            match column {
                "chosen" if round.has_chosen(row.id) => Cell::badge(badge::DONE, tr.round_chosen()),
                "chosen" => Cell::Nothing,
                _ => row.cell(context, column),
            }
        };
        let table = grid::grid(context.language(), &self.table, columns, cell, |message| {
            Above::Choice(Message::Table(message))
        });
        Container::new(column![Element::from(table.id(TABLE))])
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}

fn width(column: &str) -> f32 {
    match column {
        "code" => 76.0,
        "title" => 220.0,
        "sector" => 130.0,
        "state" => 120.0,
        _ => 126.0,
    }
}

fn is_lacking(project: &Summary) -> bool {
    let is_over = matches!(
        project.state,
        ProjectState::Completed | ProjectState::Cancelled
    );
    let cost: crate::domain::Total = project.cost.into();
    !is_over && (cost.minus(project.commune) > 0 || project.cost.is_zero())
}

/// The competence of a chosen project and its components, what should be looked at, and the way to
/// its sheet.
fn beside<'a>(
    case: &'a Sheet<Case>,
    campaign: &Campaign,
    context: &'a Context,
) -> Element<'a, Above> {
    let language = context.language();
    let id = case.record().choice.project;
    let project = context.register.projects.get(id);
    let title = project.map(|project| project.title().get(language).to_owned());
    let section = |at: u8| {
        let section = case.section(context, at, &Case::SECTIONS[usize::from(at)]);
        section.map(Above::Case)
    };
    let look = Above::Choice(Message::Look(id));
    let found = finding::of(campaign);
    let told = found
        .iter()
        .filter(|one| finding::is_of_choice(one, id))
        .map(|one| finding::told(context, campaign, one));
    let content = column![
        label::strong(language, title.unwrap_or_default()),
        widget::Column::with_children(told).spacing(space::XXS),
        section(case::COMPETENCE),
        section(case::COMPONENTS),
        button::plain(language, context.tr.round_project_sheet(), Some(look)),
    ]
    .spacing(space::S);
    scroll(Container::new(content).padding(Padding::ZERO.right(space::S)))
}
