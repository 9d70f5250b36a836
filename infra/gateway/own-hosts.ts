import type { Platform } from "./platform.ts";

/**
 * Sets, for functions that call hosts which partners, secrets or stages name, which hosts are the gateway's own. The local
 * stack has none: its egress guard refuses the machine that it runs on.
 */
export function setOwnHosts({ stage, functions }: Platform, hosts: readonly string[]): void {
  if (stage.name === "local") return;
  for (const [id, one] of functions) {
    const calls = callers.includes(id) || id.startsWith("proxy-");
    if (calls) one.addEnvironment("OWN_HOSTS", hosts.join(","));
  }
}

const callers: readonly string[] = ["partner-api", "process-events", "deliver-event"];
