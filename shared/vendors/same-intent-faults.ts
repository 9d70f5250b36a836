import { isBodyless, pathParametersOf } from "./path-template.ts";
import type { RequestPlace, SameIntent } from "./same-intent.ts";
import type { Operation, VendorDescriptor } from "./types.ts";

/** A guard is a record that expires, and erasure relies on it. */
const maxHours = 72;

const pathPlace = "path/";

/** What is wrong with the guards of a descriptor. */
export function sameIntentFaults({ operations, sameIntent = {} }: VendorDescriptor): readonly string[] {
  return Object.entries(sameIntent).flatMap(([id, intent]) => {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) return [`there is a guard for ${id} and no such operation`];
    return [...placeFaults(operation, intent), ...hourFaults(operation, intent), ...madeFaults(operations, intent)];
  });
}

function placeFaults(operation: Operation, { who, optional = [], each }: SameIntent): readonly string[] {
  const { id, safe, internal, method } = operation;
  const inBody = [...who, ...(each === undefined ? [] : [each.list])].filter((place) => !place.startsWith(pathPlace));
  return [
    ...(safe || internal ? [`${id} is guarded and is no write of a partner's`] : []),
    ...(isBodyless(method) && inBody.length > 0 ? [`${id} has no body to guard by`] : []),
    ...(who.some((place) => !optional.includes(place)) ? [] : [`the guard of ${id} lacks who it is for`]),
    ...optional.filter((place) => !who.includes(place)).map((place) => `${place} of ${id} is optional and not in who`),
    ...(each?.by.length === 0 ? [`the elements of ${id} are not distinguished`] : []),
    ...[...who, ...(each === undefined ? [] : [each.list, ...each.by])]
      .filter((place) => !isPlaceOf(operation, place))
      .map((place) => `the guard of ${id} has the malformed place ${place}`),
  ];
}

function isPlaceOf({ path }: Operation, place: RequestPlace): boolean {
  if (!place.startsWith(pathPlace)) return /^(\/[^/*]+)+$/.test(place);
  return pathParametersOf(path)?.includes(place.slice(pathPlace.length)) ?? false;
}

function madeFaults(operations: readonly Operation[], { makes }: SameIntent): readonly string[] {
  const ends = Object.entries(makes?.endedByOperations ?? {});
  return ends.flatMap(([id, parameter]) => {
    const operation = operations.find((one) => one.id === id);
    const isSound = operation?.safe === false && pathParametersOf(operation.path)?.includes(parameter) === true;
    return isSound ? [] : [`${id} ends what a guarded call makes, and is no write with the parameter ${parameter}`];
  });
}

function hourFaults({ id }: Operation, { warnHours, refuseHours }: SameIntent): readonly string[] {
  const isOrdered = refuseHours > 0 && refuseHours <= warnHours && warnHours <= maxHours;
  return isOrdered ? [] : [`the hours of ${id} are not 0 < refuseHours <= warnHours <= ${maxHours}`];
}
