//! Grades of 0 to 3: typed, given, taken back, and suggested from what the projects' sheets say.

use crate::{
    domain::{
        Grade, Line,
        id::{CriterionId, ProjectId},
        need::Need,
        ranking::Score,
        round::Round,
    },
    screen::campaign::Campaign,
};

/// The grade that was typed, in digits of either script.
pub fn typed(text: &str) -> Option<Grade> {
    let digit = text.chars().next().filter(|_| text.chars().count() == 1)?;
    let digit = match digit {
        '٠'..='٩' => u32::from(digit) - u32::from('٠'),
        digit => digit.to_digit(10)?,
    };
    u8::try_from(digit)
        .ok()
        .and_then(|digit| Grade::try_from(digit).ok())
}

/// The grade of a project by a criterion.
pub fn of(round: &Round, project: ProjectId, criterion: CriterionId) -> Option<Grade> {
    let mut scores = round.scores.iter();
    let score = scores.find(|one| (one.project, one.criterion) == (project, criterion));
    score.map(|score| score.grade)
}

/// Gives a project a grade, or takes it back.
pub fn set(round: &mut Round, project: ProjectId, criterion: CriterionId, grade: Option<Grade>) {
    let is_it = |one: &Score| (one.project, one.criterion) == (project, criterion);
    let Some(grade) = grade else {
        round.scores.retain(|one| !is_it(one));
        return;
    };
    match round.scores.iter_mut().find(|one| is_it(one)) {
        Some(score) => score.grade = grade,
        None => round.scores.push(Score {
            criterion,
            project,
            grade,
            note: Line::default(),
        }),
    }
}

/// Grades that nobody gave, as the projects' sheets suggest them.
pub fn suggest(campaign: &mut Campaign) {
    let projects = &campaign.contents.projects;
    let needs: &[Need] = &campaign.contents.needs;
    let round = campaign.sheet.record();
    let mut found = Vec::new();
    for project in projects {
        for criterion in &round.criteria {
            if of(round, project.id, criterion.id).is_none()
                && let Some(measure) = criterion.measure
                && let Some(grade) = measure.suggest(project, needs, projects)
            {
                found.push((project.id, criterion.id, grade));
            }
        }
    }
    campaign.sheet.change(|round| {
        for (project, criterion, grade) in found {
            set(round, project, criterion, Some(grade));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grade_is_one_digit_of_either_script() {
        for (text, grade) in [("0", 0), ("3", 3), ("٢", 2)] {
            assert_eq!(typed(text).map(Grade::number), Some(grade), "{text}");
        }
        for text in ["4", "٩", "12", "x", "", "-1", "1.5"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
