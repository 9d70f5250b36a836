import { vendorId } from "../../core/partition-keys.ts";
import { pathValues } from "../../vendors/path-template.ts";
import type { MadeByCall } from "../../vendors/same-intent.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import { digestKeyName } from "./plan-guards.ts";

/** Something that a guarded call has made, such as a voucher. */
export interface EndedThing {
  /** The id of the operation that makes it. */
  readonly madeBy: string;
  readonly id: string;
}

type Intents = Pick<VendorDescriptor, "sameIntent">;

/** What a webhook says has ended. */
export function endedByEvent(
  { sameIntent = {} }: Intents,
  { type, subject }: { readonly type: string; readonly subject: Readonly<Record<string, string>> },
): readonly EndedThing[] {
  return thingsOf(sameIntent, ({ endedByEvents = {} }) => subject[ownMember(endedByEvents, type) ?? ""]);
}

/** What a successful call has ended. */
export function endedByOperation(
  { sameIntent = {}, operations }: Intents & Pick<VendorDescriptor, "operations">,
  { operation, path }: { readonly operation: string; readonly path: string },
): readonly EndedThing[] {
  const template = operations.find(({ id }) => id === operation)?.path ?? "";
  return thingsOf(sameIntent, ({ endedByOperations = {} }) => {
    const parameter = ownMember(endedByOperations, operation);
    return parameter === undefined ? undefined : pathValues(template, path)[parameter];
  });
}

function thingsOf(
  sameIntent: NonNullable<VendorDescriptor["sameIntent"]>,
  idIn: (makes: MadeByCall) => string | undefined,
): readonly EndedThing[] {
  return Object.entries(sameIntent).flatMap(([madeBy, { makes }]) => {
    const id = makes && idIn(makes);
    return id === undefined || id === "" ? [] : [{ madeBy, id }];
  });
}

/** A vendor chooses the types of its webhooks: `constructor` is none of a record's own. */
function ownMember(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The key of the record that it has ended: a keyed digest. */
export function endedKey(
  digest: KeyedDigest,
  { vendor, connection }: { readonly vendor: string; readonly connection: string },
  { madeBy, id }: EndedThing,
): string {
  const named = digest("same-intent-ended", vendor, connection, madeBy, id);
  return vendorId("gua", vendor, `${digestKeyName(digest)}-${named}`);
}
