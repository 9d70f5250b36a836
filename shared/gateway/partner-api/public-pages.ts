import { Problem } from "../../core/problem.ts";
import { type GatewayRequest, type GatewayResponse, json } from "../../http/messages.ts";
import { fileAnswer, type StaticFile } from "../../http/static-files.ts";
import { createAddressedDocument } from "./addressed-document.ts";
import type { HealthView } from "./views/health-view.ts";

/** A file with a digest in its name never changes; a page may change with the next deployment. */
const immutable = "public, max-age=31536000, immutable";
const revalidated = "public, max-age=300";

const onlyOwn = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

const noScriptOfText = { ...onlyOwn, "require-trusted-types-for": "'script'" };

const strict = policyOf({ ...noScriptOfText, "trusted-types": "'none'" });

/** Scalar writes style elements and attributes, and HTML: the policies of this name pass HTML, and none makes a script. */
const ofReference = policyOf({
  ...noScriptOfText,
  "style-src": "'self' 'unsafe-inline'",
  "trusted-types": "vue default",
});

const documentFile = "openapi.json";

const referencePage = "docs/reference.html";

/** Of every answer: a page loads nothing from another host, and no content of it may make it do so. */
const protecting: Readonly<Record<string, string>> = {
  "Content-Security-Policy": strict,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const healthy: HealthView = { status: "ok" };

/**
 * Answers the routes that need no key: the root, which leads to `/docs`, health, the OpenAPI document, the pages at `/docs`
 * and below it, the portal, and the packages of the clients.
 *
 * @param files `openapi.json`, pages by their address with `.html`, the files that pages load, as `docs/<name>` and
 *   `portal/<name>`, and packages as `clients/<name>`
 * @throws Problem 404
 */
export function publicPages(files: ReadonlyMap<string, StaticFile>) {
  const document = files.get(documentFile);
  const addressed = document && createAddressedDocument(document);
  return async ({ path, headers, address }: GatewayRequest): Promise<GatewayResponse> => {
    if (path === "/health") return json(200, healthy, protecting);
    if (path === "/") return leadTo(302, "/docs", { "Cache-Control": revalidated });
    // Links are relative, since a stage's prefix may precede a page's path: a trailing slash would break them.
    const [, slashed] = /^\/(?:docs\/)?([\w-]+)\/$/.exec(path) ?? [];
    if (slashed !== undefined) return leadTo(308, `../${slashed}`);
    const name = nameOf(path, files);
    const file = name === documentFile ? addressed?.(address) : files.get(name ?? "");
    if (name === undefined || file === undefined) throw noSuchPage();
    const isVersioned = /^(?:docs|portal)\/.*(?<!\.html)$/.test(name);
    return fileAnswer(file, headers, {
      ...protecting,
      ...(name === referencePage ? { "Content-Security-Policy": ofReference } : {}),
      "Cache-Control": isVersioned ? immutable : revalidated,
    });
  };
}

function leadTo(status: 302 | 308, location: string, headers: Readonly<Record<string, string>> = {}): GatewayResponse {
  return { status, headers: { ...protecting, ...headers, Location: location }, body: "" };
}

function noSuchPage(): Problem {
  const of = { status: 404, name: "not-found", title: "Not found", detail: "There is no such page." } as const;
  return new Problem({ ...of, headers: protecting });
}

/** The name of the file for a path: a page has one address, which is without `.html`. */
function nameOf(path: string, files: ReadonlyMap<string, StaticFile>): string | undefined {
  const name = path.slice(1);
  if (name.endsWith(".html")) return undefined;
  return files.has(`${name}.html`) ? `${name}.html` : name;
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
