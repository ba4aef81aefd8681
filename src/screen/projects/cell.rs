//! What is typed into a cell of the list: a value of the project, or what is expected instead.

use crate::{
    domain::{
        Money, Name,
        id::ProjectId,
        key::Keyed,
        project::{Priority, Project, ProjectState},
    },
    i18n::I18n,
    screen::{Context, Edit},
    storage,
    text::{Language, amount, fold::fold},
};

/// The change that a text in a column makes; none when it changes nothing.
///
/// # Errors
/// What the cell expects, in words.
pub fn edit(
    context: &Context,
    id: ProjectId,
    column: &str,
    text: &str,
) -> Result<Option<Edit>, String> {
    let tr = &context.tr;
    let read = context.read(|reader| storage::project::get(reader, id));
    let before = read.map_err(|problem| problem.words(tr))?;
    let before = before.ok_or_else(|| tr.shell_not_found())?;
    let mut after = before.clone();
    set(&mut after, tr, column, text.trim())?;
    if after == before {
        return Ok(None);
    }
    Ok(Some(Edit::new("project.edit", move |writer| {
        storage::project::update_from(writer, &before, &after)
    })))
}

fn set(project: &mut Project, tr: &I18n, column: &str, text: &str) -> Result<(), String> {
    match column {
        "title" => name(&mut project.title, tr, text)?,
        "location" => name(&mut project.location, tr, text)?,
        "priority" => project.priority = priority(tr, text)?,
        "state" => project.state = state(tr, text)?,
        "cost" => project.cost = cost(tr, text)?,
        _ => {}
    }
    Ok(())
}

/// The side of the window's language; the other side stays.
fn name(name: &mut Name, tr: &I18n, text: &str) -> Result<(), String> {
    let side = |language: Language| match language == tr.language() {
        true => text.to_owned(),
        false => name.in_language(language).to_owned(),
    };
    let given = Name::new(side(Language::Arabic), side(Language::French));
    *name = given.map_err(|_| tr.project_cell_name())?;
    Ok(())
}

fn priority(tr: &I18n, text: &str) -> Result<Option<Priority>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let grade = text.parse::<u8>().ok();
    let grade = grade.and_then(|grade| Priority::try_from(grade).ok());
    grade.map(Some).ok_or_else(|| tr.project_cell_priority())
}

fn cost(tr: &I18n, text: &str) -> Result<Money, String> {
    if text.is_empty() {
        return Ok(Money::ZERO);
    }
    let centimes = amount::parse(text).ok();
    let money = centimes.and_then(|centimes| Money::from_centimes(centimes).ok());
    money.ok_or_else(|| tr.form_expects_amount())
}

/// The state whose name begins so, in either language, where only one does.
fn state(tr: &I18n, text: &str) -> Result<ProjectState, String> {
    let wanted = fold(text);
    let names = |state: &ProjectState| Language::ALL.map(|l| fold(&I18n::new(l).term(*state)));
    let every = ProjectState::EVERY.iter().copied();
    let exact = every.clone().find(|state| names(state).contains(&wanted));
    let begins = |state: &ProjectState| names(state).iter().any(|name| name.starts_with(&wanted));
    let mut begun = every.clone().filter(begins);
    let found = match (exact, begun.next(), begun.next()) {
        (Some(exact), _, _) => Some(exact),
        (None, Some(only), None) if !wanted.is_empty() => Some(only),
        _ => None,
    };
    found.ok_or_else(|| {
        let all: Vec<String> = every.map(|state| tr.term(state)).collect();
        tr.project_cell_state(all.join(&tr.form_comma()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> Project {
        let project = crate::screen::fixture::contents().projects;
        project.into_iter().next().unwrap()
    }

    #[test]
    fn a_cell_takes_what_people_write_and_says_what_it_expects() {
        for language in Language::ALL {
            let tr = &I18n::new(language);
            let mut after = project();
            for (column, text) in [
                ("title", "مسلك جديد"),
                ("priority", "2"),
                ("cost", "1.250.000,50"),
                ("state", &tr.term(ProjectState::Completed)),
            ] {
                set(&mut after, tr, column, text).unwrap();
            }
            assert_eq!(after.title.in_language(language), "مسلك جديد");
            let other = language.other();
            assert_eq!(
                after.title.in_language(other),
                project().title.in_language(other)
            );
            assert_eq!(after.priority.map(u8::from), Some(2));
            assert_eq!(after.cost.centimes(), 125_000_050);
            assert_eq!(after.state, ProjectState::Completed);
            let kept = after.clone();
            for (column, text) in [
                ("priority", "4"),
                ("priority", "أ"),
                ("cost", "كثير"),
                ("cost", "-5"),
                ("state", "xyz"),
                ("state", ""),
            ] {
                let refused = set(&mut after, tr, column, text);
                assert!(!refused.unwrap_err().is_empty(), "{column} {text}");
            }
            assert_eq!(after, kept);
            set(&mut after, tr, "priority", "").unwrap();
            assert_eq!(after.priority, None);
        }
    }

    #[test]
    fn a_state_is_known_by_the_beginning_of_its_name_in_either_language() {
        let tr = &I18n::new(Language::Arabic);
        for state_ in ProjectState::EVERY {
            for language in Language::ALL {
                let name = I18n::new(language).term(*state_);
                assert_eq!(state(tr, &name), Ok(*state_));
            }
        }
        let french = I18n::new(Language::French).term(ProjectState::Cancelled);
        let short: String = french.chars().take(3).collect();
        assert_eq!(state(tr, &short), Ok(ProjectState::Cancelled));
    }
}
