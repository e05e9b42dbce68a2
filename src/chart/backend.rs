//! A plotters backend that writes SVG for the site's stylesheet.
//!
//! Three things that the stock SVG backend cannot do: coordinates finer than a whole unit (plotters
//! counts in whole numbers, so it draws on a canvas ten times as large), classes in place of colours
//! (so that one drawing serves light, dark and print), and small output.

use std::cell::RefCell;
use std::rc::Rc;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use crate::chart::ink::class_of;
use crate::chart::sheet::{FINE, Sheet};

/// The backend never fails; plotters asks for an error type all the same.
#[derive(Debug)]
pub(crate) enum Never {}

impl std::fmt::Display for Never {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

/// The backend: what plotters draws lands on the sheet.
pub(crate) struct ClassSvg(pub(crate) Rc<RefCell<Sheet>>);

type Drawn = Result<(), DrawingErrorKind<Never>>;

impl DrawingBackend for ClassSvg {
    type ErrorType = Never;

    fn get_size(&self) -> (u32, u32) {
        let sheet = self.0.borrow();
        ((sheet.width * FINE) as u32, (sheet.height * FINE) as u32)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.0.borrow_mut().line(class_of(style.color()), [from, to]);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        if style.color().alpha > 0.0 {
            self.0.borrow_mut().line(class_of(style.color()), path);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.0.borrow_mut().area(class_of(style.color()).0, path);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Drawn {
        self.0.borrow_mut().rect(class_of(style.color()).0, a, b);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, middle: BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        self.0.borrow_mut().circle(class_of(style.color()).0, middle, radius);
        Ok(())
    }

    /// Words are set on the sheet directly, with their classes.
    fn draw_text<T: BackendTextStyle>(&mut self, _: &str, _: &T, _: BackendCoord) -> Drawn {
        Ok(())
    }
}
