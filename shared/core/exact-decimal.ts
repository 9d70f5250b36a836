const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;
const withExponent = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;

/** Beyond the exponents of doubles (308 and -324). A larger one would make a few characters a long text. */
const maxExponent = 400;

/**
 * A decimal without an exponent: `1.0E1` is `10`, and no digit is rounded. One that is written without an exponent is returned
 * as it is, zeros included.
 *
 * @returns `undefined` for a text that is no decimal, and for an exponent above 400 or below -400
 */
export function plainDecimal(text: string): string | undefined {
  if (pattern.test(text)) return text;
  const [, sign, whole, fraction = "", power] = withExponent.exec(text) ?? [];
  const exponent = Number(power);
  if (sign === undefined || whole === undefined || !(Math.abs(exponent) <= maxExponent)) return undefined;
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const above = digits.slice(0, Math.max(0, point)) + "0".repeat(Math.max(0, point - digits.length));
  const places = "0".repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  return `${sign}${above.slice(leadingZeros(above)) || "0"}${places === "" ? "" : `.${places}`}`;
}

/**
 * Compares two decimals by their digits, in linear time: no digit is rounded, however many there are.
 *
 * @returns below 0 where `a` is the lower one, 0 where both are the same number
 * @throws Error for a text that is no decimal
 */
export function compareDecimals(a: string, b: string): number {
  const [one, other] = [read(a), read(b)];
  if (one.negative !== other.negative) return one.negative ? -1 : 1;
  const sign = one.negative ? -1 : 1;
  return (
    sign *
    (one.whole.length - other.whole.length ||
      compareTexts(one.whole, other.whole) ||
      compareTexts(one.fraction, other.fraction))
  );
}

interface Decimal {
  readonly negative: boolean;
  /** Without leading zeros. */
  readonly whole: string;
  /** Without trailing zeros. */
  readonly fraction: string;
}

function read(text: string): Decimal {
  const [, sign, digits, places = ""] = pattern.exec(text) ?? [];
  if (digits === undefined) throw new Error("The text is no decimal.");
  const whole = digits.slice(leadingZeros(digits));
  const fraction = places.slice(0, places.length - trailingZeros(places));
  return { negative: sign === "-" && whole + fraction !== "", whole, fraction };
}

function leadingZeros(digits: string): number {
  let count = 0;
  while (digits.charAt(count) === "0") count += 1;
  return count;
}

function trailingZeros(digits: string): number {
  let count = 0;
  while (digits.charAt(digits.length - 1 - count) === "0") count += 1;
  return count;
}

/** Also of digits after the point, where the longer of two that begin alike is the higher number. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
