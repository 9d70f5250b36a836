import { expect, it } from "vitest";
import { deliveryBody } from "../../../../shared/gateway/webhooks/delivery/delivery-body.ts";
import { anEvent } from "../../../support/builders/an-event.ts";

const textFor = (body: Uint8Array): string => Buffer.from(deliveryBody(anEvent(), body)).toString("utf8");

it.each([
  '{"id":63841550598335501,"price":1.10,"u":"\\u00e9\\/","é":null}',
  " [1,  2]\n",
  "7",
  '"text"',
  "null",
  '{"a":1,"a":2}',
  `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
])("the body of a delivery contains the vendor's JSON byte for byte: %.60s", (json) => {
  const text = textFor(Buffer.from(json));

  expect(text.endsWith(`,"stale":false,"data":${json}}`)).toBe(true);
  expect(() => JSON.parse(text)).not.toThrow();
});

it.each([
  ["text", Buffer.from("hello")],
  ["nothing", Buffer.alloc(0)],
  ["JSON that would close the object", Buffer.from('1},{"x":1')],
  ["JSON with a byte order mark", Buffer.from("\uFEFF{}")],
  ["JSON that is not UTF-8", Buffer.from([0x22, 0xe9, 0x22])],
  ["a half surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ["UTF-16", Buffer.from("{}", "utf16le")],
])("the body of a delivery contains %s as base64", (_what, body) => {
  const { dataBase64, ...rest } = JSON.parse(textFor(body));

  expect(Buffer.from(dataBase64, "base64")).toEqual(body);
  expect(rest).not.toHaveProperty("data");
});
