import { expect, test } from "vitest";
import { isGranted } from "../../shared/core/grants.ts";

test.each([
  [["inside-rx:*"], "inside-rx", "default", "pricePetsByNpi", true],
  [["inside-rx:pricePetsByNpi"], "inside-rx", "default", "pricePetsByNpi", true],
  [["inside-rx:pricePetsByNpi"], "inside-rx", "default", "pricePeopleByNpi", false],
  [["inside-rx:*"], "si-compounding", "default", "getPatient", false],
  [["md-integrations:*"], "md-integrations", "clinic-2", "getStates", false],
  [["md-integrations/clinic-2:*"], "md-integrations", "clinic-2", "getStates", true],
  [["md-integrations/clinic-2:*"], "md-integrations", "default", "getStates", false],
  [["md-integrations/*:*"], "md-integrations", "clinic-2", "getStates", true],
  [["syncvet:*"], "syncvet", "default", "passthrough", false],
  [["syncvet:passthrough"], "syncvet", "default", "passthrough", true],
  [["md-integrations:*"], "md-integrations", "default", "events", false],
  [["md-integrations:events"], "md-integrations", "default", "events", true],
  [["*:*", "md-integrations", ":*", "md-integrations:", ""], "md-integrations", "default", "getStates", false],
])("%j for %s/%s:%s is %s", (grants, vendor, connection, action, expected) => {
  expect(isGranted(grants, vendor, connection, action)).toBe(expected);
});
