import { linkTo, route, scope } from "../data/route.ts";
import { usePartners } from "../data/use-partners.ts";
import { Options } from "./filters.tsx";

/** Whose pages the console shows: all partners' together, or those of one. */
export function PartnerChoice() {
  const partners = usePartners();
  const choose = (partner: string): void => {
    location.hash = linkTo(route.value.page ?? "overview", undefined, { partner });
  };
  return (
    <label class="whose">
      Partner
      <select value={scope.value ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">All partners</option>
        <Options of={[...partners.values()].map(({ id, name }) => [id, name])} chosen={scope.value ?? ""} />
      </select>
    </label>
  );
}
