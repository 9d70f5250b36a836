import type { SecretStore } from "../../../shared/gateway/ports/secret-store.ts";
import type { SecretWriter } from "../../../shared/gateway/ports/secret-writer.ts";

/** Secrets in memory, with a count of the reads of each. */
export function memorySecretStore(initial: Readonly<Record<string, string>> = {}) {
  const secrets = new Map(Object.entries(initial));
  const reads = new Map<string, number>();
  /** By name and the version that they followed. */
  const followers = new Map<string, string>();
  const versions = new Map<string, number>();
  let failing = false;
  const store: SecretStore & SecretWriter = {
    async read(name) {
      reads.set(name, (reads.get(name) ?? 0) + 1);
      if (failing) throw new Error("The secret store is out of reach.");
      return secrets.get(name);
    },
    async readCurrent(name) {
      const text = secrets.get(name);
      return text === undefined || text === "" ? undefined : { text, version: String(versions.get(name) ?? 0) };
    },
    async replace(name, text, after) {
      if (!secrets.has(name)) return "missing";
      const follower = after === undefined ? undefined : followers.get(`${name} ${after}`);
      if (follower !== undefined) return follower === text ? "replaced" : "overtaken";
      if (after !== undefined) followers.set(`${name} ${after}`, text);
      secrets.set(name, text);
      versions.set(name, (versions.get(name) ?? 0) + 1);
      return "replaced";
    },
  };
  return {
    ...store,
    put: (name: string, text: string) => void secrets.set(name, text),
    readsOf: (name: string): number => reads.get(name) ?? 0,
    fail: (whether: boolean) => {
      failing = whether;
    },
  };
}
