import { beforeEach, describe, expect, test } from "vitest";
import { documentedClient } from "../support/guides/documented-client.ts";
import { guideSteps, missingParts } from "../support/guides/guide-steps.ts";
import { runStep } from "../support/guides/run-step.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

/** Written from `/openapi.json` and the guide, as a partner's engineer does: it imports nothing of the gateway. */
const { stack, client: controls } = await useGateway();
const mwi = await documentedClient(stack.info, "mwi-formulary");

const tenant = "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001";
const inPractice = { "tenant-id": tenant };
const id = (last: number) => `918d012a-e5ce-4391-8d42-${String(last).padStart(12, "0")}`;

interface Described {
  readonly "x-gateway-operation"?: string;
  readonly parameters?: readonly {
    readonly in?: string;
    readonly name?: string;
    readonly example?: unknown;
    readonly schema?: { readonly type?: string };
  }[];
  readonly requestBody?: {
    readonly content: Record<
      string,
      { readonly schema: { readonly properties?: Record<string, object> }; readonly example?: unknown }
    >;
  };
}

const { paths } = (await (await fetch(`${stack.info.gateway}/openapi.json`)).json()) as {
  readonly paths: Record<string, Record<string, Described>>;
};
/** Every operation of the vendor by its id, as the document describes it. */
const described = new Map<string, Described>(
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((one) =>
      one["x-gateway-operation"]?.startsWith("mwi-formulary:")
        ? [[one["x-gateway-operation"].slice("mwi-formulary:".length), one]]
        : [],
    ),
);
const jsonOf = (operation: string) => described.get(operation)?.requestBody?.content["application/json"];

const stockItem = {
  "formulary-code": "SAMPLE9",
  description: "Sample ointment",
  "formulary-type-uuid": id(1),
  "quantity-per-pack": 1,
  cost: 4.2,
  "cost-type": "NET",
  "supplier-uuid": id(2),
  "tax-uuid": id(3),
  "prevent-hide": false,
  "account-type-uuid": id(4),
  "formulary-group-uuid": id(5),
  "treatment-category-uuid": id(6),
  "hidden-on-creation": false,
};

beforeEach(() => controls.clearJournal("mwi-formulary"));

test.each(
  guideSteps("mwi-formulary"),
)("the guide's command under “$heading” gets the answer that it shows", async (step) => {
  const output = await runStep(step, stack.info.gateway, stack.info.partner.key);
  expect(missingParts(step, output), output).toEqual([]);
});

describe("the document", () => {
  test("has the 75 defaults of the four operations that the guide lists", () => {
    const countOf = (operation: string) =>
      Object.values(jsonOf(operation)?.schema.properties ?? {}).filter((field) => "default" in field).length;
    expect(
      [
        "createStockConfiguration",
        "updateStockConfiguration",
        "createServiceConfiguration",
        "updateServiceConfiguration",
      ].map(countOf),
    ).toEqual([25, 21, 14, 15]);
    expect([...described.keys()].filter((operation) => countOf(operation) > 0)).toHaveLength(4);
  });

  test("has page and size as whole numbers in every list with pages", () => {
    const types = [...described.values()].flatMap(({ parameters = [] }) =>
      parameters.filter(({ name }) => name === "page" || name === "size").map(({ schema }) => schema?.type),
    );
    expect(types).toHaveLength(46);
    expect(new Set(types)).toEqual(new Set(["integer"]));
  });
});

