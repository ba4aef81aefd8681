//! The words of the interface: typed messages over the Fluent files, and the wording of errors.
