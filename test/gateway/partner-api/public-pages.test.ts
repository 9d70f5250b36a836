import { describe, expect, test } from "vitest";
import type { Problem } from "../../../shared/core/problem.ts";
import { publicPages } from "../../../shared/gateway/partner-api/public-pages.ts";
import type { StaticFile } from "../../../shared/http/static-files.ts";
import { aRequest } from "../../support/builders/a-request.ts";

const file = (text: string): StaticFile => ({
  contentType: "text/html; charset=utf-8",
  body: Buffer.from(text),
  etag: `W/"${text}"`,
  gzipped: () => Buffer.from(text),
});

const names = [
  "openapi.json",
  "docs.html",
  "docs/webhooks.html",
  "docs/reference.html",
  "docs/site-1.css",
  "portal.html",
  "portal/console-1.js",
  "clients/rx-gateway-1.2.3.tgz",
];
const pages = publicPages(new Map(names.map((name) => [name, file(name)])));
const get = (path: string) => pages(aRequest({ path }));
const policyOf = async (path: string) => String((await get(path)).headers["Content-Security-Policy"]);

describe("a public page", () => {
  test.each([
    ["/docs", "docs.html"],
    ["/docs/webhooks", "docs/webhooks.html"],
    ["/docs/reference", "docs/reference.html"],
    ["/docs/site-1.css", "docs/site-1.css"],
    ["/portal", "portal.html"],
    ["/portal/console-1.js", "portal/console-1.js"],
    ["/openapi.json", "openapi.json"],
    ["/clients/rx-gateway-1.2.3.tgz", "clients/rx-gateway-1.2.3.tgz"],
  ])("at %s is the file %s", async (path, name) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([200, name]);
  });

  test("at the root leads to the documentation", async () => {
    const { status, headers } = await get("/");
    expect([status, headers["Location"]]).toEqual([302, "/docs"]);
  });

  test.each([
    "/docs.html",
    "/docs/webhooks.html",
    "/docs/none",
    "/portal.html",
    "/portal/none.js",
    "/clients",
    "/clients/rx-gateway-1.2.2.tgz",
  ])("does not exist at %s", async (path) => {
    await expect(get(path)).rejects.toThrow("404 not-found");
  });

  test("runs scripts and has styles of the gateway alone, and no script may write HTML", async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    for (const path of ["/docs", "/docs/webhooks", "/openapi.json", "/portal"])
      expect(await policyOf(path)).toBe(policy);
    expect((await get("/docs")).headers).toMatchObject({
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
  });

  test.each([
    "/",
    "/health",
    "/docs",
    "/portal/",
    "/docs/webhooks/",
    "/portal/console-1.js",
    "/portal/none.js",
    "/none",
  ])("protects its reader also where the answer to %s is no page", async (path) => {
    const headers = await get(path).then(
      (answer) => answer.headers,
      (problem: Problem) => problem.headers(),
    );
    expect(headers).toMatchObject({
      "Content-Security-Policy": expect.stringMatching(/^default-src 'none'; .*trusted-types 'none'$/),
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
  });

  test("has inline styles and writes HTML where it is the reference, and no more", async () => {
    expect(await policyOf("/docs/reference")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue default",
    );
  });

  test("is asked for again after a deployment, while a file with a digest in its name is not", async () => {
    const cached = async (path: string) => (await get(path)).headers["Cache-Control"];
    expect(await cached("/docs")).toBe("public, max-age=300");
    expect(await cached("/docs/webhooks")).toBe("public, max-age=300");
    expect(await cached("/docs/site-1.css")).toContain("immutable");
    expect(await cached("/portal")).toBe("public, max-age=300");
    expect(await cached("/portal/console-1.js")).toContain("immutable");
    // A package of one version changes with the document of the stage.
    expect(await cached("/clients/rx-gateway-1.2.3.tgz")).toBe("public, max-age=300");
  });
});
