// A built site on the loopback address, below a sub-path as a real host would serve it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".pdf": "application/pdf",
};

/** Serves `site` below `/status/`; gives the address of its root and a function that ends it. */
export async function serve(site) {
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () => new Promise((done) => (server.closeAllConnections?.(), server.close(done)));
  return { root: `http://127.0.0.1:${server.address().port}/status/`, close };
}

async function answer(site, request, response) {
  const path = pathOf(request.url);
  const file = path === undefined ? "" : join(site, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  try {
    if (!file.startsWith(site + sep)) throw new Error("outside the site");
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    // As static hosts do.
    const packed = /^text|json|xml/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(200, { "content-type": type, ...(packed && { "content-encoding": "gzip" }) });
    response.end(packed ? gzipSync(body) : body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  }
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    return path.startsWith("/status/") ? path.slice("/status/".length) : undefined;
  } catch {
    return undefined;
  }
}
