//! The seam between the frame of a round and the tools of its stages: each stage has one tool,
//! which has steps; the frame has the stepper, the guide, the foot and what closes a stage.
//!
//! To add a tool, implement [`Tool`] in a module of its own and name it in the list of [`Bench`].

use std::fmt;

use crate::{
    domain::round::Stage,
    screen::{Action, Context, Edit, campaign::Campaign, sheet::Draft},
    storage::RowKey,
    widget::{Element, modal::Dialog, tabs::Tab},
};

/// What a stage is worked on with.
///
/// The round itself is changed through `campaign.sheet` ([`Sheet::change`]), then [`Action::Save`];
/// the frame saves it. Whatever else a tool changes are its own edits.
///
/// [`Sheet::change`]: crate::screen::sheet::Sheet::change
pub trait Tool: Sized {
    /// What happens on it.
    type Message: fmt::Debug + Clone + Send + 'static;

    /// At its first step.
    fn new(campaign: &Campaign, context: &Context) -> Self;

    /// Its steps, in the order in which the work is done; at least one.
    fn steps(&self, campaign: &Campaign, context: &Context) -> Vec<Tab>;

    /// The step at hand, an index of [`Tool::steps`].
    fn step(&self) -> usize;

    /// Turns to another step.
    fn turn(&mut self, step: usize, campaign: &Campaign, context: &Context);

    /// Answers a message.
    fn update(
        &mut self,
        message: Self::Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Self::Message>;

    /// Draws the step at hand in the room that is left; what is longer scrolls by itself.
    fn view<'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Self::Message>;

    /// What it asks, over the whole screen.
    fn dialog<'a>(
        &'a self,
        _campaign: &'a Campaign,
        _context: &'a Context,
    ) -> Option<Dialog<'a, Self::Message>> {
        None
    }

    /// Rows of the dossier were changed; the campaign already knows.
    fn refresh(&mut self, campaign: &Campaign, context: &Context, touched: &[RowKey]);

    /// What was typed and not saved yet, apart from the round itself, which is put into the
    /// campaign's sheet here where the tool has a part of it.
    fn save(&mut self, _campaign: &mut Campaign, _context: &Context) -> Option<Edit> {
        None
    }

    /// What was handed out to be saved is not in the file.
    fn failed(&mut self, _campaign: &Campaign, _context: &Context) {}

    /// The sheet that is open, besides the round's.
    fn draft(&self) -> Option<&dyn Draft> {
        None
    }

    /// The same, to settle what is to become of it.
    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        None
    }

    /// Whether answering this message closes the open sheet: it is not answered before what was
    /// typed is in the file, and not without asking where something would be lost. What follows
    /// from a table ([`Action::Answer`]) is such a message of its own.
    fn leaves(&self, _message: &Self::Message) -> bool {
        false
    }

    /// The person wanted to leave the open sheet, and stays.
    fn stay(&mut self, _campaign: &Campaign) {}

    /// What Escape means; none goes back.
    fn escape(&self) -> Option<Self::Message> {
        None
    }

    /// What Ctrl+N adds, if anything.
    fn add(&self) -> Option<Self::Message> {
        None
    }
}

