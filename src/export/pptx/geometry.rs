//! Lengths on a slide: points here, English Metric Units in the file. A slide is 960 points wide, whatever its paper.

/// English Metric Units of a point.
const EMU: f64 = 12_700.0;
/// Width of a slide in points.
pub(super) const WIDTH: f64 = 960.0;

/// Points as whole units of the file.
pub(super) fn emu(points: f64) -> i64 {
    (points * EMU).round() as i64
}

/// A rectangle in points from the upper left corner of the slide.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Rect {
    pub(super) fn new(x: f64, y: f64, width: f64, height: f64) -> Rect {
        Rect { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// The lower edge.
    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// The right edge.
    pub(super) fn right(self) -> f64 {
        self.x + self.width
    }

    /// The same, so high.
    pub(super) fn high(self, height: f64) -> Rect {
        Rect::new(self.x, self.y, self.width, height)
    }

    /// What is left below a height.
    pub(super) fn below(self, height: f64) -> Rect {
        Rect::new(self.x, self.y + height, self.width, self.height - height)
    }
}

/// How wide a slide is against its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ratio {
    /// 16 to 9.
    #[default]
    Wide,
    /// 4 to 3.
    Standard,
    /// A4, landscape.
    A4,
    /// Letter, landscape.
    Letter,
}

impl Ratio {
    /// The ratio of a paper by its name in deck files; that of screens for none.
    pub fn of_paper(paper: Option<&str>) -> Ratio {
        match paper {
            Some("a4") => Ratio::A4,
            Some("letter") => Ratio::Letter,
            _ => Ratio::Wide,
        }
    }

    /// Height of a slide in points.
    pub(super) fn height(self) -> f64 {
        match self {
            Ratio::Wide => WIDTH * 9.0 / 16.0,
            Ratio::Standard => WIDTH * 3.0 / 4.0,
            Ratio::A4 => (WIDTH * 210.0 / 297.0).round(),
            Ratio::Letter => (WIDTH * 8.5 / 11.0).round(),
        }
    }
}
