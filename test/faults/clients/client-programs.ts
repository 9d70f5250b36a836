import { fileURLToPath } from "node:url";
import type { ClientProgram } from "./client-program.ts";

/** One program for each language that the gateway has a client for. */
export const clientPrograms: readonly ClientProgram[] = [
  {
    language: "TypeScript",
    command: process.execPath,
    args: [fileURLToPath(new URL("typescript-program.ts", import.meta.url))],
  },
];
