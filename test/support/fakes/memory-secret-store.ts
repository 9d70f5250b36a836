import type { SecretStore } from "../../../shared/gateway/ports/secret-store.ts";
import type { SecretWriter } from "../../../shared/gateway/ports/secret-writer.ts";

/** Secrets in memory, with a count of the reads of each. */
export function memorySecretStore(initial: Readonly<Record<string, string>> = {}) {
  const secrets = new Map(Object.entries(initial));
  const reads = new Map<string, number>();
  let failing = false;
  const store: SecretStore & SecretWriter = {
    async read(name) {
      reads.set(name, (reads.get(name) ?? 0) + 1);
      if (failing) throw new Error("The secret store is out of reach.");
      return secrets.get(name);
    },
    async replace(name, text) {
      if (!secrets.has(name)) return false;
      secrets.set(name, text);
      return true;
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
