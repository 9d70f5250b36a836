/**
 * One permission of a partner: `<vendor>[/<connection>]:<operation id>`, `:*` for every catalogued operation,
 * `:passthrough` for paths that the catalogue does not know, `:events` for all events and cases, `:events-own` for those of
 * the work that the partner's own jobs made. Without a connection a grant covers
 * `default` only; `/*` covers all.
 */
export interface Grant {
  readonly vendor: string;
  readonly connection: string;
  readonly action: string;
}

const pattern = /^([a-z0-9-]+)(?:\/([A-Za-z0-9-]+|\*))?:(\*|[A-Za-z0-9-]+)$/;

/** Parses one grant; `undefined` for a malformed one, so that it grants nothing. */
export function parseGrant(text: string): Grant | undefined {
  const [, vendor, connection = "default", action] = pattern.exec(text) ?? [];
  return vendor === undefined || action === undefined ? undefined : { vendor, connection, action };
}

/** Actions that `*` does not cover: they are only granted by name. */
const namedOnly: ReadonlySet<string> = new Set(["passthrough", "events", "events-own"]);

/** Whether the grant is for events and cases, and covers no call. */
export function isOfEvents({ action }: Grant): boolean {
  return action === "events" || action === "events-own";
}

/** Whether these grants allow the action (an operation id, `passthrough`, `events` or `events-own`) on the connection. */
export function isGranted(grants: readonly string[], vendor: string, connection: string, action: string): boolean {
  return grants.some((text) => covers(parseGrant(text), { vendor, connection, action }));
}

/** Those of the grants that allow the action on the connection, as they are written, the narrowest first. */
export function coveringGrants(grants: readonly string[], wanted: Grant): readonly string[] {
  const covering = grants.flatMap((text) => {
    const grant = parseGrant(text);
    return grant !== undefined && covers(grant, wanted) ? [{ text, width: widthOf(grant) }] : [];
  });
  return covering.toSorted((a, b) => a.width - b.width).map(({ text }) => text);
}

function covers(grant: Grant | undefined, { vendor, connection, action }: Grant): boolean {
  if (grant === undefined || grant.vendor !== vendor) return false;
  if (grant.connection !== "*" && grant.connection !== connection) return false;
  return grant.action === action || (grant.action === "*" && !namedOnly.has(action));
}

function widthOf({ connection, action }: Grant): number {
  return (action === "*" ? 2 : 0) + (connection === "*" ? 1 : 0);
}
