import { describe, expect, it } from "vitest";
import { connectionNumbers } from "../../../infra/gateway/connection-numbers.ts";
import { type Stage, stages } from "../../../infra/stages.ts";

const numbersOf = (more: Partial<Stage>) => connectionNumbers({ ...stages.local, ...more });

describe("The settings of missed webhooks", () => {
  it("have 60 minutes between two catch-ups of each connection whose cases can be read, and watch none", () => {
    expect(numbersOf({})).toEqual({
      CATCH_UP_MINUTES: '{"md-integrations/default":60,"md-integrations/clinic-2":60}',
    });
  });

  it("are those of the stage for the connections that it names", () => {
    const silentAfterHours = { "syncvet/default": 12 };
    expect(numbersOf({ catchUpMinutes: { "md-integrations/clinic-2": 0 }, silentAfterHours })).toEqual({
      CATCH_UP_MINUTES: '{"md-integrations/default":60,"md-integrations/clinic-2":0}',
      SILENT_AFTER_HOURS: '{"syncvet/default":12}',
    });
  });

  it.each<[string, Partial<Stage>, string]>([
    ["minutes of a vendor without cases", { catchUpMinutes: { "syncvet/default": 60 } }, "syncvet/default"],
    ["minutes of no connection", { catchUpMinutes: { "md-integrations/clinic-9": 60 } }, "clinic-9"],
    ["minutes below 0", { catchUpMinutes: { "md-integrations/default": -1 } }, "no whole number"],
    ["hours of no connection", { silentAfterHours: { "md-integrations/clinic-9": 3 } }, "clinic-9"],
    ["no hours", { silentAfterHours: { "md-integrations/default": 0 } }, "no whole number"],
    ["half an hour", { silentAfterHours: { "md-integrations/default": 0.5 } }, "no whole number"],
  ])("refuse %s", (_, more, problem) => {
    expect(() => numbersOf(more)).toThrow(problem);
  });
});
