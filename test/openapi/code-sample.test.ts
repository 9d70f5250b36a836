import { describe, expect, it } from "vitest";
import { curlOf } from "../../shared/openapi/code-sample.ts";
import { madeUpBody, madeUpExample } from "../../shared/openapi/made-up-example.ts";
import {
  dateTime,
  doubtful,
  flag,
  int32AtLeast,
  integer,
  list,
  oneOf,
  required,
  text,
  uuid,
} from "../../shared/vendors/field-rules.ts";

describe("a code sample", () => {
  it("has a JSON body in single quotes, whatever it contains", () => {
    expect(curlOf({ method: "POST", target: "/v1/x", body: `{"a":"it's"}` })).toBe(
      [
        `curl -sS "$RX_GATEWAY/v1/x"`,
        `-H "Authorization: Bearer $RX_GATEWAY_KEY"`,
        `-H 'Content-Type: application/json'`,
        `-d '{"a":"it'\\''s"}'`,
      ].join(" \\\n  "),
    );
  });

  it("has one option for each part of a form, and no type of its own", () => {
    const sample = curlOf({
      method: "POST",
      target: "/v1/x",
      form: [
        { name: "file", file: "license.jpg" },
        { name: "name", example: "license.jpg" },
        { name: "note", example: "@home; a < b" },
      ],
    });

    expect(sample.split(" \\\n  ").slice(2)).toEqual([
      "-F 'file=@license.jpg'",
      "-F 'name=license.jpg'",
      "--form-string 'note=@home; a < b'",
    ]);
    expect(sample).not.toContain("-X");
    expect(curlOf({ method: "PUT", target: "/v1/x", form: [{ name: "a", example: "b" }] })).toContain("-X PUT");
  });
});

describe("a made-up body", () => {
  it("has every known field, nested as its pointer says, with a value of its type", () => {
    const fields = {
      "/name": required(text),
      "/patient_id": text,
      "/photo": uuid,
      "/born": dateTime,
      "/count": int32AtLeast(3),
      "/is_on": flag,
      "/kind": oneOf("live", "sandbox"),
      "/doubt": doubtful(integer),
      "/tags": list,
      "/lines/*/sku": text,
      "/address/city_name": text,
    };

    expect(madeUpBody(fields)).toEqual({
      name: "a name",
      patient_id: "00000000-0000-4000-8000-000000000001",
      photo: "00000000-0000-4000-8000-000000000001",
      born: "2026-01-15T12:00:00Z",
      count: 3,
      is_on: true,
      kind: "live",
      doubt: 1,
      tags: [],
      lines: [{ sku: "a sku" }],
      address: { city_name: "a city name" },
    });
  });

  it("has the event's own type and time where it is an event's", () => {
    expect(JSON.parse(madeUpExample("case_waiting", { "/timestamp": integer, "/event_type": text }))).toEqual({
      timestamp: 1_768_478_400,
      event_type: "case_waiting",
    });
    expect(JSON.parse(madeUpExample("case_waiting", {}))).toEqual({});
  });
});
