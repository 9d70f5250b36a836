import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationsTable, readmeOf } from "../../infra/vendors/operations-table.ts";
import { outlineBody } from "../../shared/core/body-outline.ts";
import { checkCall } from "../../shared/gateway/calls/check-call.ts";
import { readCaseSafely } from "../../shared/gateway/cases/read-case-safely.ts";
import { readSafely } from "../../shared/gateway/events/read-safely.ts";
import { loadEventTypes } from "../../shared/vendors/event-documentation.ts";
import { examplesFolder } from "../../shared/vendors/example-files.ts";
import { lookUpOf } from "../../shared/vendors/look-up.ts";
import { namedExamples } from "../../shared/vendors/named-examples.ts";
import { operationMatcher } from "../../shared/vendors/operation-match.ts";
import { pathParametersOf } from "../../shared/vendors/path-template.ts";
import { readIntents } from "../../shared/vendors/read-intents.ts";
import type { LookedRequest } from "../../shared/vendors/reconciliation.ts";
import { loadDocumentation } from "../../shared/vendors/registry/load-documentation.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import type { Operation } from "../../shared/vendors/types.ts";

/** A path of the operation with the document's own values for its parameters, or their names where it has none. */
function pathOf({ path }: Pick<Operation, "path">, examples: ReadonlyMap<string, string>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(examples.get(name) ?? `some-${name}`));
}

/** Names and values with a meaning to some vendor, so that arbitrary JSON resembles a webhook. */
const knownName = fc.constantFrom(
  ...["event_type", "type", "event", "timestamp", "created_at", "id", "case_id", "patient_id", "encounter_id", "data"],
  ...["order_status", "order_details", "tracking_number", "offerings", "case_offering_id", "status", "__proto__"],
);
const knownValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.integer(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("case_waiting", "order_status_changed", "\ud800", "x".repeat(300), 1e300, -1, 1_767_225_000, 2 ** 60),
  fc.array(fc.dictionary(knownName, fc.jsonValue({ maxDepth: 1 }))),
);
const anyWebhook: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array(),
  fc.json().map((text) => Buffer.from(text)),
  fc
    .dictionary(fc.oneof(knownName, fc.string(), fc.stringMatching(/^[a-z]{1,4}_id$/)), knownValue)
    .map((fields) => Buffer.from(JSON.stringify(fields))),
  fc
    .constantFrom("", "null", "[]", "\ufeff{}", "<xml/>", `${"[".repeat(20_000)}${"]".repeat(20_000)}`)
    .map((text) => Buffer.from(text)),
);

/** Bodies that resemble a vendor's records and lists, and any others. */
const anyAnswer = fc
  .record({
    status: fc.constantFrom(200, 201, 204, 206, 301, 404, 422, 500),
    text: fc.oneof(
      fc.constantFrom(
        "",
        "<html></html>",
        "null",
        "[]",
        "{}",
        '{"results":[]}',
        '{"data":[],"meta":{"current_page":1}}',
      ),
      fc.json(),
      fc
        .array(
          fc.dictionary(
            fc.constantFrom("email", "patient_id", "file_id", "text", "date", "created_at"),
            fc.jsonValue(),
          ),
        )
        .map((items) => JSON.stringify({ results: items, data: items, current_page: 1, last_page: 1 })),
    ),
  })
  .map(({ status, text }) => ({ status, headers: {}, body: Buffer.from(text) }));

