//! The SVG text of a drawing: paths, circles and words with classes, and no more bytes than needed.

use std::cell::RefCell;
use std::fmt::Write;
use std::rc::Rc;

use plotters_backend::BackendCoord;

/// Whole numbers of plotters per unit of the drawing.
pub(crate) const FINE: f64 = 10.0;

/// Units of the drawing as plotters counts them.
pub(crate) fn fine(units: f64) -> i32 {
    before_cutting(units * FINE) as i32
}

/// What becomes the nearest whole number, halves away from zero, when its fraction is cut off. `f64::round` is a call
/// into a library where the processor is not known to have an instruction for it, and a drawing rounds thousands of
/// times.
fn before_cutting(number: f64) -> f64 {
    number + 0.5f64.copysign(number)
}

/// The drawing that grows: shared by the backend and by those who set words on it.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    body: String,
    /// The path that is still open for another piece.
    open: Option<Open>,
    /// The shapes that another one may still follow.
    shapes: Option<Shapes>,
}

/// Circles and pills of one class that follow each other: several share a group, which says the class once.
#[derive(Debug)]
struct Shapes {
    class: String,
    count: usize,
    /// The elements, each without its class: `<circle cx="1" cy="2" r="3"`, ended by `/>` where another one follows.
    drawn: String,
}

/// A path that is not ended yet.
#[derive(Debug)]
struct Open {
    class: &'static str,
    /// Whether it says that it is not to be filled.
    unfilled: bool,
    /// Of filled areas the boxes around them; of lines nothing.
    areas: Vec<Bounds>,
}

/// The smallest upright rectangle around something: its least and its greatest corner.
type Bounds = (BackendCoord, BackendCoord);

impl Sheet {
    /// An empty drawing.
    pub(crate) fn new(width: f64, height: f64) -> Rc<RefCell<Sheet>> {
        Rc::new(RefCell::new(Sheet { width, height, body: String::with_capacity(8192), open: None, shapes: None }))
    }

    /// Words with their baseline at `y`; nothing where there are none.
    pub(crate) fn text(&mut self, x: f64, y: f64, class: &str, words: &str) {
        if words.is_empty() {
            return;
        }
        self.close();
        self.body.push_str("<text x=\"");
        Short(x).push(&mut self.body);
        self.body.push_str("\" y=\"");
        Short(y).push(&mut self.body);
        self.body.push('"');
        if !class.is_empty() {
            self.body.push_str(" class=\"");
            self.body.push_str(class);
            self.body.push('"');
        }
        self.body.push('>');
        escape(&mut self.body, words);
        self.body.push_str("</text>");
    }

    /// A letter or figure at each of several places, set by `class` as words of their own are.
    pub(crate) fn scattered(&mut self, all: &[((f64, f64), char)], class: &str) {
        if all.is_empty() {
            return;
        }
        self.close();
        self.body.push_str("<text x=\"");
        self.numbers(all.iter().map(|((x, _), _)| *x));
        self.body.push_str("\" y=\"");
        self.numbers(all.iter().map(|((_, y), _)| *y));
        let _ = write!(self.body, "\" class=\"{class}\">");
        let letters: String = all.iter().map(|(_, letter)| *letter).collect();
        escape(&mut self.body, &letters);
        self.body.push_str("</text>");
    }

    /// Numbers with a space between two.
    fn numbers(&mut self, all: impl Iterator<Item = f64>) {
        for (n, number) in all.enumerate() {
            if n > 0 {
                self.body.push(' ');
            }
            Short(number).push(&mut self.body);
        }
    }

    /// One letter at several places of a line, each set by `class` as words of their own are.
    pub(crate) fn letters(&mut self, xs: &[f64], y: f64, class: &str, letter: char) {
        if xs.is_empty() {
            return;
        }
        self.close();
        self.body.push_str("<text x=\"");
        self.numbers(xs.iter().copied());
        let _ = write!(self.body, "\" y=\"{}\" class=\"{class}\">", Short(y));
        let letters: String = std::iter::repeat_n(letter, xs.len()).collect();
        escape(&mut self.body, &letters);
        self.body.push_str("</text>");
    }

