const withDate = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" });
const ofDay = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const ofYear = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** With its date. */
export const fullTime = (time: string | number): string => withDate.format(new Date(time));

/** Short: without the date where it is today's. */
export function shortTime(time: string | number, now = Date.now()): string {
  const at = new Date(time);
  return at.toDateString() === new Date(now).toDateString() ? ofDay.format(at) : ofYear.format(at);
}

/** How long ago, or in how long. */
export function relativeTime(time: string | number, now = Date.now()): string {
  const seconds = Math.round((Number(new Date(time)) - now) / 1000);
  const length = lengthOf(Math.abs(seconds));
  return seconds > 0 ? `in ${length}` : `${length} ago`;
}

function lengthOf(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}

/** The ranges of times that lists and plots offer, in milliseconds. */
export const ranges = {
  "15 min": 900_000,
  "1 h": 3_600_000,
  "24 h": 86_400_000,
  "7 d": 604_800_000,
  "30 d": 2_592_000_000,
} as const;

export type Range = keyof typeof ranges;

export const isRange = (text: string | undefined): text is Range => text !== undefined && Object.hasOwn(ranges, text);
