import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalPath } from "../../shared/http/vendor-path.ts";
import { mdIntegrations } from "../../shared/vendors/md-integrations/descriptor.ts";
import { isSpellingOf, operationMatcher } from "../../shared/vendors/operation-match.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import type { Operation } from "../../shared/vendors/types.ts";
import { withVendorPaths } from "../../shared/vendors/vendor-route.ts";

/** Each segment with one letter changed by `change`, where that is possible. */
const inSegments = (change: (segment: string) => string) => (path: string) => path.split("/").map(change).join("/");
const hex = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, "0");
const wide = (char: string): string =>
  /[!-~]/.test(char) ? encodeURIComponent(String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : char;

/** Spellings of a path that some framework reads as the same path. */
const spellings: Readonly<Record<string, (path: string) => string>> = {
  "other letter case": (path) => path.replaceAll(/%..|[a-z]/g, (part) => (part.length > 1 ? part : part.toUpperCase())),
  "a letter in the other case": (path) =>
    path.replace(/[A-Za-z]/, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())),
  "a slash at the end": (path) => `${path}/`,
  "no slash at the end": (path) => path.replace(/\/$/, "") || path,
  "slashes at the end": (path) => `${path}//`,
  "a doubled slash": (path) => path.replace("/", "//"),
  "a parameter at the end": (path) => `${path};jsessionid=1`,
  "an encoded parameter": (path) => `${path}%3bx`,
  "parameters on every segment": inSegments((segment) => (segment === "" ? "" : `${segment};v=1`)),
  "a segment of parameters alone": (path) => `/;x${path}`,
  "a front controller": (path) => `/index.php${path}`,
  "front controllers": (path) => `/Index.PHP/index.php${path}`,
  "a front controller in a folder": (path) => `/public/app.php${path}`,
  "an encoded blank at the end": (path) => `${path}%20`,
  "encoded blanks at the ends": inSegments((segment) => (segment === "" ? "" : `${segment}%20%20`)),
  "a tab at the end": (path) => `${path}%09`,
  "a NUL at the end": (path) => `${path}%00`,
  "a plus at the end": (path) => `${path}+`,
  "a full stop at the end": (path) => `${path}.`,
  "a format": (path) => `${path}.json`,
  "an encoded question mark": (path) => `${path}%3fa=1`,
  "an encoded hash and more": (path) => `${path}%23/more`,
  "encoded letters": (path) => path.replaceAll(/%..|[a-z]/gi, (part) => (part.length > 1 ? part : `%${hex(part)}`)),
  "letters encoded twice": (path) =>
    path.replaceAll(/%..|[a-z]/gi, (part) => (part.length > 1 ? part : `%25${hex(part)}`)),
  "fullwidth letters": (path) => path.replaceAll(/%..|[a-z]/gi, (part) => (part.length > 1 ? part : wide(part))),
  "a zero-width space": (path) => path.replace(/[a-z]/i, "$&%e2%80%8b"),
  "an index at the end": (path) => `${path}/index`,
  "an index document at the end": (path) => `${path}/Index.php`,
  "a default document at the end": (path) => `${path}/default.aspx`,
  "the public folder": (path) => `/public${path}`,
  "a session without cookies": (path) => `/(S(lit3py55t21z5v55vlm25s55)F(x))${path}`,
  "letters encoded twice in IIS's way": (path) =>
    path.replaceAll(/%..|[a-z]/gi, (part) => (part.length > 1 ? part : `%25u00${hex(part)}`)),
  "an accent": (path) => path.replace(/[a-z](?=[a-z]*$)/i, "$&%cc%81"),
  "an ideographic blank at the end": (path) => `${path}%e3%80%80`,
};

const pathOf = ({ path }: Operation): string => path.replaceAll(/\{[^}]*\}/g, "0d5f8a9e-1");

