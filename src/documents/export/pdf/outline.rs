//! Bookmarks, nested by level (ISO 32000-1, 12.3.3).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::documents::{
    export::Error,
    frame::{Bookmark, Layout},
};

/// Adds the bookmarks and returns the outline's root, or `None` when there are none.
///
/// # Errors
/// [`Error::Bookmark`] when one points to a page that is not there.
pub fn add(
    document: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
) -> Result<Option<ObjectId>, Error> {
    let bookmarks = &layout.outline;
    if bookmarks.is_empty() {
        return Ok(None);
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    let (mut top, mut below) = (Vec::new(), vec![Vec::new(); bookmarks.len()]);
    for (index, parent) in parents(bookmarks).into_iter().enumerate() {
        match parent {
            Some(parent) => below[parent].push(index),
            None => top.push(index),
        }
    }
    let mut item = dictionary! { "Type" => "Outlines", "Count" => top.len() as i64 };
    link(&mut item, &top, &ids);
    document.set_object(root, item);
    let groups = below.iter().zip(&ids).map(|(group, id)| (*id, group));
    for (parent, siblings) in std::iter::once((root, &top)).chain(groups) {
        for (place, index) in siblings.iter().enumerate() {
            let bookmark = &bookmarks[*index];
            let page = pages.get(bookmark.page).ok_or(Error::Bookmark {
                page: bookmark.page,
                pages: pages.len(),
            })?;
            let y = layout.pages[bookmark.page].height - bookmark.y;
            let mut item = dictionary! {
                "Title" => lopdf::text_string(&bookmark.title),
                "Parent" => parent,
                "Dest" => vec![
                    Object::Reference(*page),
                    "XYZ".into(),
                    Object::Null,
                    Object::Real((y * 100.0).round() / 100.0),
                    Object::Null,
                ],
            };
            if let Some(before) = place.checked_sub(1) {
                item.set("Prev", ids[siblings[before]]);
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", ids[*next]);
            }
            if !below[*index].is_empty() {
                // Closed: the reader opens what he wants to see.
                item.set("Count", -(below[*index].len() as i64));
                link(&mut item, &below[*index], &ids);
            }
            document.set_object(ids[*index], item);
        }
    }
    Ok(Some(root))
}

fn link(item: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        item.set("First", ids[*first]);
        item.set("Last", ids[*last]);
    }
}

/// A bookmark hangs under the last one before it that has a smaller level.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(bookmarks.len());
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while open
            .last()
            .is_some_and(|last| bookmarks[*last].level >= bookmark.level)
        {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nests_by_level_even_when_one_is_skipped() {
        let levels = [1, 2, 3, 2, 1, 3, 2];
        let bookmarks: Vec<Bookmark> = levels
            .into_iter()
            .map(|level| Bookmark {
                level,
                title: String::new(),
                page: 0,
                y: 0.0,
            })
            .collect();
        let expected = [None, Some(0), Some(1), Some(0), None, Some(4), Some(4)];
        assert_eq!(parents(&bookmarks), expected);
    }
}