describe("a stock item", () => {
  test("is created once under one key, found, listed, changed and annotated", async () => {
    const headers = { ...inPractice, "idempotency-key": "sample-9" };
    const created = await mwi.call("createStockConfiguration", { headers, body: stockItem });
    const again = await mwi.call("createStockConfiguration", { headers, body: stockItem });
    expect([created.status, again.status, again.headers.get("idempotency-replayed")]).toEqual([201, 201, "true"]);
    const path = { "formulary-uuid": created.json["formulary-uuid"] };

    const listed = await mwi.call("listStockConfigurations", { headers: inPractice, query: { page: "0", size: "20" } });
    expect(listed.json.results.map((one: Record<string, unknown>) => one["formulary-uuid"])).toContain(
      path["formulary-uuid"],
    );
    const { "hidden-on-creation": _, ...changed } = stockItem;
    const update = await mwi.call("updateStockConfiguration", {
      path,
      headers: inPractice,
      body: { ...changed, cost: 5, "supplier-sku": null },
    });
    expect(update.status).toBe(200);
    expect((await mwi.call("getStockConfiguration", { path, headers: inPractice })).status).toBe(200);

    const note = { "location-uuid": id(7), note: "Sample note", initials: "XX" };
    const made = await mwi.call("createFormularyNote", { path, headers: inPractice, body: note });
    expect([made.status, typeof made.json["note-uuid"]]).toEqual([201, "string"]);
    const notes = await mwi.call("getFormularyNotes", { path, headers: inPractice, query: { page: "0", size: "5" } });
    expect(notes.json.results).not.toEqual([]);
  });

  test("that breaks rules is refused before it is sent, with a pointer for each", async () => {
    const body = { ...stockItem, "formulary-code": "", cost: -1, "cost-type": "GROSS", "tax-uuid": null };
    const { status, json } = await mwi.call("createStockConfiguration", { headers: inPractice, body });
    expect(status).toBe(400);
    const pointers = json.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(["/cost", "/cost-type", "/formulary-code", "/tax-uuid"]);
    expect(await controls.journal("mwi-formulary")).toEqual([]);
  });

  test("whose answer is lost is an uncertain job", async () => {
    await controls.fault("mwi-formulary", { match: { path: "/formulary/v3/stock" }, do: { reset: "after" } });
    const lost = await mwi.call("createStockConfiguration", {
      headers: inPractice,
      body: { ...stockItem, "formulary-code": "LOST" },
    });
    expect([lost.status, lost.json.outcome]).toEqual([504, "uncertain"]);
    expect(lost.headers.get("location")).toContain("/v1/jobs/job_");
  });
});

describe("a tenant", () => {
  test("is taken by default for a read, and must be named for a write", async () => {
    expect((await mwi.call("getFormularyTypes")).status).toBe(200);
    const { status, json } = await mwi.call("createStockConfiguration", { body: stockItem });
    expect([status, json.type]).toEqual([400, expect.stringContaining("tenant-required")]);
  });

  test("of another connection is refused", async () => {
    const headers = { "tenant-id": "8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001" };
    expect((await mwi.call("getFormularyTypes", { headers })).status).toBe(403);
  });
});

test("location deviations that all fail in an answer of 200 are a failed job", async () => {
  const { status, headers } = await mwi.call("updateLocationDeviations", {
    headers: inPractice,
    body: jsonOf("updateLocationDeviations")?.example,
  });
  const job = await mwi.own("GET", `/v1/jobs/${headers.get("gateway-job")}`);
  expect([status, job.json.status]).toEqual([200, "failed"]);
});

test("an unknown item is a 404 that says that the path may be wrong", async () => {
  await controls.fault("mwi-formulary", { match: { path: "/formulary/v3/stock/*" }, do: { status: 404, body: "{}" } });
  const { status, json, headers } = await mwi.call("getStockConfiguration", {
    path: { "formulary-uuid": id(99) },
    headers: inPractice,
  });
  expect([status, headers.get("gateway-warning")]).toEqual([404, "assumed-operation"]);
  expect(json.type).toContain("assumed-path-not-found");
});

test("every operation of the document is answered with its own example, and warns that its path is assumed", async () => {
  const faults: string[] = [];
  // Deletions last, so that they take nothing from other operations.
  const ids = [...described.keys()].toSorted((a, b) => Number(a.startsWith("delete")) - Number(b.startsWith("delete")));
  for (const operation of ids.filter((one) => !mwi.internal().includes(one))) {
    const parameters = described.get(operation)?.parameters ?? [];
    const path = Object.fromEntries(
      parameters.filter((one) => one.in === "path").map(({ name = "", example }) => [name, String(example ?? id(8))]),
    );
    const body = jsonOf(operation)?.example;
    const answer = await mwi.call(operation, { path, headers: inPractice, ...(body === undefined ? {} : { body }) });
    const isWarned = answer.headers.get("gateway-warning")?.includes("assumed-operation") === true;
    if (answer.status >= 300 || !isWarned) faults.push(`${operation} ${answer.status} ${answer.text.slice(0, 200)}`);
  }
  expect(faults).toEqual([]);
  expect(mwi.uncalled()).toEqual([]);
});
