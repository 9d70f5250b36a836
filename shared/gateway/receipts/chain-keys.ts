/** The folder of all objects of the chain. */
export const chainFolder = "receipts/";

const form = /^receipts\/(\d{4})\/(\d{2})\/(\d{2})\/(\d{12})\.ndjson\.gz$/;

/** The key of an object. Sequence numbers have twelve digits, so that the order of keys is the order of the chain. */
export function chainKey(day: string, seq: number): string {
  return `${dayFolder(day)}${String(seq).padStart(12, "0")}.ndjson.gz`;
}

/** @param day as `2026-11-26` */
export function dayFolder(day: string): string {
  return `${chainFolder}${day.replaceAll("-", "/")}/`;
}

/** The day and the sequence number of a key; `undefined` for a key that no writer makes. */
export function readChainKey(key: string): { readonly day: string; readonly seq: number } | undefined {
  const [, year, month, day, seq] = form.exec(key) ?? [];
  return seq === undefined ? undefined : { day: `${year}-${month}-${day}`, seq: Number(seq) };
}

/** The day (UTC) of a time in epoch milliseconds. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
