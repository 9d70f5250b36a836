import type { MappedField } from "./mapped-field.ts";
import type { RefillMapping } from "./refill-mapping.ts";
import type { ResourceKind } from "./resource-kinds.ts";
import type { VendorDescriptor } from "./types.ts";

/** A field of ours, and where a vendor's answer has it: `successful[].price.unc`. */
export type FieldPlace = readonly [ours: string, place: string];

/** Where a vendor's answer has the fields of a resource, and what is left out of it with the reason; none without a mapping. */
export interface ResourceFields {
  readonly fields: readonly FieldPlace[];
  readonly leftOut: readonly FieldPlace[];
}

export function resourceFields(
  kind: ResourceKind,
  { quotes, prescriptions, refills }: Pick<VendorDescriptor, ResourceKind>,
): ResourceFields | undefined {
  if (kind === "refills") {
    return refills && { fields: refillPlaces(refills), leftOut: reasonsOf(refills.leftOut) };
  }
  if (kind === "quotes") {
    if (quotes === undefined) return undefined;
    const { vendorId, quotes: priced, failed } = quotes.answer;
    return {
      fields: [
        ...placesOf("data[].", `${priced.list}/*`, priced.fields),
        ...placesOf("failed[].", `${failed.list}/*`, failed.fields),
        ["vendorIds", placeOf(vendorId.from)],
      ],
      leftOut: reasonsOf(quotes.leftOut),
    };
  }
  if (prescriptions === undefined) return undefined;
  const { list, fields, vendorStatus, patient } = prescriptions.answer;
  return {
    fields: [
      ...placesOf("data[].", `${list}/*`, fields),
      ...placesOf("data[].vendorStatus.", `${list}/*`, vendorStatus),
      ...placesOf("data[].patient.", "", patient),
    ],
    leftOut: reasonsOf(prescriptions.leftOut),
  };
}

function refillPlaces({ request, prescription, answer }: RefillMapping): readonly FieldPlace[] {
  const { prescriptions: list, ...members } = request;
  return [
    ...Object.entries(members).map(([name, pointer]): FieldPlace => [name, placeOf(pointer)]),
    ...Object.entries(prescription).map(
      ([name, pointer]): FieldPlace => [`prescriptions[].${name}`, placeOf(`${list}/*${pointer}`)],
    ),
    ["refillNotificationId", placeOf(answer.refillNotificationId.from)],
  ];
}

/** The tables of a resource in Markdown, of each of these vendors that maps it. */
export function resourceTable(kind: ResourceKind, vendors: readonly VendorDescriptor[]): string {
  return vendors
    .flatMap((vendor) => {
      const found = resourceFields(kind, vendor);
      return found === undefined ? [] : [tableOf(vendor.title, found)];
    })
    .join("\n\n");
}

function tableOf(title: string, { fields, leftOut }: ResourceFields): string {
  const rows = fields.map(([ours, place]) => `| \`${ours}\` | \`${place}\` |`);
  const left = leftOut.map(([place, reason]) => `| – | \`${place}\`: ${reason} |`);
  return [`| field | ${title} |`, "|---|---|", ...rows, ...left].join("\n");
}

function placesOf(prefix: string, at: string, fields: Readonly<Record<string, MappedField>>): readonly FieldPlace[] {
  return Object.entries(fields).map(([name, { from }]) => [`${prefix}${name}`, placeOf(`${at}${from}`)]);
}

const reasonsOf = (leftOut: Readonly<Record<string, string>>): readonly FieldPlace[] =>
  Object.entries(leftOut).map(([pointer, reason]) => [placeOf(pointer), reason]);

/** A pointer as a reader of JSON writes it. */
function placeOf(pointer: string): string {
  return pointer.slice(1).replaceAll("/*", "[]").replaceAll("/", ".");
}