/** What a call of that path is resolved to; a path that cannot be sent is refused. */
function meaningOf(matcher: ReturnType<typeof operationMatcher>, method: string, path: string): string {
  let canonical: string;
  try {
    canonical = canonicalPath(path);
  } catch {
    return "refused";
  }
  if (matcher.isInternal(canonical)) return "internal";
  if (matcher.matchLenient(method, canonical) !== undefined) return "refused";
  return matcher.match(method, canonical)?.operation.id ?? "passthrough";
}

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))("%s", (_id, vendor) => {
  const matcher = operationMatcher(vendor);
  const rules = Object.entries(spellings);

  test.each(
    vendor.operations.map((operation) => [operation.id, operation] as const),
  )("%s is itself in every spelling, or refused", (id, operation) => {
    const allowed = operation.internal ? ["internal", "refused"] : [id, "refused"];
    expect(meaningOf(matcher, operation.method, pathOf(operation))).toBe(operation.internal ? "internal" : id);
    for (const [name, spell] of rules) {
      const path = spell(pathOf(operation));
      expect({ name, path, allowed, holds: allowed.includes(meaningOf(matcher, operation.method, path)) }).toEqual({
        name,
        path,
        allowed,
        holds: true,
      });
      for (const [second, again] of rules) {
        const twice = again(path);
        if (!allowed.includes(meaningOf(matcher, operation.method, twice))) {
          expect([name, second, twice, meaningOf(matcher, operation.method, twice)]).toEqual(allowed);
        }
      }
    }
  });

  test("a login is the gateway's own by every method", () => {
    for (const operation of vendor.operations.filter(({ internal }) => internal)) {
      for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
        expect(meaningOf(matcher, method, `${pathOf(operation).toUpperCase()}/`)).toBe("internal");
      }
    }
  });

  test("the vendor's own path of an operation is no other way to it", () => {
    const moved = Object.fromEntries(
      vendor.operations.map(({ id, path, method }) => [id, `${method} /moved${path}`.replace(/\/$/, "")]),
    );
    const own = operationMatcher(withVendorPaths(vendor, moved));
    for (const operation of vendor.operations) {
      const path = `/moved${pathOf(operation)}`;
      expect(meaningOf(own, operation.method, path)).toBe(operation.internal ? "internal" : "refused");
      expect(meaningOf(own, operation.method, path.toUpperCase())).toBe(operation.internal ? "internal" : "refused");
    }
  });
});

const mdi = operationMatcher(mdIntegrations);

describe("what is no spelling of an operation stays what it is", () => {
  test.each([
    ["GET", "/v1/partner/unheard-of", "passthrough"],
    ["PATCH", "/v1/partner/questionnaires", "passthrough"],
    ["OPTIONS", "/v1/partner/questionnaires", "passthrough"],
    ["HEAD", "/v1/partner/questionnaires", "listQuestionnaires"],
    ["GET", "/v1/partner/questionnaires/a;b", "getQuestionnaire"],
    ["GET", "/v1/partner/questionnaires/a%3Bb.json", "getQuestionnaire"],
    ["GET", "/v1/partner/questionnaires/report.php", "getQuestionnaire"],
    ["GET", "/", "passthrough"],
    ["GET", "/v1/partner/patients/anna@example.pl/cases", "listPatientCases"],
    ["GET", "/v1/partner/patients/a.b%40example.do/cases", "listPatientCases"],
    ["GET", "/v1/partner/cases/.a/files", "listCaseFiles"],
    ["GET", "/v1/partner/cases/-/files", "listCaseFiles"],
    ["GET", "/v1/partner/cases/report.final.json", "getCase"],
    ["GET", "/v1/partner/cases/ends.", "getCase"],
    ["GET", "/v1.1/partner/questionnaires", "passthrough"],
  ])("%s %s is %s", (method, path, meaning) => {
    expect(meaningOf(mdi, method, path)).toBe(meaning);
  });

  test("a random path that no operation has is passed through", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/).map((text) => `zz${text}`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (segments) => {
        expect(meaningOf(mdi, "POST", `/${segments.join("/")}`)).toBe("passthrough");
      }),
    );
  });
});

test("a static segment in another spelling is not taken for a parameter's value", () => {
  expect(meaningOf(mdi, "POST", "/web/partners/p/webhooks/test")).toBe("testWebhook");
  const { operations, auth } = {
    auth: { kind: "api-key", header: "x-key" } as const,
    operations: [
      { id: "dismiss", method: "POST", path: "/messages/dismiss", safe: false, evidence: "documented" },
      { id: "send", method: "POST", path: "/messages/{id}", safe: false, evidence: "documented" },
    ] as const satisfies readonly Operation[],
  };
  const matcher = operationMatcher({ operations, auth });
  for (const path of ["/messages/Dismiss", "/messages/dismiss;x", "/messages/dismiss.json", "/messages/dismiss%20"]) {
    expect([path, meaningOf(matcher, "POST", path)]).toEqual([path, "refused"]);
  }
  expect(meaningOf(matcher, "POST", "/messages/dismissed")).toBe("send");
});

test.each([
  ["/orders/create-refill", "/orders/createRefill"],
  ["/orders/create_refill", "/orders/createRefill"],
  ["/orders/createRef%C4%B0ll", "/orders/createRefill"],
  ["/orders/createRefill::$DATA", "/orders/createRefill"],
  ["/orders/createRefill.php/more", "/orders/createRefill"],
  ["/orders.php/createRefill", "/orders/createRefill"],
  ["/orders/index.php/createRefill", "/orders/createRefill"],
])("%s can be read as %s", (path, plain) => {
  expect(isSpellingOf(path, plain)).toBe(true);
});

test.each([
  ["/v1/hubspot/auth", true],
  ["/V1/hubspot/auth/", true],
  ["/index.php/v1/hubspot/auth;x", true],
  ["/v1/hubspot/auth/x", false],
  ["/v1/hubspot", false],
])("%s can be read as a connection's own login path: %s", (path, expected) => {
  expect(isSpellingOf(path, "/v1/hubspot/auth")).toBe(expected);
});
