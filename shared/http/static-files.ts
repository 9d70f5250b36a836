import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { firstHeader, type HttpHeaders } from "./headers.ts";
import type { GatewayResponse } from "./messages.ts";

/** A file that is served unchanged. */
export interface StaticFile {
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Weak, because one tag covers the file with and without compression. */
  readonly etag: string;
  /** Absent for a file that is compressed already. */
  readonly gzipped?: () => Uint8Array;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".tgz": "application/gzip",
  ".whl": "application/zip",
};

/** Archives, which are compressed already: a second coding would gain nothing. */
const compressed: ReadonlySet<string> = new Set([".tgz", ".whl"]);

/**
 * Reads every file of a directory, by its path relative to it: `docs/start.js`.
 *
 * @throws Error for a file whose extension has no content type here
 */
export function readStaticFiles(directory: string): ReadonlyMap<string, StaticFile> {
  const paths = readdirSync(directory, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(directory, path)).isFile());
  return new Map(files.map((path) => [path, staticFile(path, readFileSync(join(directory, path)))]));
}

/**
 * The file of this path with this content.
 *
 * @throws Error for an extension that has no content type here
 */
export function staticFile(path: string, body: Uint8Array): StaticFile {
  const contentType = contentTypes[extname(path)];
  if (contentType === undefined) throw new Error(`Files such as ${path} have no content type here.`);
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  if (compressed.has(extname(path))) return { contentType, body, etag };
  let gzipped: Uint8Array | undefined;
  return {
    contentType,
    body,
    etag,
    gzipped: () => {
      gzipped ??= gzipSync(body);
      return gzipped;
    },
  };
}

/** Serves the file: compressed where the caller accepts gzip, 304 where its `If-None-Match` has the file's tag. */
export function fileAnswer(
  file: StaticFile,
  requestHeaders: HttpHeaders,
  headers: Readonly<Record<string, string>>,
): GatewayResponse {
  const always = { ...headers, ETag: file.etag, Vary: "Accept-Encoding" };
  const known = (firstHeader(requestHeaders, "if-none-match") ?? "").split(",").map((tag) => tag.trim());
  if (known.includes(file.etag)) return { status: 304, headers: always, body: "" };
  const typed = { ...always, "Content-Type": file.contentType };
  if (file.gzipped === undefined || !acceptsGzip(firstHeader(requestHeaders, "accept-encoding") ?? "")) {
    return { status: 200, headers: typed, body: file.body };
  }
  return { status: 200, headers: { ...typed, "Content-Encoding": "gzip" }, body: file.gzipped() };
}

function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(",").some((coding) => /^\s*gzip\s*(;\s*q=(1|0?\.0*[1-9]).*)?$/i.test(coding));
}
