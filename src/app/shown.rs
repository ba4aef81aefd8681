//! The screen of an open dossier that is shown: one of all, behind one door.

use std::path::PathBuf;

use crate::{
    screen::{
        Action, Context, Edit, Page, Place,
        agreement::{self, Agreement},
        agreements::{self, Agreements},
        commune::{self, Seat},
        history::{self, History},
        import::{self, Import},
        overview::{self, Overview},
        partners::{self, Partners},
        plan::{self, Board},
        projects::{self, Projects},
        round::{self, Course},
        rounds::{self, Rounds},
        settings::{self, Settings},
        sheet::Draft,
    },
    storage::RowKey,
    widget::Element,
};

/// Names each screen once: its variant, its state, its message.
macro_rules! screens {
    ($($name:ident($state:ty, $message:ty)),+ $(,)?) => {
        /// A screen of an open dossier.
        pub enum Screen {
            $(#[doc = concat!("[`", stringify!($state), "`]")] $name(Box<$state>)),+
        }

        /// What happens on one.
        #[derive(Debug, Clone)]
        pub enum Message {
            $(#[doc = concat!("On [`", stringify!($state), "`].")] $name($message)),+
        }

        impl Screen {
            /// Answers a message; one that comes too late, for a screen that was left, is dropped.
            pub fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
                match (self, message) {
                    $((Screen::$name(screen), Message::$name(message)) => {
                        screen.update(message, context).map(Message::$name)
                    })+
                    _ => Action::None,
                }
            }

            /// Draws it.
            pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
                match self {
                    $(Screen::$name(screen) => screen.view(context).map(Message::$name),)+
                }
            }

            /// Rows of the dossier were changed.
            pub fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
                match self {
                    $(Screen::$name(screen) => screen.refresh(context, touched),)+
                }
            }

            /// What was typed and not saved yet.
            pub fn save(&mut self, context: &Context) -> Option<Edit> {
                match self {
                    $(Screen::$name(screen) => screen.save(context),)+
                }
            }

            /// What was handed out to be saved is not in the file.
            pub fn failed(&mut self, context: &Context) {
                match self {
                    $(Screen::$name(screen) => screen.failed(context),)+
                }
            }

            /// The sheet that is open on it.
            pub fn draft(&self) -> Option<&dyn Draft> {
                match self {
                    $(Screen::$name(screen) => screen.draft(),)+
                }
            }

            /// The sheet that is open on it, to settle what is to become of it.
            pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
                match self {
                    $(Screen::$name(screen) => screen.draft_mut(),)+
                }
            }

            /// Whether answering this message closes its open sheet.
            pub fn leaves(&self, message: &Message) -> bool {
                match (self, message) {
                    $((Screen::$name(screen), Message::$name(message)) => screen.leaves(message),)+
                    _ => false,
                }
            }

            /// The person stays on it.
            pub fn stay(&mut self, context: &Context) {
                match self {
                    $(Screen::$name(screen) => screen.stay(context),)+
                }
            }

            /// Shows another place of its own, if it is one.
            pub fn visit(&mut self, place: Place, context: &Context) -> bool {
                match self {
                    $(Screen::$name(screen) => screen.visit(place, context),)+
                }
            }

            /// Whether it is kept while one is elsewhere.
            pub fn stays(&self) -> bool {
                match self {
                    $(Screen::$name(screen) => screen.stays(),)+
                }
            }

            /// What a file dropped on it means.
            pub fn dropped(&self, path: PathBuf) -> Option<Message> {
                match self {
                    $(Screen::$name(screen) => screen.dropped(path).map(Message::$name),)+
                }
            }

            /// What Ctrl+N adds on it.
            pub fn add(&self) -> Option<Message> {
                match self {
                    $(Screen::$name(screen) => Page::add(screen.as_ref()).map(Message::$name),)+
                }
            }

            /// What shows the paper that its work ends in.
            pub fn paper(&self) -> Option<Message> {
                match self {
                    $(Screen::$name(screen) => screen.paper().map(Message::$name),)+
                }
            }

            /// What is to be made anew beside the window.
            pub fn follow(&mut self, context: &Context) -> Action<Message> {
                match self {
                    $(Screen::$name(screen) => screen.follow(context).map(Message::$name),)+
                }
            }

            /// What Escape means on it.
            pub fn escape(&self) -> Option<Message> {
                match self {
                    $(Screen::$name(screen) => screen.escape().map(Message::$name),)+
                }
            }

            /// Whether it scrolls as a whole.
            pub fn scrolls(&self) -> bool {
                match self {
                    $(Screen::$name(screen) => screen.scrolls(),)+
                }
            }
        }
    };
}

screens! {
    Overview(Overview, overview::Message),
    Projects(Projects, projects::Message),
    Partners(Partners, partners::Message),
    Agreements(Agreements, agreements::Message),
    Agreement(Agreement, agreement::Message),
    Plan(Board, plan::Message),
    Rounds(Rounds, rounds::Message),
    Round(Course, round::Message),
    Commune(Seat, commune::Message),
    History(History, history::Message),
    Import(Import, import::Message),
    Settings(Settings, settings::Message),
}

impl Screen {
    /// The screen of a place.
    pub fn of(place: Place, context: &Context) -> Screen {
        match place {
            Place::Projects(id) => Screen::Projects(Box::new(Projects::new(context, id))),
            Place::Partners(id) => Screen::Partners(Box::new(Partners::new(context, id))),
            Place::Agreements => Screen::Agreements(Box::new(Agreements::new(context, None))),
            Place::AgreementsAmong(among) => {
                Screen::Agreements(Box::new(Agreements::new(context, Some(among))))
            }
            Place::Agreement(id) => Screen::Agreement(Box::new(Agreement::new(context, id))),
            Place::Plan => Screen::Plan(Box::new(Board::new(context))),
            Place::Rounds => Screen::Rounds(Box::default()),
            Place::Round(id, stage) => Screen::Round(Box::new(Course::new(context, id, stage))),
            Place::Commune => Screen::Commune(Box::new(Seat::new(context))),
            Place::History => Screen::History(Box::new(History::new(context))),
            Place::Import => Screen::Import(Box::new(Import::new())),
            Place::Settings => Screen::Settings(Box::new(Settings::new(context))),
            _ => Screen::Overview(Box::new(Overview::new(context))),
        }
    }
}
