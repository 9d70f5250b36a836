import { toDateTime } from "../../core/instant.ts";
import type { Partner } from "../model/partner.ts";
import type { KeyView } from "./manage-keys.ts";
import type { StageKeyView, StagePartnerView } from "./views/stage-partner-view.ts";

export function showPartner({ id, name, status, grants, purposes = {} }: Partner): StagePartnerView {
  return { id, name, status, grants, purposes };
}

export function showKey({ id, status, createdAt, lastUsedAt, validUntil, rotatedFrom }: KeyView): StageKeyView {
  const timeOf = (at: number | undefined): string | null => (at === undefined ? null : toDateTime(at));
  return {
    ...{ id, status, rotatedFrom: rotatedFrom ?? null },
    ...{ createdAt: timeOf(createdAt), lastUsedAt: timeOf(lastUsedAt), expiresAt: timeOf(validUntil) },
  };
}
