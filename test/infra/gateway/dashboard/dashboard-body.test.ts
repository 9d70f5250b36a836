import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dashboardStage } from "../../../../infra/gateway/dashboard/add-dashboard.ts";
import { dashboardBody } from "../../../../infra/gateway/dashboard/dashboard-body.ts";
import { dashboardPicture } from "../../../../infra/gateway/dashboard/dashboard-picture.ts";
import { placeRows } from "../../../../infra/gateway/dashboard/place-rows.ts";
import { heading } from "../../../../infra/gateway/dashboard/widget.ts";
import type { Stage } from "../../../../infra/stages.ts";
import { shippedStages as stages } from "../../../support/shipped-stages.ts";

const bodyOf = (stage: Stage) =>
  dashboardBody({ ...dashboardStage(stage), region: "us-east-1", alarmArns: ["arn:aws:cloudwatch:…"] });

it.each(
  Object.values(stages),
)("No two widgets of a dashboard of stage $name overlap, and none leaves the grid", (stage) => {
  const taken = new Set<string>();
  for (const { x, y, width, height } of bodyOf(stage).widgets) {
    expect(x + width).toBeLessThanOrEqual(24);
    for (let column = x; column < x + width; column += 1)
      for (let row = y; row < y + height; row += 1) {
        expect(taken).not.toContain(`${column},${row}`);
        taken.add(`${column},${row}`);
      }
  }
});

it("A row that is wider than the grid is refused", () => {
  expect(() => placeRows([[heading("a"), heading("b")]])).toThrow("48 wide");
});

it("The dashboard has a row for each vendor, between those of the gateway and of deliveries", () => {
  const headings = bodyOf(stages.prod).widgets.flatMap(({ properties }) => properties.markdown ?? []);

  expect(headings).toEqual([
    "# Rx Gateway: prod",
    ...Object.keys(stages.prod.connections).map((vendor) => `## ${vendor}`),
    "## Deliveries to partners",
  ]);
});

it("A vendor's row has webhooks only where the stage accepts them, and logins only where the vendor has them", () => {
  const rows = JSON.stringify(bodyOf(stages.dev));

  expect(rows).toContain('"WebhooksIn","vendor","md-integrations"');
  expect(rows).not.toContain('"WebhooksIn","vendor","inside-rx"');
  expect(rows).not.toContain('"VendorLogins","vendor","inside-rx"');
});

it("The picture of the dashboard is current: npm run dashboard-picture", () => {
  const file = new URL("../../../../docs/img/dashboard.svg", import.meta.url);

  expect(readFileSync(file, "utf8")).toBe(dashboardPicture(stages.prod));
});
