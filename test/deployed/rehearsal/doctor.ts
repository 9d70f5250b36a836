import { ProcessFailed } from "../../support/processes/run-process.ts";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { Unexpected } from "../steps/step.ts";

interface Finding {
  readonly check: string;
  readonly result: "ok" | "warn" | "fail" | "skip";
  readonly detail: string;
}

/** What is not `ok` in this run, as `<result> <check>`, with the reason. */
const expected: Readonly<Record<string, string>> = {
  "warn identity": "The emulator's credentials are those of the root user.",
  "skip key": "The emulator does not describe the key of a table.",
  "fail tables": "The emulator does not take the setting for expired items from a template.",
  "fail alarms": "The alarms of this run have no subscriber.",
  "warn alarms": "The emulator evaluates no alarms.",
  "warn concurrency": "The emulator has a quota of its own.",
  "warn metrics": "The emulator makes no metrics of log lines.",
  "skip webhook secrets": "Some vendors publish no format of their webhooks.",
  "skip certificate": "The emulator is called without TLS.",
};

export async function runDoctor({ operator, gateway, receiver }: Rehearsal): Promise<void> {
  const deep = ["--deep", "--yes", "--receiver", `${receiver}/deep`];
  const findings = await findingsOf(() => operator(["doctor", "--url", gateway, "--json", ...deep]));
  const delivered = findings.filter(({ check, result }) => check === "delivery" && result === "ok");
  if (delivered.length !== 1) throw new Unexpected("the deep check", "one delivery", findings);
  if (findings.length === 0) throw new Unexpected("doctor", "findings", findings);
  const wrong = findings.filter(
    ({ check, result }) => result !== "ok" && !Object.hasOwn(expected, `${result} ${check}`),
  );
  if (wrong.length > 0) throw new Unexpected("the findings of doctor", [], wrong);
}

/** The tool's exit code is 6 when a check fails; its findings are printed all the same. */
async function findingsOf(run: () => Promise<string>): Promise<readonly Finding[]> {
  const printed = await run().catch((error: unknown) => {
    if (error instanceof ProcessFailed) return error.output;
    throw error;
  });
  const lines = printed.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line) => JSON.parse(line) as Finding);
}
