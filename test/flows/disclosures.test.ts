import { dirname } from "node:path";
import { DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { afterAll, describe, expect, it } from "vitest";
import { localPlaces, openStage } from "../../infra/operator/open-stage.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { createDeleteDisclosures } from "../../shared/gateway/disclosures/delete-disclosures.ts";
import { subjectKey } from "../../shared/gateway/privacy/event-about.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients);

const { dynamodb: endpoint, region, credentials, tables } = stack.info.aws;
const dynamoDb = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
afterAll(() => dynamoDb.destroy());

async function operator(args: readonly string[], input = "") {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) }, input });
  const code = await runOperator([...args, "--local"], terminal);
  expect(code, terminal.problems()).toBe(0);
  return terminal.output();
}

interface Line {
  readonly kind: string;
  readonly outcome: string;
  readonly at: string;
  readonly [name: string]: unknown;
}

/** The account of a patient or a case, as the operator's tool prints it with `--json`. */
async function accountOf(
  option: "--patient-id" | "--case-id",
  id: string,
  ...more: string[]
): Promise<readonly Line[]> {
  const text = await operator(["audit", "disclosures", "md-integrations", option, "-", "--json", ...more], `${id}\n`);
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

/** The same, when there are so many. */
const accountsOf = (count: number, ...of: Parameters<typeof accountOf>): Promise<readonly Line[]> =>
  until(async () => {
    const lines = await accountOf(...of);
    return lines.length >= count && lines;
  });

/** What the table has of the index of disclosures, as text. */
async function storedIndex(): Promise<string> {
  const items: unknown[] = [];
  for await (const page of paginateScan({ client: dynamoDb }, { TableName: tables["records"] })) {
    items.push(...(page.Items ?? []).filter(({ pk }) => pk?.S?.startsWith("disclosures#")));
  }
  return JSON.stringify(items);
}

describe("A patient whose webhook is delivered and read", () => {
  it("is given an account of both with their purposes, and another patient is not in it", async () => {
    const now = Math.floor(Date.now() / 1000);
    const { id: partner } = stack.info.partner;
    const state = (grant: string, purpose: string) =>
      operator(["grants", "add", partner, "--grants", grant, "--purpose", purpose, "--yes"]);
    await state("md-integrations:events", "operations");
    await state("md-integrations:*", "treatment");
    const eventTypes = ["md-integrations.case_created"];
    await clients.endpoint("accounted", { eventTypes, purpose: "payment" });
    await clients.endpoint("unstated", { eventTypes });
    for (const name of ["canary-a", "canary-b"]) {
      const about = { case_id: `case-${name}`, patient_id: `patient-${name}` };
      await clients.send({ payload: { event_type: "case_created", ...about, timestamp: now } });
    }
    await until(async () => (await clients.received("unstated")).length === 2);
    const events = await clients.listAll<EventBody>("/v1/events");
    const event = events.find(({ subject }) => subject["case_id"] === "case-canary-a");
    expect((await clients.call("GET", `/v1/events/${event?.id}`)).status).toBe(200);
    expect((await clients.call("GET", "/v1/cases/case-canary-a")).status).toBe(200);

    const path = "/v1/md-integrations/v1/partner/patients/patient-canary-a";
    expect((await clients.call("GET", path)).status).toBeLessThan(500);
    const note = { text: "canary" };
    const written = await clients.call("POST", "/v1/md-integrations/v1/partner/cases/case-canary-a/notes", note);
    expect(written.status).toBeLessThan(500);

    const account = await accountsOf(6, "--patient-id", "patient-canary-a");

    const facts = account.map(({ kind, host, event: of, operation, purpose }) => [kind, host, of, operation, purpose]);
    const { hostname } = new URL(stack.info.receiver);
    expect(facts.toSorted()).toEqual(
      [
        ["delivery", hostname, event?.id, null, "operations"],
        ["delivery", hostname, event?.id, null, "payment"],
        ["payload-read", null, event?.id, "getEvent", "operations"],
        ["payload-read", null, null, "getCase", "operations"],
        ["vendor-call", null, null, "getPatient", "treatment"],
        ["vendor-call", null, null, "createCaseNote", "treatment"],
      ].toSorted(),
    );
    const name = expect.any(String);
    for (const line of account) expect(line).toMatchObject({ partner, partnerName: name, key: name });
    expect(await accountsOf(2, "--patient-id", "patient-canary-b")).toHaveLength(2);
    expect(await accountOf("--patient-id", "patient-canary")).toEqual([]);
    expect(await accountsOf(5, "--case-id", "case-canary-a")).toHaveLength(5);
    const last = account.at(-1)?.at ?? "";
    expect(await accountOf("--patient-id", "patient-canary-a", "--since", last)).not.toHaveLength(6);

    const texts = [await storedIndex(), await operator(["audit", "export"])];
    expect(texts[0]).toContain("disclosures#sub_md-integrations_");
    // One write unit each.
    for (const item of JSON.parse(texts[0] ?? "")) expect(JSON.stringify(item).length).toBeLessThan(1_024);
    expect(texts[1]).not.toContain("sub_md-integrations_");
    for (const text of texts) expect(text).not.toContain("canary");
    const printed = await operator(
      ["audit", "disclosures", "md-integrations", "--patient-id", "-"],
      "patient-canary-a",
    );
    expect(printed).toMatch(/delivery {2}delivered {2}prt_\w+ \(.*\) {2}\S+ {2}evt_\w+ .* payment$/m);
    expect(printed).toContain("6 disclosures on record.");
    expect(printed).not.toContain("canary");
  }, 60_000);
});

describe("A patient whose index of disclosures is deleted", () => {
  it("is in no account before that, nor by receipts that were still in their queue", async () => {
    const stores = openStage(localPlaces(dirname(stack.info.logs)));
    const subject = {
      vendor: "md-integrations",
      connection: "default",
      name: "patient_id",
      value: "patient-d",
    } as const;
    const own = subjectKey(await stores.digest(), subject);
    // As if what follows had been in the queue then.
    const at = Date.now() + 60_000;
    await createDeleteDisclosures(stores)([own], at);
    stores.close();

    await clients.call("GET", "/v1/md-integrations/v1/partner/patients/patient-d");
    await until(async () =>
      stack.instances.awsCalls("write-receipts").some(({ operation }) => operation === "DeleteItem"),
    );

    const deletedUntil = new Date(at).toISOString();
    const expected = [{ vendor: "md-integrations", connection: "default", deletedUntil }];
    expect(await accountOf("--patient-id", "patient-d")).toEqual(expected);
  }, 60_000);
});
