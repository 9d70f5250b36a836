import { describe, expect, test } from "vitest";
import { readDocumentedVendors } from "../../../infra/public-pages/read-documented-vendors.ts";
import { vendorShapes } from "../../../shared/openapi/vendor-shapes.ts";
import { exampleFile } from "../../../shared/vendors/example-files.ts";
import { type Mutation, memberPlaces, mutate } from "../../support/drift/mutations.ts";
import { seededRandom } from "../../support/drift/seeded-random.ts";
import { canary, variedAnswers } from "../../support/drift/varied-answers.ts";
import { driftHarness } from "../../support/harnesses/drift-harness.ts";

const documented = await readDocumentedVendors();
const catalogue = new Map(documented.map((vendor) => [vendor.vendor.id, vendorShapes(vendor)]));
const catalogueOf = (vendor: string) => catalogue.get(vendor) ?? { shapes: {}, names: [] };

interface Answered {
  readonly vendor: string;
  readonly operation: string;
  readonly example: unknown;
}

/** Operations with an example of their answer, an object or a list of objects; SyncVet's is not documented. */
const answered: readonly Answered[] = [
  ...documented.flatMap(({ vendor, documentation, example }) =>
    vendor.operations.flatMap(({ id, internal }): readonly Answered[] => {
      const { examples = [] } = documentation.operations[id] ?? {};
      const kind = examples.find((one) => one === "answer" || one === "plausible");
      const text = kind === undefined || internal ? undefined : example(exampleFile(id, kind));
      if (text === undefined) return [];
      const parsed: unknown = parse(text);
      return memberPlaces(parsed).length < 2 ? [] : [{ vendor: vendor.id, operation: id, example: parsed }];
    }),
  ),
  {
    vendor: "syncvet",
    operation: "addPatientAttachment",
    example: { id: "1", status: "accepted", files: [{ name: "a.pdf", size: 1 }], links: { self: "/1" } },
  },
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const kinds: readonly Mutation[] = ["removed", "renamed", "retyped", "null", "list", "object", "added", "wrapped"];

/** Every vendor's operations in turn, so that 50 mutations meet each vendor. */
function inTurn(count: number): readonly Answered[] {
  const byVendor = [...Map.groupBy(answered, ({ vendor }) => vendor).values()];
  return Array.from({ length: count }, (_, index) => {
    const own = byVendor[index % byVendor.length] ?? [];
    const chosen = own[Math.floor(index / byVendor.length) % own.length];
    if (chosen === undefined) throw new Error("A vendor has no answer.");
    return chosen;
  });
}

/** Everything that a container and the scheduler have written. */
function written({ table, lines }: ReturnType<typeof driftHarness>): string {
  return JSON.stringify([table.all(), lines]).toLowerCase();
}

describe("Of 50 mutations of answers of all vendors", () => {
  test("at least 48 are reported within 100 calls, after ordinary ones", async () => {
    const random = seededRandom(1);
    const missed: string[] = [];
    for (const [index, { vendor, operation, example }] of inTurn(50).entries()) {
      const harness = driftHarness(catalogueOf);
      const answers = variedAnswers(example, random);
      const places = memberPlaces(example).filter((place) => answers.isConstant(place));
      const place = places[Math.floor(random() * places.length)] ?? "";
      const mutation = kinds[index % kinds.length] ?? "removed";
      for (let call = 0; call < 300; call += 1) await harness.answer(vendor, operation, answers.next());
      await harness.afterMinute();
      expect(harness.drifts()).toEqual([]);

      for (let call = 0; call < 100; call += 1) {
        await harness.answer(vendor, operation, mutate(answers.next(), place, mutation));
      }
      await harness.afterMinute();

      if (harness.drifts().length === 0) missed.push(`${vendor} ${operation} ${place} ${mutation}`);
      expect(written(harness)).not.toContain(canary);
    }
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(2);
  }, 60_000);
});

describe("Of 10,000 answers that vary as real ones do", () => {
  test("none is reported, and no value of theirs is written", async () => {
    const harness = driftHarness(catalogueOf);
    const random = seededRandom(2);
    const generators = new Map(answered.map(({ operation, example }) => [operation, variedAnswers(example, random)]));
    for (const { vendor, operation, example } of inTurn(50)) {
      const answers = generators.get(operation) ?? variedAnswers(example, random);
      for (let call = 0; call < 200; call += 1) await harness.answer(vendor, operation, answers.next());
      await harness.afterMinute();
    }
    expect(harness.drifts()).toEqual([]);
    expect(written(harness)).not.toContain(canary);
    expect(harness.table.items("baseline").length).toBeGreaterThan(30);
  }, 60_000);
});
