import { describe, expect, it } from "vitest";
import { readFilterPattern } from "../../support/alarms/filter-pattern.ts";

// The events and most patterns are AWS's own examples.
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
const trail = JSON.stringify({
  eventType: "UpdateTrail",
  sourceIPAddress: "111.111.111.111",
  arrayKey: ["value", "another value"],
  objectList: [
    { name: "a", id: 1 },
    { name: "b", id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
});

const users = JSON.stringify({
  user: { id: 1, email: "John.Stiles@example.com" },
  users: [
    { id: 2, email: "John.Doe@example.com" },
    { id: 3, email: "Jane.Doe@example.com" },
  ],
  actions: ["GET", "PUT", "DELETE"],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
  ],
});

describe("a JSON pattern", () => {
  it.each<[string, string, boolean]>([
    ['{ $.eventType = "UpdateTrail" }', trail, true],
    ["{ $.eventType = UpdateTrail }", trail, true],
    ['{ $.eventType = "Update" }', trail, false],
    ["{ $.eventType = Update* }", trail, true],
    ["{ $.sourceIPAddress != 123.123.* }", trail, true],
    ["{ $.sourceIPAddress != 111.111.* }", trail, false],
    ['{ $.arrayKey[0] = "value" }', trail, true],
    ["{ $.objectList[1].id = 2 }", trail, true],
    ["{ $.SomeObject IS NULL }", trail, true],
    ["{ $.SomeOtherObject NOT EXISTS }", trail, true],
    ["{ $.eventType NOT EXISTS }", trail, false],
    ["{ $.ThisFlag IS TRUE }", trail, true],
    ["{ $.ThisFlag IS FALSE }", trail, false],
    ['{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', users, true],
    ['{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', users, false],
    [
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch && $.actions[2] = nomatch }',
      users,
      true,
    ],
    [
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = nonmatch) && $.actions[2] = nomatch }',
      users,
      false,
    ],
    ["{ $.users = 1 }", users, false],
    ["{ $.users != 1 }", users, false],
    ["{ $.latency >= 500 }", '{"latency": 500}', true],
    ["{ $.latency >= 500 }", '{"latency": 499.9}', false],
    ["{ $.numbers[0] < 10e3 }", '{"numbers": [9999]}', true],
    ["{ $.numbers[0] < 10e-3 }", '{"numbers": [0.1]}', false],
    ["{ $.errorCode != 500 }", '{"errorCode": 400}', true],
    ["{ $.latency > +1000 }", '{"latency": 1001}', true],
    ["{ $.failed >= 1 }", '{"failed": 0}', false],
    ["{ $.failed >= 1 }", '{"other": 3}', false],
    ["{ $.failed >= 1 }", "START RequestId: 1 Version: $LATEST", false],
  ])("matches the events that AWS documents: %s, case %#", (pattern, line, matches) => {
    expect(readFilterPattern(pattern)(line)).toBe(matches);
  });

  it.each([
    "{ $.a = %x% }",
    "{ $.a }",
    '{ $.a = "b" ',
    "{ $.a ~ 1 }",
    "[ip, user]",
    '{ $.a > "b" }',
  ])("%s is refused where it is not read", (pattern) => expect(() => readFilterPattern(pattern)).toThrow());
});

describe("a pattern of terms", () => {
  const both = "ERROR WARN message";
  it.each<[string, string, boolean]>([
    ["ERROR", "[ERROR] A fatal exception has occurred", true],
    ["ERROR", "Exiting with ERRORCODE: -1", true],
    ["ERROR", "an error", false],
    ["ERROR -Exiting", "Exiting with ERRORCODE: -1", false],
    ["ERROR Exception", "[ERROR] Caught IllegalArgumentException", true],
    ["ERROR Exception", "[ERROR] Exiting", false],
    ["?ERROR ?WARN", "WARN message", true],
    ["?ERROR ?WARN", "message", false],
    ["ERROR WARN", both, true],
    ["ERROR -WARN", both, false],
    ['"Task timed out"', "2026-11-26T08:00:00Z 1 Task timed out after 10.01 seconds", true],
    ['"Task timed out"', "Task was timed out", false],
    ["", "anything", true],
  ])("matches the lines that AWS documents: %s on %s", (pattern, line, matches) => {
    expect(readFilterPattern(pattern)(line)).toBe(matches);
  });
});
