import { type AddHelpTextContext, Argument, Command, Option } from "commander";
import type { CommandLine, Described, OperatorCommand } from "./commands/command.ts";
import { globalOptions, helpOption, yesOption } from "./commands/global-options.ts";
import { completionWords } from "./completion/completed.ts";
import { completionScript } from "./completion/completion-script.ts";
import { exitCodes } from "./terminal/exit-codes.ts";
import { nearestWord } from "./terminal/nearest-word.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  readonly local: boolean;
  readonly stage: string | undefined;
  readonly json: boolean;
  readonly yes: boolean;
}

/** @throws UsageError, which is reported like a usage error of the parser */
type Execute = (command: OperatorCommand, line: CommandLine, options: GlobalOptions) => Promise<void>;

interface ProgramParts {
  readonly commands: readonly OperatorCommand[];
  readonly nouns: Readonly<Record<string, string>>;
  readonly terminal: Terminal;
  readonly execute: Execute;
}

/** Builds the parser. It prints help and usage errors itself and then throws a `CommanderError`. */
export function buildProgram({ commands, nouns, terminal, execute }: ProgramParts): Command {
  const tool = toolName(terminal.environment);
  const [local, ...others] = globalOptions;
  const program = new Command(tool)
    .description("Operates a stage of the gateway with your own AWS credentials.")
    .usage("<noun> <verb> (--local | --stage <stage>) [options]")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.replace(/\n$/, "")),
      writeErr: (text) => terminal.problem(text.replace(/\n$/, "")),
    })
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(--help shows usage and examples)")
    .helpOption(`-h, ${helpOption.flags}`, helpOption.description)
    .addOption(new Option(local.flags, local.description).conflicts("stage"))
    .addHelpText("before", refuseUnknown)
    .addHelpText("after", `\n${footer(tool)}`);
  for (const { flags, description } of others) program.option(flags, description);
  for (const [noun, summary] of Object.entries(nouns)) {
    const group = program.command(noun).description(summary).usage("<verb> [options]");
    group.addHelpText("before", refuseUnknown);
    for (const one of commands) if (one.name.startsWith(`${noun} `)) addCommand(group, tool, one, execute);
  }
  for (const one of commands) if (!one.name.includes(" ")) addCommand(program, tool, one, execute);
  program
    .command(completionWords.name)
    .description(completionWords.summary)
    .addArgument(new Argument("<shell>").choices(completionWords.shells))
    .addHelpText(
      "after",
      '\nExamples:\n  $ eval "$(npx rx-operator completion bash)"\n  $ npx rx-operator completion fish | source',
    )
    .action((shell: string) => terminal.print(completionScript(shell, nouns, commands)));
  return program;
}

function addCommand(group: Command, tool: string, described: OperatorCommand, execute: Execute): void {
  const { name, summary, argument, options = [], examples, changes } = described;
  const leaf = group.command(name.slice(name.indexOf(" ") + 1)).description(summary);
  if (argument !== undefined) {
    leaf.argument(argument.optional ? `[${argument.name}]` : `<${argument.name}>`, argument.description);
  }
  const added = options.map(({ flags, description }) => {
    const option = new Option(flags, description);
    if (flags.includes("<")) option.argParser(append);
    leaf.addOption(option);
    return option;
  });
  if (changes) leaf.option(yesOption.flags, yesOption.description);
  leaf.addHelpText("after", `\nExamples:\n${examples.map((one) => `  $ ${exampleLine(tool, one)}`).join("\n")}`);
  leaf.action(async () => {
    const values: Readonly<Record<string, unknown>> = leaf.optsWithGlobals();
    const given = Object.fromEntries(
      added.map((option) => [option.long?.slice(2) ?? "", textsOf(givenValue(option, values))] as const),
    );
    const { local, stage, json, yes } = values;
    await execute(
      described,
      { arguments: leaf.args, options: given },
      {
        local: local === true,
        stage: typeof stage === "string" ? stage : undefined,
        json: json === true,
        yes: yes === true,
      },
    );
  });
}

/** Commander shows the help of what it knows for a word that it does not know: a mistyped command would end with 0. */
function refuseUnknown({ command, error }: AddHelpTextContext): string {
  const [word = ""] = command.args;
  const known = [...command.commands.map((one) => one.name()), "help"];
  if (error || word === "" || word.startsWith("-") || known.includes(word)) return "";
  const nearest = nearestWord(word, known);
  const hint = nearest === undefined ? "" : `\n(Did you mean ${nearest}?)`;
  return command.error(`error: unknown command '${word}'${hint}`, { code: "commander.unknownCommand" });
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Commander has `--no-open` as `open`, which is true without it. */
function givenValue(option: Option, values: Readonly<Record<string, unknown>>): unknown {
  const value = values[option.attributeName()];
  return option.negate ? value === false : value;
}

function textsOf(value: unknown): readonly string[] {
  if (value === true) return ["true"];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The tool's name as the operator called it. */
function toolName(environment: Terminal["environment"]): string {
  return environment["npm_lifecycle_event"] === "operator" ? "npm run operator --" : "rx-operator";
}

/** In an example with a pipe, the tool is after the last `|`. npm's banner would be in a result that is read or kept. */
function exampleLine(tool: string, example: Described["examples"][number]): string {
  const [command = "", ...before] = example.split(" | ").reverse();
  const isKept = /--json\b| > /.test(command);
  return [...before, `${isKept ? tool.replace("npm run ", "npm run --silent ") : tool} ${command}`].join(" | ");
}

function footer(tool: string): string {
  const codes = [
    [exitCodes.done, "done"],
    [exitCodes.fault, "AWS or the tool failed"],
    [exitCodes.usage, "the command line is invalid"],
    [exitCodes.notFound, "a named resource does not exist"],
    [exitCodes.refused, "refused, also by your AWS credentials"],
    [exitCodes.unconfirmed, "the change was not confirmed"],
    [exitCodes.failedCheck, "a check found something wrong or unclear"],
    [exitCodes.interrupted, "interrupted"],
  ] as const;
  return [
    "Examples:",
    `  $ ${tool} partners list --local`,
    `  $ ${tool} jobs list --status uncertain --stage prod`,
    `  $ ${tool} keys revoke --help`,
    "",
    "Region and credentials are those of your AWS settings (AWS_PROFILE, AWS_REGION …).",
    "Commands that change something ask first. --yes confirms; without a terminal it is required.",
    "",
    "Exit codes:",
    ...codes.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`),
  ].join("\n");
}
