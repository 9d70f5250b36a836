import { conflict } from "../../../core/problem.ts";
import type { Endpoint } from "../../model/endpoint.ts";

/** @throws Problem 409 for a disabled endpoint, to which nothing is sent */
export function refuseDisabled({ status }: Endpoint): void {
  if (status === "disabled") throw conflict("The endpoint is disabled. Set its status to active first.");
}
