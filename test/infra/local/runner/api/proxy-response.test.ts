import { expect, test } from "vitest";
import { parseProxyResponse } from "../../../../../infra/local/runner/api/proxy-response.ts";

const parse = (value: unknown) => parseProxyResponse(JSON.stringify(value) ?? "null");

test("a proxy response keeps status, headers and body", () => {
  const parsed = parse({ statusCode: 201, headers: { "Content-Type": "text/plain", "X-Odd": "é" }, body: "ä" });
  expect(parsed).toEqual({
    status: 201,
    headers: [
      ["Content-Type", "text/plain"],
      ["X-Odd", "é"],
    ],
    body: Buffer.from("ä"),
  });
});

test("a base64 body of a proxy response is decoded", () => {
  const parsed = parse({ body: Buffer.from([0, 255, 10]).toString("base64"), isBase64Encoded: true });
  expect(parsed?.body).toEqual(Buffer.from([0, 255, 10]));
});

test("a proxy response without members is 200, JSON and empty", () => {
  expect(parse({})).toEqual({ status: 200, headers: [["Content-Type", "application/json"]], body: Buffer.alloc(0) });
});

test("a proxy response has each value of a multi-value header, and a value in both lists once", () => {
  const parsed = parse({
    headers: { "Set-Cookie": "a=1", "X-Both": "one" },
    multiValueHeaders: { "Set-Cookie": ["a=1", "b=2"], "x-both": ["two"], "content-type": ["text/html"] },
  });
  expect(parsed?.headers.filter(([name]) => name === "Set-Cookie")).toEqual([
    ["Set-Cookie", "a=1"],
    ["Set-Cookie", "b=2"],
  ]);
  expect(parsed?.headers.filter(([name]) => name.toLowerCase() === "x-both")).toHaveLength(2);
  expect(parsed?.headers.filter(([name]) => name.toLowerCase() === "content-type")).toHaveLength(1);
});

test.each([
  "Authorization",
  "Connection",
  "Content-Length",
  "Date",
  "Server",
  "User-Agent",
  "WWW-Authenticate",
])("a proxy response has the header %s renamed", (name) => {
  const names = parse({ headers: { [name]: "x" } })?.headers.map(([one]) => one);
  expect(names).toContain(`x-amzn-Remapped-${name}`);
  expect(names).not.toContain(name);
});

test.each([
  "Transfer-Encoding",
  "Via",
  "Host",
  "TE",
  "Trailer",
  "Upgrade",
  "Expect",
])("a proxy response has no header %s", (name) => {
  expect(parse({ headers: { [name]: "x", "content-type": "a/b" } })?.headers).toEqual([["content-type", "a/b"]]);
});

test.each([
  ["a text", "hello"],
  ["nothing", null],
  ["a list", []],
  ["a member that is not known", { statusCode: 200, extra: 1 }],
  ["a status that is no number", { statusCode: "ok" }],
  ["a status out of range", { statusCode: 99 }],
  ["a body that is no text", { body: { a: 1 } }],
  ["a header that is no text", { headers: { "X-Count": 1 } }],
  ["headers that are a list", { headers: [] }],
  ["a header name with a space", { headers: { "X Y": "1" } }],
  ["a header value with a line break", { headers: { "X-Y": "1\r\nX-Z: 2" } }],
])("a proxy response with %s is malformed", (_name, value) => {
  expect(parse(value)).toBeUndefined();
});

test("a proxy response may have its status as a string", () => {
  expect(parse({ statusCode: "204" })?.status).toBe(204);
});
