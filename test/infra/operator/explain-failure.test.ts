import { expect, it } from "vitest";
import { NotOnRecord } from "../../../infra/operator/record/command-record.ts";
import { Interrupted, Unconfirmed } from "../../../infra/operator/terminal/errors.ts";
import { explainFailure } from "../../../infra/operator/terminal/explain-failure.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";

const awsError = (name: string, message: string, more = {}) =>
  Object.assign(new Error(message), { name, $metadata: {}, ...more });

it.each([
  ["a refusal", new OperatorRefusal("Not so."), 4, /^Not so\.$/],
  ["what does not exist", new OperatorNotFound("No such key."), 3, /^No such key\.$/],
  ["a change that nobody confirmed", new Unconfirmed("Nothing was changed."), 5, /^Nothing/],
  ["Ctrl-C", new Interrupted(), 130, /^Interrupted/],
  [
    "AWS's refusal",
    awsError("AccessDeniedException", "Not allowed."),
    4,
    /^Your AWS credentials do not allow this: Not allowed\.\n.*operator-read allows/,
  ],
  [
    "AWS out of reach",
    awsError("AggregateError", "", { code: "ECONNREFUSED" }),
    1,
    /^AWS could not be reached: ECONNREFUSED/,
  ],
  [
    "a change without a record, since AWS is out of reach",
    new NotOnRecord("Nothing was changed.", new Error("ECONNREFUSED")),
    1,
    /^Nothing was changed\. The record .* out of reach: ECONNREFUSED$/,
  ],
  [
    "a change without a record, which AWS refuses",
    new NotOnRecord("Nothing was changed.", awsError("AccessDenied", "Not allowed.")),
    4,
    /^Nothing was changed\. Your AWS credentials do not allow changes: Not allowed\.\n.*-operator all/,
  ],
  ["missing credentials", Object.assign(new Error("None."), { name: "CredentialsProviderError" }), 1, /^None\.$/],
  ["a fault of the tool, with its stack", new TypeError("x is not a function"), 1, /TypeError.*\n +at /],
  ["what is no error", "odd", 1, /^odd$/],
])("%s has an exit code and a message", (_what, error, code, message) => {
  const explained = explainFailure(error);
  expect(explained.code).toBe(code);
  expect(explained.message).toMatch(message);
});