    /// Words in pieces with a class each; a space stands between two pieces.
    pub(crate) fn spans(&mut self, x: f64, y: f64, class: &str, pieces: &[(&str, &str)]) {
        self.close();
        let _ = write!(self.body, "<text x=\"{}\" y=\"{}\" class=\"{class}\">", Short(x), Short(y));
        for (n, (class, words)) in pieces.iter().enumerate() {
            if n > 0 {
                self.body.push(' ');
            }
            if class.is_empty() {
                escape(&mut self.body, words);
            } else {
                let _ = write!(self.body, "<tspan class=\"{class}\">");
                escape(&mut self.body, words);
                self.body.push_str("</tspan>");
            }
        }
        self.body.push_str("</text>");
    }

    /// A line whose corners are rounded.
    pub(crate) fn route(&mut self, spots: &[(f64, f64)], class: &str) {
        self.close();
        let _ = write!(self.body, "<path class=\"{class}\" d=\"");
        round(&mut self.body, spots);
        self.body.push_str("\"/>");
    }

    /// Begins a group with words that are shown when a pointer rests on it.
    pub(crate) fn begin_group(&mut self, tip: &str) {
        self.close();
        self.body.push_str("<g>");
        if !tip.is_empty() {
            self.body.push_str("<title>");
            escape(&mut self.body, tip);
            self.body.push_str("</title>");
        }
    }

    /// Ends a group.
    pub(crate) fn end_group(&mut self) {
        self.close();
        self.body.push_str("</g>");
    }

    /// A rectangle with rounded corners.
    pub(crate) fn rounded(&mut self, x: f64, y: f64, width: f64, height: f64, class: &str) {
        let _ = write!(
            self.shape(class),
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"",
            Short(x),
            Short(y),
            Short(width),
            Short(height),
            Short(height / 2.0)
        );
    }

