import type { FieldFault } from "./credential-faults.ts";

/** Which of two prices is the one to show. */
export type PriceBasis = "lower" | "discounted";

/** Optional settings of a connection's secret that unified resources use. */
export interface ResourceSettings {
  /** By the plan that is configured on the vendor's account; `lower` unless set. */
  readonly priceBasis?: PriceBasis;
  /** The IANA time zone in which a prescription expires; UTC unless set. */
  readonly timeZone?: string;
}

const priceBasisFault: FieldFault = (value) =>
  value === "lower" || value === "discounted" ? undefined : 'must be "lower" or "discounted"';

const timeZoneFault: FieldFault = (value) =>
  typeof value === "string" && isTimeZone(value) ? undefined : 'must be an IANA time zone, such as "America/New_York"';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-CA", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with each setting, by the name of its member in the secret. */
export const resourceSettingFaults: Readonly<Record<keyof ResourceSettings, FieldFault>> = {
  priceBasis: priceBasisFault,
  timeZone: timeZoneFault,
};

/** Reads the settings from a secret whose members have no faults. */
export function readResourceSettings({ priceBasis, timeZone }: Readonly<Record<string, unknown>>): ResourceSettings {
  return {
    ...(priceBasis === "lower" || priceBasis === "discounted" ? { priceBasis } : {}),
    ...(typeof timeZone === "string" ? { timeZone } : {}),
  };
}

/** The day of a time in a time zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, at: number): string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
