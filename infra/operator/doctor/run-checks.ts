import { assessError } from "./assess/error.ts";
import { type Assessment, type Finding, fail, skip, Unanswerable } from "./assess/finding.ts";

/** One check: reads facts, then assesses them. */
export interface Check {
  readonly name: string;
  /** How long it may take; 15 s if absent. */
  readonly seconds?: number;
  readonly run: () => Promise<readonly Assessment[]>;
}

const defaultSeconds = 15;

/** A check whose assessment is a pure function of its facts. */
export function defineCheck<Facts>(
  name: string,
  read: () => Promise<Facts | Unanswerable>,
  assess: (facts: Facts) => readonly Assessment[],
  seconds?: number,
): Check {
  const run = async (): Promise<readonly Assessment[]> => {
    const facts = await read();
    return facts instanceof Unanswerable ? [skip(facts.reason)] : assess(facts);
  };
  return { name, run, ...(seconds === undefined ? {} : { seconds }) };
}

/**
 * Runs the checks concurrently and returns their findings in the order of the checks. A check that throws or exceeds its
 * time is a finding as well; the iteration never rejects.
 *
 * @param onEnded called with how many have ended: the first of them may be the last to end
 */
export async function* runChecks(
  checks: readonly Check[],
  onEnded?: (count: number) => void,
): AsyncGenerator<Finding, void> {
  let ended = 0;
  onEnded?.(ended);
  const running = checks.map((check) => ({
    check: check.name,
    assessments: runInTime(check).finally(() => onEnded?.(++ended)),
  }));
  for (const { check, assessments } of running) {
    for (const assessment of await assessments) yield { check, ...assessment };
  }
}

async function runInTime({ run, seconds = defaultSeconds }: Check): Promise<readonly Assessment[]> {
  const { promise: timeout, resolve } = Promise.withResolvers<readonly Assessment[]>();
  const timer = setTimeout(
    () => resolve([fail(`No answer within ${seconds} s.`, "Check the network and AWS's health, and run it again.")]),
    seconds * 1_000,
  );
  try {
    return await Promise.race([run(), timeout]);
  } catch (error) {
    return [assessError(error)];
  } finally {
    clearTimeout(timer);
  }
}