    /// The whole drawing as an `svg` element of the given classes, described for those who cannot see it; hidden from them
    /// where there is no description.
    pub(crate) fn finish(&mut self, class: &str, description: &str) -> String {
        self.close();
        let mut svg = String::with_capacity(self.body.len() + description.len() + 160);
        let _ = write!(svg, "<svg class=\"{class}\" viewBox=\"0 0 {} {}\" ", Short(self.width), Short(self.height));
        if description.is_empty() {
            svg.push_str("aria-hidden=\"true\">");
        } else {
            svg.push_str("role=\"img\" aria-label=\"");
            escape(&mut svg, description);
            svg.push_str("\">");
        }
        svg.push_str(&self.body);
        svg.push_str("</svg>");
        svg
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.body.push_str("\"/>");
        }
        if let Some(Shapes { class, count, drawn }) = self.shapes.take() {
            let _ = match count {
                1 => write!(self.body, "{drawn} class=\"{class}\"/>"),
                _ => write!(self.body, "<g class=\"{class}\">{drawn}/></g>"),
            };
        }
    }

    /// Adds a piece of a line; pieces of one class that follow each other share an element.
    pub(crate) fn line(
        &mut self,
        (class, hollow): (&'static str, bool),
        points: impl IntoIterator<Item = BackendCoord>,
    ) {
        let points: Vec<BackendCoord> = points.into_iter().collect();
        // A straight line has nothing that could be filled.
        let unfilled = hollow && points.len() > 2;
        let goes_on = |open: &Open| open.class == class && open.areas.is_empty() && open.unfilled == unfilled;
        if !self.open.as_ref().is_some_and(goes_on) {
            self.close();
            let fill = if unfilled { " fill=\"none\"" } else { "" };
            let _ = write!(self.body, "<path class=\"{class}\"{fill} d=\"");
            self.open = Some(Open { class, unfilled, areas: Vec::new() });
        }
        trace(&mut self.body, points);
    }

    /// A filled area; areas of one class that follow each other share an element where they lie apart, so that it
    /// looks as if each had its own.
    pub(crate) fn area(&mut self, class: &'static str, points: impl IntoIterator<Item = BackendCoord>) {
        let points: Vec<BackendCoord> = points.into_iter().collect();
        self.begin_area(class, around(&points));
        trace(&mut self.body, points);
        self.body.push('z');
    }

    fn begin_area(&mut self, class: &'static str, place: Bounds) {
        match &mut self.open {
            Some(open)
                if open.class == class
                    && !open.areas.is_empty()
                    && open.areas.iter().all(|other| apart(*other, place)) =>
            {
                open.areas.push(place);
            }
            _ => {
                self.close();
                let _ = write!(self.body, "<path class=\"{class}\" d=\"");
                self.open = Some(Open { class, unfilled: false, areas: vec![place] });
            }
        }
    }

    /// A circle.
    pub(crate) fn circle(&mut self, class: &str, middle: BackendCoord, radius: u32) {
        let (x, y, radius) = (Short(units(middle.0)), Short(units(middle.1)), Short(f64::from(radius) / FINE));
        let _ = write!(self.shape(class), "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
    }

    /// Where a shape of a class is drawn, up to its class.
    fn shape(&mut self, class: &str) -> &mut String {
        if self.shapes.as_ref().is_none_or(|shapes| shapes.class != class) {
            self.close();
        }
        let shapes = self.shapes.get_or_insert_with(|| Shapes { class: class.into(), count: 0, drawn: String::new() });
        if shapes.count > 0 {
            shapes.drawn.push_str("/>");
        }
        shapes.count += 1;
        &mut shapes.drawn
    }

    /// A rectangle between two corners.
    pub(crate) fn rect(&mut self, class: &'static str, a: BackendCoord, b: BackendCoord) {
        let (least, most) = around(&[a, b]);
        self.begin_area(class, (least, most));
        put(&mut self.body, 'M', &[units(least.0), units(least.1)]);
        put(&mut self.body, 'H', &[units(most.0)]);
        put(&mut self.body, 'V', &[units(most.1)]);
        put(&mut self.body, 'H', &[units(least.0)]);
        self.body.push('z');
    }
}

/// The box around points; of none an empty one.
fn around(points: &[BackendCoord]) -> Bounds {
    let Some(&first) = points.first() else { return ((0, 0), (0, 0)) };
    points.iter().fold((first, first), |(least, most), at| {
        ((least.0.min(at.0), least.1.min(at.1)), (most.0.max(at.0), most.1.max(at.1)))
    })
}

/// Whether two boxes share nothing but an edge.
fn apart(a: Bounds, b: Bounds) -> bool {
    a.1.0 <= b.0.0 || b.1.0 <= a.0.0 || a.1.1 <= b.0.1 || b.1.1 <= a.0.1
}

fn units(fine: i32) -> f64 {
    f64::from(fine) / FINE
}

/// A number with one decimal at most.
struct Short(f64);

impl std::fmt::Display for Short {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.write(f)
    }
}

impl Short {
    /// Appends it: drawings are mostly numbers.
    fn push(&self, out: &mut String) {
        // A string takes everything.
        let _ = self.write(out);
    }

    fn tenths(&self) -> i64 {
        before_cutting(self.0 * 10.0) as i64
    }

    fn write(&self, out: &mut impl Write) -> std::fmt::Result {
        let tenths = self.tenths();
        if tenths < 0 {
            out.write_char('-')?;
        }
        out.write_str(itoa::Buffer::new().format(tenths.unsigned_abs() / 10))?;
        match tenths.unsigned_abs() % 10 {
            0 => Ok(()),
            rest => {
                out.write_char('.')?;
                out.write_char(char::from(b'0' + rest as u8))
            }
        }
    }
}

/// Path data: absolute start, then steps; level and upright ones in their short form, those that go on as one.
fn trace(out: &mut String, points: impl IntoIterator<Item = BackendCoord>) {
    let mut points = points.into_iter();
    let Some(first) = points.next() else { return };
    put(out, 'M', &[units(first.0), units(first.1)]);
    // The last point that is written, and the one after it, which a next point may lengthen.
    let (mut last, mut held) = (first, None);
    for point in points {
        match held {
            None if point == last => {}
            Some(end) if point == end => {}
            Some(end) if goes_on(last, end, point) => held = Some(point),
            Some(end) => {
                step(out, last, end);
                (last, held) = (end, Some(point));
            }
            None => held = Some(point),
        }
    }
    if let Some(end) = held {
        step(out, last, end);
    }
}

