import { linkTo } from "../data/route.ts";
import { isOfAll, usePartners } from "../data/use-partners.ts";
import type { Column } from "./table.tsx";

/** Of a list of several partners' records, whose each is. A partner's own list has no such column. */
export function usePartnerColumn<Item>(partnerOf: (item: Item) => string | null): readonly Column<Item>[] {
  const partners = usePartners();
  if (!isOfAll()) return [];
  const cell = (item: Item) => {
    const id = partnerOf(item);
    return id === null ? "" : <a href={linkTo("partners", id)}>{partners.get(id)?.name ?? id}</a>;
  };
  return [{ title: "Partner", isExtra: true, cell }];
}
