//! Any other page.

use super::kind::Kind;
use super::types::table;

table! {
    /// A document: a page of text.
    Document {}
}

impl Kind for Document {
    const NAME: &'static str = "document";
    const PLURAL: &'static str = "documents";
    const TITLE: &'static str = "Document";
    const TITLES: &'static str = "Documents";
    const DOC: &'static str = "Any other page: business case, handover package, training plan, template.";
}
