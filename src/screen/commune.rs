//! The commune: who it is, who signs for it, how its agreements are numbered, and its letterhead
//! with a preview that follows what is typed.

mod logo;

use std::path::PathBuf;

use iced::widget::{column, image, row};

use super::{
    Action, Context, Edit, Page, Problem, Question, frame, identity, letterhead,
    sheet::{self, Draft, Record, Sheet},
};
use crate::{
    documents::content::part,
    domain::commune::Commune,
    storage::{self, RowKey},
    theme::space,
    widget::{Element, button, icon::Icon, label},
};

/// The commune's sheet.
#[derive(Debug)]
pub struct Seat {
    sheet: Sheet<Commune>,
    logo: Option<image::Handle>,
    problem: Option<Problem>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the sheet.
    Sheet(sheet::Message),
    /// Make the letterhead of the names above.
    Compose,
    /// Ask for a logo.
    ChooseLogo,
    /// The system's dialog gave a file, or none.
    LogoChosen(Option<PathBuf>),
    /// The file was read, or not.
    LogoRead(Result<logo::Logo, Problem>),
    /// Take the logo out.
    RemoveLogo,
}

impl Seat {
    /// As the dossier has it.
    pub fn new(context: &Context) -> Seat {
        Seat {
            sheet: Sheet::new(context.register.commune.clone()),
            logo: logo::shown(context),
            problem: None,
        }
    }
}

impl Page for Seat {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Sheet(message) => self.sheet.update(message, context),
            Message::Compose => {
                self.sheet
                    .change(|commune| commune.letterhead = letterhead::usual(commune));
                Action::Save
            }
            Message::ChooseLogo => {
                let question = Question {
                    title: context.tr.commune_logo_title(),
                    kind: "PNG".to_owned(),
                    endings: vec!["png"],
                    save_as: None,
                };
                Action::Ask(question, Box::new(Message::LogoChosen))
            }
            Message::LogoChosen(Some(path)) => {
                Action::Work(Box::new(move || Message::LogoRead(logo::read(&path))))
            }
            Message::LogoChosen(None) => Action::None,
            Message::LogoRead(Ok(logo)) => {
                self.problem = None;
                Action::Do(logo::keep(context, logo))
            }
            Message::LogoRead(Err(problem)) => {
                self.problem = Some(problem);
                Action::None
            }
            Message::RemoveLogo => Action::Do(logo::remove(context)),
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let commune = self.sheet.record();
        let section = |at: u8| {
            let declared = &Commune::SECTIONS[usize::from(at)];
            self.sheet
                .section(context, at, declared)
                .map(Message::Sheet)
        };
        let title = part::commune_name(commune, language);
        let under = label::hint(language, tr.commune_purpose()).into();
        let compose = (!context.is_read_only() && commune.letterhead != letterhead::usual(commune))
            .then(|| {
                let words = tr.commune_compose();
                row![button::quiet(language, words, Some(Message::Compose))]
            });
        let mut page = column![
            frame::head(context, title, under, None),
            letterhead::preview(context, commune, self.logo.as_ref()),
            self.logo_actions(context),
            section(identity::IDENTITY),
            section(identity::PEOPLE),
            section(identity::AGREEMENTS),
            section(identity::LETTERHEAD),
        ]
        .spacing(space::S);
        if let Some(compose) = compose {
            page = page.push(compose);
        }
        page.push(section(identity::TIFINAGH)).into()
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        if touched.iter().any(|row| row.table == "commune") {
            let commune = &context.register.commune;
            if commune.logo != self.sheet.record().logo {
                self.logo = logo::shown(context);
            }
            self.sheet.reload(commune.clone());
        }
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        let (before, after) = self.sheet.save()?;
        let is_letterhead = Commune {
            letterhead: before.letterhead.clone(),
            ..after.clone()
        } == before;
        let key = match is_letterhead {
            true => "letterhead.edit",
            false => "commune.edit",
        };
        Some(Edit::new(key, move |writer| {
            storage::commune::update_from(writer, &before, &after)
        }))
    }

    fn draft(&self) -> Option<&dyn Draft> {
        Some(&self.sheet)
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        Some(&mut self.sheet)
    }

    fn failed(&mut self, context: &Context) {
        self.sheet.failed(context.register.commune.clone());
    }
}

impl Seat {
    /// What can be done about the logo, and what keeps a file from being one.
    fn logo_actions<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        if context.is_read_only() {
            return column![].into();
        }
        let mut actions = row![button::quiet_with(
            language,
            Icon::Import,
            tr.commune_logo_choose(),
            Some(Message::ChooseLogo)
        )]
        .spacing(space::XS);
        if self.sheet.record().logo.is_some() {
            let words = tr.commune_logo_remove();
            actions = actions.push(button::quiet(language, words, Some(Message::RemoveLogo)));
        }
        let mut parts = column![actions].spacing(space::XS);
        if let Some(problem) = &self.problem {
            let title = tr.commune_logo_refused();
            parts = parts.push(frame::failed(context, title, Some(problem)));
        }
        parts.into()
    }
}
