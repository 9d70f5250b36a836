import { expect, test } from "vitest";
import { refuseSecondContentType, refuseUnsendableHeaders } from "../../../shared/gateway/calls/refuse-headers.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";

const operation = mwiFormulary.operations[0];

test.each([
  [["application/json", "application/x-www-form-urlencoded"]],
  [["application/json", "application/json"]],
  [["application/json, multipart/form-data; boundary=x"]],
  [['text/plain; a="x\\", y", text/html']],
])("A request with two content types is refused: %j", (values) => {
  expect(() => refuseSecondContentType({ "content-type": values })).toThrow("400 bad-request");
});

test.each([
  [[]],
  [["application/json"]],
  [['multipart/form-data; boundary="a,b"']],
  [['a/b; c="x\\",y"']],
])("A request with one content type or none passes: %j", (values) => {
  expect(() => refuseSecondContentType({ "content-type": values })).not.toThrow();
});

test.each(["a\nb", "a\u0000b", "\u20ac", "a\u007f"])("A refusal names the header that cannot be sent: %j", (value) => {
  expect(() => refuseUnsendableHeaders({ "x-correlation-id": ["fine", value] }, operation)).toThrow(
    expect.objectContaining({
      members: expect.objectContaining({
        status: 400,
        errors: [{ pointer: "header/x-correlation-id", detail: "holds a character that HTTP does not send" }],
      }),
    }),
  );
});

test("A header that can be sent, or that is not forwarded, passes", () => {
  const headers = { "x-correlation-id": ["caf\u00e9\t1"], "x-other": ["\u20ac\n"] };
  expect(() => refuseUnsendableHeaders(headers, operation)).not.toThrow();
});
