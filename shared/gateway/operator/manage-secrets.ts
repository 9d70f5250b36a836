import type { Clock } from "../../core/clock.ts";
import { ConnectionMisconfigured } from "../../core/connection-misconfigured.ts";
import { Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionRules } from "../calls/connection-settings.ts";
import { ConnectionStore } from "../calls/connection-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import type { Replacement, SecretWriter } from "../ports/secret-writer.ts";
import { assessWebhookSecret } from "./assess-webhook-secret.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";

export interface ManageSecretsDependencies {
  readonly secretWriter: SecretWriter;
  /** `rx-gateway/<stage>` */
  readonly secretPrefix: string;
  readonly clock: Clock;
}

/** The credentials of a connection, which are checked before they are stored. */
export interface CredentialsToSet {
  readonly connection: ConnectionName;
  readonly vendor: VendorDescriptor;
  /** The stage's rules for the secret. */
  readonly rules: ConnectionRules;
  /** The whole secret. */
  readonly text: string;
}

/**
 * Replaces the credentials of a connection.
 *
 * @returns the environment that they are for
 * @throws OperatorRefusal for those that its vendor's function could not use, by the names of wrong members alone
 */
export function createSetCredentials({ secretWriter, secretPrefix: prefix, clock }: ManageSecretsDependencies) {
  return async ({ connection: of, vendor, rules, text }: CredentialsToSet): Promise<string> => {
    const given: SecretStore = { read: async () => text };
    const connections = new ConnectionStore({ secrets: given, clock, prefix, vendor, ...rules });
    const { credentials } = await connections.get(of.connection).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      const why = error instanceof ConnectionMisconfigured ? `${error.why}.` : error.members.detail;
      throw new OperatorRefusal(`Nothing was changed. These credentials cannot be used: ${why}`, { cause: error });
    });
    const name = `${prefix}/${of.vendor}/${of.connection}`;
    requireReplaced(name, await secretWriter.replace(name, text));
    return credentials.environment;
  };
}

/** The most secrets of one connection's webhooks that are accepted beside each other: vendors change one at a time. */
const maxAccepted = 3;

/**
 * Puts another secret first, with which the vendor will sign, and keeps the ones before it; or, without another one, keeps
 * the first alone.
 *
 * @returns how many are accepted then
 * @throws OperatorRefusal for one that cannot be used, where there is none yet, whose scheme the other one has, and where as many
 *   are accepted as may be: the vendor may still sign with any of them. And where it was changed meanwhile, so that no secret of another rotation is lost
 */
export function createRotateWebhookSecret({ secretWriter, secretPrefix, clock }: ManageSecretsDependencies) {
  return async ({ vendor, connection }: ConnectionName, another: string | undefined): Promise<number> => {
    const name = `${secretPrefix}/${vendor}/${connection}/webhook`;
    const current = await secretWriter.readCurrent(name);
    const before = assessWebhookSecret(current?.text, clock.now());
    if (before.state !== "usable") {
      const why = before.state === "empty" ? "has no value yet" : "cannot be used";
      throw new OperatorRefusal(`${name} ${why}: store it with its scheme first (docs/runbook.md, Secrets).`);
    }
    const { settings, secrets: accepted } = before.secret;
    if (another !== undefined && accepted[0] === another) throw new OperatorRefusal("It is the first secret already.");
    const wanted =
      another === undefined ? accepted.slice(0, 1) : [another, ...accepted.filter((one) => one !== another)];
    if (wanted.length > maxAccepted) {
      throw new OperatorRefusal(
        `${name} has ${accepted.length} secrets already. Set the first of them at the vendor, and finish that rotation a day later (--finish).`,
      );
    }
    const text = JSON.stringify({ ...settings, secrets: wanted });
    if (assessWebhookSecret(text, clock.now()).state !== "usable") {
      throw new OperatorRefusal(`Nothing was changed. The secret is none of the scheme ${before.secret.scheme}.`);
    }
    requireReplaced(name, await secretWriter.replace(name, text, current?.version));
    return wanted.length;
  };
}

function requireReplaced(name: string, replacement: Replacement): void {
  if (replacement === "missing") {
    throw new OperatorNotFound(`There is no secret ${name}: the deployment of the connection creates it.`);
  }
  if (replacement === "overtaken") {
    throw new OperatorRefusal(
      `Nothing was changed: ${name} was changed since it was read. Run the command again. Where it was set back to an earlier version, store it by hand (docs/runbook.md, Secrets).`,
    );
  }
}
