import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overrideScanner } from "../../../shared/http/method-override/override-scanner.ts";

const multipart = "multipart/form-data; boundary=x";
const form = "application/x-www-form-urlencoded";
const json = "application/json";

function found(type: string, body: string | Uint8Array): boolean {
  const scanner = overrideScanner(type);
  scanner.take(Buffer.from(body));
  return scanner.end();
}
const part = (header: string): string => `--x\r\n${header}\r\n\r\nDELETE\r\n--x--\r\n`;

/** Bodies from which some framework reads a method. */
const overrides: readonly (readonly [type: string, body: string])[] = [
  ...[
    'Content-Disposition: form-data; name="_method"',
    "content-disposition:form-data;name=_method",
    "CONTENT-DISPOSITION : form-data; NAME = '_method'",
    ' Content-Disposition: form-data; name="_method"',
    'Content-Disposition: form-data; name="_method[]"',
    'Content-Disposition: form-data; name="   _method"',
    'Content-Disposition: form-data; name=".method"',
    'Content-Disposition: form-data; name="_METHOD"',
    'Content-Disposition: form-data; name="X-HTTP-Method-Override"',
    'Content-Disposition: form-data;\r\n name="_method"',
    'Content-Disposition: form-data;\r\n\tname="_method"',
    'Content-Disposition: form-data;\n name="_method"',
    'Content-Disposition: form-data;\r\nname="_method"',
    'Content-Disposition: form-data; na\r\nme="_method"',
    'Content-Disposition:\r\n form-data;\r\n filename="a.txt";\r\n name="_method"',
    'Content-Disposition: form-data; name="file"; name="_method"',
    "Content-Disposition: form-data; name=_method\r\nContent-Type: text/plain",
    "Content-Disposition: form-data; name=_method\rX: y",
    "Content-Disposition: form-data; name=_met\r\nhod\r\nX: y",
    "Content-Disposition: form-data; name==_method",
    'Content-Disposition: form-data; name=== "_method"',
    "Content-Disposition: form-data; name= =_method",
    'Content-Disposition: form-data; name="x_http[method"',
    'Content-Disposition: form-data; name="_me"thod',
    `X: ${"a".repeat(5_117)}Content-Disposition: form-data; name=_method`,
    `Content-Disposition: form-data; x=${"a".repeat(5_120)}; name=_methods: a`,
    'Content-Disposition: form-data; filename="a\\"; name="_method"',
    'Content-Disposition: form-data; name="_me\\thod"',
    "Content-Disposition: form-data; name*=utf-8''_method",
    "Content-Disposition: form-data; name*=UTF-8'en'%5Fmethod",
    'Content-Disposition: form-data; name="%5fmethod"',
    'Content-Disposition: form-data; name*0="_me"; name*1="thod"',
    "Content-Disposition: form-data; name*1*=thod; name*0*=utf-8''%5Fme",
    'Content-Disposition: form-data; name="=?utf-8?Q?=5Fmethod?="',
    `Content-Disposition: form-data; name="=?utf-8?B?${Buffer.from("_method").toString("base64")}?="`,
    'X-Other: 1\r\nContent-Disposition: form-data; name="_method"\r\nContent-Type: text/plain',
    `Content-Disposition: form-data; filename="${"a".repeat(20_000)}"; name="_method"`,
    `Content-Disposition: form-data; filename="${"a".repeat(70_000)}"`,
  ].map((header) => [multipart, part(header)] as const),
  [multipart, '--x\nContent-Disposition: form-data; name="_method"\n\nDELETE'],
  [multipart, 'preamble\rContent-Disposition: form-data; name="_method"\r\rDELETE'],
  [
    multipart,
    "--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\ncontent-disposition: form-data; name=_method\r\n\r\n1",
  ],
  [multipart, '--x\r\nContent-Disposition: form-data; name="_method"'],
  ["Multipart/Form-Data;boundary=x", part('Content-Disposition: form-data; name="_method"')],
  ["multipart/mixed; boundary=x", part('Content-Disposition: form-data; name="_method"')],
  [form, "_method=DELETE"],
  [form, "_method"],
  [form, "a=1&%5fmethod=DELETE"],
  [form, "a=1&%5F%6d%65thod=DELETE"],
  [form, "a=1&+_method[]=DELETE"],
  [form, "a=1&%20%09_method=DELETE"],
  [form, "a=1&.method=DELETE"],
  [form, "a=1&x[http[method=DELETE"],
  [form, "a=1&_method%00x=DELETE"],
  [form, "a=1;_method=DELETE"],
  [form, "_METHOD=DELETE"],
  [form, "X-HTTP-Method-Override=DELETE"],
  [form, `a=${"x".repeat(50_000)}&_method=DELETE`],
  ["APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8", "_method=DELETE"],
  ["", "_method=DELETE"],
  [json, '{"_method": "DELETE"}'],
  [json, '{"\\u005fmethod" : "DELETE"}'],
  [json, '{"_\\u006Dethod" : "DELETE"}'],
  [json, '{"a": {"b": "}"}, "_method": 1, "_method": 2}'],
  [json, '{"a":"\\"","_method":1}'],
  [json, `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)},"_method":1}`],
  [json, '{"_method": "DELETE",}'],
  [json, '\uFEFF{"_method": "DELETE"}'],
  ["application/vnd.api+json; charset=utf-8", '{"_method": "DELETE"}'],
  ["text/plain", '{"_method": "DELETE"}'],
  [form, '{"_method": "DELETE"}'],
  [multipart, '{"_method": "DELETE"}'],
  ["application/octet-stream", '{"_method": "DELETE"}'],
  ["", '{"_method": "DELETE"}'],
];

