import { signal } from "@preact/signals";

/** Where a tab keeps its session: no other tab sees it, and it is gone with the tab. */
const place = "rx-gateway-session";

/** Without use by a person for this long, the session ends: refreshing keeps it alive for the gateway. */
const idleMs = 15 * 60_000;

/** The session's token; `undefined` for who has not signed in. */
export const token = signal<string | undefined>(takeFromAddress() ?? sessionStorage.getItem(place) ?? undefined);

/** Why there is no session any more. */
export const signedOutBecause = signal<string | undefined>(undefined);

/** A link to the portal has the token in its fragment, which stays in no history. */
function takeFromAddress(): string | undefined {
  const [, given] = /^#token=(rxs_[A-Za-z0-9_]+)$/.exec(location.hash) ?? [];
  if (given === undefined) return undefined;
  history.replaceState(null, "", `${location.pathname}${location.search}#/overview`);
  sessionStorage.setItem(place, given);
  return given;
}

export function startSession(given: string): void {
  sessionStorage.setItem(place, given);
  signedOutBecause.value = undefined;
  token.value = given;
}

/** Drops the session in this tab. The gateway's record of it is ended by `DELETE /v1/portal-sessions/current`. */
export function dropSession(because?: string): void {
  sessionStorage.removeItem(place);
  signedOutBecause.value = because;
  token.value = undefined;
}

/** Calls `end` when the page was not used for 15 minutes. */
export function watchIdleness(end: () => void): () => void {
  let usedAt = Date.now();
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
