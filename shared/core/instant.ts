/** 1970, and the last millisecond that RFC 3339 can write with its four digits of a year. */
const [first, last] = [0, Date.UTC(9999, 11, 31, 23, 59, 59, 999)];

/** Whether a number is a time from 1970 on that can be written: epoch milliseconds, a fraction allowed. */
export function isInstant(value: unknown): value is number {
  return typeof value === "number" && value >= first && value <= last;
}

/**
 * The time as RFC 3339 writes it.
 *
 * @param otherwise epoch milliseconds, for a stored time that is none: one bad record must not spoil a whole list
 */
export function formatInstant(time: number, otherwise: number): string {
  return new Date(isInstant(time) ? time : otherwise).toISOString();
}
