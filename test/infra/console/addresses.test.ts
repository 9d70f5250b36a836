import { describe, expect, test } from "vitest";
import { parseRoute } from "../../../infra/console/data/parse-route.ts";
import { path, urlOf } from "../../../infra/console/data/path.ts";
import { shellLine } from "../../../infra/console/data/shell.ts";
import { isChosenByEnter } from "../../../infra/console/parts/chosen-by-enter.ts";

const noPage = { page: undefined, id: undefined, filters: {} };
const delivery = "dlv_0123456789abcdef0123456789abcdef01234567";

describe("an address of the console", () => {
  test.each([
    ["", { page: "overview", id: undefined, filters: {} }],
    [
      "#/jobs/job_si-compounding_Ab-9?status=queued",
      { page: "jobs", id: "job_si-compounding_Ab-9", filters: { status: "queued" } },
    ],
    [`#/deliveries/${delivery}`, { page: "deliveries", id: delivery, filters: {} }],
    ["#/connections/inside-rx%2Fdefault", { page: "connections", id: "inside-rx/default", filters: {} }],
    [
      "#/jobs?partner=prt_0123456789abcdef",
      { page: "jobs", id: undefined, filters: { partner: "prt_0123456789abcdef" } },
    ],
  ])("opens what %s names", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test.each([
    ["a broken escape", "#/jobs/%zz"],
    ["a broken escape in the page's name", "#/%zz"],
    ["a way up", "#/endpoints/..%2Fme"],
    ["a command behind an id", `#/deliveries/${delivery}%23'%3Btouch%20%2Ftmp%2Fpwned%3B'`],
    ["a part of a path behind an id", `#/deliveries/${delivery}/retry`],
    ["an encoded part of a path behind an id", `#/deliveries/${delivery}%2Fretry`],
    ["another record's name", "#/connections/inside-rx%2F.."],
    ["a way up for a partner", "#/jobs?partner=.."],
    ["a path for a partner", "#/jobs?partner=prt_1%2Fkeys"],
  ])("opens nothing where it has %s", (_what, hash) => {
    expect(parseRoute(hash)).toEqual(noPage);
  });
});

describe("a path of the API", () => {
  const base = "https://gateway.example/prod/portal";

  test("keeps a value in one segment", () => {
    const made = path`jobs/${"a/b?c#d"}/attempts`;
    expect(urlOf(`v1/${made}`, base)?.href).toBe("https://gateway.example/prod/v1/jobs/a%2Fb%3Fc%23d/attempts");
  });

  test.each([
    "..",
    ".",
    "%2e%2e",
    "../me",
    "a?b=c",
    "a#b",
    "a\\..\\b",
    "a\nb",
  ])("has no URL with %j in it as it is", (value) => {
    expect(urlOf(`v1/endpoints/${value}`, base)).toBeUndefined();
  });

  test.each(["..", "."])("has no URL for a record that is called %s", (value) => {
    expect(urlOf(`v1/${path`cases/${value}`}`, base)).toBeUndefined();
  });
});

describe("a line for a shell", () => {
  test.each([
    ["curl", "curl"],
    ["http://127.0.0.1:1/v1/a_b-c", "http://127.0.0.1:1/v1/a_b-c"],
    ["a b", "'a b'"],
    ["a'; touch b; '", `'a'\\''; touch b; '\\'''`],
    ["$(id)", "'$(id)'"],
    ["a\nb", "'a\nb'"],
    ["", "''"],
  ])("has %j as one word", (word, quoted) => {
    expect(shellLine("x", word)).toBe(`x ${quoted}`);
  });
});

test.each([
  ["one answer that can be undone", [{}], true],
  ["one answer that cannot be undone", [{ isDangerous: true }], false],
  ["several answers", [{}, {}], false],
  ["several answers, one of which cannot be undone", [{ isDangerous: true }, {}], false],
  ["no answer", [], false],
])("Enter answers a question with %s: %o, %s", (_what, choices, isSo) => {
  expect(isChosenByEnter(choices)).toBe(isSo);
});
