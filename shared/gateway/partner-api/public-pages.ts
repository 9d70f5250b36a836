import { notFound } from "../../core/problem.ts";
import { type GatewayRequest, type GatewayResponse, json } from "../../http/messages.ts";
import { fileAnswer, type StaticFile } from "../../http/static-files.ts";
import type { HealthView } from "./views/health-view.ts";

/** A file with a version in its name never changes; a page may change with the next deployment. */
const immutable = "public, max-age=31536000, immutable";
const revalidated = "public, max-age=300";

/** The page loads nothing from another host, and no content of the document may make it do so. */
const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const healthy: HealthView = { status: "ok" };

/**
 * Answers the routes that need no key: health, the OpenAPI document, and the page that shows it.
 *
 * @param files `openapi.json`, `docs.html`, and the files that the page loads, as `docs/<name>`
 * @throws Problem 404
 */
export function publicPages(files: ReadonlyMap<string, StaticFile>) {
  return async ({ path, headers }: GatewayRequest): Promise<GatewayResponse> => {
    if (path === "/health") return json(200, healthy);
    // The page's links are relative, since a stage's prefix may precede its path: a trailing slash would break them.
    if (path === "/docs/") return { status: 308, headers: { Location: "../docs" }, body: "" };
    const name = path === "/docs" ? "docs.html" : path.slice(1);
    const file = files.get(name);
    if (file === undefined) throw notFound("There is no such page.");
    const cacheControl = name.startsWith("docs/") ? immutable : revalidated;
    return fileAnswer(file, headers, { ...pageHeaders, "Cache-Control": cacheControl });
  };
}
