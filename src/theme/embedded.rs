//! The files of `themes/default`, part of the program. To add one: the file there and one line here.

/// Templates by name.
pub(super) static TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../../themes/default/templates/base.html")),
    ("deck.html", include_str!("../../themes/default/templates/deck.html")),
    ("page.html", include_str!("../../themes/default/templates/page.html")),
    ("parts.html", include_str!("../../themes/default/templates/parts.html")),
    ("slide-parts.html", include_str!("../../themes/default/templates/slide-parts.html")),
    ("symbols.html", include_str!("../../themes/default/templates/symbols.html")),
];

/// Assets by name.
pub(super) static ASSETS: &[(&str, &[u8])] = &[
    ("fonts/LICENSE-OFL.txt", include_bytes!("../../themes/default/assets/fonts/LICENSE-OFL.txt")),
    ("fonts/source-sans-3.woff2", include_bytes!("../../themes/default/assets/fonts/source-sans-3.woff2")),
    ("fonts/source-serif-4.woff2", include_bytes!("../../themes/default/assets/fonts/source-serif-4.woff2")),
    ("present.js", include_bytes!("../../themes/default/assets/present.js")),
    ("trueup.css", include_bytes!("../../themes/default/assets/trueup.css")),
];

/// `theme.toml`.
pub(super) static TOKENS: &str = include_str!("../../themes/default/theme.toml");
