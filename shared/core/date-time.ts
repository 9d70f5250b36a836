const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i;

const minute = 60_000;
const day24 = 24 * 60 * minute;

/**
 * Parses a time of RFC 3339 (section 5.6), with its zone, and only one that exists. A leap second is read as the first
 * moment after it; digits beyond milliseconds are dropped.
 *
 * @returns epoch milliseconds, or `undefined` for 30 February, the hour 24, a time without a zone and the like
 */
export function parseDateTime(text: string): number | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minutes = 0, seconds = 0] = parts.slice(1, 7).map(Number);
  const [fraction = "", sign = "+", zoneHour = "0", zoneMinute = "0"] = parts.slice(7);
  const zone = Number(`${sign}1`) * (Number(zoneHour) * 60 + Number(zoneMinute)) * minute;
  if (Number(zoneHour) > 23 || Number(zoneMinute) > 59 || hour > 23 || minutes > 59 || seconds > 60) return undefined;
  const date = new Date(0);
  // Not `Date.UTC`, which takes the years before 100 for those of the last century.
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const time = date.setUTCHours(hour, minutes, seconds, Number(fraction.slice(0, 3).padEnd(3, "0"))) - zone;
  if (seconds < 60) return time;
  // A leap second is only ever at the end of a UTC day, so that the moment after it is midnight.
  const sinceMidnight = ((time % day24) + day24) % day24;
  return sinceMidnight < 1_000 ? time - sinceMidnight : undefined;
}
