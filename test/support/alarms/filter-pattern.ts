/** A filter pattern of CloudWatch Logs that cannot be read, or a part of the syntax that no filter here uses. */
export class FilterPatternError extends Error {}

/** Whether a log line matches. */
export type MatchLine = (line: string) => boolean;

/**
 * Reads a filter pattern of CloudWatch Logs: terms (`"one phrase" word`, `?either ?or`, `-without`) or a JSON pattern
 * (`{ $.event = "x" && $.count >= 1 }`, `NOT EXISTS`, `IS NULL`, `IS TRUE`). Regular expressions and patterns of
 * space-delimited fields are refused.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function readFilterPattern(pattern: string): MatchLine {
  const text = pattern.trim();
  if (text.startsWith("[")) throw new FilterPatternError(`Patterns of space-delimited fields are not read: ${pattern}`);
  return text.startsWith("{") ? jsonPattern(text) : termPattern(text);
}

function termPattern(text: string): MatchLine {
  const terms = [...text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/g)].map(([, kind = "", quoted, word]) => ({
    kind,
    term: quoted?.replaceAll(/\\(.)/g, "$1") ?? word ?? "",
  }));
  const either = terms.filter(({ kind }) => kind === "?");
  const others = terms.filter(({ kind }) => kind !== "?");
  return (line) =>
    others.every(({ kind, term }) => line.includes(term) === (kind === "")) &&
    (either.length === 0 || either.some(({ term }) => line.includes(term)));
}

type Condition = (root: unknown) => boolean;

function jsonPattern(text: string): MatchLine {
  const parser = new JsonPatternParser(text);
  const condition = parser.read();
  return (line) => {
    const root = parseObject(line);
    return root !== undefined && condition(root);
  };
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const tokenPattern = /\s*(\(|\)|&&|\|\||!=|>=|<=|=|<|>|"(?:[^"\\]|\\.)*"|[^\s()&|=<>!"]+)/y;

class JsonPatternParser {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    if (!text.endsWith("}")) throw new FilterPatternError(`The pattern has no closing brace: ${text}`);
    this.#tokens = tokensOf(text.slice(1, -1));
  }

  read(): Condition {
    const condition = this.#or();
    if (this.#next < this.#tokens.length) throw new FilterPatternError(`Unexpected ${this.#tokens[this.#next]}.`);
    return condition;
  }

  /** `&&` binds closer than `||`. */
  #or(): Condition {
    const any = [this.#and()];
    while (this.#skip("||")) any.push(this.#and());
    return (root) => any.some((one) => one(root));
  }

  #and(): Condition {
    const all = [this.#condition()];
    while (this.#skip("&&")) all.push(this.#condition());
    return (root) => all.every((one) => one(root));
  }

  #condition(): Condition {
    if (this.#skip("(")) {
      const inner = this.#or();
      if (!this.#skip(")")) throw new FilterPatternError("A closing parenthesis is missing.");
      return inner;
    }
    const select = selector(this.#take());
    const operator = this.#take();
    if (operator === "NOT") return this.#expect("EXISTS", (root) => select(root) === undefined);
    if (operator === "IS") return is(select, this.#take());
    return compare(select, operator, this.#take());
  }

  #expect(word: string, condition: Condition): Condition {
    if (!this.#skip(word)) throw new FilterPatternError(`${word} is missing.`);
    return condition;
  }

  #take(): string {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw new FilterPatternError("The pattern ends too early.");
    this.#next += 1;
    return token;
  }

  #skip(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next += 1;
    return true;
  }
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const token = tokenPattern.exec(text)?.[1];
    if (token === undefined) throw new FilterPatternError(`The pattern cannot be read: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

type Select = (root: unknown) => unknown;

/** `$.a.b[0].c` */
function selector(token: string): Select {
  if (!/^\$(\.[\w-]+|\[\d+\])+$/.test(token)) throw new FilterPatternError(`${token} is no selector.`);
  const steps = [...token.matchAll(/\.([\w-]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
  return (root) => steps.reduce<unknown>((value, step) => member(value, step), root);
}

function member(value: unknown, step: string | number): unknown {
  if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(step);
}

function is(select: Select, word: string): Condition {
  const values = new Map<string, unknown>([
    ["NULL", null],
    ["TRUE", true],
    ["FALSE", false],
  ]);
  if (!values.has(word)) throw new FilterPatternError(`IS ${word} is unknown.`);
  return (root) => select(root) === values.get(word);
}

const comparisons = new Map<string, (value: number, wanted: number) => boolean>([
  ["=", (value, wanted) => value === wanted],
  ["!=", (value, wanted) => value !== wanted],
  ["<", (value, wanted) => value < wanted],
  ["<=", (value, wanted) => value <= wanted],
  [">", (value, wanted) => value > wanted],
  [">=", (value, wanted) => value >= wanted],
]);

const numberPattern = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A selector that points to nothing, to an object or to a list matches no comparison, not even `!=`. */
function compare(select: Select, operator: string, token: string): Condition {
  if (token.startsWith("%")) throw new FilterPatternError(`Regular expressions are not read: ${token}`);
  if (numberPattern.test(token)) {
    const wanted = Number(token);
    const comparison = comparisons.get(operator);
    if (comparison === undefined) throw new FilterPatternError(`The operator ${operator} is unknown.`);
    return (root) => {
      const value = select(root);
      return typeof value === "number" && comparison(value, wanted);
    };
  }
  const wanted = wildcard(token);
  if (operator !== "=" && operator !== "!=") throw new FilterPatternError(`${operator} compares no text.`);
  return (root) => {
    const value = select(root);
    const isText = typeof value === "string" || typeof value === "number";
    return isText && wanted.test(String(value)) === (operator === "=");
  };
}

/** A text in which `*` matches any text. */
function wildcard(token: string): RegExp {
  const text = token.startsWith('"') ? token.slice(1, -1).replaceAll(/\\(.)/g, "$1") : token;
  const parts = text.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
