import type { StagePartnerView } from "../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "./api.ts";
import { isConsole } from "./home.ts";
import { scope } from "./route.ts";
import { useRead } from "./use-read.ts";

type Partners = ReadonlyMap<string, StagePartnerView>;

const none: Partners = new Map();

/** All partners by id; none for a partner's own pages. */
export function usePartners(): Partners {
  const read = useRead("partners", async (signal) => {
    if (!isConsole) return none;
    const { data } = await callConsole<{ readonly data: readonly StagePartnerView[] }>("partners", { signal });
    return new Map(data.map((one) => [one.id, one]));
  });
  return read.value ?? none;
}

/** Whether records of several partners are shown together. */
export const isOfAll = (): boolean => isConsole && scope.value === undefined;