describe("a field that changes the method is found", () => {
  test.each(overrides)("in %s: %.120j", (type, body) => {
    expect(found(type, body)).toBe(true);
  });

  test("in JSON of any Unicode form", () => {
    const text = '{"a":"Ģ≢","_method":"DELETE"}';
    const wide = Buffer.from(
      [...text].flatMap((char) =>
        [char.codePointAt(0) ?? 0, 0].flatMap((code) =>
          code > 255 ? [code & 255, code >> 8, 0, 0] : code === 0 ? [] : [code, 0, 0, 0],
        ),
      ),
    );
    const utf16 = Buffer.from(text, "utf16le");
    for (const body of [
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(`\uFEFF${text}`, "utf16le"),
      wide,
      Buffer.from(wide).swap32(),
    ]) {
      expect(found(json, body)).toBe(true);
    }
  });

  test("wherever the pieces of the body begin and end", () => {
    const short = overrides.filter(([, body]) => body.length < 1_000);
    fc.assert(
      fc.property(fc.constantFrom(...short), fc.array(fc.nat(300), { maxLength: 12 }), ([type, text], cuts) => {
        const body = Buffer.from(text);
        const scanner = overrideScanner(type);
        const ends = [...cuts.filter((cut) => cut < body.length), body.length].toSorted((one, other) => one - other);
        for (const [index, end] of ends.entries()) scanner.take(body.subarray(ends[index - 1] ?? 0, end));
        expect(scanner.end()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is none passes", () => {
  test.each([
    [multipart, part('Content-Disposition: form-data; name="file"; filename="_method"')],
    [multipart, part('Content-Disposition: form-data; name="payment_method"')],
    [multipart, part('Content-Disposition: form-data; name="_methods"')],
    [multipart, part("Content-Disposition: form-data; name=payment\r\nX: _method")],
    [multipart, part('Content-Disposition: form-data; name="the _method"')],
    [
      multipart,
      part(`Content-Disposition: form-data; name="a"\r\n\r\n${"a".repeat(6_000)} content-disposition: name=a `),
    ],
    [multipart, '--x\r\nContent-Disposition: form-data; name="file"; filename="a.html"\r\n\r\n<input name="_method">'],
    [multipart, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n_method\r\nname="_method"\r\n--x--'],
    [multipart, "--x\r\nContent-Disposition-Other: form-data; name=_method\r\n\r\n1"],
    [form, "payment_method=cash&a=_method&_methods=1&x.method=2&_method2=3"],
    [form, "a=%5fmethod&b=x%26_method"],
    [form, `${"x".repeat(100)}_method=1`],
    [json, '{"payment_method": "cash", "a": "_method"}'],
    [json, '{"a": {"_method": 1}, "b": [{"_method": 2}]}'],
    [json, '[{"_method": "DELETE"}, "_method"]'],
    [json, '{"a": "\\", \\"_method\\": 1"}'],
    [json, '"_method"'],
    [json, "\u0000_method"],
    [json, ""],
    ["text/plain", "_method=DELETE"],
  ])("in %s: %j", (type, body) => {
    expect(found(type, body)).toBe(false);
  });

  test("in a long line of a file that has the header's name in it", () => {
    const line = `${"a".repeat(6_000)}${" content-disposition: form-data; name=a".repeat(3_000)}`;
    expect(found(multipart, `${part('Content-Disposition: form-data; name="a"')}${line}`)).toBe(false);
    expect(found(multipart, `${part('Content-Disposition: form-data; name="a"')}${line}; name=_method`)).toBe(true);
  });

  test("in any JSON that has no such member at its root", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(found(json, JSON.stringify({ value, a_method: value }))).toBe(false);
      }),
    );
  });
});
