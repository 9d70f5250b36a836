import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** This machine's Chromium, or `undefined`, which is said aloud: a test that is skipped in silence is no test. */
export function findChromium(): string | undefined {
  const found = places.find((place) => existsSync(place));
  if (found === undefined) console.warn(`Skipped: there is no Chromium at ${places.join(", ")}.`);
  return found;
}
