//! Printed documents: content (what is said), layout (placed boxes), export (bytes).
