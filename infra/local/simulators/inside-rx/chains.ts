/**
 * Made-up chains: 101 has twelve pharmacies in every region, 102 and any other code have three. Codes of one repeated
 * character, such as 000 and ZZZ, are unknown. The zip codes 00000 and 99999 have no pharmacies and no prices of their own.
 */
import { createHash, randomUUID } from "node:crypto";
import { json, type VendorReply } from "../calls/vendor-call.ts";
import { bodyFields, textOf } from "./body-fields.ts";
import { readMedication } from "./price-request.ts";
import { samplePrice, unknownNdc } from "./prices.ts";
import { failure, invalid, invalidField } from "./refusals.ts";

interface Chain {
  readonly chainCode: string;
  readonly name: string;
  readonly pharmacies: number;
}

/** The chains of region prices. */
const chains: readonly Chain[] = [
  { chainCode: "101", name: "Sample Pharmacy", pharmacies: 12 },
  { chainCode: "102", name: "Example Drugs", pharmacies: 3 },
];

function findChain(chainCode: string): Chain | undefined {
  if (/^(.)\1+$/.test(chainCode)) return undefined;
  const known = chains.find((one) => one.chainCode === chainCode);
  return known ?? { chainCode, name: `Chain ${chainCode}`, pharmacies: 3 };
}

const emptyZips: ReadonlySet<string> = new Set(["00000", "99999"]);

/** An NPI that is always the same for the same pharmacy, and whose end does not make its price fail. */
function npiOf({ chainCode }: Chain, zip: string, number: number): string {
  const seed = createHash("sha256").update(`${chainCode} ${zip}`).digest().readUInt32BE(0) % 8_000_000;
  return String(1_000_000_000 + seed * 1_000 + number * 10);
}

const isZip = (value: string | null | undefined): value is string => /^\d{5}$/.test(value ?? "");

/** The pharmacies of one chain in the region of a zip code, a page of at most ten. */
export function chainPharmacies(query: URLSearchParams): VendorReply {
  const zip = query.get("zip");
  const chainCode = query.get("chainCode") ?? "";
  const [limit, index] = [query.get("limit") ?? "10", query.get("index") ?? "0"];
  const [lat, lng] = [query.get("lat") ?? "", query.get("lng") ?? ""];
  if (!isZip(zip)) return invalidField("zip");
  if (chainCode === "") return invalidField("chainCode");
  if (!/^([1-9]|10)$/.test(limit)) return invalidField("limit");
  if (!/^\d+$/.test(index)) return invalidField("index");
  if ((lat === "") !== (lng === "")) return invalidField(lat === "" ? "lat" : "lng");
  const chain = findChain(chainCode);
  if (chain === undefined || emptyZips.has(zip)) return failure(404, "Zip or chainCode not found, or not covered");
  const first = Number(index);
  const numbers = Array.from({ length: chain.pharmacies }, (_, at) => at + 1).slice(first, first + Number(limit));
  const pharmacies = numbers.map((number) => ({
    npi: npiOf(chain, zip, number),
    type: "retail",
    name: `${chain.name} ${number}`,
    address: { line1: `${number} Sample Street`, city: "Austin", state: "TX", zip },
    phone: `512555${String(100 + number).padStart(4, "0")}`,
    ...(lat === "" ? {} : { distance: number / 2 }),
  }));
  const pagination = { index: first, limit: Number(limit), total: chain.pharmacies };
  return json(200, { id: randomUUID(), pharmacies, pagination }, true);
}

/** A medication's price at each chain of a region; national prices without a zip code, or where it has none. */
export function regionPrices(body: string, query: URLSearchParams): VendorReply {
  const fields = bodyFields(body);
  const medication = readMedication(fields);
  if (typeof medication === "string") return invalid(medication);
  if (medication.ndc === unknownNdc) return failure(404, "No price for this NDC and quantity");
  // Whether it belongs into the body or the query is not known.
  const zip = textOf(fields, "zip") ?? query.get("zip");
  if (zip !== null && !isZip(zip)) return invalidField("zip");
  const region = zip === null || emptyZips.has(zip) ? "national" : zip;
  const pharmacies = chains.map(({ chainCode, name }) => ({
    chainCode,
    name,
    price: samplePrice("people", medication, `${chainCode} ${region}`).price,
  }));
  return json(200, { id: randomUUID(), pharmacies: pharmacies.slice(0, limitOf(query)) }, true);
}

const limitOf = (query: URLSearchParams): number => Number(query.get("limit") ?? "10") || chains.length;
