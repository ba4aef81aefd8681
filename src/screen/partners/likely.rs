//! Partners of the register that a name may mean already.

use crate::{domain::id::PartnerId, screen::Context, search::duplicate::duplicate, text::Language};

/// So many are told of.
const FEW: usize = 2;

/// The partners whose name or abbreviation is likely to mean the same as one of these names,
/// likeliest first; `own` is the sheet that is being named.
pub fn likely(context: &Context, names: &[&str], own: Option<PartnerId>) -> Vec<PartnerId> {
    let known = || {
        let partners = context.register.partners.all().iter();
        partners
            .filter(|partner| Some(partner.id) != own)
            .flat_map(|partner| {
                let twins = [partner.name(), partner.abbreviation()];
                let sides = twins.map(|twin| Language::ALL.map(|one| twin.in_language(one)));
                sides.into_iter().flatten().map(|name| (partner.id, name))
            })
    };
    let mut found: Vec<PartnerId> = Vec::new();
    for name in names.iter().filter(|name| !name.trim().is_empty()) {
        for (id, _) in duplicate(known(), name) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    found.truncate(FEW);
    found
}
