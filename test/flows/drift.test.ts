import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, describe, expect, it } from "vitest";
import { examplesFolder } from "../../shared/vendors/example-files.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

/** A window of shapes is written every five seconds. */
const { stack, client } = await useGateway({ timeScale: 12 });

const { dynamodb: endpoint, region, credentials, tables } = stack.info.aws;
const dynamoDb = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
afterAll(() => dynamoDb.destroy());

const statesPath = "/v1/md-integrations/v1/partner/metadata/states";
const states = JSON.parse(readFileSync(new URL("getStates.json", examplesFolder("md-integrations")), "utf8"));

interface VendorBody {
  readonly id: string;
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly evidence: string;
    readonly drift?: readonly unknown[];
  }[];
}

async function vendor(id: string): Promise<VendorBody> {
  const answer = await client.call("/v1/vendors");
  const { data } = (await answer.json()) as { readonly data: readonly VendorBody[] };
  const found = data.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

async function calls(path: string, count: number, options: Parameters<typeof client.call>[1] = {}): Promise<void> {
  for (let call = 0; call < count; call += 1) {
    const answer = await client.call(path, options);
    await answer.arrayBuffer();
    expect(answer.status).toBeLessThan(300);
  }
}

/** Calls once in a while, which is what writes a window, and lets the scheduler compare until the condition holds. */
const compared = <Result>(path: string, options: Parameters<typeof client.call>[1], condition: () => Promise<Result>) =>
  until(async () => {
    await calls(path, 1, options);
    await stack.invoke("run-due-work", {});
    return await condition();
  }, 30_000);

function logs(): string {
  const folder = stack.info.logs;
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

describe("A vendor that changes its answers", () => {
  it("is reported to operators and shown to partners, without a value or an unknown name", async () => {
    await calls(statesPath, 70);
    const changed = states.map(({ name, country, ...state }: Readonly<Record<string, unknown>>) => ({
      ...state,
      is_sync: "canary",
      "canary jane": { canary_doe: name },
      canarynew: 1,
      country,
    }));
    const fault = { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(changed) };
    await client.fault("md-integrations", {
      match: { path: "/v1/partner/metadata/states" },
      times: 1_000,
      do: fault,
    });
    await calls(statesPath, 100);
    const drift = await compared(statesPath, {}, async () => {
      const { operations } = await vendor("md-integrations");
      return operations.find(({ id }) => id === "getStates")?.drift ?? false;
    });
    const connections = ["default"];
    expect(drift).toEqual(
      expect.arrayContaining([
        { member: "[].name", change: "missing", connections },
        { member: "[].is_sync", change: "type", type: "string", connections },
        { member: "[].?", change: "new", connections },
      ]),
    );
    // The log of a worker is written behind its invocation.
    await until(async () => logs().includes('"event":"vendor.drift"'));
    expect(logs()).not.toContain("canary");
    for (const table of [tables["records"], tables["tokens"], tables["directory"]]) {
      const { Items } = await dynamoDb.send(new ScanCommand({ TableName: table }));
      expect(JSON.stringify(Items)).not.toContain("canary");
    }
  }, 90_000);
});

describe("An operation that is known from public code alone", () => {
  it("is seen once the vendor has answered it with success", async () => {
    const { operations } = await vendor("syncvet");
    const [unconfirmed] = operations.filter(({ evidence }) => evidence === "unconfirmed");
    const path = `/v1/syncvet${unconfirmed?.path}`;
    const options = { method: unconfirmed?.method ?? "POST", body: "{}" };
    const evidence = await compared(path, options, async () => {
      const now = (await vendor("syncvet")).operations.find(({ id }) => id === unconfirmed?.id)?.evidence;
      return now === "seen" && now;
    });
    expect(evidence).toBe("seen");
    const others = (await vendor("syncvet")).operations.filter(({ id }) => id !== unconfirmed?.id);
    expect(others.map((one) => one.evidence)).not.toContain("seen");
  }, 60_000);
});
