//! The themes that are part of the program. To add a file: the file below `themes/<name>` and one line here; to add a
//! theme: its folder and one entry of [`THEMES`].

/// A theme as the program carries it. Only the first is complete; what another does not hold is the first one's.
pub(super) struct Embedded {
    /// As in `theme = "ledger"`.
    pub(super) name: &'static str,
    /// `theme.toml`.
    pub(super) tokens: &'static str,
    /// Templates by name.
    pub(super) templates: &'static [(&'static str, &'static str)],
    /// Assets by name.
    pub(super) assets: &'static [(&'static str, &'static [u8])],
}

/// Every theme, the complete one first.
pub(super) static THEMES: &[Embedded] = &[DEFAULT, LEDGER];

/// The look of the mock-ups: paper, serif headings, one column.
pub(super) const DEFAULT: Embedded = Embedded {
    name: "default",
    tokens: include_str!("../../themes/default/theme.toml"),
    templates: &[
        ("base.html", include_str!("../../themes/default/templates/base.html")),
        ("deck.html", include_str!("../../themes/default/templates/deck.html")),
        ("footer.html", include_str!("../../themes/default/templates/footer.html")),
        ("head.html", include_str!("../../themes/default/templates/head.html")),
        ("header.html", include_str!("../../themes/default/templates/header.html")),
        ("page.html", include_str!("../../themes/default/templates/page.html")),
        ("parts.html", include_str!("../../themes/default/templates/parts.html")),
        ("program-nav.html", include_str!("../../themes/default/templates/program-nav.html")),
        ("symbols.html", include_str!("../../themes/default/templates/symbols.html")),
    ],
    assets: &[
        ("fonts/LICENSE-OFL.txt", include_bytes!("../../themes/default/assets/fonts/LICENSE-OFL.txt")),
        ("fonts/source-sans-3.woff2", include_bytes!("../../themes/default/assets/fonts/source-sans-3.woff2")),
        ("fonts/source-serif-4.woff2", include_bytes!("../../themes/default/assets/fonts/source-serif-4.woff2")),
        ("present.js", include_bytes!("../../themes/default/assets/present.js")),
        ("search.js", include_bytes!("../../themes/default/assets/search.js")),
        ("tables.js", include_bytes!("../../themes/default/assets/tables.js")),
        ("trueup.css", include_bytes!("../../themes/default/assets/trueup.css")),
    ],
};

/// A dense intranet look: system fonts, a dark header, the pages of a program in a column at the side.
const LEDGER: Embedded = Embedded {
    name: "ledger",
    tokens: include_str!("../../themes/ledger/theme.toml"),
    templates: &[("header.html", include_str!("../../themes/ledger/templates/header.html"))],
    assets: &[("ledger.css", include_bytes!("../../themes/ledger/assets/ledger.css"))],
};
