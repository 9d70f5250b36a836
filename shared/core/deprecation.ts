/** A route or operation that will be removed, or whose vendor will remove it. */
export interface Deprecation {
  /** The day since which new code should not use it, as `2026-12-01` (UTC). */
  readonly since: string;
  /** The first day on which it may be gone. */
  readonly sunset?: string;
  /** A page that says what to use instead. */
  readonly link?: string;
}

/**
 * The headers that announce it: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and a link to what replaces it.
 *
 * @throws RangeError for a day that does not exist, or a sunset before the deprecation: a mistake in a definition
 */
export function deprecationHeaders({ since, sunset, link }: Deprecation): Readonly<Record<string, string>> {
  const from = timeOf(since);
  const until = sunset === undefined ? undefined : timeOf(sunset);
  if (until !== undefined && until < from) throw new RangeError(`The sunset ${sunset} is before ${since}.`);
  return {
    Deprecation: `@${from / 1000}`,
    ...(until === undefined ? {} : { Sunset: new Date(until).toUTCString() }),
    ...(link === undefined ? {} : { Link: `<${link}>; rel="deprecation"; type="text/html"` }),
  };
}

function timeOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!isDay) throw new RangeError(`${day} is no day.`);
  return time;
}
