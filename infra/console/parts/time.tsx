import { fullTime, relativeTime, shortTime } from "../data/times.ts";

/** A time; a pointer that rests on it shows the date. */
export function Time({ of }: { readonly of: string }) {
  return (
    <time class="number" dateTime={of} title={fullTime(of)}>
      {shortTime(of)}
    </time>
  );
}

/** How long ago, or in how long. */
export function Ago({ of }: { readonly of: string }) {
  return (
    <time class="number" dateTime={of} title={fullTime(of)}>
      {relativeTime(of)}
    </time>
  );
}
