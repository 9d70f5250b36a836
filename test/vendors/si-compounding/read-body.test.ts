import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { jsonOutline } from "../../../shared/http/json-outline.ts";
import { operations } from "../../../shared/vendors/si-compounding/operations.ts";
import { readBody } from "../../../shared/vendors/si-compounding/read-body.ts";
import type { BodyReading } from "../../../shared/vendors/types.ts";

function read(text: string, operation = "createRefillRequest"): BodyReading {
  return readBody(Buffer.from(text), {
    operation: operations.find(({ id }) => id === operation),
    safe: false,
    whole: true,
  });
}

const table: Readonly<Record<BodyReading, readonly string[]>> = {
  success: [
    '{"error":0}',
    '{"error":"0"}',
    '{"error":"\\u0030"}',
    '{"error":-0}',
    '{"error":0.0}',
    '{"error":0e5}',
    '{"error":-0.00E-7}',
    '{"error":0,"error":"0"}',
    '{"error":0,"msg":"Invalid token"}',
    '\r\n{ "msg": "success", "\\u0065rror" : 0 }\r\n',
    '{"data":{"error":7},"error":0}',
  ],
  partial: [],
  failure: [
    '{"error":7}',
    '{"error":-1}',
    '{"error":1e-400}',
    '{"error":0.1}',
    '{"error":"7"}',
    '{"error":"E42"}',
    '{"error":true}',
    '{"error":0,"error":7}',
    '{"error":7,"error":0}',
    '{"error":7,"error":null}',
    '{"error":9,"msg":"Refill saved, but the notification token could not be sent"}',
    '{"error":9,"msg":"Refill saved. Invalid token"}',
    '{"error":9,"msg":"Invalid token for the printer"}',
    '{"error":9,"msg":"invalid token, refill queued"}',
    '{"error":9,"msg":["Invalid token"]}',
    '{"error":401,"msg":"Refill saved, session closed"}',
    '{"error":3,"msg":"No refills left"}',
    '{"error":3}',
    `{"error":9,"msg":"Invalid token ${"again ".repeat(300)}"}`,
  ],
  "token-refused": [
    '{"error":1,"msg":"Invalid token"}',
    '{"error":"1","msg":" INVALID TOKEN. "}',
    '{"error":401,"msg":"Token expired"}',
    '{"error":1,"msg":"Expired token!"}',
    '{"error":1,"msg":"The token is invalid"}',
    '{"error":1,"msg":"Your access token has expired"}',
    '{"error":1,"msg":"Token has been revoked"}',
    '{"error":true,"msg":"Invalid or expired token"}',
    '{"error":1,"msg":"Token is not valid"}',
    '{"error":1,"msg":"Missing token"}',
  ],
  "token-suspected": [
    '{"error":401,"msg":"Unauthorized"}',
    '{"error":5,"msg":"Session expired"}',
    '{"error":5,"msg":"Your session has expired. Please log in again."}',
    '{"error":403,"msg":"Access denied"}',
    '{"error":"401"}',
    '{"error":419,"msg":""}',
    '{"error":1,"msg":"Not authenticated"}',
  ],
  unreadable: [
    "",
    " ",
    "OK",
    "0",
    "null",
    "[]",
    '[{"error":0}]',
    '"error"',
    "{}",
    "<html><body>Sign in</body></html>",
    '{"msg":"success"}',
    '{"Error":0}',
    '{"error":null}',
    '{"error":""}',
    '{"error":" "}',
    '{"error":false}',
    '{"error":[]}',
    '{"error":{}}',
    '{"error":[7]}',
    '{"error":" 0"}',
    '{"error":"00"}',
    '{"error":"0.0"}',
    '{"error":"-0"}',
    '{"error":"+0"}',
    '{"error":"none"}',
    '{"error":0,"error":null}',
    '{"error":0,"error":""}',
    '<br />\n<b>Warning</b>: x in <b>y.php</b>\n{"error":0}',
    '{"error":0}\n<!-- served from cache -->',
    '{"error":0',
    '{"error":00}',
    "{'error':0}",
    '{"error":0,}',
    '\ufeff{"error":0}',
    '{"status":"UP"}',
    `{"error":0,"data":${"[".repeat(300)}${"]".repeat(300)}}`,
    `{"error":0,"data":${"[".repeat(500_000)}`,
  ],
};

describe("the body of a refill request's answer", () => {
  const cases = Object.entries(table).flatMap(([reading, texts]) =>
    texts.map((text) => [text.slice(0, 80), reading, text]),
  );
  test.each(cases)("%s is read as %s", (_, reading, text) => {
    expect(read(text ?? "")).toBe(reading);
  });
});

test.each([
  ['{"status":"UP"}', "success"],
  ['{ "status": "up" }', "success"],
  ['{"error":0,"msg":"success"}', "success"],
  ['{"status":"UP","error":1,"msg":"Invalid token"}', "token-refused"],
  ['{"status":"UP","error":4}', "failure"],
  ['{"status":"DOWN"}', "failure"],
  ['{"status":"UP","status":"DOWN"}', "failure"],
  ['{"status":1}', "unreadable"],
  ["{}", "unreadable"],
  ["UP", "unreadable"],
])("the health check's %s is read as %s", (text, reading) => {
  expect(read(text, "getHealthStatus")).toBe(reading);
});

describe("an answer of any size", () => {
  const member = fc.oneof(
    fc.tuple(fc.constant("error"), fc.constantFrom("0", '"0"', "7", '"E"', "null", '""', "[]", "{}", "false", "true")),
    fc.tuple(
      fc.constant("msg"),
      fc.constantFrom('"success"', '"Invalid token"', '"Unauthorized"', '"No refills left"'),
    ),
    fc.tuple(fc.constant("data"), fc.json({ maxDepth: 3 })),
  );

  it("is read from its outline as it is read whole", () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (members, size) => {
        const text = `{${members.map(([name, value]) => `"${name}":${value}`).join(",")}}`;
        const outline = jsonOutline();
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += size) outline.take(bytes.subarray(at, at + size));
        const call = { operation: undefined, safe: false };
        expect(readBody(Buffer.from(outline.text() ?? ""), { ...call, whole: false })).toBe(
          readBody(Buffer.from(text), { ...call, whole: true }),
        );
      }),
    );
  });

  it("is no success unless an object says error 0, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text)).not.toBe("success");
      }),
    );
  });
});
