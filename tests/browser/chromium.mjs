// The Chromium of this machine, kept off every network but the loopback.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The widths, in CSS pixels, at which pages are looked at: a laptop and a phone. */
export const WIDTHS = [1440, 390];
export const SCHEMES = ["light", "dark"];

/** Where Chromium is; `CHROMIUM` names another one. */
export function chromiumPath() {
  const path = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!path) throw new Error("no Chromium: install Debian's chromium or set CHROMIUM");
  return path;
}

/** Starts Chromium. */
export function launch() {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

export const viewport = (width) => ({ width, height: width < 600 ? 844 : 900 });

/**
 * Listens to a page and gives `report` each console error, page error, failed request, and request to another
 * host. `origin` is what the site's own addresses begin with.
 */
export function watch(page, origin, report) {
  const own = (url) => url.startsWith(origin) || /^(data|blob|about):/.test(url);
  page.on("console", (message) => message.type() === "error" && report(`console error: ${message.text()}`));
  page.on("pageerror", (error) => report(`page error: ${error.message}`));
  page.on("request", (request) => own(request.url()) || report(`request outside the site: ${request.url()}`));
  // A reader who goes on while a page still fetches ends that request (ERR_ABORTED); a file that is not there answers 404
  // or, from disk, ERR_FILE_NOT_FOUND.
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") report(`request failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => response.status() >= 400 && report(`answer ${response.status()}: ${response.url()}`));
}
