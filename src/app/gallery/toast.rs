//! Three toasts, and a button that brings more.

use iced::{Subscription, Task};

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element, badge, button, label,
    toast::{self, Toasts},
};

/// The toasts that are up, and what was undone.
pub struct State {
    toasts: Toasts<u32>,
    count: u32,
    undone: Vec<u32>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another toast is wanted.
    Say,
    /// On the toasts.
    Toast(toast::Message),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 480.0;

    fn new(setting: &Setting) -> State {
        let mut toasts = Toasts::default();
        toasts.say(
            badge::LATE,
            setting.pick(
                "تعذر فتح الوثيقة المرفقة",
                "La pièce jointe n’a pas pu être ouverte",
            ),
        );
        let undo = setting.pick("تراجع", "Annuler");
        toasts.offer(
            badge::DONE,
            setting.pick(
                "حُذفت اللائحة «مشاريع 2026»",
                "La liste « Projets 2026 » a été supprimée",
            ),
            undo,
            1,
        );
        toasts.offer(
            badge::DONE,
            setting.pick("حُذف الشريك", "Le partenaire a été supprimé"),
            undo,
            2,
        );
        State {
            toasts,
            count: 2,
            undone: Vec::new(),
        }
    }

    fn update(&mut self, message: Message, setting: &Setting) -> Task<Message> {
        match message {
            Message::Say => {
                self.count += 1;
                let words = setting.pick("حُذف السطر", "La ligne a été supprimée");
                let undo = setting.pick("تراجع", "Annuler");
                let words = format!("{words} ({})", self.count);
                self.toasts.offer(badge::DONE, words, undo, self.count);
            }
            Message::Toast(message) => self.undone.extend(self.toasts.update(message)),
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let delete = setting.pick("احذف سطرا", "Supprimer une ligne");
        let undone = setting.pick("عدد ما تم التراجع عنه:", "Actions annulées :");
        let base = sheet([
            button::quiet(language, delete, Some(Message::Say)).into(),
            label::hint(language, format!("{undone} {}", self.undone.len())).into(),
        ]);
        self.toasts.over(&setting.tr, base, Message::Toast)
    }

    fn subscription(&self) -> Subscription<Message> {
        if self.toasts.is_up() {
            iced::time::every(toast::BEAT).map(|_| Message::Toast(toast::Message::Beat))
        } else {
            Subscription::none()
        }
    }
}
