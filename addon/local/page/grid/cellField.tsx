/**
 * The field that has the grid's focus: unseen over the active cell, seen while it is typed into.
 *
 * It is always there, because an input method composes only in a field that has the focus
 * when the first key is pressed: Chinese is then typed straight into a selected cell.
 */
import type { TargetedClipboardEvent } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { GridWords } from "./gridWords.ts";
import { pixels } from "./pixels.ts";
import { SUGGESTIONS, SuggestionList, suggestionId } from "./suggestionList.tsx";
import { isComposing, pressTyping } from "./typingKeys.ts";
import { useSuggestions } from "./useSuggestions.ts";
import type { Typing } from "./useTyping.ts";

interface Props {
  readonly typing: Typing;
  readonly words: GridWords;
  readonly label: string;
  /** Id of the text that says how to leave the grid. */
  readonly describedBy: string;
  /** Pixels in the view. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly room: { readonly width: number; readonly height: number };
  /** Keys while nothing is typed. */
  readonly press: (event: KeyboardEvent) => void;
  readonly copy: (event: ClipboardEvent, isCut: boolean) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

type FieldClipboardEvent = TargetedClipboardEvent<HTMLTextAreaElement>;

export function CellField({ typing, box, room, press, copy, paste, ...props }: Props) {
  const { draft, drafts, field } = typing;
  const isTyping = draft !== null;
  const text = draft?.text ?? "";
  // A field out of sight would make the browser scroll the view to it.
  const left = Math.max(0, Math.min(box.left, room.width - 20));
  const top = Math.max(0, Math.min(box.top, room.height - 20));

  const suggestions = useSuggestions(draft?.inBar === false ? text : "", field, drafts);
  const isOffering = suggestions.offered.length > 0;

  useLayoutEffect(() => {
    if (field.current !== null) resize(field.current, isTyping ? box : null, room.width - left);
  }, [text, isTyping, left, top, box.width, box.height]);
  useLayoutEffect(() => {
    if (draft?.movesCaret && !draft.inBar)
      field.current?.setSelectionRange(text.length, text.length);
  }, [draft?.movesCaret, draft?.inBar]);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) typing.focusCell();
  }, []);

  const whenIdle = (answer: (event: ClipboardEvent) => void) => (event: FieldClipboardEvent) => {
    if (drafts.current() === null) answer(event);
  };
  return (
    <>
      <textarea
        ref={field}
        class={isTyping ? "cell-field typing" : "cell-field"}
        style={{ ...pixels({ left, top }), minHeight: `${box.height}px` }}
        rows={1}
        spellcheck={false}
        autocomplete="off"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-autocomplete="list"
        aria-controls={isOffering ? SUGGESTIONS : undefined}
        aria-activedescendant={isOffering ? suggestionId(suggestions.chosen) : undefined}
        value={text}
        onCompositionStart={() => isTyping || typing.beginOver("")}
        onInput={({ currentTarget: { value } }) => {
          if (drafts.current() === null) typing.beginOver(value);
          else drafts.change({ text: value });
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (drafts.current() === null) press(event);
          else if (!suggestions.press(event)) pressTyping(event, typing);
        }}
        onPointerDown={(event) => event.stopPropagation()}
        onBlur={(event) => {
          if (document.activeElement === event.currentTarget) return; // the window lost the focus, not the field
          const next = event.relatedTarget as Element | null;
          if (!next?.classList.contains("formula-field")) drafts.commit();
        }}
        onCopy={whenIdle((event) => copy(event, false))}
        onCut={whenIdle((event) => copy(event, true))}
        onPaste={whenIdle(paste)}
      />
      {isOffering && (
        <SuggestionList
          suggestions={suggestions}
          label={props.words.functions}
          isChinese={props.words.isChinese}
          left={left}
          top={top}
          height={box.height}
          room={room.height}
        />
      )}
    </>
  );
}

/** Pixels that a growing line keeps free. */
const CARET_ROOM = 24;

/** As wide as its longest line and as high as its lines, from the cell on to the edge of the view. */
function resize(field: HTMLTextAreaElement, box: Props["box"] | null, room: number): void {
  const { style } = field;
  if (box === null) {
    style.width = style.height = "";
    return;
  }
  style.whiteSpace = "pre";
  style.width = `${Math.min(box.width, room)}px`;
  if (field.scrollWidth > field.clientWidth) {
    const wanted = field.scrollWidth + CARET_ROOM;
    style.width = `${Math.min(wanted, room)}px`;
    style.whiteSpace = wanted > room ? "pre-wrap" : "pre";
  }
  style.height = "0";
  style.height = `${Math.max(box.height, field.scrollHeight + 4)}px`;
}
