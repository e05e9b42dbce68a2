//! Temporary.
fn main() {
    let root = std::env::args().nth(1).unwrap_or(".".into());
    match trueup::load(std::path::Path::new(&root), chrono::NaiveDate::from_ymd_opt(2026, 11, 24).expect("ok")) {
        Ok(l) => {
            println!("{} records", l.portfolio.records().count());
            for f in &l.findings {
                if let trueup::diagnostic::Place::Span(id, s) = &f.place {
                    let sf = l.sources.file(*id);
                    let (a, b) = sf.line_column(s.start);
                    println!("{}:{a}:{b} {} {} | {}", sf.path, f.rule.code, f.message, f.help);
                } else {
                    println!("{:?} {}", f.place, f.message);
                }
            }
        }
        Err(e) => println!("{e:?}"),
    }
}
