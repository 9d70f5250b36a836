/**
 * Made-up prices, always the same for the same request:
 * - a pharmacy whose NPI ends in 9 fails with code 1, in 98 with 2, in 97 with 3, in 96 with 4; the document's
 *   `2873059552` fails with code 1 as it does there;
 * - any other price follows from NPI, NDC, quantity and species; about one `unc` in seven is null, and about one in
 *   seven is lower than the discounted price;
 * - NDC `00000000000` is not found.
 */
import { createHash } from "node:crypto";
import type { PricedMedication, PriceRequest } from "./price-request.ts";

export interface Priced {
  readonly npi: string;
  readonly type: "retail";
  readonly price: { readonly unc: string | null; readonly discounted: string };
  readonly featured: boolean;
}

export interface Failed {
  readonly npi: string;
  /** 1 not in network, 2 try again, 3 unknown, 4 not covered. */
  readonly code: 1 | 2 | 3 | 4;
}

export type Species = "people" | "pets";

export const unknownNdc = "00000000000";

function failureOf(npi: string): Failed | undefined {
  if (npi.endsWith("9") || npi === "2873059552") return { npi, code: 1 };
  if (npi.endsWith("98")) return { npi, code: 2 };
  if (npi.endsWith("97")) return { npi, code: 3 };
  return npi.endsWith("96") ? { npi, code: 4 } : undefined;
}

function priceOf(species: Species, medication: PricedMedication, npi: string): Priced {
  const { ndc, quantity } = medication;
  const isDocumented = npi === "1902089667" && ndc === "12345678901" && quantity === 30;
  const { price, featured } = isDocumented ? documentedPrice : samplePrice(species, medication, npi);
  return { npi, type: "retail", price, featured: species === "people" && featured };
}

const documentedPrice = { price: { unc: "58.15", discounted: "32.17" }, featured: true };

/** A price at a pharmacy or a chain, always the same for the same medication, species and place. */
export function samplePrice(
  species: Species,
  { ndc, quantity }: PricedMedication,
  place: string,
): Pick<Priced, "price" | "featured"> {
  const seed = createHash("sha256").update(`${species} ${ndc} ${place}`).digest();
  const discounted = ((20 + (seed.readUInt16BE(0) % 400)) * quantity) / 100;
  const kind = seed.readUInt8(2) % 7;
  const factor = kind === 1 ? 0.9 : 1.1 + seed.readUInt8(3) / 256;
  return {
    price: { unc: kind === 0 ? null : (discounted * factor).toFixed(2), discounted: discounted.toFixed(2) },
    featured: seed.readUInt8(4) % 5 === 0,
  };
}

const lowest = ({ price }: Priced) => Math.min(Number(price.discounted), Number(price.unc ?? price.discounted));

/** Prices every pharmacy of the request, in its order or by the lower of both prices. */
export function priceAll(
  species: Species,
  request: PriceRequest,
  sorted: boolean,
): { readonly successful: readonly Priced[]; readonly failed: readonly Failed[] } {
  const failed = request.npis.flatMap((npi) => failureOf(npi) ?? []);
  const successful = request.npis.filter((npi) => !failureOf(npi)).map((npi) => priceOf(species, request, npi));
  return { successful: sorted ? successful.toSorted((a, b) => lowest(a) - lowest(b)) : successful, failed };
}
