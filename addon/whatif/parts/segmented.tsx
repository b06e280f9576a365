/**
 * A choice among few, side by side: radio buttons that look like one.
 */
interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, name, options, value, choose } = props;
  return (
    <fieldset class="segmented">
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
