import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...given: string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens an address with a secret in the person's browser, by a page of its own that only this user can read: arguments of a process
 * are visible to every user of the machine.
 *
 * @returns what removes the page
 */
export function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): () => void {
  const folder = mkdtempSync(join(tmpdir(), "rx-gateway-console-"));
  const file = join(folder, "open.html");
  writeFileSync(file, pageThatLeadsTo(address), { mode: 0o600 });
  const [command, ...given] = openers[platform] ?? ["xdg-open"];
  const opening = spawn(command, [...given, pathToFileURL(file).href], { detached: true, stdio: "ignore" });
  // Without a browser the address is printed all the same.
  opening.on("error", () => undefined);
  opening.unref();
  return () => rmSync(folder, { recursive: true, force: true });
}

function pageThatLeadsTo(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Rx Gateway</title><script>location.replace(${JSON.stringify(address)})</script>`;
}
