//! What readers see of the evidence: reports beside the records of their days, the forgotten project, findings.

#[path = "evidence_pages/archive.rs"]
mod archive;
#[path = "evidence_pages/measures.rs"]
mod measures;
#[path = "evidence_pages/quality.rs"]
mod quality;
#[path = "evidence_pages/site.rs"]
mod site;
