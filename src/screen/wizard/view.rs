//! How the wizard is drawn: the steps on top, the one at hand, what is missing at the foot.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Message, Phase, Step, Wizard};
use crate::{
    documents::content::part,
    domain::commune::Commune,
    screen::{
        frame, identity, letterhead,
        outline::{self, Outline},
        sheet::Record,
    },
    text::Language,
    theme::space,
    widget::{
        Column, Container, Element, badge, button, card, confirm, empty, field,
        icon::{Icon, icon},
        label, modal, notice,
        scroll::scroll,
        select,
        stepper::{self, Standing},
    },
};

impl Wizard {
    /// Draws it.
    pub fn view(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let content = match self.step {
            Step::Commune => self.which(),
            Step::Letterhead => self.letterhead(),
            Step::Plan => self.plan(),
            Step::File => self.file(),
        };
        let page = column![
            label::page(language, tr.wizard_title()),
            self.steps(),
            Container::new(scroll(
                Container::new(content).padding(Padding::ZERO.bottom(space::L))
            ))
            .height(Length::Fill),
            iced::widget::rule::horizontal(1),
            self.foot(),
        ]
        .spacing(space::M)
        .max_width(space::CONTENT);
        let base = Container::new(page)
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding(Padding::from([0.0, space::XL]).bottom(space::M));
        let dialog = self.is_leaving.then(|| {
            confirm::confirm(
                language,
                confirm::Question {
                    title: tr.wizard_leave_title(),
                    loss: vec![tr.wizard_leave_loss()],
                    verb: tr.wizard_leave(),
                    keep: tr.wizard_stay(),
                    on_confirm: Message::Abandon,
                    on_cancel: Message::Stay,
                },
            )
        });
        modal::modal(language, base, dialog)
    }

