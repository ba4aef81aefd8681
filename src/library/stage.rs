//! The guide: the five stages of a partnership, each in five facets (domain notes, section 1).

pub mod answer;
pub mod check;

use serde::Deserialize;

use self::check::Check;
use super::{
    legal::Certainty,
    resource::{Error, check_unique, read},
};
use crate::domain::{Name, Prose};

/// Titles of the five facets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facets {
    /// الشروط القبلية
    pub preconditions: Name,
    /// طريقة التنفيذ
    pub method: Name,
    /// الأدوات المنهجية
    pub tools: Name,
    /// الوسائل المادية والبشرية
    pub means: Name,
    /// منتوج المرحلة
    pub product: Name,
}

/// What must hold before a stage begins.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Precondition {
    /// Its id, unique in its stage.
    pub id: String,
    /// What tests it; none when people judge.
    #[serde(default)]
    pub check: Option<Check>,
    /// What must hold.
    pub text: Prose,
}

/// A step of the method, or a means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, unique in its list.
    pub id: String,
    /// What is done, or needed.
    pub text: Prose,
}

/// A tool.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Its id, unique in the guide.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: Prose,
}

/// What a stage brings forth.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Its id, unique in the guide.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it shows.
    pub text: Prose,
    /// When it is complete.
    pub complete_when: Vec<Condition>,
}

/// A condition of a product's completeness.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What tests it.
    pub check: Check,
    /// What must hold.
    pub text: Prose,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its number, 1 to 5.
    pub number: u8,
    /// How sure its facets are.
    pub certainty: Certainty,
    /// Its name.
    pub name: Name,
    /// What it is for.
    pub purpose: Prose,
    /// Titles of its facets.
    pub facets: Facets,
    /// What must hold before.
    pub preconditions: Vec<Precondition>,
    /// How it is done, in order.
    pub method: Vec<Item>,
    /// What it is done with.
    pub tools: Vec<Tool>,
    /// Whom and what it needs.
    pub means: Vec<Item>,
    /// What it brings forth.
    pub product: Product,
}

/// The whole guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The stages in order.
    pub stages: [Stage; 5],
}

/// Reads one file of `resources/stages`, embedded in the program.
macro_rules! stage {
    ($number:literal) => {
        stage(
            $number,
            concat!("stages/stage-", $number, ".toml"),
            include_str!(concat!("../../resources/stages/stage-", $number, ".toml")),
        )
    };
}

impl Guide {
    /// Reads the embedded guide. Fails on a malformed file, a stage under another's number and an
    /// id defined twice.
    pub fn load() -> Result<Guide, Error> {
        let guide = Guide {
            stages: [stage!(1)?, stage!(2)?, stage!(3)?, stage!(4)?, stage!(5)?],
        };
        let stages = &guide.stages;
        let tools = stages.iter().flat_map(|stage| &stage.tools);
        check_unique("stages", tools.map(|tool| tool.id.as_str()))?;
        check_unique(
            "stages",
            stages.iter().map(|stage| stage.product.id.as_str()),
        )?;
        Ok(guide)
    }

    /// A stage by its number, 1 to 5.
    pub fn stage(&self, number: u8) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.number == number)
    }
}

fn stage(number: u8, file: &str, text: &str) -> Result<Stage, Error> {
    let stage: Stage = read(file, text)?;
    if stage.number != number {
        return Err(Error::Malformed {
            file: file.to_owned(),
            reason: format!("the number is {}", stage.number),
        });
    }
    check_unique(file, stage.preconditions.iter().map(|one| one.id.as_str()))?;
    check_unique(file, stage.method.iter().map(|one| one.id.as_str()))?;
    check_unique(file, stage.means.iter().map(|one| one.id.as_str()))?;
    Ok(stage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const FIRST: &str = include_str!("../../resources/stages/stage-1.toml");

    fn fault(number: u8, from: &str, to: &str) -> String {
        assert!(FIRST.contains(from), "{from}");
        let text = FIRST.replacen(from, to, 1);
        stage(number, "stages/stage-1.toml", &text)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn stages_are_found_by_number() {
        let guide = Guide::load().unwrap();
        let last = guide.stage(5).unwrap();
        assert_eq!(last.product.id, "follow-up-report");
        assert_eq!(
            last.facets.means.get(Language::French),
            "Moyens matériels et humains"
        );
        assert!(guide.stage(0).is_none() && guide.stage(6).is_none());
    }

    #[test]
    fn every_check_is_asked_for() {
        let guide = Guide::load().unwrap();
        for check in Check::ALL {
            assert!(
                guide.stages.iter().any(|stage| {
                    let before = stage.preconditions.iter().filter_map(|one| one.check);
                    let after = stage.product.complete_when.iter().map(|one| one.check);
                    before.chain(after).any(|one| one == *check)
                }),
                "{check:?}"
            );
        }
    }

    #[test]
    fn a_fault_is_named() {
        let file = "stages/stage-1.toml: ";
        assert_eq!(
            fault(2, "number = 1", "number = 1 "),
            format!("{file}the number is 1")
        );
        let unknown = fault(1, "\"plan-adopted\"", "\"plan-dreamt\"");
        assert!(
            unknown.starts_with(file) && unknown.contains("plan-dreamt"),
            "{unknown}"
        );
        let colour = fault(1, "number = 1", "number = 1\ncolour = 3");
        assert!(
            colour.contains("line 8") && colour.contains("colour"),
            "{colour}"
        );
        assert_eq!(
            fault(1, "id = \"visa\"", "id = \"plan\""),
            format!("{file}\"plan\" is defined twice")
        );
    }
}
