import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineBody } from "../../../shared/core/body-outline.ts";
import { overrideScanner } from "../../../shared/http/method-override/override-scanner.ts";
import { refuseMethodOverride } from "../../../shared/http/method-override/refuse-override.ts";

const request = (changed: { query?: [string, string][]; headers?: Record<string, string[]>; body?: string }) => ({
  query: changed.query ?? [],
  headers: changed.headers ?? {},
  body: Buffer.from(changed.body ?? "") as Uint8Array,
});
const refuse = ({ query, headers, body }: ReturnType<typeof request>) =>
  refuseMethodOverride({ query, headers, outline: outlineBody(body) });
const form = { "content-type": ["application/x-www-form-urlencoded"] };
const multipart = { "content-type": ["multipart/form-data; boundary=b"] };

test.each([
  ["a header", request({ headers: { "x-http-method-override": ["DELETE"] } })],
  ["a header that CGI reads as that", request({ headers: { x_http_method_override: ["DELETE"] } })],
  ["the query in other letter case", request({ query: [["_METHOD", "DELETE"]] })],
  ["the header's name in the query", request({ query: [["X-HTTP-Method-Override", "DELETE"]] })],
  [
    "a compressed form",
    {
      ...request({ headers: { ...form, "content-encoding": ["identity", "GZIP"] } }),
      body: gzipSync("a=1&_method=DELETE"),
    },
  ],
  [
    "a compressed form that is too large to be searched whole",
    {
      ...request({ headers: { ...form, "content-encoding": ["gzip"] } }),
      body: gzipSync(Buffer.concat([Buffer.from("_method=DELETE&a="), Buffer.alloc(33 * 1_048_576, "a")])),
    },
  ],
  [
    "a compressed form with bytes behind it",
    {
      ...request({ headers: { ...form, "content-encoding": ["gzip"] } }),
      body: Buffer.concat([gzipSync("a=1"), Buffer.from("garbage")]),
    },
  ],
  [
    "a file in an unknown coding",
    request({ headers: { "content-type": ["application/pdf"], "content-encoding": ["x"] }, body: "x" }),
  ],
  ["another header", request({ headers: { "x-method-override": [""] } })],
  ["the query", request({ query: [["_method", "DELETE"]] })],
  ["an array in the query", request({ query: [["_method[]", "DELETE"]] })],
  ["a dot in the query", request({ query: [[".method", "DELETE"]] })],
  ["a NUL in the query", request({ query: [["_method\0x", "DELETE"]] })],
  ["a dot in a form", request({ headers: form, body: "a=1&.method=DELETE" })],
  [
    "a part in single quotes, with a dot",
    request({ headers: multipart, body: "--b\r\nContent-Disposition: form-data; name='.method'\r\n\r\nDELETE" }),
  ],
  ["a plus in a form", request({ headers: form, body: "+_method=DELETE" })],
  ["a JSON body", request({ body: '{"a":1,"_method":"DELETE"}' })],
  ["a JSON body with an escaped name", request({ body: '{"\\u005fmethod":"DELETE"}' })],
  ["a form", request({ headers: form, body: "a=1&_method=DELETE" })],
  ["a form with an escaped name", request({ headers: form, body: "%5Fmethod=DELETE" })],
  [
    "a multipart form",
    request({ headers: multipart, body: '--b\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE' }),
  ],
])("%s that names another method, or may, is refused", (_where, refused) => {
  expect(() => refuse(refused)).toThrow("400 bad-request");
});

test("a compressed file of any size is passed on", () => {
  const headers = { "content-type": ["application/pdf"], "content-encoding": ["deflate"] };
  const body = deflateSync(Buffer.alloc(33 * 1_048_576, "a"));
  expect(() => refuse({ query: [], headers, body })).not.toThrow();
});

test.each([
  [
    "a name that only ends so",
    request({
      query: [
        ["x.method", "a"],
        ["_methods", "b"],
      ],
      body: '{"x_method":1}',
    }),
  ],
  ["a value", request({ query: [["q", "_method"]], body: '{"a":"_method"}' })],
  ["a name further in", request({ body: '{"a":{"_method":1}}' })],
  ["a longer name", request({ body: '{"payment_method":1}', query: [["payment_method", "x"]] })],
  ["bytes that are nothing", request({ body: "\u0000_method" })],
])("%s is not an override", (_what, fine) => {
  expect(() => refuse(fine)).not.toThrow();
});

test("Parsed JSON is refused wherever a scan of its bytes finds an override", () => {
  const name = fc.oneof(
    fc.constantFrom("_method", " _METHOD ", "\t.method", "x-http-method[a", "X.Http-Method_Override\0b", "_methods"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }), (object) => {
      const body = Buffer.from(JSON.stringify(object));
      const act = () => refuse({ query: [], headers: {}, body });
      if (overrideScanner("application/json").take(body)) expect(act).toThrow("400 bad-request");
    }),
  );
});
