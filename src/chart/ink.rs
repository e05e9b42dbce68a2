//! The inks of a drawing: each stands for a class of the stylesheet.
//!
//! plotters carries colours; an ink travels as a colour that nobody sees and becomes a class again
//! in the backend. So one drawing serves light, dark and print.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

/// What a stroke or an area is drawn with: a class of the stylesheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "each is named after the class that it stands for")]
pub(crate) enum Ink {
    Grid,
    Axis,
    Today,
    Plan,
    Actual,
    Forecast,
    Forecast80,
    Cone,
    Limit,
    Reach,
    Moved,
    MovedKey,
    MovedDot,
    MovedKeyDot,
    Dot,
    Severity1,
    Severity2,
    Severity3,
    Severity4,
    Outline,
    MoveHalo,
    Move,
    MoveDown,
    MoveHead,
    Late,
    MarkGreen,
    MarkAmber,
    MarkRed,
    MarkNone,
    LateHead,
    DependencyHead,
    BarActual,
    BarForecast,
    BarPlan,
    MarkActual,
    MarkForecast,
    MarkPlan,
    Outside,
    Slipped,
}

/// Class of each ink, and whether its lines must be told not to fill.
const INKS: [(&str, bool); 39] = [
    ("grid", true),
    ("axis", true),
    ("today", true),
    ("plan", false),
    ("actual", false),
    ("fc", false),
    ("fc80", false),
    ("cone", false),
    ("limit", false),
    ("reach", true),
    ("mta", false),
    ("mta k", false),
    ("mta-d", false),
    ("mta-d k", false),
    ("dot", false),
    ("s1", false),
    ("s2", false),
    ("s3", false),
    ("s4", false),
    ("dep", false),
    ("mvb", true),
    ("mv", false),
    ("mv down", false),
    ("mv-h", false),
    ("dep lt", false),
    ("m-g", false),
    ("m-a", false),
    ("m-r", false),
    ("m-n", false),
    ("dep-h lt", false),
    ("dep-h", false),
    ("bar-a", false),
    ("bar-f", false),
    ("bar-p", false),
    ("ms-a", false),
    ("ms-f", false),
    ("ms-p", false),
    ("ms-x", false),
    ("slipped", true),
];

impl Ink {
    /// The ink as the colour that plotters carries to the backend.
    pub(crate) fn color(self) -> RGBColor {
        RGBColor(1, 0, self as u8)
    }

    /// Ink of a risk severity, 1 to 4.
    pub(crate) fn severity(severity: u8) -> Ink {
        match severity {
            0 | 1 => Ink::Severity1,
            2 => Ink::Severity2,
            3 => Ink::Severity3,
            _ => Ink::Severity4,
        }
    }
}

/// The class that a colour stands for, and whether its lines must be told not to fill.
pub(crate) fn class_of(color: BackendColor) -> (&'static str, bool) {
    INKS.get(usize::from(color.rgb.2)).copied().unwrap_or(("axis", true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_class() {
        assert_eq!(class_of(BackendColor { alpha: 1.0, rgb: (1, 0, Ink::MoveHead as u8) }).0, "mv-h");
        assert_eq!(class_of(BackendColor { alpha: 1.0, rgb: (1, 0, Ink::Outline as u8) }).0, "dep");
        assert_eq!(INKS.len(), Ink::Slipped as usize + 1);
    }
}
