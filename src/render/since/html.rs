//! A page of its own, to attach to a mail: no script, no other file.

use crate::report::html::Html;
use crate::report::since::{Digest, Group, Line, lead};

/// The style of the page. Colours are those of the default theme, light and dark.
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;\
color:#16181d;background:#fdfcfa}h1,h2{font-family:Georgia,serif;line-height:1.25}h2{margin-top:2.5rem}\
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;\
border-bottom:1px solid #dcd9d1}td{font-variant-numeric:tabular-nums}ul{list-style:none;padding:0}li{padding:.35rem 0;\
border-bottom:1px solid #dcd9d1}.id{color:#474c56;font-weight:650;margin-right:.6rem}.dim{color:#474c56}.worse{color:#a3201a}\
.better{color:#1b6b43}@media(prefers-color-scheme:dark){body{color:#eeece6;background:#121417}.id,.dim{color:#bfc2c8}\
th,td,li{border-color:#30343b}.worse{color:#ff8f85}.better{color:#74cda1}}";

/// Prints what changed of each program as one page.
pub fn render(digests: &[Digest], language: &str, title: &str) -> String {
    let body = digests.iter().map(program).fold(Html::none(), Html::then);
    let title = Html::text(title);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n{}</main>\n</body>\n</html>\n",
        Html::text(language).as_str(),
        title.as_str(),
        title.as_str(),
        body.as_str(),
    )
}

fn program(digest: &Digest) -> Html {
    let head = Html::text(&digest.program).within("h2", "");
    let said = Html::text(&format!("{}.", digest.headline)).strong().within("p", "");
    let basis = Html::text(&digest.basis).within("p", "dim");
    let groups = digest.groups.iter().map(group).fold(Html::none(), Html::then);
    head.then(said).then(basis).then(status(digest)).then(figures(digest)).then(groups).and("\n")
}

fn table(heads: &[&str], rows: Html) -> Html {
    let heads = heads.iter().map(|h| Html::text(h).within("th", "")).fold(Html::none(), Html::then);
    heads.within("tr", "").within("thead", "").then(rows.within("tbody", "")).within("table", "")
}

fn row(cells: impl IntoIterator<Item = Html>) -> Html {
    cells.into_iter().map(|c| c.within("td", "")).fold(Html::none(), Html::then).within("tr", "")
}

fn status(digest: &Digest) -> Html {
    let pair = |(reported, evidence): &(String, String)| Html::text(&format!("{reported}, {evidence}"));
    let rows = digest.status.iter().map(|l| row([Html::text(&l.name), pair(&l.then), pair(&l.now)]));
    table(&["Status", "Then: reported, evidence", "Now: reported, evidence"], rows.fold(Html::none(), Html::then))
}

fn figures(digest: &Digest) -> Html {
    if digest.figures.is_empty() {
        return Html::none();
    }
    let rows = digest.figures.iter().map(|f| {
        let turn = Html::text(f.turn).within("span", f.turn);
        row([Html::text(&f.name), Html::text(&f.then), Html::text(&f.now), turn])
    });
    table(&["Figure", "Then", "Now", "Turn"], rows.fold(Html::none(), Html::then))
}

fn group(group: &Group) -> Html {
    let lines = group.lines.iter().map(line).fold(Html::none(), Html::then);
    Html::text(&group.heading).within("h3", "").then(lines.within("ul", ""))
}

fn line(line: &Line) -> Html {
    let runs = line.runs.iter().map(|run| {
        let text = Html::text(&run.text);
        if run.strong { text.strong() } else { text }
    });
    let said = runs.fold(Html::text(&lead(&line.title)), Html::then).and(".");
    let note = if line.note.is_empty() {
        Html::none()
    } else {
        Html::text(" ").then(Html::text(&line.note).within("span", "dim"))
    };
    Html::text(&line.id).within("span", "id").then(said).then(note).within("li", "")
}
