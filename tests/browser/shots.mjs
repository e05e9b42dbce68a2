// Pictures of pages for people to look at: 1440 and 390 px wide, light and dark, whole pages as PNG.
//
//   node shots.mjs SITE [--out FOLDER] [--sample N] [PAGE]...    default: one page of each template into shots/
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SCHEMES, WIDTHS, launch, viewport } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, sampleOf, siteArguments } from "./site.mjs";

const options = siteArguments("shots.mjs SITE [--out FOLDER] [--sample N] [PAGE]...", { out: "shots", sample: "1" });
const pages = options.pages.length > 0 ? options.pages : sampleOf(options.site, pagesOf(options.site), Number(options.sample));
mkdirSync(options.out, { recursive: true });
const server = await serve(options.site);
const browser = await launch();
for (const path of pages) await shoot(path);
await browser.close();
await server.close();
console.log(`shots: ${pages.length * WIDTHS.length * SCHEMES.length} pictures in ${options.out}`);

async function shoot(path) {
  const page = await browser.newPage();
  await page.goto(server.root + path, { waitUntil: "load" });
  for (const width of WIDTHS) {
    await page.setViewportSize(viewport(width));
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const name = `${path.replace(/\.html$/, "").replaceAll("/", "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(options.out, name), fullPage: true });
    }
  }
  await page.close();
}
