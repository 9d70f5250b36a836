import { type Assessment, fail, ok, skip, warn } from "./finding.ts";

/** What the gateway makes of a secret; never its value. */
export interface SecretFacts {
  /** Its name in Secrets Manager. */
  readonly name: string;
  /** `unneeded` is empty, and the vendor's webhooks are not known to exist; `unknown` was not read. */
  readonly state: "usable" | "empty" | "unusable" | "unneeded" | "unknown";
  /** What is wrong with which member; names and rules alone. */
  readonly detail?: string;
}

/** Assesses the credentials of connections, and the key of digests. */
export function assessSecrets(secrets: readonly SecretFacts[]): readonly Assessment[] {
  return secrets.map(({ name, state, detail }) => {
    if (state === "usable") return ok(`${name} can be used.`);
    if (state === "unknown") return skip(`${name} was not read by its vendor's function: see logins.`);
    if (state === "empty") {
      return warn(
        `${name} has no value: calls of this connection are 503.`,
        "Put the vendor's credentials in (docs/runbook.md, Secrets), or remove the connection.",
      );
    }
    return fail(`${name} cannot be used. ${detail ?? ""}`.trimEnd(), "Correct the value: docs/runbook.md, Secrets.");
  });
}

/** Assesses the secret of digests, without which no event and no job gets an id. */
export function assessDigestKey({ name, state }: SecretFacts): readonly Assessment[] {
  if (state === "usable") return [ok(`${name} has a value.`)];
  return [
    fail(
      `${name} has no value: no webhook is recorded, and no job.`,
      "Restore the value that the stage had (docs/runbook.md, Restoring); a new stage gets one by its deployment.",
    ),
  ];
}

/** Assesses the secrets by which webhooks are verified. */
export function assessWebhookSecrets(secrets: readonly SecretFacts[]): readonly Assessment[] {
  return secrets.map(({ name, state, detail }) => {
    if (state === "usable" && detail === undefined) return ok(`${name} can be used.`);
    if (state === "unneeded") return skip(`${name} has no value, and no format of this vendor's webhooks is known.`);
    if (state === "usable") return warn(`${name}: ${detail}`, "Correct the pointers: docs/runbook.md, Secrets.");
    if (state === "empty") {
      return warn(`${name} has no value: every webhook of it is refused.`, "Put it in: docs/runbook.md, Secrets.");
    }
    return fail(`${name} cannot be used: every webhook of it is refused.`, "Correct it: docs/runbook.md, Secrets.");
  });
}
