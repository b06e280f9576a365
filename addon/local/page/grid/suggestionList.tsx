/**
 * Functions to choose from, under the field in which a formula is typed.
 */
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen one
import { pixels } from "./pixels.ts";
import type { Suggestions } from "./useSuggestions.ts";

interface Props {
  readonly suggestions: Suggestions;
  readonly label: string;
  /** Which lines of a description are shown. */
  readonly isChinese: boolean;
  /** The field, in pixels of the view; the list stands above it where there is no room below. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly room: number;
}

export const SUGGESTIONS = "grid-suggestions";

export function suggestionId(place: number): string {
  return `${SUGGESTIONS}-${place}`;
}

/** Pixels that the list may take: all names, and what the chosen one does. */
const MOST_HEIGHT = 300;

export function SuggestionList({ suggestions, label, isChinese, left, top, ...props }: Props) {
  const { chosen, offered } = suggestions;
  const below = top + props.height + 2;
  const isAbove = below + MOST_HEIGHT > props.room && top > MOST_HEIGHT;
  return (
    <div
      class="suggestions"
      id={SUGGESTIONS}
      role="listbox"
      aria-label={label}
      style={{
        ...pixels({ left, top: isAbove ? top - 2 : below }),
        ...(isAbove ? { transform: "translateY(-100%)" } : {}),
      }}
    >
      {offered.map(({ name, description }, place) => (
        <div
          key={name}
          id={suggestionId(place)}
          role="option"
          class="suggestion"
          aria-selected={place === chosen}
          onPointerDown={(event) => {
            event.preventDefault(); // the focus stays in the field
            event.stopPropagation();
            suggestions.take(place);
          }}
        >
          <b>{name}</b>
          {place === chosen && <span>{linesIn(description, isChinese)}</span>}
        </div>
      ))}
    </div>
  );
}

/** A description is in both languages, some lines in each. */
function linesIn(description: string, isChinese: boolean): string {
  const lines = description.split("\n");
  return lines.filter((line) => /\p{Script=Han}/u.test(line) === isChinese).join(" ");
}
