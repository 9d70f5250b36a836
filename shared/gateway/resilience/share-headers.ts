type Headers = Readonly<Record<string, string>>;

/** A partner's share of something, for its headers. */
export interface ShareUse {
  /** The name of the policy. */
  readonly policy: string;
  readonly share: number;
  readonly used: number;
  /** The unit of the quota, where it is not requests. */
  readonly unit?: "concurrent-requests";
}

/**
 * `RateLimit-Policy` and `RateLimit` of a share, which has no window: what is in use is given back when it ends
 * (draft-ietf-httpapi-ratelimit-headers-10: the quota `q`, its unit `qu`, and what remains, `r`).
 */
export function shareHeaders({ policy, share, used, unit }: ShareUse): Headers {
  const ofUnit = unit === undefined ? "" : `;qu="${unit}"`;
  return {
    "RateLimit-Policy": `"${policy}";q=${share}${ofUnit}`,
    RateLimit: `"${policy}";r=${Math.max(0, share - used)}`,
  };
}

/** The headers of several limits: each field is a list (RFC 9651). */
export function joinedLimits(...limits: readonly Headers[]): Headers {
  const fields = ["RateLimit-Policy", "RateLimit"] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const items = limits.flatMap((limit) => limit[field] ?? []);
      return items.length === 0 ? [] : [[field, items.join(", ")]];
    }),
  );
}
