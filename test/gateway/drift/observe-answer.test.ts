import { gzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { countPlaces } from "../../../shared/core/places.ts";
import { contentBytes, placesOfAnswer, placesOfBytes } from "../../../shared/gateway/drift/observe-answer.ts";

const json = { "content-type": ["application/json"] };
const body = Buffer.from('{"id":1,"tags":["a"]}');
const keys = ["|object", "", "id|number", "id", "tags|array", "tags", "tags/[]|string", "tags/[]"];

describe("The places of an answer", () => {
  it("are its members with their types", () => {
    expect([...(placesOfAnswer({ status: 200, headers: json, body })?.keys() ?? [])]).toEqual(keys);
  });

  it("are read of compressed JSON, of another media type for JSON, and without a media type", () => {
    const compressed = { ...json, "content-encoding": ["gzip"] };
    for (const answer of [
      { status: 200, headers: compressed, body: gzipSync(body) },
      { status: 201, headers: { "content-type": ["application/hal+json"] }, body },
      { status: 202, headers: {}, body },
    ]) {
      expect([...(placesOfAnswer(answer)?.keys() ?? [])]).toEqual(keys);
    }
  });

  it.each([
    ["204", { status: 204, headers: json, body: Buffer.alloc(0) }],
    ["206", { status: 206, headers: json, body }],
    ["304", { status: 304, headers: json, body: Buffer.alloc(0) }],
    ["404", { status: 404, headers: json, body }],
    ["500", { status: 500, headers: json, body }],
    ["an empty body", { status: 200, headers: json, body: Buffer.alloc(0) }],
    ["a page", { status: 200, headers: { "content-type": ["text/html"] }, body }],
    ["broken JSON", { status: 200, headers: json, body: body.subarray(1) }],
    ["a broken coding", { status: 200, headers: { ...json, "content-encoding": ["gzip"] }, body }],
    ["300 KB", { status: 200, headers: json, body: Buffer.from(JSON.stringify("x".repeat(300_000))) }],
    ["a body in the bucket", { status: 200, headers: json, body: { key: "answers/1", size: 9, outline: "{}" } }],
  ])("are none of %s", (_, answer) => {
    expect(placesOfAnswer(answer)).toBeUndefined();
  });

  it("are those of an event's body, unless it is too large", () => {
    const around = Buffer.concat([Buffer.from("["), body, Buffer.from("]")]);
    expect([...(placesOfBytes(around.subarray(1, -1))?.keys() ?? [])]).toEqual(keys);
    expect(placesOfBytes(Buffer.from(JSON.stringify("x".repeat(300_000))))).toBeUndefined();
  });

  it("have no name that is data: an id, a date, an address, a sentence, a name of a map", () => {
    const value = {
      "26f3d453-09ff": 1,
      "2026-01-31": 1,
      "jane@example.com": 1,
      "Jane Doe": 1,
      "": 1,
      a1b2c3: 1,
      ["x".repeat(65)]: 1,
      line2: 1,
    };
    expect([...(countPlaces(value)?.keys() ?? [])]).toEqual(["|object", "", "*|number", "*", "line2|number", "line2"]);
    const map = Object.fromEntries(
      Array.from({ length: 65 }, (_, at) => [`k${String.fromCharCode(97 + (at % 26)).repeat(1 + at / 26)}`, 1]),
    );
    expect([...(countPlaces(map)?.keys() ?? [])]).toEqual(["|object", "", "*|number", "*"]);
  });

  it("are bounded, whatever the depth and the number of members", () => {
    expect(countPlaces(JSON.parse("[".repeat(5_000) + "]".repeat(5_000)))?.size).toBeLessThan(30);
    const wide = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `m${"x".repeat(at)}`,
        Object.fromEntries(Array.from({ length: 60 }, (_, inner) => [`n${"y".repeat(inner)}`, 1])),
      ]),
    );
    expect(countPlaces(wide)).toBeUndefined();
  });
});

test("An answer counts by the size of its content, which is larger than a compressed body", () => {
  expect(contentBytes({ headers: json, body })).toBe(body.length);
  const content = Buffer.from(JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id, status: "active" }))));
  const compressed = { ...json, "content-encoding": ["gzip"] };
  expect(contentBytes({ headers: compressed, body: gzipSync(content) })).toBeGreaterThan(content.length / 3);
});
