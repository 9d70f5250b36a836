import { describe, expect, test } from "vitest";
import { parameterFault, valueFault } from "../../shared/vendors/check-value.ts";
import {
  above,
  anything,
  atLeast,
  date,
  dateTime,
  flag,
  int32,
  integer,
  list,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  percent,
  text,
  textLike,
  textOf,
  textUpTo,
  uuid,
} from "../../shared/vendors/field-rules.ts";

describe("a value is refused for", () => {
  test.each([
    ["its type", 1, text, "must be text"],
    ["its type", "1", integer, "must be a whole number"],
    ["its type", "true", flag, "must be true or false"],
    ["its type", [], object, "must be an object"],
    ["its type", {}, list, "must be a list"],
    ["having none of its types", [], { ...integer, alsoTypes: ["string"] as const }, "must be a whole number or text"],
    ["a part of one", 1.5, integer, "must be a whole number"],
    ["being null", null, text, "must not be null"],
    ["its length", "", textOf(1, 3), "must not be empty"],
    ["its length", "a", textOf(2, 3), "must have at least 2 characters"],
    ["its length", "abcd", textOf(1, 3), "must have at most 3 characters"],
    ["not being on the list", "DAY", oneOf("DAYS", "WEEKS"), "must be one of: DAYS, WEEKS"],
    ["its form", "918H012A-T5CE-4391-8F42-8396EF19CE83", uuid, "must be a UUID"],
    ["its form", "2019-09-07", dateTime, "must be an RFC 3339 date and time with its offset"],
    ["its form", "1/31/1980", date, "must be a date of the form YYYY-MM-DD"],
    ["its form", "1980-13-31", date, "must be a date of the form YYYY-MM-DD"],
    ["its form", "7870", textLike("^[0-9]{5}$"), "must match ^[0-9]{5}$"],
    ["being too small", -0.01, atLeast(0), "must be at least 0"],
    ["being at an open end", 0, above(0), "must be more than 0"],
    ["being too large", 100.5, percent, "must be at most 100"],
    ["not fitting", 2 ** 31, int32, "must fit in 32 bits"],
    ["not fitting", -(2 ** 31) - 1, int32, "must fit in 32 bits"],
    ["holding nothing", [], nonEmptyList, "must not be empty"],
  ])("%s: %j", (_why, value, rule, fault) => {
    expect(valueFault(value, rule)).toBe(fault);
  });
});

describe("a value is taken:", () => {
  test.each([
    ["null where it may be", null, nullable(uuid)],
    ["null where nothing is stated", null, anything],
    ["anything where nothing is stated", { a: [1] }, anything],
    ["characters beyond the basic plane as one each", "💊💊💊", textUpTo(3)],
    ["a whole number written as a part of one", 3.0, integer],
    ["a whole number beyond 2^53", JSON.parse("63841550598335501"), integer],
    ["the ends of 32 bits", -(2 ** 31), int32],
    ["the ends of a range", 100, percent],
    ["a UUID of no version, in any case", "012AD63C-4846-4394-BDD3-a18610bb8ebd", uuid],
    ["a date", "1980-01-31", date],
    ["a text of the form that a pattern states", "78701", textLike("^[0-9]{5}$")],
    ["a time with a fraction and an offset", "2019-09-07T15:50:00.00+02:00", dateTime],
  ])("%s", (_what, value, rule) => {
    expect(valueFault(value, rule)).toBeUndefined();
  });
});

describe("a parameter, which is text whatever its type,", () => {
  test.each([
    ["true", flag, undefined],
    ["FALSE", flag, undefined],
    ["1", flag, "must be true or false"],
    ["-12", int32, undefined],
    ["twelve", int32, "must be a whole number"],
    ["1.5", int32, "must be a whole number"],
    ["0x10", int32, "must be a whole number"],
    ["not-a-uuid", uuid, "must be a UUID"],
    ["", uuid, undefined],
  ])("%j is checked by its type", (given, rule, fault) => {
    expect(parameterFault(given, rule)).toBe(fault);
  });
});
