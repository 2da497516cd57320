//! Printed matter: from a view of the core to a `Document`, from a `Document` to a PDF.
