import { randomUUID } from "node:crypto";
import { json, type VendorReply } from "../calls/vendor-call.ts";
import { failure, invalidField } from "./refusals.ts";

interface Medication {
  readonly name: string;
  readonly generic: string;
  readonly doses: readonly string[];
}

/** The most searched first. */
const medications: readonly Medication[] = [
  { name: "Lisinopril", generic: "Lisinopril", doses: ["10 mg", "20 mg"] },
  { name: "Metformin", generic: "Metformin", doses: ["500 mg", "850 mg"] },
  { name: "Atorvastatin", generic: "Atorvastatin", doses: ["20 mg", "40 mg"] },
  { name: "Amoxicillin", generic: "Amoxicillin", doses: ["500 mg"] },
  { name: "Amlodipine", generic: "Amlodipine", doses: ["5 mg"] },
  { name: "Omeprazole", generic: "Omeprazole", doses: ["20 mg"] },
  { name: "Sertraline", generic: "Sertraline", doses: ["50 mg", "100 mg"] },
  { name: "Gabapentin", generic: "Gabapentin", doses: ["300 mg"] },
  { name: "Losartan", generic: "Losartan", doses: ["50 mg"] },
  { name: "Levothyroxine", generic: "Levothyroxine", doses: ["50 mcg"] },
  { name: "Montelukast", generic: "Montelukast", doses: ["10 mg"] },
  { name: "Ibuprofen", generic: "Ibuprofen", doses: ["600 mg"] },
  { name: "Prednisone", generic: "Prednisone", doses: ["10 mg"] },
  { name: "Prinivil", generic: "Lisinopril", doses: ["20 mg"] },
  { name: "Glucophage", generic: "Metformin", doses: ["500 mg"] },
  { name: "Lipitor", generic: "Atorvastatin", doses: ["20 mg"] },
];

const slugOf = ({ name }: Medication): string => name.toLowerCase();
const bySlug = (slug: string): Medication | undefined => medications.find((one) => slugOf(one) === slug);

const tabletIn: Readonly<Record<string, string>> = { "en-US": "tablet", "es-US": "tableta" };

function entry(medication: Medication, tablet: string): object {
  const { name, generic, doses } = medication;
  const dose = doses.map((strength) => ({ package: false, label: `${strength} ${tablet}` }));
  return { slug: slugOf(medication), name, generic, dose };
}

const found = (results: readonly object[]): VendorReply => json(200, { id: randomUUID(), results }, true);

interface ListQuery {
  readonly limit: number;
  readonly tablet: string;
}

/** Reads `limit` (1 to 10) and `locale`, or returns the refusal. */
function readListQuery(query: URLSearchParams): ListQuery | VendorReply {
  const limit = query.get("limit") ?? "10";
  if (!/^([1-9]|10)$/.test(limit)) return invalidField("limit");
  const tablet = tabletIn[query.get("locale") ?? "en-US"];
  return tablet === undefined ? invalidField("locale") : { limit: Number(limit), tablet };
}

/** Medications with the text in their brand or generic name; 404 with an empty list when there is none. */
export function searchMedications(query: URLSearchParams): VendorReply {
  const wanted = query.get("query")?.toLowerCase() ?? "";
  if (wanted === "") return invalidField("query");
  const options = readListQuery(query);
  if ("status" in options) return options;
  const matching = medications.filter(({ name, generic }) => `${name}\n${generic}`.toLowerCase().includes(wanted));
  if (matching.length === 0) return json(404, [], false);
  return found(matching.slice(0, options.limit).map((one) => entry(one, options.tablet)));
}

export function popularMedications(query: URLSearchParams): VendorReply {
  const options = readListQuery(query);
  if ("status" in options) return options;
  return found(medications.slice(0, options.limit).map((one) => entry(one, options.tablet)));
}

/** One medication, not in a list. */
export function medicationAttributes(slug: string, query: URLSearchParams): VendorReply {
  const options = readListQuery(query);
  if ("status" in options) return options;
  const medication = bySlug(slug);
  if (medication === undefined) return failure(404, "Invalid slug");
  return json(200, { id: randomUUID(), ...entry(medication, options.tablet) }, true);
}

/** The brands and generics with the same generic name. */
export function medicationAlternatives(query: URLSearchParams): VendorReply {
  const slug = query.get("slug") ?? "";
  if (slug === "") return invalidField("slug");
  const medication = bySlug(slug);
  if (medication === undefined) return failure(404, "No medication matched the slug");
  const alike = medications.filter(({ generic }) => generic === medication.generic);
  return found(
    alike.map((one) => ({
      slug: slugOf(one),
      label: one.name,
      generic: one.name.toLowerCase() === one.generic.toLowerCase(),
    })),
  );
}
