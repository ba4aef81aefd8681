//! The letterhead on screen: the lines that communes use, and how they will be printed.

use iced::{
    Alignment, Length,
    widget::{Space, image},
};

use super::Context;
use crate::{
    documents::content::part,
    domain::{
        Name,
        commune::{Commune, TerritoryKind},
    },
    text::Language,
    theme::{container, space},
    widget::{Column, Container, Element, Row, card, label},
};

/// Side of what stands between the two languages, in parts of twelve.
const MIDDLE: u16 = 3;
/// Height of the logo, in pixels.
const LOGO: f32 = 72.0;
/// Part that each language takes.
const SIDE: u16 = 5;

/// The lines that a commune's letterhead has, as far as its sheet says them (domain notes,
/// section 8): the kingdom, the ministry, the province, the circle where there is one, the commune.
pub fn usual(commune: &Commune) -> Vec<Name> {
    let mut lines = vec![
        Name::new("المملكة المغربية", "ROYAUME DU MAROC"),
        Name::new("وزارة الداخلية", "MINISTÈRE DE L’INTÉRIEUR"),
    ];
    let mut add = |(ar, fr): (&str, &str), name: &Name| {
        if !name.is_empty() {
            let arabic = format!("{ar} {}", name.in_language(Language::Arabic));
            let french = name.in_language(Language::French);
            let french = format!("{fr} {}", part::french_of(french)).to_uppercase();
            lines.push(Name::new(arabic.trim_end(), french.trim_end()));
        }
    };
    let territory = match commune.territory {
        TerritoryKind::Province => ("إقليم", "Province"),
        TerritoryKind::Prefecture => ("عمالة", "Préfecture"),
    };
    add(territory, &commune.province);
    add(("دائرة", "Cercle"), &commune.circle);
    add(("جماعة", "Commune"), &commune.name);
    lines.into_iter().flatten().collect()
}

/// The letterhead as it will be printed: Arabic at the right and French at the left in both
/// languages of the window, the logo and the Amazigh line between them.
pub fn preview<'a, Message: 'a>(
    context: &Context,
    commune: &Commune,
    logo: Option<&image::Handle>,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let own = context.language();
    let logo = logo.map(|logo| image(logo.clone()).height(LOGO));
    let middle = Column::new()
        .push(logo)
        .push(label::body(Language::French, commune.tifinagh.as_str()))
        .align_x(Alignment::Center)
        .spacing(space::XXS)
        .width(Length::FillPortion(MIDDLE));
    let lines = Row::new()
        .push(side(commune, own))
        .push(middle)
        .push(side(commune, own.other()))
        .align_y(Alignment::Center);
    let rule = Container::new(Space::new().width(Length::Fill).height(1.0))
        .style(container::bar(|p| p.green));
    let page = Column::new()
        .push(lines)
        .push(rule)
        .spacing(space::S)
        .width(Length::Fill);
    card::card(own, page).head(tr.commune_preview()).into()
}

/// Centred lines: the kingdom and the commune, first and last, are bold.
fn side<'a, Message: 'a>(commune: &Commune, language: Language) -> Element<'a, Message> {
    let lines: Vec<&str> = commune
        .letterhead
        .iter()
        .map(|line| line.in_language(language))
        .filter(|line| !line.trim().is_empty())
        .collect();
    let last = lines.len().saturating_sub(1);
    let lines = lines.iter().enumerate().map(|(at, line)| {
        if at == last && at > 0 {
            label::inked(label::strong(language, line), |p| p.deep).into()
        } else if at == 0 {
            label::strong(language, line).into()
        } else {
            label::body(language, line).into()
        }
    });
    Column::with_children(lines)
        .align_x(Alignment::Center)
        .width(Length::FillPortion(SIDE))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::fixture;

    #[test]
    fn the_usual_lines_say_the_territory_and_elide() {
        let mut commune = fixture::contents().commune;
        commune.circle = Name::new("الريف", "Rif").unwrap();
        let lines = usual(&commune);
        let french: Vec<&str> = lines
            .iter()
            .map(|line| line.in_language(Language::French))
            .collect();
        assert_eq!(
            french,
            [
                "ROYAUME DU MAROC",
                "MINISTÈRE DE L’INTÉRIEUR",
                "PROVINCE DE DRIOUCH",
                "CERCLE DE RIF",
                "COMMUNE D’OUED ZITOUNE"
            ]
        );
        commune.territory = TerritoryKind::Prefecture;
        commune.circle = Name::default();
        let lines = usual(&commune);
        assert_eq!(lines[2].in_language(Language::Arabic), "عمالة الدريوش");
        assert_eq!(lines[3].in_language(Language::Arabic), "جماعة واد الزيتون");
        assert_eq!(lines.len(), 4);
    }
}
