import { describe, expect, it } from "vitest";
import { SimulatedAccount, trustPolicy } from "../../../../../infra/local/runner/iam/simulated-account.ts";

const gateway = "000000000000";
const queueArn = "arn:aws:sqs:us-east-1:222222222222:events";
const send = { action: "sqs:SendMessage", resource: queueArn };
const allow = (Action: string | string[], Resource = "*") => ({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action, Resource },
});

function account() {
  const made = new SimulatedAccount({
    accountId: "222222222222",
    region: "us-east-1",
    callerAccount: gateway,
    keys: { events: "key-1" },
  });
  made.putKey("key-1", { Statement: { Effect: "Allow", Principal: { AWS: "222222222222" }, Action: "kms:*" } });
  return made;
}

const call = (more: object = {}) => ({
  accessKeyId: "deliver-to-queue-1",
  roleArn: "arn:aws:iam::222222222222:role/rx-gateway-events",
  sessionName: "rx-gateway-ep_1",
  externalId: "rx-gateway-1",
  policy: undefined,
  durationSeconds: 900,
  ...more,
});

describe("a role", () => {
  it.each([
    ["its external id", {}, true],
    ["another external id", { externalId: "rx-gateway-2" }, false],
    ["no external id", { externalId: undefined }, false],
    ["another name", { roleArn: "arn:aws:iam::222222222222:role/rx-gateway-other" }, false],
    ["another account", { roleArn: "arn:aws:iam::333333333333:role/rx-gateway-events" }, false],
  ])("called with %s is assumed: %j %j", (_, more, isAssumed) => {
    const made = account();
    made.putRole("rx-gateway-events", { trustPolicy: trustPolicy(gateway, "rx-gateway-1"), policy: allow("sqs:*") });

    expect(made.assumeRole(call(more)) !== undefined).toBe(isAssumed);
  });

  it("that trusts another account is not assumed", () => {
    const made = account();
    made.putRole("rx-gateway-events", { trustPolicy: trustPolicy("444444444444", "*"), policy: allow("sqs:*") });

    expect(made.assumeRole(call())).toBeUndefined();
  });

  it("without a trust policy takes the first external id for its own, and refuses others", () => {
    const made = account();
    made.putRoleForFirstId("rx-gateway-events", allow("sqs:*"));

    const ids = ["rx-gateway-1", "rx-gateway-2", "rx-gateway-1"];
    expect(ids.map((externalId) => made.assumeRole(call({ externalId })) !== undefined)).toEqual([true, false, true]);
  });

  it("cannot be put with elements of a policy that are not evaluated", () => {
    const policy = { Statement: { Effect: "Allow", NotAction: "sqs:DeleteQueue", Resource: "*" } };
    expect(() => account().putRole("r", { trustPolicy: trustPolicy(gateway, "*"), policy })).toThrow("NotAction");
  });
});

describe("a session", () => {
  const session = (policy?: object, role: object = allow(["sqs:*", "kms:*"])) => {
    const made = account();
    made.putRole("rx-gateway-events", { trustPolicy: trustPolicy(gateway, "*"), policy: role });
    const id = made.assumeRole(call({ policy: policy && JSON.stringify(policy) }))?.accessKeyId ?? "";
    return { made, id };
  };
  const key = { action: "kms:Decrypt", resource: "arn:aws:kms:us-east-1:222222222222:key/key-1" };

  it.each([
    ["of its role's queue", undefined, send, true],
    ["of the queue in its policy", allow("sqs:SendMessage", queueArn), send, true],
    ["of another queue than its policy's", allow("sqs:SendMessage", `${queueArn}-2`), send, false],
    ["of another action than its policy's", allow("sqs:SendMessage"), { ...send, action: "sqs:DeleteQueue" }, false],
    [
      "of a queue of the gateway's account",
      undefined,
      { ...send, resource: queueArn.replace("2".repeat(12), gateway) },
      false,
    ],
    ["of a key that its policy leaves out", allow("sqs:SendMessage", queueArn), key, false],
    ["of a key in its policy", allow(["kms:Decrypt"], key.resource), key, true],
  ] as const)("has a permission %s: %j %j %j", (_, policy, needed, isAllowed) => {
    const { made, id } = session(policy);

    expect(made.check(id, [needed]) === undefined).toBe(isAllowed);
  });

  it("has no permission that its role lacks, and none on a key whose policy denies it", () => {
    const lacking = session(undefined, allow("sqs:ReceiveMessage"));
    expect(lacking.made.check(lacking.id, [send])).toMatchObject(send);
    const locked = session();
    locked.made.putKey("key-1", { Statement: { Effect: "Deny", Principal: "*", Action: "kms:*" } });
    expect(locked.made.check(locked.id, [key])).toMatchObject(key);
  });

  it("has ended when its administrator ends all", () => {
    const { made, id } = session();
    expect([made.hasEnded(id), made.endSessions(), made.hasEnded(id)]).toEqual([false, 1, true]);
    expect(made.sourceOf(id)).toBe("deliver-to-queue-1");
    expect(made.check(id, [send])).toBeDefined();
  });
});
