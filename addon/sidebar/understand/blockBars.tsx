import { numberText } from "#shared/words/numberText.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { percentText } from "../parts/figures.ts";
import type { CustomerProps } from "./customerPage.tsx";

const blocks = ["present", "future", "social"] as const;
const axes = ["r", "f", "m"] as const;

/** What the score is made of: each block's points and weight, and R, F and M of five. */
export function BlockBars({ session, customer }: CustomerProps) {
  const words = customerWords[session.language];
  return (
    <section class="section">
      <h2 class="title">{words.blocks}</h2>
      {blocks.map((block) => {
        const known = customer.blocks[block];
        return (
          <div key={block} class="tier">
            <p class="tier-line">
              <span>{words.block[block]}</span>
              <span class="hint">
                {known === null ? words.unknown : words.weight(percentText(known.weight))}
              </span>
              {known !== null && (
                <span class="number">
                  {numberText(known.points, 1)}
                  <span class="unseen"> {words.outOf}</span>
                </span>
              )}
            </p>
            <div class="bar thin" aria-hidden="true">
              {known !== null && <span class="bar-done" style={{ width: `${known.points}%` }} />}
            </div>
            <p class="hint block-hint">{words.blockHint[block]}</p>
          </div>
        );
      })}
      <div class="rfm">
        {axes.map((axis) => (
          <div key={axis}>
            <span class="hint">{words.rfm[axis]}</span>
            <span class="unseen">{words.outOfFive(String(customer[axis]))}</span>
            <span class="pips" aria-hidden="true">
              {[1, 2, 3, 4, 5].map((step) => (
                <i key={step} class={step <= customer[axis] ? "pip on" : "pip"} />
              ))}
              <b>{customer[axis] === 0 ? "–" : customer[axis]}</b>
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
