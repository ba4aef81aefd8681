//! Who gives what to all agreements together.

use crate::{
    domain::Total,
    storage::{Error, Reader},
};

/// What the commune gives to all agreements, and what its partners give, as their cost tables say.
pub fn shares(reader: &Reader<'_>) -> Result<(Total, Total), Error> {
    let given = |side: &str| -> Result<Total, Error> {
        let sum = reader.count(
            &format!(
                "SELECT coalesce(sum(contribution.amount), 0)
                 FROM contribution JOIN party ON party.id = contribution.party
                 WHERE party.partner IS {side}"
            ),
            [],
        )?;
        Ok(Total::from_centimes(sum).unwrap_or_default())
    };
    Ok((given("NULL")?, given("NOT NULL")?))
}
