//! The structure tree of tagged PDF (ISO 32000-1, 14.7 and 14.8), and the way back from each
//! marked content to its element.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::documents::{
    export::Error,
    frame::{Layout, Node, NodeId, Paint, Role, Tag},
};

/// The standard structure type of a role.
pub fn type_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::TableCell => "TD",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
    }
}

/// Adds the tree and returns its root. `owners` gives, for each page, the node of each MCID.
///
/// # Errors
/// [`Error::Structure`] when the nodes are not one tree from node 0.
pub fn add(
    document: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
    owners: &[Vec<NodeId>],
) -> Result<ObjectId, Error> {
    let parents = parents(&layout.nodes)?;
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = layout
        .nodes
        .iter()
        .map(|_| document.new_object_id())
        .collect();

    let mut contents: Vec<Vec<(usize, i64)>> = vec![Vec::new(); ids.len()];
    for (page, owners) in owners.iter().enumerate() {
        for (mcid, owner) in owners.iter().enumerate() {
            let list = contents
                .get_mut(owner.0 as usize)
                .ok_or(Error::Structure(owner.0))?;
            list.push((page, mcid as i64));
        }
    }
    for (index, node) in layout.nodes.iter().enumerate() {
        let parent = parents[index].map_or(root, |parent| ids[parent]);
        let mut element = dictionary! {
            "S" => type_name(node.role),
            "P" => parent,
        };
        let mut kids: Vec<Object> = Vec::new();
        if let Some((first, _)) = contents[index].first() {
            element.set("Pg", pages[*first]);
            for (page, mcid) in &contents[index] {
                kids.push(match page == first {
                    true => Object::Integer(*mcid),
                    false => Object::Dictionary(dictionary! {
                        "Type" => "MCR",
                        "Pg" => pages[*page],
                        "MCID" => *mcid,
                    }),
                });
            }
        }
        kids.extend(
            node.children
                .iter()
                .map(|child| Object::Reference(ids[child.0 as usize])),
        );
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(language.code()));
        }
        if let Some(description) = &node.description {
            element.set("Alt", lopdf::text_string(description));
        }
        if let Some(attributes) = attributes(node, NodeId(index as u32), layout) {
            element.set("A", attributes);
        }
        document.set_object(ids[index], element);
    }

    let mut numbers: Vec<Object> = Vec::new();
    for (page, owners) in owners.iter().enumerate() {
        let list = owners
            .iter()
            .map(|owner| Object::Reference(ids[owner.0 as usize]))
            .collect();
        numbers.push((page as i64).into());
        numbers.push(Object::Array(list));
    }
    let tree = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[0],
            "ParentTree" => tree,
            "ParentTreeNextKey" => owners.len() as i64,
        },
    );
    Ok(root)
}

/// Each node's parent, once it is sure that every node hangs from node 0 and has one parent.
fn parents(nodes: &[Node]) -> Result<Vec<Option<usize>>, Error> {
    let mut parents = vec![None; nodes.len()];
    let mut reached = vec![false; nodes.len()];
    let mut open = vec![0];
    *reached.first_mut().ok_or(Error::Structure(0))? = true;
    while let Some(index) = open.pop() {
        for child in &nodes[index].children {
            let at = child.0 as usize;
            match reached.get_mut(at) {
                Some(seen) if !*seen => *seen = true,
                _ => return Err(Error::Structure(child.0)),
            }
            parents[at] = Some(index);
            open.push(at);
        }
    }
    match reached.iter().position(|reached| !reached) {
        Some(lost) => Err(Error::Structure(lost as u32)),
        None => Ok(parents),
    }
}

/// Scope and span of a cell, the place of a figure.
fn attributes(node: &Node, id: NodeId, layout: &Layout) -> Option<Dictionary> {
    let mut table = dictionary! { "O" => "Table" };
    match node.role {
        Role::ColumnHeader => table.set("Scope", "Column"),
        Role::RowHeader => table.set("Scope", "Row"),
        Role::TableCell => {}
        Role::Figure => {
            let area = bounding_box(id, layout)?;
            return Some(dictionary! {
                "O" => "Layout",
                "BBox" => area.into_iter().map(Object::Real).collect::<Vec<_>>(),
                "Placement" => "Block",
            });
        }
        _ => return None,
    }
    if node.span > 1 {
        table.set("ColSpan", node.span as i64);
    }
    (table.len() > 1).then_some(table)
}

fn bounding_box(id: NodeId, layout: &Layout) -> Option<[f32; 4]> {
    layout.pages.iter().find_map(|page| {
        page.marks
            .iter()
            .filter(|mark| mark.tag == Tag::Node(id))
            .find_map(|mark| match mark.paint {
                Paint::Picture {
                    area: [x, y, width, height],
                    ..
                } => Some([x, page.height - y - height, x + width, page.height - y]),
                _ => None,
            })
    })
}
