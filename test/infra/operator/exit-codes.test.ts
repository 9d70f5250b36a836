import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { OperatorCommand } from "../../../infra/operator/commands/command.ts";
import { commands } from "../../../infra/operator/commands.ts";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import { Interrupted } from "../../../infra/operator/terminal/errors.ts";
import { exampleInput, wordsOfCommand } from "../../support/operator-examples.ts";
import { type TestTerminal, testTerminal } from "../../support/test-terminal.ts";
import { unreachableStack } from "../../support/unreachable-stack.ts";

const dir = unreachableStack();
afterAll(() => rmSync(dir, { recursive: true }));

type Make = (environment: TestTerminal["environment"]) => TestTerminal;

const withoutTerminal: Make = (environment) => testTerminal({ environment, input: exampleInput });
const answering =
  (line: string | undefined): Make =>
  (environment) =>
    testTerminal({ environment, input: exampleInput, answer: { line } });
const interrupting: Make = (environment) => ({
  ...testTerminal({ environment, input: exampleInput }),
  ask: () => Promise.reject(new Interrupted()),
});

const nowhere = { RX_LOCAL_DIR: "/nowhere" };
const unreachable = { RX_LOCAL_DIR: dir };

interface Case {
  readonly what: string;
  /** The command line, from that of the command's example for the local stack. */
  readonly line: (words: readonly string[], command: OperatorCommand) => readonly string[];
  readonly terminal?: Make;
  readonly environment?: TestTerminal["environment"];
  /** For changes alone. */
  readonly changes?: true;
  readonly code: number;
}

const withoutStage = (words: readonly string[]) => words.filter((word) => word !== "--local");
const asIs = (words: readonly string[]) => words;

/** `doctor` changes nothing on the local stack. */
const isAsked = ({ name, changes }: OperatorCommand): boolean => changes && name !== "doctor";

const cases: readonly Case[] = [
  { what: "is asked for help", line: (_, { name }) => [...name.split(" "), "--help"], code: 0 },
  { what: "has an unknown option", line: (words) => [...words, "--nonsense"], code: 2 },
  { what: "has no stage", line: withoutStage, code: 2 },
  { what: "has an unknown stage", line: (words) => [...withoutStage(words), "--stage", "moon"], code: 2 },
  { what: "has no stack", line: (words) => [...words, "--yes"], code: 4, changes: true },
  { what: "has no terminal to ask on", line: asIs, code: 5, changes: true },
  { what: "is answered no", line: asIs, terminal: answering("n"), code: 5, changes: true },
  { what: "is answered by the end of the input", line: asIs, terminal: answering(undefined), code: 5, changes: true },
  { what: "is interrupted at its question", line: asIs, terminal: interrupting, code: 130, changes: true },
  {
    what: "cannot reach AWS",
    line: (words, command) => (isAsked(command) ? [...words, "--yes"] : words),
    environment: unreachable,
    code: 1,
  },
];

/** What these report is that AWS, the vendor or a value is out of reach; the log of a local function is a file. */
const others: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "cannot reach AWS": { doctor: 6, "logs tail": 0, "restore review": 4 },
};

async function run(command: OperatorCommand, { line, terminal = withoutTerminal, environment = nowhere }: Case) {
  const made = terminal(environment);
  const code = await runOperator(line(wordsOfCommand(command), command), made);
  return { code, output: made.output(), problems: made.problems() };
}

describe.each(cases)("every command that $what ends with $code,", (one) => {
  const wanted = commands.filter((command) => one.changes === undefined || isAsked(command));

  it.each(wanted.map((command) => [command.name, command] as const))("%s", async (name, command) => {
    const { code, output, problems } = await run(command, one);
    expect([code, problems]).toEqual([others[one.what]?.[name] ?? one.code, problems]);
    // What is wrong is on standard error alone, and no result is where there is none.
    if (code === 0) return;
    expect(problems).not.toBe("");
    if (code !== 6) expect(output).toBe("");
  });
});

it("doctor --deep asks outside the local stack, and needs --yes without a terminal", async () => {
  const terminal = testTerminal({ environment: nowhere });
  expect(await runOperator(["doctor", "--deep", "--stage", "dev"], terminal)).toBe(5);
  expect(terminal.problems()).toContain("Send a signed test webhook through stage dev?");
});
