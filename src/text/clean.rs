//! What a text that a person typed must never hold.
/// e
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// l
    #[error("long")]
    TooLong {
        /// l
        length: usize,
        /// l
        limit: usize,
    },
    /// c
    #[error("c")]
    Control {
        /// a
        at: usize,
        /// f
        found: char,
    },
}
/// c
pub fn check(t: &str, m: usize) -> Result<(), Error> {
    let l = t.chars().count();
    if l > m {
        Err(Error::TooLong {
            length: l,
            limit: m,
        })
    } else if let Some((at, found)) = t
        .chars()
        .enumerate()
        .find(|(_, c)| c.is_control() && *c != '\n')
    {
        Err(Error::Control { at, found })
    } else {
        Ok(())
    }
}
/// c
pub fn check_line(t: &str, m: usize) -> Result<(), Error> {
    if let Some(at) = t.find('\n') {
        return Err(Error::Control { at, found: '\n' });
    }
    check(t, m)
}