/// Whether a level or upright step is continued in its direction.
fn goes_on(from: BackendCoord, to: BackendCoord, next: BackendCoord) -> bool {
    let ahead = |from: i32, to: i32, next: i32| (to > from) == (next > to);
    (from.1 == to.1 && to.1 == next.1 && ahead(from.0, to.0, next.0))
        || (from.0 == to.0 && to.0 == next.0 && ahead(from.1, to.1, next.1))
}

fn step(out: &mut String, from: BackendCoord, to: BackendCoord) {
    let (x, y) = (units(to.0), units(to.1));
    let (by_x, by_y) = (x - units(from.0), y - units(from.1));
    match (from.0 == to.0, from.1 == to.1) {
        (_, true) => put_shorter(out, ('H', &[x]), ('h', &[by_x])),
        (true, _) => put_shorter(out, ('V', &[y]), ('v', &[by_y])),
        _ => put_shorter(out, ('L', &[x, y]), ('l', &[by_x, by_y])),
    }
}

/// Appends a command to a place, or the same by a distance where that has fewer letters.
fn put_shorter(out: &mut String, to: (char, &[f64]), by: (char, &[f64])) {
    let start = out.len();
    put(out, to.0, to.1);
    let middle = out.len();
    put(out, by.0, by.1);
    if out.len() - middle < middle - start {
        out.replace_range(start..middle, "");
    } else {
        out.truncate(middle);
    }
}

/// Appends a command of a path with its numbers; a sign parts two numbers as well as a space does.
fn put(out: &mut String, command: char, numbers: &[f64]) {
    out.push(command);
    for (n, number) in numbers.iter().enumerate() {
        let number = Short(*number);
        if n > 0 && number.tenths() >= 0 {
            out.push(' ');
        }
        number.push(out);
    }
}

/// Path data of a line through level and upright pieces, with corners of five units or, where a piece is shorter, half of
/// it.
fn round(out: &mut String, spots: &[(f64, f64)]) {
    let toward = |from: (f64, f64), to: (f64, f64), by: f64| {
        let length = (to.0 - from.0).hypot(to.1 - from.1).max(1e-9);
        (from.0 + (to.0 - from.0) / length * by, from.1 + (to.1 - from.1) / length * by)
    };
    let length = |a: (f64, f64), b: (f64, f64)| (b.0 - a.0).hypot(b.1 - a.1);
    let tenths = |number: f64| (number * 10.0).round() / 10.0;
    let mut end: Option<(f64, f64)> = None;
    for (n, at) in spots.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|n| spots.get(n));
        let (from, to) = match (before, spots.get(n + 1)) {
            (Some(before), Some(after)) => {
                let radius = 5.0f64.min(length(*before, *at) / 2.0).min(length(*at, *after) / 2.0);
                (toward(*at, *before, radius), Some(toward(*at, *after, radius)))
            }
            _ => (*at, None),
        };
        let from = (tenths(from.0), tenths(from.1));
        match end.filter(|_| n > 0) {
            Some(end) if end.1 == from.1 => put(out, 'H', &[from.0]),
            Some(end) if end.0 == from.0 => put(out, 'V', &[from.1]),
            Some(_) => put(out, 'L', &[from.0, from.1]),
            None => put(out, 'M', &[from.0, from.1]),
        }
        end = Some(from);
        if let Some(to) = to.map(|to| (tenths(to.0), tenths(to.1))) {
            let away = |spot: (f64, f64)| [spot.0 - from.0, spot.1 - from.1];
            put(out, 'q', &[away((tenths(at.0), tenths(at.1))), away(to)].concat());
            end = Some(to);
        }
    }
}

