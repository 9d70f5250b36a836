import { describe, expect, test } from "vitest";
import { account } from "../../infra/local/emulators/start-emulators.ts";
import { readAssembly } from "../../infra/local/runner/assembly.ts";
import { readDeployment } from "../../infra/local/runner/deployment/read-deployment.ts";
import { evaluatePolicies } from "../../infra/local/runner/iam/evaluate-policies.ts";
import { vendorKinds } from "../../shared/core/partition-keys.ts";
import { newExternalId } from "../../shared/gateway/partner-api/endpoints/change-target.ts";
import { withAssembly } from "../support/stack/with-assembly.ts";

// What the synthesized policies allow, decided by the local stack's own evaluation, which was compared with another one.

const parameters = { SimulatorOrigin: "http://127.0.0.1:1", EgressAllow: "127.0.0.1:1", TimeScale: "1" };
const target = { ...account, sqsEndpoint: "http://127.0.0.1:1", parameters };
const { functions, queues } = readDeployment(readAssembly(await withAssembly()), target);
const vendors = functions.flatMap(({ shortName }) => /^proxy-(.+)$/.exec(shortName)?.[1] ?? []);
const statementsOf = new Map(functions.map(({ shortName, role }) => [shortName, role.statements]));

const tableActions = [
  "GetItem",
  "BatchGetItem",
  "Query",
  "Scan",
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "BatchWriteItem",
];
const objectActions = ["GetObject", "PutObject", "DeleteObject", "AbortMultipartUpload"];

const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${account.region}:${account.accountId}:${rest}`;
const bodies = `arn:aws:s3:::rx-gateway-local-bodies-${account.accountId}-${account.region}`;

/** The actions on items that a function may do with this partition key, in a request with no other or with another. */
function onItem(name: string, table: string, key: string, ...others: readonly string[]): readonly string[] {
  const context = { "dynamodb:LeadingKeys": [key, ...others] };
  const resource = arn("dynamodb", `table/rx-gateway-local-${table}`);
  // A scan has no leading keys.
  return tableActions.filter((action) => {
    const needed = { action: `dynamodb:${action}`, resource, context: action === "Scan" ? {} : context };
    return evaluatePolicies(statementsOf.get(name) ?? [], needed) !== undefined;
  });
}

function onObject(name: string, key: string): readonly string[] {
  return objectActions.filter((action) => {
    const needed = { action: `s3:${action}`, resource: `${bodies}/${key}` };
    return evaluatePolicies(statementsOf.get(name) ?? [], needed) !== undefined;
  });
}

function maySend(name: string, queueArn: string): boolean {
  return (
    evaluatePolicies(statementsOf.get(name) ?? [], { action: "sqs:SendMessage", resource: queueArn }) !== undefined
  );
}

/** A key of each kind of a vendor's items, by table. */
const keysOf = (vendor: string): readonly (readonly [table: "records" | "tokens", key: string])[] => [
  ...vendorKinds.records.map((kind) => ["records", `${kind}_${vendor}_1`] as const),
  ...vendorKinds.tokens.map((kind) => ["tokens", `${kind}#${vendor}#default`] as const),
];

describe.each(vendors)("the function of %s", (vendor) => {
  const name = `proxy-${vendor}`;
  const others = vendors.filter((other) => other !== vendor);

  test("reaches items of each kind of its own vendor", () => {
    for (const [table, key] of keysOf(vendor)) expect([key, onItem(name, table, key)]).not.toEqual([key, []]);
    expect(onObject(name, `jobs/job_${vendor}_1/a`)).toEqual(["GetObject", "PutObject", "AbortMultipartUpload"]);
    expect(onObject(name, `answers/${vendor}/a`)).toEqual(["GetObject", "PutObject", "AbortMultipartUpload"]);
    expect(onObject(name, `uploads/upl_${vendor}_1`)).toEqual(["GetObject", "DeleteObject"]);
  });

  test.each(others)("reaches no item and no object of %s, in any table", (other) => {
    for (const [, key] of keysOf(other)) {
      for (const table of ["records", "tokens", "directory"] as const) {
        expect([key, table, onItem(name, table, key)]).toEqual([key, table, []]);
        expect([key, table, onItem(name, table, `job_${vendor}_1`, key)]).toEqual([key, table, []]);
      }
    }
    for (const key of [`jobs/job_${other}_1/a`, `answers/${other}/a`, `uploads/upl_${other}_1`])
      expect([key, onObject(name, key)]).toEqual([key, []]);
  });

  test("reaches no event, delivery, endpoint or other record that serves all vendors", () => {
    const kinds = ["evt_1", "dlv_1", "ep_1", "prt_1", "rcv_1", "bdy_1", "whk_1", "dup_1", "time_1", "drift#", "shape#"];
    for (const key of [...kinds, `drift#${vendor}#default`, "receipts", "disclosures#1", `job_${vendor}`, "", "*"])
      expect([key, onItem(name, "records", key)]).toEqual([key, []]);
    expect(onObject(name, "events/bdy_1")).toEqual([]);
  });

  test("reads partners and keys, changes none, and reaches no endpoint, whose record holds its secrets", () => {
    for (const key of ["partner", "key#1"]) expect(onItem(name, "directory", key)).toEqual(["GetItem", "BatchGetItem"]);
    for (const key of ["endpoint", "match#x", "keys#prt_1", "key-use#1", "session#1"])
      expect([key, onItem(name, "directory", key)]).toEqual([key, []]);
    expect(onItem(name, "directory", "partner", "endpoint")).toEqual([]);
  });

  test("sends to its own queue and to those of event work and receipts alone", () => {
    const sent = queues.filter(({ arn: queueArn }) => maySend(name, queueArn)).map(({ shortName }) => shortName);
    expect(sent.toSorted()).toEqual(["event-work", `jobs-${vendor}`, "receipts"].toSorted());
  });
});

