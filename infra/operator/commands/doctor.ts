import type { Finding, Result } from "../doctor/assess/finding.ts";
import { runChecks } from "../doctor/run-checks.ts";
import { CheckFailed, UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";

export const doctor = defineCommand({
  name: "doctor",
  summary: "Check whether a stage works and is set up well; changes nothing but with --deep",
  options: [
    { flags: "--url <url>", description: "the gateway's URL; default: the stack's own" },
    {
      flags: "--deep",
      description:
        "also send a signed test webhook through to a delivery, of a partner and an endpoint that are made for it and removed; no other partner gets it",
    },
    { flags: "--receiver <url>", description: "with --deep: where the test is delivered; default: nowhere" },
  ],
  isList: true,
  examples: ["doctor --local", "doctor --stage prod", "doctor --stage dev --json", "doctor --deep --yes --stage dev"],
  read(line, { stage }) {
    const [deep, receiver] = [lastOf(line, "deep") !== undefined, readUrl(line, "receiver")];
    if (receiver !== undefined && !deep) throw new UsageError("--receiver belongs to --deep.");
    return { url: readUrl(line, "url"), deep: deep ? { receiver } : undefined, stage: stage.name };
  },
  question: ({ deep, stage }) =>
    deep === undefined || stage === "local"
      ? undefined
      : `Send a signed test webhook through stage ${stage}? A partner and an endpoint are made for it, and removed.`,
  async run({ stage, places, stores, output, progress }, { url, deep }) {
    // Loaded here alone: the clients of AWS that only these checks use delay every other command.
    const { openDoctor } = await import("../doctor/open-doctor.ts");
    const { checks, close } = openDoctor({ stage, places, stores, url, deep });
    const counts: Record<Result, number> = { ok: 0, warn: 0, fail: 0, skip: 0 };
    try {
      for await (const finding of runChecks(checks, (done) => progress.show(done, "checks", checks.length))) {
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

/** @throws UsageError */
function readUrl(line: CommandLine, name: "url" | "receiver"): string | undefined {
  const text = lastOf(line, name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return text.replace(/\/$/, "");
  throw new UsageError(`--${name} takes an https URL.`);
}
