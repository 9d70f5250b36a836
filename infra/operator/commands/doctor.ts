import type { Finding, Result } from "../doctor/assess/finding.ts";
import { runChecks } from "../doctor/run-checks.ts";
import { CheckFailed, UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";

export const doctor = defineCommand({
  name: "doctor",
  summary: "Check whether a stage works and is set up well; changes nothing",
  options: [{ flags: "--url <url>", description: "the gateway's URL; default: the stack's own" }],
  examples: ["doctor --local", "doctor --stage prod", "doctor --stage dev --json"],
  read: (line) => ({ url: readUrl(lastOf(line, "url")) }),
  async run({ stage, places, stores, output }, { url }) {
    // Loaded here alone: the clients of AWS that only these checks use delay every other command.
    const { openDoctor } = await import("../doctor/open-doctor.ts");
    const { checks, close } = openDoctor({ stage, places, stores, url });
    const counts: Record<Result, number> = { ok: 0, warn: 0, fail: 0, skip: 0 };
    try {
      for await (const finding of runChecks(checks)) {
        counts[finding.result] += 1;
        const { check, result, detail, remedy } = finding;
        output.record({ check, result, detail, remedy: remedy ?? null }, ...linesOf(finding));
      }
    } finally {
      close();
    }
    output.remark(`${counts.ok} ok, ${counts.warn} warn, ${counts.fail} fail, ${counts.skip} skip.`);
    if (counts.fail > 0) throw new CheckFailed(`${counts.fail} checks fail: see the remedies.`);
  },
});

function linesOf({ check, result, detail, remedy }: Finding): readonly string[] {
  const line = `${result.padEnd(4)}  ${check.padEnd(15)}  ${detail}`;
  return remedy === undefined ? [line] : [line, `${" ".repeat(23)}→ ${remedy}`];
}

function readUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return text.replace(/\/$/, "");
  throw new UsageError("--url takes an https URL.");
}
