import { expect, test } from "vitest";
import { refuseSecondContentType } from "../../../shared/gateway/calls/content-type.ts";

test.each([
  [["application/json", "application/x-www-form-urlencoded"]],
  [["application/json", "application/json"]],
  [["application/json, multipart/form-data; boundary=x"]],
  [['text/plain; a="x\\", y", text/html']],
])("two types are refused: %j", (values) => {
  expect(() => refuseSecondContentType({ "content-type": values })).toThrow("400 bad-request");
});

test.each([
  [[]],
  [["application/json"]],
  [['multipart/form-data; boundary="a,b"']],
  [['a/b; c="x\\",y"']],
])("one type or none passes: %j", (values) => {
  expect(() => refuseSecondContentType({ "content-type": values })).not.toThrow();
});
