//! The structure tree while it grows: roles and languages in reading order.

use crate::{
    documents::frame::{Node, NodeId, Role},
    text::Language,
};

/// Nodes, and the language each one is read in.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    languages: Vec<Language>,
    heading: u8,
}

impl Tree {
    /// The root of every tree.
    pub const ROOT: NodeId = NodeId(0);

    /// A tree with its root only.
    pub fn new(language: Language) -> Tree {
        Tree {
            nodes: vec![node(Role::Document)],
            languages: vec![language],
            heading: 0,
        }
    }

    /// Adds a last child. Its language is written only where it changes. A heading never stands more
    /// than one level below the one before it (ISO 14289-1, section 7.4.2), however small it is set.
    pub fn add(&mut self, parent: NodeId, mut role: Role, language: Language) -> NodeId {
        if let Role::Heading(level) = &mut role {
            *level = (*level).min(self.heading + 1);
            self.heading = *level;
        }
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let inherited = self.languages.get(parent.0 as usize).copied();
        let mut child = node(role);
        child.language = (inherited != Some(language)).then_some(language);
        self.nodes.push(child);
        self.languages.push(language);
        if let Some(parent) = self.nodes.get_mut(parent.0 as usize) {
            parent.children.push(id);
        }
        id
    }

    /// Changes a node that was added.
    pub fn node_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0 as usize)
    }

    /// The nodes in order of their ids.
    pub fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }
}

fn node(role: Role) -> Node {
    Node {
        role,
        language: None,
        children: Vec::new(),
        description: None,
        span: 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_never_skip_a_level() {
        let mut tree = Tree::new(Language::French);
        for level in [2, 1, 4, 4, 2, 3, 1, 3] {
            tree.add(Tree::ROOT, Role::Heading(level), Language::French);
        }
        let levels: Vec<u8> = tree
            .into_nodes()
            .iter()
            .filter_map(|node| match node.role {
                Role::Heading(level) => Some(level),
                _ => None,
            })
            .collect();
        assert_eq!(levels, [1, 1, 2, 3, 2, 3, 1, 2]);
    }
}
