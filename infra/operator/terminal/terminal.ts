import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { Interrupted } from "./errors.ts";

/** What the tool has of the process that runs it. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** One line of the result, to the standard output. */
  readonly print: (line: string) => void;
  /** One line for the person in front of it, to the standard error. */
  readonly problem: (line: string) => void;
  /**
   * A value that must not stand on the command line: a line that is asked for on a terminal, else all of the standard
   * input.
   */
  readonly readValue: (prompt: string) => Promise<string>;
  /** `undefined` where nobody can be asked. Resolves with `undefined` when the input ends without an answer. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
}

export function processTerminal(): Terminal {
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const ask = (question: string) => askLine(process.stdin, process.stderr, question);
  return {
    environment: process.env,
    print: (line) => console.log(line),
    problem: (line) => console.error(line),
    readValue: async (prompt) => (isTerminal ? ((await ask(prompt)) ?? "") : await text(process.stdin)),
    ask: isTerminal ? ask : undefined,
  };
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