    fn steps(&self) -> Element<'_, Message> {
        let tr = &self.context.tr;
        let steps = Step::ALL.map(|step| stepper::Step {
            words: match step {
                Step::Commune => tr.wizard_step_commune(),
                Step::Letterhead => tr.wizard_step_letterhead(),
                Step::Plan => tr.wizard_step_plan(),
                Step::File => tr.wizard_step_file(),
            },
            standing: match step.cmp(&self.step) {
                std::cmp::Ordering::Less => Standing::Done,
                std::cmp::Ordering::Equal => Standing::Current,
                std::cmp::Ordering::Greater => Standing::ToCome,
            },
            on_press: (step < self.step).then_some(Message::Go(step)),
        });
        stepper::stepper(tr, steps.into())
    }

    fn foot(&self) -> Element<'_, Message> {
        let tr = &self.context.tr;
        let language = self.context.language();
        let missing = self.missing();
        let next = missing.is_none().then_some(Message::Next);
        let words = match self.step {
            Step::File => tr.wizard_create(),
            Step::Plan if self.outline.is_none() => tr.wizard_skip(),
            _ => tr.wizard_next(),
        };
        let mut foot = row![button::plain(
            language,
            tr.wizard_cancel(),
            Some(Message::Leave)
        )]
        .spacing(space::S)
        .align_y(Alignment::Center);
        foot = foot.push(
            Container::new(label::hint(language, missing.unwrap_or_default()))
                .align_right(Length::Fill),
        );
        if self.step != Step::Commune {
            let previous = tr.wizard_previous();
            foot = foot.push(button::quiet(language, previous, Some(Message::Previous)));
        }
        let next = match self.step {
            // The one main action is to begin the plan.
            Step::Plan if self.outline.is_none() => button::quiet(language, words, next),
            _ => button::main(language, words, next),
        };
        foot.push(next).into()
    }

    fn which(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let code = &self.commune.record().code;
        let chosen = self.gazetteer.commune(code).map(|found| found.code.clone());
        let choose = select::select(language, &self.communes, chosen, Message::Choose)
            .placeholder(tr.wizard_choose())
            .id("commune");
        let identity = &Commune::SECTIONS[usize::from(identity::IDENTITY)];
        let identity = self.commune.section(context, identity::IDENTITY, identity);
        column![
            card::card(language, choose)
                .head(tr.wizard_which())
                .hint(tr.wizard_which_hint()),
            identity.map(Message::Commune),
        ]
        .spacing(space::M)
        .into()
    }

    fn letterhead(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let commune = self.commune.record();
        let section = |at: u8| {
            let declared = &Commune::SECTIONS[usize::from(at)];
            let section = self.commune.section(context, at, declared);
            section.map(Message::Commune)
        };
        let mut page = Column::new()
            .push(letterhead::preview(context, commune, None))
            .push(section(identity::LETTERHEAD))
            .spacing(space::M);
        if commune.letterhead != letterhead::usual(commune) {
            let compose = tr.commune_compose();
            page = page.push(button::quiet(language, compose, Some(Message::Compose)));
        }
        page.push(section(identity::TIFINAGH)).into()
    }

    fn plan(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let Some(sheet) = &self.outline else {
            let words = tr.plan_begin();
            let step = button::main_with(language, Icon::Add, words, Some(Message::AddPlan));
            return empty::illustrated(
                language,
                Icon::Plan,
                tr.wizard_plan(),
                tr.wizard_plan_hint(),
                Some(step.into()),
            );
        };
        let section = |at: u8| {
            let declared = &Outline::SECTIONS[usize::from(at)];
            sheet.section(context, at, declared).map(Message::Plan)
        };
        column![
            section(outline::PLAN),
            section(outline::AXES),
            section(outline::CAPACITY),
            button::plain(language, tr.wizard_plan_drop(), Some(Message::DropPlan)),
        ]
        .spacing(space::S)
        .into()
    }

    fn file(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let path = row![
            field::field(Language::French, tr.open_path_example(), &self.path)
                .on_input(Message::Type)
                .on_submit(Message::Next)
                .id("path")
                .left_to_right()
                .width(Length::Fill),
            button::quiet_with(
                language,
                Icon::Folder,
                tr.wizard_browse(),
                Some(Message::Browse)
            ),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let choice = |imports: bool, words: String, hint: String| {
            let chosen = self.imports == imports;
            row![
                button::choice(language, words, chosen, Some(Message::Import(imports))),
                label::inked(label::body(language, hint), |p| p.muted),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center)
        };
        let next = column![
            choice(false, tr.wizard_empty(), tr.wizard_empty_hint()),
            choice(true, tr.wizard_import(), tr.wizard_import_hint()),
        ]
        .spacing(space::XS);
        let mut page = column![
            card::card(language, path)
                .head(tr.wizard_file())
                .hint(tr.wizard_file_hint()),
            card::card(language, next).head(tr.wizard_then()),
            self.summary(),
        ]
        .spacing(space::M);
        if let Phase::Failed(problem) = &self.phase {
            page = page.push(notice::notice(
                language,
                badge::LATE,
                tr.wizard_failed(),
                [problem.words(tr)],
                Vec::new(),
            ));
        }
        page.into()
    }

    /// What the dossier will begin with.
    fn summary(&self) -> Element<'_, Message> {
        let context = &self.context;
        let tr = &context.tr;
        let language = context.language();
        let commune = self.commune.record();
        let plan = match &self.outline {
            Some(sheet) => {
                let outline = sheet.record();
                let title = outline.plan.title.get(language).to_owned();
                format!("{title} · {}", tr.wizard_axes(outline.axes.len()))
            }
            None => tr.wizard_no_plan(),
        };
        let line = |drawn: Icon, words: String| {
            row![icon(drawn).ink(|p| p.green), label::body(language, words)]
                .spacing(space::XS)
                .align_y(Alignment::Center)
        };
        let name = format!(
            "{} · {} {}",
            part::commune_name(commune, language),
            tr.term(commune.territory),
            commune.province.get(language)
        );
        let lines = column![line(Icon::Letter, name), line(Icon::Plan, plan),].spacing(space::XS);
        frame::section(context, tr.wizard_summary(), lines)
    }
}
