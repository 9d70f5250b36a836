import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DemoFiles } from "./demo-step.ts";

/** The files of a demonstration, in a folder of which it makes one. Their paths are relative to the folder of the process. */
export function demoFiles(folder: string, partnerHeaders: Readonly<Record<string, string>>): DemoFiles {
  mkdirSync(folder, { recursive: true });
  let bodies = 0;
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    // It has a partner's key.
    writeFileSync(path, text, { mode: 0o600 });
    const fromHere = relative(process.cwd(), path);
    return fromHere.startsWith("..") ? path : fromHere;
  };
  const headers = Object.entries(partnerHeaders).map(([name, value]) => `${name}: ${value}\n`);
  const headersPath = write("headers", headers.join(""));
  return {
    partnerHeaders,
    headersPath,
    store(body) {
      bodies += 1;
      return write(`body-${bodies}.json`, body);
    },
  };
}
