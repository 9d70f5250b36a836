import { jsonAt, type PlacedJson } from "../../core/json-at.ts";
import type { RefillMapping } from "../../vendors/refill-mapping.ts";
import type { RefillBody } from "../partner-api/requests/refill-body.ts";

/** The vendor's body of a refill. What the partner leaves out is left out. */
export function refillRequestOf({ request, prescription }: RefillMapping, refill: RefillBody): string {
  const { prescriptions } = refill;
  const { prescriptions: list, ...members } = request;
  return jsonAt([
    ...placedAt<keyof typeof members>(members, refill),
    [list, `[${prescriptions.map((one) => jsonAt(placedAt(prescription, one))).join(",")}]`],
  ]);
}

function placedAt<Names extends string>(
  pointers: Readonly<Record<Names, string>>,
  values: Readonly<Partial<Record<Names, unknown>>>,
): readonly PlacedJson[] {
  const names = Object.keys(pointers) as Names[];
  return names.flatMap((name): readonly PlacedJson[] =>
    values[name] === undefined ? [] : [[pointers[name], JSON.stringify(values[name])]],
  );
}

/** The pointer into the partner's request of what is at a pointer into the vendor's; another pointer stays as it is. */
export function refillPointerOf({ request, prescription }: RefillMapping, pointer: string): string {
  const { prescriptions: list, ...members } = request;
  const [name] = Object.entries(members).find(([, place]) => place === pointer) ?? [];
  if (name !== undefined) return `/${name}`;
  if (!pointer.startsWith(list)) return pointer;
  const [, index, below = ""] = /^\/(\d+)(\/.*)?$/.exec(pointer.slice(list.length)) ?? [];
  if (index === undefined) return pointer === list ? "/prescriptions" : pointer;
  const [member] = Object.entries(prescription).find(([, place]) => place === below) ?? [];
  return `/prescriptions/${index}${below === "" ? "" : `/${member ?? below.slice(1)}`}`;
}
