// The cases of the W3C's own test suite for Trace Context, `test/test.py`, strict level 2.
// https://github.com/w3c/trace-context/tree/main/test

const traceId = "12345678901234567890123456789012";
const valid = `00-${traceId}-1234567890123456-01`;

/** One request's headers `traceparent`, and whether its trace is continued. */
export const traceparentCases: readonly {
  readonly name: string;
  readonly values: readonly string[];
  readonly continued: boolean;
}[] = [
  { name: "missing", values: [], continued: false },
  { name: "one", values: [valid], continued: true },
  { name: "duplicated", values: [valid.replace("9012-", "9011-"), valid], continued: false },
  { name: "version 00 with a trailing dot", values: [`${valid}.`], continued: false },
  { name: "version 00 with more fields", values: [`${valid}-what-the-future-will-be-like`], continued: false },
  { name: "version cc", values: [`cc${valid.slice(2)}`], continued: true },
  {
    name: "version cc with more fields",
    values: [`cc${valid.slice(2)}-what-the-future-will-be-like`],
    continued: true,
  },
  {
    name: "version cc with more and no dash",
    values: [`cc${valid.slice(2)}.what-the-future-will-not-be-like`],
    continued: false,
  },
  { name: "version ff", values: [`ff${valid.slice(2)}`], continued: false },
  { name: "version .0", values: [`.0${valid.slice(2)}`], continued: false },
  { name: "version 0.", values: [`0.${valid.slice(2)}`], continued: false },
  { name: "version of three digits", values: [`000${valid.slice(2)}`], continued: false },
  { name: "version of four digits", values: [`0000${valid.slice(2)}`], continued: false },
  { name: "version of one digit", values: [`0${valid.slice(2)}`], continued: false },
  { name: "trace id of zeros", values: [`00-${"0".repeat(32)}-1234567890123456-01`], continued: false },
  {
    name: "trace id that begins with a dot",
    values: ["00-.2345678901234567890123456789012-1234567890123456-01"],
    continued: false,
  },
  {
    name: "trace id that ends with a dot",
    values: ["00-1234567890123456789012345678901.-1234567890123456-01"],
    continued: false,
  },
  { name: "trace id too long", values: [`00-${traceId}3-1234567890123456-01`], continued: false },
  { name: "trace id too short", values: [`00-${traceId.slice(1)}-1234567890123456-01`], continued: false },
  { name: "parent id of zeros", values: [`00-${traceId}-0000000000000000-01`], continued: false },
  { name: "parent id that begins with a dot", values: [`00-${traceId}-.234567890123456-01`], continued: false },
  { name: "parent id that ends with a dot", values: [`00-${traceId}-123456789012345.-01`], continued: false },
  { name: "parent id too long", values: [`00-${traceId}-12345678901234567-01`], continued: false },
  { name: "parent id too short", values: [`00-${traceId}-123456789012345-01`], continued: false },
  { name: "flags .0", values: [`00-${traceId}-1234567890123456-.0`], continued: false },
  { name: "flags 0.", values: [`00-${traceId}-1234567890123456-0.`], continued: false },
  { name: "flags of three digits", values: [`00-${traceId}-1234567890123456-001`], continued: false },
  { name: "flags of one digit", values: [`00-${traceId}-1234567890123456-1`], continued: false },
  { name: "a blank before", values: [` ${valid}`], continued: true },
  { name: "a tab before", values: [`\t${valid}`], continued: true },
  { name: "a blank after", values: [`${valid} `], continued: true },
  { name: "a tab after", values: [`${valid}\t`], continued: true },
  { name: "blanks and tabs around", values: [`\t ${valid} \t`], continued: true },
];

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, "0"))
    .map((number) => `bar${number}=${number}`)
    .join(",");

const characters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");

const allOfKey = `${characters(0x61, 0x7a)}0123456789_-*/`;
const allOfValue = characters(0x20, 0x2b) + characters(0x2d, 0x3c) + characters(0x3e, 0x7e);