/** Everything that the product relies on of any vendor. A new vendor that passes this works everywhere. */
describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))("%s", (id, vendor) => {
  const matcher = operationMatcher(vendor);
  /** A write as the document's example has it. */
  const writeOf = (operation: string): LookedRequest => {
    const file = new URL(`${operation}.request.json`, examplesFolder(id));
    const known = vendor.operations.find((one) => one.id === operation);
    if (known === undefined) throw new Error(`There is no operation ${operation}.`);
    const body = existsSync(file) ? readFileSync(file) : new Uint8Array();
    return { method: known.method, path: pathOf(known, new Map()), query: [], headers: {}, body, environment: "live" };
  };

  test("describes every operation for those who read documents, and no other", async () => {
    const { documentation } = await loadDocumentation(id);
    const ids = vendor.operations.map((operation) => operation.id);
    expect(Object.keys(documentation.operations).toSorted()).toEqual(ids.toSorted());
    for (const { title, description } of Object.values(documentation.operations)) {
      expect(title).not.toBe("");
      expect(description).toMatch(/\.$/);
    }
  });

  test("documents parameters that its paths have", async () => {
    const { documentation } = await loadDocumentation(id);
    for (const { id: operation, path } of vendor.operations) {
      const named = documentation.operations[operation]?.parameters?.filter((one) => one.in === "path") ?? [];
      expect(pathParametersOf(path)).toEqual(expect.arrayContaining(named.map(({ name }) => name)));
    }
  });

  test("finds each operation by its own method and path, and logs in nowhere else than it says", () => {
    for (const operation of vendor.operations) {
      const path = pathOf(operation, new Map());
      expect(matcher.match(operation.method, path)?.operation.id).toBe(operation.id);
      expect(matcher.isInternal(path)).toBe(operation.internal ?? false);
    }
    if (vendor.auth.kind === "access-token") expect(matcher.isInternal(vendor.auth.login.path)).toBe(true);
  });

  test("takes the requests that its document gives as examples", async () => {
    const { documentation } = await loadDocumentation(id);
    for (const operation of vendor.operations.filter((one) => !one.internal)) {
      const file = new URL(`${operation.id}.request.json`, examplesFolder(id));
      const { parameters = [] } = documentation.operations[operation.id] ?? {};
      const examples = new Map(parameters.flatMap(({ name, example }) => (example ? [[name, example] as const] : [])));
      const path = pathOf(operation, examples);
      const query = parameters.filter((one) => one.in === "query" && one.example !== undefined);
      const request = {
        method: operation.method,
        path,
        query: query.map(({ name, example = "" }) => [name, example] as const),
        headers: {},
        body: existsSync(file) ? readFileSync(file) : new Uint8Array(),
      };
      const isWhole = existsSync(file) || vendor.requestRules?.[operation.id]?.body === undefined;
      const match = matcher.match(operation.method, path);
      const outline = outlineBody(request.body);
      if (isWhole) expect(() => checkCall({ vendor, match, request, outline })).not.toThrow();
    }
  });

  test("finds a guard in the request of each operation that it guards, and the same one in an equal request", () => {
    for (const [operation, intent] of Object.entries(vendor.sameIntent ?? {})) {
      const template = vendor.operations.find((one) => one.id === operation)?.path ?? "";
      const path = pathOf({ path: template }, new Map());
      const text = readFileSync(new URL(`${operation}.request.json`, examplesFolder(id)), "utf8");
      const readOf = (body: string) =>
        readIntents({
          intent: { ...intent, exempt: () => false },
          template,
          path,
          headers: {},
          body: Buffer.from(body),
        });
      const { intents, unread } = readOf(text);
      expect([operation, intents.length > 0, unread]).toEqual([operation, true, undefined]);
      // In one line, with ids in another letter case.
      const rewritten = JSON.stringify(JSON.parse(text)).toLowerCase();
      expect(readOf(rewritten).intents.map(({ values }) => values)).toEqual(intents.map(({ values }) => values));
      expect(readIntents({ intent, template, path, headers: {}, body: Buffer.from("{}") }).intents).toEqual([]);
    }
  });

  test("reads every answer of its document", () => {
    const files = existsSync(examplesFolder(id)) ? readdirSync(examplesFolder(id)) : [];
    for (const file of files.filter((name) => /^\w+(\.plausible)?\.json$/.test(name))) {
      const operation = vendor.operations.find((one) => one.id === file.slice(0, file.indexOf(".")));
      if (operation === undefined) continue;
      const body = readFileSync(new URL(file, examplesFolder(id)));
      const reading = vendor.readBody(body, { operation, safe: operation.safe, whole: true });
      expect([file, reading]).toEqual([file, expect.stringMatching(/^(success|partial|failure)$/)]);
    }
  });

  test("has every example that its documentation names, and no other", async () => {
    const { documentation } = await loadDocumentation(id);
    const named = namedExamples(documentation, await loadEventTypes(id)).map(({ file }) => file);
    const files = existsSync(examplesFolder(id))
      ? readdirSync(examplesFolder(id), { recursive: true, encoding: "utf8" })
      : [];
    expect(files.filter((file) => file.endsWith(".json")).toSorted()).toEqual(named.toSorted());
    // A request that is a form: the document has no example of its body.
    const forms = files.filter((file) => file.endsWith(".request.txt")).map((file) => file.slice(0, file.indexOf(".")));
    expect(vendor.operations.map((operation) => operation.id)).toEqual(expect.arrayContaining(forms));
  });

  test("has a documented answer or a made-up one to an operation, and not both", async () => {
    const { documentation } = await loadDocumentation(id);
    const both = Object.entries(documentation.operations).filter(
      ([, { examples = [] }]) => examples.includes("answer") && examples.includes("plausible"),
    );
    expect(both).toEqual([]);
  });

  test("reads any webhook without a fault, whatever its bytes are, and what it says of a case", () => {
    fc.assert(
      fc.property(anyWebhook, fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), (body, receivedAt) => {
        const { reading, fault } = readSafely(vendor.readWebhook, body, receivedAt);
        expect(fault).toBeUndefined();
        expect(readSafely(vendor.readWebhook, body, receivedAt).reading).toEqual(reading);
        if (vendor.readCase) expect(readCaseSafely(vendor.readCase, reading, body)).not.toBe("unreadable");
      }),
      { numRuns: 500 },
    );
  });

  test("reads only what its catalogue calls safe to find out about an uncertain write", () => {
    for (const [operation, { next }] of Object.entries(vendor.reconcile ?? {})) {
      const job = writeOf(operation);
      const read = next(job, []);
      if (read === undefined) continue;
      const found = matcher.match(read.method, read.path)?.operation;
      expect([operation, found?.safe, found?.internal]).toEqual([operation, true, undefined]);
      expect(found?.evidence).not.toBe("unconfirmed");
    }
  });

  test("suggests to people the read by which the gateway itself begins, and for any other write a read of its catalogue", () => {
    for (const { id: operation, safe, internal } of vendor.operations) {
      const lookUp = lookUpOf(vendor, operation);
      if (safe || internal) expect([operation, lookUp]).toEqual([operation, undefined]);
      const read = vendor.reconcile?.[operation]?.next(writeOf(operation), []);
      const first = read && matcher.match(read.method, read.path)?.operation.id;
      if (first !== undefined) {
        expect([operation, lookUp?.operation.id, lookUp?.proves]).toEqual([operation, first, true]);
      }
      if (lookUp !== undefined) {
        expect(lookUp.operation).toMatchObject({ safe: true });
        expect(pathParametersOf(lookUp.operation.path)).toBeDefined();
      }
    }
  });

  test("finds nothing by an answer that is no whole 2xx, and is not stopped by any", () => {
    const entries = Object.entries(vendor.reconcile ?? {});
    if (entries.length === 0) return;
    const sent = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 1, 0, 1) };
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.array(anyAnswer, { maxLength: 5 }), ([operation, by], answers) => {
        const job = writeOf(operation);
        const { finding } = by.assess(job, sent, answers);
        by.next(job, answers);
        for (const answer of answers) by.created?.(answer);
        const isEvidence = answers.length > 0 && answers.every(({ status }) => status >= 200 && status <= 299);
        expect(isEvidence ? ["done", "not-done", "unknown"] : ["unknown"]).toContain(finding);
      }),
      { numRuns: 500 },
    );
  });

  test("has a README whose table of operations is current", async () => {
    const { documentation } = await loadDocumentation(id);
    const table = operationsTable(vendor.operations, (operation) => documentation.operations[operation]?.description);
    expect(readFileSync(readmeOf(id), "utf8")).toContain(table);
  });
});
