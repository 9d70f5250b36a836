import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableAnswerError } from "../../../../infra/clients/typescript/src/errors.ts";
import { parseJson, quoteLargeIntegers, stringifyJson } from "../../../../infra/clients/typescript/src/json.ts";

/** The digits of an integer, without zeros before them. */
const digits = (minLength: number, maxLength: number) =>
  fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: minLength - 1, maxLength: maxLength - 1 }),
    )
    .map(([isNegative, first, rest]) => `${isNegative ? "-" : ""}${first}${rest.join("")}`);

describe("parseJson", () => {
  test.each([
    ["0", 0],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["63841550598335501", 63841550598335501n],
    ["1.10", 1.1],
    ["1e3", 1000],
    ["12345678901234567890.5", Number("12345678901234567890.5")],
  ])("reads %s as the value that holds it", (text, value) => {
    expect(parseJson(text)).toBe(value);
  });

  test("reads and writes integers of 17 to 30 digits digit for digit, wherever they are", () => {
    fc.assert(
      fc.property(digits(17, 30), (id) => {
        const text = `{"id":${id},"ids":[${id},"${id}"],"in":{"id":${id}}}`;
        expect(stringifyJson(parseJson(text))).toBe(text);
      }),
    );
  });

  test("reads what JSON.parse reads, which rounds what is a bigint here", () => {
    const rounded = (_name: string, value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.stringify(parseJson(text), rounded)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("takes the last of two members with one name, and makes no prototype of a member", () => {
    expect(parseJson('{"a":1,"a":2}')).toEqual({ a: 2 });
    const read = parseJson('{"__proto__":{"isAdmin":true}}');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read as object)).toEqual(["__proto__"]);
  });

  test.each([
    ["a text that is no JSON", "<html>Jane Doe</html>"],
    ["a cut text", '{"name":"Jane Doe'],
    ["a number with an error", '{"id":638415505983355x}'],
    ["a hundred thousand lists in one another", "[".repeat(100_000)],
  ])("refuses %s, and quotes nothing from it", (_what, text) => {
    expect(() => parseJson(text)).toThrow(UnreadableAnswerError);
    expect(() => parseJson(text)).toThrow(/^The answer is no JSON that can be read\.$/);
  });
});

describe("stringifyJson", () => {
  test("writes what JSON.stringify writes, where there is no bigint", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stringifyJson(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  test("refuses what is no JSON", () => {
    expect(() => stringifyJson(() => 1)).toThrow(TypeError);
    expect(() => stringifyJson(undefined)).toThrow(/has to be JSON/);
  });
});

describe("quoteLargeIntegers", () => {
  test("makes texts of large integers, and leaves everything else as it is", () => {
    const text =
      '{"id": 63841550598335501, "a\\"9007199254740993": [-9007199254740993 , 5, 1.10, 1e30, "63841550598335501"]}';
    expect(quoteLargeIntegers(text)).toBe(
      '{"id": "63841550598335501", "a\\"9007199254740993": ["-9007199254740993" , 5, 1.10, 1e30, "63841550598335501"]}',
    );
  });

  test("makes a text that JSON.parse reads with every digit", () => {
    const asText = (_name: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
    fc.assert(
      fc.property(fc.json(), digits(17, 30), (text, id) => {
        const quoted = JSON.parse(quoteLargeIntegers(`[${text},${id}]`)) as unknown;
        expect(JSON.stringify(quoted)).toBe(JSON.stringify([parseJson(text), id], asText));
      }),
    );
  });
});
