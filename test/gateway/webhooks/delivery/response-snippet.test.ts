import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { responseSnippet } from "../../../../shared/gateway/webhooks/delivery/response-snippet.ts";

const token = 'a"b/c+d&e%41f~tok<en>9';
const secret = `Bearer ${token}`;
const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&#34;");
const unicode = (text: string) =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const form = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);
const base64 = (text: string) => Buffer.from(text).toString("base64");

const writers: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["in capitals", (text) => text.toUpperCase()],
  ["in JSON", json],
  ["in JSON with escaped slashes", (text) => json(text).replaceAll("/", "\\/")],
  ["in JSON in JSON", (text) => json(json(text))],
  ["in JSON, each character escaped", unicode],
  ["in a URL", encodeURIComponent],
  ["in a URL in small letters", (text) => encodeURIComponent(text).replaceAll(/%../g, (byte) => byte.toLowerCase())],
  ["in a URL in a URL", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["in a form", form],
  ["in a URL in JSON", (text) => json(encodeURIComponent(text))],
  ["in HTML", html],
  ["in base64", base64],
  ["in base64url", (text) => Buffer.from(text).toString("base64url")],
  ["in base64 in a URL", (text) => encodeURIComponent(base64(text))],
  ["in hex", (text) => Buffer.from(text).toString("hex")],
  ["with NULs", (text) => [...text].map((char) => `${char}\0`).join("")],
];

const snippet = (text: string, ...secrets: string[]) => responseSnippet(Buffer.from(text), secrets);

describe("What is stored of an endpoint's answer has no value of a header", () => {
  test.each(writers)("that is echoed %s", (_how, write) => {
    for (const value of [secret, token]) {
      expect(snippet(`{"error":"${write(value)}","b":"after"}`, secret)).toMatch(
        /^\{"error":"[^"]{0,3}\*\*\*[^"]{0,7}","b":"after"\}$/,
      );
    }
  });

  test("that is a part of a longer text in base64", () => {
    for (const before of ["", "u", "us", "user:"]) {
      const shown = snippet(base64(`${before}${token}${before}`), secret);
      expect(shown).toContain("***");
      expect(Buffer.from(shown.replace("***", ""), "base64").toString()).not.toContain(token.slice(2, 6));
    }
  });

  test("that is the user and the password of a value for Basic", () => {
    const basic = `Basic ${base64("someone:opensesame")}`;
    expect(snippet("someone:opensesame or opensesame", basic)).toBe("*** or ***");
  });

  test("that crosses the end of what is shown, or of what was read", () => {
    const long = `Bearer ${"0123456789abcdef".repeat(61)}`;
    expect(snippet(`${"x".repeat(1_000)}${secret}`, secret)).toBe(`${"x".repeat(1_000)}***`);
    expect(snippet(`{"authorization":"${long}"}`, long)).toBe('{"authorization":"***"}');
    expect(snippet(`{"authorization":"${long.slice(0, 400)}`, long)).toBe('{"authorization":"***');
  });

  test("whatever the value, its spelling, its place and where the answer is cut", () => {
    const chars = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
    const values = fc.string({ unit: chars, minLength: 12, maxLength: 300 }).map((text) => `k${text.trim()}0123456`);
    fc.assert(
      fc.property(values, fc.constantFrom(...writers), fc.nat(1_100), fc.nat(400), (value, [, write], before, cut) => {
        const written = write(value);
        const shown = snippet(`${"?".repeat(before)}${written.slice(0, Math.max(20, written.length - cut))}`, value);
        for (let at = 2; at + 24 < written.length; at++) {
          expect(shown).not.toContain(written.slice(at, at + 24));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("What is stored of an endpoint's answer", () => {
  test("is 1 KiB at most, without a part of a character", () => {
    expect(snippet("a".repeat(2_000))).toBe("a".repeat(1_024));
    expect(snippet(`a${"é".repeat(1_000)}`)).toBe(`a${"é".repeat(511)}`);
  });

  test("is as it was where it has no such value, whatever else it has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(snippet(text, "Bearer 0123456789-0123456789")).toBe(text);
      }),
    );
    expect(snippet('100% \\u00 &amp; "x"', secret)).toBe('100% \\u00 &amp; "x"');
  });

  test("shows a short text that is a value by chance in a longer one, but not a whole value of 4 characters", () => {
    expect(snippet("tenant 7 of 77", "7")).toBe("tenant 7 of 77");
    expect(snippet("pin 1234.", "1234")).toBe("pin ***.");
  });
});
