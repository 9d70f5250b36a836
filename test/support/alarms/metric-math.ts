/** A value of a metric in one period; `undefined` where it has none. */
export type Point = number | undefined;

type Values = ReadonlyMap<string, Point>;
type Expression = (values: Values) => Point;

/**
 * Reads an expression of CloudWatch's metric math for one period: ids, numbers, `+ - * /`, comparisons, `AND`, `OR` (or
 * `&&`, `||`), `IF(condition, a, b)` and `FILL(m, number)`. A point that is missing makes the result missing, except in
 * `FILL`.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 * @throws Error for anything else
 */
export function readMetricMath(text: string): Expression {
  const parser = new MathParser(text);
  return parser.read();
}

const tokenPattern = /\s*(>=|<=|==|!=|&&|\|\||[-+*/<>(),]|\d+(?:\.\d+)?|\w+)/y;

/** Operators by how close they bind, the loosest first. */
const levels: readonly ReadonlyMap<string, (left: number, right: number) => number>[] = [
  new Map([
    ["OR", (left, right) => Number(left !== 0 || right !== 0)],
    ["||", (left, right) => Number(left !== 0 || right !== 0)],
  ]),
  new Map([
    ["AND", (left, right) => Number(left !== 0 && right !== 0)],
    ["&&", (left, right) => Number(left !== 0 && right !== 0)],
  ]),
  new Map([
    [">=", (left, right) => Number(left >= right)],
    ["<=", (left, right) => Number(left <= right)],
    [">", (left, right) => Number(left > right)],
    ["<", (left, right) => Number(left < right)],
    ["==", (left, right) => Number(left === right)],
    ["!=", (left, right) => Number(left !== right)],
  ]),
  new Map([
    ["+", (left, right) => left + right],
    ["-", (left, right) => left - right],
  ]),
  new Map([
    ["*", (left, right) => left * right],
    ["/", (left, right) => left / right],
  ]),
];

class MathParser {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  read(): Expression {
    const expression = this.#level(0);
    if (this.#next < this.#tokens.length) throw this.#error();
    return expression;
  }

  #level(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.#operand();
    let left = this.#level(level + 1);
    for (;;) {
      const apply = operators.get(this.#tokens[this.#next] ?? "");
      if (apply === undefined) return left;
      this.#next += 1;
      left = binary(left, this.#level(level + 1), apply);
    }
  }

  #operand(): Expression {
    const token = this.#take();
    if (token === "(") return this.#closed(this.#level(0));
    if (/^\d/.test(token)) return () => Number(token);
    if (token === "IF") return this.#if();
    if (token === "FILL") return this.#fill();
    if (!/^[a-z]\w*$/.test(token)) throw this.#error();
    return (values) => {
      if (!values.has(token)) throw new Error(`There is no metric ${token} for ${this.#text}.`);
      return values.get(token);
    };
  }

  #if(): Expression {
    const [condition, then, otherwise] = this.#arguments();
    if (!condition || !then || !otherwise) throw this.#error();
    return (values) => {
      const value = condition(values);
      return value === undefined ? undefined : value === 0 ? otherwise(values) : then(values);
    };
  }

  #fill(): Expression {
    const [series, filler] = this.#arguments();
    if (!series || !filler) throw this.#error();
    return (values) => series(values) ?? filler(values);
  }

  #arguments(): readonly Expression[] {
    this.#expect("(");
    const list = [this.#level(0)];
    while (this.#tokens[this.#next] === ",") {
      this.#next += 1;
      list.push(this.#level(0));
    }
    this.#expect(")");
    return list;
  }

  #closed(inner: Expression): Expression {
    this.#expect(")");
    return inner;
  }

  #expect(token: string): void {
    if (this.#take() !== token) throw this.#error();
  }

  #take(): string {
    const token = this.#tokens[this.#next];
    if (token === undefined) throw this.#error();
    this.#next += 1;
    return token;
  }

  #error(): Error {
    return new Error(`The expression ${this.#text} cannot be read.`);
  }
}

function binary(left: Expression, right: Expression, apply: (left: number, right: number) => number): Expression {
  return (values) => {
    const [one, other] = [left(values), right(values)];
    return one === undefined || other === undefined ? undefined : apply(one, other);
  };
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const token = tokenPattern.exec(text)?.[1];
    if (token === undefined) throw new Error(`The expression ${text} cannot be read.`);
    tokens.push(token);
  }
  return tokens;
}