/** One request's headers `tracestate`, and what is passed on. */
export const tracestateCases: readonly {
  readonly name: string;
  readonly values: readonly string[];
  readonly passed: string | undefined;
}[] = [
  { name: "two members", values: ["foo=1,bar=2"], passed: "foo=1,bar=2" },
  { name: "an empty header", values: [""], passed: undefined },
  { name: "an empty header after another", values: ["foo=1", ""], passed: "foo=1" },
  { name: "an empty header before another", values: ["", "foo=1"], passed: "foo=1" },
  {
    name: "several headers",
    values: ["foo=1,bar=2", "rojo=1,congo=2", "baz=3"],
    passed: "foo=1,bar=2,rojo=1,congo=2,baz=3",
  },
  { name: "one key twice with one value", values: ["foo=1,foo=1"], passed: undefined },
  { name: "one key twice with two values", values: ["foo=1,foo=2"], passed: undefined },
  { name: "one key in two headers", values: ["foo=1", "foo=1"], passed: undefined },
  { name: "one key in two headers with two values", values: ["foo=1", "foo=2"], passed: undefined },
  { name: "every character of a key", values: [`${allOfKey}=${allOfValue}`], passed: `${allOfKey}=${allOfValue}` },
  {
    name: "every character of a key with a vendor",
    values: [`${allOfKey}@a-z0-9_-*/=${allOfValue}`],
    passed: `${allOfKey}@a-z0-9_-*/=${allOfValue}`,
  },
  { name: "blanks and tabs", values: ["foo=1 \t , \t bar=2, \t baz=3"], passed: "foo=1,bar=2,baz=3" },
  { name: "tabs and blanks", values: ["foo=1\t \t,\t \tbar=2,\t \tbaz=3"], passed: "foo=1,bar=2,baz=3" },
  { name: "blanks and tabs around", values: ["\t foo=1 \t"], passed: "foo=1" },
  { name: "a key with a blank", values: ["foo =1"], passed: undefined },
  { name: "a key in upper case", values: ["FOO=1"], passed: undefined },
  { name: "a key with a dot", values: ["foo.bar=1"], passed: undefined },
  { name: "a key without its vendor", values: ["foo@=1,bar=2"], passed: undefined },
  { name: "a key without its tenant", values: ["@foo=1,bar=2"], passed: undefined },
  { name: "a key with two signs", values: ["foo@@bar=1,bar=2"], passed: undefined },
  { name: "a key of three parts", values: ["foo@bar@baz=1,bar=2"], passed: undefined },
  {
    name: "32 members",
    values: [numbered(1, 10), numbered(11, 20), numbered(21, 30), numbered(31, 32)],
    passed: numbered(1, 32),
  },
  {
    name: "33 members",
    values: [numbered(1, 10), numbered(11, 20), numbered(21, 30), numbered(31, 33)],
    passed: undefined,
  },
  { name: "a key of 256 characters", values: ["foo=1", `${"z".repeat(256)}=1`], passed: `foo=1,${"z".repeat(256)}=1` },
  { name: "a key of 257 characters", values: ["foo=1", `${"z".repeat(257)}=1`], passed: undefined },
  {
    name: "a tenant of 241 and a vendor of 14 characters",
    values: ["foo=1", `${"t".repeat(241)}@${"v".repeat(14)}=1`],
    passed: `foo=1,${"t".repeat(241)}@${"v".repeat(14)}=1`,
  },
  { name: "a tenant of 242 characters", values: ["foo=1", `${"t".repeat(242)}@v=1`], passed: undefined },
  { name: "a vendor of 15 characters", values: ["foo=1", `t@${"v".repeat(15)}=1`], passed: undefined },
  { name: "a value with a sign of equality", values: ["foo=bar=baz"], passed: undefined },
  { name: "an empty value", values: ["foo=,bar=3"], passed: undefined },
];
