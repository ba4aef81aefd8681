//! What in the plan should be looked at, in words, where it is typed, with one stroke that mends it
//! where there is one; nothing of it keeps the team from going on.

use iced::{Alignment, Length, widget::row};

use super::called::Called;
use crate::{
    domain::mobilisation::{
        Action, Approach,
        conflict::{self, Conflict},
    },
    i18n::I18n,
    screen::{Context, campaign::Campaign},
    theme::space,
    widget::{Container, Element, badge, button},
};

/// Every conflict of the plan, as it is being typed.
pub fn of(actions: &[Action], approaches: &[Approach], campaign: &Campaign) -> Vec<Conflict> {
    let contents = &campaign.contents;
    let ground = conflict::Ground {
        round: campaign.round(),
        prospects: &contents.prospects,
        stakeholders: &contents.stakeholders,
        approaches,
    };
    conflict::all(actions, ground)
}

/// A conflict in words.
pub fn words(conflict: &Conflict, campaign: &Campaign, context: &Context) -> String {
    let names = Called::of(campaign, context);
    context.tr.conflict(conflict, &names)
}

/// What one stroke would do about it.
fn verb(conflict: &Conflict, tr: &I18n) -> Option<String> {
    Some(match conflict {
        Conflict::Reversed { .. } => tr.mobilise_mend_swap(),
        Conflict::BeforePrerequisite { .. } => tr.mobilise_mend_move(),
        Conflict::AfterSession { .. } => tr.mobilise_mend_advance(),
        Conflict::NoSuchPrerequisite { .. } => tr.mobilise_mend_unlink(),
        Conflict::Stranger { .. } => tr.mobilise_mend_dismiss(),
        _ => return None,
    })
}

/// A conflict beside the action that it concerns; `mend` is told what one stroke makes of it.
pub fn beside<'a, M: Clone + 'a>(
    conflict: &Conflict,
    action: &Action,
    campaign: &Campaign,
    context: &Context,
    mend: Option<impl Fn(Action) -> M>,
) -> Element<'a, M> {
    let language = context.language();
    let told = badge::plain(language, badge::SOON, words(conflict, campaign, context));
    let stroke = mend.and_then(|mend| {
        let verb = verb(conflict, &context.tr)?;
        let after = conflict.mended(action)?;
        Some(button::plain(language, verb, Some(mend(after))))
    });
    let mut line = row![Container::new(told).width(Length::Fill)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    if let Some(stroke) = stroke {
        line = line.push(stroke);
    }
    line.into()
}
