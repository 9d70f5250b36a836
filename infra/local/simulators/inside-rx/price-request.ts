import { bodyFields, type Fields } from "./body-fields.ts";

export interface PricedMedication {
  readonly ndc: string;
  readonly quantity: number;
}

/** What is priced. At most the first 50 pharmacies count; any more are ignored silently. */
export interface PriceRequest extends PricedMedication {
  readonly npis: readonly string[];
}

export type ErrorCode =
  | "NPIS_INCORRECT_OR_MISSING"
  | "NDC_INCORRECT_OR_MISSING"
  | "QUANTITY_INCORRECT_OR_MISSING"
  | "SORT_INCORRECT_OR_MISSING";

const maxNpis = 50;

/** As `bodyFields`; a form has its NPIs as `npis[]`, and its quantity as a text. */
function fieldsOf(body: string): Fields {
  if (/^\s*[{[]/.test(body)) return bodyFields(body);
  const form = new URLSearchParams(body);
  const quantity = form.get("quantity");
  return {
    ndc: form.get("ndc") ?? undefined,
    npis: [...form.getAll("npis[]"), ...form.getAll("npis")],
    ...(quantity ? { quantity: Number(quantity) } : {}),
  };
}

const isNpi = (value: unknown): value is string => typeof value === "string" && /^\d{10}$/.test(value);

/** The pharmacies to price: the first 50, or undefined when one of them is no NPI of ten digits. */
function npisOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const used: unknown[] = value.slice(0, maxNpis);
  return used.every(isNpi) ? used : undefined;
}

/** Reads a price request. Returns the code of the first invalid part instead. */
export function readPriceRequest(body: string): PriceRequest | ErrorCode {
  const fields = fieldsOf(body);
  const npis = npisOf(fields["npis"]);
  if (!npis) return "NPIS_INCORRECT_OR_MISSING";
  const medication = readMedication(fields);
  return typeof medication === "string" ? medication : { ...medication, npis };
}

/** Reads NDC and quantity. Returns the code of the first invalid one instead. */
export function readMedication({ ndc, quantity }: Fields): PricedMedication | ErrorCode {
  if (typeof ndc !== "string" || !/^\d{11}$/.test(ndc)) return "NDC_INCORRECT_OR_MISSING";
  if (typeof quantity !== "number" || !(quantity > 0)) return "QUANTITY_INCORRECT_OR_MISSING";
  return { ndc, quantity };
}

/** `sort` of the query: absent means false, anything but `true` and `false` is an error. */
export function readSort(value: string | null): boolean | ErrorCode {
  if (value === null || value === "false") return false;
  return value === "true" ? true : "SORT_INCORRECT_OR_MISSING";
}
