import { describe, expect, it } from "vitest";
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
    /^AWS could not be reached\. Check the network.*\nAggregateError: ECONNREFUSED$/,
  ],
  [
    "a change without a record, since AWS is out of reach",
    new NotOnRecord("Nothing was changed.", new Error("ECONNREFUSED")),
    1,
    /^Nothing was changed\. The record .* out of reach: ECONNREFUSED\nCheck the network/,
  ],
  [
    "a change without a record, which AWS refuses",
    new NotOnRecord("Nothing was changed.", awsError("AccessDenied", "Not allowed.")),
    4,
    /^Nothing was changed\. Your AWS credentials do not allow changes: Not allowed\.\n.*-operator all/,
  ],
  [
    "an answer of AWS that is no matter of its settings",
    awsError("ResourceNotFoundException", "No table."),
    1,
    /^ResourceNotFoundException: No table\.$/,
  ],
  [
    "a fault of the tool, without its stack",
    new TypeError("x is not a function"),
    1,
    /^TypeError: x is not a function\nRX_DEBUG=1 shows where\.$/,
  ],
  ["what is no error", "odd", 1, /^odd$/],
])("%s has an exit code and a message", (_what, error, code, message) => {
  const explained = explainFailure(error);
  expect(explained.code).toBe(code);
  expect(explained.message).toMatch(message);
});

const named = (name: string, message: string, more = {}) => Object.assign(new Error(message), { name, ...more });
const provider = (message: string) => named("CredentialsProviderError", message);

describe("what keeps a machine from AWS ends with 1, a remedy and no stack:", () => {
  it.each([
    ["no region", new Error("Region is missing"), /^No AWS region is set\. Set AWS_REGION/],
    ["no credentials", provider("Could not load credentials from any providers"), /there are none\. Sign in/],
    [
      "a session that has expired",
      provider("The SSO session associated with this profile has expired."),
      /aws sso login/,
    ],
    ["a token that has expired", named("TokenProviderError", "Token is expired."), /aws sso login/],
    ["an unknown profile", provider("Could not resolve credentials using profile: [moon] in …"), /no such profile/],
    [
      "a profile without a file",
      provider("Profile moon could not be found in shared credentials file."),
      /list-profiles/,
    ],
    ["credentials that have expired", awsError("ExpiredTokenException", "The token is expired"), /have expired\. Sign/],
    ["a key that AWS does not know", awsError("UnrecognizedClientException", "The token is invalid"), /not accept/],
    [
      "a clock that is off",
      awsError("InvalidSignatureException", "Signature expired: 2026 is now earlier"),
      /the clock/,
    ],
    ["a clock that S3 sees", awsError("RequestTimeTooSkewed", "The difference is too large."), /the clock/],
    [
      "an unknown host",
      named("Error", "getaddrinfo ENOTFOUND sts.moon.amazonaws.com", { code: "ENOTFOUND" }),
      /No address/,
    ],
    ["no answer in time", named("TimeoutError", "The operation was aborted due to timeout"), /could not be reached/],
    ["a proxy's certificate", named("Error", "bad", { code: "SELF_SIGNED_CERT_IN_CHAIN" }), /NODE_EXTRA_CA_CERTS/],
    ["what an adapter wraps", new Error("No receipt.", { cause: new Error("Region is missing") }), /AWS_REGION/],
  ])("%s", (_what, error, message) => {
    const explained = explainFailure(error);
    expect(explained.code).toBe(1);
    expect(explained.message).toMatch(message);
    expect(explained.message).toContain(error.message);
    expect(explained.message).not.toMatch(/\n +at /);
  });
});

it("RX_DEBUG shows the stack of an error, and of its causes", () => {
  const error = new Error("outer", { cause: new TypeError("inner") });
  expect(explainFailure(error, true).message).toMatch(
    /^Error: outer\nError: outer\n +at [\s\S]*Caused by TypeError: inner\n +at /,
  );
});
