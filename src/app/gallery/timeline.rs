//! The time line: the work programme of a campaign, with sessions, a partner's window, somebody
//! who has too much to do, and an action that begins before what it follows has ended.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};
use iced::{Length, Task, widget::row};

use super::page::{Page, Setting};
use crate::{
    text::Language,
    theme::space,
    widget::{
        Column, Container, Element,
        badge::{self, Look},
        button, label,
        timeline::{self, Content, Event, Link, Load, Mark, Row, Span, Unit},
    },
};

/// Title and who answers for it, in both languages; first day and length from the first one of
/// all, in days; its state; how much is done.
type Given = (
    [&'static str; 2],
    [&'static str; 2],
    Option<(i64, i64)>,
    Look,
    u8,
);

const KARIM: [&str; 2] = ["كريم الوزاني", "Karim Ouazzani"];
const SALMA: [&str; 2] = ["سلمى بناني", "Salma Bennani"];
const HIND: [&str; 2] = ["هند العلوي", "Hind Alaoui"];

const GIVEN: [Given; 12] = [
    (
        [
            "إعداد ملف مشروع تبليط المسلك",
            "Monter le dossier de la piste",
        ],
        KARIM,
        Some((0, 14)),
        badge::DONE,
        100,
    ),
    (
        ["مراسلة مجلس الجهة", "Écrire au conseil régional"],
        SALMA,
        Some((17, 3)),
        badge::DONE,
        100,
    ),
    (
        [
            "زيارة المديرية الإقليمية للتجهيز والنقل واللوجستيك والماء",
            "Visite à la direction provinciale de l’équipement, du transport et de l’eau",
        ],
        SALMA,
        Some((24, 1)),
        badge::ON_TIME,
        50,
    ),
    (
        [
            "اجتماع تقني حول الدراسات",
            "Réunion technique sur les études",
        ],
        HIND,
        Some((22, 12)),
        badge::ON_TIME,
        40,
    ),
    (
        ["إيداع طلب التمويل", "Déposer la demande de financement"],
        SALMA,
        Some((38, 10)),
        badge::NONE,
        0,
    ),
    (
        [
            "عرض مشروع الاتفاقية على اللجنة",
            "Présenter le projet à la commission",
        ],
        SALMA,
        Some((44, 12)),
        badge::NONE,
        0,
    ),
    (
        ["مذكرة إلى المجلس", "Note au conseil"],
        KARIM,
        Some((40, 16)),
        badge::LATE,
        20,
    ),
    (
        [
            "استقبال ممثلي وكالة التنمية",
            "Accueillir l’agence de développement",
        ],
        HIND,
        None,
        badge::NONE,
        0,
    ),
    (
        ["حملة تواصل مع الجمعيات", "Campagne auprès des associations"],
        KARIM,
        Some((60, 35)),
        badge::NONE,
        0,
    ),
    (
        ["زيارة ميدانية مشتركة", "Visite conjointe du site"],
        HIND,
        Some((72, 2)),
        badge::NONE,
        0,
    ),
    (
        ["توقيع الاتفاقية", "Signature de la convention"],
        SALMA,
        Some((98, 4)),
        badge::NONE,
        0,
    ),
    (
        [
            "تتبع صرف الشطر الأول",
            "Suivre le versement de la première tranche",
        ],
        KARIM,
        Some((104, 20)),
        badge::NONE,
        0,
    ),
];

const LINKS: [Link; 6] = [
    Link { from: 0, to: 1 },
    Link { from: 1, to: 2 },
    Link { from: 3, to: 4 },
    Link { from: 4, to: 5 },
    Link { from: 5, to: 10 },
    Link { from: 10, to: 11 },
];

/// What it looks like, and the days of each row.
pub struct State {
    line: timeline::State,
    spans: Vec<Option<Span>>,
    today: NaiveDate,
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the time line.
    Line(timeline::Message),
    /// Nearer, or from farther away.
    Zoom(bool),
    /// Days, weeks or months.
    Look(Unit),
    /// Everything.
    Whole,
}

/// What is on it.
struct Sample<'a> {
    state: &'a State,
    language: Language,
}

impl State {
    fn day(&self, days: i64) -> NaiveDate {
        after(self.today, days - 27)
    }
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let moved = match days {
        0.. => day.checked_add_days(by),
        _ => day.checked_sub_days(by),
    };
    moved.unwrap_or(day)
}

impl Sample<'_> {
    fn pick(&self, [arabic, french]: [&'static str; 2]) -> Cow<'_, str> {
        Cow::Borrowed(match self.language {
            Language::Arabic => arabic,
            Language::French => french,
        })
    }
}

impl Content for Sample<'_> {
    fn whole(&self) -> Span {
        Span::new(self.state.day(0), self.state.day(124))
    }

    fn today(&self) -> NaiveDate {
        self.state.today
    }

    fn corner(&self) -> Cow<'_, str> {
        self.pick(["العملية والمسؤول عنها", "Action et responsable"])
    }

    fn row(&self, row: usize) -> Row<'_> {
        let (title, who, _, look, done) = GIVEN[row];
        let of = Row::new(self.pick(title), self.pick(who)).state(look, done);
        match row {
            5 => of.conflict(self.pick([
                "تبدأ قبل انتهاء العملية التي تسبقها",
                "Commence avant la fin de l’action qu’elle suit",
            ])),
            0 => of.fixed(),
            _ => of,
        }
    }

    fn span(&self, row: usize) -> Option<Span> {
        self.state.spans[row]
    }

    fn links(&self) -> &[Link] {
        &LINKS
    }

    fn marks(&self) -> usize {
        3
    }

    fn mark(&self, mark: usize) -> Mark<'_> {
        let day = |days| self.state.day(days);
        match mark {
            0 => Mark::day(self.pick(["دورة المجلس", "Session du conseil"]), day(58)),
            1 => Mark::window(
                self.pick(["إعداد ميزانية الجهة", "Budget de la région en préparation"]),
                Span::new(day(30), day(52)),
            ),
            _ => Mark::day(
                self.pick(["دورة استثنائية", "Session extraordinaire"]),
                day(66),
            ),
        }
    }

    fn concerns(&self, mark: usize, row: usize) -> bool {
        mark != 1 || matches!(row, 1 | 4 | 5)
    }

    fn loads(&self, row: usize) -> Vec<Load<'_>> {
        let (_, who, ..) = GIVEN[row];
        let days = Span::new(self.state.day(44), self.state.day(47));
        let load = || Load {
            span: days,
            words: self.pick(["أربع عمليات في الوقت نفسه", "Quatre actions à la fois"]),
        };
        (who == SALMA).then(load).into_iter().collect()
    }
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 720.0;

    fn new(setting: &Setting) -> State {
        let mut state = State {
            line: timeline::State::default(),
            spans: Vec::new(),
            today: setting.today.day(),
        };
        let spans = GIVEN.iter().map(|(_, _, days, ..)| {
            days.map(|(from, length)| Span::new(state.day(from), state.day(from + length - 1)))
        });
        state.spans = spans.collect();
        state.line.go(3);
        state
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Line(message) => match self.line.update(message) {
                Event::Moved { row, from, until } => self.spans[row] = Some(Span::new(from, until)),
                Event::Delete(row) => self.spans[row] = None,
                Event::None | Event::Selected(_) | Event::Open(_) => {}
            },
            Message::Zoom(true) => self.line.nearer(),
            Message::Zoom(false) => self.line.farther(),
            Message::Look(unit) => self.line.look(unit),
            Message::Whole => self.line.whole(),
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let press = |arabic, french, message| {
            button::quiet(language, setting.pick(arabic, french), Some(message))
        };
        let buttons = row![
            press("كل المدة", "Tout", Message::Whole),
            press("أيام", "Jours", Message::Look(Unit::Day)),
            press("أسابيع", "Semaines", Message::Look(Unit::Week)),
            press("أشهر", "Mois", Message::Look(Unit::Month)),
            press("أقرب", "Plus près", Message::Zoom(true)),
            press("أبعد", "Plus loin", Message::Zoom(false)),
            label::hint(
                language,
                match self.line.unit() {
                    Unit::Day => setting.pick("باليوم", "par jour"),
                    Unit::Week => setting.pick("بالأسبوع", "par semaine"),
                    Unit::Month => setting.pick("بالشهر", "par mois"),
                }
            ),
        ]
        .spacing(space::XS);
        let sample = Sample {
            state: self,
            language,
        };
        let line = timeline::timeline(language, &self.line, GIVEN.len(), sample, Message::Line);
        Container::new(Column::new().push(buttons).push(line).spacing(space::S))
            .padding(space::XL)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}
