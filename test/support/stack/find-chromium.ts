import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium of this machine, or `undefined`, which is printed: a test must not be skipped silently. */
export function findChromium(): string | undefined {
  const found = places.find((place) => existsSync(place));
  if (found === undefined) console.warn(`Skipped: there is no Chromium at ${places.join(", ")}.`);
  return found;
}
