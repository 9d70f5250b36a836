import type { Stage } from "../../stages.ts";
import { dashboardStage } from "./add-dashboard.ts";
import { dashboardBody } from "./dashboard-body.ts";
import { drawDashboard } from "./draw-dashboard.ts";

/** The picture of a stage's dashboard; `docs/img/dashboard.svg` has that of stage `prod`. */
export function dashboardPicture(stage: Stage): string {
  const { widgets } = dashboardBody({ ...dashboardStage(stage), region: "us-east-1", alarmArns: [] });
  return drawDashboard(widgets);
}
