//! What a partnership is: entities, value types, rules. Knows no window, SQL, PDF, clock or file.
