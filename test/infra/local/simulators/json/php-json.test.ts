import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phpJson } from "../../../../../infra/local/simulators/json/php-json.ts";

describe("PHP's JSON text", () => {
  it.each([
    ['{ "a/b" : [ 1.0 , 1e3, -0 , true, null ] }', String.raw`{"a\/b":[1.0,1e3,-0,true,null]}`],
    [String.raw`"\" \\ \/ \b \f \n \r \t \u0001 \u001F"`, String.raw`"\" \\ \/ \b \f \n \r \t \u0001 \u001f"`],
    ['"\u007fÉ💊\u2028"', '"\u007f\\u00c9\\ud83d\\udc8a\\u2028"'],
    ['{"b":63841550598335501,"1":[],"a":{}}', '{"b":63841550598335501,"1":[],"a":{}}'],
    ['""', '""'],
  ])("PHP's JSON text is right for %s", (source, text) => {
    expect(phpJson(source)).toBe(text);
  });

  it("PHP's JSON text has the same meaning, is ASCII, and is stable", () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        const text = phpJson(source);
        expect(JSON.parse(text)).toEqual(JSON.parse(source));
        expect(Buffer.byteLength(text)).toBe(text.length);
        expect(phpJson(text)).toBe(text);
      }),
    );
  });
});
