// The small sites of the self-test. Each is the sound one below with one fault put in.

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:">`;

/** A sound page with the given parts. */
function page({ head = "", body = `<h1>Status</h1><p>All due milestones are done.</p>` } = {}) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Status</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css">${head}</head>
<body><main id="main">${body}</main></body></html>`;
}

const MAP = `<urlset><url><loc>https://status.example/x/index.html</loc></url></urlset>`;
const STYLE = `@page slide{size:landscape;margin:10mm} .slide{page:slide;position:relative;break-after:page;height:186mm;overflow:hidden}
.slide:last-child{break-after:auto} body{margin:0;color:#111;background:#fff} h1,h2,p{margin:0}`;
const site = (parts, more = {}) => ({ "index.html": page(parts), "style.css": STYLE, "sitemap.xml": MAP, ...more });
const body = (text) => site({ body: `<h1>Status</h1>${text}` });
const script = (code, text = "<p>Text.</p>") =>
  site({ head: `<script src="a.js" defer></script>`, body: `<h1>Status</h1>${text}` }, { "a.js": code });
const deck = (...slides) => ({
  "index.html": page(),
  "style.css": STYLE,
  "deck.html": page({ body: slides.map((slide, i) => `<section class="slide" id="s${i}">${slide}</section>`).join("") }),
});

export const CASES = [
  { check: "links", fault: "none", files: body(`<p id="a"><a href="#a">a</a> <a href="https://other.example/">b</a></p>`) },
  { check: "links", fault: "dead link", files: body(`<a href="gone.html">a</a>`), says: /gone\.html" leads nowhere/ },
  { check: "links", fault: "dead anchor", files: body(`<a href="index.html#gone">a</a>`), says: /no such anchor/ },
  { check: "links", fault: "absolute link", files: body(`<a href="/index.html">a</a>`), says: /is absolute/ },
  { check: "links", fault: "link above the site", files: body(`<a href="../index.html">a</a>`), says: /leads above the site/ },
  { check: "links", fault: "link to a folder", files: site({ body: `<a href="p/">a</a>` }, { "p/index.html": page() }), says: /names a folder/ },
  { check: "links", fault: "script address", files: body(`<a href="javascript:go()">a</a>`), says: /refers outside the site/ },
  { check: "links", fault: "foreign image", files: body(`<img alt="" src="https://other.example/a.png">`), says: /refers outside the site/ },
  { check: "links", fault: "foreign font", files: { ...site(), "style.css": `@font-face{src:url(//other.example/a.woff2)}` }, says: /names another host/ },
  { check: "links", fault: "foreign host in a script", files: script(`fetch("https://other.example/a")`), says: /refers outside the site/ },
  { check: "links", fault: "wrong site map", files: { ...site(), "sitemap.xml": MAP.replace("index", "gone") }, says: /names no page/ },
  { check: "links", fault: "no policy", files: { ...site(), "index.html": page().replace(POLICY, "") }, says: /no Content-Security-Policy/ },
  { check: "links", fault: "inline script", files: body(`<script>go()</script>`), says: /inline script that its policy forbids/ },
  { check: "validate", fault: "none", files: site() },
  { check: "validate", fault: "invalid HTML", files: body(`<p><time>soon</time></p>`), says: /index\.html: \d+:\d+: .*time/ },
  { check: "pages", fault: "none", files: site() },
  { check: "pages", fault: "low contrast", files: body(`<p style="color:#bbb">faint</p>`), says: /axe, light, 1440 px: color-contrast/ },
  { check: "pages", fault: "low contrast in the dark", files: site({ head: `<style>@media(prefers-color-scheme:dark){p{color:#bbb}}</style>` }), says: /^(?!.*light)[\s\S]*axe, dark, 390 px: color-contrast/ },
  { check: "pages", fault: "sideways scroll", files: body(`<p style="width:600px">wide</p>`), says: /scrolls sideways at 390 px/ },
  { check: "pages", fault: "console error", files: script(`console.error("oh")`), says: /console error: oh/ },
  { check: "pages", fault: "script error", files: script(`throw new Error("oh")`), says: /page error: oh/ },
  { check: "pages", fault: "inline script", files: body(`<script>document.title="x"</script>`), says: /console error:.*(inline script|Content Security Policy)/ },
  { check: "pages", fault: "foreign image", files: body(`<img alt="" src="http://127.0.0.1:9/a.png">`), says: /(outside the site|Content Security Policy)/ },
  { check: "pages", fault: "text made by a script", files: script(`document.querySelector("p").textContent="word ".repeat(90)`), says: /without JavaScript/ },
  { check: "deck", fault: "none", files: deck("<h2>One</h2><p>a</p>", "<h2>Two</h2><p>b</p>") },
  { check: "deck", fault: "slide on two pages", files: growingDeck(), says: /prints 3 pages for 2 slides/ },
  { check: "deck", fault: "cut off", files: deck(`<h2>One</h2>${"<p>line</p>".repeat(90)}`), says: /leaves the slide|holds/ },
  { check: "deck", fault: "too wide", files: deck(`<h2>One</h2><p style="width:400mm">wide</p>`), says: /leaves the slide/ },
  { check: "deck", fault: "overprint", files: deck(`<h2>One</h2><p>first</p><p style="margin-top:-1.1em">second</p>`), says: /overlap by/ },
  { check: "deck", fault: "no title", files: deck(`<p>text</p>`), says: /has no title/ },
  { check: "deck", fault: "portrait", files: { ...deck(`<h2>One</h2>`), "style.css": STYLE.replace("size:landscape;", "") }, says: /prints on/ },
];

/** A deck whose slides may grow: the long one takes two pages. */
function growingDeck() {
  const files = deck("<h2>One</h2>", `<h2>Two</h2>${"<p>line</p>".repeat(60)}`);
  return { ...files, "style.css": STYLE.replace("height:186mm;overflow:hidden", "") };
}
