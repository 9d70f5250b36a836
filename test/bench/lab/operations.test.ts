import { expect, it } from "vitest";
import type { MeteredCall } from "../world/meter.ts";
import { operationsText } from "./operations.ts";

const call = (caller: string, operation: string): MeteredCall => ({
  caller,
  operation,
  service: "dynamodb",
  table: "records",
  bytes: 0,
  readUnits: 0,
  readUnitsOf: {},
  writeUnits: 0,
});

it("The calls of a request are listed by function and counted", () => {
  const calls = [
    call("intake", "SendMessage"),
    call("process-events", "GetItem"),
    call("process-events", "PutItem"),
    call("process-events", "GetItem"),
  ];
  expect(operationsText(calls)).toBe("intake: SendMessage; process-events: GetItem ×2, PutItem");
});
