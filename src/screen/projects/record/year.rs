//! The years of a project: one more, what they add up to, what the commune does not pay.

use crate::{
    domain::{
        Money, Year,
        project::{Project, YearCost},
    },
    screen::Context,
    text::amount,
};

/// The year after the last one, or the plan's first.
pub fn add_year(project: &mut Project, context: &Context) {
    let last = project.costs.iter().map(|cost| u16::from(cost.year)).max();
    let first = context.register.plans.last().map(|plan| plan.first_year);
    let next = last.and_then(|year| Year::try_from(year + 1).ok());
    if let Some(year) = next.or(first).or_else(|| Some(context.today.in_year())) {
        project.costs.push(YearCost {
            year,
            commune: Money::ZERO,
            total: Money::ZERO,
        });
    }
}

/// What the years add up to, and how it differs from the stated cost.
pub fn yearly(project: &Project, _row: usize, context: &Context) -> String {
    let total = project.yearly_total();
    let words = context.dirhams(total);
    let difference = total.minus(project.cost.into());
    if project.costs.is_empty() || difference == 0 {
        return words;
    }
    let difference = amount::format_whole(difference.abs());
    context
        .tr
        .project_yearly_differs(words, context.tr.amount_dirhams(difference))
}

/// What the commune does not pay (المبلغ غير المتوفر).
pub fn gap(project: &Project, _row: usize, context: &Context) -> String {
    let gap = crate::domain::Total::from(project.cost).minus(project.commune_total());
    context.tr.amount_dirhams(amount::format_whole(gap.max(0)))
}
