// Measures the slides of a deck inside the page: what leaves its slide, what is cut off, what lies over what.

/**
 * Runs in the page, so that it holds all that it uses. Gives `{name, title, problems}` for each `.slide`.
 * Lengths are CSS pixels; a pixel of difference is rounding.
 */
export function measureSlides() {
  const EDGE = 1;
  /** Share of the lower line's height by which two lines of text may overlap: boxes of fonts are taller than their letters. */
  const LINE_SLACK = 0.35;
  const SIDE_SLACK = 2;
  /** Share of its height by which a text in a drawing may pass the edge, for the same reason. */
  const TEXT_EDGE = 0.15;

  const label = (e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ""}${e.classList.length ? `.${[...e.classList].join(".")}` : ""}`;
  const words = (text) => JSON.stringify(text.replace(/\s+/g, " ").trim().slice(0, 40));
  const overlap = (a, b) => ({
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const outside = (box, frame) =>
    Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);

  /** Elements a reader sees: laid out, not transparent to the eye, not hidden for screen readers only. */
  function visible(slide) {
    const hidden = new Set();
    return [...slide.querySelectorAll("*")].filter((e) => {
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const tiny = style.overflow !== "visible" && !(e instanceof SVGElement) && (box.width <= 1 || box.height <= 1);
      const clipped = style.clipPath.startsWith("inset(50%") || (style.clip !== "auto" && style.position === "absolute");
      const none = style.display === "none" || style.visibility === "hidden" || tiny || clipped;
      if (none || hidden.has(e.parentElement)) hidden.add(e);
      return !hidden.has(e) && !e.closest("defs, symbol, title, desc") && box.width > 0 && box.height > 0;
    });
  }

  /** Shapes inside a drawing are clipped by it: only the drawing and its texts are measured. */
  const measured = (e) => !(e instanceof SVGElement) || e.tagName === "svg" || e.tagName === "text";

  function leaving(slide, elements) {
    const frame = slide.getBoundingClientRect();
    return elements
      .filter(measured)
      .map((e) => ({ e, box: e.getBoundingClientRect() }))
      .map(({ e, box }) => ({ e, by: outside(box, frame), allowed: e.tagName === "text" ? TEXT_EDGE * box.height : EDGE }))
      .filter(({ by, allowed }) => by > allowed)
      .map(({ e, by }) => `${label(e)} ${words(e.textContent)} leaves the slide by ${by.toFixed(1)} px`);
  }

  function cutOff(slide, elements) {
    return [slide, ...elements]
      .filter((e) => !(e instanceof SVGElement) && (e === slide || getComputedStyle(e).overflow !== "visible"))
      .filter((e) => e.clientWidth > 0 && (e.scrollWidth > e.clientWidth + EDGE || e.scrollHeight > e.clientHeight + EDGE))
      .map((e) => `${label(e)} holds ${e.scrollWidth} x ${e.scrollHeight} px in ${e.clientWidth} x ${e.clientHeight}`);
  }

  /** The parts of a slide (head, body, footer) stay out of each other. */
  function mixedParts(slide, elements) {
    let root = slide;
    while (root.children.length === 1) root = root.children[0];
    const parts = [...root.children].filter((part) => elements.includes(part));
    const within = elements.filter(measured);
    return parts.flatMap((part) =>
      within
        .filter((e) => e !== part && part.contains(e))
        .flatMap((e) =>
          parts
            .filter((other) => other !== part)
            .map((other) => ({ e, other, by: overlap(e.getBoundingClientRect(), other.getBoundingClientRect()) }))
            .filter(({ by }) => by.x > SIDE_SLACK && by.y > SIDE_SLACK)
            .map(({ other, by }) => `${label(e)} ${words(e.textContent)} runs ${by.y.toFixed(1)} px into ${label(other)}`),
        ),
    );
  }

  /** The boxes of every line of text, with the element that the text stands in. */
  function lines(elements) {
    const range = document.createRange();
    return elements.flatMap((e) =>
      [...e.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
        .flatMap((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1).map((box) => ({ e, box, text: node.data }));
        }),
    );
  }

  function overprinted(elements) {
    const found = [];
    const all = lines(elements).sort((a, b) => a.box.top - b.box.top);
    all.forEach((a, i) => {
      for (let j = i + 1; j < all.length && all[j].box.top < a.box.bottom; j += 1) {
        const b = all[j];
        const by = overlap(a.box, b.box);
        const slack = LINE_SLACK * Math.min(a.box.height, b.box.height);
        if (a.e !== b.e && by.x > SIDE_SLACK && by.y > slack) found.push(`${words(a.text)} and ${words(b.text)} overlap by ${by.x.toFixed(0)} x ${by.y.toFixed(0)} px`);
      }
    });
    return found;
  }

  return [...document.querySelectorAll(".slide")].map((slide, i) => {
    const elements = visible(slide);
    const title = slide.querySelector("h1, h2, h3")?.textContent.replace(/\s+/g, " ").trim() ?? "";
    const problems = [...leaving(slide, elements), ...cutOff(slide, elements), ...mixedParts(slide, elements), ...overprinted(elements)];
    return { name: slide.id || `slide ${i + 1}`, title, problems };
  });
}