test("intake alone sends to its queue and writes to its bucket, so that no other function forges a webhook", () => {
  const intake = queues.find(({ shortName }) => shortName === "intake")?.arn ?? "";
  expect([...statementsOf.keys()].filter((name) => maySend(name, intake))).toEqual(["intake"]);
  const bucket = `arn:aws:s3:::rx-gateway-local-intake-${account.accountId}-${account.region}`;
  const needed = { action: "s3:PutObject", resource: `${bucket}/webhooks/whk_1` };
  const writers = [...statementsOf].filter(([, statements]) => evaluatePolicies(statements, needed) !== undefined);
  expect(writers.map(([name]) => name)).toEqual(["intake"]);
});

test("no function reads every item of a table by a scan, or by a pattern of all keys", () => {
  for (const name of statementsOf.keys()) {
    for (const table of ["records", "tokens", "directory"])
      expect([name, table, onItem(name, table, "anything-else")]).toEqual([name, table, []]);
  }
});

describe("the roles of partners that a function may assume", () => {
  const id = `rx-gateway-${"0".repeat(32)}`;
  const assumers = (resource: string, externalId?: string): readonly string[] => {
    const context = externalId === undefined ? {} : { "sts:ExternalId": externalId };
    const needed = { action: "sts:AssumeRole", resource, context };
    return [...statementsOf].flatMap(([name, statements]) => (evaluatePolicies(statements, needed) ? [name] : []));
  };
  const role = "arn:aws:iam::222222222222:role/rx-gateway-events";

  test("are those of their names, for the function of queues alone, with an external id of the gateway's own form", () => {
    expect(assumers(role, id)).toEqual(["deliver-to-queue"]);
    expect(newExternalId()).toMatch(/^rx-gateway-/);
  });

  test.each([
    ["without an external id", role, undefined],
    ["with an external id of another form", role, "chosen"],
    ["of another name", "arn:aws:iam::222222222222:role/admin", id],
    ["of the gateway's own account", `arn:aws:iam::${account.accountId}:role/rx-gateway-events`, id],
  ])("are none %s: %s %s", (_, resource, externalId) => {
    expect(assumers(resource, externalId)).toEqual([]);
  });

  test("are the only way to a queue of another account", () => {
    for (const name of statementsOf.keys())
      expect([name, maySend(name, "arn:aws:sqs:us-east-1:222222222222:events")]).toEqual([name, false]);
  });

  test("lead to no queue but those of deliveries and receipts in the own account", () => {
    const sent = queues.filter(({ arn: queueArn }) => maySend("deliver-to-queue", queueArn));
    expect(sent.map(({ shortName }) => shortName).toSorted()).toEqual(["delivery", "queue-delivery", "receipts"]);
  });
});

describe("a function that serves all vendors:", () => {
  test.each([
    ["authorizer", "directory", "endpoint", []],
    ["authorizer", "directory", "key#1", ["GetItem"]],
    ["authorizer", "records", "job_syncvet_1", []],
    ["write-receipts", "records", "disclosures#sub_syncvet_1", ["GetItem", "DeleteItem", "BatchWriteItem"]],
    ["partner-api", "records", "disclosures#sub_syncvet_1", []],
    ["partner-api", "directory", "partner", ["GetItem", "BatchGetItem"]],
    ["partner-api", "records", "job_syncvet_1", ["GetItem", "BatchGetItem", "UpdateItem"]],
    ["partner-api", "records", "case_syncvet_1", ["GetItem", "BatchGetItem"]],
    ["partner-api", "records", "sub_syncvet_1", ["GetItem", "Query"]],
    ["partner-api", "records", "era_1", ["GetItem"]],
    ["partner-api", "tokens", "token#syncvet#default#1", []],
    ["deliver-event", "directory", "key#1", []],
    ["deliver-event", "directory", "partner", ["GetItem", "BatchGetItem"]],
    ["deliver-event", "records", "job_syncvet_1", []],
    ["deliver-event", "records", "case_syncvet_1", []],
    ["deliver-to-queue", "directory", "key#1", []],
    ["deliver-to-queue", "records", "job_syncvet_1", []],
    ["run-due-work", "records", "case_syncvet_1", ["GetItem", "PutItem", "UpdateItem"]],
    ["run-due-work", "directory", "key#1", []],
    ["process-events", "directory", "key#1", []],
    ["process-events", "records", "req_syncvet_1", []],
    ["process-events", "records", "gua_syncvet_1", ["PutItem"]],
    ["proxy-syncvet", "records", "gua_syncvet_1", ["GetItem", "PutItem"]],
    ["proxy-syncvet", "records", "gua_inside-rx_1", []],
    // An uncertain job that is sent again is guarded first.
    ["partner-api", "records", "gua_syncvet_1", ["GetItem", "PutItem"]],
    ["process-events", "tokens", "token#syncvet#default#1", []],
  ] as const)("%s has on %s %s no more than %j", (name, table, key, allowed) => {
    expect(onItem(name, table, key)).toEqual(allowed);
  });
});

test("the index of what has not ended is read by no function but that of the partner's routes", () => {
  const resource = arn("dynamodb", "table/rx-gateway-local-records/index/open");
  const readers = functions.filter(
    ({ role }) => evaluatePolicies(role.statements, { action: "dynamodb:Query", resource }) !== undefined,
  );
  expect(readers.map(({ shortName }) => shortName)).toEqual(["partner-api"]);
});
