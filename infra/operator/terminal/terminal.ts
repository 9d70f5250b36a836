import { createInterface } from "node:readline";
import { type Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { Interrupted } from "./errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { noProgress, type Progress, progressBar } from "./progress.ts";

/** The tool's access to its process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints one line of the result to the standard output. */
  readonly print: (line: string) => void;
  /** Prints one line for the operator to the standard error. */
  readonly problem: (line: string) => void;
  /** Shown on standard error while it is a terminal, and nowhere else. */
  readonly progress: Progress;
  /**
   * Reads a value that must not be on the command line: one line on a terminal, else the whole standard input.
   */
  readonly readValue: (prompt: string) => Promise<string>;
  /** The same, without an echo of what is typed. */
  readonly readSecret: (prompt: string) => Promise<string>;
  /** `undefined` without a terminal. Resolves with `undefined` when the input ends without an answer. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
  /**
   * Of a command that goes on by itself. Resolves when it is asked to end (SIGTERM), or what has started the tool has ended.
   *
   * @throws Interrupted on Ctrl-C
   */
  readonly untilInterrupted: () => Promise<void>;
  /** Opens an address that may have a secret; returns what ends that. */
  readonly openInBrowser: (address: string) => () => void;
}

export function processTerminal(openInBrowser: Terminal["openInBrowser"]): Terminal {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const ask = (question: string) => askLine(process.stdin, process.stderr, question);
  const progress = progressOn(process.stderr, process.env["TERM"]);
  // The terminal of standard output may be the same one.
  const printing =
    (print: (line: string) => void) =>
    (line: string): void => {
      progress.erase();
      print(line);
    };
  return {
    environment: process.env,
    print: printing((line) => console.log(line)),
    problem: printing((line) => console.error(line)),
    progress,
    readValue: async (prompt) => (isTerminal ? ((await ask(prompt)) ?? "") : await text(process.stdin)),
    readSecret: async (prompt) =>
      isTerminal ? ((await askSecret(process.stdin, process.stderr, prompt)) ?? "") : await text(process.stdin),
    ask: isTerminal ? ask : undefined,
    untilInterrupted: createUntilInterrupted(process),
    openInBrowser,
  };
}

/** @param kind `TERM`; a dumb terminal would show the control sequences */
function progressOn(stderr: NodeJS.WriteStream, kind: string | undefined): Progress {
  if (!stderr.isTTY || kind === "dumb") return noProgress;
  return progressBar(
    (text) => stderr.write(text),
    () => performance.now(),
  );
}

/** Until a command waits for them, Ctrl-C and the end of a process that has a channel to this one end it at once. */
function createUntilInterrupted(of: NodeJS.Process): Terminal["untilInterrupted"] {
  let interrupt = (): void => of.exit(exitCodes.interrupted);
  let end = interrupt;
  of.once("SIGINT", () => interrupt()).once("disconnect", () => end());
  // The listener keeps no process alive whose command has ended.
  of.channel?.unref();
  return () =>
    new Promise((resolve, reject) => {
      interrupt = () => reject(new Interrupted("Interrupted."));
      end = resolve;
      of.once("SIGTERM", () => resolve());
    });
}

/**
 * Asks for one line.
 *
 * @returns the line, or `undefined` when the input ends before it
 * @throws Interrupted on Ctrl-C
 */
export async function askLine(input: Readable, output: Writable, question: string): Promise<string | undefined> {
  const lines = createInterface({ input, output, terminal: true });
  try {
    return await new Promise((resolve, reject) => {
      lines.once("SIGINT", () => reject(new Interrupted()));
      lines.once("close", () => resolve(undefined));
      lines.question(question, resolve);
    });
  } finally {
    lines.close();
  }
}

/**
 * Asks for one line, which is not echoed.
 *
 * @returns the line, or `undefined` when the input ends before it
 * @throws Interrupted on Ctrl-C
 */
export async function askSecret(input: Readable, output: Writable, question: string): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // The terminal echoes what is typed until it is asked not to: the prompt is shown after that.
  const answer = askLine(input, nowhere, "");
  output.write(question);
  try {
    return await answer;
  } finally {
    output.write("\n");
  }
}
