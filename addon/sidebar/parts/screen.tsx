/**
 * A screen: what is read above, what is pressed below. The one primary button is always in the same place.
 */
import type { ComponentChildren } from "preact";
import type { Tab } from "../session/session.ts";

export interface Primary {
  readonly text: string;
  readonly press: () => void;
  readonly isDisabled?: boolean;
}

interface Props {
  readonly children: ComponentChildren;
  readonly primary: Primary | null;
  /** Lesser actions, above: what they grow to moves no primary button. */
  readonly further?: ComponentChildren;
  /** Where the screen is the panel of a tab. */
  readonly tab?: Tab;
  readonly isBusy?: boolean;
}

export function Screen({ children, primary, further, tab, isBusy = false }: Props) {
  const panel =
    tab === undefined
      ? {}
      : ({ role: "tabpanel", id: `panel-${tab}`, "aria-labelledby": `tab-${tab}` } as const);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, too. */}
      <div class="body" tabIndex={0} aria-busy={isBusy} {...panel}>
        {children}
      </div>
      {(primary !== null || further !== undefined) && (
        <div class="footer">
          {further !== undefined && <div class="further">{further}</div>}
          {primary !== null && (
            <button
              type="button"
              class="primary"
              aria-disabled={primary.isDisabled === true}
              onClick={() => primary.isDisabled !== true && primary.press()}
            >
              {primary.text}
            </button>
          )}
        </div>
      )}
    </>
  );
}
