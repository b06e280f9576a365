import { numberTyped } from "../../sidebar/parts/numberTyped.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly type: (text: string) => void;
}

export function BudgetField({ label, value, type }: Props) {
  return (
    <label class="stacked-field">
      <span class="field-name">{label}</span>
      <input
        class="select number-field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-invalid={Number.isNaN(numberTyped(value))}
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}
