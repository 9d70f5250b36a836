/** The prefix of health identifiers in the United States, as ISO/IEC 7812 counts it into the check digit of an NPI. */
const issuer = "80840";

/**
 * Whether the last digit of an NPI is its check digit: by the Luhn formula over the prefix 80840 and the NPI (45 CFR
 * 162.406).
 *
 * @param npi ten digits
 */
export function hasCheckDigit(npi: string): boolean {
  const digits = [...issuer, ...npi].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : luhnDouble(digit)), 0);
  return sum % 10 === 0;
}

function luhnDouble(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}
