/**
 * What the data check found, and the rows it means.
 */
import { findingText } from "#shared/words/findingText.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { DataCheck, DataCheckLine } from "../src/sidebarApi.ts";
import { countText, moneyText } from "./figures.ts";
import type { Session } from "./session.ts";

interface Props {
  readonly session: Session;
  readonly sheet: string;
  readonly dataCheck: DataCheck;
  readonly open: boolean;
}

/** More rows than this are counted, not named. */
const ROWS_NAMED = 12;

export function DataCheckList({ session, sheet, dataCheck, open }: Props) {
  const words = sidebarWords[session.language];
  return (
    <details class="section fold" open={open}>
      <summary class="title">{words.dataCheck}</summary>
      <ul class="findings">
        {dataCheck.lines.filter(isWorthALine).map((line) => (
          <li key={line.finding}>
            <Finding session={session} sheet={sheet} line={line} currency={dataCheck.currency} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The tab of the data check lists every finding; here, one that found nothing is noise. */
function isWorthALine(line: DataCheckLine): boolean {
  return line.count > 0;
}

interface FindingProps {
  readonly session: Session;
  readonly sheet: string;
  readonly line: DataCheckLine;
  readonly currency: string | null;
}

function Finding({ session, sheet, line, currency }: FindingProps) {
  const { language } = session;
  const words = sidebarWords[language];
  const { title, meaning, fix } = findingText(line.finding, language);
  const summary = (
    <>
      <span>{title}</span>
      <span class="number">{figureOf(line, currency)}</span>
    </>
  );
  if (line.rows.length === 0) return <div class="finding">{summary}</div>;
  const unnamed = line.count - Math.min(line.rows.length, ROWS_NAMED);
  return (
    <details class="finding-rows">
      <summary class="finding">{summary}</summary>
      <p class="meaning">
        {meaning} {fix}
      </p>
      <p class="rows">
        {line.rows.slice(0, ROWS_NAMED).map((row) => (
          <button key={row} type="button" class="row" onClick={() => session.showTab(sheet, [row])}>
            {words.row(countText(row))}
          </button>
        ))}
        {unnamed > 0 && <span class="hint">{words.moreRows(countText(unnamed))}</span>}
        <button type="button" class="link" onClick={() => session.showTab(sheet, line.rows)}>
          {words.showRows}
        </button>
      </p>
    </details>
  );
}

/** How many, and what they are worth; of the money that is scored, only that. */
function figureOf({ finding, count, amount }: DataCheckLine, currency: string | null): string {
  if (amount === undefined) return countText(count);
  const money = moneyText(amount, currency);
  return finding === "moneyScored" ? money : `${countText(count)} · ${money}`;
}