/// Names each tool once: its stage, its variant, its state.
macro_rules! tools {
    ($($stage:ident: $name:ident($state:ty)),+ $(,)?) => {
        /// The tool of the stage that is shown.
        #[derive(Debug)]
        pub enum Bench {
            $(#[doc = concat!("[`", stringify!($state), "`]")] $name(Box<$state>)),+
        }

        /// What happens on one.
        #[derive(Debug, Clone)]
        pub enum Message {
            $(#[doc = concat!("On [`", stringify!($state), "`].")]
            $name(<$state as Tool>::Message)),+
        }

        impl Bench {
            /// The tool of a stage, if it has one.
            pub fn of(stage: Stage, campaign: &Campaign, context: &Context) -> Option<Bench> {
                match stage {
                    $(Stage::$stage => {
                        Some(Bench::$name(Box::new(<$state as Tool>::new(campaign, context))))
                    })+
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            /// Its steps.
            pub fn steps(&self, campaign: &Campaign, context: &Context) -> Vec<Tab> {
                match self { $(Bench::$name(tool) => tool.steps(campaign, context),)+ }
            }

            /// The step at hand.
            pub fn step(&self) -> usize {
                match self { $(Bench::$name(tool) => tool.step(),)+ }
            }

            /// Turns to another step.
            pub fn turn(&mut self, step: usize, campaign: &Campaign, context: &Context) {
                match self { $(Bench::$name(tool) => tool.turn(step, campaign, context),)+ }
            }

            /// Answers a message; one for another tool is dropped.
            pub fn update(
                &mut self,
                message: Message,
                campaign: &mut Campaign,
                context: &Context,
            ) -> Action<Message> {
                match (self, message) {
                    $((Bench::$name(tool), Message::$name(message)) => {
                        tool.update(message, campaign, context).map(Message::$name)
                    })+
                    #[allow(unreachable_patterns)]
                    _ => Action::None,
                }
            }

            /// Draws it.
            pub fn view<'a>(
                &'a self,
                campaign: &'a Campaign,
                context: &'a Context,
            ) -> Element<'a, Message> {
                match self {
                    $(Bench::$name(tool) => tool.view(campaign, context).map(Message::$name),)+
                }
            }

            /// What it asks.
            pub fn dialog<'a>(
                &'a self,
                campaign: &'a Campaign,
                context: &'a Context,
            ) -> Option<Dialog<'a, Message>> {
                match self {
                    $(Bench::$name(tool) => {
                        Some(tool.dialog(campaign, context)?.map(Message::$name))
                    })+
                }
            }

            /// Rows were changed.
            pub fn refresh(&mut self, campaign: &Campaign, context: &Context, touched: &[RowKey]) {
                match self { $(Bench::$name(tool) => tool.refresh(campaign, context, touched),)+ }
            }

            /// What was typed and not saved yet.
            pub fn save(&mut self, campaign: &mut Campaign, context: &Context) -> Option<Edit> {
                match self { $(Bench::$name(tool) => tool.save(campaign, context),)+ }
            }

            /// What was handed out is not in the file.
            pub fn failed(&mut self, campaign: &Campaign, context: &Context) {
                match self { $(Bench::$name(tool) => tool.failed(campaign, context),)+ }
            }

            /// The sheet that is open.
            pub fn draft(&self) -> Option<&dyn Draft> {
                match self { $(Bench::$name(tool) => tool.draft(),)+ }
            }

            /// The same, to settle it.
            pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
                match self { $(Bench::$name(tool) => tool.draft_mut(),)+ }
            }

            /// Whether answering this closes its open sheet.
            pub fn leaves(&self, message: &Message) -> bool {
                match (self, message) {
                    $((Bench::$name(tool), Message::$name(message)) => tool.leaves(message),)+
                    #[allow(unreachable_patterns)]
                    _ => false,
                }
            }

            /// The person stays on it.
            pub fn stay(&mut self, campaign: &Campaign) {
                match self { $(Bench::$name(tool) => tool.stay(campaign),)+ }
            }

            /// What Escape means.
            pub fn escape(&self) -> Option<Message> {
                match self { $(Bench::$name(tool) => tool.escape().map(Message::$name),)+ }
            }

            /// What Ctrl+N adds.
            pub fn add(&self) -> Option<Message> {
                match self { $(Bench::$name(tool) => Tool::add(tool.as_ref()).map(Message::$name),)+ }
            }
        }
    };
}

tools! {
    Needs: Needs(super::needs::Needs),
    Partners: Partners(super::partners::Partners),
    Plan: Plan(super::plan::Plan),
}
