/** 1970, and the last millisecond that RFC 3339 can express with a year of four digits. */
const [first, last] = [0, Date.UTC(9999, 11, 31, 23, 59, 59, 999)];

/** Whether a value is a time that RFC 3339 can express: epoch milliseconds from 1970 on, a fraction allowed. */
export function isInstant(value: unknown): value is number {
  return typeof value === "number" && value >= first && value <= last;
}

/**
 * Formats a time by RFC 3339.
 *
 * @param otherwise epoch milliseconds, for a stored time that is invalid: one bad record must not fail a whole list
 */
export function formatInstant(time: number, otherwise: number): string {
  return new Date(isInstant(time) ? time : otherwise).toISOString();
}

/** Epoch milliseconds as RFC 3339, UTC. */
export function toDateTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
