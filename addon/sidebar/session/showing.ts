/**
 * Tabs and rows brought to the front of the sheet. Where one went is announced, for it cannot be seen by everyone;
 * a tab that is gone is told of, for nothing happens in the sheet then.
 */
import { useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { type ResultView, rowOf } from "../../src/sidebarApi.ts";
import type { Host } from "../host.ts";
import { countText } from "../parts/figures.ts";
import type { Trouble } from "../parts/troubleCard.tsx";
import type { Standing } from "./standing.ts";

export interface Showing {
  /** Where one went last. */
  readonly said: string;
  readonly trouble: Trouble | null;
  readonly forget: () => void;
  readonly openWhatIf: () => void;
  readonly showTab: (name: string) => void;
  /** @param sheets The tabs that the row references are counted through. */
  readonly showRows: (sheets: readonly string[], rows: readonly number[]) => void;
  /** A tab of the standing run, by the name that it has by now. */
  readonly showOwnTab: (tab: keyof ResultView["tabs"]) => void;
  /** The row of a customer who is to be contacted. */
  readonly showQueued: (customer: string) => void;
}

interface Place {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly customer: string;
}

export function useShowing(
  host: Host,
  language: Language,
  { result, readAgain }: Standing,
): Showing {
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(0);

  /** @param places The second is found once the first is gone. */
  async function show(place: Place, placeByNow: () => Promise<Place | null>) {
    const ticket = ++latest.current;
    setSaid(""); // the same words again would not be announced
    setTrouble(null);
    const tell = (told: Place) => ticket === latest.current && setSaid(wordsOf(told, language));
    const warn = (why: Trouble) => ticket === latest.current && setTrouble(why);
    try {
      let problem = await problemOf(place);
      const byNow = problem?.code === "choice.tabMissing" ? await placeByNow() : null;
      if (byNow !== null) problem = await problemOf(byNow);
      if (problem === null) tell(byNow ?? place);
      else warn(problem);
    } catch {
      warn("broken");
    }
  }

  const problemOf = ({ sheet, rows }: Place) => host.showTab(sheet, rows);
  const showForGood = (sheet: string, rows: readonly number[]) =>
    void show({ sheet, rows, customer: "" }, async () => null);
  const showOfRun = (placeIn: (run: ResultView) => Place) => {
    if (result === null) return;
    void show(placeIn(result), async () => {
      const run = await readAgain();
      return run === null ? null : placeIn(run);
    });
  };
  return {
    said,
    trouble,
    forget: () => setTrouble(null),
    openWhatIf: () =>
      void host.openWhatIf().then(
        () => setTrouble(null),
        () => setTrouble("broken"),
      ),
    showTab: (name) => showForGood(name, []),
    showRows(sheets, rows) {
      const places = rows.map(rowOf);
      const first = places[0];
      const sheet = sheets[first?.place ?? 0];
      if (sheet === undefined) return;
      const onSheet = places.filter(({ place }) => place === first?.place);
      showForGood(
        sheet,
        onSheet.map(({ row }) => row),
      );
    },
    showOwnTab: (tab) =>
      showOfRun(({ tabs }) => ({ sheet: tabs[tab] ?? tabs.dashboard, rows: [], customer: "" })),
    showQueued: (customer) =>
      showOfRun(({ tabs, queue }) => {
        const rows = queue.flatMap((queued) => (queued.customer === customer ? queued.row : []));
        return { sheet: tabs.customers, rows, customer };
      }),
  };
}

function wordsOf({ sheet, rows, customer }: Place, language: Language): string {
  const { wentTo } = sidebarWords[language];
  const [row] = rows;
  return row === undefined ? wentTo.tab(sheet) : wentTo.row(sheet, countText(row), customer);
}
