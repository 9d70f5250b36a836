import { describe, expect, it } from "vitest";
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
