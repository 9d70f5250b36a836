import { parseArgs } from "node:util";
import { OperatorRefusal } from "../../shared/gateway/operator/operator-refusal.ts";
import { type Stage, stages } from "../stages.ts";
import { type CommandInput, commonOptions, type OperatorCommand } from "./command.ts";
import { deadLettersCommand } from "./commands/dead-letters.ts";
import { deleteSubjectCommand } from "./commands/delete-subject.ts";
import { jobsCommand } from "./commands/jobs.ts";
import { liftCoolDownCommand } from "./commands/lift-cool-down.ts";
import { addKeyCommand, addPartnerCommand, partnersCommand, revokeKeyCommand } from "./commands/partners.ts";
import { deployedPlaces, localPlaces, openStage } from "./open-stage.ts";

const commands: readonly OperatorCommand[] = [
  addPartnerCommand,
  partnersCommand,
  addKeyCommand,
  revokeKeyCommand,
  jobsCommand,
  liftCoolDownCommand,
  deadLettersCommand,
  deleteSubjectCommand,
];

/**
 * Does what a command line says.
 *
 * @param environment `STAGE` stands in for `--stage`; `RX_LOCAL_DIR` is where `--local` looks, `.local` unless set
 * @throws OperatorRefusal for a command line that makes no sense, and for what cannot be done
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
  readStandardInput: () => Promise<string>,
): Promise<void> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") return print(help());
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new OperatorRefusal(`There is no command ${name}.\n\n${help()}`);
  const { values, input } = readInput(command, rest);
  if (values.help) return print(usageOf(command));
  const stage = chooseStage(values.local ? "local" : (values.stage ?? environment["STAGE"]));
  const stores = openStage(
    stage.name === "local" ? localPlaces(environment["RX_LOCAL_DIR"] ?? ".local") : deployedPlaces(stage),
  );
  try {
    await command.run({ stage, stores, print, readInput: readStandardInput }, input);
  } finally {
    stores.close();
  }
}

interface CommonValues {
  readonly local: boolean;
  readonly help: boolean;
  readonly stage: string | undefined;
}

function readInput(command: OperatorCommand, args: readonly string[]): { values: CommonValues; input: CommandInput } {
  const own = Object.fromEntries(
    (command.options ?? []).map((name) => [name, { type: "string", multiple: true }] as const),
  );
  const flags = Object.fromEntries((command.flags ?? []).map((name) => [name, { type: "boolean" }] as const));
  const counts = [command.positionals].flat();
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...own, ...flags, ...commonOptions },
      allowPositionals: true,
    });
    if (!values.help && !counts.includes(positionals.length)) throw new Error("That is not how it is called.");
    const given: Readonly<Record<string, unknown>> = values;
    const options = Object.fromEntries(
      (command.options ?? []).map((name) => {
        const texts = given[name];
        return [name, Array.isArray(texts) ? texts.map(String) : []] as const;
      }),
    );
    const { local, help: asked, stage } = values;
    const raised = (command.flags ?? []).filter((name) => given[name] === true);
    return { values: { local, help: asked, stage }, input: { positionals, options, flags: raised } };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorRefusal(`${reason}\n${usageOf(command)}`, { cause });
  }
}

function chooseStage(name: string | undefined): Stage {
  const stage = Object.values(stages).find((one) => one.name === name);
  if (stage !== undefined) return stage;
  throw new OperatorRefusal(`Say which stage: --local, or --stage ${Object.keys(stages).join(" | ")}.`);
}

function usageOf({ name, usage, summary }: OperatorCommand): string {
  return `  ${`${name} ${usage}`.trim()}\n      ${summary}.`;
}

function help(): string {
  return [
    "npm run operator -- <command> (--local | --stage <stage>)",
    "",
    ...commands.map(usageOf),
    "",
    "AWS region and credentials are those of your own AWS settings (AWS_PROFILE, AWS_REGION …).",
  ].join("\n");
}
