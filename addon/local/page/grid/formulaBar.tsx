/**
 * Where the selection is, and what its active cell holds: to read and to change.
 */
import type { CellView } from "../../pageApi.ts";
import { blockName } from "./cellNames.ts";
import type { GridWords } from "./gridWords.ts";
import { blockOf, type CellSelection } from "./selection.ts";
import { pressTyping } from "./typingKeys.ts";
import type { Typing } from "./useTyping.ts";

interface Props {
  readonly words: GridWords;
  readonly selection: CellSelection;
  readonly cell: CellView | undefined;
  readonly typing: Typing;
}

/** Lines shown at once; more scroll. */
const MOST_LINES = 5;

export function FormulaBar({ words, selection, cell, typing }: Props) {
  const { draft, drafts } = typing;
  const text = draft?.text ?? cell?.input ?? cell?.text ?? "";
  const isTyping = draft?.inBar === true;
  return (
    <div class="value-bar">
      {/* The grid says where it is: an output that spoke, too, would say it twice. */}
      <output class="name-box" aria-label={words.nameBox} aria-live="off">
        {blockName(blockOf(selection))}
      </output>
      <span class="value-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        class="formula-field"
        rows={isTyping ? Math.min(MOST_LINES, text.split("\n").length) : 1}
        spellcheck={false}
        autocomplete="off"
        aria-label={words.formulaBar}
        value={text}
        onFocus={() => {
          if (drafts.current() === null) typing.beginInside(true);
          else drafts.change({ inBar: true, movesCaret: true });
        }}
        onInput={({ currentTarget: { value } }) => drafts.change({ text: value })}
        onKeyDown={(event) => pressTyping(event, typing)}
        onBlur={(event) => {
          if (document.activeElement === event.currentTarget) return;
          if (event.relatedTarget === typing.field.current) drafts.change({ inBar: false });
          else drafts.commit();
        }}
      />
    </div>
  );
}
