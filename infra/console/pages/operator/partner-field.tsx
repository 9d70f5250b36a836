import { usePartners } from "../../data/use-partners.ts";
import { Options } from "../../parts/filters.tsx";

interface PartnerFieldProps {
  readonly value: string;
  change(partner: string): void;
}

/** Whose a new record is, where the pages of all partners are shown. */
export function PartnerField({ value, change }: PartnerFieldProps) {
  const partners = usePartners();
  return (
    <label>
      Partner
      <select required value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">Choose a partner</option>
        <Options of={[...partners.values()].map(({ id, name }) => [id, name])} chosen={value} />
      </select>
    </label>
  );
}
