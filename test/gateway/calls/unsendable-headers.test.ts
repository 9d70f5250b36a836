import { expect, test } from "vitest";
import { refuseUnsendableHeaders } from "../../../shared/gateway/calls/unsendable-headers.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";

const operation = mwiFormulary.operations[0];

test.each(["a\nb", "a\u0000b", "\u20ac", "a\u007f"])("a header that cannot be sent is named: %j", (value) => {
  expect(() => refuseUnsendableHeaders({ "x-correlation-id": ["fine", value] }, operation)).toThrow(
    expect.objectContaining({
      members: expect.objectContaining({
        status: 400,
        errors: [{ pointer: "header/x-correlation-id", detail: "holds a character that HTTP does not send" }],
      }),
    }),
  );
});

test("a header that can be sent, or that does not go on to the vendor, is let be", () => {
  const headers = { "x-correlation-id": ["caf\u00e9\t1"], "x-other": ["\u20ac\n"] };
  expect(() => refuseUnsendableHeaders(headers, operation)).not.toThrow();
});
