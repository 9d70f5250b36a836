import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overrideFinder } from "../../../shared/gateway/uploads/find-override.ts";

const form = "multipart/form-data; boundary=x";
const urlEncoded = "application/x-www-form-urlencoded";
const json = "application/json";

const found = (type: string, text: string): boolean => overrideFinder(type)(Buffer.from(text));

describe("finds a field that changes the method", () => {
  test.each([
    [form, '--x\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE'],
    [form, "--x\r\ncontent-disposition:form-data;name=_method\r\n\r\nDELETE"],
    [form, '--x\r\nContent-Disposition: form-data; name="_method[]"\r\n\r\nDELETE'],
    [form, '--x\r\nContent-Disposition: form-data; name=" _method"\r\n\r\nDELETE'],
    [form, '--x\r\nContent-Disposition: form-data; name=".method"\r\n\r\nDELETE'],
    [urlEncoded, "_method=DELETE"],
    [urlEncoded, "a=1&%5fmethod=DELETE"],
    [urlEncoded, "a=1&+_method[]=DELETE"],
    [json, '{"_method": "DELETE"}'],
    [json, '{"\\u005fmethod" : "DELETE"}'],
    [json, '{"a": {"_method": 1}}'],
    ["text/plain", '{"_method": "DELETE"}'],
  ])("in %s: %j", (type, text) => {
    expect(found(type, text)).toBe(true);
  });
});

describe("lets pass what is none", () => {
  test.each([
    [form, '--x\r\nContent-Disposition: form-data; name="file"; filename="a.html"\r\n\r\n<input name="_method">'],
    [form, '--x\r\nContent-Disposition: form-data; name="payment_method"\r\n\r\ncash'],
    [urlEncoded, "payment_method=cash&a=_method"],
    [json, '{"payment_method": "cash", "a": "_method"}'],
  ])("in %s: %j", (type, text) => {
    expect(found(type, text)).toBe(false);
  });
});

test("wherever the pieces of the body begin and end", () => {
  const body = Buffer.from(`${"a".repeat(50)}\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE`);
  fc.assert(
    fc.property(fc.array(fc.nat(body.length), { maxLength: 20 }), (cuts) => {
      const finder = overrideFinder(form);
      const ends = [...cuts, body.length].sort((one, other) => one - other);
      const told = ends.map((end, index) => finder(body.subarray(ends[index - 1] ?? 0, end)));
      expect(told).toContain(true);
    }),
  );
});
