//! Numbers and amounts: read as people write them, grouped when left, in words on demand.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{
    Element,
    amount::{self, amount},
    number::{self, number},
};

/// What is typed.
pub struct State {
    whole: number::Typed,
    decimal: number::Typed,
    amounts: [amount::Typed; 4],
    in_words: bool,
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// A whole number was typed.
    Whole(String),
    /// A number with decimals was typed.
    Decimal(String),
    /// An amount was typed.
    Amount(usize, String),
    /// A field was left.
    Leave,
    /// The amount in words is shown, or no longer.
    Toggle,
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 680.0;

    fn new(_setting: &Setting) -> State {
        let typed = |text: &str| {
            let mut typed = amount::Typed::default();
            typed.edit(text.to_owned());
            typed.settle();
            typed
        };
        State {
            whole: number::Typed::whole(Some(12_500)),
            decimal: number::Typed::decimal(Some(12_500), 3),
            amounts: [
                typed("2.000.000,50"),
                typed(""),
                typed("1.500"),
                typed("حوالي مليون"),
            ],
            in_words: true,
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Whole(text) => self.whole.edit(text),
            Message::Decimal(text) => self.decimal.edit(text),
            Message::Amount(index, text) => self.amounts[index].edit(text),
            Message::Leave => {
                self.whole.settle();
                self.decimal.settle();
                self.amounts.iter_mut().for_each(amount::Typed::settle);
            }
            Message::Toggle => self.in_words = !self.in_words,
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let (tr, language) = (&setting.tr, setting.language());
        let entry = |index: usize| {
            amount(tr, &self.amounts[index])
                .id(format!("amount-{index}"))
                .on_input(move |text| Message::Amount(index, text))
                .on_leave(Message::Leave)
        };
        let words = |arabic, french| setting.pick(arabic, french);
        sheet([
            sample(
                language,
                words("عدد السكان المستفيدين", "Population bénéficiaire"),
                number(tr, &self.whole)
                    .id("number-whole")
                    .on_input(Message::Whole)
                    .on_leave(Message::Leave),
            ),
            sample(
                language,
                words("طول القنوات", "Longueur des conduites"),
                number(tr, &self.decimal)
                    .unit(words("كلم", "km"))
                    .id("number-decimal")
                    .on_input(Message::Decimal)
                    .on_leave(Message::Leave),
            ),
            sample(
                language,
                words("كلفة المشروع", "Coût du projet"),
                entry(0).in_words(self.in_words, Message::Toggle),
            ),
            sample(
                language,
                words("مساهمة الجماعة", "Contribution de la commune"),
                entry(1),
            ),
            sample(
                language,
                words("مبلغ يقرأ على وجهين", "Montant à deux lectures"),
                entry(2),
            ),
            sample(
                language,
                words("مبلغ غير مقروء", "Montant illisible"),
                entry(3),
            ),
        ])
    }
}
