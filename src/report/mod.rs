//! What readers see, as plain data: pages of parts. Nothing here knows a template or a file.

pub mod attachments;
pub mod chrome;
pub mod computed;
mod estimate;
pub mod figures;
pub mod html;
pub(crate) mod ids;
mod involved;
mod listed;
pub mod marks;
pub mod page;
pub mod pages;
pub mod print;
pub mod search;
pub mod since;
pub mod site;
pub mod slides;
pub mod text;
pub mod value;

pub use page::Page;
pub use pages::pages;
pub use site::Site;
