import { parseAnswerHeaders } from "../faults/answer-headers.ts";
import { parseRawAnswer, type RawAnswer } from "../faults/raw-answer.ts";
import { refuseUnwritable } from "../faults/write-answer.ts";
import { InvalidControl } from "../json/invalid-control.ts";

export interface ScriptedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
  readonly delayMs: number;
  /** Bytes written to the socket after the delay, instead of an HTTP answer. */
  readonly raw?: RawAnswer | undefined;
}

interface Step extends ScriptedAnswer {
  times: number;
}

const fine: ScriptedAnswer = { status: 200, headers: {}, body: "", delayMs: 0 };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const amount = (value: unknown, otherwise: number) => (typeof value === "number" && value >= 0 ? value : otherwise);

function parseStep(value: Readonly<Record<string, unknown>>): Step {
  const answer = {
    status: parseStatus(value["status"] ?? 200),
    headers: parseAnswerHeaders(value["headers"]),
    body: typeof value["body"] === "string" ? value["body"] : "",
  };
  refuseUnwritable(answer);
  return {
    ...answer,
    times: amount(value["times"], 1),
    delayMs: amount(value["delayMs"], 0),
    raw: parseRawAnswer(value),
  };
}

function parseStatus(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 200 && value <= 599) return value;
  throw new InvalidControl("status must be an HTTP status from 200 to 599");
}

/**
 * Reads the body of `POST /_respond/{name}`; undefined when it is no list of objects, has an invalid raw answer
 * (`parseRawAnswer`), or an answer that Node does not write.
 */
export function parseScript(body: string): Step[] | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) && value.every(isRecord) ? value.map(parseStep) : undefined;
  } catch {
    return undefined;
  }
}

/** The next answer of each endpoint: the steps of its script, then 200. */
export class Scripts {
  readonly #scripts = new Map<string, Step[]>();

  set(name: string, script: readonly Step[]): void {
    this.#scripts.set(
      name,
      script.map((step) => ({ ...step })),
    );
  }

  next(name: string): ScriptedAnswer {
    const steps = this.#scripts.get(name);
    const step = steps?.find((one) => one.times > 0);
    if (!step) return fine;
    step.times -= 1;
    return step;
  }
}
