//! The icons by name. Each is a file of `resources/icons`: an SVG on a grid of 20, whose lines run at
//! quarters of a pixel so that one of their edges is sharp at 100 % and both are at 200 %.

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// The first place.
    Home,
    /// A folder, a dossier.
    Folder,
    /// A project.
    Project,
    /// A partner, contacts.
    Partner,
    /// An agreement.
    Agreement,
    /// The plan.
    Plan,
    /// Commitments.
    Commitment,
    /// The council and its sessions.
    Council,
    /// The workshop.
    Training,
    /// Search.
    Search,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// What was done; recent files.
    History,
    /// Settings.
    Settings,
    /// Help.
    Help,
    /// A piece of information.
    Info,
    /// Brings in; saves a copy.
    Import,
    /// Brings out.
    Export,
    /// Prints.
    Print,
    /// Adds.
    Add,
    /// Deletes.
    Delete,
    /// Edits.
    Edit,
    /// Closes, dismisses.
    Close,
    /// Towards where reading starts.
    Back,
    /// Towards where reading ends.
    Forward,
    /// Folds, goes up.
    Up,
    /// Unfolds, goes down.
    Down,
    /// Sorted from the smallest.
    Ascending,
    /// Sorted from the largest.
    Descending,
    /// A date.
    Calendar,
    /// Wants attention.
    Warning,
    /// Done, chosen.
    Check,
    /// A person.
    Person,
    /// Light and dark.
    Theme,
    /// The language.
    Language,
    /// An attachment.
    Attachment,
    /// Opens outside the window.
    Open,
    /// A document.
    File,
    /// Copies.
    Copy,
    /// Filters.
    Filter,
    /// Columns of a table.
    Columns,
    /// Stops what runs.
    Stop,
    /// More actions.
    More,
    /// Cannot be changed.
    Lock,
    /// Money.
    Amount,
    /// A letter.
    Letter,
    /// The guide.
    Guide,
    /// Proposes.
    Suggest,
    /// The square that the program's mark stands on.
    MarkGround,
    /// The eight-pointed star of two crossing squares that is the program's mark.
    MarkStar,
}

impl Icon {
    /// Every icon but the two halves of the mark.
    pub const ALL: [Icon; 48] = [
        Icon::Home,
        Icon::Folder,
        Icon::Project,
        Icon::Partner,
        Icon::Agreement,
        Icon::Plan,
        Icon::Commitment,
        Icon::Council,
        Icon::Training,
        Icon::Search,
        Icon::Undo,
        Icon::Redo,
        Icon::History,
        Icon::Settings,
        Icon::Help,
        Icon::Info,
        Icon::Import,
        Icon::Export,
        Icon::Print,
        Icon::Add,
        Icon::Delete,
        Icon::Edit,
        Icon::Close,
        Icon::Back,
        Icon::Forward,
        Icon::Up,
        Icon::Down,
        Icon::Ascending,
        Icon::Descending,
        Icon::Calendar,
        Icon::Warning,
        Icon::Check,
        Icon::Person,
        Icon::Theme,
        Icon::Language,
        Icon::Attachment,
        Icon::Open,
        Icon::File,
        Icon::Copy,
        Icon::Filter,
        Icon::Columns,
        Icon::Stop,
        Icon::More,
        Icon::Lock,
        Icon::Amount,
        Icon::Letter,
        Icon::Guide,
        Icon::Suggest,
    ];

    /// Its drawing.
    pub(super) fn source(self) -> &'static str {
        macro_rules! file {
            ($name:literal) => {
                include_str!(concat!("../../../resources/icons/", $name, ".svg"))
            };
        }
        match self {
            Icon::Home => file!("home"),
            Icon::Folder => file!("folder"),
            Icon::Project => file!("project"),
            Icon::Partner => file!("partner"),
            Icon::Agreement => file!("agreement"),
            Icon::Plan => file!("plan"),
            Icon::Commitment => file!("commitment"),
            Icon::Council => file!("council"),
            Icon::Training => file!("training"),
            Icon::Search => file!("search"),
            Icon::Undo => file!("undo"),
            Icon::Redo => file!("redo"),
            Icon::History => file!("history"),
            Icon::Settings => file!("settings"),
            Icon::Help => file!("help"),
            Icon::Info => file!("info"),
            Icon::Import => file!("import"),
            Icon::Export => file!("export"),
            Icon::Print => file!("print"),
            Icon::Add => file!("add"),
            Icon::Delete => file!("delete"),
            Icon::Edit => file!("edit"),
            Icon::Close => file!("close"),
            Icon::Back => file!("back"),
            Icon::Forward => file!("forward"),
            Icon::Up => file!("up"),
            Icon::Down => file!("down"),
            Icon::Ascending => file!("ascending"),
            Icon::Descending => file!("descending"),
            Icon::Calendar => file!("calendar"),
            Icon::Warning => file!("warning"),
            Icon::Check => file!("check"),
            Icon::Person => file!("person"),
            Icon::Theme => file!("theme"),
            Icon::Language => file!("language"),
            Icon::Attachment => file!("attachment"),
            Icon::Open => file!("open"),
            Icon::File => file!("file"),
            Icon::Copy => file!("copy"),
            Icon::Filter => file!("filter"),
            Icon::Columns => file!("columns"),
            Icon::Stop => file!("stop"),
            Icon::More => file!("more"),
            Icon::Lock => file!("lock"),
            Icon::Amount => file!("amount"),
            Icon::Letter => file!("letter"),
            Icon::Guide => file!("guide"),
            Icon::Suggest => file!("suggest"),
            Icon::MarkGround => file!("mark-ground"),
            Icon::MarkStar => file!("mark-star"),
        }
    }

    /// Whether it is flipped where reading starts at the right: it points along the line, or shows
    /// lines of text. A tick, a clock and a loupe stay as they are.
    pub fn has_direction(self) -> bool {
        matches!(
            self,
            Icon::Agreement
                | Icon::Commitment
                | Icon::Undo
                | Icon::Redo
                | Icon::Help
                | Icon::Back
                | Icon::Forward
                | Icon::Open
                | Icon::File
                | Icon::Copy
        )
    }
}
