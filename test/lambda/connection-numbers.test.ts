import { describe, expect, it } from "vitest";
import { readConnectionNumbers } from "../../shared/lambda/connection-numbers.ts";

const read = (value?: string) => readConnectionNumbers("N", value === undefined ? {} : { N: value });
const clinic = { vendor: "md-integrations", connection: "clinic-2" };

describe("A variable with numbers of connections", () => {
  it("has a number, which may be 0, for those that it names", () => {
    const { of, connections } = read('{"md-integrations/clinic-2":0,"syncvet/default":3}');
    expect([of(clinic), of({ vendor: "syncvet", connection: "clinic-2" })]).toEqual([0, undefined]);
    expect(connections).toEqual([clinic, { vendor: "syncvet", connection: "default" }]);
  });

  it("that is not set names none", () => {
    expect(read().connections).toEqual([]);
  });

  it.each(["", "[", '{"a/b":"3"}', '{"a/b":-1}', '{"a/b":null}'])("of the form %j lets no function start", (value) => {
    expect(() => read(value)).toThrow();
  });
});
