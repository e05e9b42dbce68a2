/* Enhancement only: one slide at a time; n shows the notes. Without script the deck scrolls and prints. */
(function () {
  "use strict";
  var slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
  var bar = document.querySelector(".deckbar");
  if (!bar || slides.length === 0) return;
  var at = 0;

  function isOn() {
    return document.body.classList.contains("present");
  }

  function indexOfHash() {
    var id = decodeURIComponent(location.hash.slice(1));
    return slides.findIndex(function (slide) { return slide.id === id; });
  }

  function show(n) {
    at = Math.max(0, Math.min(slides.length - 1, n));
    slides.forEach(function (slide, k) {
      slide.classList.toggle("on", k === at);
      var notes = document.getElementById(slide.id + "-notes");
      if (!notes) return;
      notes.classList.toggle("on", k === at);
      if (k === at) notes.open = true;
    });
    if (location.hash !== "#" + slides[at].id) history.replaceState(null, "", "#" + slides[at].id);
  }

  function start() {
    document.body.classList.add("present");
    show(Math.max(0, indexOfHash()));
    var root = document.documentElement;
    if (root.requestFullscreen) root.requestFullscreen().catch(function () {});
  }

  function stop() {
    document.body.classList.remove("present");
    if (document.fullscreenElement) document.exitFullscreen();
    slides[at].scrollIntoView();
    button.focus({ preventScroll: true });
  }

  function key(event) {
    if (!isOn() || event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case "ArrowRight": case "ArrowDown": case "PageDown": case " ": show(at + 1); break;
      case "ArrowLeft": case "ArrowUp": case "PageUp": case "Backspace": show(at - 1); break;
      case "Home": show(0); break;
      case "End": show(slides.length - 1); break;
      case "n": document.body.classList.toggle("with-notes"); break;
      case "Escape": stop(); break;
      default: return;
    }
    event.preventDefault();
  }

  var button = document.createElement("button");
  button.className = "btn";
  button.type = "button";
  button.textContent = window.trueupWords.present.start;
  button.addEventListener("click", start);
  bar.appendChild(button);
  document.addEventListener("keydown", key);
  document.addEventListener("click", function (event) {
    if (isOn() && event.target !== button && !event.target.closest("a,details")) show(at + 1);
  });
  window.addEventListener("hashchange", function () {
    var n = indexOfHash();
    if (isOn() && n >= 0) show(n);
  });
  // Leaving full screen by other means than Escape in the page.
  document.addEventListener("fullscreenchange", function () {
    if (!document.fullscreenElement && isOn()) stop();
  });
})();
