/** An invalid control request. The control routes answer it with 400 and the message. */
export class InvalidControl extends Error {
  override readonly name = "InvalidControl";
}

export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidControl(`${what} must be an object`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** A string or undefined; throws `InvalidControl` on anything else. */
export function optionalText(value: unknown, what: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw new InvalidControl(`${what} must be a string`);
}

/** Node's timers fire at once for more milliseconds. */
const maxAmount = 2 ** 31 - 1;

/** A number from 0 to 2^31 - 1, or undefined; throws `InvalidControl` on anything else. */
export function optionalAmount(value: unknown, what: string): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && value >= 0 && value <= maxAmount) return value;
  throw new InvalidControl(`${what} must be a number from 0 to ${maxAmount}`);
}

/** A boolean, `false` when absent; throws `InvalidControl` on anything else. */
export function optionalFlag(value: unknown, what: string): boolean {
  if (value === undefined) return false;
  if (typeof value === "boolean") return value;
  throw new InvalidControl(`${what} must be true or false`);
}
