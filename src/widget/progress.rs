//! Long work: what is being done, how far it is, and the button that stops it.
//!
//! Work of unknown length shows a block that goes to and fro: the application sends a beat every
//! [`BEAT`] while it runs, and keeps the [`Phase`]; nothing moves by itself.

use std::time::Duration;

use iced::{Alignment, Length};

use super::{
    Column, Container, Element, Row,
    bar::{bar, block},
    button,
    icon::Icon,
    label,
};
use crate::{i18n::I18n, text::number, theme::space};

/// How often the block of unknown work moves: ten times a second.
pub const BEAT: Duration = Duration::from_millis(100);
/// Beats from one end to the other.
const WAY: u16 = 20;
/// Width of the block, in hundredths of a percent.
const BLOCK: u16 = 2_500;

/// Where the block of unknown work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Phase(u16);

impl Phase {
    /// The phase one beat later.
    pub fn next(self) -> Phase {
        Phase((self.0 + 1) % (2 * WAY))
    }

    /// Where the block begins, in hundredths of a percent from where reading starts.
    fn start(self) -> u16 {
        let there = if self.0 <= WAY {
            self.0
        } else {
            2 * WAY - self.0
        };
        (10_000 - BLOCK) / WAY * there
    }
}

/// How far work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// So many hundredths of a percent.
    Known(u16),
    /// It runs.
    Unknown(Phase),
}

/// What is being done and how far; `detail` says what of it (« 12 sur 40 »), `stop` stops it.
pub fn progress<'a, Message: Clone + 'a>(
    tr: &I18n,
    words: impl AsRef<str>,
    detail: Option<String>,
    share: Share,
    stop: Option<Message>,
) -> Element<'a, Message> {
    let language = tr.language();
    let mut told = Row::new()
        .push(Container::new(label::body(language, words)).width(Length::Fill))
        .spacing(space::S)
        .align_y(Alignment::Center);
    if let Some(detail) = detail {
        told = told.push(label::hint(language, detail));
    }
    let track = match share {
        Share::Known(share) => {
            let percent = number::short_percent(i64::from(share.min(10_000)));
            told = told.push(label::one_line(label::strong(language, percent)));
            bar(share, |p| p.green)
        }
        Share::Unknown(phase) => block(phase.start(), BLOCK, |p| p.green),
    };
    if let Some(stop) = stop {
        told = told.push(button::plain_with(
            language,
            Icon::Stop,
            tr.piece_progress_stop(),
            Some(stop),
        ));
    }
    Column::new()
        .push(told)
        .push(track)
        .spacing(space::XS)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_goes_to_and_fro_inside_its_track() {
        let mut phase = Phase::default();
        let mut most = 0;
        for _ in 0..2 * WAY {
            most = most.max(phase.start());
            assert!(phase.start() + BLOCK <= 10_000);
            phase = phase.next();
        }
        assert_eq!(phase, Phase::default());
        assert_eq!(most + BLOCK, 10_000);
    }
}