/// Text for XML: markup escaped, characters that XML forbids left out.
fn escape(out: &mut String, text: &str) {
    if text.bytes().all(|b| matches!(b, b' '..=b'~') && !matches!(b, b'<' | b'>' | b'&' | b'"')) {
        return out.push_str(text);
    }
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_short_and_finite() {
        let mut out = String::new();
        trace(&mut out, [(0, 0), (105, 0), (105, 0), (105, 20), (110, 25)]);
        assert_eq!(out, "M0 0H10.5V2L11 2.5");
    }

    #[test]
    fn steps_that_go_on_are_one_and_turns_are_kept() {
        let mut out = String::new();
        trace(&mut out, [(0, 0), (10, 0), (20, 0), (20, 0), (30, 0), (20, 0), (20, 10), (20, 30), (30, 40), (40, 50)]);
        assert_eq!(out, "M0 0H3H2V3L3 4L4 5");
        let mut alone = String::new();
        trace(&mut alone, [(10, 10), (10, 10)]);
        assert_eq!(alone, "M1 1");
    }

    #[test]
    fn a_step_takes_its_shorter_form() {
        let mut out = String::new();
        trace(&mut out, [(1000, 2000), (1025, 1983), (1025, 2008), (1050, 2008)]);
        assert_eq!(out, "M100 200l2.5-1.7v2.5H105");
    }

    #[test]
    fn areas_share_a_path_where_they_lie_apart() {
        let sheet = Sheet::new(10.0, 10.0);
        let mut sheet = sheet.borrow_mut();
        sheet.rect("s1", (0, 0), (50, 50));
        sheet.rect("s1", (100, 50), (50, 0));
        sheet.area("s1", [(60, 10), (90, 10), (90, 40)]);
        sheet.line(("s1", false), [(0, 0), (10, 0)]);
        let svg = sheet.finish("chart", "");
        let paths = "<path class=\"s1\" d=\"M0 0H5V5H0zM5 0H10V5H5z\"/><path class=\"s1\" d=\"M6 1H9V4z\"/>";
        assert!(svg.contains(&format!("{paths}<path class=\"s1\" d=\"M0 0H1\"/>")), "{svg}");
    }

    #[test]
    fn a_letter_stands_at_several_places() {
        let sheet = Sheet::new(10.0, 10.0);
        sheet.borrow_mut().letters(&[1.0, 2.5], 3.0, "mid", '<');
        let svg = sheet.borrow_mut().finish("chart", "");
        assert!(svg.contains("<text x=\"1 2.5\" y=\"3\" class=\"mid\">&lt;&lt;</text>"), "{svg}");
    }

    #[test]
    fn figures_stand_wherever_they_belong() {
        let sheet = Sheet::new(10.0, 10.0);
        sheet.borrow_mut().scattered(&[((1.0, 3.0), '4'), ((2.5, 6.0), '8')], "end");
        let svg = sheet.borrow_mut().finish("chart", "");
        assert!(svg.contains("<text x=\"1 2.5\" y=\"3 6\" class=\"end\">48</text>"), "{svg}");
    }

    #[test]
    fn circles_of_one_class_say_it_once() {
        let sheet = Sheet::new(10.0, 10.0);
        let mut sheet = sheet.borrow_mut();
        sheet.circle("dot", (10, 20), 30);
        sheet.circle("dot", (20, 20), 30);
        sheet.circle("m-g", (30, 20), 30);
        sheet.line(("s1", false), [(0, 0), (10, 0)]);
        let svg = sheet.finish("chart", "");
        let dots = "<g class=\"dot\"><circle cx=\"1\" cy=\"2\" r=\"3\"/><circle cx=\"2\" cy=\"2\" r=\"3\"/></g>";
        let alone = "<circle cx=\"3\" cy=\"2\" r=\"3\" class=\"m-g\"/><path class=\"s1\"";
        assert!(svg.contains(&format!("{dots}{alone}")), "{svg}");
    }

    #[test]
    fn rounded_routes_are_short() {
        let mut out = String::new();
        round(&mut out, &[(0.0, 0.0), (20.0, 0.0), (20.0, 30.0), (10.0, 30.0)]);
        assert_eq!(out, "M0 0H15q5 0 5 5V25q0 5-5 5H10");
    }

    #[test]
    fn markup_in_words_is_escaped() {
        let sheet = Sheet::new(10.0, 10.0);
        sheet.borrow_mut().text(1.0, f64::NAN, "", "a<b & \"c\"\u{1}");
        let svg = sheet.borrow_mut().finish("chart", "x\n<y>");
        assert!(svg.contains("<text x=\"1\" y=\"0\">a&lt;b &amp; &quot;c&quot;</text>"));
        assert!(svg.contains("aria-label=\"x &lt;y&gt;\""));
    }
}
