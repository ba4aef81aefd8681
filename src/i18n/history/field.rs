//! Names of fields: what a column of a table is called on sheets, in lists and in the history.

use crate::{i18n::I18n, text::Language};

impl I18n {
    /// The name of a field by its table and column, as a label: `("project", "cost")` is «التكلفة
    /// الإجمالية». Of a text in two languages `title` is the field, `title_ar` and `title_fr` are
    /// its sides. None for what people do not edit: ids, order, and columns that are not known.
    pub fn field(&self, table: &str, column: &str) -> Option<String> {
        let label = |column: &str| {
            let id = format!("field-{table}-{column}").replace('_', "-");
            Some(self.words(&id, [])).filter(|name| !name.is_empty())
        };
        label(column).or_else(|| {
            let (base, language) = side(column)?;
            let field = label(base)?;
            Some(match language {
                Language::Arabic => self.field_in_arabic(field),
                Language::French => self.field_in_french(field),
            })
        })
    }
}

/// A column that holds one side of a text in two languages: the pair's name and the side.
pub(super) fn side(column: &str) -> Option<(&str, Language)> {
    let arabic = column
        .strip_suffix("_ar")
        .map(|base| (base, Language::Arabic));
    arabic.or_else(|| {
        column
            .strip_suffix("_fr")
            .map(|base| (base, Language::French))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Tables that people edit directly, and the column by which each part names its owner.
    const EDITED: [(&str, &str); 46] = [
        ("commune", ""),
        ("letterhead_line", "commune"),
        ("plan", ""),
        ("plan_capacity", "plan"),
        ("axis", ""),
        ("project", ""),
        ("project_place", "project"),
        ("project_cost", "project"),
        ("project_study", "project"),
        ("need", ""),
        ("partner", ""),
        ("partner_domain", "partner"),
        ("partner_contribution", "partner"),
        ("contact", ""),
        ("vetting", ""),
        ("attachment", ""),
        ("agreement", ""),
        ("commitment", ""),
        ("instalment", "commitment"),
        ("realisation", ""),
        ("project_attachment", "project"),
        ("partner_attachment", "partner"),
        ("partner_vetting", "partner"),
        ("vetting_paper", "partner"),
        ("round", ""),
        ("round_member", "round"),
        ("round_project", "round"),
        ("round_component", "round"),
        ("criterion", "round"),
        ("score", "round"),
        ("round_tick", "round"),
        ("round_mean", "round"),
        ("stage_closing", ""),
        ("stage_present", "closing"),
        ("stage_product", "closing"),
        ("prospect", ""),
        ("prospect_step", "prospect"),
        ("prospect_year", "prospect"),
        ("stakeholder", ""),
        ("stakeholder_capacity", "stakeholder"),
        ("stakeholder_window", "stakeholder"),
        ("approach", ""),
        ("approach_argument", "approach"),
        ("mobilisation_action", ""),
        ("mobilisation_support", "action"),
        ("mobilisation_prerequisite", "action"),
    ];

    /// Tables and their columns, read from the migrations.
    fn schema() -> BTreeMap<String, Vec<String>> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let mut tables = BTreeMap::<String, Vec<String>>::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let file = entry.unwrap().path().join("up.sql");
            let mut open: Option<String> = None;
            for line in std::fs::read_to_string(file).unwrap().lines() {
                let name = |rest: &str| rest.split([' ', '(']).next().unwrap().to_owned();
                if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                    open = Some(name(rest));
                } else if line.starts_with(')') {
                    open = None;
                } else if let Some(table) = &open {
                    let column = name(line.trim());
                    if !["CHECK", "PRIMARY", "UNIQUE", "FOREIGN"].contains(&column.as_str()) {
                        tables.entry(table.clone()).or_default().push(column);
                    }
                } else if let Some(rest) = line.strip_prefix("ALTER TABLE ") {
                    let added = rest.split_once(" ADD COLUMN ");
                    if let Some((table, rest)) = added {
                        tables.entry(table.to_owned()).or_default().push(name(rest));
                    }
                }
            }
        }
        tables
    }

    #[test]
    fn every_column_that_people_edit_has_a_name() {
        let schema = schema();
        assert!(schema["project"].len() > 80 && schema["contact"].len() == 9);
        let mut nameless = Vec::new();
        for (table, owner) in EDITED {
            for column in schema.get(table).into_iter().flatten() {
                if ["seq", "id", "position"].contains(&column.as_str()) || column == owner {
                    continue;
                }
                for language in Language::ALL {
                    if I18n::new(language).field(table, column).is_none() {
                        nameless.push(format!("{table}.{column} in {}", language.code()));
                    }
                }
            }
        }
        assert!(nameless.is_empty(), "{nameless:#?}");
    }

    #[test]
    fn a_field_has_a_name_and_its_sides_too() {
        let (ar, fr) = (I18n::new(Language::Arabic), I18n::new(Language::French));
        assert_eq!(
            ar.field("project", "cost").as_deref(),
            Some("التكلفة الإجمالية")
        );
        assert_eq!(fr.field("project", "cost").as_deref(), Some("Coût total"));
        assert_eq!(
            fr.field("project", "title").as_deref(),
            Some("Intitulé du projet")
        );
        let arabic = fr.field("project", "title_ar").unwrap();
        assert!(arabic.ends_with("(en arabe)"), "{arabic}");
        for (table, column) in [("project", "seq"), ("project", "nothing"), ("", "")] {
            assert_eq!(ar.field(table, column), None);
        }
    }
}
