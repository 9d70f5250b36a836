import { notFound } from "../../core/problem.ts";
import { type GatewayRequest, type GatewayResponse, json } from "../../http/messages.ts";
import { fileAnswer, type StaticFile } from "../../http/static-files.ts";

/** Files that have a version in their name never change; pages may with the next deployment. */
const forGood = "public, max-age=31536000, immutable";
const forMinutes = "public, max-age=300";

/** The page needs nothing of another host, and nothing that it shows may bring it to ask one. */
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

/**
 * Answers what is open to anyone: health, the OpenAPI document, and the page that shows it.
 *
 * @param files `openapi.json`, `docs.html`, and what the page loads as `docs/<name>`
 * @throws Problem 404
 */
export function publicPages(files: ReadonlyMap<string, StaticFile>) {
  return async ({ path, headers }: GatewayRequest): Promise<GatewayResponse> => {
    if (path === "/health") return json(200, { status: "ok" });
    // The page's links are relative, since a stage's name can stand before them; a slash too many would bend them.
    if (path === "/docs/") return { status: 308, headers: { Location: "../docs" }, body: "" };
    const name = path === "/docs" ? "docs.html" : path.slice(1);
    const file = files.get(name);
    if (file === undefined) throw notFound("There is no such page.");
    const cacheControl = name.startsWith("docs/") ? forGood : forMinutes;
    return fileAnswer(file, headers, { ...pageHeaders, "Cache-Control": cacheControl });
  };
}
