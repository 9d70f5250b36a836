const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether a text is a decimal: digits, with a sign and a fraction at most. */
export function isDecimal(text: string): boolean {
  return pattern.test(text);
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
