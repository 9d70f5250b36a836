import { linkTo, route, scope } from "../data/route.ts";
import { usePartners } from "../data/use-partners.ts";

/** Whose pages the console shows: all partners' together, or those of one. */
export function PartnerChoice() {
  const partners = usePartners();
  const choose = (partner: string): void => {
    location.hash = linkTo(route.value.page, undefined, { partner });
  };
  const isListed = scope.value === undefined || partners.has(scope.value);
  return (
    <label class="whose">
      Partner
      <select value={scope.value ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">All partners</option>
        {!isListed && <option value={scope.value}>{scope.value}</option>}
        {[...partners.values()].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
