import type { AlarmState } from "./alarm-state.ts";

/** Returns the state of an alarm by its name. */
export type StateOf = (name: string) => AlarmState;

const tokenPattern = /\s*("(?:[^"\\]|\\.)*"|[()]|[^\s()"]+)/y;

/**
 * Reads the rule of a composite alarm: `ALARM(name)`, `OK(…)`, `INSUFFICIENT_DATA(…)`, `TRUE`, `FALSE`, `NOT`, `AND`, `OR`
 * and parentheses; `NOT` binds closest, then `AND`. A name may be an ARN.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 * @throws Error for anything else
 */
export function readCompositeRule(rule: string): (stateOf: StateOf) => boolean {
  const tokens = tokensOf(rule);
  let next = 0;
  const skip = (token: string): boolean => {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  };
  const expect = (token: string): void => {
    if (!skip(token)) throw new Error(`The rule ${rule} needs ${token} in place of ${tokens[next]}.`);
  };
  type Node = (stateOf: StateOf) => boolean;

  function or(): Node {
    const any = [and()];
    while (skip("OR")) any.push(and());
    return (stateOf) => any.some((one) => one(stateOf));
  }

  function and(): Node {
    const all = [not()];
    while (skip("AND")) all.push(not());
    return (stateOf) => all.every((one) => one(stateOf));
  }

  function not(): Node {
    if (!skip("NOT")) return operand();
    const inner = not();
    return (stateOf) => !inner(stateOf);
  }

  function operand(): Node {
    if (skip("TRUE")) return () => true;
    if (skip("FALSE")) return () => false;
    if (skip("(")) {
      const inner = or();
      expect(")");
      return inner;
    }
    const state = tokens[next];
    if (state !== "ALARM" && state !== "OK" && state !== "INSUFFICIENT_DATA")
      throw new Error(`The rule ${rule} has ${state} in place of a state.`);
    next += 1;
    expect("(");
    const name = nameOf(tokens[next] ?? "");
    next += 1;
    expect(")");
    return (stateOf) => stateOf(name) === state;
  }

  const root = or();
  if (next < tokens.length) throw new Error(`The rule ${rule} has ${tokens[next]} behind its end.`);
  return root;
}

/** The alarm's name of a quoted or bare name or ARN. */
function nameOf(token: string): string {
  const text = token.startsWith('"') ? token.slice(1, -1).replaceAll(/\\(.)/g, "$1") : token;
  return /^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/.exec(text)?.[1] ?? text;
}

function tokensOf(rule: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < rule.trimEnd().length) {
    const token = tokenPattern.exec(rule)?.[1];
    if (token === undefined) throw new Error(`The rule ${rule} cannot be read.`);
    tokens.push(token);
  }
  return tokens;
}
