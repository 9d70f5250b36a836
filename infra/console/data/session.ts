import { signal } from "@preact/signals";
import { isConsole } from "./home.ts";

/** Where a tab keeps its session: no other tab sees it, and it is gone with the tab. The console's is in no storage. */
const place = "rx-gateway-session";
const storage = isConsole ? undefined : sessionStorage;

/** Without use by a person for this long, the session ends: refreshing keeps it alive for the gateway. */
const idleMs = 15 * 60_000;

const inFragment = isConsole ? /^#token=([A-Za-z0-9_-]{43})$/ : /^#token=(rxs_[A-Za-z0-9_]+)$/;

/** The session's token, or that of the console's launch; `undefined` for who has not signed in. */
export const token = signal<string | undefined>(takeFromAddress() ?? storage?.getItem(place) ?? undefined);

/** When a person used the page last, in epoch milliseconds. A page that is not drawn yet counts the time, too. */
let usedAt = Date.now();

/** Why there is no session any more. */
export const signedOutBecause = signal<string | undefined>(undefined);

/** A link to the page has the token in its fragment, which stays in no history. */
function takeFromAddress(): string | undefined {
  const [, given] = inFragment.exec(location.hash) ?? [];
  if (given === undefined) return undefined;
  history.replaceState(null, "", `${location.pathname}${location.search}#/overview`);
  storage?.setItem(place, given);
  return given;
}

// An address with a token, opened in a tab that has the page already, loads nothing.
addEventListener("hashchange", () => {
  const given = takeFromAddress();
  if (given !== undefined) startSession(given);
});

export function startSession(given: string): void {
  storage?.setItem(place, given);
  usedAt = Date.now();
  signedOutBecause.value = undefined;
  token.value = given;
}

/** Drops the session in this tab. The gateway's record of it is ended by `DELETE /v1/portal-sessions/current`. */
export function dropSession(because?: string): void {
  storage?.removeItem(place);
  signedOutBecause.value = because;
  token.value = undefined;
}

/** Calls `end` when the page was not used for 15 minutes. */
export function watchIdleness(end: () => void): () => void {
  const use = (): void => {
    usedAt = Date.now();
  };
  const look = (): void => {
    if (token.value !== undefined && Date.now() - usedAt >= idleMs) end();
  };
  const kinds = ["pointerdown", "keydown", "wheel"] as const;
  for (const kind of kinds) addEventListener(kind, use, { passive: true });
  const timer = setInterval(look, 5_000);
  return () => {
    clearInterval(timer);
    for (const kind of kinds) removeEventListener(kind, use);
  };
}
