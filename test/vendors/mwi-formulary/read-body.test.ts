import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examplesFolder } from "../../../shared/vendors/example-files.ts";
import { readBody } from "../../../shared/vendors/mwi-formulary/read-body.ts";

const call = { operation: undefined, safe: false, whole: true };
const refused = { "formulary-uuid": "x", status: 400, message: "Formulary cannot be hidden" };
const done = { "formulary-uuid": "x", status: 200 };

test.each([
  ["an empty body", "", "success"],
  ["white space", " \r\n", "success"],
  ["{}", "{}", "success"],
  ["an id", '{"note-uuid":"3B0A1726-3D39-49EB-AA12-4207662481FB"}', "success"],
  ["no items", '{"results":[]}', "success"],
  ["items without a status", '{"results":[{"id":1},2]}', "success"],
  ["items that were all done", JSON.stringify({ result: [done, { ...done, status: 204 }] }), "success"],
  ["items that all failed, under result", JSON.stringify({ result: [refused] }), "failure"],
  [
    "items that all failed, under results",
    JSON.stringify({ results: [refused, { ...refused, status: 500 }] }),
    "failure",
  ],
  ["items that all failed, in a bare list", JSON.stringify([refused]), "failure"],
  ["one item that failed", JSON.stringify({ result: refused }), "failure"],
  ["a status in text", '{"result":[{"status":"422"}]}', "failure"],
  ["a failure in place of an answer", '{"status":400,"message":"no"}', "failure"],
  ["some items that failed", JSON.stringify({ results: [done, refused] }), "partial"],
  ["some that failed beside some without a status", JSON.stringify({ result: [refused, {}] }), "partial"],
  [
    "failed items under one name, done ones under the other",
    JSON.stringify({ result: [refused], results: [done] }),
    "partial",
  ],
  [
    "failed items in the first of two members of one name",
    '{"results":[{"status":400}],"results":[{"status":200}]}',
    "partial",
  ],
  ["an item with two statuses, the later one good", '{"results":[{"status":400,"status":200}]}', "failure"],
  ["an item with an escaped name", '{"r\\u0065sults":[{"st\\u0061tus":400}]}', "failure"],
  ["a status with its phrase", '{"results":[{"status":"400 BAD_REQUEST"}]}', "failure"],
  ["a status that only begins like one", '{"results":[{"status":"4001"}]}', "success"],
  ["HTML", "<html>", "unreadable"],
  ["cut JSON", '{"results":[', "unreadable"],
  ["JSON that is too deep", `${"[".repeat(300)}${"]".repeat(300)}`, "unreadable"],
])("the answer to a write with %s: %s is read as %s", (_, text, reading) => {
  expect(readBody(Buffer.from(text), call)).toBe(reading);
});

test("the document's own example of a bulk write, whose one item failed, is read as a failure", () => {
  const example = new URL("updateLocationDeviations.json", examplesFolder("mwi-formulary"));
  expect(readBody(readFileSync(example), call)).toBe("failure");
});

test.each([
  ['{"result":[]}', "unreadable"],
  ['{"note-uuid":"1"}', "success"],
])("the outline %s of an answer too large to hold is read as %s, since its items are not in it", (text, reading) => {
  expect(readBody(Buffer.from(text), { ...call, whole: false })).toBe(reading);
});

test("what a read lists may have any status of its own", () => {
  expect(readBody(Buffer.from(JSON.stringify({ results: [{ status: 400 }] })), { ...call, safe: true })).toBe(
    "success",
  );
});
