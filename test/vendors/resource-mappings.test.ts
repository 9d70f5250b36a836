import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { servedMethods } from "../../shared/gateway/partner-api/routing/served-methods.ts";
import { defineVendor } from "../../shared/vendors/define-vendor.ts";
import { exampleFile, examplesFolder } from "../../shared/vendors/example-files.ts";
import { insideRx } from "../../shared/vendors/inside-rx/descriptor.ts";
import { loadDocumentation } from "../../shared/vendors/registry/load-documentation.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { prescriptionPointers, quotePointers, refillPointers } from "../../shared/vendors/resource-faults.ts";
import { servingVendors } from "../../shared/vendors/resource-kinds.ts";
import { siCompounding } from "../../shared/vendors/si-compounding/descriptor.ts";
import type { VendorDescriptor } from "../../shared/vendors/types.ts";

interface Mapped {
  readonly name: string;
  readonly vendor: string;
  readonly operation: string;
  /** Fields of the answer that ours are made of. */
  readonly mapped: readonly string[];
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Every mapping of every vendor, by each operation of which it reads the answer. */
const mappings = vendors.flatMap(({ id: vendor, quotes, prescriptions, refills }): readonly Mapped[] => [
  ...(refills === undefined
    ? []
    : [
        {
          name: `refills of ${vendor}`,
          vendor,
          operation: refills.operation,
          mapped: refillPointers(refills.answer),
          leftOut: refills.leftOut,
        },
      ]),
  ...Object.values(quotes?.operations ?? {}).map((operation) => ({
    name: `quotes of ${vendor}, by ${operation}`,
    vendor,
    operation,
    mapped: quotes === undefined ? [] : quotePointers(quotes.answer),
    leftOut: quotes?.leftOut ?? {},
  })),
  ...(prescriptions === undefined
    ? []
    : [
        {
          name: `prescriptions of ${vendor}`,
          vendor,
          operation: prescriptions.operation,
          mapped: prescriptionPointers(prescriptions.answer),
          leftOut: prescriptions.leftOut,
        },
      ]),
]);

/** Pointers to the leaves of a document; `*` is every element of a list. */
function leavesOf(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, `${at}/*`));
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, `${at}/${name}`));
}

/** The fields of an operation's answer, by the vendor's document and by its example. */
async function documentedFields({ vendor, operation }: Mapped): Promise<readonly string[]> {
  const { documentation } = await loadDocumentation(vendor);
  const example = readFileSync(new URL(exampleFile(operation, "answer"), examplesFolder(vendor)), "utf8");
  const stated = Object.keys(documentation.operations[operation]?.answer ?? {});
  return [...new Set([...stated, ...leavesOf(JSON.parse(example))])];
}

const isAtOrBelow = (pointer: string, places: readonly string[]): boolean =>
  places.some((place) => pointer === place || pointer.startsWith(`${place}/`));

test("Every field of the request of a refill is one of ours", async () => {
  for (const { id, refills } of vendors) {
    if (refills === undefined) continue;
    const { documentation } = await loadDocumentation(id);
    const fields = Object.keys(documentation.operations[refills.operation]?.exampleFields ?? {});
    const { prescriptions: list, ...members } = refills.request;
    const ours = [
      ...Object.values(members),
      list,
      ...Object.values(refills.prescription).map((at) => `${list}/*${at}`),
    ];
    expect(ours.toSorted()).toEqual(fields.toSorted());
  }
});

describe.each(mappings)("The mapping of $name", (mapping) => {
  test("has every documented field of the answer as mapped, or as left out with a reason", async () => {
    const fields = await documentedFields(mapping);
    const { mapped, leftOut } = mapping;
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !isAtOrBelow(field, [...mapped, ...Object.keys(leftOut)]))).toEqual([]);
    expect(mapped.filter((pointer) => pointer in leftOut)).toEqual([]);
    expect(Object.values(leftOut).every((reason) => reason.endsWith("."))).toBe(true);
  });

  test("names no field that the document does not have", async () => {
    const fields = await documentedFields(mapping);
    const named = [...mapping.mapped, ...Object.keys(mapping.leftOut)];
    expect(named.filter((pointer) => !fields.some((field) => isAtOrBelow(field, [pointer])))).toEqual([]);
  });
});

const faultsOf = (vendor: VendorDescriptor): string => {
  try {
    defineVendor(vendor);
    return "";
  } catch (error) {
    return String(error);
  }
};

describe("A descriptor is refused", () => {
  const { quotes } = insideRx;
  const { prescriptions, refills } = siCompounding;
  if (quotes === undefined || prescriptions === undefined || refills === undefined)
    throw new Error("A mapping is missing.");
  const price = quotes.answer.quotes;

  it.each([
    [
      "for a read as a request for a refill",
      { ...siCompounding, refills: { ...refills, operation: "getPrescription" } },
      "refills names getPrescription, which is not a write by POST",
    ],
    [
      "for refills that cannot be checked",
      (({ prescriptions: _, ...without }) => without)(siCompounding),
      "refills cannot be checked, since there are no prescriptions",
    ],
    [
      "for an operation that does not exist",
      { ...insideRx, quotes: { ...quotes, operations: { person: "priceOf", pet: "pricePetsByNpi" } } },
      "quotes names priceOf and there is no such operation",
    ],
    [
      "for an operation that is no read by POST",
      { ...insideRx, quotes: { ...quotes, operations: { ...quotes.operations, pet: "createMembershipCard" } } },
      "quotes names createMembershipCard, which is not a read by POST",
    ],
    [
      "for a pointer that is none",
      { ...insideRx, quotes: { ...quotes, answer: { ...quotes.answer, quotes: { ...price, list: "successful" } } } },
      "quotes has the malformed pointer successful/*/npi",
    ],
    ["for calls of no pharmacies", { ...insideRx, quotes: { ...quotes, maxNpis: 0 } }, "number of NPIs in one call"],
    [
      "for a co-brand outside of the query",
      { ...insideRx, quotes: { ...quotes, request: { ...quotes.request, accessCode: "/accessCode" } } },
      "quotes has /accessCode, which is no parameter of a query",
    ],
    [
      "for a write as a search",
      { ...siCompounding, prescriptions: { ...prescriptions, operation: "createRefillRequest" } },
      "prescriptions names createRefillRequest, which is not a read by POST",
    ],
    [
      "for a status without the member that says that no refills are left",
      { ...siCompounding, prescriptions: { ...prescriptions, noRefills: { member: "ivr", value: "no" } } },
      "prescriptions names ivr, which is no member of its vendor's status",
    ],
  ])("%s", (_case, vendor, fault) => {
    expect(faultsOf(vendor)).toContain(fault);
  });
});

describe("Of the vendors of a stage", () => {
  it("one serves each resource", () => {
    expect([...servingVendors(vendors)]).toEqual([
      ["quotes", "inside-rx"],
      ["prescriptions", "si-compounding"],
      ["refills", "si-compounding"],
    ]);
    expect(servingVendors([{ id: "syncvet" }]).size).toBe(0);
    expect([...servedMethods(vendors)]).toEqual([["/v1/refills", ["POST"]]]);
    expect(servedMethods([{ id: "syncvet" }]).size).toBe(0);
  });

  it("two that map the same resource are refused, with what to add", () => {
    const { quotes } = insideRx;
    if (quotes === undefined) throw new Error("The mapping is missing.");
    const two = [insideRx, { id: "acme", quotes }];
    expect(() => servingVendors(two)).toThrow(
      /inside-rx and acme both map quotes.*add a function in front of \/v1\/quotes/,
    );
  });
});
