/**
 * What a data check found, and the rows it means. What found nothing is folded: it was looked for, too.
 */
import { findingText } from "#shared/words/findingText.ts";
import type { Language } from "#shared/words/language.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import { type DataCheck, type DataCheckLine, rowOf } from "../../src/sidebarApi.ts";
import type { Session } from "../session/session.ts";
import { countText, moneyText } from "./figures.ts";

interface Props {
  readonly session: Session;
  /** The tabs that were read, in the order that row references count them. */
  readonly sheets: readonly string[];
  readonly dataCheck: DataCheck;
}

/** More rows than this are counted, not named. */
const ROWS_NAMED = 12;

export function FindingList({ session, sheets, dataCheck }: Props) {
  const words = identifyWords[session.language];
  const list = (lines: readonly DataCheckLine[]) =>
    lines.map((line) => (
      <li key={line.finding}>
        <Finding session={session} sheets={sheets} line={line} currency={dataCheck.currency} />
      </li>
    ));
  const found = dataCheck.lines.filter(({ count }) => count > 0);
  const notFound = dataCheck.lines.filter(({ count }) => count === 0);
  return (
    <>
      <ul class="findings">{list(found)}</ul>
      {notFound.length > 0 && (
        <details class="more nothing-found">
          <summary>{words.foundNothing(countText(notFound.length))}</summary>
          <ul>{list(notFound)}</ul>
        </details>
      )}
    </>
  );
}

interface FindingProps {
  readonly session: Session;
  readonly sheets: readonly string[];
  readonly line: DataCheckLine;
  readonly currency: string | null;
}

function Finding({ session, sheets, line, currency }: FindingProps) {
  const { language } = session;
  const words = identifyWords[language];
  const { title, meaning, fix } = findingText(line.finding, language);
  const summary = (
    <>
      <span>{title}</span>
      <span class="number">{figureOf(line, currency, language)}</span>
    </>
  );
  if (line.rows.length === 0) return <div class="finding">{summary}</div>;
  const unnamed = line.count - Math.min(line.rows.length, ROWS_NAMED);
  return (
    <details class="finding-rows">
      <summary class="finding">{summary}</summary>
      <p class="meaning">{[meaning, fix].join(language === "zh" ? "" : " ")}</p>
      <div class="rows">
        {line.rows.slice(0, ROWS_NAMED).map((ref) => (
          <button
            key={ref}
            type="button"
            class="row"
            onClick={() => session.showing.showRows(sheets, [ref])}
          >
            {rowName(ref)}
          </button>
        ))}
        {unnamed > 0 && <span class="hint">{words.moreRows(countText(unnamed))}</span>}
        <button
          type="button"
          class="link"
          onClick={() => session.showing.showRows(sheets, line.rows)}
        >
          {words.showRows}
        </button>
      </div>
    </details>
  );

  function rowName(ref: number): string {
    const { place, row } = rowOf(ref);
    return sheets.length > 1
      ? words.rowOn(sheets[place] ?? "", countText(row))
      : words.row(countText(row));
  }
}

/** How many, and what they are worth; of the money that is scored, only that. */
function figureOf(
  { finding, count, amount }: DataCheckLine,
  currency: string | null,
  language: Language,
): string {
  if (amount === undefined) return countText(count);
  const money = count === 0 ? "" : moneyText(amount, currency);
  const isMoney = finding === "moneyScored" || finding === "netRevenue";
  return isMoney ? money : identifyWords[language].sum(countText(count), money);
}
